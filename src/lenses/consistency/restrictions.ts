// Restrictions as a person writes them: developments fixed, sets forbidden together (`a.x+b.y`), implications (`a.x>b.y`).
import { nearestName } from "../../case/nearest.ts";
import type { CaseMatrix } from "./caseMatrix.ts";
import { forbid, imply, type Restriction } from "./rows.ts";
import { choosing } from "./why.ts";

export interface WrittenRestrictions {
  /** Developments that must hold; several of one file mean either of them. */
  readonly fix: readonly string[];
  /** Developments that must not hold all together, joined by `+`. */
  readonly forbid: readonly string[];
  /** Where the first holds, the second holds: joined by `>`. */
  readonly imply: readonly string[];
}

/** What is wrong with a restriction: a development that the case does not have, or a form that is not one. */
export interface RestrictionMistake {
  readonly text: string;
  readonly unknown?: string;
  readonly nearest?: string;
}

const partsOf = (
  o: WrittenRestrictions,
): { readonly text: string; readonly parts: readonly string[]; readonly isWell: boolean }[] => [
  ...o.fix.map((text) => ({ text, parts: [text], isWell: true })),
  ...o.forbid.map((text) => ({ text, parts: text.split("+"), isWell: text.includes("+") })),
  ...o.imply.map((text) => ({ text, parts: text.split(">"), isWell: text.split(">").length === 2 })),
];

/** Mistakes in the order written; empty: all is well. */
export function restrictionMistakes(
  { names }: Pick<CaseMatrix, "names">,
  o: WrittenRestrictions,
): readonly RestrictionMistake[] {
  return partsOf(o).flatMap(({ text, parts, isWell }): RestrictionMistake[] => {
    const unknown = parts.find((part) => !names.includes(part));
    if (unknown === undefined) return isWell ? [] : [{ text }];
    const nearest = nearestName(unknown, names);
    return [{ text, unknown, ...(nearest === undefined ? {} : { nearest }) }];
  });
}

/** Throws RangeError on a mistake: ask `restrictionMistakes` first. */
export function restrictionsOf(
  { m, names }: CaseMatrix,
  o: WrittenRestrictions,
): { readonly domains: Int32Array; readonly restrictions: readonly Restriction[] } {
  const mistake = restrictionMistakes({ names }, o)[0];
  if (mistake) throw new RangeError(`no such restriction: ${mistake.text}`);
  const place = (name: string): number => names.indexOf(name);
  return {
    domains: choosing(m, o.fix.map(place)),
    restrictions: [
      ...o.forbid.map((text) => forbid([...new Set(text.split("+").map(place))])),
      ...o.imply.map((text) => imply(m, ...(text.split(">").map(place) as [number, number]))),
    ],
  };
}
