// The telling of an English clause as it is found: whose it is, its words, its cue, how it is told.
import type { Modality, Voice } from "../../reading.ts";
import type { Range } from "../view.ts";

export interface Attribution {
  readonly source: Voice;
  /** The words of the telling, subject included. */
  readonly frame: Range;
  readonly cue: Range;
  readonly modality: Extract<Modality, "reported" | "denied" | "alleged" | "committed">;
  /** Its verb tells of what will be: "foresees a new wall". */
  readonly foretells?: true;
  readonly rule: string;
}
