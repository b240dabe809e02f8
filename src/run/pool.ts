// Runs jobs on worker threads of Node, and in this one where it takes part. All get what is shared once, and of every job the same
// payloads in the same order, so that jobs over the same draws meet what is remembered of them; who is done early takes from the others.
import { Worker } from "node:worker_threads";
import { AbortError, type Handlers, handlerOf, type MapOptions, type Runner } from "./runner.ts";
import type { Reply, Request } from "./serve.ts";

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Does one payload of a job, somewhere. */
type Hand = (job: string, payload: unknown) => Promise<unknown>;

/** Worker threads that get ready while what they are to share is still being read. Idle, they keep no process alive. */
export interface Crew {
  /** Starts `count` more. */
  start(count: number): void;
  /** Call once, with what all share: structured-cloneable. With `here` this thread takes part by these jobs, letting other events in between. */
  runner(shared: unknown, here?: Handlers): Runner;
}

/** `size` workers from the built entry at `entry`, which calls `serve`. `shared` must be structured-cloneable. */
export function pool(entry: URL, size: number, shared: unknown): Runner {
  if (!(Number.isSafeInteger(size) && size >= 1)) throw new RangeError(`a pool needs 1 worker or more, got ${size}`);
  return crew(entry, size).runner(shared);
}

/** Starts `size` workers from the built entry at `entry`: its first message is what is shared, those after it are requests. */
export function crew(entry: URL, size: number): Crew {
  const waiting = new Map<number, Waiting>();
  const workers: Worker[] = [];
  let failure: Error | null = null;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const start = (count: number): void => {
    for (let k = 0; k < count; k++) {
      const worker = new Worker(entry);
      worker.on("message", ({ id, result, error }: Reply) => {
        const call = waiting.get(id);
        waiting.delete(id);
        if (error !== undefined) call?.reject(new Error(error));
        else call?.resolve(result);
      });
      worker.on("error", fail);
      worker.on("exit", () => fail(new Error("a worker stopped")));
      worker.unref();
      workers.push(worker);
    }
  };
  let nextId = 0;
  const call = (worker: Worker, job: string, payload: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, job, payload } satisfies Request);
    });
  const close = async (): Promise<void> => {
    fail(new Error("the pool was closed"));
    for (const worker of workers) worker.removeAllListeners("exit");
    await Promise.all(workers.map((worker) => worker.terminate()));
  };
  start(size);
  return {
    start,
    runner(shared, here) {
      for (const worker of workers) worker.postMessage(shared);
      const hands = workers.map(
        (worker): Hand =>
          (job, payload) =>
            call(worker, job, payload),
      );
      if (here)
        hands.push(async (job, payload) => {
          await new Promise((next) => setImmediate(next));
          if (failure) throw failure;
          return handlerOf(here, job)(payload);
        });
      let asking = 0;
      return {
        id: `${hands.length} ${here ? "threads" : hands.length === 1 ? "worker" : "workers"}`,
        async map<R>(job: string, payloads: readonly unknown[], { signal, done }: MapOptions = {}) {
          const results: R[] = new Array(payloads.length);
          const take = taker(payloads.length, hands.length);
          let count = 0;
          let stopped = false;
          const cancel = (): void => {
            fail(new AbortError("cancelled"));
            void close();
          };
          if (signal?.aborted) cancel();
          signal?.addEventListener("abort", cancel, { once: true });
          const work = async (h: number): Promise<void> => {
            for (let k = take(h); k >= 0 && !stopped; k = take(h)) {
              results[k] = (await hands[h]!(job, payloads[k])) as R;
              if (!stopped) done?.(++count, k, results[k]);
            }
          };
          // A worker is not to keep the process alive, except while it owes an answer.
          if (asking++ === 0) for (const worker of workers) worker.ref();
          try {
            await Promise.all([
              ...hands.map((_, h) => work(h)),
              // An answer is heard of late where this thread, or both cores, are at work: workers have the next payload by then.
              ...workers.map((_, w) => work(w)),
            ]);
          } finally {
            stopped = true;
            signal?.removeEventListener("abort", cancel);
            if (--asking === 0) for (const worker of workers) worker.unref();
          }
          return results;
        },
        close,
      };
    },
  };
}

/** Gives hand `h` its next payload: of its own, every `size`th from `h`, then any that is left; -1 when none is. */
function taker(count: number, size: number): (h: number) => number {
  const isTaken = new Array<boolean>(count).fill(false);
  const own = Array.from({ length: size }, (_, h) => h);
  return (h) => {
    while (own[h]! < count && isTaken[own[h]!]) own[h]! += size;
    const k = own[h]! < count ? own[h]! : isTaken.indexOf(false);
    if (k >= 0) isTaken[k] = true;
    return k;
  };
}
