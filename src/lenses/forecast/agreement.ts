// An agreement in one draw (MODEL 5): where it is open, who would gain by which joint move, and at what rate each is made.
import { exp, log } from "../../math/real.ts";
import type { Answers } from "../../model/answers.ts";
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import { emptySet, guard, type JointMoves, listMembers, type StateSet } from "../../model/joint.ts";
import { judgedAgreements, tie } from "./foresight.ts";

export class Agreement {
  private readonly moves: JointMoves;
  private readonly members: readonly number[];
  /** By member. */
  private readonly ranks: readonly Int32Array[];
  private readonly u: readonly Float64Array[];
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

  constructor(
    game: Game,
    h: number,
    moves: JointMoves,
    utility: readonly Float64Array[],
    draw: Draw,
    answers: Answers,
  ) {
    const coalition = game.coalitions[h]!;
    this.moves = moves;
    this.members = coalition.members;
    this.ranks = coalition.members.map((j) => draw.ranks[j]!.rank);
    this.u = coalition.members.map((j) => utility[j]!);
    this.open = guard(game, coalition, draw.traits);
    this.v = judgedAgreements(game, h, utility, draw, answers);
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
    const rank = this.ranks[m]![s]!;
    let set = this.better[m]![rank];
    if (!set) {
      const v = this.v[m]!;
      const mine = this.u[m]![s]!;
      set = emptySet(v.length);
      for (let q = 0; q < v.length; q++) if (v[q]! - mine > tie) set[q >>> 5]! |= 1 << (q & 31);
      this.better[m]![rank] = set;
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
      const mine = this.u[m]![s]!;
      if (isPlain) for (let k = 0; k < count; k++) weights[k]! *= v[targets[k]!]! - mine;
      else for (let k = 0; k < count; k++) weights[k]! += log(v[targets[k]!]! - mine);
    }
    if (isPlain) return;
    let best = -Infinity;
    for (let k = 0; k < count; k++) if (weights[k]! > best) best = weights[k]!;
    for (let k = 0; k < count; k++) weights[k] = exp(kappa * (weights[k]! - best));
  }

  /** Whether there is something acceptable to all members in `s`. */
  finds(s: number): boolean {
    return this.findAcceptable(s) > 0;
  }

  /** Picks among what is acceptable to all, in proportion to `prod g_j^kappa`; nothing where nothing is. */
  flows(s: number, flow: (q: number, rate: number, isJoint: true) => void): void {
    const { targets, weights } = this;
    const count = this.findAcceptable(s);
    if (count === 0) return;
    this.weigh(s, count);
    let total = 0;
    for (let k = 0; k < count; k++) total += weights[k]!;
    for (let k = 0; k < count; k++) {
      const rate = (this.rate * weights[k]!) / total;
      if (rate > 0) flow(targets[k]!, rate, true);
    }
  }
}
