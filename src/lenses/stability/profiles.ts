// How states stand with the members of a coalition, and which of them exceed others for every member. Profiles hold the numbers of a
// state side by side: comparing them is most of the work for coalitions.
import { type Cells, statesAfter } from "./cells.ts";

export interface Profiles {
  /** Number of members. */
  readonly width: number;
  /** Of state `s` and member `m`: `of[s width + m]`. */
  readonly of: Int32Array;
}

/** `vectors`: by member, a number for each state. */
export function profilesOf(vectors: readonly Int32Array[]): Profiles {
  const width = vectors.length;
  const of = new Int32Array(width * vectors[0]!.length);
  vectors.forEach((vector, m) => {
    for (let s = 0; s < vector.length; s++) of[s * width + m] = vector[s]!;
  });
  return { width, of };
}

/** Whether `a` at `q` exceeds `b` at `s` for every member. */
export function exceeds(a: Profiles, q: number, b: Profiles, s: number): boolean {
  const { width } = a;
  for (let m = 0; m < width; m++) if (a.of[q * width + m]! <= b.of[s * width + m]!) return false;
  return true;
}

/** Whether one of some profiles, listed one after the other, exceeds `b` at `s`. */
export function exceedsAny(listed: Int32Array, { width, of }: Profiles, s: number): boolean {
  const from = s * width;
  for (let k = 0; k < listed.length; k += width) {
    let m = 0;
    while (m < width && listed[k + m]! > of[from + m]!) m++;
    if (m === width) return true;
  }
  return false;
}

/** By cell: profiles of the states it leads to that no other such state equals or exceeds for every member; the rest need not be looked at. */
export function heights(cells: Cells, profiles: Profiles): (cell: number) => Int32Array {
  const { width, of } = profiles;
  const n = of.length / width;
  const sums = new Float64Array(n);
  for (let s = 0; s < n; s++) for (let m = 0; m < width; m++) sums[s]! += of[s * width + m]!;
  const known: (Int32Array | undefined)[] = new Array(cells.count);
  return (cell) => {
    known[cell] ??= highest(profiles, sums, statesAfter(cells, cell));
    return known[cell];
  };
}

/** Whoever stands higher has the larger sum: from there down, each needs to be compared with those kept only. */
function highest({ width, of }: Profiles, sums: Float64Array, states: Uint32Array): Int32Array {
  const n = sums.length;
  // Numbers that hold sum and state both: sorted, the last is the highest.
  const keys = Float64Array.from(states, (s) => sums[s]! * n + s).sort();
  const kept = new Int32Array(width * states.length);
  let end = 0;
  for (let p = keys.length - 1; p >= 0; p--) {
    const from = (keys[p]! % n) * width;
    let k = 0;
    for (; k < end; k += width) {
      let m = 0;
      while (m < width && kept[k + m]! >= of[from + m]!) m++;
      if (m === width) break;
    }
    if (k < end) continue;
    for (let m = 0; m < width; m++) kept[end++] = of[from + m]!;
  }
  return kept.slice(0, end);
}
