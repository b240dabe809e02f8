// What flows out of a state in one draw (MODEL 5): own moves, joint moves and chance, each with its rate per unit of time.
import { exp } from "../../math/real.ts";
import type { Answers } from "../../model/answers.ts";
import type { Draw } from "../../model/draw.ts";
import type { Game } from "../../model/game.ts";
import type { JointMoves } from "../../model/joint.ts";
import { Agreement } from "./agreement.ts";
import { judgedMoves, tie, utilitiesOf } from "./foresight.ts";

/** What does not change between draws: joint moves by coalition. */
export type Joint = readonly JointMoves[];

/** Told of each flow from a state: its target, its rate (above 0), and whether it is a joint move. A target may come more than once; rates add. */
export type Flow = (q: number, rate: number, isJoint: boolean) => void;

export interface Outflows {
  /** By player and state. */
  readonly utility: readonly Float64Array[];
  /** Tells `flow` everything that leads out of `s`. */
  from(s: number, flow: Flow): void;
  /** Whether coalition `h` finds something acceptable to all members in `s`, its guard holding there. */
  agrees(h: number, s: number): boolean;
}

export function outflowsOf(game: Game, joint: Joint, draw: Draw, answers: Answers): Outflows {
  const utility = utilitiesOf(draw);
  const judged = judgedMoves(game, utility, draw, answers);
  const agreements = game.coalitions.map((_, h) => {
    return draw.coalitions[h]!.isHeld ? new Agreement(game, h, joint[h]!, utility, draw, answers) : null;
  });
  return {
    utility,
    from(s, flow) {
      for (let i = 0; i < game.players.length; i++) ownFlows(game, draw, i, s, utility[i]!, judged[i]!, flow);
      for (const agreement of agreements) if (agreement?.isOpen(s)) agreement.flows(s, flow);
      for (let f = 0; f < game.flips.length; f++) {
        const q = game.flips[f]!.target[s]!;
        if (q >= 0 && draw.flips[f]! > 0) flow(q, draw.flips[f]!, false);
      }
    },
    agrees: (h, s) => agreements[h]?.isOpen(s) === true && agreements[h].finds(s),
  };
}

/** `rate(s -> q)` of an actor's own moves: only where it gains, more often the more it gains. */
function ownFlows(game: Game, draw: Draw, i: number, s: number, u: Float64Array, v: Float64Array, flow: Flow): void {
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
    for (let k = start[s]!; k < start[s + 1]!; k++) if (v[to[k]!]! >= best - tie) flow(to[k]!, tempo / ties, false);
    return;
  }
  let total = exp(beta * (u[s]! - best));
  for (let k = start[s]!; k < start[s + 1]!; k++) {
    const value = v[to[k]!]!;
    if (value > floor) total += exp(beta * (value - best));
  }
  for (let k = start[s]!; k < start[s + 1]!; k++) {
    const value = v[to[k]!]!;
    if (!(value > floor)) continue;
    const rate = (tempo * exp(beta * (value - best))) / total;
    if (rate > 0) flow(to[k]!, rate, false);
  }
}
