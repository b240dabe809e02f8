// The continuous-time Markov chain of one draw (MODEL 5): own moves, joint moves and chance, on the states reached from the
// status quo. Rates are per unit of time.
import type { Answers } from "../../model/answers.ts";
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import { type Joint, outflowsOf } from "./outflows.ts";

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
  const out = outflowsOf(game, joint, draw, answers);
  const localOf = new Int32Array(game.n).fill(-1);
  const states: number[] = [from];
  localOf[from] = 0;
  const start: number[] = [0];
  const flows = new Flows();
  const flow = (q: number, rate: number): void => {
    let local = localOf[q]!;
    if (local < 0) {
      local = states.length;
      localOf[q] = local;
      states.push(q);
    }
    flows.add(local, rate);
  };
  for (let a = 0; a < states.length; a++) {
    out.from(states[a]!, flow);
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
    utility: out.utility,
    agrees: game.coalitions.map((_, h) => (out.isOpen(h, from) ? out.agrees(h, from) : states.some((s) => out.agrees(h, s)))),
  };
}
