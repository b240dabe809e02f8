// How long the stability lens takes: all concepts for all actors and coalitions of random conflicts, from integer states and ranks;
// many draws of the bundled case. With `memory`, the largest alone.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { posteriorsOf } from "../dist/lenses/evidence/index.js";
import { coalitionStability, coalitionsOf } from "../dist/lenses/stability/coalitions.js";
import { stableFor } from "../dist/lenses/stability/concepts.js";
import { runStability } from "../dist/lenses/stability/index.js";
import { answersOf } from "../dist/model/answers.js";
import { bundled, conflict } from "./cases.mjs";
import { randomGame } from "./games.mjs";
import { medianOf, mediansInTurn, row } from "./measure.mjs";

/** Columns, sorting, answers and five concepts for every actor, nothing kept from before. */
function solve({ fresh, ranks }) {
  const game = fresh();
  const answers = answersOf(game, ranks);
  return game.players.map((_, i) => stableFor(game, answers, i));
}

const sizes = [
  { m: 10, actors: 5, target: "5 ms", runs: 31, before: 30 },
  { m: 14, actors: 7, infeasible: 0.3, target: "45 ms", runs: 15, before: 10 },
  { m: 18, actors: 6, target: "0.5 s", runs: 5, before: 2 },
  { m: 20, actors: 5, target: "3 s", runs: 3, before: 2 },
];

export async function stability() {
  for (const { m, actors, infeasible = 0, target, runs, before } of sizes) {
    const name = `${actors} actors, 2^${m} states${infeasible > 0 ? `, ${infeasible * 100} % infeasible` : ""}`;
    const plain = randomGame(m, actors, { infeasible });
    const undone = randomGame(m, actors, { infeasible, irreversible: true });
    const [usual, slower] = await mediansInTurn([() => solve(plain), () => solve(undone)], runs, before);
    row(name, usual, target);
    row("  the same, an irreversible option each", slower, "1.5 x", `${(slower / usual).toFixed(2)} x`);
  }
  const { fresh, ranks } = randomGame(12, 5);
  row(
    "all 26 coalitions of 5 actors, 2^12 states, joint moves",
    await medianOf(() => {
      const game = fresh();
      const answers = answersOf(game, ranks);
      return coalitionsOf(5, []).map((members) => coalitionStability(game, answers, members, "joint"));
    }, 5),
    "0.5 s",
  );
  const c = bundled("ukraine-backchannel");
  row(
    "Ukraine, 1,000 draws, five concepts, one thread",
    await medianOf(() => runStability(c, { draws: 1000, posteriors: posteriorsOf(c) }), 3),
    "1 s",
  );
  for (const m of [10, 14]) {
    const large = conflict(m, 5, 3 + m);
    row(
      `2^${m} states, 5 actors, five concepts, the whole finding from the case`,
      await medianOf(() => runStability(large, { draws: 0, posteriors: posteriorsOf(large) }), 3),
      "-",
    );
  }
}

/** 5 actors, 2^20 states, once, in a process of its own: the memory it takes, peak. */
export function memory() {
  const script = fileURLToPath(new URL("largest.mjs", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const { ms, peak } = JSON.parse(stdout);
  row("5 actors, 2^20 states, once", ms, "300 MB", `peak ${peak.toFixed(0)} MB`);
}
