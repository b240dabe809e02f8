// English: words inside pictures.
import type { Unit } from "../../../case/case.ts";

export const charts = {
  time: { day: "days", week: "weeks", month: "months", year: "years" } satisfies Record<Unit, string>,
  reach: "Reached from the status quo",
  stable: "Stable (share of draws)",
  probability: "Probability at the horizon",
  alone: "alone",
  joint: "+ joint moves",
  chance: "+ chance",
  nash: "by itself",
  seq: "by the expected answer",
  mean: "mean, with 5–95% band",
  ever: "at least once (mean)",
  low: "low end, or absent",
  high: "high end, or the change",
  axis: "points, with the sampling error",
};
