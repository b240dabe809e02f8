// A claim as the rules of a language find it, before what is common to both is added (`claims.ts`).
import type { Claim, Modality, Quoted, Voice } from "../reading.ts";
import type { Range } from "./view.ts";

export interface FoundClaim {
  /** Index into `view.sentences`. */
  readonly sentence: number;
  /** Its tokens; `start` may lie behind a particle written onto the first. */
  readonly range: Range;
  readonly start: number;
  readonly end: number;
  readonly source: Voice;
  readonly modality: Modality;
  readonly polarity: "+" | "-";
  readonly cue?: Quoted;
  /** The tokens of what is said, without who says it, where the two stand apart. */
  readonly content?: Range;
  readonly rule: string;
  readonly meta?: Claim["meta"];
  readonly isEvaluative?: true;
  readonly isRedLine?: true;
  readonly addsNoOrigin?: true;
  /** It stands under the hedge of the claim before it in the list. */
  readonly inheritsPrevious?: true;
}
