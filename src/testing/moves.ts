// Reference: own moves, coalition moves, joint moves and flips by chance (section 3 of the model).
import type { FixedAgreement, FixedConflict, StateId } from "./fixedConflict.ts";
import { remember } from "./remember.ts";
import {
  canonical,
  holds,
  isFeasible,
  mentionedOptions,
  mootIn,
  onIn,
  optionOf,
  rankOf,
  stateId,
  statesOf,
  subsetsOf,
} from "./states.ts";

/** The state after the named options change, or undefined if they cannot change so. */
function changed(conflict: FixedConflict, from: StateId, flipped: readonly string[]): StateId | undefined {
  const on = onIn(from);
  const moot = mootIn(conflict, from);
  for (const id of flipped) {
    if (moot.has(id)) return undefined;
    const forbidden = optionOf(conflict, id).irreversible;
    if (on.has(id) && forbidden === "on") return undefined;
    if (!on.has(id) && forbidden === "off") return undefined;
    if (on.has(id)) on.delete(id);
    else on.add(id);
  }
  const to = canonical(conflict, stateId(on));
  return isFeasible(conflict, to) && to !== from ? to : undefined;
}

const inOrder = (conflict: FixedConflict, states: ReadonlySet<StateId>): StateId[] =>
  statesOf(conflict).filter((state) => states.has(state));

/** Feasible states that differ from `from` only in options of the members, changed all at once. */
export const allAtOnce = remember((conflict: FixedConflict, members: readonly string[], from: StateId): StateId[] => {
  const owned = conflict.options.filter((option) => members.includes(option.owner)).map((option) => option.id);
  const found = new Set<StateId>();
  for (const flipped of subsetsOf(owned)) {
    const to = changed(conflict, from, flipped);
    if (to !== undefined) found.add(to);
  }
  return inOrder(conflict, found);
});

export const ownMovesOf = (conflict: FixedConflict, actor: string, from: StateId): StateId[] =>
  allAtOnce(conflict, [actor], from);

export const improvementsOf = remember((conflict: FixedConflict, actor: string, from: StateId): StateId[] =>
  ownMovesOf(conflict, actor, from).filter((to) => rankOf(conflict, actor, to) > rankOf(conflict, actor, from)),
);

export function agreementOf(conflict: FixedConflict, id: string): FixedAgreement {
  const agreement = conflict.agreements.find((a) => a.id === id);
  if (!agreement) throw new Error(`no agreement ${id}`);
  return agreement;
}

/** Members who change, between the two states, an option of theirs that some preference mentions. */
function changers(conflict: FixedConflict, members: readonly string[], from: StateId, to: StateId): string[] {
  return members.filter((member) =>
    conflict.options.some(
      (option) =>
        option.owner === member &&
        mentionedOptions(conflict).includes(option.id) &&
        onIn(from).has(option.id) !== onIn(to).has(option.id),
    ),
  );
}

/** Moves of the members in which at least two of them change something, whatever the guard. */
export const twoMemberMoves = remember(
  (conflict: FixedConflict, members: readonly string[], from: StateId): StateId[] =>
    allAtOnce(conflict, members, from).filter((to) => changers(conflict, members, from, to).length >= 2),
);

export const guardHolds = (agreement: FixedAgreement, state: StateId): boolean =>
  agreement.when === undefined || holds(agreement.when, state);

export function jointMovesOf(conflict: FixedConflict, agreementId: string, from: StateId): StateId[] {
  const agreement = agreementOf(conflict, agreementId);
  return guardHolds(agreement, from) ? twoMemberMoves(conflict, agreement.members, from) : [];
}

export interface Flip {
  option: string;
  direction: "on" | "off";
  to: StateId;
  rate: number;
}

/** What chance can do in a state. A consequence that already holds, or whose option is moot, changes nothing. */
export const flipsOf = remember((conflict: FixedConflict, from: StateId): Flip[] => {
  const flips: Flip[] = [];
  const on = onIn(from);
  const moot = mootIn(conflict, from);
  for (const option of conflict.options) {
    const direction = on.has(option.id) ? "off" : "on";
    const rate = option.hazard?.[direction] ?? 0;
    if (rate === 0 || moot.has(option.id)) continue;
    const flipped = [option.id];
    for (const consequence of option.with?.[direction] ?? []) {
      const becomesOn = !consequence.startsWith("!");
      const id = consequence.replace("!", "");
      if (on.has(id) !== becomesOn && !moot.has(id)) flipped.push(id);
    }
    const to = changed(conflict, from, flipped);
    if (to !== undefined) flips.push({ option: option.id, direction, to, rate });
  }
  return flips;
});

/** Flips that a positive rate asks for and that cannot happen in the state. */
export function blockedFlips(conflict: FixedConflict, from: StateId): string[] {
  const on = onIn(from);
  const moot = mootIn(conflict, from);
  return conflict.options
    .filter((option) => (option.hazard?.[on.has(option.id) ? "off" : "on"] ?? 0) > 0 && !moot.has(option.id))
    .map((option) => option.id)
    .filter((id) => !flipsOf(conflict, from).some((flip) => flip.option === id));
}
