// A tiny SVG writer: elements as strings, every attribute and text escaped; and a frame that carries the case's label.
import type { Lang } from "../../case/case.ts";
import { html } from "../render/escape.ts";

type Attributes = Readonly<Record<string, string | number>>;

const number = (v: string | number): string => (typeof v === "number" ? String(Math.round(v * 100) / 100) : v);

/** `<name a="…">children</name>`; attributes are escaped, children are finished markup. */
export const el = (name: string, attributes: Attributes, ...children: readonly string[]): string => {
  const list = Object.entries(attributes)
    .map(([k, v]) => ` ${k}="${html(number(v))}"`)
    .join("");
  return children.length === 0 ? `<${name}${list}/>` : `<${name}${list}>${children.join("")}</${name}>`;
};

/** Text at a point given in reading direction: `start` is where reading begins. */
export const label = (x: number, y: number, words: string, attributes: Attributes = {}): string =>
  el("text", { x, y, ...attributes }, html(words));

/** A number or id at a point, always left to right; `anchor` is given in reading direction. */
export const figure = (
  c: Canvas,
  x: number,
  y: number,
  words: string,
  anchor: "start" | "middle" | "end",
  attributes: Attributes = {},
): string =>
  el(
    "text",
    {
      x,
      y,
      direction: "ltr",
      "text-anchor": anchor === "middle" || !c.isRtl ? anchor : anchor === "end" ? "start" : "end",
      ...attributes,
    },
    html(words),
  );

export interface Frame {
  /** Unique in the document; ids inside the picture begin with it. */
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  /** The case's label, or null. */
  readonly label: string | null;
  readonly width: number;
  readonly height: number;
}

export interface Canvas {
  /** A distance from where reading begins (left in English, right in Arabic) as an x coordinate. */
  readonly x: (inline: number) => number;
  /** A rectangle by its inline start and size. */
  readonly rect: (inline: number, y: number, size: number, height: number, attributes: Attributes) => string;
  readonly isRtl: boolean;
}

export function canvas(frame: Frame): Canvas {
  const isRtl = frame.lang === "ar";
  const x = (inline: number): number => (isRtl ? frame.width - inline : inline);
  return {
    x,
    isRtl,
    rect: (inline, y, size, height, attributes) =>
      el("rect", {
        x: isRtl ? frame.width - inline - size : inline,
        y,
        width: Math.max(0, size),
        height: Math.max(0, height),
        ...attributes,
      }),
  };
}

export const ink = "#1d2733";
export const soft = "#52606d";
export const line = "#d5dbe1";

/** Colours told apart by colour-blind readers, dark and light in turn; each has its own hatch for black-and-white print. */
export const palette = [
  "#0b5a6b",
  "#e39a3b",
  "#7b4a8c",
  "#79b4d4",
  "#a9432f",
  "#b9bd5e",
  "#3f5fa8",
  "#d99ab5",
] as const;
export const restColor = "#c3cad1";

/** Hatches by position: plain, diagonal, dots, back-diagonal, bars. */
export function hatches(id: string): string {
  const mark = (i: number, content: string): string =>
    el("pattern", { id: `${id}-h${i}`, width: 6, height: 6, patternUnits: "userSpaceOnUse" }, content);
  const stroke = { stroke: "#fff", "stroke-width": 1.1, "stroke-opacity": 0.75, fill: "none" };
  return el(
    "defs",
    {},
    mark(1, el("path", { d: "M-1 7L7-1M-1 1L1-1M5 7L7 5", ...stroke })),
    mark(2, el("circle", { cx: 3, cy: 3, r: 1.1, fill: "#fff", "fill-opacity": 0.8 })),
    mark(3, el("path", { d: "M-1-1L7 7M-1 5L1 7M5-1L7 1", ...stroke })),
    mark(4, el("path", { d: "M0 3H6", ...stroke })),
  );
}
export const hatchOf = (id: string, i: number): string | null => (i % 5 === 0 ? null : `url(#${id}-h${i % 5})`);

/** The finished picture: title for screen readers, content, and the label in a visible corner (W15). */
export function picture(frame: Frame, ...content: readonly string[]): string {
  const c = canvas(frame);
  const title = frame.label === null ? frame.title : `${frame.title} (${frame.label})`;
  const corner =
    frame.label === null
      ? ""
      : label(c.x(frame.width - 4), frame.height - 5, frame.label, {
          "text-anchor": "end",
          fill: soft,
          "font-size": 10.5,
          "font-weight": 600,
        });
  return el(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      lang: frame.lang,
      direction: c.isRtl ? "rtl" : "ltr",
      "font-family": "Qanat Sans, Noto Sans Arabic, Noto Sans, sans-serif",
      "font-size": 12,
      fill: ink,
    },
    el("title", {}, html(title)),
    el("rect", { x: 0, y: 0, width: frame.width, height: frame.height, fill: "#fff" }),
    ...content,
    corner,
  );
}

/** Words in lines of at most `size` characters, at most `lines` of them; what does not fit ends in an ellipsis. */
export function wrapWords(words: string, size: number, lines: number): string[] {
  const out: string[] = [];
  let current = "";
  for (const word of words.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > size) {
      out.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  out.push(current);
  if (out.length <= lines) return out;
  const kept = out.slice(0, lines);
  kept[lines - 1] = `${kept[lines - 1]!.slice(0, Math.max(1, size - 1))}…`;
  return kept;
}
