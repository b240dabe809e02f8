// `qanat eval`: reads annotated texts, scores the reading against them, prints what is right and every kind of error.
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "../case/index.ts";
import { calibrate, calibrationText, evaluate, type Gold, parseGold } from "../reading/gold/index.ts";
import { read } from "../reading/read.ts";
import { type Console, diagnosticText, exit, Stop, unreadableMessage } from "./console.ts";
import { evaluationJson, showErrors, showEvaluation } from "./evalText.ts";
import { evalWords } from "./evalWords.ts";
import { readBytes } from "./readCase.ts";

export interface EvalFlags {
  readonly json: boolean;
  /** Every error with its quote. */
  readonly errors: boolean;
  /** The calibrated confidence of each rule, and nothing else. */
  readonly rules: boolean;
}

const textLimit = 20_000_000;

export function evalCommand(console: Console, paths: readonly string[], flags: EvalFlags): void {
  const evaluation = evaluate(golds(console, paths), read);
  if (flags.rules)
    console.print(calibrationText(calibrate(evaluation.files.flatMap((f) => (f.isHeldOut ? [] : f.outcomes)))));
  else if (flags.json) console.printJson(evaluationJson(evaluation, flags.errors));
  else
    console.print(showEvaluation(console, evaluation) + (flags.errors ? `\n${showErrors(console, evaluation)}` : ""));
}

/** Every gold of the files and folders; stops with all that is wrong with any of them. */
function golds(console: Console, paths: readonly string[]): readonly Gold[] {
  const w = evalWords[console.lang];
  const wrong: string[] = [];
  const found: Gold[] = [];
  const fileOf = new Map<string, string>();
  for (const { path, isNamed } of paths.flatMap((path) => filesAt(console, path, wrong))) {
    const json = textAt(path);
    if (typeof json !== "string") {
      wrong.push(unreadableMessage(console.words, { problem: json.problem, path, near: [] }));
      continue;
    }
    if (!isNamed && !json.includes('"qanat-reading-gold/')) {
      console.tell(w.skipped(path));
      continue;
    }
    const { gold, diagnostics } = parseGold(json, path, (name) => {
      const text = textAt(join(dirname(path), name));
      return typeof text === "string" ? text : null;
    });
    wrong.push(...diagnostics.map((d: Diagnostic) => diagnosticText(console, d)));
    if (!gold) continue;
    const other = fileOf.get(gold.id);
    if (other !== undefined && other !== path) wrong.push(w.same(path, other));
    if (other === undefined) found.push(gold);
    fileOf.set(gold.id, path);
  }
  if (wrong.length > 0) throw new Stop(exit.errors, wrong.join("\n"));
  return found;
}

/** A file as it is named, or the `.json` files of a folder in the order of their names. */
function filesAt(console: Console, path: string, wrong: string[]): { path: string; isNamed: boolean }[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [{ path, isNamed: true }];
  const names = readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .sort();
  const files = names.map((name) => ({ path: join(path, name), isNamed: false }));
  if (!files.some((f) => isGold(f.path))) wrong.push(evalWords[console.lang].emptyFolder(basename(path) || path));
  return files;
}

const isGold = (path: string): boolean => {
  const text = textAt(path);
  return typeof text !== "string" || text.includes('"qanat-reading-gold/');
};

function textAt(
  path: string,
): string | { readonly problem: "missing" | "unreadable" | "directory" | "too-large" | "not-utf8" } {
  const bytes = readBytes(path, textLimit);
  if ("problem" in bytes) return bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { problem: "not-utf8" };
  }
}
