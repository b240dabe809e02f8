// How a clause is told.
import type { Voice } from "../../reading.ts";

export interface Told {
  readonly voice: Voice;
  /** What kind of telling: none where the text itself tells. */
  readonly act?: "say" | "deny" | "allege" | "commit";
  readonly cue?: { readonly from: number; readonly to: number };
  /** Where the content begins. */
  readonly content: number;
  readonly rule: string;
  readonly isNote?: true;
}
