// Posterior odds of intentions (MODEL 7): prior odds times one likelihood ratio per corroboration group, each pulled towards 1 by
// the reliability of its source.
import type { Case, Evidence } from "../../case/case.ts";
import type { Posteriors } from "../../model/draw.ts";
import type { Values } from "../../model/values.ts";

export interface Ratio {
  readonly item: string;
  /** Its corroboration group; an item without one is a group of its own. */
  readonly group: string;
  /** `LR' = r LR + (1 - r)`. */
  readonly lr: number;
}

/** How far a ratio is from saying nothing, on a scale that orders like `|log lr|`. */
const force = (lr: number): number => Math.max(lr, 1 / lr);

/** One ratio per group: the most forceful; ties go to the smaller ratio, then the smaller id. Ascending by item. */
export function counted(ratios: readonly Ratio[]): readonly Ratio[] {
  const best = new Map<string, Ratio>();
  for (const ratio of ratios) {
    const rival = best.get(ratio.group);
    if (!rival || isAhead(ratio, rival)) best.set(ratio.group, ratio);
  }
  return [...best.values()].sort((a, b) => (a.item < b.item ? -1 : 1));
}

function isAhead(a: Ratio, b: Ratio): boolean {
  if (force(a.lr) !== force(b.lr)) return force(a.lr) > force(b.lr);
  if (a.lr !== b.lr) return a.lr < b.lr;
  return a.item < b.item;
}

/** Posterior of a trait with this prior; a prior of 0 or 1 stays. */
export function posterior(prior: number, ratios: readonly Ratio[]): number {
  if (!(prior >= 0 && prior <= 1)) throw new RangeError(`prior must be in 0..1, got ${prior}`);
  if (prior === 0 || prior === 1) return prior;
  let odds = prior / (1 - prior);
  for (const { lr } of counted(ratios)) odds *= lr;
  return odds === Infinity ? 1 : odds / (1 + odds);
}

/** The ratios that speak to a hypothesis, as they come out in one draw; ascending by item. */
export const ratiosFor = (evidence: readonly Evidence[], hypothesis: string, values: Values): readonly Ratio[] =>
  speakingTo(evidence, hypothesis)(values);

/** The same for many draws. */
function speakingTo(evidence: readonly Evidence[], hypothesis: string): (values: Values) => readonly Ratio[] {
  const items = [...evidence]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, group, reliability, lr }) =>
      lr
        .filter((entry) => entry.hypothesis === hypothesis)
        .slice(0, 1)
        .map(({ value }) => ({
          item: id,
          group: group !== undefined ? `group ${group}` : `item ${id}`,
          reliability,
          value,
        })),
    );
  return (values) =>
    items.map(({ item, group, reliability, value }) => {
      const r = values.number(reliability);
      return { item, group, lr: r * values.number(value) + (1 - r) };
    });
}

/** The posteriors of a case as a function of how its inputs come out; ascending by hypothesis. */
export function posteriorsOf(c: Pick<Case, "hypotheses" | "evidence">): Posteriors {
  const hypotheses = [...c.hypotheses]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, prior }) => ({ id, prior, ratios: speakingTo(c.evidence, id) }));
  return (values) =>
    new Map(hypotheses.map(({ id, prior, ratios }) => [id, posterior(values.number(prior), ratios(values))]));
}
