// The conditions a forecast is split by: triggers of scenarios, and channels being closed, each predicate once.
import type { Case } from "../../case/case.ts";
import { type Predicate, printPredicate } from "../../case/predicate.ts";
import { type Game, truthIn } from "../../model/game.ts";

export interface Condition {
  /** Canonical text, e.g. `!us_channel`, and that of its negation. */
  readonly text: string;
  readonly negated: string;
  /** 0 or 1 by state. */
  readonly set: Uint8Array;
}

export const negation = (p: Predicate): Predicate => (p.op === "not" ? p.of : { op: "not", of: p });

/** When a channel is closed; null if its case never says when it is open. */
export const closed = (open: Predicate | undefined): Predicate | null => (open ? negation(open) : null);

/** Conditions that some state satisfies and some does not, ascending by text. */
export function conditionsOf(c: Case, game: Game): readonly Condition[] {
  const predicates = [
    ...c.scenarios.flatMap((s) => (s.trigger ? [s.trigger] : [])),
    ...c.channels.flatMap((channel) => closed(channel.open) ?? []),
  ];
  const found = new Map<string, Condition>();
  for (const p of predicates) {
    const text = printPredicate(p);
    if (found.has(text)) continue;
    const set = truthIn(game, p);
    if (set.includes(1) && set.includes(0)) found.set(text, { text, negated: printPredicate(negation(p)), set });
  }
  return [...found.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}
