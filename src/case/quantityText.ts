// Quantities as text: `0.3`, `0.2 to 0.6`, `uniform(a, b)`, `beta(a, b)`, `triangular(a, b, c)`, a word of the scale, and back.
// The kind decides the family (docs/format.md, "Quantities"): `0.2 to 0.6` is another distribution for a rate than for a probability.
import type { Quantity } from "../math/quantity.ts";
import { exp, log, logit } from "../math/real.ts";
import { readWord, type Scale } from "./scales.ts";

/** What a number means, which decides what `a to b` means. */
export type QuantityKind = "probability" | "positive" | "bounded" | "impact" | "real";

/** Ends of what a bounded quantity may be, e.g. `[0, 100]`. */
export type Bounds = readonly [low: number, high: number];

/** Why a text is not a quantity. `value` is the text; `bounds` what would be allowed. */
export interface Mistake {
  readonly code: "QN-QTY" | "QN-PROB" | "QN-RANGE" | "QN-BOUND" | "QN-ZERO" | "QN-WORD" | "QN-IMPACT";
  readonly value: string;
  readonly bounds?: Bounds;
}

export const isQuantityMistake = (x: Quantity | Mistake): x is Mistake => "code" in x;

/** 95th percentile of the standard normal. */
export const z95 = 1.6448536269514722;

const numeral = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const one = new RegExp(`^${numeral}$`);
const range = new RegExp(`^(${numeral})\\s+to\\s+(${numeral})$`);
const call = new RegExp(`^(uniform|beta|triangular)\\s*\\(\\s*(${numeral}(?:\\s*,\\s*${numeral})*)\\s*\\)$`);

/** What a quantity of this kind may be at all; `positive` has no upper end. */
function boundsOf(kind: QuantityKind, bounds?: Bounds): Bounds {
  if (kind === "probability") return [0, 1];
  if (kind === "positive") return [0, Number.POSITIVE_INFINITY];
  if (kind === "real") return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (kind === "impact") return bounds ?? [-3, 3];
  if (!bounds) throw new RangeError("a bounded quantity needs its bounds");
  return bounds;
}

/**
 * Reads a quantity as it stands in a case file. `bounds` are required for `bounded` and default to -3..3 for `impact`, whose value is
 * a whole number or `{ value, range }`. Returns the mistake, never throws, whatever `value` is.
 */
export function parseQuantity(value: unknown, kind: QuantityKind, scale: Scale, bounds?: Bounds): Quantity | Mistake {
  const [low, high] = boundsOf(kind, bounds);
  if (kind === "impact") return parseImpact(value, [low, high]);
  const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  const mistake = (code: Mistake["code"]): Mistake => ({ code, value: inMessage(value), bounds: [low, high] });
  const outside = kind === "probability" ? "QN-PROB" : kind === "positive" ? "QN-ZERO" : "QN-BOUND";
  const isInside = (x: number): boolean => x >= low && x <= high;
  const ready = (numbers: readonly number[], make: () => Quantity): Quantity | Mistake => {
    if (!numbers.every(Number.isFinite)) return mistake("QN-QTY");
    if (!numbers.every(isInside)) return mistake(outside);
    if (numbers.some((x, i) => i > 0 && numbers[i - 1]! > x)) return mistake("QN-RANGE");
    return make();
  };
  if (typeof value === "number" || one.test(text)) {
    const number = Number(text);
    return ready([number], () => ({ family: "number", value: plain(number) }));
  }
  const ends = range.exec(text);
  if (ends) {
    const [a, b] = [plain(Number(ends[1])), plain(Number(ends[2]))];
    const read = ready([a, b], () => (a === b ? { family: "number", value: a } : spread(a, b, kind, [low, high])));
    return kind === "positive" && "family" in read && a === 0 && b > 0 ? mistake("QN-ZERO") : read;
  }
  const named = call.exec(text);
  if (named) {
    const parts = named[2]!.split(",").map((part) => plain(Number(part)));
    const [a, b, c] = parts as [number, number, number];
    if (parts.length !== (named[1] === "triangular" ? 3 : 2)) return mistake("QN-QTY");
    if (named[1] === "beta")
      return a > 0 && b > 0 && Number.isFinite(a + b)
        ? betaWithin([low, high], { family: "beta", a, b }, mistake(outside))
        : mistake("QN-QTY");
    if (named[1] === "uniform")
      return ready(parts, () => (a === b ? { family: "number", value: a } : { family: "uniform", low: a, high: b }));
    return ready(parts, () =>
      a === c ? { family: "number", value: a } : { family: "triangular", low: a, mode: b, high: c },
    );
  }
  if (kind !== "probability" || text === "" || !/^[\p{L}\p{M}\s()]+$/u.test(text)) return mistake("QN-QTY");
  const word = readWord(text, scale);
  return "band" in word ? { family: "uniform", low: word.band.low, high: word.band.high } : mistake("QN-WORD");
}

/** A value for a message; lists and maps have no form of their own there. */
const inMessage = (value: unknown): string => (typeof value === "object" && value !== null ? "..." : String(value));

/** -0 is 0: one quantity has one form. */
const plain = (x: number): number => (x === 0 ? 0 : x);

const betaWithin = ([low, high]: Bounds, q: Quantity, mistake: Mistake): Quantity | Mistake =>
  low <= 0 && high >= 1 ? q : mistake;

/** `a to b`, `a < b`: 5th and 95th percentile, or the support of a beta(2, 2) where an end is a bound. */
function spread(a: number, b: number, kind: QuantityKind, [low, high]: Bounds): Quantity {
  if (kind === "real") return { family: "normal", mu: (a + b) / 2, sigma: (b - a) / (2 * z95) };
  if (kind === "positive") {
    const [la, lb] = [log(a), log(b)];
    return { family: "lognormal", mu: (la + lb) / 2, sigma: (lb - la) / (2 * z95) };
  }
  if (a === low || b === high) return { family: "beta22", low: a, high: b };
  const width = high - low;
  const [la, lb] = [logit((a - low) / width), logit((b - low) / width)];
  return { family: "logit-normal", mu: (la + lb) / 2, sigma: (lb - la) / (2 * z95), low, high };
}

function parseImpact(value: unknown, bounds: Bounds): Quantity | Mistake {
  const isRow = typeof value === "object" && value !== null && "value" in value;
  const middle = isRow ? value.value : value;
  const written = isRow && "range" in value ? value.range : undefined;
  const shown = written === undefined ? inMessage(middle) : `${inMessage(middle)}, ${inMessage(written)}`;
  const mistake = (code: Mistake["code"]): Mistake => ({ code, value: shown, bounds });
  const whole = (x: number): boolean => Number.isInteger(x) && x >= bounds[0] && x <= bounds[1];
  const number = typeof middle === "string" && one.test(middle.trim()) ? Number(middle) : middle;
  if (typeof number !== "number") return mistake("QN-QTY");
  if (!whole(number)) return mistake("QN-BOUND");
  if (written === undefined) return { family: "number", value: plain(number) };
  const ends = typeof written === "string" ? range.exec(written.trim()) : null;
  if (!ends) return mistake("QN-QTY");
  const [a, b] = [plain(Number(ends[1])), plain(Number(ends[2]))];
  if (!whole(a) || !whole(b)) return mistake("QN-BOUND");
  if (a > b) return mistake("QN-RANGE");
  if (number < a || number > b) return mistake("QN-IMPACT");
  return a === b ? { family: "number", value: a } : { family: "integers", low: a, high: b, value: plain(number) };
}

/** Twelve significant digits: undoes the rounding of log and exp, keeps every number a person writes. */
const short = (x: number): string => String(plain(Number(x.toPrecision(12))));

/**
 * The text that `parseQuantity` reads as this quantity. Of `integers` it is the range alone (`1 to 3`): the value is written beside it.
 * A family with `mu`, `sigma` is printed by its 5th and 95th percentile, to twelve digits.
 */
export function printQuantity(q: Quantity): string {
  switch (q.family) {
    case "number":
      return String(q.value);
    case "normal":
      return `${short(q.mu - z95 * q.sigma)} to ${short(q.mu + z95 * q.sigma)}`;
    case "lognormal":
      return `${short(exp(q.mu - z95 * q.sigma))} to ${short(exp(q.mu + z95 * q.sigma))}`;
    case "logit-normal": {
      const at = (logit: number): number => q.low + (q.high - q.low) / (1 + exp(-logit));
      return `${short(at(q.mu - z95 * q.sigma))} to ${short(at(q.mu + z95 * q.sigma))}`;
    }
    case "beta22":
    case "integers":
      return `${q.low} to ${q.high}`;
    case "uniform":
      return `uniform(${q.low}, ${q.high})`;
    case "beta":
      return `beta(${q.a}, ${q.b})`;
    case "triangular":
      return `triangular(${q.low}, ${q.mode}, ${q.high})`;
  }
}
