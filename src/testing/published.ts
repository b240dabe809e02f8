// The published numbers of validation/model and validation/stability, their conflicts read as `FixedConflict`.
// Where a file gives no behaviour (stability), tempo is 1, foresight 0 and decisiveness `decisive`.
import { readdirSync, readFileSync } from "node:fs";
import type { FixedAgreement, FixedConflict, FixedOption, FixedPreference, StateId } from "./fixedConflict.ts";
import { stateId } from "./states.ts";

const folder = new URL("../../validation/", import.meta.url);

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), "utf8"));

/** The name of a state given as a string with one letter per option, `1` or `Y` for on. */
const fromLetters = (options: readonly { id: string }[], letters: string): StateId =>
  stateId(options.filter((_, k) => "1Y".includes(letters[k]!)).map(({ id }) => id));

const forEach = <T>(actors: readonly string[], value: (actor: string) => T): Record<string, T> =>
  Object.fromEntries(actors.map((actor) => [actor, value(actor)]));

/** Numbers per actor or scenario, then per state or time as the name says. */
type Table = Record<string, number[]>;

export interface ModelExpected {
  feasible_states: number;
  payoff_rank: Table;
  w: Table;
  P: Table;
  ever: Table;
  expected_u: Table;
  p?: number[][];
  Q?: number[][];
  given?: Record<string, (number | null)[]>;
  time_in?: Table;
}

export interface ModelFile {
  name: string;
  conflict: FixedConflict;
  times: number[];
  /** In the order of the file, which is that of `statesOf`. */
  states: StateId[];
  nash: StateId[];
  seq: StateId[];
  expected: ModelExpected;
}

interface RawModelFile {
  options: FixedOption[];
  infeasible: string[];
  status_quo: string[];
  scenarios: Record<string, string>;
  preferences: Record<string, string[]>;
  behaviour: {
    beta: number | "decisive";
    tempo: number | Record<string, number>;
    foresight: number | Record<string, number>;
  };
  agreements: FixedAgreement[];
  times: number[];
  expected: ModelExpected & { states: string[]; nash: string[]; seq: string[] };
}

export function loadModelFiles(): ModelFile[] {
  const names = readdirSync(new URL("model/", folder)).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const raw = readJson(`model/${name}`) as RawModelFile;
    const actors = Object.keys(raw.preferences);
    const perActor = (value: number | Record<string, number>): Record<string, number> =>
      typeof value === "number" ? forEach(actors, () => value) : value;
    const ids = (states: string[]): StateId[] => states.map((letters) => fromLetters(raw.options, letters));
    return {
      name: name.replace(".json", ""),
      conflict: {
        actors,
        options: raw.options,
        infeasible: raw.infeasible,
        moot: [],
        statusQuo: raw.status_quo,
        scenarios: raw.scenarios,
        preferences: raw.preferences,
        beta: forEach(actors, () => raw.behaviour.beta),
        tempo: perActor(raw.behaviour.tempo),
        foresight: perActor(raw.behaviour.foresight),
        agreements: raw.agreements,
      },
      times: raw.times,
      states: ids(raw.expected.states),
      nash: ids(raw.expected.nash),
      seq: ids(raw.expected.seq),
      expected: raw.expected,
    };
  });
}

interface RawGame {
  actors: string[];
  options: FixedOption[];
  infeasible: string[];
  states: string[];
}

function stabilityConflict(game: RawGame, preferences: Record<string, FixedPreference>): FixedConflict {
  const first = game.options.filter((_, k) => "1Y".includes(game.states[0]![k]!)).map(({ id }) => id);
  return {
    actors: game.actors,
    options: game.options,
    infeasible: game.infeasible,
    moot: [],
    statusQuo: first,
    scenarios: {},
    preferences,
    beta: forEach(game.actors, () => "decisive" as const),
    tempo: forEach(game.actors, () => 1),
    foresight: forEach(game.actors, () => 0),
    agreements: [],
  };
}

const statesIn = (game: RawGame): StateId[] => game.states.map((letters) => fromLetters(game.options, letters));

/** Published ranks count from 1, the best; a score is larger where the rank is better. */
const fromRanks = (game: RawGame, rank: Table): Record<string, FixedPreference> =>
  forEach(game.actors, (actor) => ({
    scores: Object.fromEntries(statesIn(game).map((state, index) => [state, -rank[actor]![index]!])),
  }));

/** Per coalition `a+b`, per concept, one 0/1 character per state. */
type CoalitionTable = Record<string, Record<string, string>>;

export interface StabilityExpected {
  /** Per actor and state, the indexes of the states one move away. */
  moves: Record<string, number[][]>;
  /** Per concept (also `sim`) and actor, one 0/1 character per state. */
  stable: Record<string, Record<string, string>>;
  equilibria: Record<string, number[]>;
  sanction_variants: {
    once: Record<string, Record<string, string>>;
    single: Record<string, Record<string, string>>;
  };
  coalitions_sequence: CoalitionTable;
  coalitions_joint: CoalitionTable;
  coalition_equilibria_sequence: Record<string, number[]>;
  coalition_equilibria_joint: Record<string, number[]>;
  distance_from_state_0: { any_move: (number | null)[]; improvements_only: (number | null)[] };
}

export interface Coalesced {
  conflict: FixedConflict;
  /** In the order of the file: the merged state last. */
  states: StateId[];
  moves: Record<string, number[][]>;
  equilibria: Record<string, number[]>;
  coalition_equilibria_sequence: Record<string, number[]>;
}

export interface StabilityFile {
  name: string;
  conflict: FixedConflict;
  /** In the order of the file, which is that of `statesOf`; the status quo is the first. */
  states: StateId[];
  expected: StabilityExpected;
  /** The same conflict with some options moot (aquifer only). */
  coalesced?: Coalesced;
}

interface RawStabilityFile extends RawGame {
  rank: Table;
  expected: StabilityExpected;
  coalesced?: Omit<Coalesced, "conflict" | "states"> & { rule: string; states: string[] };
}

export function loadStabilityFiles(): StabilityFile[] {
  const names = readdirSync(new URL("stability/", folder)).filter((name) =>
    /^(dilemma|aquifer|syn\d+)\.json$/.test(name),
  );
  return names.sort().map((name): StabilityFile => {
    const raw = readJson(`stability/${name}`) as RawStabilityFile;
    const conflict = stabilityConflict(raw, fromRanks(raw, raw.rank));
    const file: StabilityFile = {
      name: name.replace(".json", ""),
      conflict,
      states: statesIn(raw),
      expected: raw.expected,
    };
    if (!raw.coalesced) return file;
    const { rule, states, ...numbers } = raw.coalesced;
    const others = raw.options.map(({ id }) => id).filter((id) => id !== rule);
    return {
      ...file,
      coalesced: {
        ...numbers,
        conflict: { ...conflict, moot: [{ when: rule, options: others }] },
        states: states.map((letters) => fromLetters(raw.options, letters)),
      },
    };
  });
}

interface RawStatements extends RawGame {
  statements: Record<string, string[]>;
}

export interface AgreementCase {
  conflict: FixedConflict;
  states: StateId[];
  expected: {
    /** Per state, per agreement, indexes of states. */
    improving_joint_moves: number[][][];
    nash: number[];
    seq: number[];
    absorbing: { foresight_0: number[]; foresight_1: number[] };
    reachable_from_status_quo: Record<
      "alone_any_move" | "jointly_any_move" | "alone_improving" | "jointly_improving",
      number[]
    >;
  };
}

/** Agreements are named `h0`, `h1`, ...; rate and kappa, which the file leaves open, are 1. */
export function loadAgreementCases(): AgreementCase[] {
  type Raw = RawStatements & {
    agreements: { members: string[]; when: string; trust: number }[];
    status_quo: number;
    expected: AgreementCase["expected"];
  };
  const { cases } = readJson("stability/agreements.json") as { cases: Raw[] };
  return cases.map((raw) => {
    const states = statesIn(raw);
    const start = raw.states[raw.status_quo]!;
    return {
      conflict: {
        ...stabilityConflict(raw, raw.statements),
        statusQuo: raw.options.filter((_, k) => start[k] === "Y").map(({ id }) => id),
        agreements: raw.agreements.map((agreement, i) => ({ id: `h${i}`, ...agreement, rate: 1, kappa: 1 })),
      },
      states,
      expected: raw.expected,
    };
  });
}

export interface CoalitionCase {
  conflict: FixedConflict;
  states: StateId[];
  /** 1 is best. */
  rank: Table;
  expected: Pick<
    StabilityExpected,
    "coalitions_sequence" | "coalitions_joint" | "coalition_equilibria_sequence" | "coalition_equilibria_joint"
  >;
}

export function loadCoalitionCases(): CoalitionCase[] {
  type Raw = RawStatements & { rank: Table; expected: CoalitionCase["expected"] };
  const { cases } = readJson("stability/coalitions.json") as { cases: Raw[] };
  return cases.map((raw) => ({
    conflict: stabilityConflict(raw, raw.statements),
    states: statesIn(raw),
    rank: raw.rank,
    expected: raw.expected,
  }));
}

export interface StatementCase {
  conflict: FixedConflict;
  states: StateId[];
  /** Ranks count from 1, the best. */
  expected: { score: Table; rank: Table };
}

export function loadStatementCases(): StatementCase[] {
  const { cases } = readJson("stability/statements.json") as {
    cases: (RawStatements & { expected: StatementCase["expected"] })[];
  };
  return cases.map((raw) => ({
    conflict: stabilityConflict(raw, raw.statements),
    states: statesIn(raw),
    expected: raw.expected,
  }));
}

export interface InverseCase {
  conflict: FixedConflict;
  states: StateId[];
  expected: {
    /** Per concept and state; null: no re-ordering does. */
    minimal_swaps: Record<string, (number | null)[]>;
    number_of_minimal_profiles: Table;
  };
}

export function loadInverseCases(): InverseCase[] {
  type Raw = RawStatements & { expected: InverseCase["expected"] };
  const { cases } = readJson("stability/inverse.json") as { cases: Raw[] };
  return cases.map((raw) => ({
    conflict: stabilityConflict(raw, raw.statements),
    states: statesIn(raw),
    expected: raw.expected,
  }));
}

export interface PerceivedCase {
  conflict: FixedConflict;
  states: StateId[];
  /** By who believes, then of whom. */
  beliefs: Record<string, Record<string, string[]>>;
  expected: {
    /** Per concept and actor, one 0/1 character per state. */
    stable_in_own_perceived_game: Record<string, Record<string, string>>;
    equilibria_of_perceptions: Record<string, number[]>;
    equilibria_of_the_true_game: Record<string, number[]>;
    rest_on_misperception: Record<string, number[]>;
    missed_because_of_misperception: Record<string, number[]>;
  };
}

export function loadPerceivedCases(): PerceivedCase[] {
  type Raw = RawStatements & {
    believed_statements_of_others: PerceivedCase["beliefs"];
    expected: PerceivedCase["expected"];
  };
  const { cases } = readJson("stability/perceived.json") as { cases: Raw[] };
  return cases.map((raw) => ({
    conflict: stabilityConflict(raw, raw.statements),
    states: statesIn(raw),
    beliefs: raw.believed_statements_of_others,
    expected: raw.expected,
  }));
}
