// Keyed randomness: the value of a variable in a draw is a pure function of (seed, the variable's key, draw), MODEL 6.
// Adding, removing or editing another variable changes nothing; what-ifs therefore use common random numbers.
import { philox } from "./philox.ts";

/** FNV-1a-64 of a key in UTF-8, in two unsigned 32-bit halves. */
export interface KeyHash {
  readonly high: number;
  readonly low: number;
}

const prime = 0x100000001b3n;
const offsetBasis = 0xcbf29ce484222325n;

export function hashKey(key: string): KeyHash {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(key)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return { high: Number(hash >> 32n), low: Number(hash & 0xffffffffn) };
}

/**
 * A number strictly between 0 and 1 for a variable in draw `draw` (from 0): `(k + 1/2) / 2^53`, `k` the top 53 bits of the first two
 * words of Philox-4x32-10 with counter (hash low, hash high, draw low, draw high) and key (seed low, seed high).
 * `seed` is an integer in 0..2^53-1.
 */
export function uniform(seed: number, hash: KeyHash, draw: number): number {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`seed must be a whole number in 0..2^53-1, got ${seed}`);
  if (!Number.isSafeInteger(draw) || draw < 0) throw new RangeError(`draw must be a whole number from 0, got ${draw}`);
  const [first, second] = philox(
    hash.low,
    hash.high,
    draw >>> 0,
    Math.floor(draw / 4294967296),
    seed >>> 0,
    Math.floor(seed / 4294967296),
  );
  return (first * 2097152 + (second >>> 11) + 0.5) / 9007199254740992;
}
