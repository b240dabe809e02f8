// Names whose first part is written as a letter: «ف. م. دانيلوف», «س. بيكر».
import { addPerson } from "./addPerson.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { mayName, type Scene } from "./scene.ts";
import { givenNames, isWord } from "./words.ts";

/** Puts every such name. */
export function initialNames(scene: Scene): void {
  const { view, taken, names } = scene;
  for (let i = 0; i + 2 < view.tokens.length; i++) {
    if (!isInitial(scene, i) || taken.has(i)) continue;
    let to = i + 2;
    while (isInitial(scene, to)) to += 2;
    const surname = view.tokens[to];
    const isSeveral = to > i + 2;
    // «أ. تعزيز الثقة»: the first letter of a line counts an item.
    const opens = i === 0 || view.text.slice(view.tokens[i - 1]!.end, view.tokens[i]!.start).includes("\n");
    if (!isWord(surname) || (opens && !isSeveral) || taken.has(to) || scene.verbs[to]?.isGuess === false) continue;
    const isName =
      isUnknownWord(surname.exact) || givenNames().has(surname.folded) || (isSeveral && mayName(scene, to));
    // «المجموعة ب. كارفيس …»: a sentence ends there.
    const isCounted = !isSeveral && /^[وفبكل]*ال/u.test(view.tokens[i - 1]?.folded ?? "") && names.has(to);
    if (!isName || isCounted || names.get(to)?.known) continue;
    addPerson(scene, { from: i, to: to + 1, cut: view.tokens[i]!.folded.length - 1 }, undefined, "ar.full-name");
    i = to;
  }
}

/** A letter and its point. */
function isInitial({ view }: Scene, i: number): boolean {
  const [letter, point] = [view.tokens[i], view.tokens[i + 1]];
  return isWord(letter) && /^[وفبل]?.$/u.test(letter.folded) && point?.exact === "." && point.start === letter.end;
}
