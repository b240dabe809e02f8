// What one actor must not find better than a target, for the target to be held: the part of a concept that its own preference
// decides. For Nash, GMR and SMR that is the whole of it. SEQ and SSEQ need as much, with only such answers as the others could want.
import { remembered } from "../../math/remembered.ts";
import type { Concept } from "./finding.ts";
import type { Could, Steps } from "./targetSteps.ts";

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
  /**
   * What the first statements of a list leave open, as a text: whatever follows, two beginnings with the same statements and the same
   * text hold or fail together. Null where `holds` is false.
   */
  openAfter(list: List): string | null;
}

/** An improvement `q`: held back where none of the states of some answer is better than the target. Classes of states. */
interface Threat {
  readonly better: number;
  readonly answers: readonly (readonly number[])[];
}

/** -1, 0 or 1: how a state compares with the target on one statement. */
const compared = ({ value }: Item, s: number, target: number): number => Math.sign(value[s]! - value[target]!);

/**
 * The test of actor `i` at `target`. `could`: the others' moves that can be improvements at all, which are the only answers under SEQ and
 * SSEQ; not read otherwise. States on which the pool's statements differ from the target in the same way are one class:
 * under every list they are better, worse or equal together.
 */
export function ownTest(
  steps: Steps,
  concept: Concept,
  i: number,
  target: number,
  pool: readonly Item[],
  could: Could,
): OwnTest {
  const classes = new Map<string, number>();
  const members: number[] = [];
  const known = new Map<number, number>();
  const classOf = (s: number): number =>
    remembered(known, s, () => {
      const key = pool.map((item) => compared(item, s, target)).join();
      return remembered(classes, key, () => members.push(s) - 1);
    });
  const threats = threatsOf(steps, concept, i, target, classOf, could);
  const delta = pool.map((item) => Int8Array.from(members, (s) => compared(item, s, target)));
  /** 1 better, -1 worse, 0 not decided by these statements: equal, if none follows. */
  const side = (list: List, k: number): number => {
    for (const j of list) {
      const d = delta[j]![k]!;
      if (d !== 0) return d;
    }
    return 0;
  };
  return {
    holds: (list) =>
      threats.every(
        ({ better, answers }) =>
          side(list, better) <= 0 || answers.some((group) => group.every((k) => side(list, k) <= 0)),
      ),
    openAfter(list) {
      const open: string[] = [];
      for (const [t, { better, answers }] of threats.entries()) {
        const q = side(list, better);
        if (q < 0) continue;
        // By answer: spoiled for good, held for good, or open.
        const states = answers.map((group) => {
          const sides = group.map((k) => side(list, k));
          return sides.some((x) => x > 0) ? "x" : sides.every((x) => x < 0) ? "!" : "?";
        });
        if (states.includes("!")) continue;
        if (q > 0 && states.every((x) => x === "x")) return null;
        open.push(`${t}:${q}${states.join("")}`);
      }
      return open.join();
    },
  };
}

function threatsOf(
  steps: Steps,
  concept: Concept,
  i: number,
  target: number,
  classOf: (s: number) => number,
  could: Could,
): readonly Threat[] {
  const same = classOf(target);
  const noEscape = concept === "smr" || concept === "sseq";
  const counted = concept === "seq" || concept === "sseq" ? could : null;
  const groups = new Map<number, readonly number[]>();
  /** States none of which may be better, for `r` to hold the actor back. What equals the target always is left out. */
  const groupOf = (r: number): readonly number[] =>
    remembered(groups, r, () => {
      const found = new Set((noEscape ? [r, ...steps.own(i, r)] : [r]).map(classOf));
      found.delete(same);
      return [...found].sort((a, b) => a - b);
    });
  const threats = new Map<string, Threat>();
  for (const q of steps.own(i, target)) {
    const better = classOf(q);
    if (better === same) continue;
    const answers = new Map<string, readonly number[]>();
    if (concept !== "nash") for (const r of steps.answers(i, q, counted)) answers.set(groupOf(r).join(), groupOf(r));
    // An answer without anything that could be better holds under every list.
    if (answers.has("")) continue;
    threats.set(`${better}:${[...answers.keys()].sort().join(";")}`, { better, answers: [...answers.values()] });
  }
  return [...threats.values()];
}
