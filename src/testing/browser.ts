// Finds a Chromium for tests and starts it: `$QANAT_CHROMIUM`, an installed one, Playwright's own, else the one inside `@sparticuz/chromium`.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

interface Found {
  readonly path: string;
  readonly args: readonly string[];
}

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Nothing here is to reach the network, and containers have no sandbox. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Playwright's own, null where it was never downloaded. */
function playwrights(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}

async function bundled(): Promise<Found | null> {
  if (process.platform !== "linux") return null;
  try {
    const { default: sparticuz } = await import("@sparticuz/chromium");
    return { path: await sparticuz.executablePath(), args: [...args, "--headless", "--single-process", "--no-zygote"] };
  } catch {
    return null;
  }
}

async function find(): Promise<Found | null> {
  const given = process.env.QANAT_CHROMIUM;
  if (given) {
    if (!existsSync(given)) throw new Error(`QANAT_CHROMIUM points to ${given}, where nothing stands`);
    return { path: given, args };
  }
  const path = [...installed, playwrights()].find((x) => x !== null && existsSync(x));
  return path ? { path, args } : bundled();
}

/** A headless browser; the caller closes it. Null where none is found, which is an error on a build server (`CI`). */
export async function launchBrowser(): Promise<Browser | null> {
  const found = await find();
  if (found) return chromium.launch({ executablePath: found.path, args: [...found.args], headless: true });
  if (process.env.CI) throw new Error("no Chromium found: set QANAT_CHROMIUM");
  return null;
}
