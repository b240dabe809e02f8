// The graph of states as a picture: columns by the number of moves from the status quo, boxes whose border says how they last, arrows of
// the moves that lead there; below, what is not on a way. Flows in reading direction.
import type { Catalogue } from "../catalogue/en.ts";
import { html } from "../render/escape.ts";
import { orderedLayers } from "./layers.ts";
import { cardHeight, cardSize, drawCard, type GraphBox, lastingMark } from "./stateCard.ts";
import {
  type Canvas,
  canvas,
  el,
  type Frame,
  ink,
  label,
  palette,
  picture,
  restColor,
  soft,
  wrapWords,
} from "./svg.ts";

export interface GraphArrow {
  /** Places in `boxes`, in neighbouring columns. */
  readonly from: number;
  readonly to: number;
  readonly kind: "own" | "joint";
  readonly label: string;
}

export interface GraphPicture {
  /** What the case is called. */
  readonly about: string;
  readonly boxes: readonly GraphBox[];
  readonly arrows: readonly GraphArrow[];
  readonly scenarios: readonly { readonly id: string; readonly name: string }[];
  /** Names of the options where boxes show only their numbers. */
  readonly options: readonly string[];
  readonly words: Catalogue["graph"];
  readonly caption: readonly string[];
}

const margin = 16;
const between = { columns: 136, boxes: 16, blocks: 14 } as const;
const narrowest = 880;
/** With more boxes than this below the columns, a wider picture is flatter. */
const manyBelow = 20;
const smallText = { "font-size": 10.5, fill: soft } as const;

export const scenarioColor = (k: number): string => (k === 0 ? restColor : palette[(k - 1) % palette.length]!);

interface Spot {
  readonly inline: number;
  readonly y: number;
  readonly height: number;
}

export function stateGraphChart(data: GraphPicture, frame: Omit<Frame, "width" | "height">): string {
  const { boxes, words } = data;
  const columns = orderedLayers({ layers: boxes.map((b) => b.layer), arrows: data.arrows });
  const step = cardSize.width + between.columns;
  const below = boxes.filter((b) => b.layer === null).length;
  const width = Math.max(below > manyBelow ? 1200 : narrowest, 2 * margin + columns.length * step - between.columns);
  const spots = new Map<number, Spot>();

  // Columns, each in the middle of the tallest.
  const top = margin + 80;
  const heights = columns.map((column) =>
    column.reduce((sum, k) => sum + cardHeight(boxes[k]!) + between.boxes, -between.boxes),
  );
  const tallest = Math.max(0, ...heights);
  const spread = (width - 2 * margin - cardSize.width) / Math.max(1, columns.length - 1);
  const inlineOf = (l: number): number => margin + l * Math.min(step * 1.35, columns.length > 1 ? spread : 0);
  columns.forEach((column, l) => {
    let y = top + (tallest - heights[l]!) / 2;
    for (const k of column) {
      spots.set(k, { inline: inlineOf(l), y, height: cardHeight(boxes[k]!) });
      y += cardHeight(boxes[k]!) + between.boxes;
    }
  });

  // Blocks below, in rows.
  const parts: ((c: Canvas) => string)[] = [];
  let bottom = top + tallest + 30;
  const perRow = Math.max(1, Math.floor((width - 2 * margin + between.blocks) / (cardSize.width + between.blocks)));
  for (const block of ["passing", "unreached"] as const) {
    const members = [...boxes.keys()].filter((k) => boxes[k]!.layer === null && boxes[k]!.block === block);
    if (members.length === 0) continue;
    members.sort((a, b) => boxes[a]!.scenario - boxes[b]!.scenario || a - b);
    const y = bottom;
    parts.push((c) => heading(c, width, y, words[block]));
    bottom += 30;
    for (let row = 0; row < members.length; row += perRow) {
      const here = members.slice(row, row + perRow);
      here.forEach((k, i) => {
        spots.set(k, {
          inline: margin + i * (cardSize.width + between.blocks),
          y: bottom,
          height: cardHeight(boxes[k]!),
        });
      });
      bottom += Math.max(...here.map((k) => cardHeight(boxes[k]!))) + between.blocks;
    }
    bottom += 14;
  }

  const legend = legendOf(data, width, bottom + 6);
  const full: Frame = { ...frame, width, height: legend.bottom + 22 };
  const c = canvas(full);
  return picture(
    full,
    el("desc", {}, html(describe(data))),
    arrowHead(frame.id),
    label(c.x(margin), margin + 12, frame.title, { "font-size": 16, "font-weight": 700 }),
    label(c.x(margin), margin + 31, clipped(data.about, Math.floor(width / 6.6)), { "font-size": 12, fill: soft }),
    ...columns.map((column, l) =>
      column.length === 0
        ? ""
        : label(c.x(inlineOf(l)), margin + 58, l === 0 ? words.start : words.after(l), {
            ...smallText,
            "font-weight": 600,
          }),
    ),
    ...drawArrows(data, spots, c, frame.id),
    ...[...spots].map(([k, { inline, y }]) =>
      drawCard(c, inline, y, boxes[k]!, {
        color: scenarioColor(boxes[k]!.scenario),
        scenario: data.scenarios[boxes[k]!.scenario]!.id,
        start: words.statusQuo,
      }),
    ),
    ...parts.map((part) => part(c)),
    legend.draw(c),
  );
}

const heading = (c: Canvas, width: number, y: number, text: string): string =>
  el("path", { d: `M${margin} ${y - 8}H${width - margin}`, stroke: restColor, "stroke-width": 0.8 }) +
  label(c.x(margin), y + 12, text, { "font-size": 11.5, "font-weight": 600, fill: soft });

const arrowHead = (id: string): string =>
  el(
    "defs",
    {},
    el(
      "marker",
      {
        id: `${id}-arrow`,
        viewBox: "0 0 10 10",
        refX: 8,
        refY: 5,
        markerWidth: 10,
        markerHeight: 10,
        markerUnits: "userSpaceOnUse",
        orient: "auto",
      },
      el("path", { d: "M0 0.8L10 5L0 9.2Z", fill: ink }),
    ),
  );

const strokes = {
  own: { stroke: ink, "stroke-width": 1.5 },
  joint: { stroke: palette[0], "stroke-width": 2.4, "stroke-dasharray": "7 3" },
} as const;

/** Where on its way, from 0 to 1, an arrow carries its label: past the middle, where arrows that cross have parted. */
const labelAt = 0.62;
/** A point of a cubic curve in one coordinate, by dividing lines (de Casteljau). */
function bezier(a: number, b: number, c: number, d: number, t: number): number {
  const mid = (x: number, y: number): number => x + (y - x) * t;
  const [ab, bc, cd] = [mid(a, b), mid(b, c), mid(c, d)];
  return mid(mid(ab, bc), mid(bc, cd));
}

/** Arrows enter and leave a box at places of their own, and say who moves; labels between two columns are kept apart. */
function drawArrows(data: GraphPicture, spots: ReadonlyMap<number, Spot>, c: Canvas, id: string): string[] {
  const middle = (k: number): number => spots.get(k)!.y + spots.get(k)!.height / 2;
  const slot = (key: "from" | "to", box: number, arrow: GraphArrow): number => {
    const other = key === "from" ? "to" : "from";
    const all = data.arrows.filter((a) => a[key] === box).sort((a, b) => middle(a[other]) - middle(b[other]));
    const gap = Math.min(13, (spots.get(box)!.height - 24) / Math.max(1, all.length - 1));
    return middle(box) + (all.indexOf(arrow) - (all.length - 1) / 2) * gap;
  };
  const lines: string[] = [];
  const labels: { readonly x: number; y: number; readonly arrow: GraphArrow; readonly room: number }[] = [];
  for (const arrow of data.arrows) {
    const [a, b] = [spots.get(arrow.from)!, spots.get(arrow.to)!];
    const [x1, x2] = [a.inline + cardSize.width + 1, b.inline - 3];
    const [y1, y2] = [slot("from", arrow.from, arrow), slot("to", arrow.to, arrow)];
    const bend = Math.min(60, (x2 - x1) / 2);
    lines.push(
      el("path", {
        d: `M${c.x(x1)} ${y1.toFixed(1)}C${c.x(x1 + bend)} ${y1.toFixed(1)} ${c.x(x2 - bend)} ${y2.toFixed(1)} ${c.x(x2)} ${y2.toFixed(1)}`,
        fill: "none",
        ...strokes[arrow.kind],
        "marker-end": `url(#${id}-arrow)`,
      }),
    );
    labels.push({
      x: bezier(x1, x1 + bend, x2 - bend, x2, labelAt) - 10,
      y: bezier(y1, y1, y2, y2, labelAt) - 4,
      arrow,
      room: Math.floor((x2 - x1 - 12) / 5.2),
    });
  }
  labels.sort((a, b) => a.x - b.x || a.y - b.y);
  labels.forEach((one, k) => {
    const above = labels[k - 1];
    if (above && above.x === one.x) one.y = Math.max(one.y, above.y + 12);
  });
  return [
    ...lines,
    ...labels.map(({ x, y, arrow, room }) =>
      label(c.x(x), y, clipped(arrow.label, room), {
        "text-anchor": "middle",
        "font-size": 10,
        "font-weight": 500,
        fill: arrow.kind === "joint" ? palette[0] : ink,
        stroke: "#fff",
        "stroke-width": 3.5,
        "paint-order": "stroke",
      }),
    ),
  ];
}

const clipped = (words: string, room: number): string => (words.length > room ? `${words.slice(0, room - 1)}…` : words);

/** Marks, lines and names, then the caption, in rows; `bottom` is where they end. */
function legendOf(data: GraphPicture, width: number, top: number) {
  const { words } = data;
  const marks: { readonly text: string; readonly mark: (c: Canvas, inline: number, y: number) => string }[] = [
    ...(["self", "answer", "possible", "none"] as const).map((kind) => ({
      text: words.lasting[kind],
      mark: (c: Canvas, inline: number, y: number) => lastingMark(c, inline, y - 10, 22, 13, kind),
    })),
    ...(["own", "joint"] as const).map((kind) => ({
      text: words[kind],
      mark: (c: Canvas, inline: number, y: number) =>
        el("path", { d: `M${c.x(inline)} ${y - 4}H${c.x(inline + 24)}`, ...strokes[kind] }),
    })),
    {
      text: words.leavesKey,
      mark: (c, inline, y) =>
        label(c.x(inline), y, words.leaves("", "7").trim(), { "font-size": 10, fill: palette[4] }),
    },
    ...data.scenarios.map(({ id, name }, k) => ({
      text: `${id} ${name}`,
      mark: (c: Canvas, inline: number, y: number) =>
        c.rect(inline + 8, y - 10, 8, 13, { fill: scenarioColor(k), stroke: ink, "stroke-width": 0.4 }),
    })),
  ];
  const perRow = Math.max(2, Math.floor((width - 2 * margin) / 280));
  const size = (width - 2 * margin) / perRow;
  const room = Math.floor((size - 40) / 5.6);
  const optionsTop = top + 20 + Math.ceil(marks.length / perRow) * 18;
  const wide = { perRow: Math.max(2, perRow - 1), size: (width - 2 * margin) / Math.max(2, perRow - 1) };
  const captionTop =
    optionsTop + (data.options.length > 0 ? 20 + Math.ceil(data.options.length / wide.perRow) * 16 : 0) + 6;
  const caption = data.caption.flatMap((line) => wrapWords(line, Math.floor((width - 2 * margin) / 5.8), 3));
  return {
    bottom: captionTop + caption.length * 15,
    draw: (c: Canvas): string =>
      [
        el("path", { d: `M${margin} ${top}H${width - margin}`, stroke: restColor, "stroke-width": 0.8 }),
        ...marks.map(({ text, mark }, k) => {
          const [inline, y] = [margin + (k % perRow) * size, top + 20 + Math.floor(k / perRow) * 18];
          return mark(c, inline, y) + label(c.x(inline + 32), y, clipped(text, room), { "font-size": 10.5 });
        }),
        ...(data.options.length > 0
          ? [label(c.x(margin), optionsTop + 8, words.options, { "font-size": 11, "font-weight": 600 })]
          : []),
        ...data.options.map((text, k) =>
          label(
            c.x(margin + (k % wide.perRow) * wide.size),
            optionsTop + 26 + Math.floor(k / wide.perRow) * 16,
            clipped(text, Math.floor((wide.size - 10) / 5.4)),
            { "font-size": 10.5 },
          ),
        ),
        ...caption.map((line, k) => label(c.x(margin), captionTop + 8 + k * 15, line, smallText)),
      ].join(""),
  };
}

/** The picture in words, for readers of the screen: what lasts, and the ways. */
function describe({ boxes, arrows, scenarios, words }: GraphPicture): string {
  const name = (k: number): string =>
    [boxes[k]!.head, scenarios[boxes[k]!.scenario]!.id, ...boxes[k]!.lines].filter((x) => x !== "").join(" ");
  const lasting = [...boxes.keys()].filter((k) => boxes[k]!.lasting !== "none" || boxes[k]!.isStart);
  return [
    ...lasting.map(
      (k) => `${name(k)}: ${boxes[k]!.isStart ? `${words.statusQuo}, ` : ""}${words.lasting[boxes[k]!.lasting]}.`,
    ),
    ...arrows.map((a) => `${name(a.from)} → ${name(a.to)}: ${a.label}.`),
  ].join("\n");
}
