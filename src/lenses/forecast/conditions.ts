// The conditions a forecast is split by: triggers of scenarios, and channels being closed, each predicate once.
import type { Case } from "../../case/case.ts";
import { namesIn, type Predicate, printPredicate } from "../../case/predicate.ts";
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

/**
 * The status quo with some channel closed: states that differ from the status quo only in options that open channels, and in
 * which a channel that is open at the start is closed. 0 or 1 by state.
 */
export function statusQuoClosed(c: Case, game: Game): Uint8Array {
  const opening = c.channels.flatMap((channel) =>
    channel.open ? [{ options: namesIn(channel.open), open: truthIn(game, channel.open) }] : [],
  );
  const free = opening
    .flatMap(({ options }) => options)
    .reduce((mask, id) => (game.bits.has(id) ? mask | (1 << game.bits.get(id)!) : mask), 0);
  const start = game.space.states[game.statusQuo]!;
  return Uint8Array.from(game.space.states, (mask, s) =>
    ((mask ^ start) & ~free) === 0 && opening.some(({ open }) => open[game.statusQuo] === 1 && open[s] === 0) ? 1 : 0,
  );
}
