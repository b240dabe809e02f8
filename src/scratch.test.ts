import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { parseAt } from "./cli/readCase.ts";
import { posteriorsOf } from "./lenses/evidence/index.ts";
import { drawOf } from "./model/draw.ts";
import { compile, truthIn } from "./model/game.ts";
import { atMidpoint } from "./model/values.ts";
import { inverse, usualBudget } from "./lenses/stability/inverse.ts";
import type { Predicate } from "./case/predicate.ts";
test("x", () => {
  for (const id of ["ukraine-backchannel", "cuba-1962", "elmira"]) {
    const file = fileURLToPath(new URL(`../cases/${id}.case.yaml`, import.meta.url));
    const c = parseAt(file, readFileSync(file, "utf8")).case!;
    const game = compile(c).game!;
    const draw = drawOf(game, atMidpoint, posteriorsOf(c));
    console.log(id, game.n, game.players.map((p) => `${p.id}:${p.valuation.form === "statements" ? p.valuation.statements.length : p.valuation.form}`));
    for (const sc of game.scenarios) for (const concept of ["nash", "gmr", "smr","seq","sseq"] as const) {
      const goal: Predicate = { op: "name", name: sc, at: 0 };
      const yes = truthIn(game, goal);
      const targets = [...yes.keys()].filter((s) => yes[s] === 1);
      const t = performance.now();
      const f = inverse(game, draw, c.scenarios, goal, targets, { concept, frozen: new Set(), budget: usualBudget });
      const show = (x: any) => `${x.cost}${x.isExact ? "" : `? >=${x.atLeast}`}/${x.count}`;
      console.log(sc, concept, targets.length, `already ${f.already.length}`, Object.entries(f.least).map(([k, v]) => `${k} ${show(v)}`).join("; "), Object.entries(f.alone).map(([a, v]) => `${a}:${Object.values(v).map((x) => `${x.cost}${x.isExact ? "" : "?"}`).join(",")}`).join(" "), Math.round(performance.now() - t));
    }
  }
}, 600000);
