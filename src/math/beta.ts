// The beta distribution with any shapes: log-gamma, the regularised incomplete beta function, and its inverse by bisection.
import { exp, log } from "./real.ts";

const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;

/** ln Gamma(x) for x > 0 (Lanczos 1964, SIAM J. Numer. Anal. B 1:86, g = 7, n = 9), about 1e-14 relative. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`log-gamma needs x > 0, got ${x}`);
  if (x < 0.5) return logGamma(x + 1) - log(x);
  const y = x - 1;
  let sum: number = lanczos[0];
  for (let k = 1; k < lanczos.length; k++) sum += lanczos[k]! / (y + k);
  const t = y + 7.5;
  return 0.5 * log(2 * Math.PI) + (y + 0.5) * log(t) - t + log(sum);
}

/** Continued fraction of the incomplete beta function by Lentz's method (DLMF 8.17.22). */
function fraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < tiny ? tiny : d);
  let c = 1;
  let value = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    c = 1 + even / c;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = Math.abs(c) < tiny ? tiny : c;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    c = 1 + odd / c;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = Math.abs(c) < tiny ? tiny : c;
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) return value;
  }
  return value;
}

/** P(X <= x) for X ~ beta(a, b), x in 0..1, a, b > 0. */
export function betaCdf(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, 1 - x)) / b;
}

/** x with P(X <= x) = u for X ~ beta(a, b); 60 bisections. */
export function betaQuantile(a: number, b: number, u: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`beta shapes must be positive, got ${a}, ${b}`);
  let low = 0;
  let high = 1;
  for (let k = 0; k < 60; k++) {
    const x = 0.5 * (low + high);
    if (betaCdf(a, b, x) < u) low = x;
    else high = x;
  }
  return 0.5 * (low + high);
}
