// Remembers what a function of a conflict gave, so that slow definitions may call one another freely.
import type { FixedConflict } from "./fixedConflict.ts";

export function remember<A extends readonly unknown[], R>(
  compute: (conflict: FixedConflict, ...rest: A) => R,
): (conflict: FixedConflict, ...rest: A) => R {
  const known = new WeakMap<FixedConflict, Map<string, { result: R }>>();
  return (conflict, ...rest) => {
    const ofConflict = known.get(conflict) ?? new Map<string, { result: R }>();
    known.set(conflict, ofConflict);
    const key = JSON.stringify(rest);
    const found = ofConflict.get(key) ?? { result: compute(conflict, ...rest) };
    ofConflict.set(key, found);
    return found.result;
  };
}
