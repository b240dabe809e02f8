// Chapter 14: what to watch, by when, and for which scenarios it speaks.
import type { Context } from "../context.ts";
import { type Block, type Item, rich, sentence } from "../document.ts";
import { predicateWords } from "../predicateWords.ts";
import { basisCell, chapter, firstRows, judged, row, table } from "./common.ts";

/** What sets a scenario off, by which sign it is known, and by when. */
function triggerItems(x: Context): Item[] {
  const t = x.t.chapters.scenarios;
  return x.c.scenarios.flatMap((s) =>
    s.trigger === undefined
      ? []
      : [
          {
            lead: rich(x.scenario(s.id), x.t.words.colon.trimEnd()),
            sentences: [
              sentence("judged", t.trigger(predicateWords(s.trigger, x))),
              ...(s.indicator ? [sentence("judged", t.indicator(x.label(s.indicator, "")))] : []),
              ...(s.deadline === undefined
                ? []
                : [sentence("judged", t.deadline(x.count(s.deadline, x.t.words.unit[x.a.case.unit].nominative)))]),
            ],
          },
        ],
  );
}

export function indicators(x: Context): Block[] {
  const t = x.t.chapters.indicators;
  const head = chapter(x, 14, "indicators", t.title);
  const triggers = triggerItems(x);
  // The chapter on scenarios names them too; the shorter sizes leave it at that.
  const triggerBlocks: Block[] =
    triggers.length === 0
      ? []
      : !x.isFull && x.a.lenses.forecast
        ? [judged(...t.triggersThere)]
        : [
            { type: "heading", level: 3, id: "triggers", content: t.triggers },
            { type: "list", ordered: false, items: triggers },
          ];
  if (x.c.indicators.length === 0) return [head, judged(...t.none), ...triggerBlocks];
  const unit = x.t.words.unit[x.a.case.unit];
  const byDeadline = [...x.c.indicators].sort(
    (a, b) => (a.deadline ?? x.a.case.horizon) - (b.deadline ?? x.a.case.horizon),
  );
  const { caption, shown } = firstRows(x, t.caption, x.isFull ? x.c.indicators : byDeadline, x.lengths.indicators);
  return [
    head,
    table(
      "indicator-table",
      caption,
      t.columns,
      shown.map((i) =>
        row(
          x.label(i.label, i.id),
          i.deadline === undefined ? t.noDeadline : rich(x.count(i.deadline, unit.nominative)),
          x.list(i.supports.map((s) => rich(x.code(s)))),
          basisCell(x, i.basis),
        ),
      ),
    ),
    ...triggerBlocks,
  ];
}
