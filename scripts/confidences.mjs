// Fits the confidences of the rules on the gold texts (those not held out) and writes them to src/reading/lexicon/confidence.txt.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const table = execFileSync(
  process.execPath,
  [at("dist/bin/main.js"), "--lang", "en", "eval", at("validation/reading"), at("validation/reading/own"), "--rules"],
  { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e8 },
);
const lines = table
  .split("\n")
  .filter((line) => /^\S+\s+[01]\.\d\d\s+#/u.test(line))
  .map((line) => line.replace(/^(\S+)\s+([\d.]+)\s+# (.*)$/u, "$1 | $2 | $3"));
writeFileSync(
  at("src/reading/lexicon/confidence.txt"),
  `# How often what a rule finds is right, on the gold texts that rules were tuned on: (right + 1) / (n + 2).\n# Written by scripts/confidences.mjs. Fields: rule | confidence | counted\n[rules]\n${lines.join("\n")}\n`,
);
