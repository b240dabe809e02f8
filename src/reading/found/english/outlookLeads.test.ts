import { expect, test } from "vitest";
import { viewOf } from "../view.ts";
import { englishLabels } from "./labels.ts";

const labels = (text: string): string[] => {
  const view = viewOf(text, "en");
  return englishLabels(view).map(({ label }) =>
    view.text.slice(view.tokens[label.from]!.start, view.tokens[label.to - 1]!.end),
  );
};

test("courses by their place in the sentence, where a list is announced", () => {
  expect(
    labels("The harbour has a short menu. On it stands, first, a managed exit. The dish nobody orders is a coup."),
  ).toEqual(["managed exit", "coup"]);
  expect(
    labels(
      "Hence the choice. In the best case, call it the long truce, trade resumes. A price war begins once the pact lapses.",
    ),
  ).toEqual(["long truce", "price war"]);
  expect(
    labels("How it may end\n\nWe lean towards a quiet sale. If the court objects, a long siege would follow."),
  ).toEqual(["quiet sale", "long siege"]);
});

test("two of several, without an announcement, where both are things that happen", () => {
  expect(labels("There is a fair chance of a swap. There is a small chance of a rescue raid.")).toEqual([
    "swap",
    "rescue raid",
  ]);
  expect(labels("A yes would usher in a unity cabinet; a no would bring a caretaker regime.")).toEqual([
    "unity cabinet",
    "caretaker regime",
  ]);
  expect(labels("Some speak of a harvest truce. Others speak of a burned border and a boycott.")).toHaveLength(2);
});

test("persons, dishes and weather in the same turns are no courses", () => {
  expect(
    labels("The palace has a short menu. On it stands, first, a soup of nettles. Below it comes a trout."),
  ).toEqual([]);
  expect(labels("Some see a thief in him. Others see a patriot.")).toEqual([]);
  expect(labels("There is a good chance of rain. There is some risk of snow.")).toEqual([]);
  expect(labels("What happens next\n\nA recount would take weeks. A fine awaits anyone who prints results.")).toEqual(
    [],
  );
});

test("what is cancelled within a course does not end it", () => {
  expect(labels("Outlook\n\nBase case: attrition, in which shifts are cancelled. Downside: shutdown.")).toEqual([
    "attrition",
    "shutdown",
  ]);
});
