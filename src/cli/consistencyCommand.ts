// `qanat lens consistency`: runs the search within its limits, with progress and cancelling, and prints what was found.
import type { Case } from "../case/index.ts";
import type { ConsistencyFinding } from "../lenses/consistency/finding.ts";
import { caseMatrix, consistencyDefaults, restrictionMistakes, runConsistency } from "../lenses/consistency/index.ts";
import { showConsistency } from "./consistencyText.ts";
import { showWhy, whyFinding } from "./consistencyWhy.ts";
import { consistencyWords } from "./consistencyWords.ts";
import { type Console, exit, progressLine, Stop } from "./console.ts";

export interface ConsistencyFlags {
  readonly json: boolean;
  readonly draws: number | null;
  readonly tolerance: number;
  readonly fix: readonly string[];
  readonly forbid: readonly string[];
  readonly imply: readonly string[];
  readonly rule: ConsistencyFinding["rule"];
  readonly radius: 1 | 2;
  readonly limit: number;
  readonly seconds: number;
  /** A scenario, a number of the list from 1, `today`, or a development; null: not asked. */
  readonly why: string | null;
}

const usualDraws = 200;
const mostStarts = 50_000_000;

/** The exit code: 3 when the person cancelled; what had been found is printed all the same. */
export async function consistencyCommand(console: Console, c: Case, flags: ConsistencyFlags): Promise<number> {
  const w = consistencyWords[console.lang];
  const mistake = restrictionMistakes(caseMatrix(c), flags)[0];
  if (mistake) throw new Stop(exit.use, w.unknownVariant(mistake.text, mistake.unknown, mistake.nearest));
  const signal = console.cancellable();
  const line = progressLine(console);
  const until = performance.now() + flags.seconds * 1000;
  const finding = await runConsistency(c, {
    ...consistencyDefaults,
    fix: flags.fix,
    forbid: flags.forbid,
    imply: flags.imply,
    tolerance: flags.tolerance,
    rule: flags.rule,
    radius: flags.radius,
    list: flags.limit,
    nodes: Number.MAX_SAFE_INTEGER,
    starts: mostStarts,
    draws: flags.draws ?? usualDraws,
    stop: () => performance.now() > until,
    async pause(share) {
      line.show("consistency", share);
      await new Promise((next) => setImmediate(next));
      return signal.aborted;
    },
  });
  line.clear();
  const why = flags.why === null ? null : whyFinding(console, c, finding, flags.why);
  if (flags.json) console.printJson({ ...finding, ...(why ? { why } : {}), label: c.label ?? null });
  else if (why) console.print(showWhy(console, c, finding, why));
  else console.print(showConsistency(console, c, finding));
  return signal.aborted ? exit.failure : exit.done;
}
