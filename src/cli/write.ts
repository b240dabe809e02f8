// Writes files whole or not at all: into a temporary name beside the target, then renamed; several files only when all are ready.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Console, exit, Stop } from "./console.ts";

interface Written {
  readonly path: string;
  /** In one, or in pieces where it is too large to be held as a whole. */
  readonly text: string | Iterable<string>;
}

export function writeAll(console: Console, files: readonly Written[]): void {
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
      writePieces(from, typeof text === "string" ? [text] : text, mode ? mode.mode & 0o777 : undefined);
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

function writePieces(path: string, pieces: Iterable<string>, mode: number | undefined): void {
  const file = openSync(path, "w", mode);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
