// `qanat check`: what is wrong with a case, what could be better, and which lenses are ready.
import { basename } from "node:path";
import { demandOf } from "../assess/index.ts";
import { hasErrors } from "../case/index.ts";
import { consistencyLens } from "../lenses/consistency/index.ts";
import { evidenceLens } from "../lenses/evidence/index.ts";
import { forecastLens } from "../lenses/forecast/index.ts";
import { stabilityLens } from "../lenses/stability/index.ts";
import { type Console, diagnosticText, exit, Stop, unreadableMessage } from "./console.ts";
import { casePath, parseAt, readCaseText } from "./readCase.ts";

export function checkCommand(console: Console, name: string, { json }: { readonly json: boolean }): number {
  const { words: w } = console;
  const read = readCaseText(name);
  if ("problem" in read) throw new Stop(exit.errors, unreadableMessage(w, read));
  const { case: c, diagnostics } = parseAt(casePath(name), read.text);
  const lacking = c
    ? [evidenceLens, stabilityLens, forecastLens, consistencyLens].map((lens) => ({
        lens: lens.id,
        lacks: lens.needs(c),
      }))
    : [];
  if (json)
    console.print(
      `${JSON.stringify({ file: basename(read.path), diagnostics, ready: lacking.filter((l) => l.lacks.length === 0).map((l) => l.lens) }, null, 2)}\n`,
    );
  else {
    for (const d of [...diagnostics, ...lacking.flatMap((l) => l.lacks)])
      console.print(`${diagnosticText(console, d)}\n`);
    const count = (severity: string): number => diagnostics.filter((d) => d.severity === severity).length;
    console.print(`${w.counts(count("error"), count("warning"), count("hint"))}\n`);
    if (c) {
      const ready = lacking.filter((l) => l.lacks.length === 0).map((l) => w.lenses[l.lens]);
      console.print(`${w.ready(demandOf(c, 1).states, ready.length > 0 ? w.list(ready) : w.noLens)}\n`);
    }
  }
  return hasErrors(diagnostics) ? exit.errors : exit.done;
}
