// How long forecasts take: many draws of the bundled case, one draw of large conflicts, two workers against one.

import { sharedOf } from "../dist/assess/index.js";
import { posteriorsOf } from "../dist/lenses/evidence/index.js";
import { forecastLens, forecastPlanFor, forecastRange } from "../dist/lenses/forecast/index.js";
import { digest } from "../dist/math/digest.js";
import { pool } from "../dist/run/pool.js";
import { bundled, conflict } from "./cases.mjs";
import { medianOf, mediansInTurn, row } from "./measure.mjs";

export async function forecast() {
  const c = bundled("ukraine-backchannel");
  // Monthly over 24 months with the ever-in probabilities of the scenarios, without the conditionals on triggers and channels.
  const plain = { ...c, scenarios: c.scenarios.map(({ trigger: _, ...s }) => s), channels: [] };
  const plan = forecastPlanFor(plain, posteriorsOf(plain));
  row(
    "Ukraine, 1,000 draws, in and ever, one thread",
    await medianOf(() => forecastRange(plan, { from: 0, to: 1000 }), 3),
    "2 s",
  );
  const whole = forecastPlanFor(c, posteriorsOf(c));
  row("the same with all conditionals", await medianOf(() => forecastRange(whole, { from: 0, to: 1000 }), 3), "-");

  const entry = new URL("../dist/cli/worker.js", import.meta.url);
  const runners = [1, 2].map((size) => pool(entry, size, sharedOf(plain)));
  const work = runners.map(
    (runner) => () =>
      forecastLens.run(plain, {
        draws: 1000,
        posteriors: posteriorsOf(plain),
        map: (job, payloads) => runner.map(job, payloads),
      }),
  );
  // A worker of two meets half the draws: warm only after twice as many rounds.
  const [one, two] = await mediansInTurn(work, 9, 10);
  row("Ukraine, 1,000 draws, 1 worker, with the summary", one, "-");
  row("Ukraine, 1,000 draws, 2 workers, with the summary", two, "1.2 s");
  const digests = [];
  for (const run of work) digests.push(digest(await run()));
  for (const runner of runners) await runner.close();
  const isSame = digests[0] === digests[1];
  console.log(`two workers: ${(one / two).toFixed(2)} x one (target 1.6), digests ${isSame ? "equal" : "DIFFER"}`);

  for (const [m, target] of [
    [12, "30 ms"],
    [14, "150 ms"],
    [16, "0.8 s"],
  ]) {
    const large = conflict(m, 4, 7 + m);
    const one = forecastPlanFor(large, posteriorsOf(large));
    let d = 0;
    row(
      `one draw, 2^${m} states, 4 actors, no joint moves`,
      await medianOf(() => forecastRange(one, { from: d, to: ++d }), 5),
      target,
    );
  }
}
