// Runs the computing of a command: on worker threads where they help, with progress and cancelling, within the machine's memory.
import { freemem } from "node:os";
import { type Assessment, type AssessOptions, assess, demandOf, jobsFor, sharedOf } from "../assess/index.ts";
import type { Case } from "../case/index.ts";
import { inProcess } from "../run/inProcess.ts";
import { type Crew, crew } from "../run/pool.ts";
import type { Runner } from "../run/runner.ts";
import { type Console, exit, progressLine, Stop } from "./console.ts";

const workerEntry = new URL("./worker.js", import.meta.url);

/** Above so many states a range of draws takes so long that this thread, were it to take part, would hear of an interrupt too late. */
const large = 1 << 10;

/** Threads that are needed whatever the case: where its states are few, this thread is one of the `workers`. */
const sure = (workers: number): number => Math.max(0, workers - 1);

/** Starts threads before the case is read: both take about as long. `workers`: threads that are to work; 0: this one alone. */
export const startCrew = (workers: number): Crew => crew(workerEntry, sure(workers));

/** Refuses a case that would need more than the machine has free, with the count, before anything starts. */
export function checkMemory(
  { words: w }: Console,
  c: Case,
  { draws, workers }: { readonly draws: number; readonly workers: number },
): void {
  const { states, bytes } = demandOf(c, draws);
  const needed = bytes * (workers + 1);
  if (needed > freemem() * 0.9) throw new Stop(exit.failure, w.needsMemory(states, Math.ceil(needed / 2 ** 30)));
}

export function runnerFor(c: Case, workers: number, started: Crew = startCrew(workers)): Runner {
  const takesPart = sure(workers) < workers && demandOf(c, 1).states <= large;
  const missing = takesPart ? 0 : workers - sure(workers);
  if (sure(workers) + missing === 0) return inProcess(jobsFor(c));
  started.start(missing);
  return started.runner(sharedOf(c), takesPart ? jobsFor(c) : undefined);
}

export async function assessWith(
  console: Console,
  c: Case,
  o: Pick<AssessOptions, "draws" | "isFull"> & { readonly workers: number },
  started?: Crew,
): Promise<Assessment> {
  checkMemory(console, c, o);
  const runner = runnerFor(c, o.workers, started);
  const line = progressLine(console);
  try {
    return await assess(c, {
      draws: o.draws,
      isFull: o.isFull,
      runner,
      signal: console.cancellable(),
      progress: line.show,
    });
  } finally {
    line.clear();
    // Threads end while what was found is printed.
    void runner.close();
  }
}
