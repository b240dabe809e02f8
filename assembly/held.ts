// Whether what an actor's improvements lead to holds it back, in AssemblyScript: what `heldBy` of src/lenses/stability/improvements.ts
// finds along columns, for two answers in one pass. `floors`: by state, the two worst that a move there can lead to, side by side.

// @ts-ignore: decorator
@inline
function at(place: usize, k: i32): i32 {
  return load<i32>(place + (<usize>k << 2));
}

/** A move from places `bottom` to `end` to what ranks above among places `low` to `high`, of the same stage or another. */
function heldTowards(byStage: usize, bottom: i32, end: i32, low: i32, high: i32, floors: usize, one: usize, other: usize): void {
  let first = -1;
  let second = -1;
  let above = byStage + (<usize>(high - 1) << 3);
  const lowest = byStage + (<usize>low << 3);
  const last = byStage + (<usize>bottom << 3);
  for (let place = byStage + (<usize>(end - 1) << 3); place >= last; place -= 8) {
    const mine = load<i32>(place + 4);
    for (; above >= lowest && load<i32>(above + 4) > mine; above -= 8) {
      const there = floors + (<usize>load<u32>(above) << 3);
      first = max(first, load<i32>(there));
      second = max(second, load<i32>(there + 4));
    }
    if (first > mine) store<u8>(one + load<u32>(place), 0);
    if (second > mine) store<u8>(other + load<u32>(place), 0);
  }
}

/** Stages `from` to `to` of one actor. Writes 0 into `one` and `other`, by state, where an improvement is not held back. */
export function held(
  from: i32,
  to: i32,
  start: usize,
  afterStart: usize,
  after: usize,
  byStage: usize,
  floors: usize,
  one: usize,
  other: usize,
): void {
  for (let g = from; g < to; g++) {
    const bottom = at(start, g);
    const end = at(start, g + 1);
    if (!afterStart) {
      heldTowards(byStage, bottom, end, bottom, end, floors, one, other);
      continue;
    }
    for (let k = at(afterStart, g); k < at(afterStart, g + 1); k++) {
      const h = at(after, k);
      heldTowards(byStage, bottom, end, at(start, h), at(start, h + 1), floors, one, other);
    }
  }
}
