// Asks a model about one stretch of a text, and keeps of its answer what the text really says.
import type { Span } from "../pairing.ts";
import type { Condition, Modality, Quoted } from "../reading.ts";
import { align } from "./align.ts";
import { type Answer, parseAnswer } from "./answer.ts";
import { type CallFailure, type CallOptions, call, type FetchLike } from "./call.ts";
import { requestBody } from "./request.ts";

export interface ModelClaim {
  readonly quote: Quoted;
  /** `name` as it stands in the text. */
  readonly source: { readonly type: "author" | "unnamed" } | { readonly type: "actor"; readonly name: Quoted };
  readonly modality: Modality;
  readonly polarity: "+" | "-";
}

export interface ModelCondition {
  readonly quote: Quoted;
  readonly cue: Quoted;
  readonly type: Condition["type"];
  /** What must hold, or what is given. */
  readonly condition?: Quoted;
  /** What follows, or what is got. */
  readonly consequence?: Quoted;
}

export interface ModelScenario {
  readonly quote: Quoted;
  readonly label: Quoted;
  readonly trigger?: Quoted;
  readonly outcome?: Quoted;
}

/** Items whose every quote stands in the text. */
export interface Marks {
  readonly claims: readonly ModelClaim[];
  readonly conditions: readonly ModelCondition[];
  readonly scenarios: readonly ModelScenario[];
}

/** `unaligned`: an item was dropped, since `detail` is not in the text; `schema`: the answer was not of the schema. */
export interface TierNotice {
  readonly kind: CallFailure | "schema" | "unaligned" | "stopped" | "too long";
  readonly start: number;
  readonly end: number;
  /** The quote that is not there, at most 80 units, or the HTTP status. */
  readonly detail?: string;
}

export interface AskOptions extends CallOptions {
  readonly model: string;
}

/** `marks` is absent where no answer could be used. */
export interface Asked {
  readonly marks?: Marks;
  readonly notices: readonly TierNotice[];
}

/**
 * One call, and one more where the answer is not of the schema or a quote is not in the text; what then still does not fit is dropped
 * with a notice. Rejects only when `o.signal` cancels it.
 */
export async function ask(text: string, stretch: Span, fetchLike: FetchLike, o: AskOptions): Promise<Asked> {
  const at = { start: stretch.start, end: stretch.end };
  let kept: Marks | undefined;
  let notices: readonly TierNotice[] = [];
  for (const isRetry of [false, true]) {
    const result = await call(requestBody(o.model, text.slice(at.start, at.end), isRetry), fetchLike, o);
    if ("failure" in result) {
      const { failure, status } = result;
      notices = [...notices, { kind: failure, ...at, ...(status === undefined ? {} : { detail: String(status) }) }];
      break;
    }
    const answer = parseAnswer(result.content);
    if (!answer) {
      notices = [{ kind: "schema", ...at }];
      continue;
    }
    const { marks, lost } = aligned(answer, text, at);
    kept = kept ? union(kept, marks) : marks;
    notices = lost.map((quote) => ({ kind: "unaligned", ...at, detail: quote.slice(0, 80) }));
    if (lost.length === 0) break;
  }
  return { ...(kept ? { marks: kept } : {}), notices };
}

/** The items of an answer that the text bears out, and the quotes because of which others are dropped. */
function aligned(answer: Answer, text: string, at: Span): { readonly marks: Marks; readonly lost: readonly string[] } {
  const lost: string[] = [];
  const place = (quote: string, within: Span, taken: readonly Span[] = []): Quoted | null => {
    const found = align(quote, text, within, taken);
    if (!found) lost.push(quote);
    return found;
  };
  /** A part is left out where the text does not have it, the item stays. */
  const part = <K extends string>(key: K, quote: string | null, within: Span): { readonly [k in K]?: Quoted } => {
    const found = quote === null ? null : place(quote, within);
    return found ? ({ [key]: found } as { readonly [k in K]: Quoted }) : {};
  };
  /** The speaker's name stands in the claim itself or elsewhere in the stretch; an actor without a name is nobody that is named. */
  const sourceOf = (type: "author" | "actor" | "unnamed", name: string | null, quote: Span) => {
    if (type !== "actor" || name === null) return { type: type === "author" ? type : "unnamed" } as const;
    const found = align(name, text, quote) ?? place(name, at);
    return found && ({ type: "actor", name: found } as const);
  };
  const claims: ModelClaim[] = [];
  for (const c of answer.claims) {
    const quote = place(
      c.quote,
      at,
      claims.map((x) => x.quote),
    );
    if (!quote) continue;
    const source = sourceOf(c.source, c.source_name, quote);
    if (source) claims.push({ quote, source, modality: c.modality, polarity: c.polarity });
  }
  const conditions: ModelCondition[] = [];
  for (const k of answer.conditions) {
    const quote = place(
      k.quote,
      at,
      conditions.map((x) => x.quote),
    );
    const cue = quote && place(k.cue, quote);
    if (!quote || !cue) continue;
    conditions.push({
      quote,
      cue,
      type: k.type,
      ...part("condition", k.condition, quote),
      ...part("consequence", k.consequence, quote),
    });
  }
  const scenarios: ModelScenario[] = [];
  for (const s of answer.scenarios) {
    const quote = place(
      s.quote,
      at,
      scenarios.map((x) => x.quote),
    );
    const label = quote && place(s.label, quote);
    if (!quote || !label) continue;
    scenarios.push({ quote, label, ...part("trigger", s.trigger, quote), ...part("outcome", s.outcome, quote) });
  }
  return { marks: { claims, conditions, scenarios }, lost };
}

const union = (a: Marks, b: Marks): Marks => ({
  claims: merged(a.claims, b.claims),
  conditions: merged(a.conditions, b.conditions),
  scenarios: merged(a.scenarios, b.scenarios),
});

/** Those of the first answer, then those of the second that stand elsewhere. */
function merged<T extends { readonly quote: Span }>(a: readonly T[], b: readonly T[]): readonly T[] {
  const touches = (x: T): boolean => a.some((y) => y.quote.start < x.quote.end && x.quote.start < y.quote.end);
  return [...a, ...b.filter((x) => !touches(x))].toSorted(
    (x, y) => x.quote.start - y.quote.start || x.quote.end - y.quote.end,
  );
}
