// How long a person waits: the first answer, everything, and a check, through the command line as it is used.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { medianOf, row } from "./measure.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const command =
  (...args) =>
  () => {
    const { status, stderr } = spawnSync(process.execPath, [at("dist/bin/main.js"), ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(stderr);
  };

export async function assess() {
  const file = at("cases/ukraine-backchannel.case.yaml");
  row("qanat check, Ukraine", await medianOf(command("check", file), 3), "0.4 s");
  row(
    "qanat assess --quick, Ukraine: first answer",
    await medianOf(command("assess", file, "--quick", "--json", "--workers", "2"), 3),
    "3 s",
  );
  row(
    "qanat assess, Ukraine: everything, two workers",
    await medianOf(command("assess", file, "--json", "--workers", "2"), 1),
    "15 s",
  );
}
