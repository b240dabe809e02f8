// Chapter 7: hypotheses about intentions, before and with the evidence entered, and what each item weighs.
import type { Context } from "../context.ts";
import { type Block, rich } from "../document.ts";
import { uncertain, worded } from "../likelihood.ts";
import { toSignificant } from "../numbers.ts";
import { refsOf } from "../refs.ts";
import { basisCell, chapter, judged, row, table } from "./common.ts";

export function intentionsChapter(x: Context): Block[] {
  const t = x.t.chapters.intentions;
  const head = chapter(x, 7, "intentions", t.title);
  const finding = x.a.lenses.evidence;
  const shown = x.c.hypotheses.flatMap((h) => {
    const f = finding?.hypotheses[h.id];
    return f ? [{ h, f }] : [];
  });
  if (shown.length === 0) return [head, judged(...t.none)];
  const refs = refsOf(x.a);
  const sides = { up: t.up, down: t.down, none: t.nothing } as const;
  const weights = shown.flatMap(({ h, f }) => f.weights.map((w) => ({ h, w })));
  const plain = (v: number, id: string) => x.number(toSignificant(v), [v], refs.hypothesis(id));
  return [
    head,
    judged(...t.intro),
    table(
      "hypotheses",
      t.caption,
      t.columns,
      shown.map(({ h, f }) => {
        const before = worded(x, uncertain(f.prior), refs.hypothesis(h.id), "table");
        const after = worded(x, uncertain(f.posterior), refs.hypothesis(h.id), "table");
        return row(
          rich(x.trait(h.id), ...(h.note ? [" ", ...x.t.chapters.note(x.quotedLabel(h.note, ""))] : [])),
          x.actor(f.about),
          rich(before.word, " ", before.detail),
          rich(after.word, " ", after.detail),
          f.oneSided === null ? t.both : sides[f.oneSided],
        );
      }),
    ),
    ...(weights.length > 0
      ? [
          table(
            "weights",
            t.weights,
            t.weightColumns,
            weights.map(({ h, w }) => {
              const item = x.c.evidence.find((e) => e.id === w.item);
              return row(
                rich(x.quotedLabel(item?.label, w.item), w.counted ? "" : t.notCounted),
                x.trait(h.id),
                [plain(w.lr, h.id)],
                [plain(Math.round(w.decibans * 10) / 10, h.id)],
                x.share(w.without, 1, refs.hypothesis(h.id)),
                basisCell(x, item?.basis ?? { quotes: [], assumptions: [] }),
              );
            }),
          ),
        ]
      : []),
  ];
}
