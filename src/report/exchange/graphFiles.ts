// The graph of states for programs that draw and search graphs: GraphML (XML) and DOT (Graphviz).
import type { Case, Lang } from "../../case/case.ts";
import type { StabilityGraph } from "../../lenses/stability/finding.ts";
import { graphNames } from "../graphNames.ts";
import { lastingOf } from "../graphPicture.ts";
import { html } from "../render/escape.ts";
import { visible } from "../visibleText.ts";

const nodeKeys = [
  ["number", "int"],
  ["state", "string"],
  ["label", "string"],
  ["scenario", "string"],
  ["statusQuo", "boolean"],
  ["lasting", "string"],
  ["distance", "int"],
] as const;
const edgeKeys = [
  ["mover", "string"],
  ["label", "string"],
  ["kind", "string"],
  ["improving", "boolean"],
] as const;

/** GraphML 1.0: a directed graph, nodes `n1`, `n2`, ... in the order of the states; ranks and equilibria are data of the nodes. */
export function graphMl(graph: StabilityGraph, c: Case, lang: Lang): string {
  const names = graphNames(c, lang);
  const keys = [
    ...nodeKeys.map(([name, type]) => ["node", name, type] as const),
    ...["nash", "gmr", "smr", "seq", "sseq"].map((concept) => ["node", concept, "boolean"] as const),
    ...graph.actors.map(({ id }) => ["node", `rank.${id}`, "int"] as const),
    ...edgeKeys.map(([name, type]) => ["edge", name, type] as const),
  ];
  const data = (of: string, values: Readonly<Record<string, unknown>>): string =>
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<data key="${of}.${html(name)}">${html(String(value))}</data>`)
      .join("");
  const nodes = graph.states.map(
    (s, k) =>
      `<node id="n${k + 1}">${data("node", {
        number: k + 1,
        state: s.id,
        label: names.state(s),
        scenario: s.scenario,
        statusQuo: s.id === graph.statusQuo,
        lasting: lastingOf(s),
        distance: s.distance,
        ...s.equilibrium,
        ...Object.fromEntries(Object.entries(s.rank).map(([id, rank]) => [`rank.${id}`, rank])),
      })}</node>`,
  );
  const edges = graph.moves.map(
    (m) =>
      `<edge source="n${m.from + 1}" target="n${m.to + 1}">${data("edge", {
        mover: m.by,
        label: names.mover(m.kind, m.by),
        kind: m.kind,
        improving: m.isImproving,
      })}</edge>`,
  );
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys.map(
      ([of, name, type]) => `<key id="${of}.${html(name)}" for="${of}" attr.name="${html(name)}" attr.type="${type}"/>`,
    ),
    `<graph id="${html(c.id)}" edgedefault="directed">`,
    `<desc>${html(describe(c, lang))}</desc>`,
    ...nodes,
    ...edges,
    "</graph>",
    "</graphml>",
  ].join("\n")}\n`;
}

/** A text as a quoted DOT string. */
const quoted = (text: string): string => `"${visible(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

const borders = {
  self: 'peripheries="2" penwidth="1.6"',
  answer: 'peripheries="1" penwidth="3"',
  possible: 'peripheries="1" style="dashed,rounded"',
  none: 'peripheries="1" color="#9aa5b1"',
} as const;

/** DOT: boxes with the border of the picture, improvements in black, other moves grey, joint moves dashed, chance dotted. */
export function dot(graph: StabilityGraph, c: Case, lang: Lang): string {
  const names = graphNames(c, lang);
  const lines = graph.states.map((s, k) => {
    const start = s.id === graph.statusQuo ? ' fillcolor="#e8edf2" style="filled,rounded,bold"' : "";
    return `  n${k + 1} [label=${quoted(`${s.scenario} · ${k + 1}: ${names.state(s)}`)} ${borders[lastingOf(s)]}${start}];`;
  });
  const styles = { own: "solid", joint: "dashed", chance: "dotted" } as const;
  const moves = graph.moves.map(
    (m) =>
      `  n${m.from + 1} -> n${m.to + 1} [label=${quoted(names.mover(m.kind, m.by))} style="${styles[m.kind]}" color="${m.isImproving ? "#1d2733" : "#b8c1ca"}" kind="${m.kind}" improving="${m.isImproving}"];`,
  );
  return `${[
    `digraph ${quoted(c.id)} {`,
    `  graph [label=${quoted(describe(c, lang))} rankdir="${lang === "ar" ? "RL" : "LR"}" fontname="Noto Sans Arabic, Noto Sans"];`,
    '  node [shape="box" style="rounded" fontname="Noto Sans Arabic, Noto Sans"];',
    '  edge [fontname="Noto Sans Arabic, Noto Sans" fontsize="10"];',
    ...lines,
    ...moves,
    "}",
  ].join("\n")}\n`;
}

/** The case's title, with its label. */
function describe(c: Case, lang: Lang): string {
  const { about } = graphNames(c, lang);
  const label = c.label?.[lang] ?? c.label?.[lang === "ar" ? "en" : "ar"];
  return label === undefined ? about : `${about} (${label})`;
}
