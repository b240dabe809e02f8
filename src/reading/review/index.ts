// The public face of `review`.
export { reanchor } from "./anchor.ts";
export { type Applied, apply } from "./apply.ts";
export {
  acceptAll,
  type Decision,
  decide,
  isRefusal,
  mergeInto,
  nextPending,
  pendingItems,
  type Refusal,
  undo,
  withValues,
} from "./decide.ts";
export { type Edit, type Item, type ItemKind, isDecided, type Json, type Queue, type Review } from "./queue.ts";
export { parseQueue, printedQueue, printQueue, type QueueProblem } from "./queueFile.ts";
export { rememberDecisions } from "./remember.ts";
