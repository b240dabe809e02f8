// Transient solution of a chain by uniformization: `p(t) = sum_k Pois(k; Lambda t) p0 P^k`, `P = I + Q / Lambda`. One sequence of
// vectors serves all times; Poisson weights grow outwards from the mode, so nothing underflows (Fox & Glynn 1988, CACM 31:440).

import { logGamma } from "../../math/beta.ts";
import { exp, log } from "../../math/real.ts";
import { type Inflows, lanes } from "../../math/steps.ts";
import { steps } from "../../math/wasmSteps.ts";

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

/** Room to work in: weights below the mode, then those above it. */
const outwards: number[] = [];

/** Weights of a Poisson law with this mean, `mean >= 0`; they sum to 1. */
export function poisson(mean: number): Poisson {
  if (!(mean >= 0 && mean < 1e9)) throw new RangeError(`Poisson mean must be in 0..1e9, got ${mean}`);
  const mode = Math.floor(mean);
  const atMode = mean === 0 ? 1 : exp(mode * log(mean) - mean - logGamma(mode + 1));
  let below = 0;
  for (let k = mode, w = atMode; k > 0; k--) {
    w *= k / mean;
    if (w < negligible) break;
    outwards[below++] = w;
  }
  let count = below;
  for (let k = mode + 1, w = atMode; mean > 0; k++) {
    w *= mean / k;
    if (w < negligible) break;
    outwards[count++] = w;
  }
  const weight = new Float64Array(count + 1);
  for (let k = 0; k < below; k++) weight[below - 1 - k] = outwards[k]!;
  weight[below] = atMode;
  for (let k = below; k < count; k++) weight[k + 1] = outwards[k]!;
  let sum = 0;
  for (let k = 0; k <= count; k++) sum += weight[k]!;
  for (let k = 0; k <= count; k++) weight[k]! /= sum;
  return { first: mode - below, weight };
}

/** What one chain's passes share: the step probabilities at the uniform rate, and the Poisson weights of each time. */
export interface Uniformized extends Inflows {
  readonly lambda: number;
  readonly times: readonly number[];
  readonly laws: readonly Poisson[];
  /** Steps needed for the longest time. */
  readonly steps: number;
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
  const walk = steps.walk(chain);
  for (let k = 0; ; k++) {
    visit(k, walk.p(), k + 1 === chain.steps);
    if (k + 1 === chain.steps) return chain.steps;
    const change = walk.step();
    if (change * (chain.steps - k) < still) {
      visit(k + 1, walk.p(), true);
      return k + 2;
    }
  }
}

/**
 * For each set (0 or 1 by local state, the start in none of them), the probability of having entered it within k steps, for
 * k = 0, 1, ...; after the last entry nothing changes any more.
 */
export function entered(chain: Uniformized, sets: readonly Uint8Array[]): readonly Float64Array[] {
  const sequences: Float64Array[] = [];
  for (let first = 0; first < sets.length; first += lanes)
    sequences.push(...enteredTogether(chain, sets.slice(first, first + lanes)));
  return sequences;
}

/** Each flow is read once for all of the sets. */
function enteredTogether(chain: Uniformized, sets: readonly Uint8Array[]): readonly Float64Array[] {
  const walk = steps.entry(chain, sets);
  const sequences = sets.map(() => new Float64Array(chain.steps));
  for (let k = 1; k < chain.steps; k++) {
    const change = walk.step();
    const total = walk.entered();
    sequences.forEach((sequence, v) => {
      sequence[k] = total[v]!;
    });
    if (change * (chain.steps - k) < still) return sequences.map((sequence) => sequence.subarray(0, k + 1));
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
  const { laws } = chain;
  for (let t = 0; t < laws.length; t++) out[at + t] = weighed(laws[t]!, sequence);
}

function weighed({ first, weight }: Poisson, sequence: Float64Array): number {
  const last = sequence.length - 1;
  let sum = 0;
  for (let k = 0; k < weight.length; k++) sum += weight[k]! * sequence[first + k < last ? first + k : last]!;
  return sum;
}

/** The integral of the mixed sequence from 0 to each time: `sum_k P(more than k events) sequence[k] / Lambda`. */
export function integrateOver(chain: Uniformized, sequence: Float64Array, out: Float64Array, at: number): void {
  const { laws, times, lambda } = chain;
  for (let t = 0; t < laws.length; t++)
    out[at + t] = lambda === 0 ? times[t]! * sequence[0]! : weighedByTail(laws[t]!, sequence) / lambda;
}

/** Room to work in: the weight after each step. */
let later = new Float64Array(256);

function weighedByTail({ first, weight }: Poisson, sequence: Float64Array): number {
  const last = sequence.length - 1;
  if (later.length < weight.length) later = new Float64Array(2 * weight.length);
  let tail = 0;
  for (let k = weight.length - 1; k >= 0; k--) {
    later[k] = tail;
    tail += weight[k]!;
  }
  let sum = 0;
  for (let k = 0; k < first; k++) sum += sequence[k < last ? k : last]!;
  for (let k = 0; k < weight.length; k++) sum += later[k]! * sequence[first + k < last ? first + k : last]!;
  return sum;
}
