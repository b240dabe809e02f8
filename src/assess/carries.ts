// What carries the conclusion: effects of trials on the scenarios and on the conclusions, largest first.
import { mean, standardError } from "../math/statistics.ts";
import type { Assessment, Carrier, Change, ChangedConclusion, Effect, Limit, Pair } from "./finding.ts";
import { isVisible, orderOf } from "./order.ts";
import type { LimitChange, Trial, TrialLayout } from "./trials.ts";
import type { Variation } from "./variations.ts";

/** Rows of all trials: for each draw the base and then each trial, `layout.width` numbers each. */
export interface TrialTable {
  readonly layout: TrialLayout;
  readonly trials: readonly Trial[];
  readonly rows: Float64Array;
}

type Column = (at: number) => Float64Array;

/** Numbers of the base (`trial` -1) or of a trial, by draw. */
function columnsOf({ layout, trials, rows }: TrialTable, trial: number, n: number): Column {
  const rowWidth = layout.width * (trials.length + 1);
  const first = layout.width * (trial + 1);
  return (at) => Float64Array.from({ length: n }, (_, d) => rows[d * rowWidth + first + at]!);
}

/** A yes or no by majority of draws. */
const isYes = (flags: Float64Array): boolean => mean(flags) >= 0.5;

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, d) => x - b[d]!);

function paired(before: Float64Array, after: Float64Array): { readonly difference: number; readonly se: number } {
  const change = minus(after, before);
  const difference = mean(change);
  return { difference, se: standardError(change, difference) };
}

const differs = (before: Float64Array, after: Float64Array): boolean => {
  const { difference, se } = paired(before, after);
  return isVisible(difference, se);
};

function changedConclusions(layout: TrialLayout, before: Column, after: Column): readonly ChangedConclusion[] {
  const { scenarios, agreements } = layout;
  const k = scenarios.length;
  const p = scenarios.map((_, s) => [before(s), after(s)] as const);
  const orders = (which: 0 | 1): readonly Pair[] =>
    orderOf(
      scenarios,
      p.map((pair) => pair[which]),
    );
  const was = orders(0);
  const is = orders(1);
  const changed: ChangedConclusion[] = [];
  was.forEach((pair, j) => {
    const to = is[j]!.ahead;
    if (to === pair.ahead) return;
    const [a, b] = [scenarios.indexOf(pair.a), scenarios.indexOf(pair.b)];
    if (differs(minus(p[a]![0], p[b]![0]), minus(p[a]![1], p[b]![1])))
      changed.push({ kind: "order", a: pair.a, b: pair.b, from: pair.ahead, to });
  });
  const flag = (at: number, say: (to: boolean) => ChangedConclusion): void => {
    const [x, y] = [before(at), after(at)];
    if (isYes(x) !== isYes(y) && differs(x, y)) changed.push(say(isYes(y)));
  };
  scenarios.forEach((scenario, s) => {
    flag(k + s, (to) => ({ kind: "stable", scenario, to }));
  });
  agreements.forEach((agreement, h) => {
    flag(2 * k + h, (to) => ({ kind: "agreement", agreement, to }));
  });
  return changed;
}

function effectOf(table: TrialTable, trial: number, change: Change, why: Effect["impossible"] | null): Effect {
  const { scenarios } = table.layout;
  if (why)
    return {
      change,
      n: 0,
      solved: 0,
      scenarios: {},
      largest: scenarios[0]!,
      isVisible: false,
      changed: [],
      impossible: why,
    };
  const n = table.trials[trial]!.n;
  const before = columnsOf(table, -1, n);
  const after = columnsOf(table, trial, n);
  const moves = scenarios.map((id, s) => {
    const [x, y] = [before(s), after(s)];
    return [id, { before: mean(x), after: mean(y), ...paired(x, y) }] as const;
  });
  // The largest visible difference; the largest of all where none is visible.
  const size = ({ difference, se }: { difference: number; se: number }): number =>
    Math.abs(difference) + (isVisible(difference, se) ? 2 : 0);
  const largest = moves.reduce((most, move) => (size(move[1]) > size(most[1]) ? move : most));
  return {
    change,
    n,
    solved: after(table.layout.width - 1).reduce((sum, x) => sum + x, 0),
    scenarios: Object.fromEntries(moves),
    largest: largest[0],
    isVisible: isVisible(largest[1].difference, largest[1].se),
    changed: changedConclusions(table.layout, before, after),
  };
}

/** `trials` in the order of the variations' changes; `why[k]`: what makes trial k impossible. */
export function carriesOf(
  variations: readonly Variation[],
  table: TrialTable,
  why: readonly (Effect["impossible"] | null)[],
): NonNullable<Assessment["carries"]> {
  let next = 0;
  const carriers = variations.map((variation): Carrier => {
    const effects = variation.changes.map((change) => {
      const effect = effectOf(table, next, change, why[next] ?? null);
      next++;
      return effect;
    });
    const sizes = effects.filter((e) => e.isVisible).map((e) => Math.abs(e.scenarios[e.largest]!.difference));
    return {
      id: variation.id,
      kind: variation.kind,
      effects,
      size: Math.max(0, ...sizes),
      changesConclusion: effects.some((e) => e.changed.length > 0),
    };
  });
  const list = carriers.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  const idle = list
    .filter((carrier) => carrier.size === 0 && carrier.effects.every((e) => !e.impossible))
    .map((carrier) => carrier.id);
  return { list, idle: idle.sort() };
}

/** The limits box: how the scenarios come out under each variant, and which stated orders do not survive. */
export function limitsOf(
  changes: readonly (LimitChange | Extract<Change, { kind: "drop-agreement" }>)[],
  first: number,
  table: TrialTable,
): NonNullable<Assessment["limits"]> {
  const { scenarios } = table.layout;
  const rows = changes.map((change, j): Limit => {
    const n = table.trials[first + j]!.n;
    const after = columnsOf(table, first + j, n);
    const before = columnsOf(table, -1, n);
    const orderChanges = changedConclusions(table.layout, before, after).flatMap((changed) =>
      changed.kind === "order" && changed.from !== null
        ? [{ a: changed.a, b: changed.b, from: changed.from, to: changed.to }]
        : [],
    );
    return {
      ...(change.kind === "limit"
        ? { variant: change.variant }
        : { variant: "without-agreement" as const, agreement: change.agreement }),
      scenarios: Object.fromEntries(scenarios.map((id, s) => [id, mean(after(s))])),
      orderChanges,
      n,
    };
  });
  const base = columnsOf(table, -1, Math.max(1, ...rows.map((row) => row.n)));
  return {
    base: Object.fromEntries(scenarios.map((id, s) => [id, mean(base(s))])),
    rows,
    orderSurvives: rows.every((row) => row.orderChanges.length === 0),
  };
}
