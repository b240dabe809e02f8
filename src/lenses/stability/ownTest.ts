// What one actor must not find better than a target, for the target to be held: the part of a concept that its own preference
// decides. For Nash, GMR and SMR that is the whole of it; SEQ needs GMR's, SSEQ needs SMR's.
import { remembered } from "../../math/remembered.ts";
import type { Concept } from "./finding.ts";
import type { Steps } from "./steps.ts";

/** A statement that a list may hold. */
export interface Item {
  /** The statement's key, or, of one that the case does not hold, its predicate as printed. */
  readonly name: string;
  /** By state, larger is better: 0 or 1; of a preference that is no list of statements, its rank. */
  readonly value: Uint8Array | Int32Array;
}

/** Statements of one actor by their position in a pool, most important first. */
export type List = readonly number[];

export interface OwnTest {
  /**
   * Whether nothing speaks against the target under a list. Of the first statements of a list alone: false only if it stays false
   * whatever follows.
   */
  holds(list: List): boolean;
}

/** An improvement `q`: held back where each state of some answer is not better than the target. Classes of states. */
interface Threat {
  readonly better: number;
  readonly answers: readonly (readonly number[])[];
}

/** -1, 0 or 1: how a state compares with the target on one statement. */
const compared = ({ value }: Item, s: number, target: number): number => Math.sign(value[s]! - value[target]!);

/**
 * The test of actor `i` at `target`. States on which the pool's statements differ from the target in the same way are one class:
 * under every list they are better, worse or equal together.
 */
export function ownTest(steps: Steps, concept: Concept, i: number, target: number, pool: readonly Item[]): OwnTest {
  const classes = new Map<string, number>();
  const members: number[] = [];
  const classOf = (s: number): number => {
    const key = pool.map((item) => compared(item, s, target)).join();
    return remembered(classes, key, () => members.push(s) - 1);
  };
  const noEscape = concept === "smr" || concept === "sseq";
  /** States none of which may be better, for `r` to hold the actor back. */
  const groupOf = (r: number): readonly number[] => {
    const group = noEscape ? [r, ...steps.own(i, r)] : [r];
    return [...new Set(group.map(classOf))].sort((a, b) => a - b);
  };
  const threats = new Map<string, Threat>();
  for (const q of steps.own(i, target)) {
    const groups = concept === "nash" ? [] : steps.answers(i, q).map(groupOf);
    const answers = [...new Map(groups.map((group) => [group.join(), group])).values()];
    const threat = { better: classOf(q), answers };
    threats.set(JSON.stringify(threat), threat);
  }
  const delta = pool.map((item) => Int8Array.from(members, (s) => compared(item, s, target)));
  const all = [...threats.values()];
  return {
    holds(list) {
      const isBetter = (k: number): boolean => {
        for (const j of list) {
          const d = delta[j]![k]!;
          if (d !== 0) return d > 0;
        }
        return false;
      };
      return all.every(
        ({ better, answers }) => !isBetter(better) || answers.some((group) => !group.some((k) => isBetter(k))),
      );
    },
  };
}
