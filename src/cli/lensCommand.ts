// `qanat lens`: the finding of one lens alone, as JSON or as a short table.
import type { Case } from "../case/index.ts";
import { consistencyLens } from "../lenses/consistency/index.ts";
import type { EvidenceFinding } from "../lenses/evidence/finding.ts";
import { evidenceLens, posteriorsOf } from "../lenses/evidence/index.ts";
import type { Estimate, ForecastFinding } from "../lenses/forecast/finding.ts";
import { forecastLens, runForecastMidpoint } from "../lenses/forecast/index.ts";
import { concepts, type Sanctions, type StabilityFinding } from "../lenses/stability/finding.ts";
import { runSanctions, runStability, stabilityLens } from "../lenses/stability/index.ts";
import { coalitions, statusName } from "../report/index.ts";
import { type ConsistencyFlags, consistencyCommand } from "./consistencyCommand.ts";
import { type Console, diagnosticText, exit, Stop } from "./console.ts";
import { perceivedText } from "./perceivedText.ts";
import { checkSanctions, sanctionNote, sanctionWords } from "./sanctions.ts";
import { percent, table } from "./tables.ts";
import { validCase } from "./validCase.ts";
import { checkMemory, runnerFor } from "./work.ts";

export interface LensFlags {
  readonly json: boolean;
  readonly midpoint: boolean;
  /** Null: not asked for. The stability lens then shows the midpoint draw alone. */
  readonly draws: number | null;
  readonly workers: number;
  /** Of the stability lens. */
  readonly sanctions: Sanctions;
}

const lensNames = ["evidence", "stability", "forecast", "consistency"] as const;
type LensName = (typeof lensNames)[number];

const usualDraws = 1000;

/** The exit code. */
export async function lensCommand(
  console: Console,
  name: string,
  caseName: string,
  flags: LensFlags & ConsistencyFlags,
): Promise<number> {
  const lens = lensNames.find((id) => id === name);
  if (!lens) throw new Stop(exit.use, console.words.badLens(name));
  const { case: c } = validCase(console, caseName);
  const lacks = {
    evidence: evidenceLens,
    stability: stabilityLens,
    forecast: forecastLens,
    consistency: consistencyLens,
  }[lens].needs(c);
  if (lacks.length > 0) throw new Stop(exit.errors, lacks.map((d) => diagnosticText(console, d)).join("\n"));
  if (lens === "consistency") return consistencyCommand(console, c, flags);
  const finding = await find(console, lens, c, flags);
  if (flags.json) console.printJson({ ...finding, label: c.label ?? null });
  else console.print(show(console, c, finding));
  return exit.done;
}

async function find(
  console: Console,
  lens: Exclude<LensName, "consistency">,
  c: Case,
  flags: LensFlags,
): Promise<EvidenceFinding | StabilityFinding | ForecastFinding<Estimate>> {
  const posteriors = posteriorsOf(c);
  if (lens === "evidence") return evidenceLens.run(c, { draws: flags.draws ?? usualDraws, posteriors });
  if (lens === "forecast" && flags.midpoint) return runForecastMidpoint(c, posteriors);
  if (lens === "stability" && flags.sanctions !== "legal") {
    if (flags.draws !== null) throw new Stop(exit.use, sanctionWords[console.lang].midpointOnly(flags.sanctions));
    checkSanctions(console, c, flags.sanctions);
    return runSanctions(c, posteriors, flags.sanctions);
  }
  if (lens === "stability" && (flags.midpoint || flags.draws === null))
    return runStability(c, { draws: 0, posteriors });
  const draws = flags.draws ?? usualDraws;
  checkMemory(console, c, { draws, workers: flags.workers });
  const runner = runnerFor(c, flags.workers);
  const signal = console.cancellable();
  const map = <R>(job: string, payloads: readonly unknown[]) => runner.map<R>(job, payloads, { signal });
  try {
    return lens === "forecast"
      ? await forecastLens.run(c, { draws, posteriors, map })
      : await runStability(c, { draws, posteriors, map });
  } finally {
    await runner.close();
  }
}

const meanOf = (x: Estimate): number => (typeof x === "number" ? x : x.mean);
const cell = (x: Estimate): string =>
  typeof x === "number" ? percent(x) : `${percent(x.mean)} (${percent(x.p5)}–${percent(x.p95)})`;

function show(
  console: Console,
  c: Case,
  finding: EvidenceFinding | StabilityFinding | ForecastFinding<Estimate>,
): string {
  const { words: w, lang } = console;
  if ("equilibria" in finding)
    return [
      ...sanctionNote(console, finding.sanctions ?? "legal").map((line) => `${line}\n\n`),
      ...concepts.map((k) => `${w.concepts[k]}\n${finding.equilibria[k].map((id) => `  ${id}`).join("\n")}\n`),
      ...(finding.coalitions ? [`${coalitions(finding.coalitions, "seq", c, lang).join("\n")}\n`] : []),
      ...(finding.perceived ? ["\n", perceivedText(console, finding.perceived)] : []),
    ].join("");
  if ("claims" in finding) {
    const label = (id: string): string => c.hypotheses.find((h) => h.id === id)?.label[lang] ?? id;
    return [
      ...Object.entries(finding.hypotheses).map(
        ([id, h]) => `${label(id)} [${id}]\n  ${w.posterior(cell(h.prior), cell(h.posterior))}`,
      ),
      ...Object.entries(finding.claims).map(
        ([id, { status }]) => `${id}: ${status ? statusName(status, lang) : w.noStatus}`,
      ),
      "",
    ].join("\n");
  }
  const at = finding.times
    .map((_, t) => t)
    .filter((t) => t % Math.max(1, Math.floor(finding.times.length / 6)) === 0 || t === finding.times.length - 1);
  return table(
    [w.columns.scenario, ...at.map((t) => String(finding.times[t]))],
    Object.entries(finding.scenarios).map(([id, s]) => [
      id,
      ...at.map((t) => (t === finding.times.length - 1 ? cell(s.in[t]!) : percent(meanOf(s.in[t]!)))),
    ]),
  );
}
