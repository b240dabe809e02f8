// The lens table: each scenario against each lens, and where lenses say different things of it (MODEL 9).
import type { Case } from "../case/case.ts";
import type { ConsistencyFinding } from "../lenses/consistency/finding.ts";
import type { ForecastFinding } from "../lenses/forecast/finding.ts";
import { type Concept, concepts, type StabilityFinding } from "../lenses/stability/finding.ts";
import type { Assessment, ChannelEffect, Disagreement, Effect, Provenance, TableRow } from "./finding.ts";

export function tableOfLenses(
  c: Case,
  stability: StabilityFinding,
  forecast: ForecastFinding | null,
  consistency: ConsistencyFinding | null,
): readonly TableRow[] {
  return Object.entries(stability.scenarios).map(([scenario, { equilibria, share }]) => {
    const f = forecast?.scenarios[scenario];
    return {
      scenario,
      reach: share!.reach,
      withoutAgreement: share!.withoutAgreement,
      stable: Object.fromEntries(
        concepts.map((k) => [k, { states: equilibria[k], share: share!.equilibrium[k] }]),
      ) as Record<Concept, { states: number; share: number }>,
      consistent: consistentOf(consistency, scenario),
      agreement: null,
      probability: f?.in.at(-1) ?? null,
      ever: f?.ever.at(-1) ?? null,
      authorRank: c.scenarios.find((s) => s.id === scenario)?.authorRank ?? null,
    };
  });
}

function consistentOf(consistency: ConsistencyFinding | null, scenario: string): TableRow["consistent"] {
  const found = consistency?.scenarios[scenario];
  if (!consistency || !found) return null;
  return {
    holds: found.consistent,
    share: consistency.survival?.scenarios[scenario]?.share ?? null,
    breaks: found.breaks.map((b) => b.file),
    distance: found.distance,
  };
}

/** Stable in at least this share of draws counts as stable; a probability below, or at least, these as small or large. */
const often = 0.5;
const small = 0.05;
const seldom = 0.25;
const large = 0.2;

export function disagreementsOf(table: readonly TableRow[]): readonly Disagreement[] {
  return table.flatMap(({ scenario, stable, reach, probability, ever }): Disagreement[] => {
    if (!stable || !probability || !ever) return [];
    const isStable = stable.seq.share >= often;
    const found: Disagreement[] = [];
    if (isStable && reach.chance < small) found.push({ kind: "stable-but-not-reached", scenario });
    else if (isStable && ever.mean < seldom) found.push({ kind: "stable-but-rarely-reached", scenario });
    if (!isStable && probability.mean >= large) found.push({ kind: "probable-but-not-stable", scenario });
    if (reach.alone >= often && ever.mean < small) found.push({ kind: "reached-alone-but-improbable", scenario });
    return found;
  });
}

/** Per channel, what its being closed goes with at the horizon; the structural re-runs stand beside it where they were made. */
export function channelEffects(
  c: Case,
  forecast: ForecastFinding,
  closedText: ReadonlyMap<string, readonly [string, string]>,
  carries: Assessment["carries"],
): readonly ChannelEffect[] {
  const effects = carries?.list.flatMap((carrier) => carrier.effects) ?? [];
  const rerun = (channel: string, open: boolean): Effect | undefined =>
    effects.find(
      ({ change, impossible }) =>
        change.kind === "channel" && change.channel === channel && change.open === open && !impossible,
    );
  return [...c.channels]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id }) => {
      const texts = closedText.get(id);
      if (!texts) return [];
      const [closed, open] = texts;
      const given = (scenario: string, condition: string) =>
        forecast.given.find((g) => g.event === scenario && g.if === condition && g.kind === "at");
      return [
        {
          channel: id,
          scenarios: Object.fromEntries(
            Object.keys(forecast.scenarios).map((scenario) => {
              const whenOpen = given(scenario, open);
              const whenClosed = given(scenario, closed);
              return [
                scenario,
                {
                  open: whenOpen?.p.at(-1) ?? null,
                  openBand: whenOpen?.band ?? null,
                  closed: whenClosed?.p.at(-1) ?? null,
                  closedBand: whenClosed?.band ?? null,
                  keptOpen: rerun(id, true)?.scenarios[scenario]?.after ?? null,
                  closedFromStart: rerun(id, false)?.scenarios[scenario]?.after ?? null,
                },
              ];
            }),
          ),
        },
      ];
    });
}

export function provenanceOf(
  judgements: Provenance["judgements"],
  numbers: number,
  textNumbers: Provenance["textNumbers"],
): Provenance {
  const quoted = judgements.filter((j) => j.quotes.length > 0);
  return {
    judgements,
    quoted: quoted.length,
    partly: quoted.filter((j) => j.assumptions.length > 0).length,
    assumed: judgements.length - quoted.length,
    numbers,
    textNumbers,
  };
}
