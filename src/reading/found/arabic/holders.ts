// Several who hold one office: «وزيرا خارجية مصر سامر عون والأردن كريم شاهين», «الرئيسان الروسي … والصيني …».
import { rows } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { stateOf } from "./chain.ts";
import { nameAt, unit } from "./names.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isOrdinary, mayName, type NameHit, phraseAt, phrases, type Scene } from "./scene.ts";
import { verbForms } from "./verbs.ts";
import { givenNames, hasArticle, isComma, isWord } from "./words.ts";

/** A name with the letters of particles before it. */
export interface Holder {
  readonly from: number;
  readonly to: number;
  readonly cut?: number;
}

/** What stands between a title of two and the first name or state. */
const offices = wordSet("خارجية دفاع داخلية مالية طاقة نفط عدل وزراء أركان حكومتي مخابرات استخبارات جيشي".split(" "));

/** The holders named behind a title of two or more; undefined where none begins at `i`. */
export function holdersAt(
  scene: Scene,
  i: number,
): { readonly role: string; readonly to: number; readonly names: readonly Holder[] } | undefined {
  const hit = phraseAt(
    phrases("title.dual", () => rows("ar", "title.dual")),
    scene.view,
    i,
  );
  if (!hit || scene.taken.has(i)) return undefined;
  const { tokens } = scene.view;
  let k = hit.to;
  while (k < hit.to + 3 && !scene.names.has(k) && (offices.has(tokens[k]?.folded ?? "") || hasArticle(tokens[k]))) k++;
  const first = ofState(scene, k, hit.value) ?? (k > i ? pair(scene, isComma(tokens[k]) ? k + 1 : k) : undefined);
  if (!first) return undefined;
  const names = [first, ...othersBehind(scene, first.to, hit.value)];
  for (let next = joinedTo(scene, names.at(-1)!.to); next; next = joinedTo(scene, next.to)) names.push(next);
  return names.length > 1 ? { role: hit.value, to: names.at(-1)!.to, names } : undefined;
}

/** «والأردن كريم شاهين», «والصيني شي جين بينغ»: further holders of the office that was told before `at`. */
export function othersBehind(scene: Scene, at: number, role: string): readonly Holder[] {
  const names: Holder[] = [];
  for (let k = at; ; k = names.at(-1)!.to) {
    const hit = scene.names.get(k);
    const isJoined = hit && /^و/u.test(scene.view.tokens[k]!.folded) && hit.start > scene.view.tokens[k]!.start;
    const next = isJoined ? ofState(scene, k, role) : undefined;
    if (!next) return names;
    names.push(next);
  }
}

/** A state or its adjective at `k`, and a name of two words behind it. */
function ofState(scene: Scene, k: number, role: string): Holder | undefined {
  const hit = scene.names.get(k);
  if (!hit || !stateOf(scene, hit)) return undefined;
  return personAt(scene, hit.to) ?? longEnough(nameAt(scene, hit.to, role));
}

const pair = (scene: Scene, k: number): Holder | undefined =>
  personAt(scene, k) ?? longEnough(nameAt(scene, k, "head"));

const longEnough = (name: Holder | undefined): Holder | undefined =>
  name && name.to - name.from > 1 ? { from: name.from, to: name.to } : undefined;

/** One whom the lists know. */
function personAt(scene: Scene, k: number): Holder | undefined {
  const hit: NameHit | undefined = scene.names.get(k);
  return hit?.known?.kind === "person" ? { from: k, to: hit.to } : undefined;
}

/** «وسيرغي دانيلوف»: a word that is none of the language's, and a surname. */
export function joinedTo(scene: Scene, k: number): Holder | undefined {
  const token = scene.view.tokens[k];
  if (!isWord(token) || !/^و.../u.test(token.folded)) return undefined;
  const known = personAt(scene, k);
  if (known) return known;
  const isOther = stems(token.folded.slice(1), "all").some(([form]) => isOrdinary(form) || verbForms().has(form));
  if (isOther || scene.names.has(k) || /^وال/u.test(token.folded)) return undefined;
  const to = unit(scene, k + 1, false, true);
  return to === undefined ? undefined : { from: k, to, cut: 1 };
}

/** «سمير حداد وكارلا توسكاني»: the end of two words that none of the language's explains. */
export function strangeEnd(scene: Scene, i: number): number | undefined {
  const { view, verbs } = scene;
  const [token, next] = [view.tokens[i], view.tokens[i + 1]];
  if (!isWord(token) || !isWord(next) || !/^و(?!ال).../u.test(token.folded) || verbs[i] || verbs[i + 1])
    return undefined;
  const isStrange = (word: string) => isUnknownWord(word) && !/(?:ية|ين|ون|ات)$/u.test(word);
  if (!isStrange(token.exact) || !isStrange(token.exact.slice(1)) || /^[وفبل]/u.test(next.folded)) return undefined;
  const isOther = isUnknownWord(next.exact) || givenNames().has(next.folded);
  return isOther && mayName(scene, i + 1) ? unit(scene, i + 1, false, true) : undefined;
}
