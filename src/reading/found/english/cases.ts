// Cases that an English text sets against each other by an adjective alone: "In the best case, ... In the worst case, ...", "The optimistic scenario sees ...".
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import type { Found } from "./listedScenarios.ts";

const kind = new Phrases(words("en", "scenario.kind").map((word) => [word, true] as const));
const noun = /^(scenario|case|outcome|future)$/u;

/** "(In) the best case" at the head of a sentence. */
export function caseAt(view: View, from: number, to: number, isBare = false): Found | undefined {
  const word = (i: number): string => (i < to ? view.tokens[i]!.folded : "");
  let i = /^(in|under|at)$/u.test(word(from)) ? from + 1 : from;
  if (/^(the|a|an)$/u.test(word(i))) i++;
  else if (!isBare) return undefined;
  const hit = kind.at(view, i, to);
  if (!hit || !noun.test(word(hit.to))) return undefined;
  return { label: { from: i, to: hit.to + 1 }, body: from, rule: "en.scenario-case" };
}

/** "In the best case, …; in the worst, …": the one set against it in the same sentence. */
export function otherCase(view: View, from: number, to: number): Found | undefined {
  for (let i = from; i < to - 3; i++) {
    if (!isMark(view, i, ";") || !/^(in|at)$/u.test(view.tokens[i + 1]!.folded)) continue;
    const hit = kind.at(view, i + 3, to);
    if (!hit || !/^(the|its)$/u.test(view.tokens[i + 2]!.folded)) continue;
    const end = noun.test(view.tokens[hit.to]?.folded ?? "") ? hit.to + 1 : hit.to;
    if (isMark(view, end, ",")) return { label: { from: i + 3, to: end }, body: from, rule: "en.scenario-case" };
  }
  return undefined;
}

/** One alone is a turn of phrase: cases count where another scenario stands near. */
export const paired = (view: View, labels: readonly Label[]): readonly Label[] =>
  labels.filter(
    (label) =>
      label.rule !== "en.scenario-case" ||
      labels.some(
        (other) =>
          other !== label &&
          Math.abs(view.sentences[other.sentence]!.paragraph - view.sentences[label.sentence]!.paragraph) <= 2,
      ),
  );
