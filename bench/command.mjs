// The command line as it is used, measured: time and the highest peak of memory of its process.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { medianOf, row } from "./measure.mjs";

export const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Runs `qanat` with `args` so many times; a row with the median, and the highest of the peaks. */
export async function commandRow(name, target, runs, ...args) {
  const peaks = [];
  const ms = await medianOf(() => {
    const ready = ["--require", at("bench/sayPeak.cjs"), at("dist/bin/main.js")];
    const { status, stderr } = spawnSync(process.execPath, [...ready, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(stderr);
    peaks.push(Number(stderr.trim().split("\n").at(-1)) / 1000);
  }, runs);
  row(name, ms, target, `peak ${Math.max(...peaks).toFixed(0)} MB`);
}
