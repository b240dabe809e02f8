// What a name that no gazetteer knows is: by its own words (Coastal League, Norvane Shipping, Lower Vara) and by those beside it.
import { rows, words } from "../../lexicon/lexicon.ts";
import type { EntityKind } from "../../reading.ts";
import { Phrases, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { english, isFiniteVerb } from "./words.ts";

/** `single`: one word that the whole text must place. */
export type Shape = EntityKind | "place" | "single";

export interface Name {
  readonly from: number;
  readonly to: number;
  /** Folded words, one blank between. */
  readonly folded: string;
  readonly exact: string;
  /** By its own words or what stands beside it; `single`: one word that the whole text must place. */
  readonly shape: Shape;
  /** Its capital may be only that of a sentence: an adjective or nothing. */
  readonly isDoubtful?: true;
  readonly role?: string;
}

let company: ReadonlySet<string> | undefined;
/** Shipping, Airlines: no short name of a company. */
export const isCompanyWord = (word: string): boolean => {
  company ??= wordSet(words("en", "company"));
  return company.has(word);
};
let lands: { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> } | undefined;

/** "Lower Vara", "Ostrava Minor"; what has a foreign ministry or a border: "Ela Kor's border". */
function isLand(view: View, from: number, to: number): boolean {
  lands ??= { first: wordSet(words("en", "land.first")), last: wordSet(words("en", "land.last")) };
  const word = (i: number): string => view.tokens[i]?.folded ?? "";
  if (to - from === 2 && (lands.first.has(word(from)) || lands.last.has(word(to - 1)))) return true;
  if (word(from - 1) === "of" && owned.test(word(from - 2))) return true;
  return word(to) === "'s" && [1, 2, 3].some((k) => owned.test(word(to + k)) && !view.tokens[to + k]!.isCapital);
}
/** How many words name the kind of outlet: "newspaper", "news agency"; 0 where none does. */
const outletWords = (word: string, next: string): number =>
  /^(?:news|television|tv|satellite|radio)$/u.test(word) &&
  /^(?:agency|channel|network|station|site|website)$/u.test(next)
    ? 2
    : /^(?:newspaper|weekly|magazine|broadcaster)$/u.test(word)
      ? 1
      : 0;
let kindNouns: Phrases<EntityKind> | undefined;
/** "the shipping line Orlan", "the insurer Tideway", "the militia Red Dawn": a noun in small letters right before a name tells its kind. */
function kindBefore(view: View, from: number): EntityKind | undefined {
  if (view.tokens[from - 1]?.kind !== "word" || view.tokens[from - 1]!.isCapital) return undefined;
  kindNouns ??= new Phrases(rows("en", "body.before").map(([noun, kind]) => [noun!, kind as EntityKind] as const));
  for (const length of [2, 1]) {
    const hit = from >= length ? kindNouns.at(view, from - length, from) : undefined;
    if (hit?.to === from) return hit.value;
  }
  return undefined;
}
const fighters =
  /^(guerrillas?|rebels?|insurgents?|militants?|militia|paramilitary|separatists?|jihadists?|fighters)$/u;
/** What a state has and a person has not. */
const owned = /^(ministry|parliament|capital|border|borders|embassy|coast|navy|economy|presidency)$/u;

const monument = /^(?:tower|gate|temple|feast|night|tomb|statue|arch|peace|truce|spring)$/u;
const ofParty = /^(?:party|movement|coalition|alliance|union|league|bloc|front|faction|federation|association)$/u;
/** "Cape Union": no union. */
const headland = /^(?:cape|mount|fort)$/u;

/** "the Peace of the Three Rivers", "the Tower of Saint Olga": what an event or place with a capital is named after. */
function isHonoured(view: View, from: number): boolean {
  const of = view.tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  const head = view.tokens[of - 1];
  if (view.tokens[of]?.folded !== "of" || !head?.isCapital || view.ranges.some((r) => r.from === of - 1)) return false;
  const e = english();
  return e.event.has(head.folded) || e.place.has(head.folded) || monument.test(head.folded);
}

/** What a name is by its own words and its neighbours. */
export function shapeOf(view: View, from: number, to: number): Shape {
  const e = english();
  const { tokens } = view;
  const word = (i: number): string => tokens[i]?.folded ?? "";
  const isNext = (i: number) => i < tokens.length && tokens[i]!.kind === "word";
  const last = word(to - 1);
  const head = tokens.slice(from, to).findIndex((t) => ["of", "for"].includes(t.folded));
  const headWord = head > 0 ? word(from + head - 1) : last;
  // "GENEVA (Meridian) -"
  if (word(from - 1) === "(" && word(to) === ")" && /^[-–—]$/u.test(word(to + 1))) return "media";
  if (to - from === 2 && headland.test(word(from)) && word(from - 1) !== "the") return "place";
  if (to - from > 1 && e.body.has(headWord)) return e.body.get(headWord) as EntityKind;
  if (head > 0 && e.band.has(headWord)) return "armed group";
  if (to - from > 1 && isCompanyWord(last)) return "company";
  // "the Evening Lamp", "the Sunday Plough"
  if (to - from > 1 && /^(daily|evening|morning|weekly)$/u.test(word(from)) && word(from - 1) === "the") return "media";
  if (/^(sunday|saturday)$/u.test(word(from - 1)) && tokens[from - 1]!.isCapital && word(from - 2) === "the")
    return "media";
  if (/^(weekly|daily|newspaper|magazine|broadcaster|website|channel|agency|paper)$/u.test(word(from - 1)))
    return "media";
  if (to - from > 1 && /^(radio|television|channel)$/u.test(word(from))) return "media";
  // "the shipping line Orlan"
  const apposed = kindBefore(view, from);
  if (apposed !== undefined) return apposed;
  // "his party, Civil Accord, backs it"
  if (to - from > 1 && word(from - 1) === "," && word(to) === "," && !tokens[from - 2]?.isCapital) {
    const kind = ofParty.test(word(from - 2)) ? (e.body.get(word(from - 2)) as EntityKind) : kindBefore(view, from - 1);
    if (kind !== undefined) return kind;
  }
  // "Sharqiya television channel", "the Mehr news agency"; no "Kestrian newspaper", "Orlan daily Vesta"
  const outlet = outletWords(word(to), word(to + 1));
  if (outlet > 0 && !/(n|i|ish|ese)$/u.test(last) && !tokens[to]!.isCapital && !tokens[to + outlet]?.isCapital)
    return "media";
  // "The Ketch Islands had agreed": those who live there.
  const isPeople =
    /^(islands|isles)$/u.test(last) && isFiniteVerb(view, to) && !/^(is|are|was|were|lie|lay|remain)$/u.test(word(to));
  if (isPeople && to - from > 1) return "state";
  if ((e.place.has(last) || e.event.has(last)) && to - from > 1) return "place";
  if (isHonoured(view, from)) return "place";
  if ((e.place.has(word(from)) || e.placeFirst.has(word(from))) && to - from > 1) return "place";
  // the Ilse dam, the Osk pumping station; the port of Lume, the border town of Tamm
  if (isNext(to) && !tokens[to]!.isCapital && e.place.has(word(to)) && word(from - 1) !== "-") return "place";
  const isForce = /^(force|forces|guards|guard|troops|police)$/u.test(word(to + 1));
  if (/^(pumping|power|border|river|mountain|naval|air)$/u.test(word(to)) && !isForce && !isFiniteVerb(view, to))
    return "place";
  if (word(from - 1) === "of" && e.place.has(word(from - 2))) return "place";
  // "Last week Lissara's minister": a time is no place.
  if (e.place.has(word(from - 1)) && !/^(day|week|year|century)$/u.test(word(from - 1)) && to - from === 1)
    return "place";
  if (
    isNext(to) &&
    !tokens[to]!.isCapital &&
    e.body.has(word(to)) &&
    word(from - 1) === "the" &&
    !/(n|i|ish|ese)$/u.test(last)
  ) {
    const kind = e.body.get(word(to)) as EntityKind;
    return /^(government|institution)$/u.test(kind) ? "state" : kind;
  }
  // "the Courier-Dispatch"
  if (/-/u.test(last) && last.split("-").some((half) => e.body.get(half) === "media")) return "media";
  if (to - from === 1) return "single";
  // "the authority in Beit Sahra objected"
  if (word(from - 1) === "in" && isFiniteVerb(view, to) && e.body.has(word(from - 2))) return "place";
  // "The Frente Llanero, a guerrilla group"
  const beside = word(to) === "," ? [2, 3].map((k) => word(to + k)) : [word(from - 1)];
  if (beside.some((noun) => fighters.test(noun))) return "armed group";
  if (isLand(view, from, to)) return "state";
  // No person has an article: the Hill Cantons, the Joint Command.
  return word(from - 1) === "the" ? "group" : "person";
}
