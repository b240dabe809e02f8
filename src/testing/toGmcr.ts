// A conflict as the content of a .gmcr file: conditions as pairs of option and answer, states ranked by number or by statements.
import { namesIn } from "../case/predicate.ts";
import { entry, type FixedConflict } from "./fixedConflict.ts";
import { holds, predicateOf, stateId, statesOf, subsetsOf } from "./states.ts";

type Pair = [option: number, answer: "Y" | "N"];
type Condition = Pair[] | { compound: true; members: Pair[][] };

/** Every way to satisfy a predicate, over the options that it names. */
function conditionOf(conflict: FixedConflict, predicate: string): Condition {
  const names = namesIn(predicateOf(predicate));
  const members = subsetsOf(names)
    .filter((on) => holds(predicate, stateId(on)))
    .map((on) =>
      names.map((name): Pair => [conflict.options.findIndex((o) => o.id === name), on.includes(name) ? "Y" : "N"]),
    );
  return members.length === 1 ? members[0]! : { compound: true, members };
}

const directions = { on: "fwd", off: "back" } as const;

/** Options in the order of the conflict; scores become a ranking by state numbers, ties as lists; statements stay statements. */
export function gmcrOf(conflict: FixedConflict) {
  const preferences = Object.values(conflict.preferences);
  const usesRanking = preferences.some((p) => !Array.isArray(p));
  const ranking = (scores: Record<string, number>): (number | number[])[] => {
    const levels = [...new Set(Object.values(scores))].sort((a, b) => b - a);
    return levels
      .map((level) => statesOf(conflict).flatMap((state, k) => (entry(scores, state) === level ? [k + 1] : [])))
      .map((group) => (group.length === 1 ? group[0]! : group));
  };
  return {
    useManualPreferenceRanking: usesRanking,
    program: "gmcr-py",
    version: "0.3.13",
    options: conflict.options.map(({ id, irreversible }) => ({
      name: id,
      permittedDirection: irreversible ? directions[irreversible] : "both",
    })),
    infeasibles: conflict.infeasible.map((rule) => conditionOf(conflict, rule)),
    decisionMakers: conflict.actors.map((actor) => {
      const preference = entry(conflict.preferences, actor);
      return {
        name: actor,
        options: conflict.options.flatMap(({ owner }, k) => (owner === actor ? [k] : [])),
        preferences: Array.isArray(preference) ? preference.map((p) => conditionOf(conflict, p)) : [],
        ...(Array.isArray(preference) ? {} : { preferenceRanking: ranking(preference.scores) }),
      };
    }),
  };
}

export const gmcrBytes = (content: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(content));
