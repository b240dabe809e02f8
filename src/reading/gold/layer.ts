// One layer of one text: pairs, what was missed, what matches nothing, and what counts neither way.
import { pairing, type Span, shared } from "../pairing.ts";
import type { ByRule } from "../reading.ts";
import type { Marked, NotRecord } from "./gold.ts";

/** What is compared in a layer. */
export interface LayerRules<G, F> {
  /** 0..1; 0 where the found item is not the annotated one. */
  closeness(gold: G, found: F): number;
  /** The place of a found item, for `not_records` and for the order. */
  place(found: F): Span;
  /** Kinds of `not_records` that bar a found item. */
  kinds(found: F): readonly string[];
  /** Whether a barred stretch must hold the whole item; otherwise it need only touch it. */
  readonly isWhole?: boolean;
}

export interface Layer<G, F> {
  readonly pairs: readonly (readonly [G, F])[];
  /** Annotated, not optional, not found. */
  readonly missed: readonly G[];
  /** Found, matches nothing; those inside `not_records` are here too. */
  readonly extra: readonly F[];
  readonly barred: ReadonlySet<F>;
}

/** The result does not depend on the order of the items. */
export function compareLayer<G extends Marked, F extends ByRule>(
  golds: readonly G[],
  found: readonly F[],
  notRecords: readonly NotRecord[],
  rules: LayerRules<G, F>,
): Layer<G, F> {
  const key = new Map<G | F, string>([...golds, ...found].map((x) => [x, JSON.stringify(x)]));
  const byText = (a: G | F, b: G | F): number => (key.get(a)! < key.get(b)! ? -1 : key.get(a)! > key.get(b)! ? 1 : 0);
  const items = found.toSorted((a, b) => rules.place(a).start - rules.place(b).start || byText(a, b));
  const needed = golds.filter((g) => !g.isOptional).toSorted(byText);
  const isBarred = (f: F): boolean => {
    const place = rules.place(f);
    const kinds = rules.kinds(f);
    const least = rules.isWhole ? place.end - place.start : 1;
    return notRecords.some((n) => kinds.includes(n.kind) && shared(n, place) >= Math.max(1, least));
  };
  const barred = new Set(items.filter(isBarred));
  const closeness = (g: G, f: F): number => (barred.has(f) ? 0 : rules.closeness(g, f));
  const pairs = pairing(needed.length, items.length, (i, j) => closeness(needed[i]!, items[j]!)).map(
    ([i, j]) => [needed[i]!, items[j]!] as const,
  );
  const met = new Set<G>(pairs.map(([g]) => g));
  const used = new Set<F>(pairs.map(([, f]) => f));
  const pardoned = golds.filter((g) => g.isOptional);
  return {
    pairs,
    missed: needed.filter((g) => !met.has(g)),
    extra: items.filter((f) => !used.has(f) && !pardoned.some((g) => closeness(g, f) > 0)),
    barred,
  };
}
