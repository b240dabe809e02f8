// Building blocks of messages: isolates around what is not Arabic, suggestions, lists.
import type { Severity } from "./diagnostic.ts";

/** One entry of the catalogue. */
export interface Entry<D> {
  readonly severity: Severity;
  readonly ar: (details: D) => string;
  readonly en: (details: D) => string;
}

export const entry = <D>(severity: Severity, ar: (details: D) => string, en: (details: D) => string): Entry<D> => ({
  severity,
  ar,
  en,
});

/** A name, number or file inside a right-to-left sentence, between U+2068 and U+2069, so that neither disturbs the other's order. */
export const isolate = (text: string | number): string => `\u2068${text}\u2069`;

const shown = 24;

/** ` Nearest: x.` or the list of what is known, with a leading space; "" when there is neither. */
export const nearestEn = (nearest?: string, known: readonly string[] = []): string =>
  nearest ? ` Nearest: ${nearest}.` : known.length > 0 && known.length <= shown ? ` Known: ${known.join(", ")}.` : "";

export const nearestAr = (nearest?: string, known: readonly string[] = []): string =>
  nearest
    ? ` الأقرب: ${isolate(nearest)}.`
    : known.length > 0 && known.length <= shown
      ? ` المعروف: ${known.map(isolate).join("، ")}.`
      : "";
