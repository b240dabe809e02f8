// The exact search: all configurations of an island in which every file's variant holds against every rival. Depth first over subsets of
// variants; a bound may only remove what can never hold, so nothing is lost. README.md, "Search".
import type { Rows } from "./rows.ts";

export interface Search {
  /** Goes on for at most `nodes` more nodes; true when the whole tree has been searched. */
  advance(nodes: number): boolean;
  readonly nodes: number;
  /** Configurations found so far, listed or not. */
  readonly count: bigint;
  /** Those listed: `n` variants each, one after the other, in the order found. */
  listed(): Uint8Array;
  /** Share of the tree searched so far, each branch of a node counted alike. */
  share(): number;
}

/**
 * `domains`: by chosen file, the variants allowed, one bit each. At most `list` configurations are listed; the others are counted.
 */
export function searchOf(rows: Rows, domains: ArrayLike<number>, list: number): Search {
  const { shape, limit, least, most, range, rangeAt, spread } = rows;
  const { n, all, start, fileOf, firstRow, reachStart, reach, slot, slots, tableAt, fromStart, from } = shape;
  const size = limit.length;
  const owners = start[all]!;
  // One level a depth: bounds, alive variants, and the alive variants whose gaps the bounds contain.
  const bound = new Int32Array(size * (n + 2));
  const alive = new Int32Array(all * (n + 2));
  const applied = new Int32Array(all * (n + 2));
  const chosen = new Int32Array(n + 2);
  const left = new Int32Array(n + 2);
  const weight = new Float64Array(all).fill(1);
  const queue = new Int32Array(all);
  const isQueued = new Uint8Array(all);
  let queued = 0;
  const isTouched = new Uint8Array(all);
  const bitOf = Int32Array.from({ length: owners }, (_, v) => 1 << (v - start[fileOf[v]!]!));
  let nodes = 0;
  let small = 0;
  let large = 0n;
  let stored = new Uint8Array(Math.max(1, n) * 16);
  let storedCount = 0;
  let level = -1;
  let isDone = false;

  const enqueue = (i: number): void => {
    if (isQueued[i] === 0) {
      isQueued[i] = 1;
      queue[queued++] = i;
    }
  };
  const fail = (i: number): false => {
    weight[i]!++;
    while (queued > 0) isQueued[queue[--queued]!] = 0;
    isTouched.fill(0);
    return false;
  };

  /** Brings the bounds up to date with what is alive and removes owners that can never hold; false when a file has none left. */
  function bounds(b0: number, d0: number): boolean {
    while (queued > 0) {
      const i = queue[--queued]!;
      isQueued[i] = 0;
      isTouched[i] = 1;
      // Restrictions reach nobody.
      if (i >= n) continue;
      const before = applied[d0 + i]!;
      const now = alive[d0 + i]!;
      if (before === now) continue;
      applied[d0 + i] = now;
      const was = tableAt[i]! + before * slots[i]!;
      const is = tableAt[i]! + now * slots[i]!;
      const end = reachStart[i + 1]!;
      for (let k = reachStart[i]!; k < end; k++) {
        const v = reach[k]!;
        const j = fileOf[v]!;
        if ((alive[d0 + j]! & bitOf[v]!) === 0) continue;
        let isLost = false;
        let isChanged = false;
        const last = firstRow[v + 1]!;
        for (let p = firstRow[v]!, s = slot[k]!; p < last; p++, s++) {
          const change = least[is + s]! - least[was + s]!;
          if (change !== 0) {
            isChanged = true;
            const sum = bound[b0 + p]! + change;
            bound[b0 + p] = sum;
            if (sum > limit[p]!) isLost = true;
          }
        }
        if (isLost) {
          const rest = alive[d0 + j]! & ~bitOf[v]!;
          alive[d0 + j] = rest;
          if (rest === 0) return fail(j);
          enqueue(j);
        } else if (isChanged) isTouched[j] = 1;
      }
    }
    return true;
  }

  /** The variants of file `i` that leave some owner of file `j` able to hold. */
  function supported(b0: number, d0: number, j: number, i: number, at: number): number {
    const options = alive[d0 + i]!;
    let found = 0;
    for (let owner = alive[d0 + j]!; owner !== 0 && found !== options; owner &= owner - 1) {
      const v = start[j]! + 31 - Math.clz32(owner & -owner);
      const s0 = from[fromStart[v]! + at + 1]!;
      const p0 = firstRow[v]!;
      const count = firstRow[v + 1]! - p0;
      const base = tableAt[i]! + applied[d0 + i]! * slots[i]! + s0;
      for (let rest = options & ~found; rest !== 0; rest &= rest - 1) {
        const option = rest & -rest;
        const row = tableAt[i]! + option * slots[i]! + s0;
        let holds = true;
        for (let q = 0; q < count; q++)
          if (least[row + q]! - least[base + q]! > limit[p0 + q]! - bound[b0 + p0 + q]!) {
            holds = false;
            break;
          }
        if (holds) found |= option;
      }
    }
    return found;
  }

  /** True when the slack of some owner of `j` is more than any one file can use up. */
  function isSlack(b0: number, d0: number, j: number): boolean {
    for (let owner = alive[d0 + j]!; owner !== 0; owner &= owner - 1) {
      const v = start[j]! + 31 - Math.clz32(owner & -owner);
      let isFree = true;
      for (let p = firstRow[v]!; p < firstRow[v + 1]!; p++)
        if (limit[p]! - bound[b0 + p]! < spread[v]!) {
          isFree = false;
          break;
        }
      if (isFree) return true;
    }
    return false;
  }

  /** Removes variants until no row says more; false when nothing is left of some file. */
  function propagate(at: number): boolean {
    const b0 = at * size;
    const d0 = at * all;
    for (;;) {
      if (!bounds(b0, d0)) return false;
      let isChanged = false;
      for (let j = 0; j < all && !isChanged; j++) {
        if (isTouched[j] === 0) continue;
        isTouched[j] = 0;
        if (isSlack(b0, d0, j)) continue;
        const v = start[j]! + 31 - Math.clz32(alive[d0 + j]! & -alive[d0 + j]!);
        const count = fromStart[v + 1]! - fromStart[v]!;
        for (let k = 0; k < count; k += 2) {
          const i = from[fromStart[v]! + k]!;
          const options = alive[d0 + i]!;
          if ((options & (options - 1)) === 0) continue;
          const rest = supported(b0, d0, j, i, k);
          if (rest === options) continue;
          alive[d0 + i] = rest;
          if (rest === 0) return fail(i);
          enqueue(i);
          isTouched[j] = 1;
          isChanged = true;
        }
      }
      if (!isChanged) return true;
    }
  }

  /** The first owner and row that some combination of what is alive would still break, looked at first the next time. */
  let doubtful = 0;

  /** True when every combination of what is alive holds: no row can pass its limit any more. */
  function isWhole(at: number): boolean {
    for (let k = 0; k < owners; k++) {
      const v = doubtful + k < owners ? doubtful + k : doubtful + k - owners;
      if ((alive[at * all + fileOf[v]!]! & bitOf[v]!) === 0) continue;
      for (let p = firstRow[v]!; p < firstRow[v + 1]!; p++)
        if (greatest(at, v, p) > limit[p]!) {
          doubtful = v;
          return false;
        }
    }
    return true;
  }

  /** The bound of row `p` of owner `v` if every file left the largest gap that it still can. */
  function greatest(at: number, v: number, p: number): number {
    let sum = bound[at * size + p]!;
    for (let k = fromStart[v]!; k < fromStart[v + 1]!; k += 2) {
      const i = from[k]!;
      const cell = tableAt[i]! + alive[at * all + i]! * slots[i]! + from[k + 1]! + p - firstRow[v]!;
      sum += most[cell]! - least[cell]!;
    }
    return sum;
  }

  /** The undecided file with most influence times failures for each of its alive variants; one of them matters. */
  function choose(at: number): number {
    let best = -1;
    let highest = 0;
    for (let i = 0; i < n; i++) {
      const options = alive[at * all + i]!;
      if ((options & (options - 1)) === 0) continue;
      const influence = range[rangeAt[i]! + options]!;
      if (influence === 0) continue;
      const score = ((1 + influence) * weight[i]!) / bits(options);
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return best;
  }

  /** Counts all combinations of what is alive, and lists as many as are wanted. */
  function record(at: number): void {
    let combinations = 1n;
    let isOne = true;
    for (let i = 0; i < n; i++) {
      const count = bits(alive[at * all + i]!);
      if (count > 1) {
        combinations *= BigInt(count);
        isOne = false;
      }
    }
    if (isOne) small++;
    else large += combinations;
    const wanted = Math.min(list - storedCount, isOne ? 1 : Number(combinations));
    for (let k = 0; k < wanted; k++) store(at, k);
  }

  /** The `k`-th combination of what is alive, the last file running fastest. */
  function store(at: number, k: number): void {
    if ((storedCount + 1) * n > stored.length) {
      const larger = new Uint8Array(stored.length * 2);
      larger.set(stored);
      stored = larger;
    }
    for (let i = n - 1; i >= 0; i--) {
      let options = alive[at * all + i]!;
      const count = bits(options);
      for (let skip = k % count; skip > 0; skip--) options &= options - 1;
      k = Math.floor(k / count);
      stored[storedCount * n + i] = 31 - Math.clz32(options & -options);
    }
    storedCount++;
  }

  /** Records level `at` if it holds as it is, otherwise makes it the current level, to be branched on. */
  function settle(at: number): void {
    if (isWhole(at)) {
      record(at);
      return;
    }
    level = at;
    const file = choose(at);
    chosen[at] = file;
    left[at] = alive[at * all + file]!;
  }

  /** The bounds with everything allowed alive, and what follows from them alone. */
  function begin(): void {
    for (let i = 0; i < all; i++) {
      alive[i] = i < n ? domains[i]! : 1;
      applied[i] = alive[i]!;
      if (alive[i] === 0) {
        isDone = true;
        return;
      }
    }
    for (let i = 0; i < n; i++)
      for (let k = reachStart[i]!; k < reachStart[i + 1]!; k++)
        for (let p = firstRow[reach[k]!]!, s = slot[k]!; p < firstRow[reach[k]! + 1]!; p++, s++)
          bound[p]! += least[tableAt[i]! + alive[i]! * slots[i]! + s]!;
    for (let v = 0; v < owners; v++)
      for (let p = firstRow[v]!; p < firstRow[v + 1]!; p++)
        if (bound[p]! > limit[p]!) {
          alive[fileOf[v]!]! &= ~bitOf[v]!;
          enqueue(fileOf[v]!);
        }
    isTouched.fill(1);
    if (alive.subarray(0, all).some((x) => x === 0) || !propagate(0)) isDone = true;
    else settle(0);
  }

  begin();
  return {
    advance(budget) {
      const stop = nodes + budget;
      while (level >= 0 && !isDone) {
        if (left[level] === 0) {
          level--;
          continue;
        }
        if (nodes >= stop) return false;
        nodes++;
        const option = left[level]! & -left[level]!;
        left[level]! &= ~option;
        const i = chosen[level]!;
        const next = level + 1;
        bound.copyWithin(next * size, level * size, next * size);
        alive.copyWithin(next * all, level * all, next * all);
        applied.copyWithin(next * all, level * all, next * all);
        alive[next * all + i] = option;
        enqueue(i);
        if (propagate(next)) settle(next);
      }
      isDone = true;
      return true;
    },
    get nodes() {
      return nodes;
    },
    get count() {
      return large + BigInt(small);
    },
    listed: () => stored.slice(0, storedCount * n),
    share() {
      if (isDone) return 1;
      let share = 0;
      let width = 1;
      for (let at = 0; at <= level; at++) {
        const count = bits(alive[at * all + chosen[at]!]!);
        width /= count;
        // The branch below an upper level is still being searched.
        share += width * (count - bits(left[at]!) - (at < level ? 1 : 0));
      }
      return share;
    },
  };
}

/** Number of bits set, of at most 12. */
function bits(x: number): number {
  let count = 0;
  for (; x !== 0; x &= x - 1) count++;
  return count;
}
