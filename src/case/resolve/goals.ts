// What a person marks as a goal: states by a predicate over options and scenarios.
import type { Goal } from "../case.ts";
import { printPredicate } from "../predicate.ts";
import { type Draft, readItem } from "./draft.ts";
import { fieldsOf, listOf, textOf } from "./fields.ts";
import { readPredicate } from "./predicates.ts";

/** Undefined where the file marks none. */
export function resolveGoals(draft: Draft): Goal[] | undefined {
  const list = listOf(draft.raw.goals);
  if (list.length === 0) return undefined;
  return list.map((raw, i): Goal => {
    const path = ["goals", i];
    const item = fieldsOf(raw);
    const when = readPredicate(draft, item.when, [...path, "when"], ["option", "scenario"]);
    return { ...readItem(draft, textOf(item.id) ?? printPredicate(when), item, path), when };
  });
}
