// `qanat diff`: what changed between two cases, and what each change does, made one at a time in both orders.

import { attribute, compareCases, differencesOf, type Step } from "../assess/index.ts";
import { type Console, pauseFor } from "./console.ts";
import { statusChanges } from "./statusChanges.ts";
import { points } from "./tables.ts";
import { validCase } from "./validCase.ts";
import { comparisonTable } from "./whatIfCommand.ts";

export async function diffCommand(
  console: Console,
  oldName: string,
  newName: string,
  { draws, json }: { readonly draws: number; readonly json: boolean },
): Promise<void> {
  const { words: w } = console;
  const before = validCase(console, oldName).case;
  const after = validCase(console, newName).case;
  const pause = pauseFor(console);
  const differences = differencesOf(before, after);
  const statuses = await statusChanges(console, before, after);
  const effect = differences.length > 0 ? await compareCases(before, after, draws, pause) : null;
  const forward = differences.length > 0 ? await attribute(before, after, differences, draws, pause) : [];
  const backward =
    differences.length > 1 ? await attribute(before, after, [...differences].reverse(), draws, pause) : [];
  if (json) {
    console.print(
      `${JSON.stringify({ label: after.label ?? null, differences, statuses, effect, forward, backward })}\n`,
    );
    return;
  }
  for (const { claim, from, to } of statuses) console.print(`${w.statusChanged(claim, from, to)}\n`);
  if (differences.length === 0) {
    console.print(`${w.sameCase}\n`);
    return;
  }
  for (const { key, from, to } of differences)
    console.print(
      `${from === null ? w.added(`${key}: ${to}`) : to === null ? w.removed(`${key}: ${from}`) : w.changed(key, from, to)}\n`,
    );
  console.print(`\n${comparisonTable(console, after, effect!)}`);
  const list = (title: string, steps: readonly Step[]): void => {
    if (steps.length < 2) return;
    console.print(`\n${title}\n`);
    for (const { difference, effect: step } of steps) {
      const moved = Object.entries(step.scenarios)
        .filter(([, x]) => x.isVisible)
        .map(([id, x]) => `${id} ${points(x.difference)}`);
      console.print(
        `  ${difference ? w.isolate(difference.key) : w.restChanged}: ${moved.length > 0 ? w.list(moved.map(w.isolate)) : w.noEffect}\n`,
      );
    }
  };
  list(w.forward, forward);
  list(w.backward, backward);
}
