// Decisions outlive a new reading: an item that comes up again keeps what a person decided of it.
import { nearEnough, reanchor } from "./anchor.ts";
import { type Item, isDecided, type Queue } from "./queue.ts";

/** The items of a queue after more was read: those it has, decided or not, and the new ones behind them. */
export function itemsAfter(queue: Queue, fresh: readonly Item[]): Item[] {
  const known = new Set(queue.items.map((item) => item.id));
  return [...queue.items, ...fresh.filter((item) => !known.has(item.id))];
}

/**
 * A queue made anew, with the decisions of the old one: by id, else by a quote of the same kind that is nearly the same (0.75 of its letters).
 * A decided item that is not found stays at the end, marked as lost. `texts`: the texts as they are now, by source id.
 */
export function rememberDecisions(old: Queue, fresh: Queue, texts: ReadonlyMap<string, string>): Queue {
  const decided = new Map(old.items.filter(isDecided).map((item) => [item.id, item]));
  const renamed = new Map<string, string>();
  const items = fresh.items.map((item) => {
    const same = decided.get(item.id);
    if (!same) return item;
    decided.delete(item.id);
    return carried(item, same);
  });
  for (const item of [...decided.values()]) {
    const at = items.findIndex((one) => !isDecided(one) && one.kind === item.kind && isNear(item, one, texts));
    if (at < 0) continue;
    renamed.set(item.id, items[at]!.id);
    items[at] = carried(items[at]!, item);
    decided.delete(item.id);
  }
  const lost = [...decided.values()].map(({ applied: _, ...item }): Item => ({ ...item, isLost: true }));
  const all = [...items, ...lost];
  const known = new Set(all.map((item) => item.id));
  const history = old.history
    .map((step) => ({ ...step, id: renamed.get(step.id) ?? step.id }))
    .filter((step) => known.has(step.id));
  return { ...fresh, items: all, history };
}

/** What a person wrote stands only where the paths are still the same; else an edited item waits again. */
function carried(item: Item, old: Item): Item {
  if (old.review !== "edited") return { ...item, review: old.review };
  const isSamePlace = old.proposal.every(({ path }, k) => path.join(".") === item.proposal[k]?.path.join("."));
  return isSamePlace && old.edited ? { ...item, review: "edited", edited: old.edited } : item;
}

function isNear(old: Item, item: Item, texts: ReadonlyMap<string, string>): boolean {
  const [quote, other] = [old.quotes[0], item.quotes[0]];
  if (!quote || !other) return false;
  const text = texts.get(other.source);
  if (text === undefined) return false;
  const found = reanchor(text, quote);
  if (found.how === "lost" || (found.how === "fuzzy" && found.likeness < nearEnough)) return false;
  const common =
    Math.min(found.start + found.exact.length, other.start + other.exact.length) - Math.max(found.start, other.start);
  return common / Math.max(found.exact.length, other.exact.length) >= nearEnough;
}
