// The cheapest lists of all actors together that make some target an equilibrium: by total cost from 0 up, over targets and actors at
// once, so that nothing dearer is looked at before everything cheaper has been.
import type { Game } from "../../model/game.ts";
import { denseRanks } from "../../model/ranks.ts";
import type { Concept } from "./finding.ts";
import type { Item, List } from "./ownTest.ts";
import type { Budget, Revisions } from "./revisions.ts";
import type { Could, Steps } from "./targetSteps.ts";

/** One target: what each player's list could become, by player. */
export interface TargetSearch {
  readonly target: number;
  /** Moves that can be improvements under some list that a player's could become. */
  readonly could: Could;
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
  /** Of this player: counts from 0. */
  readonly id: number;
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
  let open = searches.map(({ target, could, players }) => ({
    target,
    test: isJoint ? jointTest(steps, concept, target, could, budget) : () => true,
    players: players.map((p) => player(game.n, p, isJoint)),
  }));
  for (let cost = 0; open.length > 0; cost++) {
    const found: Found[] = [];
    const still: typeof open = [];
    for (const search of open) {
      const state = atCost(search.players, cost, search.test, (groups) =>
        found.push({ target: search.target, lists: groups.map((g) => g.lists) }),
      );
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
        if (isJoint) known.push(byRank(n, pool, lists, seen));
        else known.push(lists.length > 0 ? [{ id: 0, rank: null, lists: [...lists] }] : []);
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
    else groups.set(key, { id: seen.size + groups.size, rank, lists: [list] });
  }
  for (const key of groups.keys()) seen.add(key);
  return [...groups.values()];
}

/** Ranks of the states under a list. */
export function ranksUnder(n: number, pool: readonly Item[], list: List): Int32Array {
  const score = new Float64Array(n);
  for (const j of list) {
    const { value } = pool[j]!;
    for (let s = 0; s < n; s++) score[s] = 2 * score[s]! + value[s]!;
  }
  return denseRanks(score).rank;
}

/**
 * Whether the groups chosen so far, those of the first players, can be part of an equilibrium: none of them would leave the target even
 * if the others answered with anything they could want. Of all players: whether the target is an equilibrium. Null: the budget ran out.
 */
type JointTest = (groups: readonly Group[]) => boolean | null;

function jointTest(steps: Steps, concept: Concept, target: number, could: Could, budget: Budget): JointTest {
  const failed = new Set<string>();
  return (groups) => {
    const key = groups.map((g) => g.id).join();
    if (failed.has(key)) return false;
    budget.left -= jointCost;
    if (budget.left <= 0) return null;
    const rank = groups.map((g) => g.rank!);
    const takes: Could = (j, s, q) => (j < rank.length ? rank[j]![q]! > rank[j]![s]! : could(j, s, q));
    const holds = rank.every((mine, i) => isHeld(steps, concept, i, mine, target, takes));
    if (!holds) failed.add(key);
    return holds;
  };
}

/** Whether every improvement of player `i` from the target is answered, under SEQ or SSEQ. */
function isHeld(steps: Steps, concept: Concept, i: number, mine: Int32Array, target: number, takes: Could): boolean {
  const most = mine[target]!;
  const holdsBack = (r: number): boolean =>
    mine[r]! <= most && (concept === "seq" || steps.own(i, r).every((t) => mine[t]! <= most));
  return steps.own(i, target).every((q) => mine[q]! <= most || steps.canAnswer(i, q, takes, holdsBack));
}

/** Tells every choice of groups whose costs add up to `total` and that passes the test. */
function atCost(
  players: readonly Player[],
  total: number,
  test: JointTest,
  tell: (groups: readonly Group[]) => void,
): "open" | "done" | "stopped" {
  for (const p of players)
    if (p.first < 0) {
      if (p.groups(total) === null) return "stopped";
      if (p.first < 0 && p.last < total) return "done";
    }
  if (players.some((p) => p.first < 0)) return "open";
  const least = players.reduce((sum, p) => sum + p.first, 0);
  /** Players that follow those chosen for share out `rest` beyond their firsts. False: the budget ran out. */
  const share = (chosen: readonly Group[], rest: number): boolean => {
    const p = players[chosen.length];
    if (!p) {
      if (rest === 0) tell(chosen);
      return true;
    }
    const isLast = chosen.length === players.length - 1;
    for (let extra = isLast ? rest : 0; extra <= rest; extra++) {
      const groups = p.groups(p.first + extra);
      if (groups === null) return false;
      for (const group of groups) {
        const more = [...chosen, group];
        const passes = test(more);
        if (passes === null || (passes && !share(more, rest - extra))) return false;
      }
    }
    return true;
  };
  if (total >= least && !share([], total - least)) return "stopped";
  return players.reduce((sum, p) => sum + p.last, 0) <= total ? "done" : "open";
}
