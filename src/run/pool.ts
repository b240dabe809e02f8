// Runs jobs on worker threads of Node. Each worker gets what is shared once, and of every job the same
// payloads in the same order, so that jobs over the same draws meet what is remembered of them; who is done early takes from the others.
import { Worker } from "node:worker_threads";
import { AbortError, type MapOptions, type Runner } from "./runner.ts";
import type { Reply, Request } from "./serve.ts";

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** `size` workers from the built entry at `entry`, which calls `serve`. `shared` must be structured-cloneable. */
export function pool(entry: URL, size: number, shared: unknown): Runner {
  if (!(Number.isSafeInteger(size) && size >= 1)) throw new RangeError(`a pool needs 1 worker or more, got ${size}`);
  const waiting = new Map<number, Waiting>();
  let failure: Error | null = null;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(entry, { workerData: shared });
    worker.on("message", ({ id, result, error }: Reply) => {
      const call = waiting.get(id);
      waiting.delete(id);
      if (error !== undefined) call?.reject(new Error(error));
      else call?.resolve(result);
    });
    worker.on("error", fail);
    worker.on("exit", () => fail(new Error("a worker stopped")));
    worker.unref();
    return worker;
  });
  let nextId = 0;
  let asking = 0;
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
  return {
    id: `${size} ${size === 1 ? "worker" : "workers"}`,
    async map<R>(job: string, payloads: readonly unknown[], { signal, done }: MapOptions = {}) {
      const results: R[] = new Array(payloads.length);
      const take = taker(payloads.length, size);
      let count = 0;
      let stopped = false;
      const cancel = (): void => {
        fail(new AbortError("cancelled"));
        void close();
      };
      if (signal?.aborted) cancel();
      signal?.addEventListener("abort", cancel, { once: true });
      // A worker is not to keep the process alive, except while it owes an answer.
      if (asking++ === 0) for (const worker of workers) worker.ref();
      try {
        await Promise.all(
          workers.map(async (worker, w) => {
            for (let k = take(w); k >= 0 && !stopped; k = take(w)) {
              results[k] = (await call(worker, job, payloads[k])) as R;
              if (!stopped) done?.(++count);
            }
          }),
        );
      } finally {
        stopped = true;
        signal?.removeEventListener("abort", cancel);
        if (--asking === 0) for (const worker of workers) worker.unref();
      }
      return results;
    },
    close,
  };
}

/** Gives worker `w` its next payload: of its own, every `size`th from `w`, then any that is left; -1 when none is. */
function taker(count: number, size: number): (w: number) => number {
  const isTaken = new Array<boolean>(count).fill(false);
  const own = Array.from({ length: size }, (_, w) => w);
  return (w) => {
    while (own[w]! < count && isTaken[own[w]!]) own[w]! += size;
    const k = own[w]! < count ? own[w]! : isTaken.indexOf(false);
    if (k >= 0) isTaken[k] = true;
    return k;
  };
}
