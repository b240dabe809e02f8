// Confidence: the quality of the basis, kept apart from likelihood. Three grounds, the weakest decides (PHIA's components).
import type { Case } from "../case/case.ts";
import type { ForecastFinding } from "../lenses/forecast/finding.ts";
import { mean } from "../math/statistics.ts";
import type { Assessment, Level3 } from "./finding.ts";

const levels: readonly Level3[] = ["low", "moderate", "high"];

/**
 * Information base: one source is low, two or three moderate, more high. Rigour: never above moderate, since the methods are published and
 * reproduced but not calibrated on conflicts that happened. Volatility: bands of 40 points and more on average are low, under 20 high.
 */
export function confidenceOf(c: Case, forecast: ForecastFinding | null): Assessment["confidence"] {
  const sources = c.sources.length;
  const base: Level3 = sources <= 1 ? "low" : sources <= 3 ? "moderate" : "high";
  const rigour: Level3 = forecast ? "moderate" : "low";
  const widths = forecast ? Object.values(forecast.scenarios).map(({ in: p }) => p.at(-1)!.p95 - p.at(-1)!.p5) : [];
  const meanBandWidth = widths.length > 0 ? mean(widths) : null;
  const volatility: Level3 =
    meanBandWidth === null || meanBandWidth >= 0.4 ? "low" : meanBandWidth >= 0.2 ? "moderate" : "high";
  const level = [base, rigour, volatility].reduce((a, b) => (levels.indexOf(a) <= levels.indexOf(b) ? a : b));
  return { level, base, rigour, volatility, sources, meanBandWidth };
}
