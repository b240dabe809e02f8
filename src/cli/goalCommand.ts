// `qanat goal`: what would have to change for a goal to last, in priorities and in the case, as a text or as JSON.
import { type GoalChange, type GoalFinding, goalFinding } from "../assess/index.ts";
import { type Case, nearestName, printPredicate } from "../case/index.ts";
import {
  type Concept,
  concepts,
  inverseKinds,
  type LeastChange,
  type Revision,
  reachKinds,
} from "../lenses/stability/finding.ts";
import { stabilityLens } from "../lenses/stability/index.ts";
import { type Console, diagnosticText, exit, Stop } from "./console.ts";
import { goalsAsked } from "./goalTarget.ts";
import { goalWords } from "./goalWords.ts";
import { table } from "./tables.ts";
import { validCase } from "./validCase.ts";

export interface GoalFlags {
  readonly json: boolean;
  readonly concept: string;
  readonly freeze: readonly string[];
}

/** Names of states in one line. */
const mostStates = 6;

export function goalCommand(console: Console, name: string, target: string | undefined, flags: GoalFlags): void {
  const w = goalWords[console.lang];
  const concept = concepts.find((x) => x === flags.concept);
  if (!concept) throw new Stop(exit.use, w.badConcept(flags.concept, concepts));
  const { case: c } = validCase(console, name);
  const lacks = stabilityLens.needs(c);
  if (lacks.length > 0) throw new Stop(exit.errors, lacks.map((d) => diagnosticText(console, d)).join("\n"));
  const actors = c.actors.map((a) => a.id);
  const unknown = flags.freeze.find((id) => !actors.includes(id));
  if (unknown !== undefined) throw new Stop(exit.use, w.noActor(unknown, nearestName(unknown, actors)));
  const found = goalsAsked(console, c, target).map((asked) => goalFinding(c, asked, { concept, frozen: flags.freeze }));
  const empty = found.find((f) => f.now.states === 0);
  if (empty && target !== undefined) throw new Stop(exit.use, w.noState(empty.when));
  if (flags.json) console.printJson({ schema: "qanat-goals/1", goals: found, label: c.label ?? null });
  else console.print(`${found.map((f) => textOf(console, c, f, concept)).join("\n")}${w.mark}\n`);
}

function textOf(console: Console, c: Case, f: GoalFinding, concept: Concept): string {
  const { lang, words } = console;
  const w = goalWords[lang];
  const { now, priorities } = f;
  const name = f.label?.[lang] ?? f.label?.ar ?? f.label?.en ?? f.id;
  const ways = reachKinds.filter((kind) => now.reached[kind]).map((kind) => words.reach[kind]);
  const pays = now.reached.alone || now.reached.joint || now.reached.chance;
  const head = [
    w.goal(name, f.when),
    w.states(now.states),
    now.stable.length > 0
      ? w.stable(words.concepts[concept], now.stable.slice(0, mostStates), Math.max(0, now.stable.length - mostStates))
      : w.notStable(words.concepts[concept]),
    pays ? w.reached(words.list(ways)) : w.notReached,
    ...now.left.map((x) => w.left(x.state, x.agreement, x.to)),
  ];
  const lists =
    priorities === null
      ? [w.tooMany]
      : now.stable.length > 0
        ? [w.nothing]
        : [
            w.priorities,
            table(
              w.columns,
              inverseKinds.map((kind) => leastRow(console, c, w.kinds[kind], priorities.least[kind])),
            ).trimEnd(),
            ...(priorities.frozen.length > 0 ? [w.frozen(priorities.frozen)] : []),
            ...(priorities.withoutStatements.length > 0 ? [w.withoutStatements(priorities.withoutStatements)] : []),
            "",
            w.alone,
            table(
              [w.actor, ...inverseKinds.map((kind) => w.kinds[kind])],
              Object.entries(priorities.alone).map(([actor, costs]) => [
                actor,
                ...inverseKinds.map((kind) => costText(console, { ...costs[kind], atLeast: null })),
              ]),
            ).trimEnd(),
          ];
  const changes = f.changes.map(
    ({ change, effects }) => `  ${changeText(console, change)}: ${words.list(effects.map((e) => w.effects[e]))}`,
  );
  return `${[...head, "", ...lists, "", w.changes(f.tried, f.impossible), ...(changes.length > 0 ? changes : [`  ${w.noChange}`]), ""].join("\n")}\n`;
}

/** A cost in words; `atLeast` null: not shown. */
function costText(
  { lang }: Console,
  {
    cost,
    isExact,
    atLeast,
  }: { readonly cost: number | null; readonly isExact: boolean; readonly atLeast: number | null },
): string {
  const w = goalWords[lang];
  if (isExact) return cost === null ? w.none : String(cost);
  if (cost === null) return atLeast === null ? "?" : w.stopped(atLeast);
  return atLeast === null || atLeast === cost ? `${cost}?` : w.atLeast(cost, atLeast);
}

function leastRow(console: Console, c: Case, kind: string, least: LeastChange): readonly string[] {
  const w = goalWords[console.lang];
  const [first] = least.profiles;
  return [
    kind,
    costText(console, least),
    least.cost === null ? "" : least.isExact ? String(least.count) : w.orMore(least.count),
    first ? console.words.list(first.revisions.map((r) => revisionText(console, c, r))) : "",
  ];
}

function revisionText({ lang }: Console, c: Case, r: Revision): string {
  const w = goalWords[lang];
  const preference = c.preferences.find((p) => p.actor === r.actor);
  const statements = preference?.form === "statements" ? preference.statements : [];
  const text = (key: string): string => {
    const found = statements.find((s) => s.key === key);
    return found ? printPredicate(found.when) : key;
  };
  return w.by(r.actor, [
    ...r.raised.map((x) => w.raised(text(x.statement), text(x.above))),
    ...r.dropped.map((x) => w.dropped(text(x))),
    ...r.added.map((x) => w.added(x.when, x.place)),
  ]);
}

function changeText({ lang }: Console, change: GoalChange): string {
  const w = goalWords[lang];
  switch (change.kind) {
    case "owner":
      return w.owner(change.option, change.to);
    case "irreversible":
      return w.irreversible[change.to](change.option);
    case "channel":
      return w.channel(change.channel, change.open);
    case "open-agreement":
      return w.openAgreement(change.agreement);
    case "new-agreement":
      return w.newAgreement(change.members);
  }
}
