// Scenarios: the names that the text gives, and what it says of each up to the next.
import type { Claim, Condition, Quoted, Scenario } from "../reading.ts";
import { confidence } from "./confidence.ts";
import { deadlineIn } from "./deadlines.ts";
import { firstFrom } from "./inOrder.ts";
import type { Label } from "./label.ts";
import { quote, type View } from "./view.ts";

/** The scenarios, and the conditions with the scenario that each belongs to. */
export function scenariosOf(
  view: View,
  labels: readonly Label[],
  claims: readonly Claim[],
  conditions: readonly Condition[],
): { readonly scenarios: readonly Scenario[]; readonly conditions: readonly Condition[] } {
  const scenarios = labels.map((label, k): Scenario => {
    const end = endOf(view, label, labels[k + 1], labels[k - 1]);
    const span = quote(view, label.start, end);
    const inside = (item: Quoted): boolean => item.start >= label.start && item.end <= end;
    const own = from(claims, label.start).filter(inside);
    // A condition may open before the name that it leads to: «ولو رفضوا لتقدّم الاحتمال الآخر، أي …».
    const told = from(conditions, opening(view, label, labels[k - 1])).filter(
      (c) => c.end > label.start && c.end <= end,
    );
    const trigger =
      told.find((c) => c.type !== "quid_pro_quo")?.if ?? told.find((c) => c.type === "precondition")?.condition;
    const outcome = outcomeOf(own, told);
    const deadline =
      deadlineIn(view, view.tokens[label.body]?.start ?? end, end) ??
      (trigger && deadlineIn(view, trigger.start, trigger.end));
    return {
      id: `S${k + 1}`,
      label: quote(view, label.start, view.tokens[label.label.to - 1]!.end),
      span,
      ...(outcome && { outcome: quote(view, outcome.start, outcome.end) }),
      ...(trigger && { trigger }),
      ...(deadline && { deadline }),
      conditions: told.map((c) => c.id),
      claims: own.map((c) => c.id),
      ...(label.rank && { authorRank: label.rank }),
      rule: label.rule,
      confidence: confidence(label.rule),
    };
  });
  const owners = new Map(scenarios.flatMap((s) => s.conditions.map((id) => [id, s.id] as const)));
  const owner = (condition: Condition): string | undefined => owners.get(condition.id);
  return {
    scenarios,
    conditions: conditions.map((condition) => {
      const scenario = owner(condition);
      return scenario ? { ...condition, scenario } : condition;
    }),
  };
}

/** What is told of it first: beside its condition ("a truce, under which both disarm"), or as the condition's result. */
function outcomeOf(own: readonly Claim[], told: readonly Condition[]): Quoted | undefined {
  const plain = own.find((claim) => told.every((c) => c.end <= claim.start || c.start >= claim.end));
  const result = told.find((c) => c.type === "if_then" && c.then)?.then;
  if (!plain || !result) return plain ?? result ?? own[0];
  return plain.start < result.start ? plain : result;
}

/** Where the sentence of a name begins, or what is told behind the name before it. */
function opening(view: View, label: Label, before: Label | undefined): number {
  const { start } = view.sentences[label.sentence]!;
  return before && before.sentence === label.sentence ? label.start : start;
}

/** Items in order of place from that place on, and not far beyond. */
function from<T extends Quoted>(items: readonly T[], start: number): readonly T[] {
  const first = firstFrom(items, start);
  return items.slice(first, first + 60);
}

/** The end of what is told of a scenario: its paragraph, and no further than the next name or the section. */
function endOf(view: View, label: Label, next: Label | undefined, previous: Label | undefined): number {
  const sentence = view.sentences[label.sentence]!;
  let end = sentence.end;
  // The last of those named in one sentence: what follows is told of all of them.
  if (previous?.sentence === label.sentence && next?.sentence !== label.sentence) return end;
  for (let s = label.sentence + 1; s < view.sentences.length; s++) {
    const following = view.sentences[s]!;
    const isOver = following.isHeading || (next && s >= next.sentence);
    if (isOver || (!sentence.isHeading && following.paragraph !== sentence.paragraph)) break;
    end = following.end;
  }
  return next && next.sentence === label.sentence ? Math.min(end, next.start) : end;
}
