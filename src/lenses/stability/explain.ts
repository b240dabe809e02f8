// Why an actor would or would not leave a state (stability sheet, section 4): by search from the asked cell, on demand.
import type { Answers } from "../../model/answers.ts";
import { type Game, stateId } from "../../model/game.ts";
import type { Values } from "../../model/values.ts";
import { changesBetween } from "./changes.ts";
import { decidingIn } from "./deciding.ts";
import type { CellExplanation, ExplainedMove, ExplainedStep } from "./explanation.ts";
import type { Concept, Sanctions } from "./finding.ts";
import { stableUnder } from "./sanctions.ts";

/** So many improvements of a stable state are listed. */
const mostMoves = 12;

interface Move {
  readonly by: number;
  readonly from: number;
  readonly to: number;
}

/**
 * `s`: a state; `i`: a player. `values` and `traits` are those of the draw that `answers` come from: they say which statements are in
 * force.
 */
export function explainCell(
  game: Game,
  answers: Answers,
  { values, traits }: { readonly values: Values; readonly traits: ReadonlyMap<string, boolean> },
  s: number,
  i: number,
  concept: Concept,
  sanctions: Sanctions = "legal",
): CellExplanation {
  const ranks = answers.ranks.map((r) => r.rank);
  const rank = ranks[i]!;
  const deciding = decidingIn(game, values, traits);
  const explained = ({ by, from, to }: Move): ExplainedStep => ({
    by: game.players[by]!.id,
    from: stateId(game, from),
    to: stateId(game, to),
    changes: changesBetween(game, from, to),
    because: ranks[by]![to]! > ranks[by]![from]! ? deciding(by, from, to) : null,
  });
  const targets = (j: number, from: number): Uint32Array => {
    const { start, to } = game.players[j]!.moves;
    return to.subarray(start[from]!, start[from + 1]!);
  };
  const isCredible = concept === "seq" || concept === "sseq";
  const hasTail = concept === "smr" || concept === "sseq";
  const isSanction = (r: number): boolean => rank[r]! <= rank[s]!;
  const escapeFrom = (r: number): number | undefined =>
    [...targets(i, r)].filter((t) => rank[t]! > rank[s]!).sort((a, b) => rank[b]! - rank[a]! || a - b)[0];
  const others = game.players.map((_, j) => j).filter((j) => j !== i);

  /** Who may not move after `j`: in a legal sequence nobody twice in a row. */
  const resting: Readonly<Record<Sanctions, (before: readonly number[], j: number) => readonly number[]>> = {
    legal: (_, j) => [j],
    once: (before, j) => [...before, j].sort((a, b) => a - b),
    single: () => others,
  };

  /** The shortest answer of the others from `q` that leads to a state that `ends` accepts. */
  const shortest = (q: number, ends: (r: number) => boolean): readonly Move[] | null => {
    const came = new Map<string, { readonly move: Move; readonly before: string | null }>();
    const queue: { readonly state: number; readonly rest: readonly number[]; readonly key: string | null }[] = [
      { state: q, rest: [], key: null },
    ];
    for (const { state, rest, key } of queue)
      for (const j of others) {
        if (rest.includes(j)) continue;
        const after = resting[sanctions](rest, j);
        for (const to of targets(j, state)) {
          if (isCredible && !(ranks[j]![to]! > ranks[j]![state]!)) continue;
          const here = `${to} ${after}`;
          if (came.has(here)) continue;
          came.set(here, { move: { by: j, from: state, to }, before: key });
          if (ends(to)) {
            const path: Move[] = [];
            for (let step = came.get(here); step; step = step.before === null ? undefined : came.get(step.before))
              path.unshift(step.move);
            return path;
          }
          queue.push({ state: to, rest: after, key: here });
        }
      }
    return null;
  };

  const explainMove = (q: number): ExplainedMove => {
    const step = explained({ by: i, from: s, to: q });
    const nothing = { step, answer: null, end: null, escaped: null };
    if (concept === "nash") return nothing;
    const answer = shortest(q, (r) => isSanction(r) && !(hasTail && escapeFrom(r) !== undefined));
    if (answer) {
      const end = answer.at(-1)!.to;
      return { ...nothing, answer: answer.map(explained), end: rank[end]! < rank[s]! ? deciding(i, s, end) : null };
    }
    const open = hasTail ? shortest(q, isSanction) : null;
    if (!open) return nothing;
    const from = open.at(-1)!.to;
    const away = explained({ by: i, from, to: escapeFrom(from)! });
    return { ...nothing, escaped: { answer: open.map(explained), escape: away } };
  };

  const improvements = [...targets(i, s)]
    .filter((q) => rank[q]! > rank[s]!)
    .sort((a, b) => rank[b]! - rank[a]! || a - b);
  const isStable = stableUnder(game, answers, i, sanctions)[concept][s] === 1;
  const cell = {
    state: stateId(game, s),
    scenario: game.scenarios[game.scenarioOf[s]!]!,
    actor: game.players[i]!.id,
    concept,
    isStable,
    improvements: improvements.length,
    ...(sanctions === "legal" ? {} : { sanctions }),
  };
  if (isStable) {
    const reason =
      game.players[i]!.mask === 0
        ? "no-options"
        : targets(i, s).length === 0
          ? "no-moves"
          : answers.ranks[i]!.top === 0
            ? "no-preferences"
            : improvements.length === 0
              ? "no-improvement"
              : "answered";
    return { ...cell, reason, moves: improvements.slice(0, mostMoves).map(explainMove) };
  }
  for (const q of improvements) {
    const move = explainMove(q);
    if (move.answer === null) return { ...cell, reason: "unanswered", moves: [move] };
  }
  throw new Error(`${cell.state} is not stable for ${cell.actor} (${concept}), yet every improvement is answered`);
}
