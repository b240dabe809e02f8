// Transient solution of a chain by uniformization: `p(t) = sum_k Pois(k; Lambda t) p0 P^k`, `P = I + Q / Lambda`. One sequence of
// vectors serves all times; Poisson weights grow outwards from the mode, so nothing underflows (Fox & Glynn 1988, CACM 31:440).
import { exp, log } from "../../math/real.ts";
import { logGamma } from "../../math/beta.ts";

/** Rates of a chain over local states `0..n-1`. */
export interface Rates {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly rate: Float64Array;
  readonly exit: Float64Array;
}

/** `weight[k - first]` of k events of a Poisson law, the rest below 1e-15 in all. */
export interface Poisson {
  readonly first: number;
  readonly weight: Float64Array;
}

const negligible = 1e-18;

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
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly move: Float64Array;
  readonly stay: Float64Array;
}

/** `times` ascending from 0, in the unit of the rates. */
export function uniformize(rates: Rates, times: readonly number[]): Uniformized {
  let lambda = 0;
  for (const e of rates.exit) if (e > lambda) lambda = e;
  const laws = times.map((t) => poisson(lambda * t));
  const steps = laws.reduce((most, law) => Math.max(most, law.first + law.weight.length), 1);
  return {
    n: rates.exit.length,
    lambda,
    times,
    laws,
    steps,
    start: rates.start,
    to: rates.to,
    move: lambda > 0 ? rates.rate.map((r) => r / lambda) : rates.rate,
    stay: rates.exit.map((e) => (lambda > 0 ? 1 - e / lambda : 1)),
  };
}

/** Sees `p0 P^k`; `isLast`: it stands for all later steps too. `p` is overwritten by the next step. */
export type Visit = (k: number, p: Float64Array, isLast: boolean) => void;

/**
 * Runs `p0 P^k` for k = 0, 1, ... from local state 0. Local states with `stop[a] = 1` keep what enters them. Ends early when the
 * vector no longer changes. Returns the number of steps visited.
 */
export function run(chain: Uniformized, stop: Uint8Array | null, visit: Visit): number {
  const { n, start, to, move, stay, steps } = chain;
  let p = new Float64Array(n);
  let next = new Float64Array(n);
  p[0] = 1;
  for (let k = 0; k < steps; k++) {
    visit(k, p, k + 1 === steps);
    if (k + 1 === steps) return steps;
    next.fill(0);
    for (let a = 0; a < n; a++) {
      const mass = p[a]!;
      if (mass === 0) continue;
      if (stop !== null && stop[a] === 1) {
        next[a]! += mass;
        continue;
      }
      next[a]! += mass * stay[a]!;
      const end = start[a + 1]!;
      for (let e = start[a]!; e < end; e++) next[to[e]!]! += mass * move[e]!;
    }
    let change = 0;
    for (let a = 0; a < n; a++) change += Math.abs(next[a]! - p[a]!);
    const before = p;
    p = next;
    next = before;
    // A step never changes more than the one before it, so all further steps together stay below this.
    if (change * (steps - k) < 1e-14) {
      visit(k + 1, p, true);
      return k + 2;
    }
  }
  return steps;
}

/** Collects the distribution at one time while a run goes on: pass `see` what the run visits, then read `value`. */
export function distributionAt(law: Poisson, n: number): { readonly see: Visit; readonly value: Float64Array } {
  const value = new Float64Array(n);
  let used = 0;
  return {
    value,
    see(k, p, isLast) {
      const weight = isLast ? 1 - used : (law.weight[k - law.first] ?? 0);
      used += weight;
      if (weight > 0) for (let a = 0; a < n; a++) value[a]! += weight * p[a]!;
    },
  };
}

/**
 * Mixes a sequence over steps into values at each time: `sum_k Pois(k; Lambda t) sequence[k]`. Steps from `done` on repeat the last.
 * Writes `times.length` numbers from `at`.
 */
export function mixOver(chain: Uniformized, sequence: Float64Array, done: number, out: Float64Array, at: number): void {
  chain.laws.forEach(({ first, weight }, t) => {
    let sum = 0;
    for (let k = 0; k < weight.length; k++) sum += weight[k]! * sequence[Math.min(first + k, done - 1)]!;
    out[at + t] = sum;
  });
}

/** The integral of the mixed sequence from 0 to each time: `sum_k P(more than k events) sequence[k] / Lambda`. */
export function integrateOver(chain: Uniformized, sequence: Float64Array, done: number, out: Float64Array, at: number): void {
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
