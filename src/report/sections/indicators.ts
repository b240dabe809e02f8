// Chapter 14: what to watch, by when, and for which scenarios it speaks.
import type { Context } from "../context.ts";
import { type Block, rich } from "../document.ts";
import { basisCell, chapter, judged, row, table } from "./common.ts";

export function indicators(x: Context): Block[] {
  const t = x.t.chapters.indicators;
  const head = chapter(x, 14, "indicators", t.title);
  if (x.c.indicators.length === 0) return [head, judged(...t.none)];
  const unit = x.t.words.unit[x.a.case.unit];
  return [
    head,
    table(
      "indicator-table",
      t.caption,
      t.columns,
      x.c.indicators.map((i) =>
        row(
          x.label(i.label, i.id),
          i.deadline === undefined ? t.noDeadline : rich(x.count(i.deadline, unit.nominative)),
          x.list(i.supports.map((s) => rich(x.code(s)))),
          basisCell(x, i.basis),
        ),
      ),
    ),
  ];
}
