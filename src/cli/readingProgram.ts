// The commands from an article to a draft: `read` and `review`.
import { type Command, Option } from "commander";
import type { Lang } from "../case/index.ts";
import { type Console, exit, Stop } from "./console.ts";
import type { ModelFlags } from "./modelTier.ts";
import { modelWords } from "./modelWords.ts";
import { readWords } from "./readWords.ts";
import { reviewWords } from "./reviewWords.ts";

type Add = (name: string, about: string) => Command;

/** `done` takes the exit code. */
export function addReading(console: Console, add: Add, done: (code: number) => void): void {
  const w = readWords[console.lang];
  const v = reviewWords[console.lang];
  const m = modelWords[console.lang];
  const seconds = (value: string): number => {
    if (!/^[1-9]\d{0,3}$/.test(value) || Number(value) > 3600) throw new Stop(exit.use, m.badTimeout(value));
    return Number(value);
  };
  const langOf = (value: string): Lang => {
    if (value !== "ar" && value !== "en") throw new Stop(exit.use, w.badLangOf(value));
    return value;
  };
  add("read", w.about)
    .argument("<article...>", w.articles)
    .option("-o, --output <file>", w.output)
    .option("--into <case>", w.into)
    .addOption(new Option("--lang-of <ar|en>", w.langOf).argParser(langOf))
    .option("--json", w.json, false)
    .option("--force", w.force, false)
    .option("--model-url <url>", m.url)
    .option("--model <name>", m.model)
    .option("--model-key-env <variable>", m.keyEnv)
    .addOption(new Option("--model-timeout <s>", m.timeout).argParser(seconds))
    .action(
      async (
        names: readonly string[],
        o: { output?: string; into?: string; langOf?: Lang; json: boolean; force: boolean } & ModelFlags,
      ) => done(await (await import("./readCommand.ts")).readCommand(console, names, o)),
    );
  add("review", v.about)
    .argument("<draft>", v.draft)
    .option("--json", v.json, false)
    .action(async (name: string, o: { json: boolean }) =>
      (await import("./reviewCommand.ts")).reviewCommand(console, name, o),
    );
}
