// Bodies whose name joins two ordinary words: "the Justice and Development Party", "the Truth, Mercy and Dignity Commission", "the Movement for Bread and Peace".
import { isMark, type View } from "../view.ts";
import { english } from "./words.ts";

/** A word of the language with a capital that is no body's head: two of them joined are told apart from two names. */
const isPlain = (view: View, i: number, isCapital: (i: number) => boolean): boolean => {
  const { ordinary, body, title } = english();
  const { folded } = view.tokens[i] ?? { folded: "" };
  // The list spells as Americans do.
  const american = folded
    .replace(/our/u, "or")
    .replace(/is(?=e$|ation$)/u, "iz")
    .replace(/ence$/u, "ense");
  return (
    isCapital(i) &&
    (ordinary.has(folded) || ordinary.has(american)) &&
    !body.has(folded) &&
    title.at(view, i) === undefined
  );
};

/** Where a name that begins at `from` ends when it is joined before its head; `from` when it is none. */
export function joinedEnd(view: View, from: number, isCapital: (i: number) => boolean): number {
  let i = from;
  while (isPlain(view, i, isCapital) && isMark(view, i + 1, ",")) i += 2;
  if (!isPlain(view, i, isCapital) || view.tokens[i + 1]?.folded !== "and") return from;
  if (!isPlain(view, i + 2, isCapital)) return from;
  let to = i + 3;
  while (isCapital(to)) to++;
  return to > i + 3 && english().body.has(view.tokens[to - 1]!.folded) ? to : from;
}

/** Tokens of "and Peace" behind "Movement for Bread": the same head goes on. */
export const joinedBehind = (view: View, to: number, isCapital: (i: number) => boolean): number =>
  view.tokens[to]?.folded === "and" &&
  /^(?:of|for)$/u.test(view.tokens[to - 2]?.folded ?? "") &&
  isPlain(view, to - 1, isCapital) &&
  isPlain(view, to + 1, isCapital) &&
  !isCapital(to + 2)
    ? 2
    : 0;
