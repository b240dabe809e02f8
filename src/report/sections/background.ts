// Chapter 3: the timeline of the case.
import type { Context } from "../context.ts";
import { type Block, type Rich, rich } from "../document.ts";
import { basisCell, chapter, firstRows, judged, row, table } from "./common.ts";

export function background(x: Context): Block[] {
  const t = x.t.chapters.background;
  const w = x.t.words;
  const period = (from: string | undefined, to: string | undefined): Rich =>
    from !== undefined && to !== undefined
      ? w.fromTo(x.date(from), x.date(to))
      : from !== undefined
        ? w.from(x.date(from))
        : to !== undefined
          ? w.until(x.date(to))
          : rich(w.dash);
  const head = chapter(x, 3, "background", t.title);
  if (x.c.timeline.length === 0) return [head, judged(...t.none)];
  // Where some are left out, the latest stay.
  const { caption, shown } = firstRows(x, t.caption, [...x.c.timeline].reverse(), x.lengths.phases);
  return [
    head,
    table(
      "timeline",
      caption,
      t.columns,
      [...shown]
        .reverse()
        .map((phase) =>
          row(
            x.label(phase.label, phase.id),
            period(phase.from, phase.to),
            rich(phase.tone === undefined ? w.dash : (t.tone[phase.tone] ?? phase.tone)),
            basisCell(x, phase.basis),
          ),
        ),
    ),
  ];
}
