// What carries the conclusion: for one scenario, how far each judgement's ends and each structural change move its probability.
import {
  canvas,
  el,
  type Frame,
  figure,
  hatches,
  hatchOf,
  ink,
  label,
  line,
  palette,
  picture,
  soft,
  wrapWords,
} from "./svg.ts";

export interface Tornado {
  /** Largest first. Differences and standard errors in 0..1. */
  readonly rows: readonly {
    readonly name: string;
    readonly effects: readonly { readonly difference: number; readonly se: number; readonly isLow: boolean }[];
  }[];
  readonly words: { readonly axis: string; readonly low: string; readonly high: string };
  readonly signed: (points: number) => string;
}

const width = 760;
const names = 300;
const rowHeight = 32;
const top = 10;

export function tornadoChart(data: Tornado, frame: Omit<Frame, "width" | "height">): string {
  const height = top + data.rows.length * rowHeight + 58;
  const full: Frame = { ...frame, width, height };
  const c = canvas(full);
  const largest = Math.max(0.01, ...data.rows.flatMap((r) => r.effects.map((e) => Math.abs(e.difference) + e.se)));
  const reach = niceLimit(largest);
  const room = width - names - 24;
  const inline = (d: number): number => names + 12 + (room * (d + reach)) / (2 * reach);
  const bottom = top + data.rows.length * rowHeight;
  const grid = [-1, -0.5, 0, 0.5, 1].flatMap((f) => {
    const points = f * reach * 100;
    const shown = Number.isInteger(points * 2) ? points : Math.round(points * 10) / 10;
    return [
      el("path", {
        d: `M${c.x(inline(f * reach))} ${top}V${bottom}`,
        stroke: f === 0 ? ink : line,
        "stroke-width": f === 0 ? 1.2 : 0.8,
      }),
      figure(c, c.x(inline(f * reach)), bottom + 14, shown === 0 ? "0" : data.signed(shown), "middle", {
        fill: soft,
        "font-size": 10.5,
      }),
    ];
  });
  const rows = data.rows.map((row, i) => {
    const middle = top + i * rowHeight + rowHeight / 2;
    const lines = wrapWords(row.name, 48, 2);
    const parts = lines.map((words, k) =>
      label(c.x(4), middle + 4 + (k - (lines.length - 1) / 2) * 13, words, { "font-size": 10.5 }),
    );
    row.effects.forEach((e) => {
      const from = Math.min(0, e.difference);
      const size = inline(Math.abs(e.difference)) - inline(0);
      const fill = e.isLow ? palette[1] : palette[0];
      parts.push(c.rect(inline(from), middle - 8, size, 16, { fill, stroke: ink, "stroke-width": 0.5 }));
      const hatch = e.isLow ? hatchOf(frame.id, 1) : null;
      if (hatch) parts.push(c.rect(inline(from), middle - 8, size, 16, { fill: hatch }));
      const [a, b] = [c.x(inline(e.difference - e.se)), c.x(inline(e.difference + e.se))];
      parts.push(
        el("path", {
          d: `M${a} ${middle}H${b}M${a} ${middle - 3}v6M${b} ${middle - 3}v6`,
          stroke: ink,
          "stroke-width": 1,
          fill: "none",
        }),
      );
    });
    return parts.join("");
  });
  const legendY = bottom + 32;
  const legend = [
    c.rect(inline(-reach), legendY - 9, 11, 10, { fill: palette[1], stroke: ink, "stroke-width": 0.5 }),
    c.rect(inline(-reach), legendY - 9, 11, 10, { fill: hatchOf(frame.id, 1)! }),
    label(c.x(inline(-reach) + 16), legendY, data.words.low, { "font-size": 10.5, fill: soft }),
    c.rect(inline(-reach) + 130, legendY - 9, 11, 10, { fill: palette[0], stroke: ink, "stroke-width": 0.5 }),
    label(c.x(inline(-reach) + 146), legendY, data.words.high, { "font-size": 10.5, fill: soft }),
    label(c.x(4), legendY, data.words.axis, { "font-size": 10.5, fill: soft }),
  ];
  return picture(full, hatches(frame.id), ...grid, ...rows, ...legend);
}

/** The next of 1, 2, 4, 5, 10, 20, 30, 40, 50, 80, 100 points that holds `d` (0..1). */
function niceLimit(d: number): number {
  return [0.01, 0.02, 0.04, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.8].find((limit) => d <= limit) ?? 1;
}
