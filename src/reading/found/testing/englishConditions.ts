// Types of the conditions in an English text, and names of its scenarios, without the other layers.
import { conditionsOf } from "../conditions.ts";
import { englishLabels } from "../english/labels.ts";
import { quoteOf, viewOf } from "../view.ts";

export const types = (text: string): readonly string[] => conditionsOf(viewOf(text, "en"), []).map(({ type }) => type);

/** What is asked or awaited, and what hangs on it. */
export const halves = (text: string): readonly (readonly (string | undefined)[])[] =>
  conditionsOf(viewOf(text, "en"), []).map((k) => [
    k.type,
    (k.if ?? k.condition ?? k.get)?.exact,
    (k.then ?? k.for ?? k.give)?.exact,
  ]);

export function names(text: string): readonly string[] {
  const view = viewOf(text, "en");
  return englishLabels(view).map(({ label }) => quoteOf(view, label).exact);
}
