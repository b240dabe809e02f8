// Reference: how fast each change happens (section 5 of the model): own moves, agreements, chance, and the generator of them all.
import { oOf, wOf } from "./answers.ts";
import type { Matrix } from "./exponential.ts";
import { entry, type FixedConflict, type StateId } from "./fixedConflict.ts";
import { agreementOf, flipsOf, jointMovesOf, ownMovesOf } from "./moves.ts";
import { remember } from "./remember.ts";
import { statesOf, unitOf, uOf } from "./states.ts";

export interface Rate {
  to: StateId;
  rate: number;
}

const tolerance = 1e-12;
const exceeds = (a: number, b: number): boolean => a - b > tolerance;

/** What the actor expects of moving to `q` by itself. */
export function vOf(conflict: FixedConflict, actor: string, q: StateId): number {
  const u = uOf(conflict, actor, q);
  const w = unitOf(conflict, actor, wOf(conflict, actor, q));
  return u - entry(conflict.foresight, actor) * (u - w);
}

/** What a member expects of agreeing on `q`. */
export function vInAgreement(conflict: FixedConflict, agreementId: string, member: string, q: StateId): number {
  const { members, trust } = agreementOf(conflict, agreementId);
  const u = uOf(conflict, member, q);
  const w = unitOf(conflict, member, wOf(conflict, member, q));
  const o = unitOf(conflict, member, oOf(conflict, members, member, q));
  return u - entry(conflict.foresight, member) * (u - (trust * o + (1 - trust) * w));
}

/** The own moves by which the actor expects to gain. */
export const gainfulMoves = (conflict: FixedConflict, actor: string, s: StateId): StateId[] =>
  ownMovesOf(conflict, actor, s).filter((q) => exceeds(vOf(conflict, actor, q), uOf(conflict, actor, s)));

export function ownRates(conflict: FixedConflict, actor: string, s: StateId): Rate[] {
  const moves = gainfulMoves(conflict, actor, s).map((to) => ({ to, v: vOf(conflict, actor, to) }));
  if (moves.length === 0) return [];
  const tempo = entry(conflict.tempo, actor);
  const beta = entry(conflict.beta, actor);
  const best = Math.max(...moves.map((move) => move.v));
  if (beta === "decisive") {
    const chosen = moves.filter((move) => !exceeds(best, move.v));
    return chosen.map(({ to }) => ({ to, rate: tempo / chosen.length }));
  }
  // Dividing every term by exp(beta best) changes nothing and keeps it finite.
  const stay = Math.exp(beta * (uOf(conflict, actor, s) - best));
  const total = moves.reduce((sum, move) => sum + Math.exp(beta * (move.v - best)), stay);
  return moves.map(({ to, v }) => ({ to, rate: (tempo * Math.exp(beta * (v - best))) / total }));
}

/** Joint moves by which every member expects to gain, with the gains in the order of the members. */
export const acceptable = remember(
  (conflict: FixedConflict, agreementId: string, s: StateId): { to: StateId; gains: number[] }[] => {
    const { members } = agreementOf(conflict, agreementId);
    return jointMovesOf(conflict, agreementId, s)
      .map((to) => ({
        to,
        gains: members.map((member) => vInAgreement(conflict, agreementId, member, to) - uOf(conflict, member, s)),
      }))
      .filter(({ gains }) => gains.every((gain) => exceeds(gain, 0)));
  },
);

export const acceptableJointMoves = (conflict: FixedConflict, agreementId: string, s: StateId): StateId[] =>
  acceptable(conflict, agreementId, s).map(({ to }) => to);

export function jointRates(conflict: FixedConflict, agreementId: string, s: StateId): Rate[] {
  const { rate, kappa } = agreementOf(conflict, agreementId);
  const choices = acceptable(conflict, agreementId, s).map(({ to, gains }) => ({
    to,
    logProduct: gains.reduce((sum, gain) => sum + Math.log(gain), 0),
  }));
  const largest = Math.max(...choices.map((choice) => choice.logProduct));
  const weights = choices.map((choice) => Math.exp(kappa * (choice.logProduct - largest)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return choices.map(({ to }, i) => ({ to, rate: (rate * weights[i]!) / total }));
}

/** Every change that can happen in a state, by whom, and how fast. */
export function ratesFrom(conflict: FixedConflict, s: StateId): (Rate & { by: string })[] {
  return [
    ...conflict.actors.flatMap((actor) => ownRates(conflict, actor, s).map((rate) => ({ ...rate, by: actor }))),
    ...conflict.agreements.flatMap(({ id }) => jointRates(conflict, id, s).map((rate) => ({ ...rate, by: id }))),
    ...flipsOf(conflict, s).map(({ to, rate }) => ({ to, rate, by: "chance" })),
  ];
}

/** The generator, rows and columns in the order of `statesOf`. */
export const generatorOf = remember((conflict: FixedConflict): Matrix => {
  const states = statesOf(conflict);
  return states.map((s, from) => {
    const row = states.map(() => 0);
    for (const { to, rate } of ratesFrom(conflict, s)) {
      const column = states.indexOf(to);
      row[column] = row[column]! + rate;
    }
    row[from] = -row.reduce((sum, rate) => sum + rate, 0);
    return row;
  });
});

/** States that nothing ever leaves. */
export const absorbing = (conflict: FixedConflict): StateId[] =>
  statesOf(conflict).filter((s) => ratesFrom(conflict, s).every(({ rate }) => rate === 0));
