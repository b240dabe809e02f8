// Runs the computing of a command: on worker threads where they help, with progress and cancelling, within the machine's memory.
import { freemem } from "node:os";
import { type Assessment, type AssessOptions, assess, demandOf, jobsFor, sharedOf } from "../assess/index.ts";
import type { Case } from "../case/index.ts";
import { inProcess } from "../run/inProcess.ts";
import { pool } from "../run/pool.ts";
import type { Runner } from "../run/runner.ts";
import { type Console, exit, progressLine, Stop } from "./console.ts";

export interface WorkOptions {
  /** Worker threads; 0: none. */
  readonly workers: number;
}

const workerEntry = new URL("./worker.js", import.meta.url);

/** Refuses a case that would need more than the machine has free, with the count, before anything starts. */
export function checkMemory(
  { words: w }: Console,
  c: Case,
  { draws, workers }: WorkOptions & { readonly draws: number },
): void {
  const { states, bytes } = demandOf(c, draws);
  const needed = bytes * (workers + 1);
  if (needed > freemem() * 0.9) throw new Stop(exit.failure, w.needsMemory(states, Math.ceil(needed / 2 ** 30)));
}

export function runnerFor(c: Case, { workers }: WorkOptions): Runner {
  return workers === 0 ? inProcess(jobsFor(sharedOf(c))) : pool(workerEntry, workers, sharedOf(c));
}

export async function assessWith(
  console: Console,
  c: Case,
  o: Pick<AssessOptions, "draws" | "isFull"> & WorkOptions,
): Promise<Assessment> {
  checkMemory(console, c, o);
  const runner = runnerFor(c, o);
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
    await runner.close();
  }
}
