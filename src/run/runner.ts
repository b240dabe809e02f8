// Where work runs: a runner takes named jobs and gives their results in the order asked, whatever ran where.
// Jobs are pure functions of what is shared and their payload, so every runner gives the same results.

/** A job's work: payload in, result out, both structured-cloneable. */
export type Handlers = Readonly<Record<string, (payload: unknown) => unknown>>;

export interface MapOptions {
  /** Aborting rejects with an `AbortError` and stops the work. */
  readonly signal?: AbortSignal;
  /** Called after each payload, with how many are done, the place of this one and its result. */
  readonly done?: (count: number, place: number, result: unknown) => void;
}

export interface Runner {
  /** For messages: `1 thread`, `2 workers`. */
  readonly id: string;
  map<R>(job: string, payloads: readonly unknown[], o?: MapOptions): Promise<readonly R[]>;
  close(): Promise<void>;
}

/** What a cancelled run rejects with. */
export class AbortError extends Error {
  override readonly name = "AbortError";
}

export function handlerOf(handlers: Handlers, job: string): (payload: unknown) => unknown {
  const handler = handlers[job];
  if (!handler) throw new Error(`no job is called ${job}`);
  return handler;
}
