// A scenario's name where a text gives it one: what the rules of a language hand to claims (not part of any) and to scenarios.
import type { Range } from "./view.ts";

export interface Label {
  readonly sentence: number;
  /** The name, without article or number. */
  readonly label: Range;
  /** UTF-16 place where the name begins, behind an attached particle. */
  readonly start: number;
  /** The token at which what is said of it begins; the sentence's end where nothing is. */
  readonly body: number;
  readonly rule: string;
  /** The author's place for it in an order of likelihood or weight, from 1. */
  readonly rank?: number;
}
