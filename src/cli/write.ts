// Writes files whole or not at all: into a temporary name beside the target, then renamed; several files only when all are ready.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Console, exit, Stop } from "./console.ts";

export function writeAll(console: Console, files: readonly { readonly path: string; readonly text: string }[]): void {
  const pending: { readonly from: string; readonly to: string }[] = [];
  let current = "";
  try {
    for (const { path, text } of files) {
      current = path;
      mkdirSync(dirname(path), { recursive: true });
      const from = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
      pending.push({ from, to: path });
      writeFileSync(from, text);
    }
    for (const { from, to } of pending) {
      current = to;
      renameSync(from, to);
    }
  } catch {
    for (const { from } of pending) rmSync(from, { force: true });
    throw new Stop(exit.failure, console.words.cannotWrite(current));
  }
}
