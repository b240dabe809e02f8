// Where a draft's review file stands, and what can be wrong with it.
import { existsSync, readFileSync } from "node:fs";
import { parseQueue, type Queue } from "../reading/review/index.ts";
import { type Console, exit, Stop } from "./console.ts";
import { reviewWords } from "./reviewWords.ts";

/** `X.case.yaml` has `X.review.json` beside it. */
export const reviewPath = (path: string): string => `${path.replace(/(?:\.case)?\.ya?ml$/i, "")}.review.json`;

/** The queue of a draft; undefined where it has no review file. Stops with 1 where the file is none. */
export function readQueue({ lang }: Console, path: string): Queue | undefined {
  const file = reviewPath(path);
  if (!existsSync(file)) return undefined;
  const w = reviewWords[lang];
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Stop(exit.errors, w.problems["not-json"](file));
  }
  const queue = parseQueue(text);
  if (!("problem" in queue)) return queue;
  throw new Stop(
    exit.errors,
    queue.problem === "broken" ? w.problems.broken(file, queue.at) : w.problems[queue.problem](file),
  );
}
