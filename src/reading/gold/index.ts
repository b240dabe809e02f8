// The public face of `gold`: reading an annotated text, scoring a reading against it, and how confidences bear out.
export { type Evaluation, evaluate, type Scores, together } from "./evaluation.ts";
export type { Gold } from "./gold.ts";
export { type ParsedGold, parseGold } from "./parse.ts";
export { calibrate, calibrationText, type Reliability, reliability } from "./reliability.ts";
export { type ErrorKind, type FileScore, type LayerName, layers, type Outcome, type ScoreError } from "./score.ts";
