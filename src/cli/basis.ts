// What something rests on, in the terminal: quotes with their lines, assumptions with their reasons.
import type { Case } from "../case/index.ts";
import type { Console } from "./console.ts";

/** Quotes with their lines, and assumptions with their reasons. */
export function basisLines(
  { words: w }: Console,
  c: Case,
  quotes: readonly string[],
  assumptions: readonly string[],
): string[] {
  return [
    `${w.rests}:`,
    ...quotes.map((id) => {
      const quote = c.quotes.find((q) => q.id === id);
      return quote ? `  ${w.isolate(id)} · ${w.line(quote.line)}: ${w.quoted(quote.exact)}` : `  ${id}`;
    }),
    ...assumptions.map((reason) => `  ${w.assumption}${reason ? `: ${w.isolate(reason)}` : ""}`),
  ];
}
