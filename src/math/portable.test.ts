// Computing code uses only arithmetic that every engine does alike (docs/decisions/002-same-bytes.md).
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const source = new URL("../", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (file) =>
    /^(math|case|reading|model|lenses|assess|report|run)[\\/].*\.ts$/.test(file) &&
    !/\.test\.ts$|testing[\\/]/.test(file),
);
/** Implementation-defined in ECMAScript, or dependent on the machine's clock or locale. */
const forbidden =
  /\bMath\.(?:a?cosh?|a?sinh?|a?tanh?|atan2|cbrt|exp|expm1|hypot|log|log1p|log10|log2|pow|sin|cos|tan|random)\b|(?<![*/\w`])\w+ \*\* \w|\bDate\.now\b|\bnew Date\(\)|\bIntl\./;

test.each(files)("%s", (file) => {
  const lines = readFileSync(new URL(file, source), "utf8").split("\n");
  const found = lines.flatMap((line, k) =>
    forbidden.test(line.replace(/\/\/.*|^\s*\*.*|\/\*\*.*/, "")) ? [`${file}:${k + 1}: ${line.trim()}`] : [],
  );
  expect(found).toEqual([]);
});

test("the list is not empty and the pattern bites", () => {
  expect(files.length).toBeGreaterThan(80);
  for (const line of ["x = Math.exp(1)", "y = 2 ** k", "t = Date.now()"]) expect(forbidden.test(line)).toBe(true);
});
