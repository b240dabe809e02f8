// Scenarios that different people see: 'Optimists talk of a "soft union" ... Pessimists foresee a "clean break"'.
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import type { Found } from "./listedScenarios.ts";

/** Such a label's rule. */
export const seenRule = "en.scenario-seen";
const seeing = new Phrases(words("en", "scenario.seeing").map((word) => [word, true] as const));
const seer =
  /^(optimists|pessimists|realists|sceptics|skeptics|hawks|doves|hardliners|moderates|some|others|many|most)$/u;

/** "Optimists talk of a "soft union"": the name in quotation marks behind who sees it and the verb. */
export function seenAt(view: View, from: number, to: number): Found | undefined {
  const head = /^(the)$/u.test(view.tokens[from]?.folded ?? "") ? from + 1 : from;
  if (!seer.test(view.tokens[head]?.folded ?? "")) return undefined;
  for (let i = head + 1; i < Math.min(to, head + 6); i++) {
    const hit = seeing.at(view, i, to);
    if (!hit) continue;
    const open = /^(a|an|the)$/u.test(view.tokens[hit.to]?.folded ?? "") ? hit.to + 1 : hit.to;
    if (!isMark(view, open, '"')) return undefined;
    let end = open + 1;
    while (end < to && !isMark(view, end, '"')) end++;
    const last = isMark(view, end - 1, ",.") ? end - 1 : end;
    if (end >= to || last - open > 7) return undefined;
    return { label: { from: open + 1, to: last }, body: from, rule: seenRule };
  }
  return undefined;
}

/** One alone is somebody's word for something: two stand against each other. */
export const pairedSeen = (view: View, labels: readonly Label[]): readonly Label[] =>
  labels.filter(
    (label) =>
      label.rule !== seenRule ||
      labels.some(
        (other) =>
          other !== label &&
          other.rule === seenRule &&
          Math.abs(view.sentences[other.sentence]!.paragraph - view.sentences[label.sentence]!.paragraph) <= 2,
      ),
  );
