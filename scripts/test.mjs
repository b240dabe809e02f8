// `npm test`: every gate, in the order in which failing early saves most time. The last line counts them.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (path) => [process.execPath, fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))];
const gates = [
  ["format and lint", [...bin("@biomejs/biome/bin/biome"), "check", "."]],
  ["types", [...bin("typescript/bin/tsc"), "--noEmit"]],
  [
    "import arrows",
    [
      ...bin("dependency-cruiser/bin/dependency-cruise.mjs"),
      "src",
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "err",
    ],
  ],
  ["unused code", [...bin("knip/bin/knip.js")]],
  ["tests", [...bin("vitest/vitest.mjs"), "run"]],
];
let passed = 0;
let failed = 0;
for (const [name, [command, ...args]] of gates) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, CI: process.env.CI ?? "" },
  });
  if (status === 0) passed++;
  else {
    failed++;
    console.log(`== ${name}: failed`);
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
