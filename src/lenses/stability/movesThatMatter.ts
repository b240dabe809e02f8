// The moves that matter: shortest ways by improvements from the status quo to what lasts, and the moves for which a state does not last.
import type { Answers } from "../../model/answers.ts";
import type { Game } from "../../model/game.ts";
import type { GraphMove, ShownMove } from "./finding.ts";
import type { StepsFrom } from "./steps.ts";

/**
 * Every improvement on a shortest way to a state that `lasts`; and for states on these ways, one move of each actor that leaves
 * them unanswered and one of each agreement whose members all gain, unless a way leads out by the same hand. Places are those of the game.
 */
export function movesThatMatter(
  game: Game,
  steps: StepsFrom,
  answers: Answers,
  distance: Int32Array,
  lasts: Uint8Array,
): ShownMove[] {
  const shown: ShownMove[] = [];
  const isOnWay = new Uint8Array(game.n);
  isOnWay[game.statusQuo] = 1;
  for (let s = 0; s < game.n; s++) if (lasts[s] === 1 && distance[s]! >= 0) isOnWay[s] = 1;
  const byDistance = [...distance.keys()].filter((s) => distance[s]! >= 0).sort((a, b) => distance[b]! - distance[a]!);
  const leaves = new Set<string>();
  for (const from of byDistance)
    steps(from, (to, kind, by, isImproving) => {
      if (!isImproving || distance[to] !== distance[from]! + 1 || isOnWay[to] === 0) return;
      isOnWay[from] = 1;
      leaves.add(`${from} ${by}`);
      shown.push({ from, to, kind, by, isImproving, role: "way" });
    });
  for (const from of byDistance) {
    if (isOnWay[from] === 0) continue;
    const best = new Map<string, GraphMove & { readonly worth: number }>();
    steps(from, (to, kind, by, isImproving) => {
      if (!isImproving || leaves.has(`${from} ${by}`)) return;
      const worth = worthOf(game, answers, from, to, kind, by);
      if (worth === null) return;
      // What lasts, and what is on a way already, says more than what does not.
      const better = worth + (isOnWay[to] === 1 ? 1e9 : 0) + (lasts[to] === 1 ? 2e9 : 0);
      if (better > (best.get(by)?.worth ?? -1)) best.set(by, { from, to, kind, by, isImproving, worth: better });
    });
    for (const { worth: _, ...move } of best.values()) shown.push({ ...move, role: "break" });
  }
  return shown;
}

/** How much better off whoever moves is, in ranks (the least of the members); null where an actor's move is answered. */
function worthOf(
  game: Game,
  answers: Answers,
  from: number,
  to: number,
  kind: GraphMove["kind"],
  by: string,
): number | null {
  const gain = (i: number): number => answers.ranks[i]!.rank[to]! - answers.ranks[i]!.rank[from]!;
  if (kind === "joint") return Math.min(...game.coalitions.find((h) => h.id === by)!.members.map(gain));
  const i = game.players.findIndex((p) => p.id === by);
  return answers.w(i)[to]! > answers.ranks[i]!.rank[from]! ? gain(i) : null;
}
