// States and towns whose name is of two foreign words, told by the first: سان تيلمو, كوستا فيردانا, بورتو كالي.
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { putName } from "./chain.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isInsideName, mayName, type Scene, startOf } from "./scene.ts";
import { isOrganIn } from "./stateSlots.ts";
import { hasArticle, hasTanwin, isIn, isWord, prepositions } from "./words.ts";

let firsts: ReadonlySet<string> | undefined;
const firstWords = (): ReadonlySet<string> => (firsts ??= wordSet(words("ar", "place.first")));
let places: ReadonlySet<string> | undefined;
const placeNouns = (): ReadonlySet<string> =>
  (places ??= wordSet([...words("ar", "place.before"), ...words("ar", "place.near")]));
const realms = wordSet("جمهورية مملكة سلطنة إمارة دوقية".split(" "));

interface Compound {
  readonly at: number;
  readonly cut: number;
}

/** Run before states are looked for by their frames. A name that only says where is taken, and nobody. */
export function foreignCompounds(scene: Scene): void {
  const { view, actors, names, taken } = scene;
  const found = new Map<string, Compound[]>();
  view.tokens.forEach((token, i) => {
    const next = view.tokens[i + 1];
    if (!isWord(token) || !isWord(next) || names.has(i) || names.has(i + 1) || isInsideName(scene, i)) return;
    // A town of the dateline.
    if (taken.has(i)) return;
    const [form, cut, isListed] = firstOf(scene, i) ?? [];
    if (form === undefined || cut === undefined || hasArticle(next) || hasTanwin(next) || /^و/u.test(next.folded))
      return;
    const isName =
      isUnknownWord(next.exact) || (isListed && mayName(scene, i + 1, true) && !/^[بل]/u.test(next.folded));
    if (isIn(next, prepositions()) || !isName) return;
    const name = `${form} ${next.folded}`;
    found.set(name, [...(found.get(name) ?? []), { at: i, cut }]);
  });
  for (const all of found.values()) {
    const isSomebody = all.some(({ at, cut }) => !isVenue(scene, at, cut));
    const [{ at, cut }] = all as [Compound];
    const exact = view.text.slice(startOf(view.tokens[at]!, cut), view.tokens[at + 1]!.end);
    const rule = "ar.state-compound";
    const entity = isSomebody ? actors.meet({ kind: "state", name: exact, rule }) : undefined;
    for (const { at: from, cut: letters } of all) {
      taken.add(from).add(from + 1);
      const start = startOf(view.tokens[from]!, letters);
      if (entity && !isPlace(scene, from)) putName(scene, { from, to: from + 2, start, form: "name", entity, rule });
    }
  }
}

/** A word that opens such names; behind a kind of realm any foreign word. */
function firstOf({ view }: Scene, i: number): readonly [form: string, cut: number, isListed: boolean] | undefined {
  const token = view.tokens[i]!;
  const prior = view.tokens[i - 1];
  const listed = stems(token.folded, "all").find(([form]) => firstWords().has(form));
  // «على لسان بحّار»: a word of the language.
  if (listed && (listed[1] === 0 || isUnknownWord(token.exact))) return [...listed, true];
  const isRealm = isWord(prior) && stems(prior.folded, "all").some(([form]) => realms.has(form));
  return isRealm && isUnknownWord(token.exact) ? [token.folded, 0, false] : undefined;
}

const isPlace = ({ view }: Scene, i: number): boolean => {
  const prior = view.tokens[i - 1];
  return isWord(prior) && stems(prior.folded, "all").some(([form]) => placeNouns().has(form));
};

/** «في سان تيلمو», «ميناء بورتو كالي», but no organ of hers, «المدعي العام في سان تيلمو»; a dateline. */
function isVenue(scene: Scene, i: number, cut: number): boolean {
  const { view } = scene;
  const prior = view.tokens[i - 1];
  if (cut > 0) return /^[وف]?ب/u.test(view.tokens[i]!.folded);
  if (!isWord(prior)) return /^[-–—:]$/u.test(view.tokens[i + 2]?.exact ?? "");
  if (isOrganIn(scene, i - 1)) return false;
  return isPlace(scene, i) || /^[وف]?(?:في|من|الي|قرب|نحو|عبر|عند|حول)$/u.test(prior.folded);
}
