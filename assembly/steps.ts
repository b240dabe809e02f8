// Steps of a chain, in AssemblyScript: what src/math/steps.ts does in plain JavaScript, operation for operation, so that both give
// the same bits. Built by `node scripts/kernel.mjs` into src/math/stepsWasm.ts; a test builds it again and compares.
// All arguments are places in memory. `start`, `from`: u32; the rest: f64. No relaxed instructions.

/** `next = p P` for one vector; the sum of the changes. */
export function step(
  n: u32,
  start: usize,
  from: usize,
  move: usize,
  stay: usize,
  p: usize,
  next: usize,
): f64 {
  let change: f64 = 0;
  let e = load<u32>(start);
  for (let b: u32 = 0; b < n; b++) {
    const end = load<u32>(start + ((<usize>b + 1) << 2));
    const was = load<f64>(p + (<usize>b << 3));
    let even = was * load<f64>(stay + (<usize>b << 3));
    let odd: f64 = 0;
    for (; e + 1 < end; e += 2) {
      const f = from + (<usize>e << 2);
      const m = move + (<usize>e << 3);
      even += load<f64>(p + (<usize>load<u32>(f) << 3)) * load<f64>(m);
      odd += load<f64>(p + (<usize>load<u32>(f, 4) << 3)) * load<f64>(m, 8);
    }
    if (e < end) {
      even += load<f64>(p + (<usize>load<u32>(from + (<usize>e << 2)) << 3)) * load<f64>(move + (<usize>e << 3));
      e++;
    }
    even += odd;
    change += abs(even - was);
    store<f64>(next + (<usize>b << 3), even);
  }
  return change;
}

/** The same for two vectors side by side; what arrives inside (1, otherwise 0) is added to `total` and taken out. */
export function enter2(
  n: u32,
  start: usize,
  from: usize,
  move: usize,
  stay: usize,
  p: usize,
  next: usize,
  inside: usize,
  total: usize,
): f64 {
  let change = f64x2.splat(0);
  let sum = v128.load(total);
  const one = f64x2.splat(1);
  let e = load<u32>(start);
  for (let b: u32 = 0; b < n; b++) {
    const end = load<u32>(start + ((<usize>b + 1) << 2));
    const at = <usize>b << 4;
    const was = v128.load(p + at);
    let here = f64x2.mul(was, v128.load64_splat(stay + (<usize>b << 3)));
    for (; e < end; e++) {
      const rate = v128.load64_splat(move + (<usize>e << 3));
      const source = p + (<usize>load<u32>(from + (<usize>e << 2)) << 4);
      here = f64x2.add(here, f64x2.mul(v128.load(source), rate));
    }
    const arrived = v128.load(inside + at);
    sum = f64x2.add(sum, f64x2.mul(here, arrived));
    here = f64x2.mul(here, f64x2.sub(one, arrived));
    change = f64x2.add(change, f64x2.abs(f64x2.sub(here, was)));
    v128.store(next + at, here);
  }
  v128.store(total, sum);
  return f64x2.extract_lane(change, 0) + f64x2.extract_lane(change, 1);
}

/** The same for four. */
export function enter4(
  n: u32,
  start: usize,
  from: usize,
  move: usize,
  stay: usize,
  p: usize,
  next: usize,
  inside: usize,
  total: usize,
): f64 {
  let changeA = f64x2.splat(0);
  let changeB = f64x2.splat(0);
  let sumA = v128.load(total);
  let sumB = v128.load(total, 16);
  const one = f64x2.splat(1);
  let e = load<u32>(start);
  for (let b: u32 = 0; b < n; b++) {
    const end = load<u32>(start + ((<usize>b + 1) << 2));
    const at = <usize>b << 5;
    const wasA = v128.load(p + at);
    const wasB = v128.load(p + at, 16);
    const keep = v128.load64_splat(stay + (<usize>b << 3));
    let hereA = f64x2.mul(wasA, keep);
    let hereB = f64x2.mul(wasB, keep);
    for (; e < end; e++) {
      const rate = v128.load64_splat(move + (<usize>e << 3));
      const source = p + (<usize>load<u32>(from + (<usize>e << 2)) << 5);
      hereA = f64x2.add(hereA, f64x2.mul(v128.load(source), rate));
      hereB = f64x2.add(hereB, f64x2.mul(v128.load(source, 16), rate));
    }
    const arrivedA = v128.load(inside + at);
    const arrivedB = v128.load(inside + at, 16);
    sumA = f64x2.add(sumA, f64x2.mul(hereA, arrivedA));
    sumB = f64x2.add(sumB, f64x2.mul(hereB, arrivedB));
    hereA = f64x2.mul(hereA, f64x2.sub(one, arrivedA));
    hereB = f64x2.mul(hereB, f64x2.sub(one, arrivedB));
    changeA = f64x2.add(changeA, f64x2.abs(f64x2.sub(hereA, wasA)));
    changeB = f64x2.add(changeB, f64x2.abs(f64x2.sub(hereB, wasB)));
    v128.store(next + at, hereA);
    v128.store(next + at, hereB, 16);
  }
  v128.store(total, sumA);
  v128.store(total, sumB, 16);
  const change = f64x2.extract_lane(changeA, 0) + f64x2.extract_lane(changeA, 1);
  return change + f64x2.extract_lane(changeB, 0) + f64x2.extract_lane(changeB, 1);
}
