// The queue as a file, `NAME.review.json`: printed one item a line, so that versions can be compared, and read with suspicion.
import { z } from "zod";
import type { Queue } from "./queue.ts";

const json: z.ZodType = z.json();
const path = z.array(z.union([z.string(), z.number()])).min(1);
const edit = z.object({ path, value: json });
const label = z.object({ ar: z.string().optional(), en: z.string().optional() });
const review = z.enum(["pending", "accepted", "edited", "rejected"]);

const item = z.object({
  id: z.string().min(1),
  kind: z.enum([
    "actor",
    "merge",
    "option",
    "predicate",
    "scenario-when",
    "hedge",
    "exchange",
    "hypothesis",
    "file",
    "same-claim",
    "notice",
    "model-difference",
    "claim",
    "channel",
    "scenario",
    "reaction",
    "question",
    "position",
  ]),
  proposal: z.array(edit),
  isInDraft: z.boolean(),
  merge: z.object({ section: z.enum(["actors", "claims"]), from: z.string(), into: z.string() }).optional(),
  needs: z.array(path),
  quotes: z.array(z.object({ source: z.string(), exact: z.string(), start: z.number() })),
  note: label,
  rule: z.string(),
  confidence: z.number(),
  method: z.string(),
  review,
  edited: z.array(edit).optional(),
  applied: z
    .object({
      changes: z.array(z.object({ path, before: json.optional(), after: json.optional() })),
      as: z.string(),
    })
    .optional(),
  isLost: z.literal(true).optional(),
});

const queue = z.object({
  schema: z.literal("qanat-review/1"),
  case: z.string(),
  items: z.array(item).max(100_000),
  history: z.array(z.object({ id: z.string(), before: z.object({ review, edited: z.array(edit).optional() }) })),
});

/** Why a file is no queue: not JSON, of another format, or broken at a place. */
export type QueueProblem =
  | { readonly problem: "not-json" }
  | { readonly problem: "not-queue" }
  | { readonly problem: "broken"; readonly at: string };

/** Paths through an object's prototype are refused. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

export function parseQueue(text: string): Queue | QueueProblem {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem: "not-json" };
  }
  const isQueue = typeof raw === "object" && raw !== null && (raw as { schema?: unknown }).schema === "qanat-review/1";
  if (!isQueue) return { problem: "not-queue" };
  const read = queue.safeParse(raw);
  if (!read.success) return { problem: "broken", at: (read.error.issues[0]?.path ?? []).join(".") };
  const paths = read.data.items.flatMap((one) => [
    ...[...one.proposal, ...(one.edited ?? []), ...(one.applied?.changes ?? [])].map((e) => e.path),
    ...one.needs,
  ]);
  const bad = paths.find((p) => p.some((step) => forbidden.has(String(step))));
  return bad ? { problem: "broken", at: bad.join(".") } : (read.data as Queue);
}

export const printQueue = (queue: Queue): string => [...printedQueue(queue)].join("");

/** The same in pieces: a queue of many articles is large. */
export function* printedQueue({ schema, case: id, items, history }: Queue): Iterable<string> {
  yield `{\n "schema": ${JSON.stringify(schema)},\n "case": ${JSON.stringify(id)},\n "items": `;
  yield* printedList(items);
  yield `,\n "history": `;
  yield* printedList(history);
  yield "\n}\n";
}

function* printedList(list: readonly unknown[]): Iterable<string> {
  for (const [i, one] of list.entries()) yield `${i === 0 ? "[" : ","}\n  ${JSON.stringify(one)}`;
  yield list.length === 0 ? "[]" : "\n ]";
}
