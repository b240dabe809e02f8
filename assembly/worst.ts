// The worst that improvements can lead to, in AssemblyScript: what `worstByImprovements` of src/model/worst.ts finds, region by region.
// A region is a set of states that the movers neither leave nor enter: its tables are small enough to stay near the processor.
// Built by `node scripts/kernel.mjs` into src/model/worstWasm.ts; a test builds it again and compares. Arguments that are no numbers
// of things are places in memory: of 32-bit numbers, but for `below`, `lists` and `marks`, of 16 or 32 bits.
//
// Every stage of a mover has a list: the states from which it is entered, itself included, worst first, those that rank no lower than
// its best left out where lists are written for themselves. Of a state and a mover,
// `below` holds the stage's number among the mover's in the region and how many states of its list rank lower, in the last `bits` bits.
// A stage whose list holds nothing lower has no number.

export { held } from "./held";

// @ts-ignore: decorator
@inline
function at(place: usize, k: i32): i32 {
  return load<i32>(place + (<usize>k << 2));
}

// @ts-ignore: decorator
@inline
function put(place: usize, k: i32, x: i32): void {
  store<i32>(place + (<usize>k << 2), x);
}

/** Sums from the front: `x[k]` becomes the sum of all up to `k`. */
function sums(x: usize, count: i32): void {
  for (let k = 1; k < count; k++) put(x, k, at(x, k) + at(x, k - 1));
}

/**
 * `region`: of each state; `sumsOf`: sums of the most that the lists can hold, by stage. Writes `place`, the states in the order of their regions, and where the states, the stages and the lists of
 * each region begin (`regions + 1` numbers each); of each region and mover, how many stages it has into `ofMover`. `next` is room to work
 * in. Returns the length of the longest list.
 */
export function survey(
  n: i32,
  regions: i32,
  region: usize,
  first: usize,
  start: usize,
  byStage: usize,
  sumsOf: usize,
  movers: usize,
  count: i32,
  place: usize,
  states: usize,
  stages: usize,
  lists: usize,
  ofMover: usize,
  next: usize,
): i32 {
  const size = <usize>(regions + 1) << 2;
  memory.fill(states, 0, size);
  memory.fill(stages, 0, size);
  memory.fill(lists, 0, size);
  memory.fill(ofMover, 0, <usize>(regions * count) << 2);
  for (let s = 0; s < n; s++) put(states, at(region, s) + 1, at(states, at(region, s) + 1) + 1);
  sums(states, regions + 1);
  memory.copy(next, states, size);
  for (let s = 0; s < n; s++) {
    const r = at(region, s);
    put(place, s, at(next, r));
    put(next, r, at(next, r) + 1);
  }
  let longest = 0;
  for (let m = 0; m < count; m++) {
    const j = at(movers, m);
    for (let g = at(first, j); g < at(first, j + 1); g++) {
      const length = at(sumsOf, g + 1) - at(sumsOf, g);
      if (length === 1) continue;
      const r = at(region, at(byStage, 2 * at(start, g)));
      put(lists, r + 1, at(lists, r + 1) + length);
      put(ofMover, r * count + m, at(ofMover, r * count + m) + 1);
      longest = max(longest, length);
    }
  }
  for (let r = 0; r < regions; r++) for (let m = 0; m < count; m++) put(stages, r + 1, at(stages, r + 1) + at(ofMover, r * count + m));
  sums(stages, regions + 1);
  sums(lists, regions + 1);
  return longest;
}

/** Writes the pairs (state, rank) of two sorted runs as one sorted run, of equal ranks those of the first run before. */
function merge(first: usize, firstEnd: usize, second: usize, secondEnd: usize, to: usize): void {
  for (; first < firstEnd && second < secondEnd; to += 8) {
    const isFirst = load<i32>(first + 4) <= load<i32>(second + 4);
    store<i64>(to, load<i64>(isFirst ? first : second));
    if (isFirst) first += 8;
    else second += 8;
  }
  for (; first < firstEnd; first += 8, to += 8) store<i64>(to, load<i64>(first));
  for (; second < secondEnd; second += 8, to += 8) store<i64>(to, load<i64>(second));
}

/**
 * Writes the lists of stages `0` to `count`, as pairs (state, rank): of stage `g` from place `entry[g]` of `entries` on, which is written
 * too. What ranks no lower than the best of the stage is left out. `merged` and `spare`: room for a longest list each.
 */
export function unite(
  count: i32,
  start: usize,
  beforeStart: usize,
  before: usize,
  byStage: usize,
  entry: usize,
  entries: usize,
  merged: usize,
  spare: usize,
): void {
  let list = 0;
  for (let g = 0; g < count; g++) {
    put(entry, g, list);
    const best = at(byStage, 2 * at(start, g + 1) - 1);
    const last = at(beforeStart, g + 1) - 1;
    let pairs: usize = 0;
    let end: usize = 0;
    for (let b = at(beforeStart, g); b <= last; b++) {
      const h = at(before, b);
      const run = byStage + (<usize>at(start, h) << 3);
      let runEnd = byStage + (<usize>at(start, h + 1) << 3);
      while (runEnd > run && load<i32>(runEnd - 4) >= best) runEnd -= 8;
      const to = b === last ? entries + (<usize>list << 3) : pairs === merged ? spare : merged;
      merge(pairs, end, run, runEnd, to);
      end = to + (end - pairs) + (runEnd - run);
      pairs = to;
    }
    list += <i32>((end - pairs) >> 3);
  }
  put(entry, count, list);
}

/** Whether nothing in the list of stage `g` ranks lower than its best. */
// @ts-ignore: decorator
@inline
function isIdle(g: i32, start: usize, byStage: usize, entry: usize, entries: usize): bool {
  const list = at(entry, g);
  return list === at(entry, g + 1) || at(entries, 2 * list + 1) >= at(byStage, 2 * at(start, g + 1) - 1);
}

/**
 * Writes `below`, `lists`, of each stage where its list begins, and into `ofMover` the first stage of each region and mover; after
 * `survey`.
 */
function arranged<T>(
  regions: i32,
  bits: i32,
  region: usize,
  first: usize,
  start: usize,
  byStage: usize,
  entry: usize,
  entries: usize,
  movers: usize,
  count: i32,
  place: usize,
  states: usize,
  stages: usize,
  listsOf: usize,
  ofMover: usize,
  nextStage: usize,
  nextList: usize,
  listAt: usize,
  lists: usize,
  below: usize,
): void {
  memory.copy(nextStage, stages, <usize>regions << 2);
  memory.copy(nextList, listsOf, <usize>regions << 2);
  for (let m = 0; m < count; m++) {
    const j = at(movers, m);
    for (let r = 0; r < regions; r++) put(ofMover, r * count + m, at(nextStage, r));
    for (let g = at(first, j); g < at(first, j + 1); g++) {
      const from = at(start, g);
      const size = at(start, g + 1) - from;
      const length = at(entry, g + 1) - at(entry, g);
      if (isIdle(g, start, byStage, entry, entries)) {
        for (let p = from; p < from + size; p++)
          store<T>(below + (<usize>at(place, at(byStage, 2 * p)) * count + m) * sizeof<T>(), 0);
        continue;
      }
      const r = at(region, at(byStage, 2 * from));
      const base = at(states, r);
      const stage = at(nextStage, r);
      const list = at(nextList, r);
      put(nextStage, r, stage + 1);
      put(listAt, stage, list);
      const pairs = entries + (<usize>at(entry, g) << 3);
      put(nextList, r, list + length);
      let write = lists + <usize>list * sizeof<T>();
      for (let k = 0; k < length; k++) {
        store<T>(write, <T>(at(place, at(pairs, 2 * k)) - base));
        write += sizeof<T>();
      }
      const number = (stage - at(ofMover, r * count + m)) << bits;
      let low = 0;
      for (let p = from; p < from + size; p++) {
        const mine = at(byStage, 2 * p + 1);
        while (low < length && at(pairs, 2 * low + 1) < mine) low++;
        const s = at(place, at(byStage, 2 * p));
        store<T>(below + (<usize>s * count + m) * sizeof<T>(), <T>(number | low));
      }
    }
  }
}

/**
 * `sorted`: states by ascending `value`. Writes the worst of each state into `value`; `order`, `values` and `result` (1 by state) and
 * `marks` (1 by stage: how far its list is marked) are room to work in, and `sorted` becomes so.
 */
function flooded<T>(
  n: i32,
  regions: i32,
  bits: i32,
  count: i32,
  region: usize,
  place: usize,
  states: usize,
  stages: usize,
  ofMover: usize,
  listAt: usize,
  lists: usize,
  below: usize,
  next: usize,
  sorted: usize,
  value: usize,
  order: usize,
  values: usize,
  result: usize,
  marks: usize,
): void {
  memory.copy(next, states, <usize>regions << 2);
  for (let k = 0; k < n; k++) {
    const s = at(sorted, k);
    const r = at(region, s);
    const to = at(next, r);
    put(next, r, to + 1);
    put(order, to, at(place, s) - at(states, r));
    put(values, to, at(value, s));
  }
  memory.fill(result, 0xff, <usize>n << 2);
  memory.fill(marks, 0, <usize>at(stages, regions) * sizeof<T>());
  const width = <usize>count * sizeof<T>();
  const low = (1 << bits) - 1;
  for (let r = 0; r < regions; r++) {
    const from = at(states, r);
    const end = at(states, r + 1);
    const mine = result + (<usize>from << 2);
    const rows = below + <usize>from * width;
    const firstOf = ofMover + (<usize>(r * count) << 2);
    for (let k = from; k < end; k++) {
      const source = at(order, k);
      if (at(mine, source) != -1) continue;
      const v = at(values, k);
      put(mine, source, v);
      let top = sorted;
      store<i32>(top, source);
      top += 4;
      while (top > sorted) {
        top -= 4;
        let row = rows + <usize>load<i32>(top) * width;
        let first = firstOf;
        for (const last = row + width; row < last; row += sizeof<T>(), first += 4) {
          const packed = <u32>load<T>(row);
          const limit = packed & low;
          const g = <usize>(load<u32>(first) + (packed >> bits));
          const mark = marks + g * sizeof<T>();
          let p = <u32>load<T>(mark);
          if (p >= limit) continue;
          store<T>(mark, <T>limit);
          let q = lists + (<usize>load<u32>(listAt + (g << 2)) + p) * sizeof<T>();
          for (; p < limit; p++) {
            const s = <i32>load<T>(q);
            q += sizeof<T>();
            if (at(mine, s) != -1) continue;
            put(mine, s, v);
            store<i32>(top, s);
            top += 4;
          }
        }
      }
    }
  }
  for (let s = 0; s < n; s++) put(value, s, at(result, at(place, s)));
}

export function arrange(
  bytes: i32,
  regions: i32,
  bits: i32,
  region: usize,
  first: usize,
  start: usize,
  byStage: usize,
  entry: usize,
  entries: usize,
  movers: usize,
  count: i32,
  place: usize,
  states: usize,
  stages: usize,
  listsOf: usize,
  ofMover: usize,
  nextStage: usize,
  nextList: usize,
  listAt: usize,
  lists: usize,
  below: usize,
): void {
  if (bytes == 2)
    arranged<u16>(
      regions,
      bits,
      region,
      first,
      start,
      byStage,
      entry,
      entries,
      movers,
      count,
      place,
      states,
      stages,
      listsOf,
      ofMover,
      nextStage,
      nextList,
      listAt,
      lists,
      below,
    );
  else
    arranged<u32>(
      regions,
      bits,
      region,
      first,
      start,
      byStage,
      entry,
      entries,
      movers,
      count,
      place,
      states,
      stages,
      listsOf,
      ofMover,
      nextStage,
      nextList,
      listAt,
      lists,
      below,
    );
}

export function flood(
  bytes: i32,
  n: i32,
  regions: i32,
  bits: i32,
  count: i32,
  region: usize,
  place: usize,
  states: usize,
  stages: usize,
  ofMover: usize,
  listAt: usize,
  lists: usize,
  below: usize,
  next: usize,
  sorted: usize,
  value: usize,
  order: usize,
  values: usize,
  result: usize,
  marks: usize,
): void {
  if (bytes == 2)
    flooded<u16>(
      n,
      regions,
      bits,
      count,
      region,
      place,
      states,
      stages,
      ofMover,
      listAt,
      lists,
      below,
      next,
      sorted,
      value,
      order,
      values,
      result,
      marks,
    );
  else
    flooded<u32>(
      n,
      regions,
      bits,
      count,
      region,
      place,
      states,
      stages,
      ofMover,
      listAt,
      lists,
      below,
      next,
      sorted,
      value,
      order,
      values,
      result,
      marks,
    );
}
