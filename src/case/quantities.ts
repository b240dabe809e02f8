// Every quantity in a part of a case, wherever it stands.
import type { Judged } from "./case.ts";

const isJudged = (value: object): value is Judged => "quantity" in value && "key" in value && "isDefault" in value;

/** By key, defaults included, in the order they are met; each key once. `part`: a case or any part of one. */
export function quantitiesIn(part: unknown): ReadonlyMap<string, Judged> {
  const found = new Map<string, Judged>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    if (isJudged(value)) found.set(value.key, found.get(value.key) ?? value);
    else for (const inner of Object.values(value)) walk(inner);
  };
  walk(part);
  return found;
}

/** A part of a case with each quantity replaced by what `replace` gives for it. */
export function mapQuantities<T>(part: T, replace: (quantity: Judged) => Judged): T {
  const walk = (value: unknown): unknown => {
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map(walk);
    if (isJudged(value)) return replace(value);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(part) as T;
}

/** A number as written in the case; of an impact with a range both: `2 (1 to 3)`. */
export const writtenNumber = ({ quantity, text }: Judged): string =>
  quantity.family === "integers" ? `${quantity.value} (${text})` : text;

/** The parts of a case whose numbers its lenses compute with. */
export const computedParts = [
  "actors",
  "options",
  "preferences",
  "perceives",
  "agreements",
  "behaviour",
  "hypotheses",
  "evidence",
  "impacts",
  "reactions",
] as const;
