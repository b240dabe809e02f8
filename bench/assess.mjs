// How long a person waits: the first answer, everything, and a check, through the command line as it is used.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { medianOf, row } from "./measure.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
let peaks = [];
const command =
  (...args) =>
  () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--require", at("bench/sayPeak.cjs"), at("dist/bin/main.js"), ...args],
      {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      },
    );
    if (status !== 0) throw new Error(stderr);
    peaks.push(Number(stderr.trim().split("\n").at(-1)) / 1000);
  };
/** Measures, with the highest of the peaks of memory. */
async function rowOf(name, target, runs, ...args) {
  peaks = [];
  const ms = await medianOf(command(...args), runs);
  row(name, ms, target, `peak ${Math.max(...peaks).toFixed(0)} MB`);
}

export async function assess() {
  const file = at("cases/ukraine-backchannel.case.yaml");
  const ready = ["--json", "--workers", "2"];
  await rowOf("qanat check, Ukraine", "0.4 s", 7, "check", file);
  await rowOf("qanat assess --quick, Ukraine: first answer", "3 s", 3, "assess", file, "--quick", ...ready);
  await rowOf("qanat assess, Ukraine: everything, two workers", "15 s, 400 MB", 2, "assess", file, ...ready);
}
