// Random conflicts with fixed numbers, for property tests: small, and rich in the features in which implementations differ.
import fc from "fast-check";
import type { FixedAgreement, FixedConflict, FixedOption, FixedPreference } from "./fixedConflict.ts";
import { onIn, statesOf, statesWhere } from "./states.ts";

/** What may occur; everything does unless it is switched off. */
export interface ConflictShape {
  minOptions?: number;
  maxOptions?: number;
  minActors?: number;
  maxActors?: number;
  infeasible?: boolean;
  irreversible?: boolean;
  agreements?: boolean;
  /** Hazards of options that actors own. */
  hazards?: boolean;
  /** Options owned by chance. */
  chance?: boolean;
  moot?: boolean;
  /** Preferences as scores per state. */
  scores?: boolean;
  decisive?: boolean;
}

/** True with the given probability. */
const oftenTrue = (probability: number): fc.Arbitrary<boolean> =>
  fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(false), weight: Math.round(100 * (1 - probability)) },
    { arbitrary: fc.constant(true), weight: Math.round(100 * probability) },
  );

const hundredths = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max }).map((n) => n / 100);

/** 0, 1 or something between, equally often. */
const zeroOneOrBetween: fc.Arbitrary<number> = fc.oneof(fc.constant(0), fc.constant(1), hundredths(5, 95));

const literalOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...names), fc.boolean()).map(([name, on]) => (on ? name : `!${name}`));

const operator = fc.constantFrom("&", "|", "->", "<->");

/** Predicates over the names, with and without parentheses, so that precedence matters. */
export const predicatesOver = (names: readonly string[]): fc.Arbitrary<string> => {
  const literal = literalOf(names);
  const chain = fc
    .tuple(literal, fc.array(fc.tuple(operator, literal), { minLength: 1, maxLength: 3 }))
    .map(([first, rest]) => [first, ...rest.flat()].join(" "));
  return fc.letrec<{ predicate: string }>((tie) => ({
    predicate: fc.oneof(
      { maxDepth: 2, depthSize: "small", withCrossShrink: true },
      { arbitrary: literal, weight: 4 },
      { arbitrary: chain, weight: 3 },
      { arbitrary: tie("predicate").map((p) => `!(${p})`), weight: 1 },
      {
        arbitrary: fc
          .tuple(tie("predicate"), operator, tie("predicate"))
          .map(([left, symbol, right]) => `(${left}) ${symbol} (${right})`),
        weight: 2,
      },
    ),
  })).predicate;
};

/** Mostly conjunctions of two or three literals, which leave most states standing. */
const rulesOver = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      arbitrary: fc.array(literalOf(names), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(" & ")),
      weight: 3,
    },
    { arbitrary: predicatesOver(names), weight: 1 },
  );

const isForbidden = (option: FixedOption, direction: "on" | "off"): boolean =>
  (direction === "off" && option.irreversible === "on") || (direction === "on" && option.irreversible === "off");

interface OptionDraw {
  owner: number;
  byChance: boolean;
  irreversible: "on" | "off" | undefined;
  /** Hazards of an option of an actor; undefined: none. */
  hazard: { on?: number; off?: number } | undefined;
  /** Hazards in case chance owns it. */
  chanceHazard: { on: number; off: number; both: boolean; first: "on" | "off" };
  withOn: string[];
  withOff: string[];
}

const rate = hundredths(1, 60);

const optionDraw = (actorCount: number, names: readonly string[]): fc.Arbitrary<OptionDraw> =>
  fc.record({
    owner: fc.nat({ max: actorCount - 1 }),
    byChance: oftenTrue(0.15),
    irreversible: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 3 },
      { arbitrary: fc.constantFrom("on" as const, "off" as const), weight: 2 },
    ),
    hazard: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 3 },
      { arbitrary: fc.record({ on: rate }), weight: 1 },
      { arbitrary: fc.record({ off: rate }), weight: 1 },
      { arbitrary: fc.record({ on: rate, off: rate }), weight: 1 },
    ),
    chanceHazard: fc.record({ on: rate, off: rate, both: fc.boolean(), first: fc.constantFrom("on", "off") }),
    withOn: fc.array(literalOf(names), { minLength: 1, maxLength: 2 }),
    withOff: fc.array(literalOf(names), { minLength: 1, maxLength: 2 }),
  });

interface Flags {
  irreversible: boolean;
  hazards: boolean;
  consequences: boolean;
  chance: boolean;
  /** The first options go to the actors in turn, so that every actor has something to do. */
  spread: boolean;
}

function drawnOption(draw: OptionDraw, k: number, ids: readonly string[], actors: readonly string[], flags: Flags) {
  const last = k === ids.length - 1;
  const byChance = flags.chance && (last || (draw.byChance && k > 0));
  const owner = flags.spread && k < actors.length ? actors[k]! : actors[draw.owner]!;
  const option: FixedOption = { id: ids[k]!, owner: byChance ? "chance" : owner };
  if (flags.irreversible && draw.irreversible) option.irreversible = draw.irreversible;
  let hazard: { on?: number; off?: number } = {};
  if (byChance) {
    const { on, off, both, first } = draw.chanceHazard;
    hazard = both || option.irreversible ? { on, off } : first === "on" ? { on } : { off };
  } else if (flags.hazards && draw.hazard) hazard = { ...draw.hazard };
  for (const direction of ["on", "off"] as const) if (isForbidden(option, direction)) delete hazard[direction];
  if (Object.keys(hazard).length > 0) option.hazard = hazard;
  return option;
}

/** The consequences that can be: of other options, each once, not in a forbidden direction. */
function possibleConsequences(literals: readonly string[], self: string, options: readonly FixedOption[]): string[] {
  const kept = new Map<string, string>();
  for (const literal of literals) {
    const id = literal.replace("!", "");
    const option = options.find((o) => o.id === id)!;
    if (id === self || isForbidden(option, literal.startsWith("!") ? "off" : "on")) continue;
    if (!kept.has(id)) kept.set(id, literal);
  }
  return [...kept.values()];
}

function drawnOptions(draws: readonly OptionDraw[], actors: readonly string[], flags: Flags): FixedOption[] {
  const ids = draws.map((_, k) => `o${k}`);
  const options = draws.map((draw, k) => drawnOption(draw, k, ids, actors, flags));
  if (flags.consequences)
    options.forEach((option, k) => {
      const on = option.hazard?.on === undefined ? [] : possibleConsequences(draws[k]!.withOn, option.id, options);
      const off = option.hazard?.off === undefined ? [] : possibleConsequences(draws[k]!.withOff, option.id, options);
      if (on.length + off.length > 0) option.with = { ...(on.length > 0 && { on }), ...(off.length > 0 && { off }) };
    });
  return options;
}

interface AgreementDraw {
  members: string[];
  when: string | undefined;
  rate: number;
  trust: number;
  kappa: number;
}

const agreementDraw = (actors: string[], names: readonly string[]): fc.Arbitrary<AgreementDraw> =>
  fc.record({
    members: fc.oneof(
      { arbitrary: fc.subarray(actors, { minLength: 2, maxLength: 2 }), weight: 2 },
      { arbitrary: fc.subarray(actors, { minLength: 2 }), weight: 1 },
    ),
    when: fc.oneof(fc.constant(undefined), predicatesOver(names)),
    rate,
    trust: zeroOneOrBetween,
    kappa: fc.oneof(fc.constant(0), fc.constant(1), hundredths(10, 500)),
  });

const withDefinedGuard = ({ when, ...rest }: AgreementDraw, index: number): FixedAgreement => ({
  id: `h${index}`,
  ...rest,
  ...(when !== undefined && { when }),
});

/** Keeps the rules, one after the other, that leave at least two states. */
function keepTwoStates(
  conflict: FixedConflict,
  infeasible: readonly string[],
  moot: FixedConflict["moot"],
): FixedConflict {
  let result = conflict;
  const tryNext = (next: FixedConflict): void => {
    if (statesOf(next).length >= 2) result = next;
  };
  for (const rule of infeasible) tryNext({ ...result, infeasible: [...result.infeasible, rule] });
  for (const rule of moot) tryNext({ ...result, moot: [...result.moot, rule] });
  return result;
}

/** Disjoint scenarios, each with a state: every pattern excludes those before it. */
function disjointScenarios(conflict: FixedConflict, patterns: readonly string[]): Record<string, string> {
  const scenarios: Record<string, string> = {};
  const before: string[] = [];
  for (const pattern of patterns) {
    const when = [...before.map((p) => `!(${p})`), `(${pattern})`].join(" & ");
    if (statesWhere(conflict, when).length === 0) continue;
    scenarios[`S${before.length + 1}`] = when;
    before.push(pattern);
  }
  if (before.length === 0) {
    const first = conflict.options[0]!.id;
    scenarios.S1 = statesWhere(conflict, first).length > 0 ? first : `!${first}`;
  }
  return scenarios;
}

interface GoalDraw {
  has: boolean;
  first: number;
  second: number;
  firstOn: boolean;
  secondOn: boolean;
}

/** What two members of the first agreement can only bring about together; its members want it most of all. */
function commonGoal(conflict: FixedConflict, draw: GoalDraw): string | undefined {
  const members = conflict.agreements[0]?.members;
  if (!draw.has || !members) return undefined;
  const owned = conflict.options.filter((option) => members.includes(option.owner));
  const first = owned[draw.first % Math.max(1, owned.length)];
  const others = owned.filter((option) => option.owner !== first?.owner);
  const second = others[draw.second % Math.max(1, others.length)];
  if (!first || !second) return undefined;
  return `${draw.firstOn ? "" : "!"}${first.id} & ${draw.secondOn ? "" : "!"}${second.id}`;
}

/** Beyond this many options scores written as patterns would be longer than a predicate may be. */
const maxScoredOptions = 6;

/** Random conflicts: the status quo is feasible, there are at least two states, and everything the model rejects is avoided. */
export function conflicts(shape: ConflictShape = {}): fc.Arbitrary<FixedConflict> {
  const { minOptions = 3, maxOptions = 8, minActors = 2, maxActors = 4 } = shape;
  return fc
    .tuple(fc.integer({ min: minActors, max: maxActors }), fc.integer({ min: minOptions, max: maxOptions }))
    .chain(([actorCount, optionCount]) => {
      const actors = Array.from({ length: actorCount }, (_, i) => `a${i}`);
      const names = Array.from({ length: optionCount }, (_, k) => `o${k}`);
      const perActor = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
        fc
          .array(arbitrary, { minLength: actorCount, maxLength: actorCount })
          .map((values) => Object.fromEntries(actors.map((actor, i) => [actor, values[i]!])));
      const flag = (allowed: boolean | undefined, probability: number): fc.Arbitrary<boolean> =>
        allowed === false ? fc.constant(false) : oftenTrue(probability);

      // Moot options, and the names that rules about them may mention.
      const mootOptions = fc.subarray(names, { minLength: 1, maxLength: Math.max(1, Math.min(3, optionCount - 2)) });
      const mootRules = mootOptions.chain((options) => {
        const others = names.filter((name) => !options.includes(name));
        const rule = fc.record({ when: predicatesOver(others), options: fc.subarray(options, { minLength: 1 }) });
        return fc.array(rule, { minLength: 1, maxLength: 2 });
      });
      // Options that no preference mentions.
      const mentioned = fc.oneof(
        fc.constant(names),
        fc.subarray(names, { minLength: Math.max(1, optionCount - 2), maxLength: optionCount - 1 }),
      );
      const statements = mentioned.chain((some) => perActor(fc.array(predicatesOver(some), { maxLength: 5 })));

      return fc
        .record({
          options: fc.array(optionDraw(actorCount, names), { minLength: optionCount, maxLength: optionCount }),
          flags: fc.record({
            irreversible: flag(shape.irreversible, 0.65),
            hazards: flag(shape.hazards, 0.65),
            consequences: oftenTrue(0.8),
            chance: flag(shape.chance, 0.45),
            spread: oftenTrue(0.7),
          }),
          hasInfeasible: flag(shape.infeasible, 0.65),
          infeasible: fc.array(rulesOver(names), { minLength: 1, maxLength: 3 }),
          hasMoot: flag(shape.moot, 0.45),
          moot: mootRules,
          start: fc.nat({ max: 2 ** optionCount - 1 }),
          scenarios: fc.array(predicatesOver(names), { minLength: 1, maxLength: 3 }),
          statements,
          hasScores: optionCount > maxScoredOptions ? fc.constant(false) : flag(shape.scores, 0.2),
          scored: perActor(fc.boolean()),
          scores: perActor(
            fc.array(fc.integer({ min: 0, max: 5 }), {
              minLength: 2 ** Math.min(optionCount, maxScoredOptions),
              maxLength: 2 ** Math.min(optionCount, maxScoredOptions),
            }),
          ),
          beta: perActor<number | "decisive">(
            shape.decisive === false
              ? hundredths(50, 5000)
              : fc.oneof(
                  { arbitrary: hundredths(50, 5000), weight: 3 },
                  { arbitrary: fc.constant<"decisive">("decisive"), weight: 1 },
                ),
          ),
          tempo: perActor(hundredths(5, 100)),
          foresight: perActor(zeroOneOrBetween),
          hasAgreements: flag(shape.agreements, 0.85),
          agreements: fc.array(agreementDraw(actors, names), { minLength: 1, maxLength: 3 }),
          goal: fc.record({
            has: oftenTrue(0.6),
            first: fc.nat({ max: optionCount }),
            second: fc.nat({ max: optionCount }),
            firstOn: fc.boolean(),
            secondOn: fc.boolean(),
          }),
        })
        .map((draw): FixedConflict => {
          const bare: FixedConflict = {
            actors,
            options: drawnOptions(draw.options, actors, draw.flags),
            infeasible: [],
            moot: [],
            statusQuo: [],
            scenarios: {},
            preferences: {},
            beta: draw.beta,
            tempo: draw.tempo,
            foresight: draw.foresight,
            agreements: draw.hasAgreements ? draw.agreements.map(withDefinedGuard) : [],
          };
          const ruled = keepTwoStates(bare, draw.hasInfeasible ? draw.infeasible : [], draw.hasMoot ? draw.moot : []);
          const states = statesOf(ruled);
          const goal = commonGoal(ruled, draw.goal);
          const preferenceOf = (actor: string): FixedPreference => {
            if (draw.hasScores && draw.scored[actor]!)
              return { scores: Object.fromEntries(states.map((state, i) => [state, draw.scores[actor]![i]!])) };
            const wantsGoal = goal !== undefined && ruled.agreements[0]!.members.includes(actor);
            return wantsGoal ? [goal, ...draw.statements[actor]!] : draw.statements[actor]!;
          };
          return {
            ...ruled,
            statusQuo: [...onIn(states[draw.start % states.length]!)],
            scenarios: disjointScenarios(ruled, draw.scenarios),
            preferences: Object.fromEntries(actors.map((actor) => [actor, preferenceOf(actor)])),
          };
        });
    });
}
