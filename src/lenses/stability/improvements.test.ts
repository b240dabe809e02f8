// What holds an actor back is the same in WebAssembly, for two answers at once, as in plain JavaScript for each: on random conflicts
// with and without what cannot be undone.
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawOf } from "../../model/draw.ts";
import { compile } from "../../model/game.ts";
import { standingOf } from "../../model/standing.ts";
import { atMidpoint } from "../../model/values.ts";
import { conflicts } from "../../testing/arbitrary.ts";
import { caseOf } from "../../testing/toCase.ts";
import { heldBy, heldByEach } from "./improvements.ts";

test("WebAssembly holds back whom plain JavaScript holds back, on 300 random conflicts", () => {
  const seen = { irreversible: 0, held: 0, free: 0, differing: 0 };
  fc.assert(
    fc.property(conflicts({ moot: false, minOptions: 2, maxOptions: 6, minActors: 2, maxActors: 4 }), (c) => {
      const game = compile(caseOf(c)).game!;
      if (game.columns.between) seen.irreversible++;
      const ranks = drawOf(game, atMidpoint, () => new Map()).ranks.map((r) => r.rank);
      const plain = standingOf(game.columns, ranks, { isCompiled: false });
      expect(plain.held).toBeNull();
      for (const isLarge of [true, false]) {
        const compiled = standingOf(game.columns, ranks, { isLarge });
        expect(compiled.held).not.toBeNull();
        // Any numbers by state may stand for answers: those of two other actors, for instance.
        for (const i of ranks.keys())
          for (const one of ranks) {
            const other = ranks[0]!;
            const found = heldByEach(game, compiled, i, [one, other]);
            expect(found).toEqual([heldBy(game, plain, i, one), heldBy(game, plain, i, other)]);
            for (const stable of found[0]) stable === 1 ? seen.held++ : seen.free++;
            if (found[0].some((stable, s) => stable !== found[1][s])) seen.differing++;
          }
      }
    }),
    { numRuns: 300, seed: 12 },
  );
  expect(Math.min(seen.irreversible, seen.held, seen.free, seen.differing)).toBeGreaterThan(60);
});
