// `npm start`: assesses the bundled case, prints page one, and writes the reports of both languages and the JSON under out/.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [
    at("dist/bin/main.js"),
    "assess",
    at("cases/ukraine-backchannel.case.yaml"),
    "--brief",
    ...["ar.html", "en.html", "json"].flatMap((end) => ["-o", at(`out/ukraine-backchannel.${end}`)]),
    ...process.argv.slice(2),
  ],
  { stdio: "inherit", cwd: at("") },
);
process.exit(status ?? 3);
