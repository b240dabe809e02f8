// Reads articles from paths or standard input for the commands that take them: sizes and folders are told before anything is read.
import { basename } from "node:path";
import { largestFile, type ReadArticles, type ReadOptions, readArticles } from "../reading/formats/index.ts";
import { readBytes, type Unreadable } from "./readCase.ts";

/** All of standard input, or as much as shows that it is too large. */
async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    parts.push(part as Uint8Array);
    size += (part as Uint8Array).length;
    if (size > largestFile) break;
  }
  return Buffer.concat(parts);
}

/** The articles of a file; `-` is standard input. */
export async function readArticle(path: string, options: ReadOptions = {}): Promise<ReadArticles | Unreadable> {
  const bytes = path === "-" ? await standardInput() : readBytes(path, largestFile);
  return "problem" in bytes
    ? { problem: bytes.problem, path, near: [] }
    : readArticles(bytes, path === "-" ? "-" : basename(path), options);
}
