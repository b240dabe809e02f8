// The graph of states as two tables: states with ranks, stabilities and reach; moves with who makes them and whether they improve.
import type { Case, Lang } from "../../case/case.ts";
import type { Concept, ReachKind, StabilityGraph } from "../../lenses/stability/finding.ts";
import { graphNames } from "../graphNames.ts";
import { type Cell, csvTable } from "./csv.ts";

const concepts: readonly Concept[] = ["nash", "gmr", "smr", "seq", "sseq"];
const reachKinds: readonly ReachKind[] = ["possible", "alone", "joint", "chance"];

/** Columns are named by ids, labels are in `lang`; docs/exchange.md says what each column holds. */
export function statesCsv(graph: StabilityGraph, c: Case, lang: Lang): string {
  const names = graphNames(c, lang);
  const actors = graph.actors.map((a) => a.id);
  const coalitions = graph.coalitions?.members.map((members) => members.join("+")) ?? [];
  const hasCoalitions = graph.coalitions !== undefined;
  const head = [
    "number",
    "state",
    "label",
    "scenario",
    "scenario_label",
    "status_quo",
    ...graph.options.map((o) => `option.${o.id}`),
    ...actors.map((id) => `rank.${id}`),
    ...concepts,
    ...concepts.flatMap((concept) => actors.map((id) => `${concept}.${id}`)),
    ...reachKinds.map((kind) => `reach.${kind}`),
    "distance",
    ...(hasCoalitions ? concepts.map((concept) => `coalitions.${concept}`) : []),
    ...concepts.flatMap((concept) => coalitions.map((id) => `${concept}.${id}`)),
  ];
  const rows = graph.states.map((s, k): Cell[] => [
    k + 1,
    s.id,
    names.state(s),
    s.scenario,
    names.scenario(s.scenario),
    s.id === graph.statusQuo,
    ...graph.options.map((o) => s.on.includes(o.id)),
    ...actors.map((id) => s.rank[id]!),
    ...concepts.map((concept) => s.equilibrium[concept]),
    ...concepts.flatMap((concept) => actors.map((id) => s.stable[concept][id]!)),
    ...reachKinds.map((kind) => s.reach[kind]),
    s.distance,
    ...(s.coalitions ? concepts.map((concept) => s.coalitions!.equilibrium[concept]) : []),
    ...(s.coalitions ? concepts.flatMap((concept) => coalitions.map((id) => s.coalitions!.stable[concept][id]!)) : []),
  ]);
  return csvTable(head, rows);
}

export function movesCsv(graph: StabilityGraph, c: Case, lang: Lang): string {
  const names = graphNames(c, lang);
  return csvTable(
    ["kind", "mover", "mover_label", "from_number", "from", "to_number", "to", "improving"],
    graph.moves.map((m) => [
      m.kind,
      m.by,
      names.mover(m.kind, m.by),
      m.from + 1,
      graph.states[m.from]!.id,
      m.to + 1,
      graph.states[m.to]!.id,
      m.isImproving,
    ]),
  );
}
