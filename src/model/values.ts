// Where the uncertain things of a case get their values: sampled in a draw, at the midpoint, or with one thing changed (MODEL 6, 9).
import type { Hold, Judged } from "../case/case.ts";
import { hashKey, type KeyHash, uniform } from "../math/keyed.ts";
import { midpoint, quantile } from "../math/quantity.ts";
import { remembered } from "../math/remembered.ts";

export interface Values {
  number(j: Judged): number;
  /** Whether something with probability `p` of being held is held. */
  held(key: string, p: number): boolean;
  /** Whether a statement is out of force whatever its hold says; it keeps its place. */
  dropped(key: string): boolean;
  swapped(key: string): boolean;
  /** Whether an intention trait with this posterior is true. */
  trait(hypothesis: string, posterior: number): boolean;
}

const hashes = new Map<string, KeyHash>();
const hashOf = (key: string): KeyHash => remembered(hashes, key, () => hashKey(key));

/** Key of the variable that makes a trait true or false in a draw. */
const traitKey = (hypothesis: string): string => `hypothesis.${hypothesis}.true`;

/** Values of draw `d`, from 0. */
export function sampled(seed: number, d: number): Values {
  const at = (key: string): number => uniform(seed, hashOf(key), d);
  return {
    number: (j) => (j.quantity.family === "number" ? j.quantity.value : quantile(j.quantity, at(j.key))),
    held: (key, p) => at(key) < p,
    dropped: () => false,
    swapped: (key) => at(key) < 0.5,
    trait: (hypothesis, posterior) => at(traitKey(hypothesis)) < posterior,
  };
}

/** The midpoint draw: medians, everything with a probability held, no swaps, traits true above one half. */
export const atMidpoint: Values = {
  number: (j) => midpoint(j.quantity),
  held: () => true,
  dropped: () => false,
  swapped: () => false,
  trait: (_, posterior) => posterior > 0.5,
};

/** One fixed thing in an otherwise unchanged draw. */
export type Fixed =
  | { readonly kind: "value"; readonly key: string; readonly value: number }
  | { readonly kind: "hold"; readonly key: string; readonly held: boolean }
  | { readonly kind: "drop-statement"; readonly key: string }
  | { readonly kind: "swap"; readonly key: string; readonly swapped: boolean }
  | { readonly kind: "trait"; readonly trait: string; readonly value: boolean };

export function fixing(values: Values, fixed: Fixed): Values {
  switch (fixed.kind) {
    case "value":
      return { ...values, number: (j) => (j.key === fixed.key ? fixed.value : values.number(j)) };
    case "hold":
      return { ...values, held: (key, p) => (key === fixed.key ? fixed.held : values.held(key, p)) };
    case "drop-statement":
      return { ...values, dropped: (key) => key === fixed.key || values.dropped(key) };
    case "swap":
      return { ...values, swapped: (key) => (key === fixed.key ? fixed.swapped : values.swapped(key)) };
    case "trait":
      return { ...values, trait: (h, posterior) => (h === fixed.trait ? fixed.value : values.trait(h, posterior)) };
  }
}

/** Whether a statement or an agreement is held, given which traits are true. */
export function isHeld(hold: Hold, values: Values, traits: ReadonlyMap<string, boolean>): boolean {
  switch (hold.by) {
    case "always":
      return true;
    case "number":
      return values.held(hold.key, values.number(hold.p));
    case "trait":
      return traits.get(hold.trait) ?? false;
  }
}
