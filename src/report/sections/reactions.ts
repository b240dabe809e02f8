// Chapter 13: third parties' reactions, the analyst's estimates weighted by the scenarios.
import type { Context } from "../context.ts";
import { type Block, rich } from "../document.ts";
import { uncertain, worded } from "../likelihood.ts";
import { refsOf } from "../refs.ts";
import { scenarioIds } from "../selection.ts";
import { basisCell, chapter, firstRows, judged, row, table } from "./common.ts";

export function reactions(x: Context): Block[] {
  const t = x.t.chapters.reactions;
  const head = chapter(x, 13, "reactions", t.title);
  const all = x.c.reactions.filter((r) => x.a.reactions[r.id]);
  if (all.length === 0) return [head, judged(...t.none)];
  const at = (id: string): number => x.a.reactions[id]!.p.at(-1)?.mean ?? 0;
  const refs = refsOf(x.a);
  const scenarios = scenarioIds(x.a);
  const byShare = [...all].sort((r, q) => at(q.id) - at(r.id) || (r.id < q.id ? -1 : 1));
  const { caption, shown } = firstRows(x, t.caption, x.isFull ? all : byShare, x.lengths.reactions);
  return [
    head,
    judged(...t.intro),
    table(
      "reaction-table",
      caption,
      [
        t.reaction,
        t.actor,
        ...scenarios.map((s) => t.given(x.code(s))),
        t.at,
        ...(x.isFull ? [x.t.chapters.basis] : []),
      ],
      shown.map((r) => {
        const f = x.a.reactions[r.id]!;
        const on = refs.reaction(r.id);
        const last = f.p.at(-1);
        const end = last ? worded(x, uncertain(last), on, "table") : null;
        return row(
          x.isFull
            ? rich(
                x.quotedLabel(r.label, r.id),
                ...(r.note ? [" ", ...x.t.chapters.note(x.quotedLabel(r.note, ""))] : []),
              )
            : rich(x.quotedLabel(r.label, r.id), x.notes(r.basis.quotes)),
          x.actor(r.actor),
          ...scenarios.map((s) => (f.given[s] ? x.share(f.given[s].mean, 1, on) : rich(x.t.words.dash))),
          end ? rich(end.word, " ", end.detail) : rich(x.t.words.dash),
          ...(x.isFull ? [basisCell(x, r.basis)] : []),
        );
      }),
    ),
  ];
}
