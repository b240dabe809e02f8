// Words of probability: read a word as a band, and name a number or an interval (ICD 203 or PHIA, both languages).
import { type Band, hedges, type Scale, scales } from "./scaleData.ts";

export type { Band, Scale } from "./scaleData.ts";

/** What a written word is: a band of the scale, a hedge (an error), or nothing the scale knows. */
export type WordRead = { readonly band: Band } | { readonly mistake: "hedge" | "unknown" };

/** The words for one number. `inGap`: the number lies between two bands of PHIA and takes the nearest. */
export interface Wording {
  readonly en: string;
  readonly ar: string;
  readonly inGap: boolean;
}

/** Lower case, single spaces, without Arabic vowel marks and tatweel: what two spellings of one word have in common. */
export const bareWord = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u064B-\u065F\u0670\u0640]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

const bareHedges: ReadonlySet<string> = new Set(hedges.map(bareWord));
const readers: Readonly<Record<Scale, ReadonlyMap<string, Band>>> = {
  icd203: readerOf("icd203"),
  phia: readerOf("phia"),
};

function readerOf(scale: Scale): ReadonlyMap<string, Band> {
  return new Map(
    scales[scale].flatMap((band) => [...band.en, ...band.ar].map((word) => [bareWord(word), band] as const)),
  );
}

/** Reads a word of the scale in either language, an alias included; case, vowel marks and tatweel do not matter. */
export function readWord(text: string, scale: Scale): WordRead {
  const bare = bareWord(text);
  const band = readers[scale].get(bare);
  if (band) return { band };
  return { mistake: bareHedges.has(bare) ? "hedge" : "unknown" };
}

/** True for a word of either scale: such words are reserved and cannot be ids. */
export const isScaleWord = (text: string): boolean =>
  readers.icd203.has(bareWord(text)) || readers.phia.has(bareWord(text));

/** The words of a scale in one language, from the least to the most probable: what an error lists. */
export const wordsOf = (scale: Scale, lang: "ar" | "en"): readonly string[] => scales[scale].map((b) => b[lang][0]);

const tolerance = 1e-12;

/** Position of the band that `p` belongs to, from 0; a border, or the middle of a gap, belongs to the band nearer 0.5. */
export function bandFor(p: number, scale: Scale): { readonly band: number; readonly inGap: boolean } {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`probability must be in 0..1, got ${p}`);
  const bands = scales[scale];
  const first = bands[0]!;
  if (p < first.low) return { band: 0, inGap: false };
  if (p > bands.at(-1)!.high) return { band: bands.length - 1, inGap: false };
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  bands.forEach(({ low, high }, i) => {
    const distance = Math.max(low - p, p - high, 0);
    // Among equally near bands, below one half the later is nearer 0.5, above it the earlier.
    const nearer = distance < bestDistance - tolerance;
    const tied = Math.abs(distance - bestDistance) <= tolerance;
    if (nearer || (tied && p < 0.5)) {
      best = i;
      bestDistance = Math.min(distance, bestDistance);
    }
  });
  return { band: best, inGap: bestDistance > tolerance };
}

/** The words for a probability. Below 0.01 and above 0.99 the outer words stand: never "certain" or "impossible". */
export function wordFor(p: number, scale: Scale): Wording {
  const { band, inGap } = bandFor(p, scale);
  const row = scales[scale][band]!;
  return { en: row.en[0], ar: row.ar[0], inGap };
}

/** The words for an interval: one when both ends share a band, else those of its ends. Throws RangeError when `lo > hi`. */
export function wordsForInterval(lo: number, hi: number, scale: Scale): readonly Wording[] {
  if (lo > hi) throw new RangeError(`interval is reversed: ${lo} > ${hi}`);
  const low = wordFor(lo, scale);
  const high = wordFor(hi, scale);
  return bandFor(lo, scale).band === bandFor(hi, scale).band ? [low] : [low, high];
}
