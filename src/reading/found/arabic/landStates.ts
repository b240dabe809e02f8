// States that a text calls by a land in words of the language: «تؤكد جزر الصدف», «حكومة الهضبة», and «الجزر», «الهضبة» after them.
import { rows, words } from "../../lexicon/lexicon.ts";
import { gazetteer } from "../gazetteer.ts";
import { stems, wordSet } from "../phrases.ts";
import { isDealtWith } from "./acting.ts";
import { putName } from "./chain.ts";
import { bodyHeads, titleWords } from "./heads.ts";
import { type Scene, startOf } from "./scene.ts";
import { deed } from "./shapes.ts";
import {
  common,
  complementisers,
  days,
  functionWords,
  hasArticle,
  isIn,
  isWord,
  nouns,
  prepositions,
} from "./words.ts";

/** Lands that act as she or as he. */
const lands: ReadonlyMap<string, boolean> = new Map([
  ["جزر", true],
  ["ارخبيل", false],
  ["ولايه", true],
  ["اقليم", false],
  ["مقاطعه", true],
  ["محميه", true],
  ["جزيره", true],
]);
const rule = "ar.state-land";

let ruling: ReadonlySet<string> | undefined;
/** حكومة, رئيس, سفير: what stands before a state's name in construct. */
const rulers = (): ReadonlySet<string> =>
  (ruling ??= wordSet(
    [...rows("ar", "title"), ...rows("ar", "state.before")]
      .map((row) => row[0]!)
      .filter((word) => !word.startsWith("ال") && !prepositions().has(word) && !complementisers().has(word)),
  ));

let kinds: ReadonlySet<string> | undefined;
/** «حكومة التكنوقراط», «حكومة البلاد»: of what kind, no state's name. */
const kindsOf = (): ReadonlySet<string> =>
  (kinds ??= wordSet([...words("ar", "government.named"), ...words("ar", "government.kind")]));

/** Run before states are looked for by their frames. */
export function landStates(scene: Scene): void {
  const again = new Map<string, string>();
  const isHers = new Map<string, boolean>();
  scene.view.tokens.forEach((token, i) => {
    const next = scene.view.tokens[i + 1];
    if (!isWord(token) || !isWord(next) || !hasArticle(next) || isTaken(scene, i) || isTaken(scene, i + 1)) return;
    // «ولاية الرئيس»: his term.
    if (titleWords().has(next.folded)) return;
    // «ولاية الجزائر»: a state of the lists.
    if (gazetteer("ar").names.at(scene.view, i + 1, scene.view.tokens.length)) return;
    for (const [form, cut] of stems(token.folded, "all")) {
      const isShe = lands.get(form);
      const isActing = isShe !== undefined && acts(scene, i, i + 2, isShe);
      const isRuled = form === "حكومه" && mayBeLand(scene, i + 1);
      if (!isActing && !isRuled) continue;
      put(scene, again, isActing ? i : i + 1, isActing ? cut : 0);
      isHers.set(next.folded, isShe ?? true);
      return;
    }
  });
  for (const [word, entity] of again) markAgain(scene, word, entity, isHers.get(word) ?? true);
}

const isTaken = ({ names, taken }: Scene, i: number): boolean => names.has(i) || taken.has(i);

/** The land at `i`, with its head or alone. */
function put(scene: Scene, again: Map<string, string>, i: number, cut: number): void {
  const { view, actors, taken } = scene;
  const word = view.tokens[i]!;
  const to = hasArticle(word) ? i + 1 : i + 2;
  const start = startOf(word, cut);
  const last = view.tokens[to - 1]!;
  const entity = again.get(last.folded) ?? actors.meet({ kind: "state", name: view.text.slice(start, last.end), rule });
  again.set(last.folded, entity);
  putName(scene, { from: i, to, start, form: "name", entity, rule });
  for (let k = i; k < to; k++) taken.add(k);
}

/** «تؤكد جزر الصدف», «حكومة جزر الصدف», «أن جزر الصدف تستعد»: no place, but who does something. */
function acts(scene: Scene, from: number, to: number, isShe: boolean): boolean {
  const { view, verbs } = scene;
  const { tokens } = view;
  const [prior, before, behind] = [tokens[from - 1], verbs[from - 1], verbs[to]];
  // «النزاع بين سوران وإقليم السهل»: one side of it.
  if (isDealtWith(scene, from)) return true;
  if (before) return !before.isGuess && before.isFeminine === isShe && before.lists.size > 0 && !isOf(view, from);
  if (isWord(prior) && isIn(prior, rulers()) && !isIn(prior, prepositions()))
    return isOwnRealm.test(tokens[from]!.folded);
  const opens = !isWord(prior) || isIn(prior, complementisers()) || /^[وف]?(?:اما|لكن)$/u.test(prior.folded);
  return opens && behind !== undefined && !behind.isGuess && behind.isFeminine === isShe;
}

/** «حكومة جزر الصدف», but «رئيس ولاية البحر»: who rules a part of a state. */
const isOwnRealm = /(?:جزر|ارخبيل)$/u;

/** «تبعد جزر الصدف», «تقع ولاية النهر»: where it lies. */
const isOf = ({ tokens }: Scene["view"], i: number): boolean =>
  /^[وف]?[ستي]*(?:بعد|قع|مد|متد|طل|ضم|تبع|وجد|شمل|حاذي|جاور)ت?$/u.test(tokens[i - 1]!.folded);

/** A noun that may be a land's name: no kind of government, no office, nobody's deed. */
function mayBeLand({ view, verbs }: Scene, i: number): boolean {
  const { exact, folded } = view.tokens[i]!;
  if (kindsOf().has(folded) || bodyHeads().has(folded) || days().has(folded)) return false;
  if (functionWords().has(folded) || common().has(folded) || verbs[i]) return false;
  return !/(?:ون|ين|ات|[^ا]ئي|وي)$/u.test(folded) && !deed.test(exact.replace(/^ال/u, ""));
}

/** The land's name again: a rare word wherever it stands but as a place, an everyday one where only somebody can act. */
function markAgain(scene: Scene, word: string, entity: string, isShe: boolean): void {
  const { view, verbs } = scene;
  const isEveryday = nouns().has(word.slice(2)) || nouns().has(word.slice(2).replace(/ه$/u, ""));
  view.tokens.forEach((token, i) => {
    if (!isWord(token) || isTaken(scene, i)) return;
    const found = stems(token.folded, "all").find(([form]) => form === word);
    const prior = view.tokens[i - 1];
    if (!found || (isWord(prior) && isPlace.test(prior.folded))) return;
    const isRuled = isIn(prior, rulers());
    const isDoing = verbs[i - 1]?.isFeminine === isShe && !verbs[i - 1]!.isGuess;
    const opens = !isWord(prior) || isIn(prior, complementisers()) || /^[وف]?(?:اما|لكن)$/u.test(prior.folded);
    const does = opens && verbs[i + 1]?.isFeminine === isShe && !verbs[i + 1]!.isGuess;
    const isParty = /^(?:مع|ضد|لدي|حيال|تجاه)$/u.test(prior?.folded ?? "");
    if (isEveryday && !isRuled && !isDoing && !does && !isParty) return;
    putName(scene, { from: i, to: i + 1, start: startOf(token, found[1]), form: "name", entity, rule });
  });
}

const isPlace = /^[وف]?(?:في|الي|من|علي|عبر|نحو|غرب|شرق|شمال|جنوب|قرب|داخل|خارج|باتجاه)$/u;
