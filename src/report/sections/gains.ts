// Chapter 12: share of draws in which each party stands higher or lower than in the status quo; signs only.
import type { Gain } from "../../assess/finding.ts";
import type { Context } from "../context.ts";
import { type Block, type Rich, rich } from "../document.ts";
import { refsOf } from "../refs.ts";
import { scenarioIds } from "../selection.ts";
import { chapter, judged, row, table } from "./common.ts";

export function gains(x: Context): Block[] {
  const t = x.t.chapters.gains;
  const head = chapter(x, 12, "gains", t.title);
  const ids = Object.keys(x.a.gains);
  if (ids.length === 0) return [head, judged(...t.none)];
  const refs = refsOf(x.a);
  const ordered = x.c.actors.map((a) => a.id).filter((id) => ids.includes(id));
  const scenarios = scenarioIds(x.a);
  const cell = (g: Gain | undefined, on: readonly string[]): Rich =>
    g === undefined || g.n === 0 ? t.never : t.cell(x.share(g.up, 1, on), x.share(g.down, 1, on));
  return [
    head,
    judged(...t.intro),
    table(
      "gain-table",
      t.caption,
      [t.party, t.overall, ...scenarios.map((s) => rich(x.code(s)))],
      ordered.map((id) => {
        const on = refs
          .of((j) => (j.kind === "statement" || j.kind === "ranking" || j.kind === "utility") && j.item === id)
          .slice(0, 8);
        const g = x.a.gains[id]!;
        return row(x.actor(id), cell(g.overall, on), ...scenarios.map((s) => cell(g.scenarios[s], on)));
      }),
    ),
  ];
}
