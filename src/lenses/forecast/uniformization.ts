// Transient solution of a chain by uniformization: `p(t) = sum_k Pois(k; Lambda t) p0 P^k`, `P = I + Q / Lambda`. One sequence of
// vectors serves all times; Poisson weights grow outwards from the mode, so nothing underflows (Fox & Glynn 1988, CACM 31:440).

import { logGamma } from "../../math/beta.ts";
import { exp, log } from "../../math/real.ts";

/** Rates of a chain over local states `0..n-1`. */
export interface Rates {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly rate: Float64Array;
  readonly exit: Float64Array;
}

/** `weight[k - first]` of k events of a Poisson law; what is left out is below 1e-14 in all. */
export interface Poisson {
  readonly first: number;
  readonly weight: Float64Array;
}

const negligible = 1e-16;

/** Weights of a Poisson law with this mean, `mean >= 0`; they sum to 1. */
export function poisson(mean: number): Poisson {
  if (!(mean >= 0 && mean < 1e9)) throw new RangeError(`Poisson mean must be in 0..1e9, got ${mean}`);
  const mode = Math.floor(mean);
  const atMode = mean === 0 ? 1 : exp(mode * log(mean) - mean - logGamma(mode + 1));
  const below: number[] = [];
  for (let k = mode, w = atMode; k > 0; k--) {
    w *= k / mean;
    if (w < negligible) break;
    below.push(w);
  }
  const above: number[] = [];
  for (let k = mode + 1, w = atMode; mean > 0; k++) {
    w *= mean / k;
    if (w < negligible) break;
    above.push(w);
  }
  const weight = Float64Array.from([...below.reverse(), atMode, ...above]);
  let sum = 0;
  for (const w of weight) sum += w;
  for (let k = 0; k < weight.length; k++) weight[k]! /= sum;
  return { first: mode - below.length, weight };
}

/** What one chain's passes share: the uniform rate, the step probabilities, and the Poisson weights of each time. */
export interface Uniformized {
  readonly n: number;
  readonly lambda: number;
  readonly times: readonly number[];
  readonly laws: readonly Poisson[];
  /** Steps needed for the longest time. */
  readonly steps: number;
  /** What flows into local state `b`: `from[start[b] .. start[b+1])` with probability `move` a step. */
  readonly start: Uint32Array;
  readonly from: Uint32Array;
  readonly move: Float64Array;
  readonly stay: Float64Array;
}

/** Expected events over the longest time beyond which a chain is refused: each costs a pass over all flows. */
const mostEvents = 1_000_000;

/** `times` ascending from 0, in the unit of the rates. Throws RangeError when rates are too fast for the longest time. */
export function uniformize(rates: Rates, times: readonly number[]): Uniformized {
  const n = rates.exit.length;
  let lambda = 0;
  for (let a = 0; a < n; a++) if (rates.exit[a]! > lambda) lambda = rates.exit[a]!;
  const longest = times[times.length - 1] ?? 0;
  if (!(lambda * longest <= mostEvents))
    throw new RangeError(`${lambda * longest} events over the horizon, limit ${mostEvents}`);
  const laws = times.map((t) => poisson(lambda * t));
  const steps = laws.reduce((most, law) => Math.max(most, law.first + law.weight.length), 1);
  const stay = new Float64Array(n).fill(1);
  const start = new Uint32Array(n + 1);
  const from = new Uint32Array(rates.to.length);
  const move = new Float64Array(rates.to.length);
  for (let e = 0; e < rates.to.length; e++) start[rates.to[e]! + 1]!++;
  for (let b = 0; b < n; b++) start[b + 1]! += start[b]!;
  const next = start.slice();
  for (let a = 0; a < n; a++) {
    if (lambda > 0) stay[a] = 1 - rates.exit[a]! / lambda;
    for (let e = rates.start[a]!; e < rates.start[a + 1]!; e++) {
      const k = next[rates.to[e]!]!++;
      from[k] = a;
      move[k] = rates.rate[e]! / lambda;
    }
  }
  return { n, lambda, times, laws, steps, start, from, move, stay };
}

/** A step never changes more than the one before it, so that all further steps together stay below this. */
const still = 1e-14;

/** Sees `p0 P^k`; `isLast`: it stands for all later steps too. `p` is overwritten by the next step. */
export type Visit = (k: number, p: Float64Array, isLast: boolean) => void;

/** Runs `p0 P^k` for k = 0, 1, ... from local state 0, ending early when nothing changes any more. Returns the number of steps visited. */
export function run(chain: Uniformized, visit: Visit): number {
  const { n, start, from, move, stay, steps } = chain;
  let p = new Float64Array(n);
  let next = new Float64Array(n);
  p[0] = 1;
  for (let k = 0; ; k++) {
    visit(k, p, k + 1 === steps);
    if (k + 1 === steps) return steps;
    let change = 0;
    for (let b = 0; b < n; b++) {
      let sum = p[b]! * stay[b]!;
      // Two sums at a time: one addition need not wait for the other.
      let odd = 0;
      let e = start[b]!;
      const end = start[b + 1]!;
      for (; e + 1 < end; e += 2) {
        sum += p[from[e]!]! * move[e]!;
        odd += p[from[e + 1]!]! * move[e + 1]!;
      }
      if (e < end) sum += p[from[e]!]! * move[e]!;
      sum += odd;
      change += Math.abs(sum - p[b]!);
      next[b] = sum;
    }
    const before = p;
    p = next;
    next = before;
    if (change * (steps - k) < still) {
      visit(k + 1, p, true);
      return k + 2;
    }
  }
}

/** How many sets `everIn` follows at once: each flow is read once for all of them. */
const width = 4;

/**
 * For each set (0 or 1 by local state, the start in none of them), the probability of having entered it within k steps, for
 * k = 0, 1, ...; after the last entry nothing changes any more.
 */
export function entered(chain: Uniformized, sets: readonly Uint8Array[]): readonly Float64Array[] {
  const sequences: Float64Array[] = [];
  for (let first = 0; first < sets.length; first += width) {
    const block = sets.slice(first, first + width);
    sequences.push(...enteredTogether(chain, block).slice(0, block.length));
  }
  return sequences;
}

function enteredTogether(chain: Uniformized, sets: readonly Uint8Array[]): Float64Array[] {
  const { n, start, from, move, stay, steps } = chain;
  const inside = new Uint8Array(n * width);
  sets.forEach((set, v) => {
    for (let a = 0; a < n; a++) inside[a * width + v] = set[a]!;
  });
  // What is still outside each set, by local state and set.
  let p = new Float64Array(n * width);
  let next = new Float64Array(n * width);
  p.fill(1, 0, width);
  const total = new Float64Array(width);
  const sequences = Array.from({ length: width }, () => new Float64Array(steps));
  for (let k = 1; k < steps; k++) {
    let change = 0;
    for (let b = 0; b < n; b++) {
      const at = b * width;
      const keep = stay[b]!;
      let sum0 = p[at]! * keep;
      let sum1 = p[at + 1]! * keep;
      let sum2 = p[at + 2]! * keep;
      let sum3 = p[at + 3]! * keep;
      const end = start[b + 1]!;
      for (let e = start[b]!; e < end; e++) {
        const rate = move[e]!;
        const source = from[e]! * width;
        sum0 += p[source]! * rate;
        sum1 += p[source + 1]! * rate;
        sum2 += p[source + 2]! * rate;
        sum3 += p[source + 3]! * rate;
      }
      if (inside[at] === 1) {
        total[0]! += sum0;
        sum0 = 0;
      }
      if (inside[at + 1] === 1) {
        total[1]! += sum1;
        sum1 = 0;
      }
      if (inside[at + 2] === 1) {
        total[2]! += sum2;
        sum2 = 0;
      }
      if (inside[at + 3] === 1) {
        total[3]! += sum3;
        sum3 = 0;
      }
      change +=
        Math.abs(sum0 - p[at]!) +
        Math.abs(sum1 - p[at + 1]!) +
        Math.abs(sum2 - p[at + 2]!) +
        Math.abs(sum3 - p[at + 3]!);
      next[at] = sum0;
      next[at + 1] = sum1;
      next[at + 2] = sum2;
      next[at + 3] = sum3;
    }
    for (let v = 0; v < width; v++) sequences[v]![k] = total[v]!;
    const before = p;
    p = next;
    next = before;
    if (change * (steps - k) < still) return sequences.map((sequence) => sequence.subarray(0, k + 1));
  }
  return sequences;
}

/** Collects the distribution at one time while a run goes on: pass `see` what the run visits, then read `value`. */
export function distributionAt(law: Poisson, n: number): { readonly see: Visit; readonly value: Float64Array } {
  const value = new Float64Array(n);
  let used = 0;
  return {
    value,
    see(k, p, isLast) {
      const at = k - law.first;
      const weight = isLast ? 1 - used : at >= 0 && at < law.weight.length ? law.weight[at]! : 0;
      used += weight;
      if (weight > 0) for (let a = 0; a < n; a++) value[a]! += weight * p[a]!;
    },
  };
}

/**
 * Mixes a sequence over steps into values at each time: `sum_k Pois(k; Lambda t) sequence[k]`. Beyond its end a sequence repeats
 * its last value. Writes `times.length` numbers from `at`.
 */
export function mixOver(chain: Uniformized, sequence: Float64Array, out: Float64Array, at: number): void {
  const done = sequence.length;
  chain.laws.forEach(({ first, weight }, t) => {
    let sum = 0;
    for (let k = 0; k < weight.length; k++) sum += weight[k]! * sequence[Math.min(first + k, done - 1)]!;
    out[at + t] = sum;
  });
}

/** The integral of the mixed sequence from 0 to each time: `sum_k P(more than k events) sequence[k] / Lambda`. */
export function integrateOver(chain: Uniformized, sequence: Float64Array, out: Float64Array, at: number): void {
  const done = sequence.length;
  chain.laws.forEach(({ first, weight }, t) => {
    if (chain.lambda === 0) {
      out[at + t] = chain.times[t]! * sequence[0]!;
      return;
    }
    let sum = 0;
    for (let k = 0; k < first; k++) sum += sequence[Math.min(k, done - 1)]!;
    let tail = 0;
    const later = new Float64Array(weight.length);
    for (let k = weight.length - 1; k >= 0; k--) {
      later[k] = tail;
      tail += weight[k]!;
    }
    for (let k = 0; k < weight.length; k++) sum += later[k]! * sequence[Math.min(first + k, done - 1)]!;
    out[at + t] = sum / chain.lambda;
  });
}
