// Scenarios that an English text sets side by side as such: "Our base-case scenario is gradual repair. The downside one, a blockade", "Muddling through remains the likeliest scenario, with partition a distant second".
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { isDeed, isPredicate, wordAt } from "./outlookNames.ts";
import { english, isFiniteVerb } from "./words.ts";

const rule = "en.scenario-kind";
const mostWords = 8;
/** Sentences between one and the next, at most. */
const reach = 2;

let list: Phrases<true> | undefined;
const kinds = (): Phrases<true> => {
  list ??= new Phrases(
    [
      ...words("en", "scenario.kind"),
      ...words("en", "outlook.rank"),
      ...words("en", "outlook.kind"),
      ...words("en", "scenario.grade"),
    ].map((word) => [word, true] as const),
  );
  return list;
};

interface Member {
  readonly label: Label;
  /** It says "scenario" itself. */
  readonly isTold: boolean;
}

/** Two or more that stand near each other, one of which at least is called a scenario. */
export function kindScenarios(view: View): readonly Label[] {
  const found: Label[] = [];
  let group: Member[] = [];
  const close = () => {
    if (group.length > 1 && group.some((member) => member.isTold)) found.push(...group.map(({ label }) => label));
    group = [];
  };
  view.sentences.forEach((sentence, s) => {
    const last = group.at(-1)?.label.sentence;
    if (sentence.isHeading || (last !== undefined && s - last > reach)) close();
    if (sentence.isHeading) return;
    const range = view.ranges[s]!;
    const isNear = group.length > 0;
    for (let i = range.from; i < range.to; i++) {
      if (!opensClause(view, range.from, i)) continue;
      const member = (kindIs(view, i, range.to, isNear || i > range.from) ?? isKind(view, i, range.to)) || undefined;
      if (member) group.push(memberOf(view, s, member.label, member.isTold));
    }
    if (group.at(-1)?.label.sentence === s)
      for (const label of secondIn(view, range)) group.push(memberOf(view, s, label, false));
  });
  close();
  return found;
}

const memberOf = (view: View, sentence: number, label: Range, isTold: boolean): Member => ({
  label: { sentence, label, start: view.tokens[label.from]!.start, body: view.ranges[sentence]!.from, rule },
  isTold,
});

const opensClause = (view: View, from: number, i: number): boolean =>
  i === from ||
  isMark(view, i - 1, ";") ||
  (isMark(view, i - 1, '"') && i === from + 1) ||
  (/^(?:and|but|while)$/u.test(wordAt(view, i - 1, i)) && (isMark(view, i - 2, ",;") || i - 1 === from));

interface Found {
  readonly label: Range;
  readonly isTold: boolean;
}

const noun = /^(?:scenario|one|case|outcome|future)$/u;

/** Behind "the most likely scenario", "our base-case scenario", "the pessimistic one", "less probable". */
function behindKind(view: View, i: number, to: number): { readonly to: number; readonly isTold: boolean } | undefined {
  const hasArticle = /^(?:the|our|its|their|his|her|my|a|an)$/u.test(wordAt(view, i, to));
  let k = hasArticle ? i + 1 : i;
  const start = k;
  while (
    /^(?:most|least|more|less|far|much|slightly|only|equally|almost|as|by|even|rather|hardly|and|or)$/u.test(
      wordAt(view, k, to),
    )
  )
    k++;
  let hit = kinds().at(view, k, to) ?? kinds().at(view, start, to);
  if (!hit) return undefined;
  // "the best and likeliest scenario"
  if (wordAt(view, hit.to, to) === "and") hit = kinds().at(view, hit.to + 1, to) ?? hit;
  if (hasArticle && wordAt(view, hit.to, to) === "course" && wordAt(view, hit.to + 2, to) === "events")
    return { to: hit.to + 3, isTold: true };
  if (noun.test(wordAt(view, hit.to, to)) && hasArticle)
    return { to: hit.to + 1, isTold: wordAt(view, hit.to, to) === "scenario" };
  // "Less probable, though no longer fanciful, is a deal"
  return !hasArticle &&
    hit.to > start + 1 &&
    /^(?:more|less|most|least|far|slightly|equally|hardly)$/u.test(wordAt(view, start, to))
    ? { to: hit.to, isTold: false }
    : undefined;
}

/** "The optimistic scenario, they say, is a grand bargain", and beside another: "the pessimistic one, an offensive". */
function kindIs(view: View, i: number, to: number, isBeside: boolean): Found | undefined {
  const kind = behindKind(view, i, to) ?? (isBeside ? behindRival(view, i, to) : undefined);
  if (!kind || (!kind.isTold && !isBeside)) return undefined;
  let k = kind.to;
  // "for the Red Sea ports", "in the view of the desk"
  if (/^(?:for|in|of|to|at|among|on)$/u.test(wordAt(view, k, to)))
    while (k < Math.min(to, kind.to + 9) && view.tokens[k]!.kind === "word" && !isLink(view, k, to)) k++;
  if (isMark(view, k, ",")) {
    let close = k + 1;
    while (close < Math.min(to, k + 14) && !isMark(view, close, ",;.")) close++;
    if (isMark(view, close, ",") && isLink(view, close + 1, to)) k = close + 1;
    else return isBeside && !isLink(view, k + 1, to) ? named(view, k + 1, to, kind.isTold, true) : undefined;
  }
  if (isMark(view, k, ":")) return named(view, k + 1, to, kind.isTold, true);
  // "The adverse scenario foresees a default"
  if (
    kind.isTold &&
    /^(?:foresees|sees|assumes|envisages|posits|predicts|involves|means|has|imagines)$/u.test(wordAt(view, k, to))
  )
    return named(view, k + 1, to, true, true);
  if (!isLink(view, k, to)) return undefined;
  return named(view, wordAt(view, k + 1, to) === "be" ? k + 2 : k + 1, to, kind.isTold, false);
}

/** "The rival to it", "Its alternative" */
function behindRival(view: View, i: number, to: number): { readonly to: number; readonly isTold: boolean } | undefined {
  if (!/^(?:the|its|their|one)$/u.test(wordAt(view, i, to))) return undefined;
  if (!/^(?:rival|alternative|opposite|counterpart|competitor|mirror|other)$/u.test(wordAt(view, i + 1, to)))
    return undefined;
  const k =
    /^(?:to|of)$/u.test(wordAt(view, i + 2, to)) && /^(?:it|this|that)$/u.test(wordAt(view, i + 3, to)) ? i + 4 : i + 2;
  return { to: wordAt(view, k, to) === "scenario" ? k + 1 : k, isTold: false };
}

const isLink = (view: View, i: number, to: number): boolean =>
  /^(?:is|remains)$/u.test(wordAt(view, i, to)) ||
  (/^(?:would|might|could|may|will)$/u.test(wordAt(view, i, to)) && wordAt(view, i + 1, to) === "be");

/** The name at `i`: "a grand bargain", "another year of stalemate", "gradual repair"; none in "is that", "is remote", "is bleak". */
function named(view: View, i: number, to: number, isTold: boolean, isApposed: boolean): Found | undefined {
  const at = isMark(view, i, "\"“'") ? i + 1 : i;
  const isCounted = /^(?:a|an|another|the|one|more|no)$/u.test(wordAt(view, at, to));
  const label = nameAt(view, at, to);
  if (!label || (!isApposed && isPredicate(view, at, to))) return undefined;
  return isCounted || isDeed(view, label) || label.to - label.from > 1 ? { label, isTold } : undefined;
}

/** A noun phrase without its article, up to a mark, a relative or a verb. */
export function nameAt(view: View, at: number, to: number): Range | undefined {
  const from = /^(?:a|an|the)$/u.test(wordAt(view, at, to)) ? at + 1 : at;
  let end = from;
  while (end < to && (view.tokens[end]!.kind !== "mark" || isMark(view, end, "-'’"))) {
    const word = wordAt(view, end, to);
    if (
      /^(?:under|where|that|if|which|when|as|because|since|with|who|but|while|before|after|until|unless|for|by)$/u.test(
        word,
      )
    )
      break;
    if (end > from && word !== "and" && isFiniteVerb(view, end)) break;
    end++;
  }
  // "a breakdown of the truce and a return of missile attacks on tankers": its first part stands for it.
  for (let k = end - 1; end - from > mostWords && k > from + 1; k--)
    if (/^(?:and|or|in|on|of|at|to|from|between|through|into)$/u.test(wordAt(view, k, to))) end = k;
  if (end > from && /^(?:and|or|in|on|of|at|to|from)$/u.test(wordAt(view, end - 1, to))) end--;
  const first = wordAt(view, from, to);
  const isPointing =
    english().pronoun.has(first) ||
    /^(?:this|that|it|they|there|what|not|to|likely|unlikely|still|also|now|how|whether|less|worse|better|clear|rather)$/u.test(
      first,
    );
  return end > from && end - from <= mostWords && !isPointing ? { from, to: end } : undefined;
}

/** "Muddling through remains the likeliest scenario" */
function isKind(view: View, i: number, to: number): Found | undefined {
  for (let k = i + 1; k < Math.min(to - 2, i + mostWords + 2); k++) {
    if (view.tokens[k]!.kind === "mark" && !isMark(view, k, "-'’\"“”")) return undefined;
    if (!isLink(view, k, to)) {
      if (isFiniteVerb(view, k)) return undefined;
      continue;
    }
    const at = wordAt(view, k + 1, to) === "be" ? k + 2 : k + 1;
    const kind = /^(?:the|our|its|their|his|her|my)$/u.test(wordAt(view, at, to))
      ? behindKind(view, at, to)
      : undefined;
    const start = isMark(view, i, "\"“'") ? i + 1 : i;
    const label = kind?.isTold ? nameAt(view, start, k) : undefined;
    return label && isKnownName(view, label) ? { label, isTold: true } : undefined;
  }
  return undefined;
}

/** "This", "Nobody's", "The first" are what a name is told of, no name. */
const isKnownName = (view: View, { from, to }: Range): boolean =>
  !/^(?:first|second|third|fourth|last|other|latter|former|nothing|none|neither|both|each|he|she|we)$/u.test(
    wordAt(view, from, to),
  );

/** "with partition a distant second, and a coup third" */
function secondIn(view: View, { from, to }: Range): readonly Range[] {
  const found: Range[] = [];
  for (let i = from + 3; i < to - 2; i++) {
    if (!/^(?:with|and)$/u.test(wordAt(view, i, to)) || (wordAt(view, i, to) === "and" && found.length === 0)) continue;
    for (let k = i + 2; k < Math.min(to, i + mostWords); k++) {
      if (
        !/^(?:second|third|fourth|last)$/u.test(wordAt(view, k, to)) ||
        (k + 1 < to && view.tokens[k + 1]!.kind === "word" && !/^(?:and|place|in|on)$/u.test(wordAt(view, k + 1, to)))
      )
        continue;
      let end = k;
      while (
        end > i + 1 &&
        /^(?:a|an|the|distant|close|poor|narrow|strong|in|as|far|remote|clear)$/u.test(wordAt(view, end - 1, to))
      )
        end--;
      const label = nameAt(view, i + 1, end);
      if (label && label.to === end) found.push(label);
      break;
    }
  }
  return found;
}
