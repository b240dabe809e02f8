// Uncertain judgements that stability depends on, and what each does to an equilibrium: intentions, statements that may not be held,
// statements that may trade places. Judgements are drawn apart from each other, so that draws in which one is so and draws in which
// it is not differ in it alone, but for sampling.
import type { Game } from "../../model/game.ts";
import { isHeld, type Values } from "../../model/values.ts";
import type { Flip } from "./finding.ts";

export interface Uncertain {
  /** Kind and judgement: `held preference.ru.…`, `swapped …`, `trait …`. */
  readonly id: string;
  readonly isSo: (values: Values, traits: ReadonlyMap<string, boolean>) => boolean;
}

/** A statement held by a trait is not counted apart from the trait. */
export function uncertainIn(game: Game): readonly Uncertain[] {
  const statements = game.players.flatMap(({ valuation }) =>
    valuation.form === "statements" ? valuation.statements : [],
  );
  return [
    ...game.hypotheses.map((id): Uncertain => ({ id: `trait ${id}`, isSo: (_, traits) => traits.get(id) ?? false })),
    ...statements
      .filter(({ hold }) => hold.by === "number")
      .map(
        ({ key, hold }): Uncertain => ({ id: `held ${key}`, isSo: (values, traits) => isHeld(hold, values, traits) }),
      ),
    ...statements
      .filter(({ swapKey }) => swapKey !== null)
      .map(({ key, swapKey }): Uncertain => ({ id: `swapped ${key}`, isSo: (values) => values.swapped(swapKey!) })),
  ];
}

/** Draws in which something is so, `yes` of them with an equilibrium; of all draws, `allYes` have one. */
export interface Split {
  readonly id: string;
  readonly count: number;
  readonly yes: number;
}

/** The judgement with the largest difference, where it exceeds two standard errors; null if there is none. */
export function largestFlip(draws: number, allYes: number, splits: readonly Split[]): Flip | null {
  let best: (Flip & { readonly size: number }) | null = null;
  for (const { id, count, yes } of splits) {
    const others = draws - count;
    if (count === 0 || others === 0) continue;
    const whenTrue = yes / count;
    const whenFalse = (allYes - yes) / others;
    const size = Math.abs(whenTrue - whenFalse);
    const se = Math.sqrt((whenTrue * (1 - whenTrue)) / count + (whenFalse * (1 - whenFalse)) / others);
    if (size <= 2 * se || size === 0 || (best && size <= best.size)) continue;
    const [kind, judgement] = [id.slice(0, id.indexOf(" ")), id.slice(id.indexOf(" ") + 1)];
    best = { judgement, kind: kind as Flip["kind"], whenTrue, whenFalse, size };
  }
  if (!best) return null;
  const { size: _, ...flip } = best;
  return flip;
}
