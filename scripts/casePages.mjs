// Writes docs/cases/: the assessments of the bundled cases as Markdown in both languages, by the built command. With --pictures (Linux)
// also docs/pictures/: the top of page one of the HTML report.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const languages = ["ar", "en"];
function qanat(...args) {
  const { status } = spawnSync(process.execPath, ["dist/bin/main.js", ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 3);
}

for (const id of ["ukraine-backchannel", "cuba-1962", "elmira"])
  qanat("assess", `cases/${id}.case.yaml`, ...languages.flatMap((lang) => ["-o", `docs/cases/${id}.${lang}.md`]));

if (process.argv.includes("--pictures")) {
  const { default: bundled } = await import("@sparticuz/chromium");
  const { chromium } = await import("playwright-core");
  const folder = mkdtempSync(join(tmpdir(), "qanat-pictures-"));
  const page = (lang) => join(folder, `page.${lang}.html`);
  qanat("brief", "cases/ukraine-backchannel.case.yaml", ...languages.flatMap((lang) => ["-o", page(lang)]));
  // This browser runs in one process and dies with its first page: one for each picture.
  for (const lang of languages) {
    const browser = await chromium.launch({
      executablePath: await bundled.executablePath(),
      args: ["--no-sandbox", "--disable-gpu", "--headless", "--single-process", "--no-zygote"],
    });
    const tab = await browser.newPage({ viewport: { width: 920, height: 1240 }, deviceScaleFactor: 1.3 });
    await tab.goto(pathToFileURL(page(lang)).href);
    await tab.evaluate("document.fonts.ready");
    await tab.screenshot({ path: join(root, `docs/pictures/first-page.${lang}.png`) });
    await browser.close().catch(() => {});
  }
  rmSync(folder, { recursive: true, force: true });
}
