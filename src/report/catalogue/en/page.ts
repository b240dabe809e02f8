// English: page one.
import { type Part, type Rich, say, strong } from "../../document.ts";
import { englishPlural } from "../plural.ts";
import { words } from "./words.ts";

const { isWord } = words;

export const page = {
  title: (title: Part): Rich => say`Situation assessment: ${title}`,
  first: say`First assessment of this case`,
  horizon: (time: Part): Rich => say`Horizon: ${time}`,
  asOf: (date: Part): Rich => say`As-of date: ${date}`,
  asOfBetween: (a: Part, b: Part): Rich => say`As-of date: between ${a} and ${b}`,
  basisLead: say`Basis:`,
  sources: englishPlural({ zero: "no source", one: "one source", other: "# sources" }),
  sourceList: (count: Part, genres: Part): Rich => say`${count} (${genres}).`,
  quotedJudgements: englishPlural({
    zero: "No judgement rests on the text",
    one: "1 judgement rests on the text",
    other: "# judgements rest on the text",
  }),
  partly: englishPlural({ one: "1 of them in part", other: "# of them in part" }),
  assumedJudgements: englishPlural({
    zero: "none is the analyst's",
    one: "1 is the analyst's",
    other: "# are the analyst's",
  }),
  judgements: (p: { quoted: Part; partly: Part | null; assumed: Part }): Rich =>
    say`${p.quoted}${p.partly === null ? "" : say` (${p.partly})`}, ${p.assumed}.`,
  textNumbers: englishPlural({ one: "one number", other: "# numbers" }),
  textNumbersListed: (count: Part, list: Part): Rich =>
    say`The quoted text holds ${count} only (${list}); every other number is the analyst's.`,
  textNumbersMany: (count: Part, computed: Part): Rich =>
    say`The quoted text holds ${count}; the numbers the computation uses (${computed}) are the analyst's reading.`,
  textNumbersNone: say`The quoted text holds no number; every number is the analyst's.`,
  summary: say`Executive summary`,
  question: say`The question:`,
  noQuestion: say`the case states no question.`,
  answer: say`The answer in this case:`,
  answerOutside: (leader: Part): Rich =>
    say`none of the outcomes it names comes first; the outcome with the highest probability is ${leader}.`,
  answerInside: (leader: Part): Rich => say`the outcome with the highest probability is ${leader}.`,
  answerNoOrder: (list: Part): Rich => say`no clear order between ${list}.`,
  answerNoOrderAlso: (list: Part): Rich => say`There is no clear order between ${list}.`,
  answerUnion: (union: Part, word: string, detail: Rich): Rich =>
    say`${union}, taken together, ${isWord(word)} at the horizon ${detail}.`,
  answerOpen: say`no lens computed here answers it.`,
  answerNoForecast: say`no probability was computed; what is lacking is listed under the limits.`,
  modelProbability: say`Probabilities on this page are probabilities inside the model.`,

  decides: (topic: Part): Rich => say`What decides the answer: ${topic}.`,
  decidesPlain: say`What decides the answer.`,
  topicSeat: say`who sits at the table`,
  topicSeatAndOwner: (option: Part): Rich => say`who sits at the table, and who controls ${option}`,
  topicOwner: (option: Part): Rich => say`who controls ${option}`,
  topicChannel: (channel: Part): Rich => say`whether ${channel} stays open`,
  topicPriorities: (actor: Part): Rich => say`the priorities of ${actor}`,
  topicIntention: (trait: Part): Rich => say`the intention ${trait}`,
  topicJudgement: (name: Part): Rich => say`${name}`,
  jointOnly: (list: Part, many: boolean): Rich =>
    say`From the status quo ${list} ${many ? "are" : "is"} reached by a joint move only, in nearly all draws.`,
  jointExists: (share: Part): Rich => say`An arrangement acceptable to all its members exists in ${share} draws.`,
  jointNever: say`In no draw is any arrangement acceptable to all members of an agreement.`,
  jointLater: say`In the status quo itself no arrangement is acceptable to all members of an agreement; one comes up only after other moves.`,
  jointByAgreement: (list: Part): Rich => say`By agreement: ${list}.`,
  jointWhere: (union: Part, word: string, detail: Rich): Rich =>
    say`Where it exists, ${union} at the horizon ${isWord(word)} ${detail}.`,
  unionMove: (what: Part, before: Part, after: Part): Rich => say`${what} (from ${before} to ${after})`,
  unionMoves: (union: Part, list: Part): Rich => say`What changes the probability of ${union} at the horizon: ${list}.`,
  largestEffect: (list: Part): Rich => say`What moves the result most: ${list}.`,
  effectDelta: (what: Part, scenario: Part, difference: Part): Rich => say`${what} (${scenario}: ${difference})`,
  effectFromTo: (what: Part, scenario: Part, low: Part, high: Part): Rich =>
    say`${what} (${scenario}: from ${low} to ${high})`,
  each: ", each",
  effectNone: say`No judgement and no structural change moves a scenario visibly.`,
  effectsNotRun: say`This is a first answer: what carries the conclusion was not computed.`,

  leads: (scenario: Part, word: string): Rich => say`${scenario} ${isWord(word)}`,
  aheadOfAll: (share: Part): Rich =>
    say`It is ahead of each other scenario in at least ${share} of draws, by more than two sampling errors.`,
  aheadOfAllAlways: say`It is ahead of each other scenario in every draw, by more than two sampling errors.`,
  noOrderLead: say`No clear order at the top.`,
  noOrder: (list: Part): Rich => say`The draws do not separate ${list}.`,
  scenarioIs: (scenario: Part, word: string, detail: Rich): Rich => say`${scenario} ${isWord(word)} ${detail}`,
  residual: (list: Part): Rich => say`Of this: ${list}.`,
  residualStatusQuo: (points: Part): Rich => say`exactly the status quo (${points})`,
  residualClosed: (points: Part): Rich => say`the status quo with the channel closed (${points})`,
  residualRest: (points: Part): Rich => say`all other states (${points})`,

  channelLead: (channel: Part): Rich => say`If ${channel} is closed,`,
  channelHigher: (scenario: Part): Rich => say`the probability of ${scenario} at the horizon is higher:`,
  channelLower: (scenario: Part): Rich => say`the probability of ${scenario} at the horizon is lower:`,
  channelSame: say`no scenario's probability at the horizon differs by 5 points.`,
  channelOpenClosed: (p: { openWord: string; open: Rich; closedWord: string; closed: Rich }): Rich =>
    say`${p.openWord} with it open ${p.open}, ${p.closedWord} with it closed ${p.closed}.`,
  channelAssociation: say`This is an association inside the model, not proof of cause.`,
  channelRerun: (closed: Part, open: Part): Rich =>
    say`Computed again: ${closed} when it is closed from the start, ${open} when it is kept open throughout.`,

  heldLead: say`What holds an outcome in place:`,
  heldByAnswer: (list: Part): Rich => say`held by the expected answer, not by satisfaction: ${list}`,
  heldByItself: (list: Part, _isFirst: boolean): Rich => say`self-stable: ${list}`,
  heldByNothing: (list: Part, _isFirst: boolean): Rich => say`without a stable state: ${list}`,
  heldStates: englishPlural({ one: "1 state", other: "# states" }),
  heldPhrase: (scenario: Part, states: Part): Rich => say`${scenario} (${states})`,
  heldMidpoint: say`Counted in the midpoint draw.`,

  intentionsLead: say`Intentions:`,
  intentions: (list: Part): Rich => say`on the judgements entered, ${list}.`,
  intention: (about: Part, trait: Part, word: string, detail: Rich): Rich =>
    say`${trait} (${about}) ${isWord(word)} ${detail}`,
  oneSided: (list: Part): Rich => say`The evidence is one-sided for ${list}.`,
  noEvidence: (list: Part): Rich => say`No evidence was entered for ${list}.`,
  intentionsLimit: say`This is arithmetic on the analyst's judgements, not knowledge of intentions.`,

  confidence: (level: string): Rich => say`Confidence: ${level}.`,
  confidenceBase: (sources: Part): Rich => say`The information base is ${sources}.`,
  confidenceRigour: say`The method is published and reproduces known cases, but is not calibrated on conflicts that happened.`,
  confidenceVolatility: (width: Part): Rich =>
    say`On complexity and volatility: the bands are ${width} wide on average.`,
  confidenceVolatilityUnknown: say`Complexity and volatility were not measured.`,
  bandWidth: englishPlural({ one: "1 point", other: "# points" }),

  tableCaption: (time: Part): Rich => say`The scenarios at ${time}`,
  colScenario: say`Scenario`,
  colAt: (time: Part): Rich => say`at ${time}`,
  colEver: say`at least once`,
  colReach: say`reached from the status quo`,
  colStable: say`stable?`,
  colAuthor: say`author's ranking`,
  isStatusQuo: say`it is the status quo`,
  startingPoint: (share: Part): Rich => say`${share} (starting point)`,
  reachAlone: say`alone`,
  reachJoint: say`by a joint move`,
  reachChance: say`by chance`,
  reachOnly: (list: Part): Rich => say`${list} only`,
  reachNot: say`not reached`,
  reachUnknown: say`not computed`,
  stableItself: say`by itself`,
  stableAnswer: say`by the expected answer`,
  stablePossible: say`by a possible answer only`,
  stableNo: say`no`,
  stableShare: (how: Part, share: Part): Rich => say`${how} (in ${share} of draws)`,
  stableNotMidpoint: (how: Part, share: Part): Rich => say`${how}, in ${share} of draws only`,
  authorRank: (n: Part): Rich => say`place ${n}`,
  authorNot: say`not mentioned`,
  others: (n: Part): Rich => say`and ${n} more in the full paper`,

  /** `share` is null where it is every draw. */
  ahead: (p: { first: Part; others: Part; share: Part | null; many: boolean }): Rich =>
    p.share === null
      ? say`${p.first} is ahead of ${p.others} in every draw`
      : say`${p.first} is ahead of ${p.others} in ${p.many ? "at least " : ""}${p.share} of draws`,
  noClearOrder: strong("no clear order"),
  noOrderPairs: (list: Part): Rich => say`there is ${strong("no clear order")} between ${list}`,
  noOrderBetween: ", or between ",
  pair: (a: Part, b: Part): Rich => say`${a} and ${b}`,
  pairEach: (a: Part, others: Part): Rich => say`${a} and each of ${others}`,
  orderAll: say`No two scenarios can be ranked: there is ${strong("no clear order")}.`,
  authorKept: say`The author's ranking is kept as it stands and did not enter the computation.`,
  lensesLead: say`The lenses differ:`,
  disagreement: {
    "stable-but-rarely-reached": (s: Part): Rich =>
      say`${s}: stable in the stability lens, seldom reached in the forecast lens.`,
    "stable-but-not-reached": (s: Part): Rich =>
      say`${s}: stable in the stability lens, not reached from the status quo in the forecast lens.`,
    "probable-but-not-stable": (s: Part): Rich =>
      say`${s}: probable in the forecast lens although no state of it is stable; the parties pass through it.`,
    "reached-alone-but-improbable": (s: Part): Rich =>
      say`${s}: within reach of single parties, yet improbable in the forecast lens.`,
  },
  lensesAgree: say`The lenses do not contradict each other here; they read the same judgements, so agreement is no independent support.`,

  claims: say`What is confirmed and what is said`,
  noClaims: say`The case holds no claims.`,
  claimLead: {
    confirmed: say`Confirmed (signed):`,
    contested: say`Contested:`,
    denied: say`Denied:`,
    corroborated: say`Corroborated:`,
    "third-party-announced": say`Announced by a third party:`,
    unconfirmed: say`Said, not confirmed:`,
    "single-source": say`From a single source:`,
  },
  pledgedLead: say`Pledged:`,
  claim: (claim: Part, notes: Part, by: Part): Rich => say`${claim}${notes} (claimant: ${by})`,
  claimSilent: (list: Part): Rich => say`Neither confirmed nor denied by ${list}; silence is not denial.`,
  claimDenied: (list: Part): Rich => say`Denied by: ${list}.`,
  claimAffirmed: (list: Part): Rich => say`Affirmed by: ${list}.`,
  unattributedLead: say`Unattributed accusation:`,
  unattributedClaimLead: say`Unattributed:`,
  unattributed: (claim: Part, notes: Part): Rich => say`${claim}${notes}; by whom is not said.`,
  unattributedAccusation: (claim: Part, notes: Part): Rich => say`${claim}${notes}; by whom is not said.`,
  /** The claim's own words say that its origin is not named. */
  unattributedSaid: (claim: Part, notes: Part): Rich => say`${claim}${notes}.`,
  unusedClaim: say`It entered no computation.`,
  hedgedLead: say`With a hedge or a condition, by the author:`,
  claimList: (list: Part): Rich => say`${list}.`,
  voiceLead: say`In the author's own voice:`,
  authorStatements: englishPlural({
    one: "1 statement without confirmation status",
    other: "# statements without confirmation status",
  }),
  authorPossible: englishPlural({ one: "1 of them only possible", other: "# of them only possible" }),
  voice: (count: Part, possible: Part | null): Rich => say`${count}${possible === null ? "" : say`, ${possible}`}.`,
  absentLead: say`Absent from the claims:`,
  absent: (list: Part): Rich => say`nothing is reported as said by ${list}.`,
  beyond: (list: Part, more: Part | null): Rich =>
    say`No source mentions: ${list}${more === null ? "" : say`; and ${more}`}.`,

  changesLead: say`What would change the answer:`,
  changes: (list: Part): Rich => say`${list}.`,
  changesDefinition: (list: Part): Rich => say`So would another definition: ${list}.`,
  idleLead: say`What does not:`,
  idle: (list: Part, rest: Part | null): Rich =>
    say`${list}${rest === null ? "" : say` and ${rest}`} (below sampling error).`,
  idleMore: englishPlural({ one: "1 more", other: "# more" }),
  limitsLead: say`Limits:`,
  limitsRates: say`rates and caution have no empirical calibration.`,
  limitsSurvive: say`The order above holds at one third and three times the agreement rates, at trust 0.05 and 1, and without each agreement.`,
  limitsSurviveNoAgreement: say`The order above holds in each variant computed.`,
  limitsNotSurvive: (list: Part): Rich => say`The order above does not hold in each variant: it changes ${list}.`,
  limitsNotRun: say`The variants of the limits box were not computed in this first answer.`,
  limitsStanding: say`The model measures neither human cost nor the legal status of territory.`,
  limitsNotes: (list: Part): Rich => say`From the case: ${list}.`,
  variant: {
    "rates-third": say`at one third of the agreement rates`,
    "rates-triple": say`at three times the agreement rates`,
    "trust-low": say`at trust 0.05`,
    "trust-full": say`at trust 1`,
  },
  variantWithout: (agreement: Part): Rich => say`without ${agreement}`,
  watchLead: say`What we watch:`,
  watch: (list: Part): Rich => say`${list}.`,
  indicator: (p: { indicator: Part; deadline: Part | null; supports: Part }): Rich =>
    say`${p.indicator} (${p.deadline === null ? "" : say`within ${p.deadline}, `}for ${p.supports})`,
  noIndicators: say`the case names no indicators.`,
};
