// The matrix of cross-impacts as a heat map: rows act on columns; colour and sign, so that it reads in black and white too.
import { canvas, el, type Frame, figure, ink, label, line, palette, picture, soft, wrapWords } from "./svg.ts";

export interface ImpactPicture {
  readonly files: readonly { readonly name: string; readonly variants: readonly string[] }[];
  /** Row-major over variants; null: not judged. */
  readonly cells: readonly (number | null)[];
  readonly words: {
    readonly positive: string;
    readonly negative: string;
    readonly zero: string;
    readonly unjudged: string;
  };
}

const names = 190;
const head = 120;
const legend = 40;

/** The size follows the number of variants; cells are square. */
export function impactChart(data: ImpactPicture, frame: Omit<Frame, "width" | "height">): string {
  const variants = data.files.flatMap((f, j) => f.variants.map((v, l) => ({ name: v, file: j, isFirst: l === 0 })));
  const count = variants.length;
  const size = Math.max(14, Math.min(28, Math.floor(560 / Math.max(1, count))));
  const width = names + count * size + 24;
  const bottom = head + count * size;
  const full: Frame = { ...frame, width, height: bottom + legend };
  const c = canvas(full);
  const most = Math.max(1, ...data.cells.map((x) => Math.abs(x ?? 0)));
  const column = (k: number): number => names + k * size;
  const cells = data.cells.flatMap((x, k) => {
    const [row, at] = [Math.floor(k / count), k % count];
    if (variants[row]!.file === variants[at]!.file && x === null) return [];
    const y = head + row * size;
    if (x === null) return [c.rect(column(at), y, size, size, { fill: "#f1f3f5", stroke: "#fff", "stroke-width": 1 })];
    const color = x > 0 ? palette[0] : x < 0 ? palette[4] : "#fff";
    const strength = Math.abs(x) / most;
    return [
      c.rect(column(at), y, size, size, {
        fill: color,
        "fill-opacity": x === 0 ? 1 : 0.2 + 0.8 * strength,
        stroke: x === 0 ? line : "#fff",
        "stroke-width": 1,
      }) +
        figure(c, c.x(column(at) + size / 2), y + size / 2 + 3.5, shown(x), "middle", {
          "font-size": 9.5,
          fill: strength > 0.5 ? "#fff" : ink,
        }),
    ];
  });
  const rows = variants.map((v, k) =>
    label(c.x(names - 6), head + k * size + size / 2 + 3.5, wrapWords(v.name, 24, 1)[0]!, {
      "text-anchor": "end",
      "font-size": 10,
    }),
  );
  const heads = variants.map((v, k) => {
    const x = c.x(column(k) + size / 2 + (c.isRtl ? -3.5 : 3.5));
    return label(x, head - 6, wrapWords(v.name, 17, 1)[0]!, {
      "font-size": 10,
      transform: `rotate(${c.isRtl ? 90 : -90} ${x} ${head - 6})`,
    });
  });
  const files = data.files.flatMap((f, j) => {
    const first = variants.findIndex((v) => v.file === j);
    const y = head + first * size;
    const edge = column(first);
    return [
      ...wrapWords(f.name, 16, Math.min(2, f.variants.length)).map((words, k) =>
        label(c.x(4), y + 12 + k * 13, words, { "font-size": 10.5, "font-weight": 600 }),
      ),
      el("path", { d: `M${c.x(4)} ${y}H${c.x(width - 24)}`, stroke: soft, "stroke-width": 0.8 }),
      el("path", { d: `M${c.x(edge)} ${head - 4}V${bottom}`, stroke: soft, "stroke-width": 0.8 }),
    ];
  });
  const key = (k: number, fill: string, words: string): string =>
    c.rect(names + k * 120, bottom + 12, 11, 11, { fill, stroke: line, "stroke-width": 0.8 }) +
    label(c.x(names + k * 120 + 16), bottom + 21, words, { "font-size": 10, fill: soft });
  return picture(
    full,
    ...cells,
    ...files,
    ...rows,
    ...heads,
    key(0, palette[0], data.words.positive),
    key(1, palette[4], data.words.negative),
    key(2, "#fff", data.words.zero),
    key(3, "#f1f3f5", data.words.unjudged),
  );
}

/** A sign always; fractions, where several analysts make them, with one decimal. */
const shown = (x: number): string =>
  x === 0 ? "0" : `${x > 0 ? "+" : "−"}${Number.isInteger(x) ? Math.abs(x) : Math.abs(x).toFixed(1)}`;
