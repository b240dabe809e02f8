// How much of each chapter a size carries. A paper (تقدير موقف) is 4 to 8 pages of body: the rows that matter most, a count of the rest.
// A dossier (تقرير موسّع) leaves nothing out.

/** `brief`: page one alone. `paper`: all chapters but the constraints, shortened. `dossier`: everything in full. */
export type Size = "brief" | "paper" | "dossier";

export const sizes: readonly Size[] = ["brief", "paper", "dossier"];

/** Rows shown at most, of tables that grow with the case. */
export interface Lengths {
  readonly phases: number;
  readonly claims: number;
  /** Of one party. */
  readonly priorities: number;
  readonly files: number;
  readonly weights: number;
  readonly pairs: number;
  readonly bars: number;
  readonly carriers: number;
  readonly reactions: number;
  readonly indicators: number;
  readonly structural: number;
  /** Consistent combinations of the files. */
  readonly combinations: number;
  /** Equilibria that a coalition would leave. */
  readonly breaks: number;
}

const all = Number.POSITIVE_INFINITY;

const full: Lengths = {
  phases: all,
  claims: all,
  priorities: all,
  files: all,
  weights: all,
  pairs: all,
  bars: 12,
  carriers: 15,
  reactions: all,
  indicators: all,
  structural: all,
  combinations: 6,
  breaks: all,
};

const short: Lengths = {
  phases: 5,
  claims: 5,
  priorities: 3,
  files: 5,
  weights: 4,
  pairs: 6,
  bars: 5,
  carriers: 5,
  reactions: 4,
  indicators: 5,
  structural: 3,
  combinations: 2,
  breaks: 1,
};

export const lengthsOf = (size: Size): Lengths => (size === "dossier" ? full : short);
