// As much of long texts as a case file holds: what stands further down is left for another case, and the draft says where it stopped.
import { read } from "../read.ts";
import type { Reading } from "../reading.ts";
import { type DraftedCase, type DraftOptions, draftCase } from "./draft.ts";

export interface FittingDraft {
  readonly draft: DraftedCase;
  /** The readings that it holds: of articles that were cut, those of their beginnings. */
  readonly readings: readonly Reading[];
}

/** Less of an article than this is no beginning. */
const leastShare = 0.001;

/**
 * `most`: bytes that a case file may have; what `options.previous` holds already counts. `whole`: the draft of all of the readings, where
 * it was made as they came. Null where nothing more fits.
 */
export function fittingDraft(
  readings: readonly Reading[],
  options: DraftOptions,
  most: number,
  whole = draftCase(readings, options),
): FittingDraft | null {
  let share = 1;
  let held = readings;
  let draft = whole;
  while (share > leastShare) {
    const size = new TextEncoder().encode(draft.text).length;
    if (size <= most) return { draft, readings: held };
    share *= Math.min(0.9, (0.9 * most) / size);
    held = readings.map(({ article, readTo = article.text.length }) =>
      read(article, { end: Math.floor(share * readTo) }),
    );
    draft = draftCase(held, options);
  }
  return null;
}
