// Answers of a person, a line each: from the terminal, or from a pipe.
import { createInterface } from "node:readline";

export interface Answers {
  /** The next line without its end; undefined where no more come (end of input, Ctrl-C). */
  next(): Promise<string | undefined>;
  close(): void;
}

export function openAnswers(): Answers {
  const lines = createInterface({
    input: process.stdin,
    terminal: process.stdin.isTTY === true,
    output: process.stdout,
  });
  lines.on("SIGINT", () => lines.close());
  const iterator = lines[Symbol.asyncIterator]();
  return {
    async next() {
      const { value, done } = await iterator.next();
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}
