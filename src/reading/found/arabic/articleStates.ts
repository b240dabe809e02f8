// States whose name bears the article, told by where it stands: «جارتها الغديرة», «في الصفوان هدد الرئيس».
import { fold } from "../../text/folded.ts";
import { adjectiveForms } from "../gazetteer.ts";
import { stems, wordSet } from "../phrases.ts";
import { putName } from "./chain.ts";
import { bodyHeads, titleWords } from "./heads.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isOrdinary, type Scene, startOf } from "./scene.ts";
import { complementisers, days, hasArticle, isIn, isWord, nouns } from "./words.ts";

/** الشرقية, الكبرى: what a neighbour is like. */
const isRelation = /(?:ي|يه|[^ا]اء)$/u;
let before: ReadonlySet<string> | undefined;
/** حكومة, جيش, ملك: what a state has. */
const rulers = (): ReadonlySet<string> =>
  (before ??= wordSet(
    "حكومة رئيس رئيسة ملك ملكة جيش برلمان رئاسة سلطات عاصمة خارجية وزراء باسم سفير سفيرة".split(" "),
  ));

const neighbour = /^[وفبل]?جار(?:ته|ه)(?:ا|م|ما)?$/u;

/** Run before states are looked for by their frames. */
export function articleStates(scene: Scene): void {
  const { view, actors, names, taken } = scene;
  const states = new Map<string, string>();
  view.tokens.forEach((token, i) => {
    if (!isWord(token) || !isShown(scene, i)) return;
    const word = view.tokens[i + 1]!;
    states.set(word.folded, word.exact);
  });
  for (const [name, exact] of states) {
    const rule = "ar.state-article";
    const entity = actors.meet({ kind: "state", name: exact, rule });
    const stem = name.slice(2).replace(/[اهو]$/u, "");
    const adjectives = new Set(adjectiveForms(`${stem}ي`).flatMap((form) => [fold(form), `ال${fold(form)}`]));
    view.tokens.forEach((token, i) => {
      if (!isWord(token) || names.has(i) || taken.has(i)) return;
      const found = stems(token.folded, "all").find(([form]) => form === name || adjectives.has(form));
      if (!found) return;
      const form = found[0] === name ? "name" : "demonym";
      putName(scene, { from: i, to: i + 1, start: startOf(token, found[1]), form, entity, rule });
    });
  }
}

/** Whether a state's name with the article stands behind `i`. */
function isShown(scene: Scene, i: number): boolean {
  const { view, verbs, names, taken } = scene;
  const [token, word, next] = [view.tokens[i]!, view.tokens[i + 1], view.tokens[i + 2]];
  if (!isWord(word) || !hasArticle(word) || names.has(i + 1) || taken.has(i + 1) || days().has(word.folded))
    return false;
  if (bodyHeads().has(word.folded) || titleWords().has(word.folded) || isOrdinary(word.folded.slice(2))) return false;
  const isStrange = isUnknownWord(word.exact);
  if (isStrange && !isRelation.test(word.folded) && stems(token.folded, "all").some(([form]) => rulers().has(form)))
    return true;
  // «أن الشاهقة ومرجانة فتحتا», «بين الشاهقة ومرجانة»: of two one has the article.
  const isPair = isWord(next) && /^و(?!ال)..../u.test(next.folded) && comesBack(scene, word.folded);
  if (isPair && isIn(token, complementisers()) && verbs[i + 3]?.isDual && verbs[i + 3]!.isFeminine) return true;
  if (isPair && /^[وف]?بين$/u.test(token.folded) && !isIn({ ...next, folded: next.folded.slice(1) }, nouns()))
    return true;
  if (neighbour.test(token.folded))
    return (
      !isRelation.test(word.folded) && !(isWord(next) && isUnknownWord(next.exact)) && comesBack(scene, word.folded)
    );
  // «وفي الصفوان هدد الرئيس»: who rules there.
  const isHead = view.tokens[i - 1] === undefined || view.tokens[i - 1]!.kind === "mark";
  const ruler = view.tokens[i + 3];
  return (
    isHead &&
    /^[وف]?في$/u.test(token.folded) &&
    isWord(next) &&
    !hasArticle(next) &&
    /^ال(?:رئيس|ملك|رئيسه|ملكه|امير|سلطان)$/u.test(ruler?.folded ?? "") &&
    comesBack(scene, word.folded)
  );
}

/** The name or its adjective stands elsewhere too. */
function comesBack({ view }: Scene, name: string): boolean {
  const stem = name.slice(2).replace(/[اهو]$/u, "");
  const again = new Set([name, `ال${stem}ي`, `ال${stem}يه`]);
  let count = 0;
  for (const token of view.tokens)
    if (isWord(token) && stems(token.folded, "all").some(([form]) => again.has(form))) count++;
  return count > 1;
}
