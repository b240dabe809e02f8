// Cases to measure on: the bundled ones, and conflicts of a given size made from a fixed seed.
import { readFileSync } from "node:fs";
import { parseCase } from "../dist/case/index.js";

export function bundled(name) {
  const folder = new URL("../cases/", import.meta.url);
  const text = readFileSync(new URL(`${name}.case.yaml`, folder), "utf8");
  return parseCase(text, { file: name, readSource: (file) => ({ text: readFileSync(new URL(file, folder), "utf8") }) })
    .case;
}

/** A small generator of its own: the same conflict for the same seed, on any machine (Park & Miller 1988). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A conflict with `2^m` states, no joint moves: `actors` share the options, twelve random statements each. */
export function conflict(m, actors, seed) {
  const next = random(seed);
  const pick = (n) => Math.floor(next() * n);
  const option = (k) => `o${String(k).padStart(2, "0")}`;
  const literal = () => (next() < 0.5 ? "!" : "") + option(pick(m));
  const predicate = () => [literal(), literal(), literal()].slice(0, 1 + pick(3)).join([" & ", " | ", " -> "][pick(3)]);
  const ids = Array.from({ length: actors }, (_, i) => `a${i}`);
  const lines = [
    "qanat: 1",
    "id: bench",
    'title: { en: "Bench", ar: "قياس" }',
    "horizon: 24",
    "unit: month",
    `seed: ${seed}`,
    "actors:",
    ...ids.map((id) => `  ${id}: { en: ${id}, ar: ${id}, tempo: 0.1 to 0.4, foresight: 0.2 to 0.95, src: assumption }`),
    "options:",
    ...Array.from(
      { length: m },
      (_, k) => `  ${option(k)}: { owner: ${ids[k % actors]}, en: ${option(k)}, ar: ${option(k)}, src: assumption }`,
    ),
    "status_quo: []",
    "scenarios:",
    `  S1: { en: one, ar: one, when: "${option(0)} & ${option(1)}", src: assumption }`,
    `  S2: { en: two, ar: two, when: "!${option(0)} & ${option(2)}", src: assumption }`,
    "preferences:",
    ...ids.flatMap((id) => [
      `  ${id}:`,
      ...Array.from({ length: 12 }, () => `    - { if: "${predicate()}", src: assumption }`),
    ]),
  ];
  const { case: c, diagnostics } = parseCase(`${lines.join("\n")}\n`, {
    file: "bench",
    readSource: () => ({ problem: "missing" }),
  });
  if (!c)
    throw new Error(
      diagnostics
        .filter((d) => d.severity === "error")
        .map((d) => d.message.en)
        .join("; "),
    );
  return c;
}
