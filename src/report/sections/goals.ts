// Within chapter 11: what would have to change for a goal to last. Only for goals that the case marks; never advice.
import type { GoalChange, GoalFinding } from "../../assess/goalFinding.ts";
import { isPredicateMistake, parsePredicate } from "../../case/predicate.ts";
import type { InverseKind, LeastChange, Revision } from "../../lenses/stability/finding.ts";
import type { Context } from "../context.ts";
import { type Block, heading, join, type Rich, rich, type Sentence, sentence } from "../document.ts";
import { changeWords, plainValue } from "../naming.ts";
import { predicateWords } from "../predicateWords.ts";
import { computed, judged, row, table } from "./common.ts";

const kinds: readonly InverseKind[] = ["reorder", "drop", "add", "edit"];

/** Empty where the case marks no goal. */
export function goals(x: Context): Block[] {
  const found = x.a.goals ?? [];
  return found.length === 0 ? [] : [...found.flatMap((f, k) => goal(x, f, `goal-${k + 1}`)), judged(...x.t.goals.mark)];
}

function goal(x: Context, f: GoalFinding, id: string): Block[] {
  const t = x.t.goals;
  const name = x.quotedLabel(f.label ?? undefined, f.when);
  const isStable = f.now.stable.length > 0;
  const what = sentence("computed", t.what(inWords(x, f.when), x.count(f.now.states, t.states)));
  if (f.now.states === 0) return [heading(3, id, t.title(name)), { type: "paragraph", sentences: [what] }];
  const sentences: Sentence[] = [
    what,
    sentence("computed", isStable ? t.stable(x.count(f.now.stable.length, t.stableCount)) : t.notStable),
    sentence("computed", reached(x, f)),
    ...left(x, f),
    ...(f.priorities === null ? [sentence("computed", t.tooMany)] : []),
  ];
  return [
    heading(3, id, t.title(name)),
    { type: "paragraph", sentences },
    ...(isStable ? [] : priorities(x, f, id)),
    ...changes(x, f, id),
  ];
}

const inWords = (x: Context, text: string): Rich => {
  const p = parsePredicate(text);
  return isPredicateMistake(p) ? [x.code(text)] : predicateWords(p, x);
};

function reached(x: Context, { now }: GoalFinding): Rich {
  const t = x.t.goals.reached;
  if (now.reached.alone) return t.alone;
  if (now.reached.joint) return t.joint;
  return now.reached.chance ? t.chance : t.not;
}

/** Each agreement once: with the first state it would lead to. */
function left(x: Context, { now }: GoalFinding): Sentence[] {
  const first = new Map(now.left.map((l) => [l.agreement, l.to]));
  return [...first].map(([agreement, to]) =>
    sentence("computed", x.t.goals.left(x.agreement(agreement), stateWords(x, to))),
  );
}

/** The options that are on in a state, by its name. */
export const stateWords = (x: Context, id: string): Rich =>
  id === "-" ? x.t.chapters.scenarios.nothingOn : join(id.split("+").map(x.option), x.t.words.and);

function priorities(x: Context, { priorities: p }: GoalFinding, id: string): Block[] {
  const t = x.t.goals;
  if (p === null) return [];
  const plain = (n: number): Rich => [x.number(String(n), [n], [])];
  const cost = ({ cost, isExact, atLeast }: Pick<LeastChange, "cost" | "isExact" | "atLeast">): Rich => {
    if (isExact) return cost === null ? t.none : plain(cost);
    return cost === null ? t.atLeast(plain(atLeast)) : t.found(plain(cost), plain(atLeast));
  };
  const ways = ({ cost, count, isExact }: LeastChange): Rich =>
    cost === null ? rich(x.t.words.dash) : isExact ? plain(count) : t.orMore(plain(count));
  return [
    table(
      `${id}-priorities`,
      t.caption,
      t.columns,
      kinds.map((kind) => {
        const least = p.least[kind];
        const [first] = least.profiles;
        const example = first
          ? join(
              first.revisions.map((r) => revisionWords(x, r)),
              x.t.words.semicolon,
            )
          : rich(x.t.words.dash);
        return row(t.kinds[kind], cost(least), ways(least), example);
      }),
    ),
    table(
      `${id}-alone`,
      t.aloneCaption,
      t.aloneColumns,
      Object.entries(p.alone).map(([actor, costs]) =>
        row(x.actor(actor), ...kinds.map((kind) => cost({ ...costs[kind], atLeast: costs[kind].cost ?? 1 }))),
      ),
    ),
  ];
}

function revisionWords(x: Context, r: Revision): Rich {
  const t = x.t.goals;
  const preference = x.c.preferences.find((p) => p.actor === r.actor);
  /** Its predicate in words, between parentheses unless it is one name. */
  const statement = (key: string): Rich => {
    const found =
      preference?.form === "statements" ? preference.statements.find((s) => s.key === key)?.when : undefined;
    const p = found ?? parsePredicate(key);
    if (isPredicateMistake(p)) return [x.code(key)];
    return p.op === "name" ? predicateWords(p, x) : rich("(", predicateWords(p, x), ")");
  };
  const parts = [
    ...r.raised.map((c) => t.raised(statement(c.statement), statement(c.above))),
    ...r.dropped.map((key) => t.dropped(statement(key))),
    ...r.added.map((c) => t.added(statement(c.when), x.number(String(c.place), [c.place], []))),
  ];
  return t.by(x.actor(r.actor), join(parts, x.t.words.comma));
}

function changes(x: Context, { changes: found, tried }: GoalFinding, id: string): Block[] {
  const t = x.t.goals;
  const count = x.count(tried, t.changeCount);
  if (found.length === 0) return [computed(...t.noChange(count))];
  return [
    table(
      `${id}-changes`,
      t.changes(count),
      t.changeColumns,
      found.map(({ change, effects }) =>
        row(
          goalChangeWords(x, change),
          join(
            effects.map((e) => t.effects[e]),
            x.t.words.semicolon,
          ),
        ),
      ),
    ),
  ];
}

function goalChangeWords(x: Context, change: GoalChange): Rich {
  const t = x.t.goals;
  switch (change.kind) {
    case "owner":
    case "channel":
      return changeWords(change, x, plainValue);
    case "irreversible":
      return change.to === "on"
        ? t.irreversibleOn(x.option(change.option))
        : t.irreversibleOff(x.option(change.option));
    case "open-agreement":
      return t.openAgreement(x.agreement(change.agreement));
    case "new-agreement":
      return t.newAgreement(x.list(change.members.map(x.actorOf)));
  }
}
