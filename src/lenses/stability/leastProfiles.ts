// The cheapest lists of all actors together that make some target an equilibrium: by total cost from 0 up, over targets and actors at
// once, so that nothing dearer is looked at before everything cheaper has been.
import type { Game } from "../../model/game.ts";
import { denseRanks } from "../../model/ranks.ts";
import type { Concept } from "./finding.ts";
import type { Item, List } from "./ownTest.ts";
import type { Budget, Revisions } from "./revisions.ts";
import type { Steps } from "./steps.ts";

/** One target: what each player's list could become, by player. */
export interface TargetSearch {
  readonly target: number;
  readonly players: readonly { readonly pool: readonly Item[]; readonly revisions: Revisions }[];
}

/** Lists by player that make a target an equilibrium. Every choice of one list a player is a profile. */
export interface Found {
  readonly target: number;
  readonly lists: readonly (readonly List[])[];
}

export type Outcome =
  /** Every profile of least cost, grouped. */
  | { readonly kind: "least"; readonly cost: number; readonly found: readonly Found[] }
  | { readonly kind: "none" }
  /** The budget ran out: everything cheaper than `atLeast` was tried; `found` costs exactly that much, and may be empty or incomplete. */
  | { readonly kind: "stopped"; readonly atLeast: number; readonly found: readonly Found[] };

/** A joint test walks through the answers of all: it counts as much as so many lists. */
const jointCost = 20;

/** Lists of one player that rank all states alike; `rank` is null where only the own test counts. */
interface Group {
  readonly rank: Int32Array | null;
  readonly lists: List[];
}

interface Player {
  /** Groups that first occur at a cost; null: the budget ran out. */
  groups(cost: number): readonly Group[] | null;
  /** Cost of the first list that passes; -1: not known yet. */
  first: number;
  /** No list costs more; Infinity: not known yet. */
  last: number;
}

export function leastProfiles(
  game: Game,
  steps: Steps,
  concept: Concept,
  searches: readonly TargetSearch[],
  budget: Budget,
): Outcome {
  const isJoint = concept === "seq" || concept === "sseq";
  let open = searches.map(({ target, players }) => ({
    target,
    players: players.map((p) => player(game.n, p, isJoint)),
  }));
  for (let cost = 0; open.length > 0; cost++) {
    const found: Found[] = [];
    const still: typeof open = [];
    for (const search of open) {
      const state = atCost(search.players, cost, (groups) => {
        if (isJoint) {
          budget.left -= jointCost;
          if (budget.left <= 0) return false;
          const rank = groups.map((g) => g.rank!);
          if (!isEquilibrium(steps, concept, rank, search.target)) return true;
        }
        found.push({ target: search.target, lists: groups.map((g) => g.lists) });
        return true;
      });
      if (state === "stopped") return { kind: "stopped", atLeast: cost, found };
      if (state === "open") still.push(search);
    }
    if (found.length > 0) return { kind: "least", cost, found };
    open = still;
  }
  return { kind: "none" };
}

function player(n: number, { pool, revisions }: TargetSearch["players"][number], isJoint: boolean): Player {
  const known: (readonly Group[])[] = [];
  const seen = new Set<string>();
  const self: Player = {
    first: -1,
    last: Infinity,
    groups(cost) {
      for (let c = known.length; c <= cost; c++) {
        if (revisions.isPast(c)) {
          self.last = Math.min(self.last, c - 1);
          return [];
        }
        const lists = revisions.at(c);
        if (lists === null) return null;
        if (lists.length > 0 && self.first < 0) self.first = c;
        known.push(
          isJoint ? byRank(n, pool, lists, seen) : lists.length > 0 ? [{ rank: null, lists: [...lists] }] : [],
        );
      }
      return known[cost]!;
    },
  };
  return self;
}

/** Lists grouped by how they rank the states; rankings met at a lower cost are left out, since there they are cheaper. */
function byRank(n: number, pool: readonly Item[], lists: readonly List[], seen: Set<string>): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const list of lists) {
    const rank = ranksUnder(n, pool, list);
    const key = rank.join();
    if (seen.has(key)) continue;
    const group = groups.get(key);
    if (group) group.lists.push(list);
    else groups.set(key, { rank, lists: [list] });
  }
  for (const key of groups.keys()) seen.add(key);
  return [...groups.values()];
}

/** Ranks of the states under a list. */
export function ranksUnder(n: number, pool: readonly Item[], list: List): Int32Array {
  const score = new Float64Array(n);
  list.forEach((j, place) => {
    const weight = 2 ** (list.length - 1 - place);
    const { value } = pool[j]!;
    for (let s = 0; s < n; s++) score[s]! += weight * value[s]!;
  });
  return denseRanks(score).rank;
}

/** Tries every choice of groups whose costs add up to `total`; `try_` is false when the budget ran out. */
function atCost(
  players: readonly Player[],
  total: number,
  try_: (groups: readonly Group[]) => boolean,
): "open" | "done" | "stopped" {
  for (const p of players)
    if (p.first < 0) {
      if (p.groups(total) === null) return "stopped";
      if (p.first < 0 && p.last < total) return "done";
    }
  if (players.some((p) => p.first < 0)) return "open";
  const least = players.reduce((sum, p) => sum + p.first, 0);
  const chosen: Group[] = [];
  /** Players from `i` on share out `rest` beyond their firsts. */
  const share = (i: number, rest: number): boolean => {
    if (i === players.length) return rest > 0 || try_([...chosen]);
    const p = players[i]!;
    const isLast = i === players.length - 1;
    for (let extra = isLast ? rest : 0; extra <= rest; extra++) {
      const groups = p.groups(p.first + extra);
      if (groups === null) return false;
      for (const group of groups) {
        chosen.push(group);
        const goesOn = share(i + 1, rest - extra);
        chosen.pop();
        if (!goesOn) return false;
      }
    }
    return true;
  };
  if (total >= least && !share(0, total - least)) return "stopped";
  return players.reduce((sum, p) => sum + p.last, 0) <= total ? "done" : "open";
}

/** Whether the target is stable for every player under SEQ or SSEQ. */
function isEquilibrium(steps: Steps, concept: Concept, rank: readonly Int32Array[], target: number): boolean {
  return rank.every((mine, i) => {
    const most = mine[target]!;
    const holdsBack = (r: number): boolean =>
      mine[r]! <= most && (concept === "seq" || steps.own(i, r).every((t) => mine[t]! <= most));
    for (const q of steps.own(i, target)) if (mine[q]! > most && !steps.canAnswer(i, q, rank, holdsBack)) return false;
    return true;
  });
}
