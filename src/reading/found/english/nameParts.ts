// Small words and marks within a name: the blank between its words, "al" and "van", the owner of a people's party.
import type { View } from "../view.ts";

/** Whether only a blank stands between a token and the one before. */
export const gap = (view: View, i: number): boolean =>
  /^[ \u00a0]?$/u.test(view.text.slice(view.tokens[i - 1]!.end, view.tokens[i]!.start));

/** Tokens of a small word amid a person's name and of the capital behind it (Hamad al-Sayf, Joris van Dael); 0 where none stands. */
export const particleAt = (view: View, i: number, isCapital: (i: number) => boolean): number =>
  /^(al|el|bin|ibn|van|von|der|de|da|del|abu|ould|ag)$/u.test(view.tokens[i]?.folded ?? "") &&
  gap(view, i) &&
  isCapital(i + 1) &&
  gap(view, i + 1)
    ? 2
    : 0;

/** "the People's Bloc", "the Copper Producers' League": a body's own owner. */
export const isPeoples = (view: View, i: number): boolean =>
  (view.tokens[i]?.folded === "'" && /s$/u.test(view.tokens[i - 1]!.folded)) ||
  (view.tokens[i]?.folded.startsWith("'") === true &&
    /^(people|mothers?|students?|workers?|women|farmers?|peasants?|citizens?|popular|soldiers?|veterans?)$/u.test(
      view.tokens[i - 1]!.folded,
    ));
