// Towns of which the name is made of words of the language, where they stand for who rules there: «ووعدت رأس العين بمضاعفة الحراسة».
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { putName } from "./chain.ts";
import { bodyHeads, titleWords } from "./heads.ts";
import { isWholeWord } from "./ordinaryWords.ts";
import { isInsideName, isOrdinary, type Scene, startOf } from "./scene.ts";
import { herVerb, isWilled } from "./townDeeds.ts";
import { complementisers, days, givenNames, hasArticle, hasTanwin, isIn, isWord, prepositions } from "./words.ts";

const rule = "ar.state-town";

let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({
  firsts: wordSet(words("ar", "town.first")),
  places: wordSet([...words("ar", "place.before"), ...words("ar", "place.near")]),
  people: wordSet([...words("ar", "unnamed"), ...words("ar", "acting.feminine")]),
});
const lists = () => (sets ??= makeSets());

/** Where a town's name may stand. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
}

/** Run once the persons of the text are found. */
export function townStates(scene: Scene): void {
  const found = new Map<string, Place[]>();
  scene.view.tokens.forEach((_, i) => {
    const place = twoWordsAt(scene, i) ?? oneWordAt(scene, i);
    if (!place) return;
    const key = keyOf(scene, place);
    found.set(key, [...(found.get(key) ?? []), place]);
  });
  for (const [key, places] of found) {
    const isOne = !key.includes(" ");
    if (!places.some(({ from, to }) => isWilled(scene, from, to))) continue;
    if (isOne && places.filter((place) => acts(scene, place)).length < 2) continue;
    put(scene, places);
  }
}

const keyOf = ({ view }: Scene, { from, to, cut }: Place): string =>
  view.tokens
    .slice(from, to)
    .map((token, k) => token.folded.slice(k === 0 ? cut : 0))
    .join(" ");

function put(scene: Scene, places: readonly Place[]): void {
  const { view, actors, taken } = scene;
  const [first] = places as [Place];
  const name = view.text.slice(startOf(view.tokens[first.from]!, first.cut), view.tokens[first.to - 1]!.end);
  const entity = actors.meet({ kind: "state", name, rule });
  for (const place of places) {
    const { from, to, cut } = place;
    if (!acts(scene, place) && isWhere(scene, from)) continue;
    putName(scene, { from, to, start: startOf(view.tokens[from]!, cut), form: "name", entity, rule });
    for (let k = from; k < to; k++) taken.add(k);
  }
}

/** «تل السرو», «عين ورد»: what towns are called after, and a word behind it. */
function twoWordsAt(scene: Scene, i: number): Place | undefined {
  const { view } = scene;
  const [token, next] = [view.tokens[i]!, view.tokens[i + 1]];
  if (!isFree(scene, i) || !isFree(scene, i + 1) || !isWord(next)) return undefined;
  const [form, cut] = stems(token.folded, "all").find(([word]) => lists().firsts.has(word)) ?? [];
  if (form === undefined || isIn(next, prepositions()) || /^[وفبل]ال|^لل/u.test(next.folded)) return undefined;
  // «أم الشهيد», «أم سامي»: somebody's mother.
  if (/^(?:ام|بنت)$/u.test(form) && !isThing(scene, i + 1)) return undefined;
  if (!hasArticle(next) && (isOrdinary(next.folded) || /ها?$|هم$/u.test(next.exact))) return undefined;
  return { from: i, to: i + 2, cut: cut! };
}

/** «الحجر», not «الشهيد», «المخطوف»: no person by its shape or by the lists. */
function isThing({ view }: Scene, i: number): boolean {
  const token = view.tokens[i]!;
  const bare = token.folded.replace(/^ال/u, "");
  if (!hasArticle(token) || givenNames().has(bare) || titleWords().has(token.folded)) return false;
  return !/^م...|^..ي.ه?$|^.ا..ه?$|^(?:طفل|جندي|ولد|بنت|شاب|عروس|بطل|رجل|رضيع)ه?$/u.test(bare);
}

/** «نجيبة», «القصبة»: a word of no everyday, no body, no office, nobody's. */
function oneWordAt(scene: Scene, i: number): Place | undefined {
  const token = scene.view.tokens[i]!;
  if (!isFree(scene, i) || !mayBeTown(scene, i)) return undefined;
  if (scene.verbs[i] && !scene.verbs[i]!.isDoubtful) return undefined;
  // «فضيلة»: its ف is its own.
  const isLed = /^(?:[وفبل]|كال)/u.test(token.folded) && !isWholeWord(token.exact);
  return isLed ? undefined : { from: i, to: i + 1, cut: 0 };
}

function mayBeTown({ view }: Scene, i: number): boolean {
  const token = view.tokens[i]!;
  const bare = token.folded.replace(/^ال/u, "");
  if (bare.length < 4 || isOrdinary(bare) || isOrdinary(token.folded) || days().has(token.folded)) return false;
  if (bodyHeads().has(token.folded) || bodyHeads().has(bare) || titleWords().has(token.folded)) return false;
  if (lists().places.has(bare) || lists().people.has(bare)) return false;
  return !/(?:ات|ون|ين|يه|ان|ها|هم|[يا]|اء)$/u.test(bare) && !/^م/u.test(bare) && !/^.ا..ه$/u.test(bare);
}

function isFree(scene: Scene, i: number): boolean {
  const token = scene.view.tokens[i];
  return isWord(token) && !hasTanwin(token) && !scene.names.has(i) && !scene.taken.has(i) && !isInsideName(scene, i);
}

/** «أما X فترفض», «ما دامت X تدفع». */
const opening = /^[وف]?(?:اما|لكن|بينما|فيما|حيث|كانت|تكون|دامت|ظلت|تظل|باتت|زالت|تزال|بقيت|تبقي)$/u;

/** Behind her verb, or at the head of a clause before it: «ما دامت القصبة تدفع». */
function acts(scene: Scene, { from, to }: Place): boolean {
  if (herVerb(scene, from)) return true;
  const { view, verbs } = scene;
  const prior = view.tokens[from - 1];
  const opens = !isWord(prior) || isIn(prior, complementisers()) || opening.test(prior.folded);
  const behind = opens ? verbs[to] : undefined;
  return behind?.isFeminine === true && !behind.isGuess;
}

/** «في رأس العين», «بلدة رأس العين»: where something is. */
function isWhere({ view }: Scene, i: number): boolean {
  const prior = view.tokens[i - 1];
  if (!isWord(prior)) return false;
  if (/^[وف]?(?:في|من|الي|علي|عبر|نحو|قرب|داخل|خارج|باتجاه|عند|حول)$/u.test(prior.folded)) return true;
  return stems(prior.folded, "all").some(([form]) => lists().places.has(form));
}
