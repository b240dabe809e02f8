// One box of the graph of states: scenario strip, number, how it lasts (border and code), options that are on, who would leave it.
import { type Canvas, el, ink, label, palette, soft, wrapWords } from "./svg.ts";

export type Lasting = "self" | "answer" | "possible" | "none";

export interface GraphBox {
  /** Column, from 0; null: in a block below. */
  readonly layer: number | null;
  readonly block: "passing" | "unreached";
  /** Place in `scenarios`. */
  readonly scenario: number;
  /** Number of the state; "" for a group. */
  readonly head: string;
  readonly lasting: Lasting;
  readonly isStart: boolean;
  readonly lines: readonly string[];
  /** Moves that lead out of it elsewhere than along an arrow, in words. */
  readonly leaves: readonly string[];
}

export const cardSize = { width: 158 } as const;
const strip = 7;
const head = 20;
const line = 14;

/** How each kind is known in the field. */
export const codes: Readonly<Record<Lasting, string>> = { self: "Nash", answer: "SEQ", possible: "GMR", none: "" };

/** Words in lines that fit a card; a word that alone is too long is cut. Arabic letters are narrower than Latin ones. */
function fitted(text: string, most: number): string[] {
  const perLine = /\p{Script=Arabic}/u.test(text) ? 26 : 22;
  return wrapWords(text, perLine, most).map((words) =>
    words.length > perLine ? `${words.slice(0, perLine - 1)}…` : words,
  );
}

const linesOf = (
  box: GraphBox,
): { readonly text: string; readonly isLeaving: boolean; readonly isFirst: boolean }[] => [
  ...box.lines.flatMap((text) =>
    fitted(text, box.lines.length === 1 ? 8 : 2).map((words, k) => ({
      text: words,
      isLeaving: false,
      isFirst: k === 0,
    })),
  ),
  ...box.leaves.flatMap((text) =>
    fitted(text, 2).map((words, k) => ({ text: words, isLeaving: true, isFirst: k === 0 })),
  ),
];

export const cardHeight = (box: GraphBox): number =>
  head + linesOf(box).length * line + (box.leaves.length > 0 ? 5 : 0) + 8 + (box.isStart ? 17 : 0);

/** The border of a box: double for Nash, thick for SEQ, broken for GMR, thin for what does not last. */
export function lastingMark(
  c: Canvas,
  inline: number,
  y: number,
  width: number,
  height: number,
  lasting: Lasting,
): string {
  const outer = (attributes: Record<string, string | number>, inset = 0): string =>
    c.rect(inline + inset, y + inset, width - 2 * inset, height - 2 * inset, { rx: 4, fill: "none", ...attributes });
  switch (lasting) {
    case "self":
      return outer({ stroke: ink, "stroke-width": 1.8 }) + outer({ stroke: ink, "stroke-width": 1.2, rx: 2.5 }, 3.2);
    case "answer":
      return outer({ stroke: ink, "stroke-width": 2.6 });
    case "possible":
      return outer({ stroke: ink, "stroke-width": 1.4, "stroke-dasharray": "4 3" });
    case "none":
      return outer({ stroke: "#9aa5b1", "stroke-width": 0.9 });
  }
}

export function drawCard(
  c: Canvas,
  inline: number,
  top: number,
  box: GraphBox,
  o: { readonly color: string; readonly scenario: string; readonly start: string },
): string {
  const { width } = cardSize;
  const flag = box.isStart ? 17 : 0;
  const y = top + flag;
  const height = cardHeight(box) - flag;
  const text = inline + strip + 9;
  const lines = linesOf(box);
  const firstLeaving = lines.findIndex((l) => l.isLeaving);
  const lineY = (k: number): number => y + head + 9 + k * line + (firstLeaving >= 0 && k >= firstLeaving ? 5 : 0);
  return el(
    "g",
    {},
    box.isStart
      ? c.rect(inline, top, width, flag + 4, { rx: 4, fill: ink }) +
          label(c.x(inline + width / 2), top + 12.5, o.start, {
            "text-anchor": "middle",
            "font-size": 11,
            "font-weight": 700,
            fill: "#fff",
          })
      : "",
    c.rect(inline, y, width, height, { rx: 4, fill: "#fff" }),
    c.rect(inline + 4.6, y + 4.6, strip, height - 9.2, { rx: 1.5, fill: o.color }),
    lastingMark(c, inline, y, width, height, box.lasting),
    label(c.x(text), y + 16, [o.scenario, box.head].filter((x) => x !== "").join(" · "), {
      "font-size": 11.5,
      "font-weight": 700,
    }),
    codes[box.lasting] === ""
      ? ""
      : label(c.x(inline + width - 9), y + 16, codes[box.lasting], {
          "text-anchor": "end",
          "font-size": 10,
          "font-weight": 600,
          fill: soft,
        }),
    firstLeaving >= 0
      ? el("path", {
          d: `M${c.x(text)} ${lineY(firstLeaving) - 11.5}H${c.x(inline + width - 10)}`,
          stroke: "#d5dbe1",
          "stroke-width": 0.8,
        })
      : "",
    ...lines.map(({ text: words, isLeaving, isFirst }, k) =>
      label(c.x(text + (isFirst ? 0 : 6)), lineY(k), words, {
        "font-size": isLeaving ? 10 : 11,
        ...(isLeaving ? { fill: palette[4] } : {}),
      }),
    ),
  );
}
