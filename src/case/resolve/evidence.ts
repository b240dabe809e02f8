// Hypotheses (intention traits), the evidence on them, and the reactions of others to each scenario.
import type { Evidence, Hypothesis, Judged, Reaction } from "../case.ts";
import { z95 } from "../quantityText.ts";
import { type Draft, known, readBasis, readItem, readJudged, report } from "./draft.ts";
import { compact, fieldsOf, itemsOf, nameOf, textOf } from "./fields.ts";

export function resolveHypotheses(draft: Draft): Hypothesis[] {
  const inherited = readBasis(draft, draft.raw.hypotheses, ["hypotheses"]);
  return itemsOf(draft.raw.hypotheses).map(([id, item]): Hypothesis => {
    const path = ["hypotheses", id];
    const about = nameOf(item.about);
    known(draft, about, "party", [...path, "about"]);
    const prior = readJudged(draft, item.prior, {
      key: `hypothesis.${id}.prior`,
      path: [...path, "prior"],
      kind: "probability",
    });
    return { ...readItem(draft, id, item, path, inherited), about, prior };
  });
}

export function resolveEvidence(draft: Draft): Evidence[] {
  const inherited = readBasis(draft, draft.raw.evidence, ["evidence"]);
  const items = itemsOf(draft.raw.evidence).map(([id, item]): Evidence => {
    const path = ["evidence", id];
    const key = `evidence.${id}.reliability`;
    return {
      ...readItem(draft, id, item, path, inherited),
      reliability: readJudged(draft, item.reliability, { key, path: [...path, "reliability"], kind: "probability" }),
      ...compact({ group: textOf(item.group) }),
      lr: Object.entries(fieldsOf(item.lr)).map(([hypothesis, raw]) => {
        const here = [...path, "lr", hypothesis];
        known(draft, hypothesis, "hypothesis", here, true);
        const value = readJudged(draft, raw, { key: `evidence.${id}.lr.${hypothesis}`, path: here, kind: "positive" });
        if (isZero(value)) report(draft, "QN-ZERO", here, { value: value.text }, { value: value.text });
        return { hypothesis, value };
      }),
    };
  });
  checkGroups(draft, items);
  return items;
}

/** No single item makes a hypothesis impossible: a likelihood ratio of exactly 0 is refused. */
const isZero = ({ quantity }: Judged): boolean => quantity.family === "number" && quantity.value === 0;

/** Items of one origin should not raise and lower one hypothesis, each with its whole range. */
function checkGroups(draft: Draft, items: readonly Evidence[]): void {
  const sides = new Map<string, { above?: string; below?: string; isSaid?: boolean }>();
  for (const { id, group, lr } of items) {
    if (group === undefined) continue;
    for (const { hypothesis, value } of lr) {
      const key = JSON.stringify([group, hypothesis]);
      const side = sides.get(key) ?? {};
      sides.set(key, side);
      const [low, high] = endsOf(value);
      if (low > 1) side.above ??= id;
      if (high < 1) side.below ??= id;
      if (!side.above || !side.below || side.isSaid) continue;
      side.isSaid = true;
      const details = { group, hypothesis, above: side.above, below: side.below };
      report(draft, "QN-GROUP", value.path, details, { value: value.text });
    }
  }
}

/** Ends of a positive quantity on the scale where 1 stays 1: of a lognormal only the side of 1 is meant. */
function endsOf({ quantity: q }: Judged): [low: number, high: number] {
  if (q.family === "number") return [q.value, q.value];
  if (q.family === "lognormal") return [1 + q.mu - z95 * q.sigma, 1 + q.mu + z95 * q.sigma];
  if ("low" in q) return [q.low, q.high];
  return [0, Number.POSITIVE_INFINITY];
}

export function resolveReactions(draft: Draft): Reaction[] {
  const inherited = readBasis(draft, draft.raw.reactions, ["reactions"]);
  return itemsOf(draft.raw.reactions).map(([id, item]): Reaction => {
    const path = ["reactions", id];
    const actor = nameOf(item.actor);
    known(draft, actor, "actor", [...path, "actor"]);
    const given = Object.entries(fieldsOf(item.given)).map(([scenario, raw]) => {
      const here = [...path, "given", scenario];
      known(draft, scenario, "scenario", here, true);
      return {
        scenario,
        p: readJudged(draft, raw, { key: `reaction.${id}.given.${scenario}`, path: here, kind: "probability" }),
      };
    });
    return { ...readItem(draft, id, item, path, inherited), actor, given };
  });
}
