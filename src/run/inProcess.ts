// Runs jobs here, one after the other, letting other events in between.
import { AbortError, type Handlers, handlerOf, type Runner } from "./runner.ts";

export function inProcess(handlers: Handlers): Runner {
  return {
    id: "1 thread",
    async map<R>(
      job: string,
      payloads: readonly unknown[],
      { signal, done }: { signal?: AbortSignal; done?: (count: number) => void } = {},
    ) {
      const handler = handlerOf(handlers, job);
      const results: R[] = [];
      for (const payload of payloads) {
        await new Promise((next) => setTimeout(next));
        if (signal?.aborted) throw new AbortError("cancelled");
        results.push(handler(payload) as R);
        done?.(results.length);
      }
      return results;
    },
    close: async () => {},
  };
}
