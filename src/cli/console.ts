// What every command shares: the streams, the language, exit codes, diagnostics in words, progress, cancelling.
import { type Diagnostic, isolate, type Lang } from "../case/index.ts";
import { AbortError } from "../run/runner.ts";
import type { Unreadable } from "./readCase.ts";
import { type Words, words } from "./words.ts";

/** 0 done, 1 the case has errors, 2 wrong use, 3 failure. */
export const exit = { done: 0, errors: 1, use: 2, failure: 3 } as const;

/** Ends a command with a message for the person and an exit code. */
export class Stop extends Error {
  readonly code: number;
  constructor(code: number, message = "") {
    super(message);
    this.code = code;
  }
}

export interface Console {
  readonly lang: Lang;
  readonly words: Words;
  readonly isTerminal: boolean;
  /** Standard output; what would steer the terminal is shown as a token. */
  print(text: string): void;
  /** One line of JSON on standard output. */
  printJson(value: unknown): void;
  /** Standard error, one line. */
  tell(text: string): void;
  /** From here on an interrupt is answered by this signal; until then it ends the process at once, and nothing has been written. */
  cancellable(): AbortSignal;
}

/** `ar` where the locale is Arabic, otherwise `en`. */
export function localeLang(env: NodeJS.ProcessEnv): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^ar(?![a-z])/i.test(locale) ? "ar" : "en";
}

/** The language of a file: `.ar.` or `.en.` in its name, otherwise that of the command. */
export const langOf = (path: string, lang: Lang): Lang =>
  /\.ar\.[a-z]+$/.test(path) ? "ar" : /\.en\.[a-z]+$/.test(path) ? "en" : lang;

export function openConsole(lang: Lang, controller: AbortController): Console {
  return {
    lang,
    words: words[lang],
    isTerminal: process.stdout.isTTY === true,
    // Isolates order what stands in a right-to-left line; in a left-to-right one many terminals show them as boxes.
    print: (text) =>
      void process.stdout.write(lang === "ar" ? shown(text) : shown(text).replace(/[\u2066-\u2069]/g, "")),
    printJson: (value) => void process.stdout.write(`${JSON.stringify(value)}\n`),
    tell: (text) => void process.stderr.write(`${shown(text)}\n`),
    cancellable() {
      process.removeAllListeners("SIGINT").once("SIGINT", () => controller.abort());
      return controller.signal;
    },
  };
}

export function unreadableMessage(w: Words, { problem, path, near }: Unreadable): string {
  return [w.unreadable[problem](path), ...(near.length > 0 ? [w.near(near[0]!)] : [])].join(". ");
}

/** One diagnostic: place, severity, message, source line and offending value. */
export function diagnosticText({ lang, words: w }: Console, d: Diagnostic): string {
  const iso = (x: string): string => (lang === "ar" ? isolate(x) : x);
  const place = d.line !== undefined ? `${d.file}:${d.line}:${d.column}` : (d.file ?? "");
  const head = `${place ? `${iso(place)}: ` : ""}${w.severity[d.severity]} ${iso(d.code)}: ${d.message[lang]}`;
  const source = d.source?.trim() ? [`    ${iso(d.source.trim().slice(0, 160))}`] : [];
  const value = d.value !== undefined && d.value !== "" ? [`    ${iso(`→ ${d.value.slice(0, 120)}`)}`] : [];
  return [head, ...source, ...value].join("\n");
}

/** Characters that would steer a terminal or overrule the direction of a line, as tokens; our own bold and isolates stay. */
const shown = (text: string): string =>
  text.replace(/\u001b\[(?:0|1|22)m|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g, (found) =>
    found.length > 1 ? found : `[U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );

/** Lets other events in during long work, and stops it when the person cancels. */
export function pauseFor(console: Console): () => Promise<void> {
  const signal = console.cancellable();
  return async () => {
    await new Promise((next) => setTimeout(next));
    if (signal.aborted) throw new AbortError("cancelled");
  };
}

/** A line of progress on standard error, on a terminal and for work over a second. */
export function progressLine({ words: w, lang }: Console): {
  show(stage: keyof Words["stages"], share: number): void;
  clear(): void;
} {
  const started = Date.now();
  let shown = 0;
  const isOn = process.stderr.isTTY === true;
  return {
    show(stage, share) {
      const now = Date.now();
      if (!isOn || now - started < 700 || now - shown < 80) return;
      shown = now;
      const done = Math.round(share * 20);
      const bar = `${"█".repeat(done)}${"░".repeat(20 - done)}`;
      const percent = `${Math.round(share * 100)}%`;
      process.stderr.write(
        `\r\u001b[2K${lang === "ar" ? `${w.stages[stage]} \u2068${percent} ${bar}\u2069` : `${bar} ${percent} ${w.stages[stage]}`}`,
      );
    },
    clear() {
      if (shown > 0) process.stderr.write("\r\u001b[2K");
    },
  };
}

/** The exit code of whatever a command ended with, its message told. */
export function codeOf(console: Console, error: unknown): number {
  if (error instanceof Stop) {
    if (error.message) console.tell(error.message);
    return error.code;
  }
  if (error instanceof AbortError) {
    console.tell(console.words.cancelled);
    return exit.failure;
  }
  console.tell(console.words.failure(error instanceof Error ? error.message : String(error)));
  return exit.failure;
}
