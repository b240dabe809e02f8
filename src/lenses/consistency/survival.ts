// From counts over draws to shares with their sampling errors, and the judgements that decide them.
import type { CaseMatrix } from "./caseMatrix.ts";
import { type SurvivalCounts, uncertainCells, type Watched } from "./ensemble.ts";
import type { Survival, SurvivalRow } from "./finding.ts";
import { namesOf } from "./naming.ts";

const mostDeciding = 5;
const mostOthers = 10;

export function survivalFinding(model: CaseMatrix, watched: Watched, counts: SurvivalCounts, seed: number): Survival {
  const n = counts.draws;
  const uncertain = uncertainCells(model);
  const size = model.names.length;
  const error = (share: number, of: number): number => Math.sqrt((share * (1 - share)) / of);
  const row = (count: number, k: number): SurvivalRow => ({
    share: count / n,
    se: error(count / n, n),
    decides: uncertain
      .flatMap(({ at }, u) => {
        const place = (k * uncertain.length + u) * 4;
        const [below, kept, above, keptAbove] = counts.cells.subarray(place, place + 4) as unknown as number[];
        if (!below || !above) return [];
        const [low, high] = [kept! / below, keptAbove! / above];
        const se = Math.sqrt((low * (1 - low)) / below + (high * (1 - high)) / above);
        return [{ from: model.names[Math.floor(at / size)]!, to: model.names[at % size]!, difference: high - low, se }];
      })
      // What exceeds three errors: with hundreds of judgements some exceed two by chance.
      .filter((x) => Math.abs(x.difference) > 3 * x.se && x.difference !== 0)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
      .slice(0, mostDeciding),
  });
  const mean = counts.found / n;
  return {
    draws: n,
    seed,
    unfinished: counts.unfinished,
    mean,
    se: n < 2 ? 0 : Math.sqrt(Math.max(0, counts.foundSquared - n * mean * mean) / (n - 1) / n),
    none: counts.none / n,
    configurations: counts.configurations.map(row),
    scenarios: Object.fromEntries(
      watched.scenarios.map((s, k) => [s.id, row(counts.scenarios[k]!, counts.configurations.length + k)]),
    ),
    others: counts.others.slice(0, mostOthers).map(([key, count]) => ({
      variants: namesOf(model, key.split(" ").map(Number)),
      share: count / n,
      se: error(count / n, n),
    })),
  };
}
