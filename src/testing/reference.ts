// The model's definitions taken literally: slow, obvious, independent of the program they check. For tests only.
// Each function takes a conflict with fixed numbers; states are named by the options that are on.
export { allBut, oOf, reach, wOf } from "./answers.ts";
export { exponential, type Matrix } from "./exponential.ts";
export type { FixedAgreement, FixedConflict, FixedOption, FixedPreference, StateId } from "./fixedConflict.ts";
export {
  allAtOnce,
  blockedFlips,
  type Flip,
  flipsOf,
  guardHolds,
  improvementsOf,
  jointMovesOf,
  ownMovesOf,
  twoMemberMoves,
} from "./moves.ts";
export {
  absorbing,
  acceptable,
  acceptableJointMoves,
  gainfulMoves,
  generatorOf,
  jointRates,
  ownRates,
  type Rate,
  ratesFrom,
  vInAgreement,
  vOf,
} from "./rates.ts";
export {
  distancesFrom,
  improvingJointMoves,
  type Reachability,
  reachableBy,
  reachableFromStatusQuo,
  type Steps,
} from "./reachable.ts";
export {
  type CoalitionMoves,
  type Concept,
  coalitionMovesOf,
  concepts,
  equilibria,
  isCoalitionStable,
  isStable,
} from "./stability.ts";
export {
  canonical,
  holds,
  isFeasible,
  mentionedOptions,
  mootIn,
  onIn,
  predicateOf,
  rankOf,
  ranksOf,
  scenarioStates,
  stateId,
  statesOf,
  statesWhere,
  statusQuoOf,
  unitOf,
  uOf,
} from "./states.ts";
export { distributionAt, everIn, expectedU, givenAt, givenBy, inScenario, inSet, timeIn, transition } from "./time.ts";
