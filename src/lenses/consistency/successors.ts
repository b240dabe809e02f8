// The successor of every configuration of a small space, as one table: walked like an odometer, so that little changes from one to the next.
import { balance } from "./balance.ts";
import { type Configuration, linksOf, type Matrix, variantsOf } from "./matrix.ts";
import { bestOf, type Rule, step } from "./succession.ts";

export interface Successors {
  /** Number of the successor of each configuration; configurations are numbered lexicographically. */
  readonly next: Int32Array;
  readonly numberOf: (z: Configuration) => number;
  readonly configurationAt: (number: number) => Uint8Array;
}

/** Four bytes a configuration. */
export function successors(m: Matrix, rule: Rule): Successors {
  const stride = new Int32Array(m.n);
  let count = 1;
  for (let j = m.n - 1; j >= 0; j--) {
    stride[j] = count;
    count *= variantsOf(m, j);
  }
  const next = new Int32Array(count);
  if (rule === "global") fillGlobal(m, stride, next);
  else fillByStep(m, rule, stride, next);
  return {
    next,
    numberOf: (z) => stride.reduce((sum, size, j) => sum + size * z[j]!, 0),
    configurationAt: (number) =>
      Uint8Array.from({ length: m.n }, (_, j) => Math.floor(number / stride[j]!) % variantsOf(m, j)),
  };
}

/** Any rule, one step from each configuration. */
function fillByStep(m: Matrix, rule: Rule, stride: Int32Array, next: Int32Array): void {
  const z = new Uint8Array(m.n);
  const scratch = new Uint8Array(m.n);
  const theta = balance(m, z);
  const moving = new Int32Array(theta.length);
  for (let s = 0; s < next.length; s++) {
    scratch.set(z);
    moving.set(theta);
    step(m, rule, scratch, moving);
    let number = 0;
    for (let j = 0; j < m.n; j++) number += scratch[j]! * stride[j]!;
    next[s] = number;
    for (let j = m.n - 1; j >= 0; j--) {
      const from = z[j]!;
      const to = from + 1 === variantsOf(m, j) ? 0 : from + 1;
      shift(m, theta, j, from, to, 0, theta.length);
      z[j] = to;
      if (to !== 0) break;
    }
  }
}

function shift(m: Matrix, theta: Int32Array, j: number, from: number, to: number, first: number, end: number): void {
  const size = theta.length;
  const is = (m.start[j]! + to) * size;
  const was = (m.start[j]! + from) * size;
  for (let b = first; b < end; b++) theta[b]! += m.cells[is + b]! - m.cells[was + b]!;
}

/**
 * All files at once. The files that influence fewest others turn fastest; where a file turns, only the files it influences, and itself (a tie
 * keeps the current variant), look for their best again.
 */
function fillGlobal(m: Matrix, stride: Int32Array, next: Int32Array): void {
  const { n } = m;
  const links = linksOf({ ...m, low: m.cells, high: m.cells });
  const targets = Array.from({ length: n }, (_, i) =>
    Int32Array.from(Array.from({ length: n }, (_, j) => j).filter((j) => j === i || links[i * n + j] === 1)),
  );
  const order = Array.from({ length: n }, (_, j) => j).sort((a, b) => targets[b]!.length - targets[a]!.length || a - b);
  const z = new Uint8Array(n);
  const theta = balance(m, z);
  const best = Int32Array.from({ length: n }, (_, j) => bestOf(m, theta, j, 0));
  let here = 0;
  let there = 0;
  for (let j = 0; j < n; j++) there += best[j]! * stride[j]!;
  for (let s = 0; s < next.length; s++) {
    next[here] = there;
    for (let k = n - 1; k >= 0; k--) {
      const j = order[k]!;
      const from = z[j]!;
      const to = from + 1 === m.start[j + 1]! - m.start[j]! ? 0 : from + 1;
      z[j] = to;
      here += (to - from) * stride[j]!;
      const list = targets[j]!;
      for (let t = 0; t < list.length; t++) {
        const i = list[t]!;
        shift(m, theta, j, from, to, m.start[i]!, m.start[i + 1]!);
        const now = bestOf(m, theta, i, z[i]!);
        there += (now - best[i]!) * stride[i]!;
        best[i] = now;
      }
      if (to !== 0) break;
    }
  }
}
