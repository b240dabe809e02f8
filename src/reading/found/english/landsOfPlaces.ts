// States that bear the name of a coast, a bay or islands: "Pemba Coast deported them", "the Ivory Bay parliament". One that does nothing is a place.
import { Phrases } from "../phrases.ts";
import type { View } from "../view.ts";
import { rules } from "./acting.ts";
import type { Name } from "./shapes.ts";
import { tells } from "./telling.ts";
import type { Told } from "./toldSides.ts";
import { english, isFiniteVerb, verbList } from "./words.ts";

const head =
  /^(?:coast|bay|island|islands|isles|gulf|sound|cape|point|port|highlands|uplands|lowlands|valley|mountains|hills|delta|plateau|peninsula|river|shore|fort|mount|old|upper|lower)$/u;

/** The names, those of such places as the state where they rule, tell or do what only a state can; not where something takes place there. */
export function withLandsOfPlaces(view: View, names: readonly Name[], told: Told): readonly Name[] {
  const acting = new Set<string>();
  const isLike = (name: Name): boolean => name.shape === "place" && name.to - name.from > 1 && isOfPlace(name);
  for (const name of names)
    if (isLike(name) && (told.get(name.from) === "state" || does(view, name))) acting.add(name.folded);
  if (acting.size === 0) return names;
  return names.map((name) =>
    acting.has(name.folded) && isLike(name) && !english().locative.has(before(view, name))
      ? { ...name, shape: "state" as const }
      : name,
  );
}

const isOfPlace = ({ folded }: Name): boolean => {
  const words = folded.split(" ");
  return head.test(words[0]!) || head.test(words.at(-1)!);
};

const before = (view: View, { from }: Name): string => {
  const i = view.tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  return view.tokens[i]?.folded ?? "";
};

let affecting: Phrases<string> | undefined;
const deed =
  /^(?:deport|recogni[sz]|sign|refus|vow|demand|declar|expell|offer|reject|want|hope|ask|apologi[sz]|nationali[sz]|ratif|mobili[sz]|summon|recall|granted|retaliat|ban|agree|insist|sought|seeks|negotiat)(?:s|ed|es|ned|ied|d)?$/u;

/** Its office, what it tells or what it does to somebody. */
function does(view: View, name: Name): boolean {
  if (rules(view, name)) return true;
  // "Mayor Ada Orm of Upper Gant told": not who does it.
  if (/^(?:of|from|to|near|for)$/u.test(before(view, name))) return false;
  if (tells(view, name.to)) return true;
  const verb = /^(?:has|have|had|will|would|may|might)$/u.test(view.tokens[name.to]?.folded ?? "")
    ? name.to + 1
    : name.to;
  if (verb > name.to || isFiniteVerb(view, verb)) {
    affecting ??= new Phrases(verbList("affecting"));
    return deed.test(view.tokens[verb]?.folded ?? "") || affecting.at(view, verb) !== undefined;
  }
  return false;
}
