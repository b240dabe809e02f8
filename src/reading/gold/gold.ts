// A text with what a careful person found in it: the format `qanat-reading-gold/1`, as far as it is scored.
import type { Lang } from "../../case/index.ts";
import type { Article, Condition, Modality, Quoted, Voice } from "../reading.ts";

/** An optional item is a matter of taste: found or not, it counts neither way. */
export interface Marked {
  readonly isOptional: boolean;
}

export interface GoldActor {
  readonly id: string;
  /** `state`, `person`, ...; an ISO code identifies a state only. */
  readonly type: string;
  readonly iso3?: string;
  /** Name in every language, then aliases. */
  readonly names: readonly string[];
}

export interface GoldMention extends Quoted, Marked {
  readonly actor: string;
}

export interface GoldClaim extends Quoted, Marked {
  readonly id: string;
  readonly source: Voice;
  readonly modality: Modality;
}

/** The span runs from the first to the last of its parts. */
export interface GoldCondition extends Quoted, Marked {
  readonly id: string;
  readonly type: Condition["type"];
}

/** The span is that of the label. */
export interface GoldScenario extends Quoted, Marked {
  readonly id: string;
}

/** `span` is that of the claim, where one is named. */
export interface GoldReaction extends Marked {
  readonly actor: string;
  readonly span?: Quoted;
}

/** An event in PLOVER's terms; `span` as for a reaction. */
export interface GoldEvent extends Marked {
  readonly type: string;
  readonly span?: Quoted;
}

/** A stretch that must not become a record of this kind: actor, claim, condition, exchange, scenario, reaction, event. */
export interface NotRecord extends Quoted {
  readonly kind: string;
}

/** A layer that is not there was not annotated and is not scored; an empty one says that there is nothing to find. */
export interface Gold {
  /** Name of the file it was read from. */
  readonly file: string;
  readonly id: string;
  readonly lang: Lang;
  /** Rules are not tuned on it: its errors are counted, never listed. */
  readonly isHeldOut: boolean;
  readonly article: Article;
  readonly actors: readonly GoldActor[];
  readonly mentions?: readonly GoldMention[];
  readonly claims?: readonly GoldClaim[];
  readonly conditions?: readonly GoldCondition[];
  readonly scenarios?: readonly GoldScenario[];
  readonly reactions?: readonly GoldReaction[];
  readonly events?: readonly GoldEvent[];
  readonly notRecords: readonly NotRecord[];
}
