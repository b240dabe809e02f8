// Statements that an actor could be given for a goal's sake: the goal, its parts, and the negation of each of the actor's own
// improvements that break it. A stated set, since any predicate at all could be added otherwise.
import type { Case } from "../../case/case.ts";
import { type Predicate, printPredicate } from "../../case/predicate.ts";
import { type Game, truthIn } from "../../model/game.ts";
import type { Item } from "./ownTest.ts";
import type { Steps } from "./targetSteps.ts";

const name = (id: string): Predicate => ({ op: "name", name: id, at: 0 });
const not = (of: Predicate): Predicate => (of.op === "not" ? of.of : { op: "not", of });
const all = (parts: readonly Predicate[]): Predicate =>
  parts.length === 0
    ? { op: "constant", value: true }
    : parts.reduce((left, right): Predicate => ({ op: "and", left, right }));

/** Conjuncts at the top level. */
const partsOf = (p: Predicate): readonly Predicate[] =>
  p.op === "and" ? [...partsOf(p.left), ...partsOf(p.right)] : [p];

/** A predicate over options and scenarios as one over options alone, which is what statements may name. */
export function overOptions(p: Predicate, scenarios: Case["scenarios"]): Predicate {
  switch (p.op) {
    case "name": {
      if (p.name === "S0") return all(scenarios.flatMap((s) => (s.when ? [not(s.when)] : [])));
      return scenarios.find((s) => s.id === p.name)?.when ?? p;
    }
    case "not":
      return not(overOptions(p.of, scenarios));
    case "and":
    case "or":
    case "implies":
    case "iff":
      return { op: p.op, left: overOptions(p.left, scenarios), right: overOptions(p.right, scenarios) };
    default:
      return p;
  }
}

/** The options of `mask` as they are in a state, one literal each, in the order of the game's options. */
export function literalsAt(game: Game, s: number, mask: number): readonly Predicate[] {
  const state = game.space.states[s]!;
  return game.options.flatMap((id, k) => ((mask >>> k) & 1 ? [(state >>> k) & 1 ? name(id) : not(name(id))] : []));
}

/** Without repeats (by truth) and without what is true or false everywhere. `goal` is over options; `rank` is player `i`'s at present. */
export function candidates(
  game: Game,
  steps: Steps,
  goal: Predicate,
  i: number,
  target: number,
  rank: Int32Array,
): readonly Item[] {
  const states = game.space.states;
  const breaking = [...steps.own(i, target)]
    .filter((q) => rank[q]! > rank[target]!)
    .map((q) => not(all(literalsAt(game, q, (states[q]! ^ states[target]!) & game.players[i]!.mask))));
  const found = new Map<string, Item>();
  for (const p of [goal, ...partsOf(goal), ...breaking]) {
    const value = truthIn(game, p);
    if (value.every((x) => x === value[0])) continue;
    const key = value.join("");
    if (!found.has(key)) found.set(key, { name: printPredicate(p), value });
  }
  return [...found.values()];
}
