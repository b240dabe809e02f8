// Names by a child's, and names of war: «أبو زينب», «أبو القعقاع الجبلي», «لأبي عمر الشيشاني».
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { addPerson } from "./addPerson.ts";
import { isBorne } from "./borne.ts";
import { titleWords } from "./heads.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isOrdinary, mayName, type Scene } from "./scene.ts";
import { isPluralOrDeed } from "./shapes.ts";
import { givenNames, hasArticle, isIn, isWord, prepositions } from "./words.ts";

/** Behind it the name is told as one. */
const called = /(?:معروف|مكني|ملقب|شهير)ه?$|^(?:باسم|ب|[يت]دعي|[يت]كني|[يت]لقب)$/u;

let towns: ReadonlySet<string> | undefined;
/** «أبو ظبي», «أبو الهول»: no person. */
const notKunya = (): ReadonlySet<string> => (towns ??= wordSet(words("ar", "kunya.not")));

/** Puts the name that begins at `i`, if one does. */
export function kunyaAt(scene: Scene, i: number): boolean {
  const { view, verbs, taken, names } = scene;
  const [prior, token, child, next] = [-1, 0, 1, 2].map((k) => view.tokens[i + k]);
  const form = /^([وف]?[بل]?)اب([وي])$/u.exec(token?.folded ?? "");
  if (!form || !isWord(child) || taken.has(i) || names.get(i)?.known || notKunya().has(child.folded)) return false;
  const cut = form[1]!.length;
  const isGoverned = cut > 0 || isIn(prior, prepositions());
  // «أبي» is "my father" too, and «أبى» refused.
  if (form[2] === "ي" && (!isGoverned || !token!.exact.endsWith("ي"))) return false;
  const isCalled = isWord(prior) && called.test(prior.folded);
  // «المعروف بأبو طلحة»: as it is called.
  if (/ب$/u.test(form[1]!) && form[2] === "و" && !isCalled) return false;
  const isChild = hasArticle(child)
    ? !/(?:ة|ات|ون|ين)$/u.test(child.exact) &&
      !isPluralOrDeed(child) &&
      (mayName(scene, i + 1) || !isOrdinary(child.folded.slice(2)))
    : (mayName(scene, i + 1) || givenNames().has(child.folded)) && !verbs[i + 1];
  if (!isChild || names.get(i + 1)?.known) return false;
  if (isWord(prior) && !isCalled && cut === 0) {
    const isOthers = isBorne(prior) || stems(prior.folded, "all").some(([word]) => titleWords().has(word));
    // «محمود أبو عيسى»: the surname of who is named before.
    const isSurname =
      givenNames().has(prior.folded) || (isUnknownWord(prior.exact) && !verbs[i - 1] && !names.has(i - 1));
    if (isOthers || isSurname || taken.has(i - 1)) return false;
  }
  // «أبو قتادة الموصلي», «أبو بكر ناجي».
  const isWhence =
    isWord(next) &&
    ((hasArticle(next) && /..ي$/u.test(next.exact)) || (!hasArticle(next) && isUnknownWord(next.exact))) &&
    mayName(scene, i + 2) &&
    !verbs[i + 2] &&
    !names.has(i + 2);
  addPerson(scene, { from: i, to: isWhence ? i + 3 : i + 2, cut }, undefined, "ar.given-name");
  return true;
}
