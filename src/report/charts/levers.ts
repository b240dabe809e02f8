// Levers as a picture: combinations that hold together as numbered circles, arrows for single changes that lead from one to another.
import { canvas, el, type Frame, figure, ink, label, palette, picture, soft, wrapWords } from "./svg.ts";

export interface LeverPicture {
  /** `share`: of single changes, those absorbed, 0..1; null for a place that is no combination (a cycle, today). */
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly share: number | null }[];
  /** Indices of nodes; `words` names one of the `count` changes. */
  readonly arrows: readonly {
    readonly from: number;
    readonly to: number;
    readonly words: string;
    readonly count: number;
  }[];
}

const width = 760;
const radius = 20;
const line = 18;

/** Nodes stand on an ellipse, the first where reading begins; arrows bend, so that there and back do not meet. */
export function leverChart(data: LeverPicture, frame: Omit<Frame, "width" | "height">): string {
  const n = data.nodes.length;
  const height = n <= 2 ? 190 : n <= 5 ? 350 : 430;
  const full: Frame = { ...frame, width, height };
  const c = canvas(full);
  const centre = { x: width / 2, y: (height - 16) / 2 };
  const reach = { x: n <= 2 ? 210 : 270, y: n <= 2 ? 0 : (height - 16) / 2 - 48 };
  const at = data.nodes.map((_, k) => {
    const [cos, sin] = direction(k / n);
    return { x: centre.x - reach.x * cos, y: centre.y - reach.y * sin };
  });
  const head = `${frame.id}-head`;
  const arrows = data.arrows.map(({ from, to, words, count }) => {
    const [a, b] = [at[from]!, at[to]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const far = Math.sqrt(dx * dx + dy * dy) || 1;
    const [ux, uy] = [dx / far, dy / far];
    const bend = 0.14 * far + 16;
    const middle = { x: (a.x + b.x) / 2 - uy * bend, y: (a.y + b.y) / 2 + ux * bend };
    const start = towards(a, middle, radius);
    const end = towards(b, middle, radius + 5);
    const shown = wrapWords(words, 26, 1)[0]!;
    const text = count > 1 ? `${shown} (${count})` : shown;
    // On the curve itself: half way between its middle handle and the straight line.
    const place = { x: (start.x + end.x) / 4 + middle.x / 2, y: (start.y + end.y) / 4 + middle.y / 2 };
    // Beside a steep arrow, on the side to which it bends, so that there and back do not write over each other.
    const isSteep = Math.abs(uy) > 0.8;
    const side = uy < 0 ? 1 : -1;
    return (
      el("path", {
        d: `M${c.x(start.x)} ${start.y}Q${c.x(middle.x)} ${middle.y} ${c.x(end.x)} ${end.y}`,
        fill: "none",
        stroke: soft,
        "stroke-width": count > 1 ? 2 : 1.2,
        "marker-end": `url(#${head})`,
      }) +
      label(c.x(place.x + (isSteep ? side * 5 : 0)), place.y + 3, text, {
        "text-anchor": isSteep ? (side > 0 ? "start" : "end") : "middle",
        "font-size": 10,
        stroke: "#fff",
        "stroke-width": 3,
        "paint-order": "stroke",
      })
    );
  });
  const nodes = data.nodes.map(({ id, name, share }, k) => {
    const { x, y } = at[k]!;
    const below = y >= centre.y - 1;
    const shown = wrapWords(name, 34, 2);
    return (
      el("circle", {
        cx: c.x(x),
        cy: y,
        r: radius,
        fill: share === null ? "#fff" : palette[0],
        "fill-opacity": share === null ? 1 : 0.25 + 0.75 * share,
        stroke: ink,
        "stroke-width": 1,
        ...(share === null ? { "stroke-dasharray": "3 3" } : {}),
      }) +
      figure(c, c.x(x), y + 4.5, id, "middle", {
        "font-weight": 600,
        "font-size": 13,
        fill: share !== null && share > 0.4 ? "#fff" : ink,
      }) +
      shown
        .map((words, i) =>
          label(
            c.x(x),
            below ? y + radius + line * 0.85 + i * 13 : y - radius - 8 - (shown.length - 1 - i) * 13,
            words,
            {
              "text-anchor": "middle",
              "font-size": 10.5,
              fill: soft,
            },
          ),
        )
        .join("")
    );
  });
  const marker = el(
    "defs",
    {},
    el(
      "marker",
      {
        id: head,
        viewBox: "0 0 8 8",
        refX: 6,
        refY: 4,
        markerWidth: 10,
        markerHeight: 10,
        markerUnits: "userSpaceOnUse",
        orient: "auto",
      },
      el("path", { d: "M0 0L8 4L0 8Z", fill: soft }),
    ),
  );
  return picture(full, marker, ...arrows, ...nodes);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function towards(a: Point, b: Point, by: number): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const far = Math.sqrt(dx * dx + dy * dy) || 1;
  return { x: a.x + (dx / far) * by, y: a.y + (dy / far) * by };
}

/** Cosine and sine of `turn` whole turns, by halving: rotations of a unit vector, with arithmetic that every engine does alike. */
function direction(turn: number): readonly [number, number] {
  let [x, y] = [1, 0];
  let rest = turn;
  // A quarter turn, an eighth, ...: cosine and sine of each from half-angle formulas.
  let [cos, sin] = [0, 1];
  for (let part = 0.25; part > 1e-7; part /= 2) {
    for (; rest >= part; rest -= part) [x, y] = [x * cos - y * sin, x * sin + y * cos];
    const half = Math.sqrt((1 + cos) / 2);
    sin = sin / (2 * half);
    cos = half;
  }
  return [x, y];
}
