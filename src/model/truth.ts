// The truth of predicates over many states at once: one byte a state, computed operator by operator.
import type { Predicate } from "../case/predicate.ts";

/** Bit position of each option. */
export type Bits = ReadonlyMap<string, number>;

/** 0 or 1 for each mask in `states`. Names are options of `bits`, or constants of `fixed` (traits within a draw). Unknown names throw. */
export function truth(
  p: Predicate,
  states: Uint32Array,
  bits: Bits,
  fixed: ReadonlyMap<string, boolean> = new Map(),
): Uint8Array {
  const n = states.length;
  switch (p.op) {
    case "constant":
      return new Uint8Array(n).fill(p.value ? 1 : 0);
    case "name": {
      const bit = bits.get(p.name);
      if (bit === undefined) {
        const value = fixed.get(p.name);
        if (value === undefined) throw new Error(`a predicate over options names ${p.name}`);
        return new Uint8Array(n).fill(value ? 1 : 0);
      }
      const result = new Uint8Array(n);
      for (let s = 0; s < n; s++) result[s] = (states[s]! >>> bit) & 1;
      return result;
    }
    case "is":
      throw new Error(`a predicate over options holds ${p.issue} = ${p.level}`);
    case "not": {
      const result = truth(p.of, states, bits, fixed);
      for (let s = 0; s < n; s++) result[s]! ^= 1;
      return result;
    }
    default: {
      const left = truth(p.left, states, bits, fixed);
      const right = truth(p.right, states, bits, fixed);
      if (p.op === "and") for (let s = 0; s < n; s++) left[s]! &= right[s]!;
      else if (p.op === "or") for (let s = 0; s < n; s++) left[s]! |= right[s]!;
      else if (p.op === "implies") for (let s = 0; s < n; s++) left[s] = (left[s]! ^ 1) | right[s]!;
      else for (let s = 0; s < n; s++) left[s] = left[s]! ^ right[s]! ^ 1;
      return left;
    }
  }
}
