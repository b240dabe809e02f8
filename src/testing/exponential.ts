// Reference: exp(A t) of a matrix whose entries off the diagonal are not negative (a generator, perhaps augmented).
// The diagonal is shifted until nothing is negative, so nothing cancels and what cannot be reached stays exactly 0.

export type Matrix = number[][];

export const identity = (n: number): Matrix =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));

export function multiply(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => {
    const result: number[] = row.map(() => 0);
    row.forEach((factor, k) => {
      if (factor === 0) return;
      const other = b[k]!;
      for (let j = 0; j < result.length; j++) result[j] = result[j]! + factor * other[j]!;
    });
    return result;
  });
}

const scaled = (a: Matrix, factor: number): Matrix => a.map((row) => row.map((x) => x * factor));
const sum = (a: Matrix, b: Matrix): Matrix => a.map((row, i) => row.map((x, j) => x + b[i]![j]!));

export function exponential(a: Matrix, t: number): Matrix {
  const shift = Math.max(0, ...a.map((row, i) => -row[i]!));
  const positive = scaled(sum(a, scaled(identity(a.length), shift)), t);
  const norm = Math.max(0, ...positive.map((row) => row.reduce((x, y) => x + y, 0)));
  let halvings = 0;
  while (norm / 2 ** halvings > 0.5) halvings++;
  const small = scaled(positive, 1 / 2 ** halvings);
  let term = identity(a.length);
  let result = identity(a.length);
  for (let k = 1; k <= 16; k++) {
    term = scaled(multiply(term, small), 1 / k);
    result = sum(result, term);
  }
  result = scaled(result, Math.exp((-shift * t) / 2 ** halvings));
  for (let k = 0; k < halvings; k++) result = multiply(result, result);
  return result;
}
