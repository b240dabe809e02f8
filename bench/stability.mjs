// How long the stability lens takes: all concepts for all actors, and many draws of the bundled case.
import { posteriorsOf } from "../dist/lenses/evidence/index.js";
import { runStability } from "../dist/lenses/stability/index.js";
import { bundled, conflict } from "./cases.mjs";
import { medianOf, row } from "./measure.mjs";

export async function stability() {
  const c = bundled("ukraine-backchannel");
  row(
    "Ukraine, 1,000 draws, five concepts, one thread",
    await medianOf(() => runStability(c, { draws: 1000, posteriors: posteriorsOf(c) }), 3),
    "-",
  );
  for (const m of [10, 14]) {
    const large = conflict(m, 5, 3 + m);
    row(
      `2^${m} states, 5 actors, five concepts, from the case`,
      await medianOf(() => runStability(large, { draws: 0, posteriors: posteriorsOf(large) }), 3),
      "-",
    );
  }
}
