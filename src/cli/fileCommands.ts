// `qanat init`, `qanat set` and `qanat schema`: the commands that write or describe case files.
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { jsonSchema, locate, setValue, template } from "../case/index.ts";
import { type Console, diagnosticText, exit, Stop, unreadableMessage } from "./console.ts";
import { casePath, parseAt, readCaseText } from "./readCase.ts";
import { writeAll } from "./write.ts";

export function initCommand(console: Console, path: string | undefined): void {
  if (path === undefined) {
    console.print(template(console.lang));
    return;
  }
  if (existsSync(path)) throw new Stop(exit.use, console.words.exists(path));
  writeAll(console, [{ path, text: template(console.lang) }]);
  console.tell(console.words.wrote(path));
}

export function schemaCommand(console: Console): void {
  console.print(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
}

/** Changes one value. A change that leaves errors that were not there before is refused and nothing is written. */
export function setCommand(console: Console, name: string, key: string, value: string): void {
  const { words: w } = console;
  const read = readCaseText(name);
  if ("problem" in read) throw new Stop(exit.errors, unreadableMessage(w, read));
  const path = casePath(name);
  const edited = setValue(read.text, key, value);
  if ("code" in edited) throw new Stop(exit.use, diagnosticText(console, { ...edited, file: basename(path) }));
  if (edited.text === read.text) {
    console.print(`${w.unchangedValue(key)}\n`);
    return;
  }
  const errors = (text: string): readonly string[] =>
    parseAt(path, text)
      .diagnostics.filter((d) => d.severity === "error")
      .map((d) => diagnosticText(console, d));
  const before = new Set(errors(read.text));
  const fresh = errors(edited.text).filter((message) => !before.has(message));
  if (fresh.length > 0) throw new Stop(exit.errors, [w.setRefused, ...fresh].join("\n"));
  const valueIn = (text: string): string => {
    const found = locate(text, key);
    return "code" in found || !found.range ? "" : text.slice(...found.range).trim();
  };
  writeAll(console, [{ path, text: edited.text }]);
  console.print(`${w.changed(key, valueIn(read.text), valueIn(edited.text))}\n`);
}
