// The same case, seed and version give the same bytes in a browser as in Node.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assess, jobsFor, sharedOf } from "../assess/index.ts";
import { parseAt } from "../cli/readCase.ts";
import { digest } from "../math/digest.ts";
import { launchBrowser } from "../testing/browser.ts";
import { inProcess } from "./inProcess.ts";

/** The entry and all it imports as one script. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("../web/digest.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, formats: ["iife"], name: "qanatEntry" } },
  });
  const [output] = [built].flat();
  if (!output || !("output" in output)) throw new Error("vite built nothing");
  return output.output[0].code;
}

let browser: Browser | null = null;
let page: Page | null = null;
beforeAll(async () => {
  browser = await launchBrowser();
  page = (await browser?.newPage()) ?? null;
  await page?.addScriptTag({ content: await bundle() });
});
afterAll(async () => {
  await browser?.close();
});

test.for([
  ["elmira", 60],
  ["cuba-1962", 60],
  ["ukraine-backchannel", 30],
] as const)("%s: the digest of Node", async ([id, draws], { skip }) => {
  if (!page) {
    process.stderr.write("\nNo Chromium found (set QANAT_CHROMIUM): Node and the browser are not compared.\n");
    return skip("no Chromium found");
  }
  const file = fileURLToPath(new URL(`../../cases/${id}.case.yaml`, import.meta.url));
  const c = parseAt(file, readFileSync(file, "utf8")).case!;
  type Entry = { qanatDigest: (json: string, draws: number) => Promise<string> };
  const there = page.evaluate(([json, n]) => (globalThis as unknown as Entry).qanatDigest(json, n), [
    JSON.stringify(c),
    draws,
  ] as const);
  const here = assess(c, { draws, isFull: true, runner: inProcess(jobsFor(sharedOf(c))) });
  expect(await there).toBe(digest(await here));
});
