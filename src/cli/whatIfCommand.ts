// `qanat whatif`: how the probabilities change if something were otherwise, with common random numbers.
import { basename } from "node:path";
import { type Comparison, compareCases, dropping } from "../assess/index.ts";
import { type Case, setValue } from "../case/index.ts";
import { type Console, diagnosticText, exit, pauseFor, Stop } from "./console.ts";
import { parseAt } from "./readCase.ts";
import { percent, points, table } from "./tables.ts";
import { errorsOf, validCase } from "./validCase.ts";

export interface WhatIfFlags {
  readonly set: readonly string[];
  readonly drop: readonly string[];
  readonly owner: readonly string[];
  readonly draws: number;
  readonly json: boolean;
}

/** `key=value`, split at the first `=` outside parentheses: keys may hold a predicate. */
function pairOf(console: Console, text: string): readonly [string, string] {
  let depth = 0;
  for (let k = 0; k < text.length; k++) {
    if (text[k] === "(") depth++;
    else if (text[k] === ")") depth--;
    else if (text[k] === "=" && depth === 0 && k > 0 && k + 1 < text.length)
      return [text.slice(0, k), text.slice(k + 1)];
  }
  throw new Stop(exit.use, console.words.badPair(text));
}

/** The rows of a comparison, one a scenario. */
export function comparisonTable({ words: w, lang }: Console, c: Case, { scenarios }: Comparison): string {
  const label = (id: string): string => {
    const name = c.scenarios.find((s) => s.id === id)?.label;
    return `${id} ${name?.[lang] ?? name?.ar ?? name?.en ?? ""}`.trim();
  };
  const sides = (x: { difference: number; se: number; isVisible: boolean }): [string, string] =>
    x.isVisible ? [points(x.difference), points(x.se).slice(1)] : [w.noEffect, ""];
  return table(
    [w.columns.scenario, w.columns.before, w.columns.after, `${w.columns.difference} (${w.points})`, w.columns.se],
    Object.entries(scenarios).map(([id, x]) => [label(id), percent(x.before), percent(x.after), ...sides(x)]),
  );
}

export async function whatIfCommand(console: Console, name: string, flags: WhatIfFlags): Promise<void> {
  const { words: w } = console;
  if (flags.set.length + flags.drop.length + flags.owner.length === 0) throw new Stop(exit.use, w.nothingToTry);
  const base = validCase(console, name);
  let text = base.text;
  for (const pair of flags.set) {
    const [key, value] = pairOf(console, pair);
    const edited = setValue(text, key, value);
    if ("code" in edited) throw new Stop(exit.use, diagnosticText(console, { ...edited, file: basename(base.path) }));
    text = edited.text;
  }
  for (const pair of flags.owner) {
    const [option, actor] = pairOf(console, pair);
    if (!base.case.options.some((o) => o.id === option) || !base.case.actors.some((a) => a.id === actor))
      throw new Stop(exit.use, w.unknownOwner(option, actor));
    const edited = setValue(text, `options.${option}.owner`, actor);
    if ("code" in edited) throw new Stop(exit.use, diagnosticText(console, { ...edited, file: basename(base.path) }));
    text = edited.text;
  }
  const parsed = parseAt(base.path, text);
  if (!parsed.case) throw errorsOf(console, parsed);
  let changed = parsed.case;
  for (const dropped of flags.drop) {
    const next = dropping(changed, dropped);
    if (!next) throw new Stop(exit.use, w.unknownDrop(dropped));
    changed = next;
  }
  const comparison = await compareCases(base.case, changed, flags.draws, pauseFor(console));
  if (flags.json) console.printJson({ ...comparison, label: base.case.label ?? null });
  else {
    console.print(
      `${w.atHorizon(w.duration(Math.min(base.case.horizon, changed.horizon), base.case.unit))} · ${w.drawsLine(comparison.n)}\n\n`,
    );
    console.print(comparisonTable(console, base.case, comparison));
  }
}
