// Reference: states, moot groups, feasibility, scenarios (section 1 of the model) and ranks (section 2).
import { evaluate, isPredicateMistake, namesIn, type Predicate, parsePredicate } from "../case/predicate.ts";
import { entry, type FixedConflict, type FixedOption, type StateId } from "./fixedConflict.ts";
import { remember } from "./remember.ts";

const parsed = new Map<string, Predicate>();

export function predicateOf(text: string): Predicate {
  const known = parsed.get(text);
  if (known) return known;
  const result = parsePredicate(text);
  if (isPredicateMistake(result)) throw new Error(`does not parse at ${result.at}: ${text}`);
  parsed.set(text, result);
  return result;
}

export const stateId = (on: Iterable<string>): StateId => [...new Set(on)].sort().join("+") || "-";

export const onIn = (state: StateId): Set<string> => new Set(state === "-" ? [] : state.split("+"));

/** Whether the predicate holds in the state, read as it is written. */
export function holds(predicate: string, state: StateId): boolean {
  const on = onIn(state);
  return evaluate(predicateOf(predicate), (name) => on.has(name));
}

export function optionOf(conflict: FixedConflict, id: string): FixedOption {
  const option = conflict.options.find((o) => o.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return option;
}

/** Every way to choose a yes or no for each name, the first name changing fastest. */
export function subsetsOf(names: readonly string[]): string[][] {
  let subsets: string[][] = [[]];
  for (const name of names) subsets = [...subsets, ...subsets.map((subset) => [...subset, name])];
  return subsets;
}

/** Options that no longer matter in the state. */
export function mootIn(conflict: FixedConflict, state: StateId): Set<string> {
  const moot = new Set<string>();
  for (const rule of conflict.moot) if (holds(rule.when, state)) for (const option of rule.options) moot.add(option);
  return moot;
}

/** The state with its moot options written off; repeated in case that makes another rule hold. */
export function canonical(conflict: FixedConflict, state: StateId): StateId {
  const moot = mootIn(conflict, state);
  const result = stateId([...onIn(state)].filter((option) => !moot.has(option)));
  return result === state ? state : canonical(conflict, result);
}

/** Feasible canonical states, ascending by the integer whose bit k is option k. */
export const statesOf = remember((conflict: FixedConflict): StateId[] => {
  const rawStates = subsetsOf(conflict.options.map((option) => option.id)).map(stateId);
  const feasible = new Set<StateId>();
  for (const raw of rawStates)
    if (!conflict.infeasible.some((rule) => holds(rule, raw))) feasible.add(canonical(conflict, raw));
  return rawStates.filter((state) => feasible.has(state));
});

export function isFeasible(conflict: FixedConflict, state: StateId): boolean {
  return statesOf(conflict).includes(state);
}

export const statusQuoOf = (conflict: FixedConflict): StateId => canonical(conflict, stateId(conflict.statusQuo));

export const statesWhere = (conflict: FixedConflict, predicate: string): StateId[] =>
  statesOf(conflict).filter((state) => holds(predicate, state));

/** The states of a scenario; `S0` is what no scenario claims. */
export function scenarioStates(conflict: FixedConflict, scenario: string): StateId[] {
  if (scenario !== "S0") return statesWhere(conflict, entry(conflict.scenarios, scenario));
  const claims = Object.values(conflict.scenarios);
  return statesOf(conflict).filter((state) => !claims.some((claim) => holds(claim, state)));
}

function scoreOf(conflict: FixedConflict, actor: string, state: StateId): number {
  const preference = conflict.preferences[actor] ?? [];
  if (!Array.isArray(preference)) return entry(preference.scores, state);
  let score = 0;
  preference.forEach((statement, j) => {
    if (holds(statement, state)) score += 2 ** (preference.length - 1 - j);
  });
  return score;
}

/** Dense ranks of an actor, one per state in the order of `statesOf`: 0 is worst, larger is better. */
export const ranksOf = remember((conflict: FixedConflict, actor: string): number[] => {
  const scores = statesOf(conflict).map((state) => scoreOf(conflict, actor, state));
  const levels = [...new Set(scores)].sort((a, b) => a - b);
  return scores.map((score) => levels.indexOf(score));
});

const rankTable = remember(
  (conflict: FixedConflict, actor: string) =>
    new Map(statesOf(conflict).map((state, index) => [state, ranksOf(conflict, actor)[index]!])),
);

export function rankOf(conflict: FixedConflict, actor: string, state: StateId): number {
  const rank = rankTable(conflict, actor).get(state);
  if (rank === undefined) throw new Error(`not a state: ${state}`);
  return rank;
}

/** A rank on the scale 0..1; 0 if the actor finds all states equal. */
export function unitOf(conflict: FixedConflict, actor: string, rank: number): number {
  const best = Math.max(...ranksOf(conflict, actor));
  return best === 0 ? 0 : rank / best;
}

export const uOf = (conflict: FixedConflict, actor: string, state: StateId): number =>
  unitOf(conflict, actor, rankOf(conflict, actor, state));

/** Options that some preference of some actor mentions; explicit scores mention all. */
export const mentionedOptions = remember((conflict: FixedConflict): string[] => {
  const mentioned = new Set<string>();
  for (const actor of conflict.actors) {
    const preference = conflict.preferences[actor] ?? [];
    if (Array.isArray(preference))
      for (const statement of preference) for (const name of namesIn(predicateOf(statement))) mentioned.add(name);
    else for (const option of conflict.options) mentioned.add(option.id);
  }
  return [...mentioned];
});
