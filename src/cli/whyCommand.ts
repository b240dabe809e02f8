// `qanat why`: what a scenario or a judgement rests on, down to quotes, and what moves it.
import { type Assessment, type Carrier, type Judgement, judgementsOf } from "../assess/index.ts";
import { type Case, nearestName, printPredicate } from "../case/index.ts";
import { concepts, reachKinds } from "../lenses/stability/finding.ts";
import { change, judgementName, ways } from "../report/index.ts";
import { basisLines } from "./basis.ts";
import { type Console, exit, Stop } from "./console.ts";
import { impactLines } from "./impactText.ts";
import { stateIn } from "./stateName.ts";
import { percent, points } from "./tables.ts";
import { validCase } from "./validCase.ts";
import { type CellFlags, whyCell } from "./whyCell.ts";
import { assessWith } from "./work.ts";

const mostCarriers = 12;

export async function whyCommand(
  console: Console,
  name: string,
  target: string,
  o: CellFlags & { readonly draws: number; readonly workers: number },
): Promise<void> {
  const { case: c } = validCase(console, name);
  if ([o.actor, o.concept, o.sanctions].some((flag) => flag !== undefined) || stateIn(c, target) !== null) {
    whyCell(console, c, target, o);
    return;
  }
  // An impact enters no probability: nothing needs to be assessed.
  const impact = judgementsOf(c).find((j) => j.kind === "impact" && j.id === target);
  if (impact) {
    console.print(`${judgementLines(console, c, impact, undefined, target).join("\n")}\n`);
    return;
  }
  const isScenario = c.scenarios.some((s) => s.id === target);
  const a = await assessWith(console, c, { ...o, isFull: true });
  const judgement = a.provenance.judgements.find((j) => j.id === target || j.key === target);
  const carrier = a.carries?.list.find((x) => x.id === (judgement?.id ?? target));
  if (!isScenario && !judgement && !carrier) {
    const known = [
      ...c.scenarios.map((s) => s.id),
      ...a.provenance.judgements.map((j) => j.id),
      ...(a.carries?.list.map((x) => x.id) ?? []),
    ];
    throw new Stop(exit.use, console.words.unknownTarget(target, nearestName(target, known)));
  }
  const lines = isScenario
    ? scenarioLines(console, c, a, target)
    : judgementLines(console, c, judgement, carrier, target);
  console.print(`${lines.join("\n")}\n`);
}

function scenarioLines(console: Console, c: Case, a: Assessment, id: string): string[] {
  const { words: w, lang } = console;
  const scenario = c.scenarios.find((s) => s.id === id)!;
  const row = a.table.find((r) => r.scenario === id);
  const f = a.lenses.forecast?.scenarios[id]?.in.at(-1);
  const stability = a.lenses.stability?.scenarios[id];
  const moved = (a.carries?.list ?? [])
    .flatMap((carrier) => carrier.effects.map((effect) => ({ effect, move: effect.scenarios[id] })))
    .filter(({ move }) => move && Math.abs(move.difference) > 2 * move.se)
    .sort((x, y) => Math.abs(y.move!.difference) - Math.abs(x.move!.difference))
    .slice(0, mostCarriers);
  return [
    `${id} ${scenario.label[lang] ?? ""}${scenario.when ? `: ${w.isolate(printPredicate(scenario.when))}` : ""}`,
    ...(f
      ? [`${w.atHorizon(w.duration(c.horizon, c.unit))}: ${percent(f.mean)} (${percent(f.p5)}–${percent(f.p95)})`]
      : []),
    ...(row
      ? [`${w.reached}: ${w.list(reachKinds.map((kind) => `${w.reach[kind]} ${percent(row.reach[kind])}`))}`]
      : []),
    ...(stability
      ? [
          `${w.heldBy}:`,
          ...concepts.map((k) => `  ${w.concepts[k]}: ${w.ofStates(stability.equilibria[k], stability.states)}`),
        ]
      : []),
    ...(a.lenses.stability?.ways ? ways(id, a.lenses.stability.ways[id]!, c, lang) : []),
    ...basisLines(console, c, scenario.basis.quotes, scenario.basis.assumptions),
    `${w.moves}:`,
    ...moved.map(({ effect, move }) => `  ${w.isolate(points(move!.difference))}  ${change(effect.change, c, lang)}`),
  ];
}

function judgementLines(
  console: Console,
  c: Case,
  judgement: Judgement | undefined,
  carrier: Carrier | undefined,
  target: string,
): string[] {
  const { words: w, lang } = console;
  const tried = judgement?.kind === "impact" ? impactLines(console, c, judgement.id) : [`  ${w.notTried}`];
  const effects = carrier?.effects.map((effect) => {
    const move = effect.scenarios[effect.largest];
    const result = effect.impossible
      ? w.impossible[effect.impossible]
      : effect.isVisible && move
        ? `${w.isolate(`${effect.largest} ${points(move.difference)} (±${points(2 * move.se).slice(1)})`)}`
        : w.noEffect;
    return `  ${change(effect.change, c, lang)}: ${result} · ${w.drawsLine(effect.n)}`;
  });
  return [
    judgementName(judgement?.id ?? carrier?.id ?? target, c, lang),
    ...(judgement?.text !== undefined ? [`${w.asWritten}: ${w.isolate(judgement.text)}`] : []),
    ...(judgement ? basisLines(console, c, judgement.quotes, judgement.assumptions) : []),
    `${w.moves}:`,
    ...(effects ?? tried),
  ];
}
