// Measuring: medians of repeated runs, the machine, and a calibration loop so that machines can be compared.
import { cpus } from "node:os";
import process from "node:process";

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median milliseconds of `runs` runs of `work` (sync or async), after one warm-up. */
export const medianOf = async (work, runs = 5) => (await mediansInTurn([work], runs, 1))[0];

/** The same of several works, run in turn so that the machine's moods meet all, after `before` rounds to warm up. */
export async function mediansInTurn(works, runs, before) {
  const times = works.map(() => []);
  for (let k = 0; k < before + runs; k++)
    for (const [w, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (k >= before) times[w].push(performance.now() - start);
    }
  return times.map(median);
}

/** `y += a x` on 4096 doubles, 100 000 times, plain JavaScript. */
export function calibration() {
  const x = new Float64Array(4096).fill(1.1);
  const y = new Float64Array(4096);
  const start = performance.now();
  for (let r = 0; r < 100_000; r++) for (let i = 0; i < 4096; i++) y[i] += 1e-9 * x[i];
  return performance.now() - start;
}

export const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

export function row(name, ms, target, note = "") {
  const figure = ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(1)} ms`;
  console.log(
    `${name.padEnd(58)} ${figure.padStart(10)}   target ${String(target).padEnd(9)} rss ${megabytes()} MB  calibration ${calibration().toFixed(0)} ms  ${note}`,
  );
}

export function machine() {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown"}`,
  );
}
