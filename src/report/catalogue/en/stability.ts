// English: why an actor stays in a state or leaves it, how a state is reached, which coalitions break it.
import { type Part, type Rich, say } from "../../document.ts";
import { englishPlural } from "../plural.ts";

export const stability = {
  concepts: {
    nash: say`by itself`,
    gmr: say`by a possible answer`,
    smr: say`by a possible answer without escape`,
    seq: say`by the expected answer`,
    sseq: say`by an expected answer without escape`,
  },
  allOff: say`no option is on`,
  isStable: (actor: Part, concept: Part): Rich => say`For ${actor} the state holds ${concept}`,
  isNotStable: (actor: Part, concept: Part): Rich => say`For ${actor} the state does not hold ${concept}`,
  inState: (state: Part, scenario: Part): Rich => say`State: ${state} (${scenario})`,
  reason: {
    "no-options": (actor: Part): Rich => say`${actor} controls no option; it holds for that reason alone.`,
    "no-moves": (actor: Part): Rich =>
      say`${actor} has no move from here: what it controls cannot be undone, or a rule excludes it; it holds for that reason alone.`,
    "no-preferences": (actor: Part): Rich => say`All states are alike to ${actor}; it holds for that reason alone.`,
    "no-improvement": (actor: Part): Rich => say`No move of ${actor} leads to anything it ranks higher.`,
    answered: (actor: Part, moves: Part): Rich =>
      say`Improvements for ${actor}: ${moves}; each is held back by an answer.`,
    unanswered: (actor: Part): Rich => say`An improvement for ${actor} is held back by nothing:`,
  },
  moves: englishPlural({ one: "1 move", other: "# moves" }),
  start: (options: Part): Rich => say`start of ${options}`,
  end: (options: Part): Rich => say`end of ${options}`,
  step: (mover: Part, changes: Part): Rich => say`${mover}: ${changes}`,
  jointly: (agreement: Part, changes: Part): Rich => say`jointly (${agreement}): ${changes}`,
  decidedBy: (judgement: Part): Rich => say`decided by ${judgement}`,
  noGain: say`no gain for the mover`,
  ifMove: (step: Part, why: Part): Rich => say`If ${step} (${why})`,
  answer: (step: Part, why: Part): Rich => say`then ${step} (${why})`,
  worseEnd: (actor: Part, why: Part): Rich => say`at the end ${actor} is worse off than before (${why})`,
  sameEnd: (actor: Part): Rich => say`at the end ${actor} is no better off than before`,
  noAnswer: (actor: Part): Rich => say`no answer of the others leads to anything that ${actor} does not like better`,
  escape: (actor: Part, step: Part): Rich => say`that would hold it back, but from there ${actor} escapes: ${step}`,
  more: (n: Part): Rich => say`and ${n} more`,
  waysTitle: (scenario: Part): Rich => say`From the status quo to ${scenario}:`,
  way: {
    aloneImproving: say`by improvements of single actors`,
    jointImproving: say`by improvements, agreements included`,
    aloneAny: say`by any moves of single actors`,
    jointAny: say`by any moves, agreements included`,
  },
  isStatusQuo: say`the status quo is one of its states`,
  noWay: (kind: Part): Rich => say`${kind}: none leads there`,
  waysOf: (kind: Part, moves: Part, ways: Part): Rich => say`${kind}: ${moves}, ${ways}`,
  ways: englishPlural({ one: "1 shortest way", other: "# shortest ways" }),
  against: (actors: Part): Rich => say`against the preference of ${actors}`,
  againstFor: (actor: Part, judgement: Part): Rich => say`${actor} (${judgement})`,
  coalitionsTitle: say`Equilibria that a coalition would leave`,
  breaks: (members: Part, concept: Part, state: Part, to: Part): Rich =>
    say`${state} (holds ${concept} for each alone): left by ${members} together, for ${to}`,
  hypothetical: say`hypothetical: they cannot talk there`,
  withstands: (concept: Part, states: Part): Rich => say`Hold ${concept} against every coalition: ${states}`,
  states: englishPlural({ one: "1 state", other: "# states" }),
  noStates: say`none`,
  flip: {
    held: (judgement: Part, yes: Part, no: Part): Rich =>
      say`${yes} of draws where ${judgement} is held, ${no} where it is not`,
    swapped: (judgement: Part, yes: Part, no: Part): Rich =>
      say`${yes} of draws where ${judgement} trades places with the next, ${no} where it does not`,
    trait: (judgement: Part, yes: Part, no: Part): Rich =>
      say`${yes} of draws where ${judgement} exists, ${no} where it does not`,
  },
};
