// `npm run bench [-- forecast|stability|memory|consistency|assess|reading]`: medians on this machine, with a calibration loop beside each.
import { assess } from "./assess.mjs";
import { consistency } from "./consistency.mjs";
import { forecast } from "./forecast.mjs";
import { machine } from "./measure.mjs";
import { reading } from "./reading.mjs";
import { memory, stability } from "./stability.mjs";

const all = { forecast, stability, memory, consistency, assess, reading };
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in all));
if (unknown) {
  console.error(`no bench is called ${unknown}; known: ${Object.keys(all).join(", ")}`);
  process.exit(2);
}
machine();
for (const [name, run] of Object.entries(all)) if (asked.length === 0 || asked.includes(name)) await run();
