// How long the consistency lens takes, each figure in a process of its own, cold: the search, exact basins, and solving again with perturbed judgements.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exactBasins } from "../dist/lenses/consistency/basins.js";

import { matrixOf } from "../dist/lenses/consistency/matrix.js";
import { redraw, solve } from "../dist/lenses/consistency/solve.js";
import { workshop } from "./matrices.mjs";
import { row } from "./measure.mjs";

const seeds = [1001, 2001, 3001];
const searches = [
  ["sparse 30 x 3, 30 % of blocks", [30, 0.3], 3, "0.4 s"],
  ["30 files, 10 %", [30, 0.1], undefined, "0.2 s"],
  ["30 files, 20 %", [30, 0.2], undefined, "0.2 s"],
  ["30 files, 30 %", [30, 0.3], undefined, "0.2 s"],
  ["40 files, 30 %", [40, 0.3], undefined, "4 s"],
  ["45 files, 20 %", [45, 0.2], undefined, "4 s"],
  ["50 files, 20 %", [50, 0.2], undefined, "2 s"],
  ["dense 16 x 3", [16, 1], 3, "0.1 s"],
  ["dense 18 x 3", [18, 1], 3, "-"],
];

const published = (name) => {
  const file = JSON.parse(readFileSync(new URL(`../validation/consistency/${name}.json`, import.meta.url), "utf8"));
  return {
    m: matrixOf(
      file.files.map((f) => f.variants.length),
      file.matrix.flat(),
    ),
    consistent: file.consistent,
  };
};

/** What one process measures: milliseconds, and a note. */
const figures = Object.fromEntries([
  ...searches.flatMap(([name, [files, fill], each]) =>
    seeds.map((seed) => [
      `${name}, seed ${seed}`,
      () => {
        const m = workshop(files, fill, seed, each);
        return timed(() => {
          const { count, nodes, isComplete } = solve(m, { nodes: 1e9 });
          return `${count} configurations, ${nodes} nodes${isComplete ? "" : ", NOT COMPLETE"}`;
        });
      },
    ]),
  ),
  [
    "exact basins, 22,674,816 starts",
    () => {
      const { m, consistent } = published("CIB_natl_regional");
      return timed(() => `${exactBasins(m, "global", consistent).inCycles} starts in cycles`);
    },
  ],
  ...["CIB_natl_regional", "workshop 15 x 3"].map((name) => [
    `solved again with perturbed judgements, ${name}`,
    () => {
      const m = name.startsWith("CIB") ? published(name).m : workshop(15, 0.3, 1001, 3);
      const draws = 4000;
      const size = m.fileOf.length;
      let state = 12345;
      const cells = m.cells.slice();
      return timed(() => {
        const again = redraw({ ...m, low: m.cells.map((x) => x - 1), high: m.cells.map((x) => x + 1) });
        let found = 0;
        for (let d = 0; d < draws; d++) {
          for (let k = 0; k < size * size; k++) {
            if (m.cells[k] === 0) continue;
            state = (state * 48271) % 2147483647;
            cells[k] = m.cells[k] + (state % 3) - 1;
          }
          found += again(cells).configurations.length;
        }
        return `${(found / draws).toFixed(1)} configurations on average`;
      }, draws);
    },
  ]),
]);

/** Milliseconds by the clock, and of user time, which other work on the machine disturbs less. */
function timed(work, draws) {
  const before = process.cpuUsage().user;
  const start = performance.now();
  const note = work();
  const ms = performance.now() - start;
  const cpu = (process.cpuUsage().user - before) / 1000;
  const rate = draws ? `${Math.round(draws / (cpu / 1000))} a second of user time, ` : "";
  return { ms, note: `user ${Math.round(cpu)} ms, ${rate}${note}` };
}

const asked = process.argv[2];
if (asked && asked in figures && fileURLToPath(import.meta.url) === process.argv[1])
  console.log(JSON.stringify(figures[asked]()));

export function consistency() {
  const targets = new Map(searches.map(([name, , , target]) => [name, target]));
  for (const name of Object.keys(figures)) {
    const runs = [0, 1, 2].map(() => {
      const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], {
        encoding: "utf8",
      });
      if (!stdout) throw new Error(stderr);
      return JSON.parse(stdout);
    });
    runs.sort((a, b) => a.ms - b.ms);
    const { ms, note } = runs[1];
    const target = targets.get(name.replace(/, seed \d+$/, "")) ?? (name.startsWith("exact") ? "4 s" : "2,000/s");
    row(name, ms, target, note);
  }
}
