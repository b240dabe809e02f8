// The continuous-time Markov chain of one draw (MODEL 5): own moves, joint moves and chance, on the states reached from the
// status quo. Rates are per unit of time.
import type { Answers } from "../../model/answers.ts";
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import { type Flow, type Joint, type Outflows, outflowsOf } from "./outflows.ts";

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
  /** By coalition: it finds something acceptable to all members in some state that is reached before any agreement, the start included. */
  readonly agrees: readonly boolean[];
}

/** A list of flows that grows. */
class Flows {
  to = new Uint32Array(1024);
  rate = new Float64Array(1024);
  isJoint = new Uint8Array(1024);
  length = 0;
  add(to: number, rate: number, isJoint: boolean): void {
    if (this.length === this.to.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.to);
      this.to = wider;
      const rates = new Float64Array(this.length * 2);
      rates.set(this.rate);
      this.rate = rates;
      const joint = new Uint8Array(this.length * 2);
      joint.set(this.isJoint);
      this.isJoint = joint;
    }
    this.to[this.length] = to;
    this.isJoint[this.length] = isJoint ? 1 : 0;
    this.rate[this.length++] = rate;
  }
  merge(at: number, rate: number, isJoint: boolean): void {
    this.rate[at]! += rate;
    if (!isJoint) this.isJoint[at] = 0;
  }
}

/** Position in the list of the flow from the state at hand to each local state; older positions are of other states. */
let latest = new Int32Array(1024);

/** Room to work in, kept between chains: it grows to the largest. */
const flows = new Flows();

/** The chain from state `from`. */
export function chainOf(game: Game, joint: Joint, draw: Draw, answers: Answers, from: number): Chain {
  const out = outflowsOf(game, joint, draw, answers);
  const localOf = new Int32Array(game.n).fill(-1);
  const states: number[] = [from];
  localOf[from] = 0;
  const start: number[] = [0];
  flows.length = 0;
  let rowStart = 0;
  const flow: Flow = (q, rate, isJoint) => {
    let local = localOf[q]!;
    if (local < 0) {
      local = states.length;
      localOf[q] = local;
      states.push(q);
    }
    if (local >= latest.length) {
      const wider = new Int32Array(latest.length * 2);
      wider.set(latest);
      latest = wider;
    }
    // Two agreements may allow the same move: one flow, rates added.
    const known = latest[local]!;
    if (known > rowStart && known <= flows.length && flows.to[known - 1] === local)
      flows.merge(known - 1, rate, isJoint);
    else {
      flows.add(local, rate, isJoint);
      latest[local] = flows.length;
    }
  };
  for (let a = 0; a < states.length; a++) {
    rowStart = flows.length;
    out.from(states[a]!, flow);
    start.push(flows.length);
  }
  const exit = new Float64Array(states.length);
  for (let a = 0; a < states.length; a++) for (let k = start[a]!; k < start[a + 1]!; k++) exit[a]! += flows.rate[k]!;
  return {
    states: new Uint32Array(states),
    localOf,
    start: new Uint32Array(start),
    to: flows.to.slice(0, flows.length),
    rate: flows.rate.slice(0, flows.length),
    exit,
    utility: out.utility,
    agrees: agreeing(game, states, start, out),
  };
}

/** Which coalitions find something acceptable in a state that own moves and chance alone lead to. */
function agreeing(game: Game, states: readonly number[], start: readonly number[], out: Outflows): readonly boolean[] {
  const found = game.coalitions.map(() => false);
  if (found.length === 0) return found;
  const seen = new Uint8Array(states.length);
  seen[0] = 1;
  const stack = [0];
  for (let a = stack.pop(); a !== undefined; a = stack.pop()) {
    for (let h = 0; h < found.length; h++) found[h] ||= out.agrees(h, states[a]!);
    if (!found.includes(false)) break;
    for (let k = start[a]!; k < start[a + 1]!; k++) {
      const b = flows.to[k]!;
      if (flows.isJoint[k] === 1 || seen[b] === 1) continue;
      seen[b] = 1;
      stack.push(b);
    }
  }
  return found;
}
