// The assessment: what all lenses say of one case, compared, with what carries it and what limits it. Plain JSON.
import type { Label, Unit } from "../case/case.ts";
import type { Diagnostic } from "../case/diagnostic.ts";
import type { ConsistencyFinding } from "../lenses/consistency/finding.ts";
import type { EvidenceFinding } from "../lenses/evidence/finding.ts";
import type { ForecastFinding } from "../lenses/forecast/finding.ts";
import type { Concept, ReachKind, StabilityFinding } from "../lenses/stability/finding.ts";
import type { Summary } from "../math/statistics.ts";
import type { GoalFinding } from "./goalFinding.ts";

/** The order of two scenarios from paired draws. `ahead` is null where none can be stated (MODEL 9; report sheet, W4). */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** Share of draws with P(a) > P(b) at the horizon, and with P(b) > P(a). */
  readonly shareA: number;
  readonly shareB: number;
  /** Mean of P(a) - P(b), and its sampling error. */
  readonly difference: number;
  readonly se: number;
  readonly ahead: string | null;
}

/** One scenario against every lens. A lens that was not run, or does not apply, is null. */
export interface TableRow {
  readonly scenario: string;
  /** Share of draws in which some state of it is reached from the status quo. */
  readonly reach: Readonly<Record<ReachKind, number>>;
  /** The same by single improvements and chance, without any agreement. */
  readonly withoutAgreement: number;
  readonly stable: Readonly<Record<Concept, { readonly states: number; readonly share: number }>> | null;
  /** Where the case reads the scenario in the files' terms. `holds` null: not known. */
  readonly consistent: {
    readonly holds: boolean | null;
    /** Share of draws in which some consistent configuration contains it; null: no judgement has a range. */
    readonly share: number | null;
    /** Files that break it, and the number of files that the nearest consistent configuration changes. */
    readonly breaks: readonly string[];
    readonly distance: number | null;
  } | null;
  readonly agreement: null;
  /** At the horizon, and ever by the horizon. */
  readonly probability: Summary | null;
  readonly ever: Summary | null;
  readonly authorRank: number | null;
}

/** Where lenses say different things of one scenario. */
export interface Disagreement {
  readonly kind:
    | "stable-but-rarely-reached"
    | "stable-but-not-reached"
    | "probable-but-not-stable"
    | "reached-alone-but-improbable";
  readonly scenario: string;
}

/** S0 at the horizon, split. Means add up to that of S0. */
export interface Residual {
  readonly statusQuo: Summary;
  /** The status quo with some channel closed. */
  readonly channelsClosed: Summary;
  readonly rest: Summary;
  /** Its most likely states, to at least half of its mass or five states. `on`: option ids. */
  readonly restStates: readonly { readonly state: string; readonly on: readonly string[]; readonly p: number }[];
}

/** What was changed in a re-run. Ids are those of the case. */
export type Change =
  | { readonly kind: "value"; readonly key: string; readonly end: "low" | "high"; readonly value: number }
  | { readonly kind: "hold"; readonly key: string; readonly held: boolean }
  | { readonly kind: "swap"; readonly key: string; readonly swapped: boolean }
  | { readonly kind: "trait"; readonly trait: string; readonly value: boolean }
  | { readonly kind: "owner"; readonly option: string; readonly from: string; readonly to: string }
  | { readonly kind: "drop-statement"; readonly key: string }
  | { readonly kind: "channel"; readonly channel: string; readonly open: boolean }
  | { readonly kind: "drop-agreement"; readonly agreement: string }
  | { readonly kind: "drop-seat"; readonly agreement: string; readonly actor: string }
  | { readonly kind: "drop-literal"; readonly scenario: string; readonly literal: string };

/** Something of the conclusions that differs after a change by more than two standard errors. */
export type ChangedConclusion =
  | {
      readonly kind: "order";
      readonly a: string;
      readonly b: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: "stable"; readonly scenario: string; readonly to: boolean }
  | { readonly kind: "agreement"; readonly agreement: string; readonly to: boolean };

export interface Effect {
  readonly change: Change;
  /** Draws compared, and how many of them had to be solved again. */
  readonly n: number;
  readonly solved: number;
  /** P at the horizon: before, after, mean paired difference and its standard error. */
  readonly scenarios: Readonly<
    Record<
      string,
      { readonly before: number; readonly after: number; readonly difference: number; readonly se: number }
    >
  >;
  /** The scenario that moves most. */
  readonly largest: string;
  /** The largest difference exceeds two standard errors. */
  readonly isVisible: boolean;
  readonly changed: readonly ChangedConclusion[];
  /** The change makes the status quo, or the case, impossible; nothing was computed. */
  readonly impossible?: "status-quo" | "scenarios" | "too-large";
}

/** A judgement at its ends, or a structural what-if, with its effects; one list, largest first. */
export interface Carrier {
  /** Id of the judgement it varies (see Judgement), or of the structural what-if, e.g. `owner(ua_freeze=eu)`. */
  readonly id: string;
  readonly kind: "judgement" | "structure";
  readonly effects: readonly Effect[];
  /** Largest visible absolute difference, 0 if none is visible. */
  readonly size: number;
  readonly changesConclusion: boolean;
}

export interface Judgement {
  /** E.g. `option.us_channel.hazard.off`, `preference.ru.hold(!ru_withdraw)`, `scenario.S1`, `status_quo`. */
  readonly id: string;
  readonly kind:
    | "owner"
    | "hazard"
    | "irreversible"
    | "rule"
    | "moot"
    | "status-quo"
    | "scenario"
    | "statement"
    | "ranking"
    | "utility"
    | "perceived"
    | "agreement"
    | "prior"
    | "evidence"
    | "tempo"
    | "foresight"
    | "trust"
    | "decisiveness"
    | "impact"
    | "reaction";
  /** The item of the case it belongs to. */
  readonly item: string;
  readonly quotes: readonly string[];
  readonly assumptions: readonly string[];
  /** The range as written, where it is a number. */
  readonly text?: string;
  readonly key?: string;
}

export interface Provenance {
  readonly judgements: readonly Judgement[];
  /** Quoted (of these, in part assumed too), assumed. */
  readonly quoted: number;
  readonly partly: number;
  readonly assumed: number;
  /** Numbers of the case the lenses compute with; all are the analyst's. */
  readonly numbers: number;
  /** Numbers that the quoted texts hold, verbatim, with the source's id. */
  readonly textNumbers: readonly { readonly source: string; readonly exact: string; readonly line: number }[];
}

export interface Limit {
  readonly variant: "rates-third" | "rates-triple" | "trust-low" | "trust-full" | "without-agreement";
  readonly agreement?: string;
  readonly scenarios: Readonly<Record<string, number>>;
  /** Pairs whose stated order is lost or reversed. */
  readonly orderChanges: readonly {
    readonly a: string;
    readonly b: string;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly n: number;
}

export type Answer =
  | {
      readonly question: string;
      readonly kind: "scenarios";
      readonly answers: readonly {
        readonly name: string;
        readonly scenarios: readonly string[];
        readonly p: Summary;
      }[];
    }
  | { readonly question: string; readonly kind: "hypotheses"; readonly hypotheses: readonly string[] }
  | { readonly question: string; readonly kind: "open" };

/** An actor's expected `u` at the horizon against that of the status quo: share of draws up, down, same. */
export interface Gain {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** Draws counted. */
  readonly n: number;
}

export interface ReactionFinding {
  readonly actor: string;
  readonly given: Readonly<Record<string, Summary>>;
  /** At each of the forecast's times, by total probability. */
  readonly p: readonly Summary[];
}

export type Level3 = "low" | "moderate" | "high";

/** What a channel's closing goes with: association inside the model, and the structural what-ifs beside it. */
export interface ChannelEffect {
  readonly channel: string;
  /** Per scenario, at the horizon. `open`/`closed`: P(S at T | open/closed at T); `keptOpen`/`closedFromStart`: re-runs. */
  readonly scenarios: Readonly<
    Record<
      string,
      {
        readonly open: number | null;
        readonly openBand: readonly [number, number] | null;
        readonly closed: number | null;
        readonly closedBand: readonly [number, number] | null;
        readonly keptOpen: number | null;
        readonly closedFromStart: number | null;
      }
    >
  >;
}

export interface Assessment {
  readonly schema: "qanat-assessment/1";
  readonly engine: string;
  readonly case: {
    readonly id: string;
    readonly title: Label;
    readonly asOf: { readonly earliest: string; readonly latest: string } | null;
    readonly horizon: number;
    readonly unit: Unit;
    readonly scale: "icd203" | "phia";
    /** SHA-256 of the canonical case. */
    readonly hash: string;
  };
  /** The case's label, e.g. "Illustrative, not a forecast"; null if it has none. */
  readonly label: Label | null;
  readonly draws: number;
  readonly seed: number;
  readonly states: number;
  readonly lenses: {
    readonly evidence: EvidenceFinding | null;
    readonly stability: StabilityFinding | null;
    readonly forecast: ForecastFinding | null;
    readonly consistency: ConsistencyFinding | null;
  };
  /** Why a lens was not run. */
  readonly lacks: Readonly<Record<string, readonly Diagnostic[]>>;
  readonly table: readonly TableRow[];
  readonly disagreements: readonly Disagreement[];
  readonly order: readonly Pair[];
  /** Scenarios that joint moves alone can reach, and their union at the horizon where an arrangement exists. */
  readonly jointOnly: {
    readonly scenarios: readonly string[];
    /** Share of draws in which some agreement has an arrangement acceptable to all its members. */
    readonly exists: number;
    readonly where: { readonly in: Summary } | null;
    /** The same share for each agreement alone. */
    readonly agreements: Readonly<Record<string, number>>;
  } | null;
  readonly residual: Residual | null;
  readonly channels: readonly ChannelEffect[];
  /** Of goals that the case marks; absent where it marks none. */
  readonly goals?: readonly GoalFinding[];
  readonly gains: Readonly<
    Record<string, { readonly overall: Gain; readonly scenarios: Readonly<Record<string, Gain>> }>
  >;
  readonly reactions: Readonly<Record<string, ReactionFinding>>;
  readonly answers: readonly Answer[];
  /** Absent in a first answer (`--quick`). */
  readonly carries: {
    readonly list: readonly Carrier[];
    /** Ids of judgements and structural what-ifs without visible effect. */
    readonly idle: readonly string[];
  } | null;
  readonly limits: {
    /** The scenarios as entered, on the draws of the rows. */
    readonly base: Readonly<Record<string, number>>;
    readonly rows: readonly Limit[];
    readonly orderSurvives: boolean;
  } | null;
  readonly provenance: Provenance;
  readonly confidence: {
    readonly level: Level3;
    readonly base: Level3;
    readonly rigour: Level3;
    readonly volatility: Level3;
    readonly sources: number;
    readonly meanBandWidth: number | null;
  };
  readonly diagnostics: readonly Diagnostic[];
}
