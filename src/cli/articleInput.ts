// Articles from files or standard input: their bytes, what is wrong with them, and what is found in them.
import { type Diagnostic, hasErrors, type Lang } from "../case/index.ts";
import { stopOf } from "../reading/draft/index.ts";
import type { Reading } from "../reading/reading.ts";
import { type Console, diagnosticText, exit, progressLine, Stop, unreadableMessage } from "./console.ts";
import { readArticle } from "./readArticle.ts";
import { openReader } from "./reader.ts";
import { readWords } from "./readWords.ts";

export interface ReadInput {
  readonly readings: readonly Reading[];
  readonly problems: readonly Diagnostic[];
}

interface InputOptions {
  readonly lang?: Lang | undefined;
  /** Hears each reading, in order, while others are still read. */
  readonly read?: ((reading: Reading) => void) | undefined;
}

/** `names`: files, `-` for standard input. Stops with 1 where none of them holds an article; what else is wrong is told. */
export async function readInputs(
  console: Console,
  names: readonly string[],
  { lang, read }: InputOptions = {},
): Promise<ReadInput> {
  const reader = openReader();
  const problems: Diagnostic[] = [];
  const unread: string[] = [];
  const line = progressLine(console);
  for (const name of names) {
    const found = await readArticle(name, lang === undefined ? {} : { lang });
    if ("problem" in found) {
      unread.push(
        found.problem === "too-large"
          ? readWords[console.lang].tooLarge(name)
          : unreadableMessage(console.words, found),
      );
      continue;
    }
    problems.push(...found.problems);
    for (const article of found.articles) reader.add(article);
  }
  const readings = await reader.read({ told: (share) => line.show("reading", share), read });
  line.clear();
  for (const message of unread) console.tell(message);
  for (const d of problems) console.tell(diagnosticText(console, d));
  if (readings.length === 0) throw new Stop(exit.errors);
  return { readings, problems };
}

/** Says which articles are not read on, and where. */
export function tellStops(console: Console, readings: readonly Reading[]): void {
  for (const reading of readings) {
    const stop = stopOf(reading);
    if (stop) console.tell(readWords[console.lang].stops(stop));
  }
}

/** 1 where something could not be read, though something else was. */
export const codeFor = (names: readonly string[], { readings, problems }: ReadInput): number =>
  hasErrors(problems) || readings.length < names.length ? exit.errors : exit.done;
