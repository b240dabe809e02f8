// The successor of every configuration of a small space, as one table: walked like an odometer, so that little changes from one to the next.
import { balance } from "./balance.ts";
import { type Configuration, linksOf, type Matrix, variantsOf } from "./matrix.ts";
import { bestOf, type Rule, step } from "./succession.ts";

/** Configurations are numbered in the order of the walk. */
export interface Successors {
  /** Number of the successor of each configuration. */
  readonly next: Int32Array;
  readonly numberOf: (z: Configuration) => number;
  readonly configurationAt: (number: number) => Uint8Array;
}

/** Four bytes a configuration. */
export function successors(m: Matrix, rule: Rule): Successors {
  const links = linksOf({ ...m, low: m.cells, high: m.cells });
  const reached = (i: number): number[] =>
    Array.from({ length: m.n }, (_, j) => j).filter((j) => j === i || links[i * m.n + j] === 1);
  const targets = Array.from({ length: m.n }, (_, i) => reached(i));
  // The files that influence fewest others turn fastest.
  const order = targets.map((_, j) => j).sort((a, b) => targets[b]!.length - targets[a]!.length || a - b);
  const stride = new Int32Array(m.n);
  let count = 1;
  for (const j of order.toReversed()) {
    stride[j] = count;
    count *= variantsOf(m, j);
  }
  const next = new Int32Array(count);
  if (rule === "global") fillGlobal(m, targets, order, stride, next);
  else fillByStep(m, rule, order, stride, next);
  return {
    next,
    numberOf: (z) => stride.reduce((sum, size, j) => sum + size * z[j]!, 0),
    configurationAt: (number) =>
      Uint8Array.from({ length: m.n }, (_, j) => Math.floor(number / stride[j]!) % variantsOf(m, j)),
  };
}

/** Any rule, one step from each configuration. */
function fillByStep(m: Matrix, rule: Rule, order: readonly number[], stride: Int32Array, next: Int32Array): void {
  const z = new Uint8Array(m.n);
  const scratch = new Uint8Array(m.n);
  const theta = balance(m, z);
  const moving = new Int32Array(theta.length);
  const size = theta.length;
  for (let s = 0; s < next.length; s++) {
    scratch.set(z);
    moving.set(theta);
    step(m, rule, scratch, moving);
    let number = 0;
    for (let j = 0; j < m.n; j++) number += scratch[j]! * stride[j]!;
    next[s] = number;
    for (let k = m.n - 1; k >= 0; k--) {
      const j = order[k]!;
      const was = (m.start[j]! + z[j]!) * size;
      z[j] = z[j]! + 1 === variantsOf(m, j) ? 0 : z[j]! + 1;
      const is = (m.start[j]! + z[j]!) * size;
      for (let b = 0; b < size; b++) theta[b]! += m.cells[is + b]! - m.cells[was + b]!;
      if (z[j] !== 0) break;
    }
  }
}

/** All files at once: where a file turns, only the files it influences, and itself (a tie keeps the current variant), look for their best again. */
function fillGlobal(
  m: Matrix,
  targets: readonly (readonly number[])[],
  order: readonly number[],
  stride: Int32Array,
  next: Int32Array,
): void {
  const { n, start } = m;
  const { targetStart, target, changeAt, change } = changesOf(m, targets);
  const z = new Int32Array(n);
  const theta = balance(m, z);
  const turning = Int32Array.from(order);
  // What each file adds to the number of the successor.
  const part = Int32Array.from({ length: n }, (_, j) => bestOf(m, theta, j, 0) * stride[j]!);
  let there = part.reduce((a, b) => a + b, 0);
  for (let s = 0; s < next.length; s++) {
    next[s] = there;
    for (let k = n - 1; k >= 0; k--) {
      const j = turning[k]!;
      let c = changeAt[start[j]! + z[j]!]!;
      const to = z[j]! + 1 === start[j + 1]! - start[j]! ? 0 : z[j]! + 1;
      z[j] = to;
      const last = targetStart[j + 1]!;
      for (let t = targetStart[j]!; t < last; t++) {
        const i = target[t]!;
        const first = start[i]!;
        const end = start[i + 1]!;
        let best = first;
        let most = -2147483648;
        for (let b = first; b < end; b++) {
          const x = theta[b]! + change[c++]!;
          theta[b] = x;
          if (x > most) {
            most = x;
            best = b;
          }
        }
        const now = (theta[first + z[i]!] === most ? z[i]! : best - first) * stride[i]!;
        there += now - part[i]!;
        part[i] = now;
      }
      if (to !== 0) break;
    }
  }
}

/** What balances change by when a file turns from a variant to the next one (from the last to the first), for the files it reaches only. */
function changesOf(m: Matrix, targets: readonly (readonly number[])[]) {
  const size = m.fileOf.length;
  const change: number[] = [];
  const changeAt = new Int32Array(size);
  for (let j = 0; j < m.n; j++)
    for (let from = m.start[j]!; from < m.start[j + 1]!; from++) {
      const to = from + 1 === m.start[j + 1]! ? m.start[j]! : from + 1;
      changeAt[from] = change.length;
      for (const i of targets[j]!)
        for (let b = m.start[i]!; b < m.start[i + 1]!; b++)
          change.push(m.cells[to * size + b]! - m.cells[from * size + b]!);
    }
  const targetStart = new Int32Array(m.n + 1);
  for (let j = 0; j < m.n; j++) targetStart[j + 1] = targetStart[j]! + targets[j]!.length;
  return { targetStart, target: Int32Array.from(targets.flat()), changeAt, change: Int32Array.from(change) };
}
