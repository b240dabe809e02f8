// Parts of complete sets of states are made without union-find: they are what searching along moves finds, and what union-find makes
// of the same states where a further option is always on.
import { expect, test } from "vitest";
import { allows, columns, type Irreversible } from "./columns.ts";
import { partsOf, regionsOf, worstByAnyMoves } from "./worstByAnyMoves.ts";

interface Shape {
  readonly n: number;
  readonly m: number;
  readonly masks: readonly number[];
  readonly irreversible: Irreversible;
}

/** By state: what moves of `who` lead to, itself included, over the states 0 up to `n`. */
function reached({ n, masks, irreversible }: Shape, who: readonly number[]): readonly ReadonlySet<number>[] {
  return Array.from({ length: n }, (_, first) => {
    const found = new Set([first]);
    for (const s of found)
      for (let q = 0; q < n; q++)
        if (who.some((j) => ((s ^ q) & ~masks[j]!) === 0) && allows(irreversible, s, q)) found.add(q);
    return found;
  });
}

const without: Irreversible = { on: 0, off: 0 };

function shapes(): Shape[] {
  const all: Shape[] = [];
  // Counts on both sides of every power of two: complete sets, and such as only look like one.
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 16, 17]) {
    const m = Math.max(1, 32 - Math.clz32(n - 1));
    const bits = (1 << m) - 1;
    for (const masks of [
      [bits],
      [bits & 0b01010, bits & 0b10101],
      [bits & 0b00110, bits & 0b01000, bits & 0b10001],
      [0, bits],
    ])
      for (const irreversible of [without, { on: bits & 0b00011, off: 0 }, { on: bits & 0b00100, off: bits & 0b01001 }])
        all.push({ n, m, masks, irreversible });
  }
  return all;
}

const subsets = (count: number): number[][] =>
  Array.from({ length: (1 << count) - 1 }, (_, k) =>
    Array.from({ length: count }, (_, i) => i).filter((i) => ((k + 1) >>> i) & 1),
  );

test.each(shapes())("parts of $n states, options of $masks, irreversible $irreversible", (shape) => {
  const { n, m, masks, irreversible } = shape;
  const plain = columns(
    Uint32Array.from({ length: n }, (_, s) => s),
    m,
    masks,
    irreversible,
  );
  const united = columns(
    Uint32Array.from({ length: n }, (_, s) => s | (1 << m)),
    m + 1,
    masks,
    irreversible,
  );
  const value = Int32Array.from({ length: n }, (_, s) => (s * 7 + 3) % 11);
  for (const who of subsets(masks.length)) {
    const parts = partsOf(plain, who);
    expect(parts).toEqual(partsOf(united, who));
    expect(regionsOf(plain, who)).toEqual(regionsOf(united, who));
    const reach = reached(shape, who);
    const region = regionsOf(plain, who).of;
    for (let s = 0; s < n; s++)
      for (const q of reach[s]!) {
        expect(region[q]).toBe(region[s]);
        expect(parts.of[q] === parts.of[s]).toBe(reach[q]!.has(s));
      }
    const least = Int32Array.from(reach, (states) => Math.min(...[...states].map((q) => value[q]!)));
    expect(worstByAnyMoves(plain, who, value)).toEqual(least);
  }
});
