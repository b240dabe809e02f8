// `qanat why CASE STATE|S1 --actor ru --concept seq`: why an actor stays in a state or leaves it, down to quotes.

import { judgementsOf } from "../assess/index.ts";
import type { Case } from "../case/index.ts";
import { nearestName } from "../case/index.ts";
import { posteriorsOf } from "../lenses/evidence/index.ts";
import type { CellExplanation } from "../lenses/stability/explanation.ts";
import { type Concept, concepts, type Sanctions } from "../lenses/stability/finding.ts";
import { explainerOf } from "../lenses/stability/index.ts";
import { explanation, judgementName, judgementsIn } from "../report/index.ts";
import { basisLines } from "./basis.ts";
import { type Console, exit, Stop } from "./console.ts";
import { checkSanctions, sanctionNote } from "./sanctions.ts";
import { stateIn } from "./stateName.ts";

export interface CellFlags {
  readonly actor?: string;
  readonly concept?: string;
  /** Absent: the rule. */
  readonly sanctions?: Sanctions;
  readonly json: boolean;
}

/** Explains one state, or of a scenario one state that holds and one that does not; for one actor, or for all. */
export function whyCell(console: Console, c: Case, target: string, flags: CellFlags): void {
  const { words: w, lang } = console;
  const sanctions = flags.sanctions ?? "legal";
  checkSanctions(console, c, sanctions);
  const explainer = explainerOf(c, posteriorsOf(c));
  const concept = (flags.concept ?? "seq") as Concept;
  if (!concepts.includes(concept)) throw new Stop(exit.use, w.badConcept(concept, concepts.join(", ")));
  if (flags.actor !== undefined && !explainer.actors.includes(flags.actor))
    throw new Stop(exit.use, w.badActor(flags.actor, nearestName(flags.actor, explainer.actors)));
  const actors = flags.actor === undefined ? explainer.actors : [flags.actor];
  const isScenario = c.scenarios.some((s) => s.id === target);
  const state = stateIn(c, target);
  if (!isScenario && state === null) throw new Stop(exit.use, w.unknownState(target));
  const found = actors.map((actor) => {
    const cells = (isScenario ? explainer.statesOf(target) : [state!]).map((id) => {
      const cell = explainer.explain(id, actor, concept, sanctions);
      if (!cell) throw new Stop(exit.use, w.infeasibleState(target));
      return cell;
    });
    return { actor, cells };
  });
  if (flags.json) {
    console.printJson({ schema: "qanat-why/1", cells: found.flatMap(({ cells }) => cells), label: c.label ?? null });
    return;
  }
  const blocks = found.flatMap(({ cells }) => {
    const held = cells.filter((cell) => cell.isStable);
    const shown = isScenario
      ? [held[0], cells.find((cell) => !cell.isStable)].filter((cell) => cell !== undefined)
      : cells;
    return [
      ...(isScenario ? [`${w.heldBy} ${w.concepts[concept]}: ${w.ofStates(held.length, cells.length)}`] : []),
      ...shown.flatMap((cell) => [...explanation(cell, c, lang), ...restsOn(console, c, cell)]),
      "",
    ];
  });
  console.print(`${[...blocks, ...sanctionNote(console, sanctions), w.atMidpoint].join("\n")}\n`);
}

/** The judgements an explanation rests on, each down to its quotes or the word assumption. */
function restsOn(console: Console, c: Case, cell: CellExplanation): string[] {
  const known = judgementsOf(c);
  return judgementsIn(cell).flatMap((id) => {
    const judgement = known.find((j) => j.id === id);
    if (!judgement) return [];
    const [, ...basis] = basisLines(console, c, judgement.quotes, judgement.assumptions);
    return [`  ${judgementName(id, c, console.lang)}`, ...basis.map((line) => `  ${line}`)];
  });
}
