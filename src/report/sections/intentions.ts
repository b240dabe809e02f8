// Chapter 7: hypotheses about intentions, before and with the evidence entered, and what each item weighs.
import type { Context } from "../context.ts";
import { type Block, rich } from "../document.ts";
import { uncertain, worded } from "../likelihood.ts";
import { toSignificant } from "../numbers.ts";
import { refsOf } from "../refs.ts";
import { basisCell, chapter, firstRows, judged, row, table } from "./common.ts";

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
  const all = shown.flatMap(({ h, f }) => f.weights.map((w) => ({ h, w })));
  const heaviest = [...all].sort(
    (a, b) =>
      Number(b.w.counted) - Number(a.w.counted) ||
      Math.abs(b.w.decibans) - Math.abs(a.w.decibans) ||
      (a.w.item < b.w.item ? -1 : 1),
  );
  const { caption, shown: weights } = firstRows(x, t.weights, x.isFull ? all : heaviest, x.lengths.weights);
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
          rich(x.trait(h.id), ...(h.note && x.isFull ? [" ", ...x.t.chapters.note(x.quotedLabel(h.note, ""))] : [])),
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
            caption,
            x.isFull ? t.weightColumns : t.weightColumns.slice(0, -1),
            weights.map(({ h, w }) => {
              const item = x.c.evidence.find((e) => e.id === w.item);
              const basis = item?.basis ?? { quotes: [], assumptions: [] };
              return row(
                rich(
                  x.quotedLabel(item?.label, w.item),
                  ...(x.isFull ? [] : x.notes(basis.quotes)),
                  w.counted ? "" : t.notCounted,
                ),
                x.trait(h.id),
                [plain(w.lr, h.id)],
                [plain(Math.round(w.decibans * 10) / 10, h.id)],
                x.share(w.without, 1, refs.hypothesis(h.id)),
                ...(x.isFull ? [basisCell(x, basis)] : []),
              );
            }),
          ),
        ]
      : []),
  ];
}
