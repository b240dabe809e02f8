// One call of an endpoint: a time limit, a size limit, no redirects. Whatever goes wrong is a value.
import { z } from "zod";

interface Chunk {
  readonly done: boolean;
  readonly value?: Uint8Array | undefined;
}

/** As much of `fetch` as is needed; the global one fits. */
export type FetchLike = (
  url: string,
  init: {
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly signal: AbortSignal;
    readonly redirect: "error";
  },
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly body: { getReader(): { read(): Promise<Chunk>; cancel(): Promise<void> } } | null;
}>;

/** `network`: no connection; `status`: an HTTP error; `timeout`; `size`: longer than allowed; `reply`: not the reply of such an endpoint. */
export type CallFailure = "network" | "status" | "timeout" | "size" | "reply";

export type CallResult =
  | { readonly content: string }
  | { readonly failure: CallFailure /** The HTTP status, if any. */; readonly status?: number };

export interface CallOptions {
  /** The whole address of the endpoint's `chat/completions`. */
  readonly url: string;
  readonly key?: string;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Cancels the call; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

const replySchema = z.looseObject({
  choices: z.array(z.looseObject({ message: z.looseObject({ content: z.string() }) })).min(1),
});

/** The content of the first choice. */
export async function call(body: string, fetchLike: FetchLike, o: CallOptions): Promise<CallResult> {
  o.signal?.throwIfAborted();
  const limit = new AbortController();
  let end: (result: CallResult) => void = () => {};
  let fail: (reason: unknown) => void = () => {};
  // A fetch that does not heed its signal must not hold up the reading.
  const ended = new Promise<CallResult>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const timer = setTimeout(() => {
    end({ failure: "timeout" });
    limit.abort();
  }, o.timeoutMs);
  const cancel = (): void => {
    fail(o.signal?.reason);
    limit.abort();
  };
  o.signal?.addEventListener("abort", cancel, { once: true });
  try {
    return await Promise.race([ended, exchange(body, fetchLike, o, limit.signal)]);
  } finally {
    clearTimeout(timer);
    o.signal?.removeEventListener("abort", cancel);
    limit.abort();
  }
}

async function exchange(
  body: string,
  fetchLike: FetchLike,
  { url, key, maxBytes }: CallOptions,
  signal: AbortSignal,
): Promise<CallResult> {
  try {
    const response = await fetchLike(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body,
      signal,
      redirect: "error",
    });
    if (!response.ok) return { failure: "status", status: response.status };
    const text = await textOf(response.body, maxBytes);
    if (text === null) return { failure: "size" };
    return contentOf(text);
  } catch {
    return { failure: "network" };
  }
}

function contentOf(text: string): CallResult {
  try {
    const read = replySchema.safeParse(JSON.parse(text));
    return read.success ? { content: read.data.choices[0]!.message.content } : { failure: "reply" };
  } catch {
    return { failure: "reply" };
  }
}

/** Null where it is longer than `maxBytes`; no more than that is read. */
async function textOf(body: Awaited<ReturnType<FetchLike>>["body"], maxBytes: number): Promise<string | null> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if (!value) continue;
    length += value.length;
    if (length > maxBytes) {
      reader.cancel().catch(() => {});
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
