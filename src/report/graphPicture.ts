// The graph of a case as boxes and arrows in words: one box a state, or, where there are too many, one for states of a scenario that last alike.
import type { Case, Lang } from "../case/case.ts";
import type { GraphState, ShownMove, StabilityGraph } from "../lenses/stability/finding.ts";
import { codes, type GraphBox, type Lasting } from "./charts/stateCard.ts";
import { type GraphArrow, stateGraphChart } from "./charts/stateGraph.ts";
import { catalogues } from "./context.ts";
import { type GraphNames, graphNames } from "./graphNames.ts";

/** Up to so many states have a box each. */
const mostBoxes = 60;
/** Up to so many options in all boxes together are written in words; beyond, those of states on no way are written by their numbers. */
const mostWords = 140;
/** A box says this much of who would leave it. */
const mostLeaving = 4;

/** What a state shows of its stability: Nash is part of SEQ, SEQ of GMR. */
export const lastingOf = ({ equilibrium }: Pick<GraphState, "equilibrium">): Lasting =>
  equilibrium.nash ? "self" : equilibrium.seq ? "answer" : equilibrium.gmr ? "possible" : "none";

interface Node extends Omit<GraphBox, "leaves"> {
  /** Places of its states. */
  readonly states: readonly number[];
  /** What others call it. */
  readonly name: string;
}

/** The picture of a graph as SVG. `id` is unique in the document it stands in. */
export function stateGraphSvg(graph: StabilityGraph, c: Case, { lang, id }: { lang: Lang; id: string }): string {
  const t = catalogues[lang].graph;
  const names = graphNames(c, lang);
  const isGrouped = graph.states.length > mostBoxes;
  const inWords = graph.states.reduce((n, s) => n + Math.max(1, s.on.length), 0) <= mostWords;
  const onWays = new Set(graph.shown.flatMap((m) => (m.role === "way" ? [m.from, m.to] : [m.from])));
  onWays.add(graph.states.findIndex((s) => s.id === graph.statusQuo));
  const nodes = isGrouped ? groups(graph, onWays, names, lang) : boxes(graph, onWays, names, inWords, lang);
  const nodeOf = new Map(nodes.flatMap((node, k) => node.states.map((s) => [s, k] as const)));
  const links = linksOf(graph.shown, nodeOf);
  // Arrows join neighbouring columns; every other move stands in the box that it leaves.
  const isArrow = ({ from, to, role }: Link): boolean =>
    role === "way" && nodes[to]!.layer !== null && nodes[to]!.layer === (nodes[from]!.layer ?? -2) + 1;
  const said = ({ by, kind, count }: Link): string =>
    count > 1 && isGrouped ? t.times(names.mover(kind, by), count) : names.mover(kind, by);
  const leaving = (k: number): string[] => {
    const all = links.filter((l) => l.from === k && !isArrow(l)).map((l) => t.leaves(said(l), nodes[l.to]!.name));
    return all.length > mostLeaving ? [...all.slice(0, mostLeaving - 1), "…"] : all;
  };
  return stateGraphChart(
    {
      about: names.about,
      boxes: nodes.map((node, k) => ({ ...node, leaves: leaving(k) })),
      arrows: links
        .filter(isArrow)
        .map((l): GraphArrow => ({ ...l, kind: l.kind === "joint" ? "joint" : "own", label: said(l) })),
      scenarios: graph.scenarios.map((s) => ({ id: s, name: names.scenario(s) })),
      options:
        isGrouped || inWords
          ? []
          : graph.options.map((o, k) => `${k + 1}. ${t.byOwner(names.option(o.id), names.actor(o.owner))}`),
      words: t,
      caption: isGrouped ? [t.grouped(graph.states.length), t.caption] : [t.caption],
    },
    { id, lang, title: t.title, label: c.label?.[lang] ?? c.label?.[lang === "ar" ? "en" : "ar"] ?? null },
  );
}

interface Link extends Pick<ShownMove, "by" | "kind" | "role"> {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Moves between boxes, counted; those within a box are left out. A way and another move by the same hand are one. */
function linksOf(shown: readonly ShownMove[], nodeOf: ReadonlyMap<number, number>): Link[] {
  const found = new Map<string, Link>();
  for (const move of shown.toSorted((a, b) => (a.role < b.role ? 1 : a.role > b.role ? -1 : 0))) {
    const [from, to] = [nodeOf.get(move.from)!, nodeOf.get(move.to)!];
    if (from === to) continue;
    const key = `${from} ${to} ${move.kind} ${move.by}`;
    const known = found.get(key);
    const { kind, by, role } = known ?? move;
    found.set(key, { from, to, kind, by, role, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

const blockOf = (distances: readonly (number | null)[]): GraphBox["block"] =>
  distances.some((d) => d !== null) ? "passing" : "unreached";

function boxes(
  graph: StabilityGraph,
  onWays: ReadonlySet<number>,
  names: GraphNames,
  inWords: boolean,
  lang: Lang,
): Node[] {
  return graph.states.map(
    (s, k): Node => ({
      states: [k],
      name: String(k + 1),
      layer: onWays.has(k) ? s.distance : null,
      block: blockOf([s.distance]),
      scenario: graph.scenarios.indexOf(s.scenario),
      head: `${k + 1}`,
      lasting: lastingOf(s),
      isStart: s.id === graph.statusQuo,
      lines:
        s.on.length === 0
          ? [catalogues[lang].graph.nothingOn]
          : inWords && onWays.has(k)
            ? s.on.map(names.option)
            : inWords || onWays.has(k)
              ? [names.state(s)]
              : [s.on.map((o) => graph.options.findIndex((x) => x.id === o) + 1).join(" ")],
    }),
  );
}

const kinds: readonly Lasting[] = ["self", "answer", "possible", "none"];

function groups(graph: StabilityGraph, onWays: ReadonlySet<number>, names: GraphNames, lang: Lang): Node[] {
  const t = catalogues[lang].graph;
  const at = graph.states.map((s) => `${s.scenario} ${lastingOf(s)}`);
  return graph.scenarios.flatMap((scenario, i) =>
    kinds.flatMap((lasting): Node[] => {
      const states = [...at.keys()].filter((k) => at[k] === `${scenario} ${lasting}`);
      if (states.length === 0) return [];
      const distances = states.map((k) => graph.states[k]!.distance);
      const mine = states.filter((k) => onWays.has(k)).map((k) => graph.states[k]!.distance!);
      const reached = distances.filter((d) => d !== null).length;
      const isStart = states.some((k) => graph.states[k]!.id === graph.statusQuo);
      return [
        {
          states,
          name: codes[lasting] === "" ? scenario : `${scenario} (${codes[lasting]})`,
          layer: mine.length > 0 ? Math.min(...mine) : null,
          block: blockOf(distances),
          scenario: i,
          head: "",
          lasting,
          isStart,
          lines: [
            names.scenario(scenario),
            t.states(states.length),
            ...(reached > 0 && reached < states.length ? [t.reached(reached)] : []),
          ],
        },
      ];
    }),
  );
}
