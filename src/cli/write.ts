// Writes files whole or not at all: into a temporary name beside the target, then renamed; several files only when all are ready.
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Console, exit, Stop } from "./console.ts";

export function writeAll(console: Console, files: readonly { readonly path: string; readonly text: string }[]): void {
  const pending: { readonly from: string; readonly to: string }[] = [];
  let current = "";
  try {
    for (const { path: asked, text } of files) {
      current = asked;
      // Through a link the file it points to is written; an existing file keeps who may read it.
      const path = existsSync(asked) ? realpathSync(asked) : asked;
      const mode = existsSync(path) ? statSync(path) : null;
      if (mode?.isDirectory()) throw new Error("a folder");
      mkdirSync(dirname(path), { recursive: true });
      const from = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
      pending.push({ from, to: path });
      writeFileSync(from, text, mode ? { mode: mode.mode & 0o777 } : {});
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
