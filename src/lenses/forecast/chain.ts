// The continuous-time Markov chain of one draw (MODEL 5): own moves, joint moves and chance, on the states reached from the
// status quo. Rates are per unit of time.
import { exp, log } from "../../math/real.ts";
import type { Answers } from "../../model/answers.ts";
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import { emptySet, guard, type JointMoves, listMembers, type StateSet } from "../../model/joint.ts";
import type { Ranks } from "../../model/ranks.ts";
import { judgedAgreements, judgedMoves, tie } from "./foresight.ts";

export interface Chain {
  /** Local number -> state; the first is the start. */
  readonly states: Uint32Array;
  /** State -> local number, -1 if it is never reached. */
  readonly localOf: Int32Array;
  /** Flows out of local state `a`: `to[start[a] .. start[a+1])` at `rate`. */
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly rate: Float64Array;
  /** Sum of the rates out of each local state. */
  readonly exit: Float64Array;
  /** By player and state. */
  readonly utility: readonly Float64Array[];
  /** By coalition: there is something acceptable to all members at the start or, where its guard is false there, in some state reached. */
  readonly agrees: readonly boolean[];
}

/** What does not change between draws: joint moves by coalition. */
export type Joint = readonly JointMoves[];

/** A list of flows that grows. */
class Flows {
  to = new Uint32Array(1024);
  rate = new Float64Array(1024);
  length = 0;
  add(to: number, rate: number): void {
    if (this.length === this.to.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.to);
      this.to = wider;
      const rates = new Float64Array(this.length * 2);
      rates.set(this.rate);
      this.rate = rates;
    }
    this.to[this.length] = to;
    this.rate[this.length++] = rate;
  }
}

/** The chain from state `from`. */
export function chainOf(game: Game, joint: Joint, draw: Draw, answers: Answers, from: number): Chain {
  const u = draw.ranks.map((ranks) => ranks.u);
  const v = judgedMoves(game, draw, answers);
  const agreements = game.coalitions.map((_, h) => {
    const { isHeld, rate } = draw.coalitions[h]!;
    return isHeld && rate > 0 ? new Agreement(game, h, joint[h]!, draw, answers) : null;
  });
  const agrees = game.coalitions.map(() => false);

  const localOf = new Int32Array(game.n).fill(-1);
  const states: number[] = [from];
  localOf[from] = 0;
  const start: number[] = [0];
  const flows = new Flows();
  const flow = (q: number, rate: number): void => {
    if (rate === 0) return;
    let local = localOf[q]!;
    if (local < 0) {
      local = states.length;
      localOf[q] = local;
      states.push(q);
    }
    flows.add(local, rate);
  };
  for (let a = 0; a < states.length; a++) {
    const s = states[a]!;
    for (let i = 0; i < game.players.length; i++) ownFlows(game, draw, i, s, u[i]!, v[i]!, flow);
    for (let h = 0; h < agreements.length; h++) {
      const agreement = agreements[h];
      if (!agreement?.isOpen(s)) continue;
      if (agreement.flows(s, flow) && (a === 0 || !agreement.isOpen(from))) agrees[h] = true;
    }
    for (let f = 0; f < game.flips.length; f++) {
      const q = game.flips[f]!.target[s]!;
      if (q >= 0) flow(q, draw.flips[f]!);
    }
    start.push(flows.length);
  }
  const exit = new Float64Array(states.length);
  for (let a = 0; a < states.length; a++) for (let k = start[a]!; k < start[a + 1]!; k++) exit[a]! += flows.rate[k]!;
  return {
    states: Uint32Array.from(states),
    localOf,
    start: Uint32Array.from(start),
    to: flows.to.subarray(0, flows.length),
    rate: flows.rate.subarray(0, flows.length),
    exit,
    utility: u,
    agrees,
  };
}

/** `rate(s -> q)` of an actor's own moves: only where it gains, more often the more it gains. */
function ownFlows(
  game: Game, draw: Draw, i: number, s: number, u: Float64Array, v: Float64Array, flow: (q: number, rate: number) => void,
): void {
  const tempo = draw.tempo[i]!;
  if (tempo === 0) return;
  const { start, to } = game.players[i]!.moves;
  const floor = u[s]! + tie;
  let best = -Infinity;
  for (let k = start[s]!; k < start[s + 1]!; k++) {
    const value = v[to[k]!]!;
    if (value > best) best = value;
  }
  if (!(best > floor)) return;
  const beta = draw.decisiveness[i]!;
  if (beta === Infinity) {
    let ties = 0;
    for (let k = start[s]!; k < start[s + 1]!; k++) if (v[to[k]!]! >= best - tie) ties++;
    for (let k = start[s]!; k < start[s + 1]!; k++) if (v[to[k]!]! >= best - tie) flow(to[k]!, tempo / ties);
    return;
  }
  let total = exp(beta * (u[s]! - best));
  for (let k = start[s]!; k < start[s + 1]!; k++) {
    const value = v[to[k]!]!;
    if (value > floor) total += exp(beta * (value - best));
  }
  for (let k = start[s]!; k < start[s + 1]!; k++) {
    const value = v[to[k]!]!;
    if (value > floor) flow(to[k]!, (tempo * exp(beta * (value - best))) / total);
  }
}

/** An agreement in one draw: where it is open, and who would gain where. */
class Agreement {
  private readonly moves: JointMoves;
  private readonly members: readonly number[];
  private readonly ranks: readonly Ranks[];
  private readonly open: Uint8Array;
  private readonly v: readonly Float64Array[];
  private readonly rate: number;
  private readonly kappa: number;
  /** By member and rank: the states the member gains by moving to, from any state of that rank. */
  private readonly better: readonly (StateSet | undefined)[][];
  /** Room to work in. */
  private readonly all: StateSet;
  private readonly targets: Uint32Array;
  private readonly weights: Float64Array;

  constructor(game: Game, h: number, moves: JointMoves, draw: Draw, answers: Answers) {
    const coalition = game.coalitions[h]!;
    this.moves = moves;
    this.members = coalition.members;
    this.ranks = coalition.members.map((j) => draw.ranks[j]!);
    this.open = guard(game, coalition, draw.traits);
    this.v = judgedAgreements(game, h, draw, answers);
    this.rate = draw.coalitions[h]!.rate;
    this.kappa = draw.coalitions[h]!.kappa;
    this.better = this.members.map(() => []);
    this.all = emptySet(game.n);
    this.targets = new Uint32Array(game.n);
    this.weights = new Float64Array(game.n);
  }

  isOpen(s: number): boolean {
    return this.open[s] === 1;
  }

  private betterFor(m: number, s: number): StateSet {
    const { rank, u } = this.ranks[m]!;
    let set = this.better[m]![rank[s]!];
    if (!set) {
      const v = this.v[m]!;
      const mine = u[s]!;
      set = emptySet(v.length);
      for (let q = 0; q < v.length; q++) if (v[q]! - mine > tie) set[q >>> 5]! |= 1 << (q & 31);
      this.better[m]![rank[s]!] = set;
    }
    return set;
  }

  /** Targets from `s` by which every member strictly gains, ascending, into `this.targets`; their number. */
  private findAcceptable(s: number): number {
    const { all } = this;
    all.set(this.moves.from(s));
    for (let m = 0; m < this.members.length; m++) {
      const better = this.betterFor(m, s);
      let some = 0;
      for (let w = 0; w < all.length; w++) some |= all[w]! &= better[w]!;
      if (some === 0) return 0;
    }
    return listMembers(all, this.targets);
  }

  /** `prod g_j^kappa` of the acceptable targets, up to a common factor, into `this.weights`. */
  private weigh(s: number, count: number): void {
    const { weights, targets, kappa } = this;
    weights.fill(1, 0, count);
    if (kappa === 0) return;
    const isPlain = kappa === 1 && this.members.length <= 20;
    if (!isPlain) weights.fill(0, 0, count);
    for (let m = 0; m < this.members.length; m++) {
      const v = this.v[m]!;
      const mine = this.ranks[m]!.u[s]!;
      if (isPlain) for (let k = 0; k < count; k++) weights[k]! *= v[targets[k]!]! - mine;
      else for (let k = 0; k < count; k++) weights[k]! += log(v[targets[k]!]! - mine);
    }
    if (isPlain) return;
    let best = -Infinity;
    for (let k = 0; k < count; k++) if (weights[k]! > best) best = weights[k]!;
    for (let k = 0; k < count; k++) weights[k] = exp(kappa * (weights[k]! - best));
  }

  /** Picks among what is acceptable to all, in proportion to `prod g_j^kappa`. False if nothing is. */
  flows(s: number, flow: (q: number, rate: number) => void): boolean {
    const { targets, weights } = this;
    const count = this.findAcceptable(s);
    if (count === 0) return false;
    this.weigh(s, count);
    let total = 0;
    for (let k = 0; k < count; k++) total += weights[k]!;
    for (let k = 0; k < count; k++) flow(targets[k]!, (this.rate * weights[k]!) / total);
    return true;
  }
}
