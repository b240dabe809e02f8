// What bears the name of a person or land and is nobody: "the tanker Lady Amina", "the Victor Hugo, a tug", "the King Idris" (a hospital), "Queen Victoria Bridge".
import { words } from "../../lexicon/lexicon.ts";
import { Phrases } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import type { Name } from "./shapes.ts";
import { tells } from "./telling.ts";
import { english } from "./words.ts";

let vessels: Phrases<true> | undefined;
const vesselsOf = (): Phrases<true> => {
  vessels ??= new Phrases(
    words("en", "vessel").flatMap((noun) => [[noun, true] as const, [`${noun}s`, true] as const]),
  );
  return vessels;
};

/** The names, those of ships and the like as places; so is the same name wherever the text has it again, unless it has somebody of that name. */
export function withoutNamesakes(view: View, names: readonly Name[]): readonly Name[] {
  const towns = saintsTowns(view, names);
  const things = new Set(names.filter((name) => isVessel(view, name) || isNamedAfter(view, name)));
  if (things.size + towns.size === 0) return names;
  // "the USS Halden … the Halden"
  const borne = new Set([...things].flatMap(({ folded }) => [folded, folded.replace(ofShip, "")]));
  for (const name of names) if (!things.has(name) && isSomebody(view, name)) borne.delete(name.folded);
  const isThing = (name: Name): boolean => things.has(name) || borne.has(name.folded) || towns.has(name.folded);
  return names.map((name) => (isThing(name) ? { ...name, shape: "place" as const } : name));
}

const isSomebody = (view: View, { from, to }: Name): boolean =>
  tells(view, to) || (english().title.at(view, from - 1)?.to === from && view.tokens[from - 2]?.folded !== "the");

/** "Saint Amaro" where all that the text tells is what is there or leads there: a town, no land. */
function saintsTowns(view: View, names: readonly Name[]): ReadonlySet<string> {
  const saints = names.filter(({ folded }) => /^(?:saint|san) /u.test(folded));
  const acting = new Set(
    saints
      .filter(({ from }) => {
        const before = view.tokens[from - 1]?.folded ?? "";
        return !english().locative.has(before) && !/^(?:of|to|from|reached|toward|towards)$/u.test(before);
      })
      .map((name) => name.folded),
  );
  return new Set(saints.map((name) => name.folded).filter((folded) => !acting.has(folded)));
}

/** What navies and owners write before a ship's name. */
const ofShip = /^(?:uss|usns|hms|hmas|hmcs|rms|mv|mt|ss|msc|rv|ins|tcg|usgc) /u;

/** "the tanker Lady Amina"; "the Lady Amina and the Victor Hugo, two tugs," */
function isVessel(view: View, { from, to, folded }: Name): boolean {
  if (ofShip.test(folded) && /^\p{Lu}+$/u.test(view.tokens[from]!.exact)) return true;
  // "the frigate Prince Rurik"
  const start = isRegal(view, from - 1) ? from - 1 : from;
  for (const length of [1, 2]) {
    const hit = start >= length ? vesselsOf().at(view, start - length, start) : undefined;
    if (hit?.to === start && !view.tokens[start - 1]!.isCapital) return true;
  }
  if (articleBefore(view, from) < 0) return false;
  const comma = behindList(view, to);
  if (
    !isMark(view, comma, ",") ||
    !/^(?:a|an|the|two|three|four|both|its)$/u.test(view.tokens[comma + 1]?.folded ?? "")
  )
    return false;
  for (let i = comma + 2; i < comma + 5 && view.tokens[i]?.kind === "word"; i++)
    if (vesselsOf().at(view, i) !== undefined) return true;
  return false;
}

/** Behind "X and the Y", "X, the Y and the Z". */
function behindList(view: View, to: number): number {
  let end = to;
  for (;;) {
    let i = isMark(view, end, ",") ? end + 1 : end;
    if (view.tokens[i]?.folded === "and") i++;
    if (i === end || view.tokens[i]?.folded !== "the" || !view.tokens[i + 1]?.isCapital) return end;
    for (i++; view.tokens[i]?.isCapital || (view.tokens[i]?.folded === "of" && view.tokens[i + 1]?.isCapital); ) i++;
    end = i;
  }
}

/** Where the article stands before a name, or before the title or the "Empress of" in front of it; -1 where none does. */
function articleBefore(view: View, from: number): number {
  const word = (i: number): string => view.tokens[i]?.folded ?? "";
  if (word(from - 1) === "the") return from - 1;
  const title = word(from - 1) === "of" ? from - 2 : from - 1;
  return isRegal(view, title) && word(title - 1) === "the" ? title - 1 : -1;
}

/** Whom ships, hospitals and roads are named after: such a title has no article before a person's name. */
const regal =
  /^(?:king|queen|prince|princess|sultan|sultana|empress|lady|lord|admiral|marshal|general|captain|commodore|saint|maid|star|pride|spirit)$/u;

const isRegal = (view: View, i: number): boolean =>
  view.tokens[i]?.isCapital === true && regal.test(view.tokens[i]!.folded);

/** "the King Idris", "Queen Victoria Bridge", "the Sultan Murad mosque". */
function isNamedAfter(view: View, { from, to, shape }: Name): boolean {
  if (shape !== "person" || !isRegal(view, from - 1)) return false;
  const { place } = english();
  return (
    (to - from > 1 && place.has(view.tokens[to - 1]!.folded)) || articleBefore(view, from) >= 0 || isBuilding(view, to)
  );
}

/** "King Hassan hospital": small letters behind the name tell what is named after it. */
const isBuilding = (view: View, to: number): boolean =>
  /^(?:hospital|mosque|bridge|airport|dam|port|highway|road|street|square|stadium|university|causeway|museum|base|barracks|school|palace|canal)$/u.test(
    view.tokens[to]?.folded ?? "",
  );
