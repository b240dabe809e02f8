// The worst that improvements can lead to, in AssemblyScript: what `worstByImprovements` of src/model/worst.ts does, step for step.
// Built by `node scripts/kernel.mjs` into src/model/worstWasm.ts; a test builds it again and compares. All arguments but `n`,
// `actors`, `stages` and `count` are places in memory, of 32-bit numbers.

const none: i32 = 0x7fffffff;

/**
 * `order`: states by ascending `value`. `beforeStart` 0: each stage is entered from itself alone. Writes `result` by state; `marks`
 * (2 by stage) and `stack` (1 by state) are room to work in.
 */
export function worst(
  n: i32,
  actors: i32,
  stages: i32,
  start: usize,
  beforeStart: usize,
  before: usize,
  byState: usize,
  byStage: usize,
  movers: usize,
  count: i32,
  order: usize,
  value: usize,
  result: usize,
  marks: usize,
  stack: usize,
): void {
  for (let g: i32 = 0; g < stages; g++) {
    const from = load<i32>(start + (<usize>g << 2));
    const mark = marks + (<usize>g << 3);
    store<i32>(mark, from);
    store<i32>(mark, load<i32>(byStage + (<usize>from << 3), 4), 4);
  }
  memory.fill(result, 0xff, <usize>n << 2);
  for (let k: i32 = 0; k < n; k++) {
    const source = load<i32>(order + (<usize>k << 2));
    if (load<i32>(result + (<usize>source << 2)) != -1) continue;
    const v = load<i32>(value + (<usize>source << 2));
    let top = stack;
    store<i32>(top, source);
    top += 4;
    store<i32>(result + (<usize>source << 2), v);
    while (top > stack) {
      top -= 4;
      const base = byState + ((<usize>load<i32>(top) * <usize>actors) << 3);
      for (let m: i32 = 0; m < count; m++) {
        const at = base + (<usize>load<i32>(movers + (<usize>m << 2)) << 3);
        const g = load<i32>(at);
        const mine = load<i32>(at, 4);
        if (!beforeStart) {
          top = sweep(g, marks, start, mine, v, byStage, result, top);
          continue;
        }
        const last = load<i32>(beforeStart + (<usize>g << 2), 4);
        for (let b = load<i32>(beforeStart + (<usize>g << 2)); b < last; b++)
          top = sweep(load<i32>(before + (<usize>b << 2)), marks, start, mine, v, byStage, result, top);
      }
    }
  }
}

/** Marks what stands below `mine` in stage `g`; returns the new top of the stack. A mark: how far, and the rank that stands there. */
// @ts-ignore: decorator
@inline
function sweep(
  g: i32,
  marks: usize,
  start: usize,
  mine: i32,
  v: i32,
  byStage: usize,
  result: usize,
  top: usize,
): usize {
  const mark = marks + (<usize>g << 3);
  if (load<i32>(mark, 4) >= mine) return top;
  let p = load<i32>(mark);
  const end = load<i32>(start + (<usize>g << 2), 4);
  let rank: i32;
  do {
    const q = load<i32>(byStage + (<usize>p << 3));
    if (load<i32>(result + (<usize>q << 2)) == -1) {
      store<i32>(result + (<usize>q << 2), v);
      store<i32>(top, q);
      top += 4;
    }
    p++;
    rank = p < end ? load<i32>(byStage + (<usize>p << 3), 4) : none;
  } while (rank < mine);
  store<i32>(mark, p);
  store<i32>(mark, rank, 4);
  return top;
}
