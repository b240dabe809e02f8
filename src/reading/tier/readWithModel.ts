// A reading, and what a model of the person's choice says of the same text. The reading itself is never changed.
import type { Span } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { ask, type Marks, type TierNotice } from "./ask.ts";
import type { FetchLike } from "./call.ts";
import { compare, type FromModel, type Proposal } from "./compare.ts";
import { stretches } from "./stretches.ts";

export interface ModelOptions {
  /** The address of `chat/completions`, see `endpointOf`. */
  readonly url: string;
  readonly model: string;
  readonly fetch: FetchLike;
  /** Sent as a bearer token and nowhere shown. */
  readonly key?: string;
  readonly signal?: AbortSignal;
  /** For one call; default 120 000. */
  readonly timeoutMs?: number;
  /** Of one answer; default 500 000. */
  readonly maxBytes?: number;
  /** Stretches asked about; default 200, some 300 000 characters. What is left is said. */
  readonly maxCalls?: number;
  /** 0..1, after each stretch. */
  readonly onProgress?: (share: number) => void;
}

export interface WithModel {
  /** In order of place; those with a status other than `same` are for the queue. */
  readonly proposals: readonly Proposal[];
  readonly fromModel: FromModel;
  readonly notices: readonly TierNotice[];
}

const failing: ReadonlySet<TierNotice["kind"]> = new Set(["network", "status", "timeout", "reply"]);

/** Rejects only when `o.signal` cancels it; an endpoint that twice running does not answer is asked no more. */
export async function readWithModel(reading: Reading, o: ModelOptions): Promise<WithModel> {
  const { text } = reading.article;
  const all = stretches(reading);
  const asked: Span[] = [];
  const marks: Marks[] = [];
  const notices: TierNotice[] = [];
  const limit = o.maxCalls ?? 200;
  let failures = 0;
  for (const [k, stretch] of all.entries()) {
    const rest = { start: stretch.start, end: text.length };
    if (k >= limit || failures >= 2) {
      notices.push({ kind: k >= limit ? "too long" : "stopped", ...rest });
      break;
    }
    const answer = await ask(text, stretch, o.fetch, {
      url: o.url,
      model: o.model,
      timeoutMs: o.timeoutMs ?? 120_000,
      maxBytes: o.maxBytes ?? 500_000,
      ...(o.key === undefined ? {} : { key: o.key }),
      ...(o.signal === undefined ? {} : { signal: o.signal }),
    });
    notices.push(...answer.notices);
    failures = answer.notices.some((n) => failing.has(n.kind)) ? failures + 1 : 0;
    if (answer.marks) {
      asked.push(stretch);
      marks.push(answer.marks);
    }
    o.onProgress?.((k + 1) / all.length);
  }
  const fromModel: FromModel = {
    model: o.model,
    asked,
    claims: marks.flatMap((m) => m.claims),
    conditions: marks.flatMap((m) => m.conditions),
    scenarios: marks.flatMap((m) => m.scenarios),
  };
  return { proposals: compare(reading, fromModel), fromModel, notices };
}
