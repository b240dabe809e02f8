// The continuous-time Markov chain of one draw (MODEL 5): own moves, joint moves and chance, on the states reached from the
// status quo. Rates are per unit of time.
import { exp, log } from "../../math/real.ts";
import type { Answers } from "../../model/answers.ts";
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import { guard, type JointMoves } from "../../model/joint.ts";
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
  const agreements = game.coalitions.map((coalition, h) => {
    const { isHeld, rate } = draw.coalitions[h]!;
    if (!isHeld || rate === 0) return null;
    return { open: guard(game, coalition, draw.traits), v: judgedAgreements(game, h, draw, answers) };
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
      if (!agreement || agreement.open[s] === 0) continue;
      const found = jointFlows(joint[h]!, game.coalitions[h]!.members, draw.coalitions[h]!, s, u, agreement.v, flow);
      if (found && (a === 0 || agreement.open[from] === 0)) agrees[h] = true;
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

/** Joint moves acceptable to all members, picked in proportion to `prod g_j^kappa`. False if there is none. */
function jointFlows(
  moves: JointMoves, members: readonly number[], { rate, kappa }: { rate: number; kappa: number }, s: number,
  u: readonly Float64Array[], v: readonly Float64Array[], flow: (q: number, rate: number) => void,
): boolean {
  const candidates = moves.from(s);
  const first = v[0]!;
  const floor = u[members[0]!]![s]!;
  const targets: number[] = [];
  const weights: number[] = [];
  let best = -Infinity;
  for (let k = 0; k < candidates.length; k++) {
    const q = candidates[k]!;
    if (!(first[q]! - floor > tie) || !gainsAll(v, u, members, s, q)) continue;
    let logs = 0;
    if (kappa > 0) for (let m = 0; m < members.length; m++) logs += log(v[m]![q]! - u[members[m]!]![s]!);
    const weight = kappa * logs;
    if (weight > best) best = weight;
    targets.push(q);
    weights.push(weight);
  }
  if (targets.length === 0) return false;
  let total = 0;
  for (let k = 0; k < weights.length; k++) total += weights[k] = exp(weights[k]! - best);
  for (let k = 0; k < targets.length; k++) flow(targets[k]!, (rate * weights[k]!) / total);
  return true;
}

/** Every member after the first strictly gains by going from `s` to `q`. */
function gainsAll(v: readonly Float64Array[], u: readonly Float64Array[], members: readonly number[], s: number, q: number): boolean {
  for (let m = 1; m < members.length; m++) if (!(v[m]![q]! - u[members[m]!]![s]! > tie)) return false;
  return true;
}
