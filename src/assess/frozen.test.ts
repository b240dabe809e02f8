// A seed draws what it always drew. Whoever changes a digest below changes published results: the changelog says so under "Results
// change", with the case, the number, how much and why.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseAt } from "../cli/readCase.ts";
import { posteriorsOf } from "../lenses/evidence/index.ts";
import { forecastLens } from "../lenses/forecast/index.ts";
import { digest } from "../math/digest.ts";

test.each([
  ["ukraine-backchannel", 20250210, "167e8d16555e6068d61cae00c7d625b84f1949ac56092009763ce830f45b24e4"],
  ["cuba-1962", 19621027, "3e78389116744dbc4673b308acde0a197658d9e7da1f741eb53702920bb77a8a"],
  ["elmira", 1991, "b1950e581a28767c3bd33b259301c8ffbb4f5156a8df62967717e7ab0e3a0e16"],
])("%s: seed %i draws what it always drew", async (id, seed, expected) => {
  const file = fileURLToPath(new URL(`../../cases/${id}.case.yaml`, import.meta.url));
  const c = parseAt(file, readFileSync(file, "utf8")).case!;
  expect(c.seed).toBe(seed);
  const finding = await forecastLens.run(c, { draws: 50, posteriors: posteriorsOf(c) });
  expect(digest(finding)).toBe(expected);
});
