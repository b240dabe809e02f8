// Lists that an actor's statements could become, in ascending cost: re-orderings by adjacent swaps, and edits.
import type { List, OwnTest } from "./ownTest.ts";

/** How much may still be looked at. Counts down; at 0 a search stops and says that it did. */
export interface Budget {
  left: number;
}

/** Lists by cost, asked for from 0 up, each cost once. */
export interface Revisions {
  /** Lists of exactly this cost that pass the actor's own test; null where the budget ran out before all were seen. */
  at(cost: number): readonly List[] | null;
  /** Whether no list costs this much or more. */
  isPast(cost: number): boolean;
}

/** The list as it is, at no cost, and nothing else. */
export const unchanged = (list: List, test: OwnTest): Revisions => ({
  at: (cost) => (cost === 0 && test.holds(list) ? [list] : []),
  isPast: (cost) => cost > 0,
});

/**
 * Orders of a list, by the least number of adjacent swaps that give them (Kendall's tau distance). Statements are placed from the top;
 * what is passed over counts as swaps. A beginning is continued only where some order of the rest passes the test at a cost that is
 * still to be paid; the least such cost is known by what is placed and what that leaves open, not by the order it was placed in.
 */
export function reorderings(list: List, test: OwnTest, budget: Budget): Revisions {
  const most = (list.length * (list.length - 1)) / 2;
  const known = new Map<string, number>();
  /** Statements of the list that `start` has not placed, with how many are passed over by placing them next. */
  const next = (start: List): List => list.filter((j) => !start.includes(j));

  /** Least cost of what follows a beginning; Infinity: nothing passes; NaN: the budget ran out. */
  function toGo(start: List): number {
    const open = test.openAfter(start);
    if (open === null) return Infinity;
    if (start.length === list.length) return 0;
    const key = `${[...start].sort((a, b) => a - b).join()}|${open}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (budget.left-- <= 0) return Number.NaN;
    let least = Infinity;
    for (const [passed, j] of next(start).entries()) {
      if (passed >= least) break;
      const rest = toGo([...start, j]);
      if (Number.isNaN(rest)) return rest;
      least = Math.min(least, passed + rest);
    }
    known.set(key, least);
    return least;
  }

  return {
    isPast: (cost) => cost > most || toGo([]) === Infinity,
    at(cost) {
      const found: List[] = [];
      /** Orders that begin so and cost `rest` more. False: the budget ran out. */
      const place = (start: List, rest: number): boolean => {
        if (start.length === list.length) {
          if (rest === 0) found.push(start);
          return true;
        }
        if (budget.left-- <= 0) return false;
        const open = next(start);
        for (let passed = 0; passed < open.length && passed <= rest; passed++) {
          const longer = [...start, open[passed]!];
          // The rest, reversed, is the dearest that can follow.
          const left = open.length - 1;
          if (rest - passed > (left * (left - 1)) / 2) continue;
          const least = toGo(longer);
          if (Number.isNaN(least)) return false;
          if (passed + least <= rest && !place(longer, rest - passed)) return false;
        }
        return true;
      };
      const least = toGo([]);
      if (Number.isNaN(least)) return null;
      return cost < least || place([], cost) ? found : null;
    },
  };
}

/** Which edits are allowed; each costs 1. */
export interface Edits {
  readonly swap: boolean;
  readonly drop: boolean;
  /** Positions in the pool of statements that may be added, at any place, each at most once. */
  readonly add: readonly number[];
}

/** Beyond this many statements scores are not exact. */
const mostStatements = 52;

/** Lists by the least number of edits that give them: breadth first, every list once. */
export function edited(list: List, edits: Edits, test: OwnTest, budget: Budget): Revisions {
  const seen = new Set<string>([list.join()]);
  let level: readonly List[] = [list];
  let cost = 0;
  const next = (): readonly List[] | null => {
    const found: List[] = [];
    for (const from of level)
      for (const to of neighbours(from, edits)) {
        const key = to.join();
        if (seen.has(key)) continue;
        if (budget.left-- <= 0) return null;
        seen.add(key);
        found.push(to);
      }
    return found;
  };
  let ranOut = false;
  return {
    isPast: (asked) => !ranOut && level.length === 0 && asked >= cost,
    at(asked) {
      for (; cost < asked && !ranOut; cost++) {
        const found = next();
        if (found) level = found;
        else ranOut = true;
      }
      return ranOut ? null : level.filter((x) => test.holds(x));
    },
  };
}

function* neighbours(list: List, { swap, drop, add }: Edits): Generator<List> {
  if (swap)
    for (let k = 0; k + 1 < list.length; k++) yield [...list.slice(0, k), list[k + 1]!, list[k]!, ...list.slice(k + 2)];
  if (drop) for (let k = 0; k < list.length; k++) yield [...list.slice(0, k), ...list.slice(k + 1)];
  if (list.length < mostStatements)
    for (const j of add)
      if (!list.includes(j)) for (let k = 0; k <= list.length; k++) yield [...list.slice(0, k), j, ...list.slice(k)];
}
