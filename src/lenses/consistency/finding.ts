// What the consistency lens finds: which developments of the files hold together, how fragile that is, what moves one into another.
// Developments are named `file.variant`. Points are those of the judgements; with several analysts they may be fractions.

/** Exact numbers beyond 2^53 are written as text. */
export type Count = number | string;

/** A share with its Wilson 95 % interval, where it was sampled. */
export interface Sampled {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What one chosen development adds to the one that stands and to its rival. `impacts`: keys of the judgements behind. */
export interface BarFinding {
  readonly from: string;
  readonly support: number;
  readonly rival: number;
  readonly impacts: readonly string[];
}

/** One file of a configuration against its strongest rival. */
export interface FileStanding {
  readonly file: string;
  readonly variant: string;
  readonly rival: string | null;
  /** Negative: the rival wins by so much; 0: a tie. Null: the file has one variant. */
  readonly margin: number | null;
  readonly bars: readonly BarFinding[];
}

export interface ConfigurationFinding {
  /** One a file, by file. */
  readonly variants: readonly string[];
  /** Smallest margin; null when no file has two variants. */
  readonly value: number | null;
  /** Total impact score. */
  readonly total: number;
  /** Files held only by a tie. */
  readonly ties: readonly string[];
  /** Starts that end here under the rule. Not a probability. */
  readonly basin?: Count | Sampled;
  /** Of single changes of one file: those it absorbs, those that lead to another configuration, those that end in a cycle. */
  readonly absorbs?: { readonly returned: number; readonly moved: number; readonly cycled: number };
  /** The smallest single change of one judgement that breaks it, in points, and whether some judgement's range allows it. */
  readonly breaksAt: {
    readonly points: number;
    readonly cells: readonly CellFinding[];
    readonly inRange: boolean;
  } | null;
  /** Unjudged pairs of files that could alone break it if judged one point either way. */
  readonly unjudged: number;
  /** Consistent whatever the judgements are inside their ranges. */
  readonly always: boolean;
}

/** A judgement that would have to fall (it supports what stands) or rise (it supports a rival). */
export interface CellFinding {
  readonly from: string;
  readonly to: string;
  readonly way: "falls" | "rises";
}

/** One cell of the matrix as it is computed with, in points. */
export interface JudgedCell {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** Keys of the judgements behind it. */
  readonly impacts: readonly string[];
}

/** One judgement at one value, the others as stated. */
export interface ImpactEnd {
  readonly value: number;
  readonly count: Count;
  readonly complete: boolean;
  /** Configurations that the stated value has and this one lacks, and those that this one adds; null: too many to compare. */
  readonly lost: readonly (readonly string[])[] | null;
  readonly won: readonly (readonly string[])[] | null;
  readonly scenarios: Readonly<Record<string, boolean | null>>;
}

/** The smallest single change of a judgement that makes something consistent: any one of `cells` raised by so many points. */
export interface MakingChange {
  readonly points: number;
  readonly variants: readonly string[];
  readonly cells: readonly CellFinding[];
  /** The range of some cell allows it; then `cells` are those whose range does. */
  readonly inRange: boolean;
}

export interface NearFinding {
  readonly variants: readonly string[];
  /** Where it differs from what was asked. */
  readonly changes: readonly string[];
}

export interface ScenarioConsistency {
  /** What the scenario says of the files; several of one file mean either. */
  readonly variants: readonly string[];
  /** Some consistent configuration contains it; null: not known, the search met its limits. */
  readonly consistent: boolean | null;
  /** Where no configuration contains it: the files that break in the completion that comes closest. */
  readonly breaks: readonly FileStanding[];
  /** The cheapest change of judgements that makes that completion consistent: points in all, and whether the ranges leave room for it. */
  readonly repair: {
    readonly points: number;
    readonly inRange: boolean;
    /** By file that breaks: what it lacks, and the judgements of which raising one, or several in all, by so much is enough. */
    readonly files: readonly {
      readonly file: string;
      readonly lacks: number;
      readonly cells: readonly { readonly from: string; readonly to: string; readonly room: number }[];
    }[];
  } | null;
  /** The smallest single change of a judgement by which it would hold; null: it holds, or no single change does it. */
  readonly makes: MakingChange | null;
  /** A smallest part of it that already excludes every configuration. */
  readonly excludes: readonly string[];
  /** The tolerance at which some completion would pass. */
  readonly atTolerance: number | null;
  /** Consistent configurations that differ from it in fewest files; itself contained: those that contain it. */
  readonly nearest: readonly NearFinding[];
  /** Number of files that differ; null: none found. */
  readonly distance: number | null;
}

export interface LeverFinding {
  /** Index of a configuration, or today's. */
  readonly from: number | "today";
  /** What is forced, and let go. */
  readonly forced: readonly string[];
  /** Index of the configuration reached; "cycle"; null: a configuration that is not in the list. */
  readonly to: number | "cycle" | null;
  readonly reached: readonly string[];
  readonly steps: number;
}

export interface Survival {
  readonly draws: number;
  readonly seed: number;
  /** Draws whose search met its limits. */
  readonly unfinished: number;
  /** Mean number of consistent configurations a draw, and its sampling error. */
  readonly mean: number;
  readonly se: number;
  /** Share of draws without any. */
  readonly none: number;
  readonly configurations: readonly SurvivalRow[];
  readonly scenarios: Readonly<Record<string, SurvivalRow>>;
  /** Configurations that are consistent in some draws but not at the stated values, most often first. */
  readonly others: readonly { readonly variants: readonly string[]; readonly share: number; readonly se: number }[];
}

/** Share of draws in which something is consistent. Not a forecast. */
export interface SurvivalRow {
  readonly share: number;
  readonly se: number;
  /** Judgements that decide it: share where the judgement is above its stated value less the share where it is below. */
  readonly decides: readonly {
    readonly from: string;
    readonly to: string;
    readonly difference: number;
    readonly se: number;
  }[];
}

export interface AnalystsFinding {
  readonly analysts: readonly {
    readonly id: string;
    readonly weight: number;
    readonly judged: number;
    readonly count: Count;
    readonly complete: boolean;
    readonly scenarios: Readonly<Record<string, boolean | null>>;
  }[];
  /** Cells that several judged differently, widest first. */
  readonly disagreements: readonly {
    readonly from: string;
    readonly to: string;
    readonly values: Readonly<Record<string, number>>;
    readonly merged: number;
    readonly spread: number;
  }[];
}

export interface ConsistencyFinding {
  readonly schema: "qanat-consistency/1";
  /** Ascending by the places of their variants. */
  readonly configurations: readonly ConfigurationFinding[];
  /** Exact when `complete`, otherwise a lower bound. */
  readonly count: Count;
  readonly complete: boolean;
  /** All that were counted are listed. */
  readonly listed: boolean;
  readonly stopped: "time" | "nodes" | "cancelled" | null;
  /** In points. */
  readonly tolerance: number;
  readonly nodes: number;
  readonly space: Count;
  readonly restrictions: {
    readonly fix: readonly string[];
    readonly forbid: readonly string[];
    readonly imply: readonly string[];
  };
  readonly rule: "global" | "sequential" | "local";
  /** Null: not computed (too many configurations). */
  readonly cycles: {
    readonly exact: boolean;
    /** Starts looked at: the space, or the sample. */
    readonly starts: Count;
    readonly inCycles: Count;
    readonly share: Sampled;
    /** Largest basins first, at most ten. */
    readonly list: readonly { readonly length: number; readonly basin: number; readonly variants: readonly string[] }[];
  } | null;
  /** Variants that lose to one rival whatever else happens, by `least` or more; the bars of the developments that are mildest to them. */
  readonly never: readonly {
    readonly variant: string;
    readonly rival: string;
    readonly least: number;
    readonly bars: readonly BarFinding[];
  }[];
  readonly scenarios: Readonly<Record<string, ScenarioConsistency>>;
  /** Where the files stand now, and where the rule leads from there; null: the case does not say for every file. */
  readonly today: {
    readonly variants: readonly string[];
    readonly consistent: boolean;
    readonly breaks: readonly FileStanding[];
    readonly drifts: {
      readonly to: number | "cycle" | null;
      readonly reached: readonly string[];
      readonly steps: number;
    };
    readonly nearest: readonly NearFinding[];
    /** Points by which judgements would have to change for it to be consistent. */
    readonly cost: number;
    /** The smallest single change of a judgement that makes it consistent; null: it is, or no single change does it. */
    readonly makes: MakingChange | null;
  } | null;
  readonly levers: readonly LeverFinding[];
  /** Consistent for some choice of all judgements in their ranges. */
  readonly possible: { readonly count: Count; readonly complete: boolean } | null;
  readonly survival: Survival | null;
  readonly structure: {
    readonly files: readonly {
      readonly file: string;
      readonly active: number;
      readonly passive: number;
      readonly standing: "moved" | "dial" | "jumps";
      /** Its place in the system grid. */
      readonly role: "active" | "passive" | "critical" | "buffering";
    }[];
    readonly islands: readonly (readonly string[])[];
    readonly influences: readonly (readonly [string, string])[];
  };
  readonly coverage: {
    /** Ordered pairs of files with some judgement, and all of them. */
    readonly pairs: number;
    readonly of: number;
    readonly unjudged: readonly (readonly [string, string])[];
    /** If all unjudged pairs were judged up to one point either way: configurations that would stay whatever was said. Null: not known. */
    readonly stay: Count | null;
    /** Configurations that would hold for something that could be said. Null: not known, the search met its limits. */
    readonly possible: Count | null;
  };
  readonly analysts: AnalystsFinding | null;
  /** The matrix: judged cells, several analysts merged, in its order. */
  readonly cells: readonly JudgedCell[];
  /** Indices of configurations that stand for many. */
  readonly diverse: readonly number[];
  readonly seed: number;
}
