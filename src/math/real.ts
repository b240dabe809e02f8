// `exp` and `log` from `+ - * /` alone, so that every engine gives the same bits (docs/decisions/002-same-bytes.md).

const bits = new DataView(new ArrayBuffer(8));
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** 2^k for k in -1022..1023, at `powers[k + 1022]`. */
const powers = new Float64Array(2046);
powers[1022] = 1;
for (let k = 1023; k < 2046; k++) powers[k] = powers[k - 1]! * 2;
for (let k = 1021; k >= 0; k--) powers[k] = powers[k + 1]! * 0.5;
const powerOfTwo = (k: number): number => powers[k + 1022]!;

/** e^x: `Infinity` above 709.78, 0 below -745.13, within 1e-15 relative of the true value between. `NaN` throws. */
export function exp(x: number): number {
  if (Number.isNaN(x)) throw new RangeError("exp of NaN");
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  const k = Math.round(x * Math.LOG2E);
  // |r| <= ln 2 / 2; ln 2 in two parts keeps k * ln2High exact.
  const r = x - k * ln2High - k * ln2Low;
  // Taylor to r^13: the remainder is below 1e-17.
  let sum = 1 / 6227020800;
  sum = sum * r + 1 / 479001600;
  sum = sum * r + 1 / 39916800;
  sum = sum * r + 1 / 3628800;
  sum = sum * r + 1 / 362880;
  sum = sum * r + 1 / 40320;
  sum = sum * r + 1 / 5040;
  sum = sum * r + 1 / 720;
  sum = sum * r + 1 / 120;
  sum = sum * r + 1 / 24;
  sum = sum * r + 1 / 6;
  sum = sum * r + 0.5;
  sum = 1 + (r + r * r * sum);
  if (k > 1023) return sum * 2 * powerOfTwo(k - 1);
  if (k < -1022) return sum * powerOfTwo(k + 60) * powerOfTwo(-60);
  return sum * powerOfTwo(k);
}

/** Natural logarithm: `-Infinity` at 0, within 1e-15 relative of the true value above. Negative numbers and `NaN` throw. */
export function log(x: number): number {
  if (!(x >= 0)) throw new RangeError(`log of ${x}`);
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  let e = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    e = -54;
  }
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  e += (high >>> 20) - 1023;
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let m = bits.getFloat64(0);
  if (m > Math.SQRT2) {
    m *= 0.5;
    e += 1;
  }
  // ln m = 2 atanh f, |f| < 0.172.
  const f = (m - 1) / (m + 1);
  const f2 = f * f;
  let sum = 1 / 25;
  for (let n = 23; n >= 3; n -= 2) sum = sum * f2 + 1 / n;
  return e * ln2High + (2 * f + (2 * f * f2 * sum + e * ln2Low));
}

/** Logit, `ln(p / (1 - p))`, for p strictly between 0 and 1; otherwise throws. */
export function logit(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`logit needs 0 < p < 1, got ${p}`);
  return log(p / (1 - p));
}

/** `1 / (1 + e^-x)`. */
export function expit(x: number): number {
  return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}
