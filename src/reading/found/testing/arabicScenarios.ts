// For tests: the names of scenarios in an Arabic text.
import { arabicLabels } from "../arabic/labels.ts";
import { viewOf } from "../view.ts";

/** Names in order of place. */
export function scenarioNames(text: string): readonly string[] {
  const view = viewOf(text, "ar");
  return arabicLabels(view).map(({ start, label }) => text.slice(start, view.tokens[label.to - 1]!.end));
}
