// A changed list against the one it comes from, as what was raised, dropped and added.
import type { Revision } from "./inverseFinding.ts";
import type { Item, List } from "./ownTest.ts";

/** `pool` begins with the `before` statements there are, in their order. Null where nothing changed. */
export function revisionOf(actor: string, pool: readonly Item[], before: number, list: List): Revision | null {
  const nameOf = (j: number): string => pool[j]!.name;
  const kept = list.filter((j) => j < before);
  const raised = kept.flatMap((j, k) =>
    kept
      .slice(k + 1)
      .filter((other) => other < j)
      .map((other) => ({ statement: nameOf(j), above: nameOf(other) })),
  );
  const dropped = Array.from({ length: before }, (_, j) => j).filter((j) => !list.includes(j));
  const added = list.flatMap((j, k) => (j >= before ? [{ when: nameOf(j), place: k + 1 }] : []));
  if (raised.length + dropped.length + added.length === 0) return null;
  return { actor, order: list.map(nameOf), raised, dropped: dropped.map(nameOf), added };
}
