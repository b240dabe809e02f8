// Which lists of phrases a word may open: asked once for each different word of a text, so that a list need not look most words up at all.

import { lately } from "../../math/remembered.ts";

/** What is known of one word: of how many lists, then a bit for each. */
export type Firsts = Uint32Array;

/** The lists by the first words of their phrases: as they are written, and by the beginnings of open ones ("talk*"). */
const whole = new Map<string, number[]>();
const begun = new Map<string, number[]>();
let lists = 0;

/** The number under which a list is asked for. Words that were read before it was made may open it. */
export function listOf(firsts: Iterable<{ readonly word: string; readonly isOpen: boolean }>): number {
  const list = lists++;
  for (const { word, isOpen } of firsts) {
    const kept = isOpen ? begun : whole;
    const known = kept.get(word);
    if (!known) kept.set(word, [list]);
    else if (known.at(-1) !== list) known.push(list);
  }
  return list;
}

/** Most words open nothing. */
let nothing = none();
let known = lately(firstsAnew);

/** Of a word in the matching view, particles and article written onto it looked through. */
export function firstsOf(folded: string): Firsts {
  if (nothing[0] !== lists) {
    nothing = none();
    known = lately(firstsAnew);
  }
  return known(folded);
}

/** Whether a phrase of `list` may begin with the word; never false where one does. */
export const mayOpen = (firsts: Firsts, list: number): boolean =>
  list >= firsts[0]! || ((firsts[1 + (list >> 5)]! >>> (list & 31)) & 1) === 1;

function firstsAnew(folded: string): Firsts {
  let firsts = nothing;
  const add = (open: readonly number[] | undefined): void => {
    if (open === undefined) return;
    if (firsts === nothing) firsts = none();
    for (const list of open) firsts[1 + (list >> 5)]! |= 1 << (list & 31);
  };
  for (const form of bareForms(folded)) {
    add(whole.get(form));
    for (let k = 0; k <= form.length; k++) add(begun.get(form.slice(0, k)));
  }
  return firsts;
}

function none(): Firsts {
  const firsts = new Uint32Array(1 + Math.ceil(lists / 32));
  firsts[0] = lists;
  return firsts;
}

const attached = new Set("وفبكلا");

/** The word, and what is left of it when up to four letters that may be particles and article are taken off. */
function bareForms(folded: string): readonly string[] {
  const forms = [folded];
  for (let cut = 1; cut <= 4 && cut < folded.length && attached.has(folded[cut - 1]!); cut++) {
    forms.push(folded.slice(cut));
    // لل stands for ل and ال.
    if (folded.startsWith("لل", cut - 1)) forms.push(`ا${folded.slice(cut)}`);
  }
  return forms;
}
