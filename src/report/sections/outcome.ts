// Chapter 11: which outcome comes first and why, or that no order can be stated; the lens table; scenarios compared draw by draw.
import { lensChart } from "../charts/lensTable.ts";
import type { Context } from "../context.ts";
import { type Block, type Rich, rich, sentence } from "../document.ts";
import { uncertain, worded } from "../likelihood.ts";
import { tablePoints } from "../page/points.ts";
import { lensSentences, orderSentences } from "../page/scenarioTable.ts";
import { refsOf } from "../refs.ts";
import { contenders, leader, tableRows } from "../selection.ts";
import { plain } from "../walk.ts";
import { carriesBlocks } from "./carries.ts";
import { chapter, firstRows, row, table } from "./common.ts";

function lensFigure(x: Context): Block[] {
  if (!x.a.lenses.stability && !x.a.lenses.forecast) return [];
  const t = x.t.chapters.outcome;
  const w = x.t.words;
  const refs = refsOf(x.a);
  const shown = tablePoints(x);
  const nameOf = (s: string): string =>
    plain(x.label(x.c.scenarios.find((o) => o.id === s)?.label, x.t.chapters.residualName));
  const share = (p: number | undefined, s: string): Rich =>
    p === undefined ? rich(w.dash) : x.share(p, 1, refs.structure(s));
  const rows = tableRows(x.a).map((r) => {
    const p = r.probability
      ? worded(x, uncertain(r.probability), refs.scenario(r.scenario), "table", shown[r.scenario])
      : null;
    const reach = x.a.lenses.stability ? r.reach : null;
    return row(
      x.scenario(r.scenario),
      share(reach?.alone, r.scenario),
      share(reach?.joint, r.scenario),
      share(reach?.chance, r.scenario),
      share(r.stable?.nash.share, r.scenario),
      share(r.stable?.seq.share, r.scenario),
      p ? rich(p.word, " ", p.detail) : rich(w.dash),
      r.ever ? x.share(r.ever.mean, 1, refs.scenario(r.scenario)) : rich(w.dash),
    );
  });
  const c = x.t.charts;
  return [
    {
      type: "figure",
      id: "figure-lenses",
      caption: rich(t.lensFigure),
      alt: t.lensAlt(rows.map((r) => `${plain(r.cells[0]!)}: ${plain(r.cells[6]!)}`).join(w.semicolon)),
      svg: lensChart(
        {
          rows: tableRows(x.a).map((r) => ({
            id: r.scenario,
            name: nameOf(r.scenario),
            reach: x.a.lenses.stability ? r.reach : null,
            stable: r.stable ? { nash: r.stable.nash.share, seq: r.stable.seq.share } : null,
            probability: r.probability,
            ever: r.ever?.mean ?? null,
          })),
          words: c,
          percent: (n) => plain([x.number(w.percent(n), [n], [])]),
        },
        { id: "lenses", lang: x.lang, title: plain(t.lensFigure), label: x.caseLabel },
      ),
      data: table("figure-lenses-data", t.lensFigure, t.lensColumns, rows),
    },
  ];
}

function pairs(x: Context): Block[] {
  if (x.a.order.length === 0) return [];
  const t = x.t.chapters.outcome;
  const refs = refsOf(x.a);
  const clearest = [...x.a.order].sort((p, q) => Math.abs(q.difference) - Math.abs(p.difference));
  const { caption, shown } = firstRows(x, t.pairs, x.isFull ? x.a.order : clearest, x.lengths.pairs);
  return [
    table(
      "pairs",
      caption,
      t.pairColumns,
      shown.map((p) => {
        const r = refs.scenario(p.a, p.b);
        return row(
          x.t.page.pair(x.code(p.a), x.code(p.b)),
          x.share(p.shareA, 1, r),
          x.share(p.shareB, 1, r),
          x.signed(p.difference, r),
          p.ahead === null ? rich(x.t.page.noClearOrder) : t.aheadIs(x.code(p.ahead)),
        );
      }),
    ),
  ];
}

export function outcome(x: Context): Block[] {
  const t = x.t.chapters.outcome;
  const first = leader(x.a);
  const order = orderSentences(x);
  const lenses = lensSentences(x);
  const lead =
    x.a.order.length === 0
      ? []
      : [
          sentence(
            "computed",
            first === null ? t.none(x.list(contenders(x.a).map(x.code))) : t.lead(x.scenario(first)),
          ),
        ];
  return [
    chapter(x, 11, "outcome", first === null ? t.titleNone : t.title),
    ...(lead.length + order.length > 0 ? [{ type: "paragraph", sentences: [...lead, ...order] } as const] : []),
    ...lensFigure(x),
    ...(lenses.length > 0
      ? [
          {
            type: "paragraph",
            sentences: x.a.disagreements.length > 0 ? [...lenses, sentence("judged", t.same)] : lenses,
          } as const,
        ]
      : []),
    ...pairs(x),
    ...carriesBlocks(x),
  ];
}
