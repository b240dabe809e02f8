// Scenario probabilities over time: stacked areas of the means, then one small picture per scenario with its 5-95 band.
import type { Summary } from "../../math/statistics.ts";
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
  restColor,
  soft,
} from "./svg.ts";

export interface OverTime {
  /** Ascending. */
  readonly times: readonly number[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly name: string;
    readonly at: readonly Summary[];
    readonly shown: string;
  }[];
  /** Words: the time axis, and percent of a number. */
  readonly axis: string;
  readonly percent: (n: number) => string;
}

const width = 760;
const stack = { start: 44, end: 88, top: 16, height: 210 };
const small = { columns: 4, gap: 18, height: 96, top: 46, head: 34 };

/** Height of the whole picture. */
const heightFor = (n: number): number =>
  stack.top + stack.height + small.top + Math.ceil(n / Math.min(small.columns, n)) * (small.height + small.head) + 26;

const colorOf = (id: string, i: number): string => (id === "S0" ? restColor : palette[i % palette.length]!);

export function overTimeChart(data: OverTime, frame: Omit<Frame, "width" | "height">): string {
  const n = data.scenarios.length;
  const full: Frame = { ...frame, width, height: heightFor(n) };
  const c = canvas(full);
  const last = data.times.at(-1) ?? 1;
  const span = width - stack.start - stack.end;
  const inline = (t: number): number => stack.start + (span * t) / (last || 1);
  const y = (p: number): number => stack.top + stack.height * (1 - p);
  const point = (t: number, v: number): string => `${c.x(inline(t)).toFixed(1)} ${y(v).toFixed(1)}`;

  // From the top down, in the order of the table, so that S0 lies at the bottom.
  const order = [...data.scenarios].reverse();
  let below = data.times.map(() => 0);
  const areas: string[] = [];
  const ends: { id: string; shown: string; at: number; from: number }[] = [];
  order.forEach((s) => {
    const i = data.scenarios.indexOf(s);
    const above = below.map((b, k) => Math.min(1, b + s.at[k]!.mean));
    const path = `M${data.times.map((t, k) => point(t, above[k]!)).join("L")}L${data.times
      .map((t, k) => point(t, below[k]!))
      .reverse()
      .join("L")}Z`;
    areas.push(el("path", { d: path, fill: colorOf(s.id, i), stroke: "#fff", "stroke-width": 1.2 }));
    const hatch = s.id === "S0" ? null : hatchOf(frame.id, i);
    if (hatch) areas.push(el("path", { d: path, fill: hatch }));
    ends.push({
      id: s.id,
      shown: s.shown,
      at: y((above.at(-1)! + below.at(-1)!) / 2),
      from: y((above.at(-1)! + below.at(-1)!) / 2),
    });
    below = above;
  });
  // Labels at the end of the axis, kept apart.
  ends.sort((a, b) => a.at - b.at);
  for (let k = 1; k < ends.length; k++) ends[k]!.at = Math.max(ends[k]!.at, ends[k - 1]!.at + 16);
  const overflow = (ends.at(-1)?.at ?? 0) - (stack.top + stack.height);
  if (overflow > 0) for (const e of ends) e.at -= overflow;
  for (let k = ends.length - 2; k >= 0; k--) ends[k]!.at = Math.min(ends[k]!.at, ends[k + 1]!.at - 16);
  const endLabels = ends.flatMap((e) => [
    el("path", {
      d: `M${c.x(inline(last) + 2)} ${e.from}L${c.x(inline(last) + 10)} ${e.at}`,
      stroke: soft,
      "stroke-width": 0.8,
      fill: "none",
    }),
    label(c.x(inline(last) + 13), e.at + 4, `${e.id} ${e.shown}`, { "font-weight": 600 }),
  ]);
  const grid = [0, 0.25, 0.5, 0.75, 1].map((p) =>
    figure(c, c.x(stack.start - 6), y(p) + 4, data.percent(p * 100), "end", { fill: soft, "font-size": 11 }),
  );
  const ticks = ticksOf(data.times).map((t) =>
    figure(c, c.x(inline(t)), stack.top + stack.height + 16, String(t), "middle", { fill: soft, "font-size": 11 }),
  );
  const axis = label(c.x(stack.start), stack.top + stack.height + 31, data.axis, { fill: soft, "font-size": 11 });

  const columns = Math.min(small.columns, n);
  const cell = (width - 8 - small.gap * (columns - 1)) / columns;
  const panels = data.scenarios.map((s, i) => {
    const start = 4 + (i % columns) * (cell + small.gap);
    const top =
      stack.top + stack.height + small.top + Math.floor(i / columns) * (small.height + small.head) + small.head - 6;
    const px = (t: number): number => c.x(start + 27 + ((cell - 29) * t) / (last || 1));
    const py = (p: number): number => top + small.height * (1 - p) * 0.82;
    const at = (t: number, v: number): string => `${px(t).toFixed(1)} ${py(v).toFixed(1)}`;
    const band = `M${data.times.map((t, k) => at(t, s.at[k]!.p95)).join("L")}L${data.times
      .map((t, k) => at(t, s.at[k]!.p5))
      .reverse()
      .join("L")}Z`;
    const mean = `M${data.times.map((t, k) => at(t, s.at[k]!.mean)).join("L")}`;
    const color = s.id === "S0" ? soft : colorOf(s.id, i);
    return [
      label(c.x(start), top - 10, `${s.id} ${shorten(s.name, Math.floor(cell / 7.2))}`, {
        "font-size": 11.5,
        "font-weight": 600,
      }),
      ...[0, 0.5, 1].flatMap((p) => [
        el("path", { d: `M${px(0)} ${py(p)}L${px(last)} ${py(p)}`, stroke: line, "stroke-width": 0.8 }),
        figure(c, c.x(start + 23), py(p) + 3.5, data.percent(p * 100), "end", { fill: soft, "font-size": 8.5 }),
      ]),
      el("path", { d: band, fill: color, "fill-opacity": 0.25 }),
      el("path", { d: mean, fill: "none", stroke: s.id === "S0" ? ink : color, "stroke-width": 2 }),
    ].join("");
  });
  return picture(full, hatches(frame.id), ...areas, ...grid, ...ticks, axis, ...endLabels, ...panels);
}

const shorten = (s: string, size: number): string => (s.length <= size ? s : `${s.slice(0, size - 1)}…`);

/** Five or fewer of the times, both ends among them. */
export function ticksOf(times: readonly number[]): number[] {
  if (times.length <= 5) return [...times];
  const n = times.length - 1;
  const step = [4, 3, 2].find((k) => n % k === 0) ?? 4;
  return Array.from({ length: step + 1 }, (_, k) => times[Math.round((n * k) / step)]!);
}
