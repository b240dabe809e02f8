// A case as the rest of Qanat sees it: what a valid `*.case.yaml` means, every default filled in, every id resolved.
// Plain readonly data, in the order of the file; order matters only for statements, ranking patterns, levels and variants.
import type { Quantity } from "../math/quantity.ts";
import type { Predicate } from "./predicate.ts";

export type Lang = "ar" | "en";

/** A text in one or both languages; one alone is allowed and reported by `check`. */
export interface Label {
  readonly ar?: string;
  readonly en?: string;
}

/** What a judgement rests on (`src`, own or inherited): ids of quotes, and the analyst's assumptions with their reasons ("" if none is given). */
export interface Basis {
  readonly quotes: readonly string[];
  readonly assumptions: readonly string[];
}

/** Where an item stands in the file: keys and list positions from the root, e.g. `["options", "us_channel"]`, `["preferences", "ru", 2]`. */
export type Path = readonly (string | number)[];

/** A number or range of the case. `key` is its path of ids (MODEL 6), used for keyed randomness, `--set` and the report. */
export interface Judged {
  readonly key: string;
  readonly quantity: Quantity;
  /** As written in the file, e.g. `0.2 to 0.95`. */
  readonly text: string;
  readonly path: Path;
  /** True when the file does not give it and CASE.md's default stands. */
  readonly isDefault: boolean;
}

/** Whether a statement or an agreement is held in a draw: always, with a probability, or when an intention trait is true. */
export type Hold =
  | { readonly by: "always" }
  | { readonly by: "number"; readonly key: string; readonly p: Judged }
  | { readonly by: "trait"; readonly trait: string };

interface Item {
  readonly id: string;
  readonly label: Label;
  readonly basis: Basis;
  readonly note?: Label;
  readonly path: Path;
}

export interface SourceText {
  readonly id: string;
  readonly file: string;
  readonly lang: Lang | string;
  readonly genre?: string;
  readonly sha256?: string;
  /** The whole text, as decoded. */
  readonly text: string;
  readonly path: Path;
}

/** A verbatim quotation. `start` counts UTF-16 units from the start of the source; `line` counts from 1. */
export interface Quote {
  readonly id: string;
  readonly source: string;
  readonly exact: string;
  readonly start: number;
  readonly line: number;
  readonly path: Path;
}

export interface Question extends Item {
  /** Named answers, each a predicate over scenarios. */
  readonly answer?: readonly { readonly name: string; readonly when: Predicate }[];
  readonly hypotheses?: readonly string[];
}

/** An act of affirmation or denial; `origin` is where it comes from, `who` itself unless the file says otherwise. */
export interface Act {
  readonly who: string;
  readonly origin?: string;
  readonly version?: string;
  readonly on?: string;
}

export type Modality =
  | "asserted"
  | "reported"
  | "alleged"
  | "hedged"
  | "possible"
  | "conditional"
  | "pledged"
  | "predicted";

export interface Claim extends Item {
  /** An actor, `author` or `unattributed`. The claim's text is `label`. */
  readonly by: string;
  readonly parties: readonly string[];
  readonly confirmedBy: readonly Act[];
  readonly deniedBy: readonly Act[];
  readonly silent: readonly string[];
  readonly modality: Modality;
  readonly signed?: { readonly by: string; readonly on: string; readonly why: string };
  readonly polarity?: string;
  readonly factuality?: string;
}

export interface Phase extends Item {
  readonly from?: string;
  readonly to?: string;
  readonly tone?: string;
}

export interface Actor extends Item {
  readonly kind?: string;
  readonly iso?: string;
  readonly role: "player" | "third-party";
  readonly aliases: readonly string[];
  readonly power?: Judged;
  /** Per unit of time. */
  readonly tempo?: Judged;
  readonly foresight?: Judged;
  /** Overrides `behaviour.decisiveness`. */
  readonly decisiveness?: Judged | "decisive";
}

export interface Channel extends Item {
  readonly parties: readonly string[];
  /** When the channel is open. */
  readonly open?: Predicate;
  readonly medium?: string;
  readonly secrecy?: string;
}

/** A flip by itself: `rate` per unit of time, and what else becomes so in the same flip. */
export interface Hazard {
  readonly rate: Judged;
  readonly with: readonly { readonly option: string; readonly on: boolean }[];
}

export interface Option extends Item {
  /** An actor's id, or `chance`. */
  readonly owner: string;
  readonly irreversible?: "on" | "off";
  readonly hazard: { readonly on?: Hazard; readonly off?: Hazard };
}

export interface Rule {
  readonly when: Predicate;
  readonly why: Label;
  readonly basis: Basis;
  readonly note?: Label;
  readonly path: Path;
}

export interface Moot extends Rule {
  readonly options: readonly string[];
}

export interface Scenario extends Item {
  /** Absent for `S0` (none of the others) and in drafts. */
  readonly when?: Predicate;
  readonly authorRank?: number;
  readonly trigger?: Predicate;
  readonly indicator?: Label;
  readonly deadline?: number;
}

/** One priority of an actor. `key` is `preference.<actor>.<id or canonical predicate>`; `swapKey` is drawn when `swap` is set. */
export interface Statement {
  readonly key: string;
  readonly when: Predicate;
  readonly hold: Hold;
  readonly swap: boolean;
  readonly swapKey: string;
  readonly basis: Basis;
  readonly note?: Label;
  readonly path: Path;
}

export type Preference =
  | {
      readonly actor: string;
      readonly form: "statements";
      readonly statements: readonly Statement[];
      readonly path: Path;
    }
  | {
      readonly actor: string;
      readonly form: "ranking";
      readonly patterns: readonly Predicate[];
      readonly basis: Basis;
      readonly path: Path;
    }
  | {
      readonly actor: string;
      readonly form: "utility";
      readonly terms: readonly {
        readonly when: Predicate;
        readonly value: Judged;
        readonly basis: Basis;
        readonly path: Path;
      }[];
      readonly path: Path;
    };

/** What an actor wrongly holds to be so of others, beside its own true preference (Bennett's hypergames). */
export interface Perception {
  /** Who perceives. */
  readonly actor: string;
  /** Preferences it attributes to others, at most one an actor; whoever is not named here is seen as it is. */
  readonly preferences: readonly Preference[];
  /** Options it does not know of: for it they stay as they are in the status quo. None is its own. */
  readonly unseen: readonly string[];
  /** Of `unseen`, and of what has no basis of its own. */
  readonly basis: Basis;
  readonly note?: Label;
  readonly path: Path;
}

/** States that a person marks as a goal, by a predicate over options and scenarios. A mark, not a finding, and no advice. */
export interface Goal extends Item {
  readonly when: Predicate;
}

export interface Agreement extends Item {
  readonly members: readonly string[];
  /** Guard over options and traits; absent: always. */
  readonly when?: Predicate;
  readonly rate: Judged;
  readonly trust: Judged;
  readonly kappa: Judged;
  readonly hold: Hold;
}

export interface Hypothesis extends Item {
  /** An actor or a channel. */
  readonly about: string;
  readonly prior: Judged;
}

/** The item's text is `label`. */
export interface Evidence extends Item {
  readonly reliability: Judged;
  readonly group?: string;
  readonly lr: readonly { readonly hypothesis: string; readonly value: Judged }[];
}

export interface Reaction extends Item {
  readonly actor: string;
  readonly given: readonly { readonly scenario: string; readonly p: Judged }[];
}

export interface Indicator extends Item {
  readonly supports: readonly string[];
  readonly deadline?: number;
}

/** A level of a bargaining issue or a variant of a file. */
export interface Level {
  readonly id: string;
  readonly label: Label;
}

export interface Bargaining {
  readonly issues: readonly (Item & { readonly levels: readonly Level[] })[];
  readonly parties: readonly {
    readonly actor: string;
    readonly weights: readonly { readonly issue: string; readonly value: Judged }[];
    readonly values: readonly { readonly issue: string; readonly values: readonly Judged[] }[];
    readonly reservation?: Judged;
    readonly basis: Basis;
    readonly path: Path;
  }[];
  readonly redLines: readonly {
    readonly actor: string;
    readonly never: Predicate;
    readonly strength: Judged;
    readonly basis: Basis;
    readonly path: Path;
  }[];
  readonly beyondText: readonly Predicate[];
}

export interface File extends Item {
  readonly variants: readonly Level[];
  /** The variant that holds now. */
  readonly today?: string;
}

/** One of several people whose matrices stand side by side; a matrix counts by its weight, a whole number from 1. */
export interface Analyst extends Item {
  readonly weight: number;
}

export interface Impact {
  readonly key: string;
  readonly from: { readonly file: string; readonly variant: string };
  readonly to: { readonly file: string; readonly variant: string };
  readonly value: Judged;
  /** Whose judgement it is, where several analysts judged. */
  readonly by?: string;
  readonly basis: Basis;
  readonly note?: Label;
  readonly path: Path;
}

export interface Power {
  readonly influence: readonly { readonly from: string; readonly to: string; readonly value: Judged }[];
  readonly objectives: readonly (Item & {
    readonly stance: readonly { readonly actor: string; readonly value: Judged }[];
  })[];
  readonly basis: Basis;
}

export type Unit = "day" | "week" | "month" | "year";

export interface Case {
  readonly id: string;
  readonly title: Label;
  /** What stands on every page, e.g. "Illustrative, not a forecast". */
  readonly label?: Label;
  readonly asOf?: { readonly earliest: string; readonly latest: string };
  /** In units of time. */
  readonly horizon: number;
  readonly unit: Unit;
  readonly scale: "icd203" | "phia";
  readonly seed: number;
  readonly sources: readonly SourceText[];
  readonly quotes: readonly Quote[];
  readonly questions: readonly Question[];
  readonly claims: readonly Claim[];
  readonly timeline: readonly Phase[];
  readonly actors: readonly Actor[];
  readonly channels: readonly Channel[];
  readonly options: readonly Option[];
  readonly infeasible: readonly Rule[];
  readonly moot: readonly Moot[];
  /** Options that are on at time 0. */
  readonly statusQuo: readonly string[];
  /** Always ends with `S0`. */
  readonly scenarios: readonly Scenario[];
  /** Absent where nobody marked one. The id of one without is its canonical predicate. */
  readonly goals?: readonly Goal[];
  readonly preferences: readonly Preference[];
  /** Absent where everyone sees the others as they are. */
  readonly perceives?: readonly Perception[];
  readonly agreements: readonly Agreement[];
  readonly behaviour: { readonly decisiveness: Judged | "decisive"; readonly basis: Basis; readonly path: Path };
  readonly hypotheses: readonly Hypothesis[];
  readonly evidence: readonly Evidence[];
  readonly bargaining?: Bargaining;
  readonly files: readonly File[];
  readonly impacts: readonly Impact[];
  readonly analysts: readonly Analyst[];
  readonly scenarioFiles: readonly {
    readonly scenario: string;
    readonly variants: readonly { readonly file: string; readonly variant: string }[];
  }[];
  readonly power?: Power;
  readonly reactions: readonly Reaction[];
  readonly indicators: readonly Indicator[];
}
