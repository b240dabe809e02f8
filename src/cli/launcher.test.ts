// The bundle: its command says the same whatever has become of the compiled code beside it, and runs once.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

function checked(bin: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(bin, "main.js"), "check", join(root, "cases/elmira.case.yaml"), "--lang", "ar"],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  return stdout;
}

test("no chunk loads the command, which would run it: in a worker, too", () => {
  const bin = join(root, "dist/bin");
  const chunks = readdirSync(bin).filter((name) => name.endsWith(".js") && name !== "main.js");
  expect(chunks).toContain("draws.js");
  expect(chunks.filter((name) => readFileSync(join(bin, name), "utf8").includes('require("./command.js")'))).toEqual(
    [],
  );
});

test("code that is cut short, of another V8, or gone: slower, the same otherwise", () => {
  const bin = mkdtempSync(join(tmpdir(), "qanat-bin-"));
  try {
    cpSync(join(root, "dist/bin"), bin, { recursive: true });
    const expected = checked(bin);
    expect(expected).toContain("المنظورات");
    const codes = readdirSync(bin).filter((name) => name.endsWith(".code"));
    expect(codes.length).toBeGreaterThan(5);
    const changeAll = (change: (code: Buffer) => Buffer): void => {
      for (const name of codes) writeFileSync(join(bin, name), change(readFileSync(join(bin, name))));
    };
    // The version of V8 is in the second word.
    changeAll((code) => Buffer.from(code.map((byte, k) => (k === 4 ? byte ^ 1 : byte))));
    expect(checked(bin)).toBe(expected);
    changeAll((code) => code.subarray(0, code.length >> 1));
    expect(checked(bin)).toBe(expected);
    for (const name of codes) rmSync(join(bin, name));
    expect(checked(bin)).toBe(expected);
  } finally {
    rmSync(bin, { recursive: true, force: true });
  }
}, 60_000);
