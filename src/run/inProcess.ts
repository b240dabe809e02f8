// Runs jobs here, one after the other, letting other events in between.
import { AbortError, type Handlers, handlerOf, type MapOptions, type Runner } from "./runner.ts";

export function inProcess(handlers: Handlers): Runner {
  return {
    id: "1 thread",
    async map<R>(job: string, payloads: readonly unknown[], { signal, done }: MapOptions = {}) {
      const handler = handlerOf(handlers, job);
      const results: R[] = [];
      for (const [place, payload] of payloads.entries()) {
        await new Promise((next) => setTimeout(next));
        if (signal?.aborted) throw new AbortError("cancelled");
        const result = handler(payload) as R;
        results.push(result);
        done?.(results.length, place, result);
      }
      return results;
    },
    close: async () => {},
  };
}
