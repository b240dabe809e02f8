// Chapter 13: third parties' reactions, the analyst's estimates weighted by the scenarios.
import type { Context } from "../context.ts";
import { type Block, rich } from "../document.ts";
import { uncertain, worded } from "../likelihood.ts";
import { refsOf } from "../refs.ts";
import { scenarioIds } from "../selection.ts";
import { basisCell, chapter, judged, row, table } from "./common.ts";

export function reactions(x: Context): Block[] {
  const t = x.t.chapters.reactions;
  const head = chapter(x, 13, "reactions", t.title);
  const shown = x.c.reactions.filter((r) => x.a.reactions[r.id]);
  if (shown.length === 0) return [head, judged(...t.none)];
  const refs = refsOf(x.a);
  const scenarios = scenarioIds(x.a);
  return [
    head,
    judged(...t.intro),
    table(
      "reaction-table",
      t.caption,
      [t.reaction, t.actor, ...scenarios.map((s) => t.given(x.code(s))), t.at, x.t.chapters.basis],
      shown.map((r) => {
        const f = x.a.reactions[r.id]!;
        const on = refs.reaction(r.id);
        const last = f.p.at(-1);
        const end = last ? worded(x, uncertain(last), on, "table") : null;
        return row(
          rich(x.quotedLabel(r.label, r.id), ...(r.note ? [" ", ...x.t.chapters.note(x.quotedLabel(r.note, ""))] : [])),
          x.actor(r.actor),
          ...scenarios.map((s) => (f.given[s] ? x.share(f.given[s].mean, 1, on) : rich(x.t.words.dash))),
          end ? rich(end.word, " ", end.detail) : rich(x.t.words.dash),
          basisCell(x, r.basis),
        );
      }),
    ),
  ];
}
