// The graph of states as tables, GraphML and DOT: everything is there, counted against the graph, and names cannot break out.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseAt } from "../../cli/readCase.ts";
import { posteriorsOf } from "../../lenses/evidence/index.ts";
import type { StabilityGraph } from "../../lenses/stability/finding.ts";
import { stabilityGraph } from "../../lenses/stability/index.ts";
import { dot, graphMl, movesCsv, statesCsv } from "../index.ts";

const path = fileURLToPath(new URL("../../../cases/cuba-1962.case.yaml", import.meta.url));
const c = parseAt(path, readFileSync(path, "utf8")).case!;
const graph = stabilityGraph(c, posteriorsOf(c), { withMoves: true, withCoalitions: true }) as StabilityGraph;
const nasty = '</data>"]; n1 -> n2 [x="\\';
const hostile = {
  ...c,
  title: { en: nasty },
  options: c.options.map((o) => ({ ...o, label: { en: nasty } })),
  actors: c.actors.map((a) => ({ ...a, label: { en: nasty } })),
};

describe("GraphML", () => {
  test("every state and move, every key declared once and used as declared", () => {
    for (const xml of [graphMl(graph, c, "ar"), graphMl(graph, hostile, "en")]) {
      expect(xml.match(/<node /g)).toHaveLength(graph.states.length);
      expect(xml.match(/<edge /g)).toHaveLength(graph.moves.length);
      const declared = [...xml.matchAll(/<key id="([^"]*)"/g)].map((m) => m[1]);
      expect(new Set(declared).size).toBe(declared.length);
      for (const [, key] of xml.matchAll(/<data key="([^"]*)"/g)) expect(declared).toContain(key);
      expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>"]/);
    }
  });
  test("a state says what the graph says of it", () => {
    const k = graph.states.findIndex((s) => s.id === graph.statusQuo);
    const node = new RegExp(`<node id="n${k + 1}">(.*)</node>`).exec(graphMl(graph, c, "en"))![1]!;
    for (const part of ['"node.statusQuo">true', '"node.nash">true', '"node.lasting">self', '"node.distance">0'])
      expect(node).toContain(part);
  });
});

test("DOT: every state and move; a name cannot end its quotes", () => {
  for (const text of [dot(graph, c, "ar"), dot(graph, hostile, "en")]) {
    const outside = text.replace(/"(?:[^"\\]|\\.)*"/g, "");
    expect(outside.match(/^ {2}n\d+ \[/gm)).toHaveLength(graph.states.length);
    expect(outside.match(/^ {2}n\d+ -> n\d+ \[/gm)).toHaveLength(graph.moves.length);
    // Outside its strings a line holds names of nodes and attributes only.
    for (const line of outside.split("\n"))
      expect(line).toMatch(/^\}?$|^digraph +\{$|^ {2}(?:n\d+|graph|node|edge)(?: -> n\d+)? \[(?:[a-z]+= ?)*\];$/);
  }
  expect(dot(graph, c, "ar")).toContain('rankdir="RL"');
  const improving = graph.moves.filter((m) => m.isImproving).length;
  expect(dot(graph, c, "en").match(/improving="true"/g)).toHaveLength(improving);
});

describe("tables", () => {
  const rows = (csv: string): string[][] =>
    csv
      .slice(1)
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(","));
  test("columns are those that the head names", () => {
    const [head, ...states] = rows(statesCsv(graph, c, "en")) as [string[], ...string[][]];
    expect(states).toHaveLength(graph.states.length);
    const at = (row: string[], column: string): string => row[head.indexOf(column)]!;
    for (const [k, s] of graph.states.entries()) {
      const row = states[k]!;
      expect(row).toHaveLength(head.length);
      expect([at(row, "number"), at(row, "state"), at(row, "scenario")]).toEqual([String(k + 1), s.id, s.scenario]);
      expect(at(row, "status_quo")).toBe(s.id === graph.statusQuo ? "1" : "0");
      for (const o of graph.options) expect(at(row, `option.${o.id}`)).toBe(s.on.includes(o.id) ? "1" : "0");
      for (const { id } of graph.actors) {
        expect(at(row, `rank.${id}`)).toBe(String(s.rank[id]));
        expect(at(row, `seq.${id}`)).toBe(s.stable.seq[id] ? "1" : "0");
      }
      for (const members of graph.coalitions!.members) {
        const id = members.join("+");
        expect(at(row, `smr.${id}`)).toBe(s.coalitions!.stable.smr[id] ? "1" : "0");
      }
      expect(at(row, "coalitions.seq")).toBe(s.coalitions!.equilibrium.seq ? "1" : "0");
      expect([at(row, "gmr"), at(row, "reach.joint"), at(row, "distance")]).toEqual([
        s.equilibrium.gmr ? "1" : "0",
        s.reach.joint ? "1" : "0",
        s.distance === null ? "" : String(s.distance),
      ]);
    }
  });
  test("without coalitions there are no columns of them", () => {
    const { coalitions: _, ...bare } = { ...graph, states: graph.states.map(({ coalitions: _, ...s }) => s) };
    const [head, ...states] = rows(statesCsv(bare, c, "en")) as [string[], ...string[][]];
    expect(head.at(-1)).toBe("distance");
    for (const row of states) expect(row).toHaveLength(head.length);
  });
  test("moves join on the ids of the states, the empty state among them", () => {
    const [, ...moves] = rows(movesCsv(graph, c, "en"));
    expect(moves).toHaveLength(graph.moves.length);
    const ids = new Set(rows(statesCsv(graph, c, "en")).map((row) => row[1]));
    expect(ids.has("-")).toBe(true);
    for (const row of moves) expect([ids.has(row[4]), ids.has(row[6])]).toEqual([true, true]);
    expect(moves.some((row) => row[4] === "-")).toBe(true);
  });
});
