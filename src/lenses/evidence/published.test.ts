// The evidence lens against validation/evidence: the decision table of confirmation status, and the odds form.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Act } from "../../case/case.ts";
import { counted, posterior, type Ratio } from "./posterior.ts";
import { confirmation } from "./status.ts";
import { decibans, flipRatio, realisedBits } from "./weights.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../validation/evidence/${name}`, import.meta.url), "utf8"));

describe("confirmation status: the 28 cases of status.json", () => {
  type RawAct = string | Act;
  interface Row {
    actors: string[];
    status: string | null;
    why: string;
    claim: {
      by: string;
      parties?: string[];
      signed?: { by: string; on: string; why: string };
      status: { confirmed_by: RawAct[]; denied_by: RawAct[]; silent: string[] };
    };
  }
  const { cases } = read("status.json") as { cases: Row[] };
  const acts = (raw: RawAct[]): Act[] => raw.map((act) => (typeof act === "string" ? { who: act } : act));
  expect(cases.length).toBe(28);
  test.each(cases.map((row): [string, Row] => [row.why, row]))("%s", (_, { actors, claim, status }) => {
    const found = confirmation(
      {
        by: claim.by,
        parties: claim.parties ?? (actors.includes(claim.by) ? [claim.by] : []),
        confirmedBy: acts(claim.status.confirmed_by),
        deniedBy: acts(claim.status.denied_by),
        silent: claim.status.silent,
        ...(claim.signed ? { signed: claim.signed } : {}),
      },
      actors,
    );
    expect(found.status).toBe(status);
  });
});

describe("posterior odds: odds.json", () => {
  interface File {
    prior: number;
    items: { id: string; lr: number; reliability: number; group: string; lr_effective: number }[];
    counted: string[];
    posterior: number;
    weights_decibans: Record<string, number>;
    realised_bits: Record<string, number>;
    leave_one_out: Record<string, number>;
    posterior_odds: number;
    flip: { lr_needed: Record<string, number> };
  }
  const file = read("odds.json") as File;
  const ratios: Ratio[] = file.items.map((i) => ({
    item: i.id,
    group: i.group,
    lr: i.reliability * i.lr + (1 - i.reliability),
  }));
  test("every number to 1e-12", () => {
    file.items.forEach((item, k) => expect(ratios[k]!.lr).toBeCloseTo(item.lr_effective, 12));
    expect(counted(ratios).map((r) => r.item)).toEqual([...file.counted].sort());
    expect(posterior(file.prior, ratios)).toBeCloseTo(file.posterior, 12);
    for (const ratio of ratios) {
      expect(decibans(ratio.lr)).toBeCloseTo(file.weights_decibans[ratio.item]!, 12);
      expect(realisedBits(file.prior, ratio.lr)).toBeCloseTo(file.realised_bits[ratio.item]!, 12);
      expect(
        posterior(
          file.prior,
          ratios.filter((r) => r !== ratio),
        ),
      ).toBeCloseTo(file.leave_one_out[ratio.item]!, 12);
      const needed = file.flip.lr_needed[ratio.item];
      if (needed !== undefined) expect(flipRatio(ratio, file.posterior_odds)).toBeCloseTo(needed, 12);
    }
  });

  const ratio = fc.record({
    item: fc.constantFrom("a", "b", "c", "d", "e"),
    group: fc.constantFrom("g", "h", "i"),
    lr: fc.double({ min: 0.01, max: 100, noNaN: true }),
  });
  const many = fc.uniqueArray(ratio, { selector: (r) => r.item, maxLength: 5 });
  const prior = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  test("order of items is irrelevant; a ratio of 1 and a duplicate in a group change nothing", () => {
    fc.assert(
      fc.property(prior, many, (p, items) => {
        const expected = posterior(p, items);
        expect(posterior(p, items.toReversed())).toBe(expected);
        expect(posterior(p, [...items, { item: "z", group: "z", lr: 1 }])).toBe(expected);
        expect(posterior(p, [...items, ...items.map((r) => ({ ...r, item: `${r.item}2` }))])).toBeCloseTo(expected, 12);
      }),
    );
  });
  test("swapping a hypothesis and its negation inverts the odds", () => {
    fc.assert(
      fc.property(prior, many, (p, items) => {
        // Ties of force between a ratio and its inverse go to the smaller one, so they are left out here.
        fc.pre(new Set(items.map((r) => Math.max(r.lr, 1 / r.lr))).size === items.length);
        expect(
          posterior(
            1 - p,
            items.map((r) => ({ ...r, lr: 1 / r.lr })),
          ),
        ).toBeCloseTo(1 - posterior(p, items), 9);
      }),
    );
  });
});
