// Scenarios with a name for their first word: "what they call the Korean scenario. … The rival to it is the Finnish scenario". Two at least, near each other.
import type { Label } from "../label.ts";
import { isMark, type View } from "../view.ts";
import { wordAt } from "./outlookNames.ts";

const rule = "en.scenario-called";
const calling =
  /^(?:call|calls|called|dub|dubbed|dubs|term|termed|nicknamed|known|so-called|feared|dreaded|of|the|is|and|or)$/u;

export function calledScenarios(view: View): readonly Label[] {
  const all: Label[] = [];
  let isCalled = false;
  view.sentences.forEach((sentence, s) => {
    if (sentence.isHeading) return;
    const { from, to } = view.ranges[s]!;
    for (let i = from + 1; i < to; i++) {
      if (wordAt(view, i, to) !== "scenario") continue;
      const isQuoted = isMark(view, i - 1, '"”');
      let start = isQuoted ? i - 2 : i - 1;
      while (start > from && (isQuoted ? !isMark(view, start - 1, '"“') : view.tokens[start - 1]!.isCapital)) start--;
      if (i - start > 6 || !view.tokens[start]!.isCapital) continue;
      const article = isQuoted ? start - 2 : start - 1;
      if (!/^(?:the|a|an)$/u.test(wordAt(view, article, to))) continue;
      isCalled ||=
        calling.test(wordAt(view, article - 1, to)) &&
        /^(?:call|calls|called|dub|dubs|dubbed|term|termed|known|of|as)$/u.test(wordAt(view, article - 1, to));
      all.push({
        sentence: s,
        label: { from: start, to: isQuoted ? i - 1 : i + 1 },
        start: view.tokens[start]!.start,
        body: from,
        rule,
      });
    }
  });
  const names = new Set(all.map(({ label }) => wordAt(view, label.from, label.to)));
  const isNear = all.every((label, k) => k === 0 || label.sentence - all[k - 1]!.sentence <= 3);
  return isCalled && names.size > 1 && names.size === all.length && isNear ? all : [];
}
