// Scenarios named one behind the other: «سيناريوهين: توسيع التفاهم أو عودة إلى الحرب».
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, isIn, isWord, prepositions } from "./words.ts";

/** Words of a name at most; what stands behind tells more of it. */
const mostWords = 6;

let several: ReadonlySet<string> | undefined;

export function colonLabels(view: View): readonly Label[] {
  several ??= wordSet(words("ar", "scenario.several").filter((word) => !/^(?:خيار|مسار)/u.test(word)));
  const verbs = verbsIn(view);
  return view.sentences.flatMap((sentence, s): Label[] => {
    const { from, to } = view.ranges[s]!;
    if (sentence.isHeading) return [];
    for (let i = from; i < to; i++) {
      const word = view.tokens[i]!.folded.replace(/^[وبل]?(?:ال)?(?=.{5})/u, "");
      if (!several!.has(word)) continue;
      const colon = [1, 2, 3, 4].map((n) => i + n).find((k) => view.tokens[k]?.folded === ":");
      if (colon === undefined || colon >= to) return [];
      const names = namesIn(view, colon + 1, to);
      const isDual = /(?:ان|ين)$/u.test(word);
      const isList = isDual ? names.length === 2 : names.length > 2;
      if (!isList || !names.every((name) => isName(view, verbs, name))) return [];
      return names.map((name) => {
        const label = { from: name.from, to: endOf(view, verbs, name) };
        return { sentence: s, label, start: startOf(view, label.from), body: label.to, rule: "ar.scenario-head" };
      });
    }
    return [];
  });
}

/** What stands between «أو», «وإما» and commas with و. */
function namesIn(view: View, from: number, to: number): readonly Range[] {
  const names: Range[] = [];
  let at = from;
  const close = (end: number) => {
    let stop = end;
    while (stop > at && view.tokens[stop - 1]!.kind === "mark") stop--;
    if (stop > at) names.push({ from: at, to: stop });
  };
  for (let i = from; i < to; i++) {
    const word = view.tokens[i]!.folded;
    if (/^(?:او|ام|واما|اما)$/u.test(word)) {
      close(i);
      at = i + 1;
    } else if (i > at && isComma(view.tokens[i - 1]) && /^و.../u.test(word)) {
      close(i);
      at = i;
    }
  }
  close(to);
  return names;
}

/** Before a verb or a likeness, which tell more of it. */
function endOf(view: View, verbs: ReturnType<typeof verbsIn>, { from, to }: Range): number {
  const most = Math.min(to, from + mostWords);
  for (let k = from + 1; k < most; k++) {
    const isLike = view.tokens[k]!.folded === "علي" && view.tokens[k + 1]?.folded === "غرار";
    if (isLike || (verbs[k] && !verbs[k]!.isDoubtful && !verbs[k]!.isGuess)) return k;
  }
  return most;
}

function isName(view: View, verbs: ReturnType<typeof verbsIn>, { from }: Range): boolean {
  const token = view.tokens[from];
  const verb = verbs[from];
  return (
    isWord(token) && !isIn(token, prepositions()) && (!verb || verb.isGuess || verb.isDoubtful) && token.folded !== "ان"
  );
}

const startOf = (view: View, i: number): number =>
  view.tokens[i]!.folded.startsWith("و") && isComma(view.tokens[i - 1])
    ? view.tokens[i]!.start + 1
    : view.tokens[i]!.start;
