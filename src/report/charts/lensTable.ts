// The lens table as a picture: for each scenario the share of draws in which it is reached, is stable, and its probability with band.
import type { Summary } from "../../math/statistics.ts";
import { canvas, el, type Frame, figure, ink, label, line, palette, picture, soft, wrapWords } from "./svg.ts";

export interface LensPicture {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** Shares of draws, each containing the one before; null: not computed. */
    readonly reach: { readonly alone: number; readonly joint: number; readonly chance: number } | null;
    readonly stable: { readonly nash: number; readonly seq: number } | null;
    readonly probability: Summary | null;
    readonly ever: number | null;
  }[];
  readonly words: {
    readonly reach: string;
    readonly stable: string;
    readonly probability: string;
    readonly alone: string;
    readonly joint: string;
    readonly chance: string;
    readonly nash: string;
    readonly seq: string;
    readonly mean: string;
    readonly ever: string;
  };
  readonly percent: (n: number) => string;
}

const width = 760;
const rowHeight = 40;
const head = 34;
const names = 190;
const gap = 26;
const panel = (width - names - 3 * gap - 24) / 3;
const shades = [palette[0], palette[3], "#dfe5ea"] as const;

export function lensChart(data: LensPicture, frame: Omit<Frame, "width" | "height">): string {
  const height = head + data.rows.length * rowHeight + 66;
  const full: Frame = { ...frame, width, height };
  const c = canvas(full);
  const start = (k: number): number => names + gap + k * (panel + gap);
  const at = (k: number, p: number): number => c.x(start(k) + panel * p);
  const bottom = head + data.rows.length * rowHeight;
  const heads = [data.words.reach, data.words.stable, data.words.probability].map((words, k) =>
    label(c.x(start(k)), 16, words, { "font-weight": 600, "font-size": 11.5 }),
  );
  const grid = [0, 1, 2].flatMap((k) =>
    [0, 0.5, 1].flatMap((p) => [
      el("path", { d: `M${at(k, p)} ${head - 8}V${bottom}`, stroke: line, "stroke-width": 0.8 }),
      figure(c, at(k, p), bottom + 12, data.percent(p * 100), "middle", { fill: soft, "font-size": 9.5 }),
    ]),
  );
  const rows = data.rows.map((row, i) => {
    const y = head + i * rowHeight;
    const middle = y + rowHeight / 2;
    const parts: string[] = [];
    wrapWords(row.name, 24, 2).forEach((words, k, all) => {
      parts.push(
        label(c.x(4), middle + 4 + (k - (all.length - 1) / 2) * 14, k === 0 ? `${row.id} ${words}` : words, {
          "font-size": 11.5,
          "font-weight": k === 0 ? 600 : 400,
        }),
      );
    });
    if (row.reach) {
      const { alone, joint, chance } = row.reach;
      const bar = (from: number, to: number, fill: string): string =>
        c.rect(start(0) + panel * from, middle - 7, panel * Math.max(0, to - from), 14, {
          fill,
          stroke: ink,
          "stroke-width": to - from > 0.001 ? 0.6 : 0,
        });
      parts.push(bar(0, alone, shades[0]), bar(alone, joint, shades[1]), bar(joint, chance, shades[2]));
    }
    if (row.stable) {
      parts.push(c.rect(start(1), middle - 9, panel * row.stable.nash, 8, { fill: shades[0] }));
      parts.push(
        c.rect(start(1), middle + 1, panel * row.stable.seq, 8, {
          fill: shades[1],
          stroke: ink,
          "stroke-width": row.stable.seq > 0.001 ? 0.6 : 0,
        }),
      );
    }
    if (row.probability) {
      const p = row.probability;
      parts.push(
        el("path", {
          d: `M${at(2, p.p5)} ${middle}L${at(2, p.p95)} ${middle}`,
          stroke: palette[0],
          "stroke-width": 5,
          "stroke-opacity": 0.3,
          "stroke-linecap": "round",
        }),
      );
      if (row.ever !== null)
        parts.push(
          el("circle", {
            cx: at(2, row.ever),
            cy: middle,
            r: 4.5,
            fill: "#fff",
            stroke: palette[0],
            "stroke-width": 1.6,
          }),
        );
      parts.push(el("circle", { cx: at(2, p.mean), cy: middle, r: 4.5, fill: palette[0] }));
    }
    parts.push(el("path", { d: `M4 ${y + rowHeight}H${width - 4}`, stroke: line, "stroke-width": 0.6 }));
    return parts.join("");
  });
  const legendY = bottom + 30;
  const key = (k: number, n: number, mark: (inline: number, y: number) => string, words: string): string => {
    const inline = start(k) + (n % 2) * (panel / 2 + 6) - 6;
    const y = legendY + Math.floor(n / 2) * 15;
    return mark(inline, y) + label(c.x(inline + 14), y, words, { "font-size": 9.5, fill: soft });
  };
  const box = (fill: string) => (inline: number, y: number) =>
    c.rect(inline, y - 8, 10, 9, { fill, stroke: ink, "stroke-width": 0.5 });
  const dot = (fill: string) => (inline: number, y: number) =>
    el("circle", { cx: c.x(inline + 5), cy: y - 4, r: 4, fill, stroke: palette[0], "stroke-width": 1.4 });
  const legend = [
    key(0, 0, box(shades[0]), data.words.alone),
    key(0, 1, box(shades[1]), data.words.joint),
    key(0, 2, box(shades[2]), data.words.chance),
    key(1, 0, box(shades[0]), data.words.nash),
    key(1, 2, box(shades[1]), data.words.seq),
    key(2, 0, dot(palette[0]), data.words.mean),
    key(2, 2, dot("#fff"), data.words.ever),
  ];
  return picture(full, ...grid, ...heads, ...rows, ...legend);
}
