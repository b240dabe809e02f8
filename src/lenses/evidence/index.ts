// The evidence lens: who says so, how far it is confirmed, and what the evidence entered says of intentions. See README.md.
import type { Case, Evidence } from "../../case/case.ts";
import { ends } from "../../math/quantity.ts";
import { summarize } from "../../math/statistics.ts";
import { atMidpoint, sampled } from "../../model/values.ts";
import type { Lens } from "../lens.ts";
import type { EvidenceFinding, HypothesisFinding } from "./finding.ts";
import { posteriorsOf } from "./posterior.ts";
import { confirmation } from "./status.ts";
import { weightsOf } from "./weights.ts";

export { posteriorsOf } from "./posterior.ts";

/** Which way the evidence for a hypothesis can move it at all, by the ends of its ratios. */
export function oneSided(evidence: readonly Evidence[], hypothesis: string): HypothesisFinding["oneSided"] {
  const ranges = evidence.flatMap((item) =>
    item.lr.filter((lr) => lr.hypothesis === hypothesis).map((lr) => ends(lr.value.quantity)),
  );
  if (ranges.length === 0) return "none";
  const down = ranges.some(([low]) => low < 1);
  const up = ranges.some(([, high]) => high > 1);
  return down && up ? null : up ? "up" : "down";
}

/** Each hypothesis at the medians of all quantities: its posterior and which way its evidence can move it. */
export function evidenceFinding(
  c: Pick<Case, "hypotheses" | "evidence">,
): Readonly<Record<string, Pick<HypothesisFinding, "midpoint" | "oneSided">>> {
  return Object.fromEntries(
    [...posteriorsOf(c)(atMidpoint)].map(([id, midpoint]) => [id, { midpoint, oneSided: oneSided(c.evidence, id) }]),
  );
}

export const evidenceLens: Lens<EvidenceFinding> = {
  id: "evidence",
  needs: () => [],
  async run(c: Case, o) {
    const byId = <T extends { id: string }>(items: readonly T[]): T[] =>
      [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
    const posteriors = posteriorsOf(c);
    const draws = Array.from({ length: o.draws }, (_, d) => sampled(c.seed, d));
    const perDraw = draws.map(posteriors);
    const middle = posteriors(atMidpoint);
    const actors = c.actors.map((a) => a.id);
    return {
      schema: "qanat-evidence/1",
      hypotheses: Object.fromEntries(
        byId(c.hypotheses).map((h): [string, HypothesisFinding] => [
          h.id,
          {
            about: h.about,
            prior: summarize(draws.map((values) => values.number(h.prior))),
            posterior: summarize(perDraw.map((all) => all.get(h.id)!)),
            midpoint: middle.get(h.id)!,
            oneSided: oneSided(c.evidence, h.id),
            weights: weightsOf(c.evidence, h.id, atMidpoint.number(h.prior), atMidpoint),
          },
        ]),
      ),
      claims: Object.fromEntries(byId(c.claims).map((claim) => [claim.id, confirmation(claim, actors)])),
      draws: o.draws,
      seed: c.seed,
    };
  },
};
