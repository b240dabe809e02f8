// What the report picks out of an assessment: who leads, what moves the result, what starts where. Picks and sorts, computes nothing.
import type { Assessment, Carrier, Effect, Pair, TableRow } from "../assess/finding.ts";
import type { Case } from "../case/case.ts";
import { evaluate } from "../case/predicate.ts";

const pairOf = (a: Assessment, s: string, q: string): Pair | undefined =>
  a.order.find((p) => (p.a === s && p.b === q) || (p.a === q && p.b === s));

/** True when the draws put `s` before `q` (W4). */
export const isAhead = (a: Assessment, s: string, q: string): boolean => pairOf(a, s, q)?.ahead === s;

/** Share of draws in which `s` is above `q`. */
export function shareAhead(a: Assessment, s: string, q: string): number {
  const pair = pairOf(a, s, q);
  return pair === undefined ? 0 : pair.a === s ? pair.shareA : pair.shareB;
}

/** Rows of the lens table, the residual scenario last. */
export const tableRows = (a: Assessment): TableRow[] => [
  ...a.table.filter((row) => row.scenario !== "S0"),
  ...a.table.filter((row) => row.scenario === "S0"),
];

/** Scenarios in the order of the table. */
export const scenarioIds = (a: Assessment): string[] => tableRows(a).map((row) => row.scenario);

/** The scenario ahead of every other one, or null. */
export function leader(a: Assessment): string | null {
  const ids = scenarioIds(a);
  if (a.order.length === 0 || ids.length < 2) return null;
  return ids.find((s) => ids.every((q) => q === s || isAhead(a, s, q))) ?? null;
}

/** Where nobody leads: scenarios that none is ahead of, most probable first. */
export function contenders(a: Assessment): string[] {
  const ids = scenarioIds(a);
  const mean = (s: string): number => a.table.find((r) => r.scenario === s)?.probability?.mean ?? 0;
  return ids.filter((s) => ids.every((q) => q === s || !isAhead(a, q, s))).sort((s, q) => mean(q) - mean(s));
}

/** The scenario that holds the status quo. */
export function statusQuoScenario(a: Assessment, c: Case): string {
  const stability = a.lenses.stability;
  const found = stability?.states.find((s) => s.id === stability.statusQuo)?.scenario;
  if (found !== undefined) return found;
  const on = new Set(c.statusQuo);
  return c.scenarios.find((s) => s.when !== undefined && evaluate(s.when, (name) => on.has(name)))?.id ?? "S0";
}

export interface Mover {
  readonly carrier: Carrier;
  /** The scenario it moves most. */
  readonly scenario: string;
  readonly effects: readonly (Effect & {
    readonly after: number;
    readonly before: number;
    readonly difference: number;
    readonly se: number;
  })[];
}

const strongest = (c: Carrier): Effect | undefined =>
  c.effects
    .filter((e) => e.impossible === undefined && e.scenarios[e.largest] !== undefined)
    .reduce<Effect | undefined>(
      (best, e) =>
        best === undefined ||
        Math.abs(e.scenarios[e.largest]!.difference) > Math.abs(best.scenarios[best.largest]!.difference)
          ? e
          : best,
      undefined,
    );

/** Carriers with a visible effect, largest first (the order of the assessment), each on the scenario it moves most. */
export function movers(a: Assessment): Mover[] {
  return (a.carries?.list ?? []).flatMap((carrier) => {
    const best = strongest(carrier);
    if (best === undefined || carrier.size <= 0) return [];
    const scenario = best.largest;
    const effects = carrier.effects.flatMap((e) => {
      const d = e.scenarios[scenario];
      return e.impossible === undefined && d !== undefined ? [{ ...e, ...d }] : [];
    });
    return [{ carrier, scenario, effects }];
  });
}

/** True where a change redraws a scenario's definition: it says what a word means, not what the parties do. */
export const isDefinition = (m: Mover): boolean => m.effects[0]!.change.kind === "drop-literal";

/** Carriers that a change made impossible: reported, not computed. */
export const impossible = (a: Assessment): Carrier[] =>
  (a.carries?.list ?? []).filter((c) => c.effects.some((e) => e.impossible !== undefined));

/** Actors who own options: the parties of the game. */
export const ownerIds = (c: Case): string[] =>
  c.actors.map((x) => x.id).filter((id) => c.options.some((o) => o.owner === id));

/** A structural change and what it does to the scenarios that joint moves alone reach, taken together. */
export interface TableMover {
  readonly carrier: Carrier;
  readonly change: Effect["change"];
  readonly before: number;
  readonly after: number;
}

/** Moves of their union below this are not named. */
const leastUnionMove = 0.03;

/** Who sits at the table and who owns what, by what each does to the scenarios that joint moves alone reach; largest first. */
export function tableMovers(a: Assessment): {
  readonly seats: readonly TableMover[];
  readonly owners: readonly TableMover[];
} {
  const joint = a.jointOnly?.scenarios ?? [];
  const found = (a.carries?.list ?? [])
    .flatMap((carrier) =>
      carrier.effects.flatMap((effect): TableMover[] => {
        const moves = joint.flatMap((s) => effect.scenarios[s] ?? []);
        if (effect.impossible || moves.length === 0 || !moves.some((m) => Math.abs(m.difference) > 2 * m.se)) return [];
        const sum = (of: (m: (typeof moves)[number]) => number): number => moves.reduce((total, m) => total + of(m), 0);
        return [{ carrier, change: effect.change, before: sum((m) => m.before), after: sum((m) => m.after) }];
      }),
    )
    .filter((m) => Math.abs(m.after - m.before) >= leastUnionMove)
    .sort(
      (m, o) => Math.abs(o.after - o.before) - Math.abs(m.after - m.before) || (m.carrier.id < o.carrier.id ? -1 : 1),
    );
  const isSeat = (m: TableMover): boolean => m.change.kind === "drop-seat" || m.change.kind === "drop-agreement";
  return { seats: found.filter(isSeat), owners: found.filter((m) => m.change.kind === "owner") };
}
