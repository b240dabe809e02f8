// Interrupts a command while it is at work.
import type { ChildProcessWithoutNullStreams } from "node:child_process";

/** For Node, before the script: the command shows progress though nobody is at a terminal. */
export const showsProgress = ["--import", "data:text/javascript,process.stderr.isTTY = true"] as const;

/** Interrupts when progress is first shown, however long that takes; gives what came of it. */
export async function interruptedAtWork(
  child: ChildProcessWithoutNullStreams,
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  let isSent = false;
  child.stdout.on("data", (text: Buffer) => {
    out += text.toString();
  });
  child.stderr.on("data", (text: Buffer) => {
    err += text.toString();
    if (!isSent && /\d%/.test(err)) isSent = child.kill("SIGINT");
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, out, err };
}
