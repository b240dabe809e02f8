// How long a person waits: the first answer, everything, and a check, through the command line as it is used.
import { at, commandRow } from "./command.mjs";

export async function assess() {
  const file = at("cases/ukraine-backchannel.case.yaml");
  const ready = ["--json", "--workers", "2"];
  await commandRow("qanat check, Ukraine", "0.4 s", 7, "check", file);
  await commandRow("qanat assess --quick, Ukraine: first answer", "3 s", 3, "assess", file, "--quick", ...ready);
  await commandRow("qanat assess, Ukraine: everything, two workers", "15 s, 400 MB", 2, "assess", file, ...ready);
}
