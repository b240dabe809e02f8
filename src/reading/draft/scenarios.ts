// Scenarios of a text: label, the author's rank and what the text says of trigger and outcome. Never `when`: that is a person's.
import type { Reading, Scenario } from "../reading.ts";
import { rowsOf, type ScenarioRow } from "./caseData.ts";
import { type Page, place } from "./desk.ts";
import { joined, type Phrase, say } from "./phrases.ts";
import { nameKey } from "./words.ts";

/** Puts scenarios and the indicators of their triggers on the desk; the case's scenario for each of the reading's. */
export function draftScenarios(page: Page): Map<string, string> {
  const { data } = page.desk;
  const ids = new Map<string, string>();
  if (page.reading.scenarios.length === 0) return ids;
  data.scenarios ??= {};
  const { scenarios } = data;
  const next = (): string => page.desk.next("S", (id) => Object.hasOwn(scenarios, id));
  const known = new Map(
    rowsOf(scenarios).flatMap(([id, row]) => [row.ar, row.en].map((x) => [nameKey(x ?? ""), id] as const)),
  );
  for (const scenario of page.reading.scenarios) {
    const found = known.get(nameKey(scenario.label.exact));
    const id =
      found ??
      place(page, ["scenarios", next()], rowOf(page, scenario), {
        kind: "scenario",
        quotes: [scenario.label],
        by: scenario,
        note: say.asScenario(scenario.label.exact),
      });
    if (!Object.hasOwn(scenarios, id)) continue;
    known.set(nameKey(scenario.label.exact), id);
    ids.set(scenario.id, id);
    draftIndicator(page, scenario, id);
  }
  if (Object.keys(scenarios).length === 0) delete data.scenarios;
  return ids;
}

/** The trigger: as found, else the `if` of the scenario's first condition. */
export const triggerOf = ({ conditions }: Reading, scenario: Scenario) =>
  scenario.trigger ?? conditions.find((c) => scenario.conditions.includes(c.id) && c.if !== undefined)?.if;

function rowOf({ desk, source, lang, reading }: Page, scenario: Scenario): ScenarioRow {
  const trigger = triggerOf(reading, scenario);
  const open = [...(scenario.deadline ? [] : [say.deadline]), ...(scenario.indicator ? [] : [say.measure])];
  const notes: Phrase[] = [
    ...(trigger ? [say.trigger(trigger.exact)] : []),
    ...(scenario.outcome ? [say.outcome(scenario.outcome.exact)] : []),
    ...(scenario.deadline ? [say.deadlineText(scenario.deadline.exact)] : []),
    ...(scenario.authorRank !== undefined ? [say.ranked] : []),
    ...(open.length > 0 ? [say.scenarioOpen(open)] : []),
  ];
  const quotes = [scenario.label, scenario.outcome, trigger, scenario.deadline].filter((x) => x !== undefined);
  return {
    [lang]: scenario.label.exact,
    ...(scenario.authorRank !== undefined && scenario.authorRank > 0 && { author_rank: scenario.authorRank }),
    ...(scenario.indicator && { indicator: { [lang]: scenario.indicator.exact } }),
    src: quotes.map((quoted) => desk.quote(source, "S", quoted)),
    note: joined(notes),
  };
}

/** What the text names as the trigger is what to watch for; the deadline stays open. */
function draftIndicator({ desk, source, lang, reading }: Page, scenario: Scenario, id: string): void {
  const quoted = scenario.indicator ?? triggerOf(reading, scenario);
  if (!quoted) return;
  const list = desk.data.indicators ?? [];
  if (list.some((row) => row[lang] === quoted.exact && row.supports.includes(id))) return;
  const next = (): string => desk.next("i", (x) => list.some((row) => row.id === x));
  const note = scenario.deadline ? say.deadlineText(scenario.deadline.exact) : say.scenarioOpen([say.deadline]);
  desk.data.indicators = [
    ...list,
    { id: next(), supports: [id], [lang]: quoted.exact, src: [desk.quote(source, "S", quoted)], note },
  ];
}
