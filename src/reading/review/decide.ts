// Decisions on the queue, as pure operations: accept, edit, reject, undo, merge, and what comes next.
import type { Path } from "../../case/index.ts";
import { type Edit, type Item, type ItemKind, isDecided, itemOf, type Json, type Queue } from "./queue.ts";
import { putAt, valueAt } from "./values.ts";

export type Decision =
  | { readonly review: "accepted" }
  | { readonly review: "edited"; readonly edits: readonly Edit[] }
  | { readonly review: "rejected" };

/** Why a decision was not taken. */
export type Refusal =
  | { readonly code: "unknown-item"; readonly id: string }
  /** These values are a person's to give; accepting becomes editing. */
  | { readonly code: "needs"; readonly needs: readonly Path[] };

export const isRefusal = (x: Queue | Refusal): x is Refusal => "code" in x;

/** The queue with one item decided. An item that needs values is not accepted but edited with them. */
export function decide(queue: Queue, id: string, decision: Decision): Queue | Refusal {
  const item = itemOf(queue, id);
  if (!item) return { code: "unknown-item", id };
  const edits = decision.review === "edited" ? decision.edits : undefined;
  const open = decision.review === "rejected" ? [] : openNeeds(item, edits);
  if (open.length > 0) return { code: "needs", needs: open };
  const { edited: _, ...rest } = item;
  const decided: Item = { ...rest, review: decision.review, ...(edits && { edited: edits }) };
  return {
    ...replaced(queue, decided),
    history: [...queue.history, { id, before: { review: item.review, ...(item.edited && { edited: item.edited }) } }],
  };
}

/** The queue before its last decision; the same queue where there is none. */
export function undo(queue: Queue): Queue {
  const step = queue.history.at(-1);
  const item = step && itemOf(queue, step.id);
  if (!step || !item) return step ? { ...queue, history: queue.history.slice(0, -1) } : queue;
  const { edited: _, ...rest } = item;
  return { ...replaced(queue, { ...rest, ...step.before }), history: queue.history.slice(0, -1) };
}

const replaced = (queue: Queue, item: Item): Queue => ({
  ...queue,
  items: queue.items.map((one) => (one.id === item.id ? item : one)),
});

/** Needs that neither the proposal nor the edits give a value. */
function openNeeds(item: Item, edits: readonly Edit[] = []): Path[] {
  const data = {};
  for (const { path, value } of [...item.proposal, ...edits]) putAt(data, path, structuredClone(value));
  return item.needs.filter((path) => {
    const value = valueAt(data, path);
    return value === undefined || value === null || value === "";
  });
}

/** The edits that give an item the values it needs, the rest as proposed. */
export function withValues(item: Item, values: readonly (readonly [Path, Json])[]): Edit[] {
  const data = {};
  for (const { path, value } of item.proposal) putAt(data, path, structuredClone(value));
  for (const [path, value] of values) putAt(data, path, value);
  return item.proposal.map(({ path }) => ({ path, value: valueAt(data, path) as Json }));
}

/** A person says that one actor or claim is another: an item of its own, accepted. */
export function mergeInto(
  queue: Queue,
  merge: NonNullable<Item["merge"]>,
  { id, quotes, note }: Pick<Item, "id" | "quotes" | "note">,
): Queue {
  const item: Item = {
    id,
    kind: merge.section === "actors" ? "merge" : "same-claim",
    proposal: [],
    isInDraft: false,
    merge,
    needs: [],
    quotes,
    note,
    rule: "human",
    confidence: 1,
    method: "human",
    review: "accepted",
  };
  const others = queue.items.filter((one) => one.id !== id);
  // Taken back, it stays as rejected, so that what it changed is undone too.
  return { ...queue, items: [...others, item], history: [...queue.history, { id, before: { review: "rejected" } }] };
}

/** What matters first: who is who, what is one claim, what is said; then what a model needs; what is only to be seen last. */
const order: readonly ItemKind[] = [
  "merge",
  "actor",
  "same-claim",
  "model-difference",
  "claim",
  "channel",
  "scenario",
  "question",
  "exchange",
  "file",
  "reaction",
  "position",
  "option",
  "scenario-when",
  "predicate",
  "hypothesis",
  "hedge",
  "notice",
];

/** Pending items in the order of what matters: by kind, the least certain first, then by place. */
export const pendingItems = (queue: Queue): Item[] =>
  queue.items
    .map((item, k) => ({ item, k }))
    .filter(({ item }) => !isDecided(item))
    .sort(
      (a, b) =>
        order.indexOf(a.item.kind) - order.indexOf(b.item.kind) ||
        (a.item.kind === "claim" ? 0 : a.item.confidence - b.item.confidence) ||
        a.k - b.k,
    )
    .map(({ item }) => item);

/** The next pending item, behind those passed over; the first of these where nothing else is left. */
export function nextPending(queue: Queue, passed: ReadonlySet<string> = new Set()): Item | undefined {
  const pending = pendingItems(queue);
  return pending.find((item) => !passed.has(item.id)) ?? pending[0];
}

/** Every pending item of a kind that can be accepted as it is, accepted. */
export function acceptAll(queue: Queue, kind?: ItemKind): Queue {
  let result = queue;
  for (const item of pendingItems(queue)) {
    if (kind !== undefined && item.kind !== kind) continue;
    const next = decide(result, item.id, { review: "accepted" });
    if (!isRefusal(next)) result = next;
  }
  return result;
}
