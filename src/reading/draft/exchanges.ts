// Exchanges of a text («مقابل»): rows of the bargaining table in the draft; options, owners and predicates only as proposals.
import type { Condition, Quoted } from "../reading.ts";
import type { Json } from "../review/queue.ts";
import { ask, type Page, place } from "./desk.ts";
import { joined, say } from "./phrases.ts";
import { nameKey } from "./words.ts";

/** `scenarios`: the case's scenario for each of the reading's. */
export function draftExchanges(page: Page, scenarios: ReadonlyMap<string, string>): void {
  const { reading, desk } = page;
  const issues = desk.data.bargaining?.issues ?? {};
  const nextIssue = (): string => desk.next("t", (id) => Object.hasOwn(desk.data.bargaining?.issues ?? {}, id));
  const nextOption = (): string =>
    desk.next("o", (id) => Object.hasOwn(desk.data.options ?? {}, id) || desk.isProposed("options", id));
  const known = new Set(
    Object.values(issues)
      .flatMap((row) => [row.ar, row.en])
      .map((x) => nameKey(x ?? "")),
  );
  const options = new Map<string, string>();
  for (const condition of reading.conditions) {
    const { give, get } = condition;
    if (condition.type !== "quid_pro_quo" || !give || !get) continue;
    for (const side of [give, get]) {
      if (known.has(nameKey(side.exact))) continue;
      known.add(nameKey(side.exact));
      draftIssue(page, nextIssue(), condition, side);
      options.set(nameKey(side.exact), proposeOption(page, nextOption(), condition, side));
    }
  }
  proposePatterns(page, scenarios, options);
}

function draftIssue(page: Page, id: string, condition: Condition, side: Quoted): void {
  const { desk, source, lang } = page;
  const notes = [
    say.exchange(condition.give!.exact, condition.get!.exact),
    ...(condition.example && side === condition.get ? [say.example(condition.example.exact)] : []),
    say.levelsOpen,
  ];
  const row = {
    [lang]: side.exact,
    levels: { stated: { [lang]: side.exact } },
    src: [desk.quote(source, "K", side), desk.quote(source, "K", condition)],
    note: joined(notes),
  };
  place(page, ["bargaining", "issues", id], row, {
    kind: "exchange",
    key: side.exact,
    quotes: [condition],
    by: condition,
    note: say.exchange(condition.give!.exact, condition.get!.exact),
  });
}

/** Who gives is the owner where the text says who asks for the return; else a person says. */
function proposeOption(page: Page, id: string, condition: Condition, side: Quoted): string {
  const { desk, source, lang } = page;
  const owner = side === condition.give && condition.demander ? page.actorOf(condition.demander) : undefined;
  const src = [desk.quote(source, "K", side)];
  ask(page, {
    kind: "option",
    key: side.exact,
    quotes: [side],
    by: condition,
    proposal: [{ path: ["options", id], value: { ...(owner && { owner }), [lang]: side.exact, src } as Json }],
    needs: owner === undefined ? [["options", id, "owner"]] : [],
    note: say.asOption(side.exact),
  });
  return id;
}

/** A scenario's pattern over the options of its exchanges, apart from the patterns before it; where there is none, a person writes it. */
function proposePatterns(
  page: Page,
  scenarios: ReadonlyMap<string, string>,
  options: ReadonlyMap<string, string>,
): void {
  const before: string[] = [];
  for (const scenario of page.reading.scenarios) {
    const id = scenarios.get(scenario.id);
    if (id === undefined || page.desk.data.scenarios?.[id]?.when !== undefined) continue;
    const own = page.reading.conditions
      .filter((c) => scenario.conditions.includes(c.id) || c.scenario === scenario.id)
      .flatMap((c) => [c.give, c.get])
      .flatMap((side) => (side ? [options.get(nameKey(side.exact))] : []))
      .filter((option) => option !== undefined);
    const pattern = [...new Set(own)].join(" & ");
    const when = [pattern, ...before.map((other) => `!(${other})`)].join(" & ");
    if (pattern !== "") before.push(pattern);
    ask(page, {
      kind: "scenario-when",
      quotes: [scenario.label],
      by: { rule: "exchange-pattern", confidence: pattern === "" ? 0.1 : 0.3 },
      proposal: [{ path: ["scenarios", id, "when"], value: pattern === "" ? "" : when }],
      needs: pattern === "" ? [["scenarios", id, "when"]] : [],
      note: say.asWhen(scenario.label.exact),
    });
  }
}
