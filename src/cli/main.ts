// The command line: parses arguments and calls the commands. No analysis here.
import { availableParallelism } from "node:os";
import { Command, CommanderError, Option } from "commander";
import { engine } from "../assess/version.ts";
import type { Lang } from "../case/index.ts";
import type { Sanctions } from "../lenses/stability/finding.ts";
import { type Size, sizes } from "../report/lengths.ts";
import { type Console, codeOf, exit, localeLang, openConsole, Stop } from "./console.ts";
import { evalWords } from "./evalWords.ts";
import { addReading } from "./readingProgram.ts";
import { sanctionsOf, sanctionWords } from "./sanctions.ts";
import { words } from "./words.ts";

/** Commands are loaded when they are called, so that a short one starts at once. */
const files = () => import("./fileCommands.ts");

const collect = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value];

/** What is not given on the command line and has no fixed default. */
const shared = (o: { output?: string[]; draws?: number; workers?: number }) => ({
  draws: o.draws ?? 1000,
  output: o.output ?? [],
  workers: Math.min(o.workers ?? 8, availableParallelism()),
});

/** The value of `--lang`, wherever it stands; checked before anything is said. */
function langFrom(args: readonly string[], env: NodeJS.ProcessEnv): Lang | { readonly bad: string } {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return localeLang(env);
  const value = args[at]!.includes("=") ? args[at]!.slice("--lang=".length) : (args[at + 1] ?? "");
  return value === "ar" || value === "en" ? value : { bad: value };
}

function program(console: Console, done: (code: number) => void): Command {
  const { words: w } = console;
  const root = new Command("qanat");
  const titles: Readonly<Record<string, string>> = {
    "Usage:": w.usage,
    "Arguments:": w.arguments,
    "Options:": w.options,
    "Commands:": w.commands,
  };
  const configure = (command: Command): Command =>
    command
      .helpOption("-h, --help", w.help)
      .addOption(new Option("--lang <ar|en>", w.lang))
      .configureHelp({ styleTitle: (title) => titles[title] ?? title, showGlobalOptions: false })
      .configureOutput({ outputError: () => {}, writeErr: () => {} })
      .exitOverride();
  configure(root)
    .description(w.about)
    .version(engine, "-V, --version", w.version)
    .helpCommand(false)
    .addHelpText("after", `\n${w.more}`);

  const whole =
    (flag: string) =>
    (value: string): number => {
      if (!/^\d{1,7}$/.test(value) || Number(value) < 1) throw new Stop(exit.use, w.badNumber(flag, value));
      return Number(value);
    };
  const oneOf =
    (flag: string, known: readonly string[]) =>
    (value: string): string => {
      if (!known.includes(value)) throw new Stop(exit.use, w.badChoice(flag, value, known.join(", ")));
      return value;
    };
  const workers = (value: string): number => {
    if (!/^\d{1,3}$/.test(value)) throw new Stop(exit.use, w.badWorkers(value));
    return Number(value);
  };
  const sizeOf = (value: string): Size => {
    const found = sizes.find((size) => size === value);
    if (found === undefined) throw new Stop(exit.use, w.badSize(value));
    return found;
  };
  const tolerance = (value: string): number => {
    if (!/^\d{1,4}(\.\d{1,3})?$/.test(value)) throw new Stop(exit.use, w.badTolerance(value));
    return Number(value);
  };
  const draws = (): Option => new Option("--draws <n>", w.draws).argParser(whole("--draws"));
  const threads = (): Option => new Option("--workers <n>", w.workers).argParser(workers);
  const sanctions = (): Option =>
    new Option("--sanctions <mode>", sanctionWords[console.lang].flag).argParser((value) =>
      sanctionsOf(console, value),
    );
  const json = (): Option => new Option("--json", w.json).default(false);
  const output = (): Option => new Option("-o, --output <file>", w.output).argParser(collect);
  const add = (name: string, about: string): Command => configure(root.command(name).description(about));

  add("init", w.init)
    .argument("[file]", w.initFile)
    .action(async (file?: string) => (await files()).initCommand(console, file));
  add("check", w.check)
    .argument("<case>", w.caseFile)
    .addOption(json())
    .action(async (file: string, o: { json: boolean }) =>
      done((await import("./checkCommand.ts")).checkCommand(console, file, o)),
    );
  addReading(console, add, done);
  add("assess", w.assess)
    .argument("<case>", w.caseOrArticle)
    .addOption(output())
    .addOption(draws())
    .addOption(threads())
    .addOption(json())
    .option("--quick", w.quick, false)
    .addOption(new Option("--size <size>", w.size).argParser(sizeOf))
    .option("--brief", w.briefFlag, false)
    .action(
      async (
        file: string,
        o: {
          output?: string[];
          draws?: number;
          workers?: number;
          json: boolean;
          quick: boolean;
          size?: Size;
          brief: boolean;
        },
      ) =>
        (await import("./assessCommand.ts")).assessCommand(console, file, {
          ...o,
          ...shared(o),
          size: o.brief ? "brief" : (o.size ?? "paper"),
          fileSize: o.size ?? "paper",
        }),
    );
  add("brief", w.brief)
    .argument("<case>", w.caseOrArticle)
    .addOption(output())
    .addOption(draws())
    .addOption(threads())
    .action(async (file: string, o: { output?: string[]; draws?: number; workers?: number }) =>
      (await import("./assessCommand.ts")).assessCommand(console, file, {
        ...o,
        ...shared(o),
        json: false,
        quick: false,
        size: "brief",
        fileSize: "brief",
      }),
    );
  add("why", w.why)
    .argument("<case>", w.caseFile)
    .argument("<target>", w.whyTarget)
    .option("--actor <id>", w.whyActor)
    .option("--concept <name>", w.whyConcept)
    .addOption(sanctions())
    .addOption(json())
    .addOption(draws())
    .addOption(threads())
    .action(
      async (
        file: string,
        target: string,
        o: {
          actor?: string;
          concept?: string;
          sanctions?: Sanctions;
          json: boolean;
          draws?: number;
          workers?: number;
        },
      ) => (await import("./whyCommand.ts")).whyCommand(console, file, target, { ...o, ...shared(o) }),
    );
  add("whatif", w.whatif)
    .argument("<case>", w.caseFile)
    .addOption(new Option("--set <key=value>", w.setFlag).argParser(collect))
    .addOption(new Option("--drop <name>", w.dropFlag).argParser(collect))
    .addOption(new Option("--owner <option=actor>", w.ownerFlag).argParser(collect))
    .addOption(draws())
    .addOption(json())
    .action(
      async (file: string, o: { set?: string[]; drop?: string[]; owner?: string[]; draws?: number; json: boolean }) =>
        (await import("./whatIfCommand.ts")).whatIfCommand(console, file, {
          ...o,
          ...shared(o),
          set: o.set ?? [],
          drop: o.drop ?? [],
          owner: o.owner ?? [],
        }),
    );
  add("set", w.set)
    .argument("<case>", w.caseFile)
    .argument("<key>", w.setPath)
    .argument("<value>", w.setValue)
    .action(async (file: string, key: string, value: string) => (await files()).setCommand(console, file, key, value));
  add("diff", w.diff)
    .argument("<old>", w.oldFile)
    .argument("<new>", w.newFile)
    .addOption(draws())
    .addOption(json())
    .action(async (older: string, newer: string, o: { draws?: number; json: boolean }) =>
      (await import("./diffCommand.ts")).diffCommand(console, older, newer, { ...o, ...shared(o) }),
    );
  add("lens", w.lens)
    .argument("<name>", w.lensName)
    .argument("<case>", w.caseFile)
    .addOption(json())
    .option("--midpoint", w.midpoint, false)
    .addOption(new Option("--draws <n>", w.draws).argParser(whole("--draws")))
    .addOption(threads())
    .addOption(sanctions())
    .addOption(new Option("--tolerance <points>", w.toleranceFlag).argParser(tolerance).default(0))
    .addOption(new Option("--fix <file.variant>", w.fixFlag).argParser(collect).default([]))
    .addOption(new Option("--forbid <a.x+b.y>", w.forbidFlag).argParser(collect).default([]))
    .addOption(new Option("--imply <a.x>b.y>", w.implyFlag).argParser(collect).default([]))
    .addOption(
      new Option("--rule <rule>", w.ruleFlag)
        .argParser(oneOf("--rule", ["global", "sequential", "local"]))
        .default("global"),
    )
    .addOption(new Option("--radius <1|2>", w.radiusFlag).argParser(oneOf("--radius", ["1", "2"])).default("1"))
    .addOption(new Option("--limit <n>", w.limitFlag).argParser(whole("--limit")).default(1000))
    .addOption(new Option("--seconds <n>", w.secondsFlag).argParser(whole("--seconds")).default(60))
    .addOption(new Option("--why <target>", w.whyFlag))
    .action(
      async (
        name: string,
        file: string,
        o: {
          json: boolean;
          midpoint: boolean;
          draws?: number;
          workers?: number;
          sanctions?: Sanctions;
          tolerance: number;
          fix: readonly string[];
          forbid: readonly string[];
          imply: readonly string[];
          rule: "global" | "sequential" | "local";
          radius: "1" | "2";
          limit: number;
          seconds: number;
          why?: string;
        },
      ) =>
        done(
          await (await import("./lensCommand.ts")).lensCommand(console, name, file, {
            ...o,
            ...shared(o),
            draws: o.draws ?? null,
            sanctions: o.sanctions ?? "legal",
            radius: o.radius === "2" ? 2 : 1,
            why: o.why ?? null,
          }),
        ),
    );
  add("import", w.import)
    .argument("<file>", w.importFile)
    .argument("[case]", w.importCase)
    .option("-o, --output <file>", w.importOutput)
    .addOption(json())
    .action(async (file: string, name: string | undefined, o: { output?: string; json: boolean }) =>
      done((await import("./importCommand.ts")).importCommand(console, file, name, o)),
    );
  add("export", w.export)
    .argument("<case>", w.caseFile)
    .addOption(new Option("-o, --output <file>", w.exportOutput).argParser(collect))
    .option("--lens <name>", w.exportLens)
    .action(async (file: string, o: { output?: string[]; lens?: string }) =>
      (await import("./exportCommand.ts")).exportCommand(console, file, {
        lens: o.lens,
        output: o.output ?? [],
      }),
    );
  add("goal", w.goal)
    .argument("<case>", w.caseFile)
    .argument("[target]", w.goalTarget)
    .option("--concept <name>", w.conceptFlag, "seq")
    .addOption(new Option("--freeze <actor>", w.freezeFlag).argParser(collect))
    .addOption(json())
    .action(
      async (file: string, target: string | undefined, o: { concept: string; freeze?: string[]; json: boolean }) =>
        (await import("./goalCommand.ts")).goalCommand(console, file, target, { ...o, freeze: o.freeze ?? [] }),
    );
  const e = evalWords[console.lang];
  add("eval", e.about)
    .argument("<gold...>", e.files)
    .addOption(new Option("--json", e.json).default(false))
    .option("--errors", e.errorsFlag, false)
    .option("--rules", e.rulesFlag, false)
    .action(async (golds: string[], o: { json: boolean; errors: boolean; rules: boolean }) =>
      (await import("./evalCommand.ts")).evalCommand(console, golds, o),
    );
  add("schema", w.schema).action(async () => (await files()).schemaCommand(console));
  return root;
}

/** What commander found wrong, in the person's words. */
function useMessage({ words: w }: Console, { code, message }: CommanderError): string {
  const named = /'([^']+)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownCommand":
      return w.unknownCommand(named);
    case "commander.unknownOption":
      return w.unknownOption(named);
    case "commander.missingArgument":
      return w.missingArgument(named);
    case "commander.missingMandatoryOptionValue":
      return w.missingArgument(named.split(",")[0]!);
    case "commander.optionMissingArgument":
      return w.missingValue(named);
    case "commander.excessArguments":
      return w.excessArguments;
    default:
      return message;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const controller = new AbortController();
  const lang = langFrom(args, process.env);
  const console = openConsole(typeof lang === "string" ? lang : localeLang(process.env), controller);
  if (typeof lang !== "string") {
    console.tell(words[console.lang].badLang(lang.bad));
    return exit.use;
  }
  let code: number = exit.done;
  const root = program(console, (result) => {
    code = result;
  });
  try {
    if (args.length === 0) {
      root.outputHelp();
      return exit.use;
    }
    await root.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return codeOf(console, error);
    if (
      error.exitCode === 0 ||
      error.code === "commander.help" ||
      error.code === "commander.helpDisplayed" ||
      error.code === "commander.version"
    )
      return exit.done;
    console.tell(useMessage(console, error));
    return exit.use;
  }
}

// A closed pipe (`qanat ... | head`) is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exit.done);
  });
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
