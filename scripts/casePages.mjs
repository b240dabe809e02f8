// Writes docs/cases/: the assessments of the bundled cases as Markdown in both languages, by the built command.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
for (const id of ["ukraine-backchannel", "cuba-1962", "elmira"]) {
  const outputs = ["ar", "en"].flatMap((lang) => ["-o", `docs/cases/${id}.${lang}.md`]);
  const { status } = spawnSync(process.execPath, ["dist/cli/main.js", "assess", `cases/${id}.case.yaml`, ...outputs], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 3);
}
