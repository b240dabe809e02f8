// Both engines of the worst answers, plain and WebAssembly, give the same numbers: on random conflicts with and without what cannot be
// undone, for every set of movers.
import fc from "fast-check";
import { expect, test } from "vitest";
import { conflicts } from "../testing/arbitrary.ts";
import { caseOf } from "../testing/toCase.ts";
import { columns } from "./columns.ts";
import { drawOf } from "./draw.ts";
import { compile } from "./game.ts";
import { standingOf } from "./standing.ts";
import { atMidpoint } from "./values.ts";
import { worst } from "./worst.ts";

test("WebAssembly finds what plain JavaScript finds, on 300 random conflicts", () => {
  let irreversible = 0;
  let differing = 0;
  fc.assert(
    fc.property(conflicts({ moot: false, minOptions: 2, maxOptions: 6, minActors: 2, maxActors: 4 }), (c) => {
      const game = compile(caseOf(c)).game!;
      if (game.columns.between) irreversible++;
      const ranks = drawOf(game, atMidpoint, () => new Map()).ranks.map((r) => r.rank);
      const plain = standingOf(game.columns, ranks, { isCompiled: false });
      const large = standingOf(game.columns, ranks, { isLarge: true });
      // Two small ones take turns in one room.
      const small = standingOf(game.columns, ranks, { isLarge: false });
      const turned = standingOf(game.columns, ranks.toReversed(), { isLarge: false });
      expect(plain.worst).toBeNull();
      for (const standing of [large, small, turned]) expect(standing.worst).not.toBeNull();
      expect(large.byStage).toEqual(plain.byStage);
      expect(large.byState).toEqual(plain.byState);
      const everyone = game.players.map((_, i) => i);
      for (let mask = 1; mask < 1 << everyone.length; mask++) {
        const who = everyone.filter((i) => (mask >>> i) & 1);
        for (const value of ranks) {
          const found = worst(game, { who, improving: large }, value);
          expect(found).toEqual(worst(game, { who, improving: plain }, value));
          worst(game, { who, improving: turned }, value);
          expect(worst(game, { who, improving: small }, value)).toEqual(found);
          if (found.some((x, s) => x !== value[s])) differing++;
        }
      }
    }),
    { numRuns: 300, seed: 11 },
  );
  expect(irreversible).toBeGreaterThan(60);
  expect(differing).toBeGreaterThan(300);
});

test("where nobody can move, WebAssembly gives every state its own value", () => {
  const still = columns(Uint32Array.from([0b01, 0b10]), 2, [0b01, 0b10]);
  const ranks = [Int32Array.of(0, 1), Int32Array.of(1, 0)];
  for (const isLarge of [true, false]) {
    const standing = standingOf(still, ranks, { isLarge });
    expect(standing.worst!([0, 1], ranks[0]!)).toEqual(ranks[0]);
  }
});
