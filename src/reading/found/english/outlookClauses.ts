// Clauses that lead to the name of a course: what follows from a condition, how one reading ends, what somebody expects, where on a range it lies.
import { isMark, type Range, type View } from "../view.ts";
import { leads, type Strength } from "./outlookLeads.ts";
import { behindPhrase, foldedFrom, type Named, nameAt, wordAt } from "./outlookNames.ts";

const lies = "(?:lies|lie|is|stands|sits|comes|waits|there is)";
const version = "(?:readings?|tellings?|versions?|scenarios?|outcomes?|futures?|forecasts?|endings?|variants?|forms?)";
const seeing = "(?:expects?|foresees?|predicts?|anticipates?|bets? on)";
const wishing = "(?:fears?|dreads?|hopes? for|wants?|likes?|favou?rs?|prefers?|would like|talks? (?:of|about))";
const course = "(?:path|outcome|scenario|future|course|ending|possibility|prospect|version)";
const results = "(?:ends? (?:in|with)|leads? to|produces?|brings?|yields?|means|results? in|gives way to|amounts? to)";

const turns: readonly (readonly [RegExp, Strength])[] = [
  [
    new RegExp(
      `^at (?:one|the other|the far|the near|the opposite) (?:end|extreme|pole) of the (?:range|scale|spectrum|fan) ,? ?${lies}(?= )`,
      "u",
    ),
    "told",
  ],
  [new RegExp(`^at the (?:other|far|opposite)(?: end| extreme| pole)? ,? ?${lies}(?= )`, "u"), "beside"],
  [
    new RegExp(
      `^(?:somewhere )?(?:in between|between (?:them|these|those|the two|these two|these poles)) ,? ?${lies}(?= )`,
      "u",
    ),
    "beside",
  ],
  [new RegExp(`^what (?:\\S+ ){1,5}?${seeing} is(?= )`, "u"), "half"],
  [new RegExp(`^what (?:\\S+ ){1,5}?${wishing} is(?= )`, "u"), "beside"],
  [
    new RegExp(
      `^(?:the|one|another) ${course} (?:that |which )?(?:\\S+ ){1,6}?(?:${seeing}|${wishing})(?: most| least| best)? (?:is|would be|remains)(?= )`,
      "u",
    ),
    "told",
  ],
  [
    /^the (?:best|worst|most|least) (?:(?:to be|that can be|one can|we can|anyone can|that anyone can) )?(?:hoped? for|fear(?:ed)?|expect(?:ed)?|imagined?) (?:is|would be)(?= )/u,
    "half",
  ],
  [
    new RegExp(
      `^(?:in|on|under) (?:one|another|an? \\S+|the \\S+|this|its \\S+) ${version} ,? ?(?:\\S+ ){0,6}?${results}(?= )`,
      "u",
    ),
    "half",
  ],
  [
    new RegExp(
      `^(?:in|on|under) (?:one|another|the (?:first|second|third|other)) ,? ?(?:it|they|the \\S+|both) (?:\\S+ )?${results}(?= )`,
      "u",
    ),
    "half",
  ],
  [
    /^(?:first|second|third|then|next|last|finally)(?: ,? ?and (?:\S+ ){1,6},)? comes? (?:the (?:possibility|prospect|danger|risk|threat|spectre) of|that of)(?= )/u,
    "told",
  ],
  [/^(?:consider|take|picture|imagine) (?:first|next|then|now|finally|last|instead)(?= )/u, "half"],
  [
    /^(?:it|this|that|the end|what follows|the next (?:phase|act|chapter)) (?:may|could|might|would) (?:\S+ly |also |instead )?take the (?:form|shape) of(?= )/u,
    "half",
  ],
  [/^(?:\S+ ){1,10}?(?:is|are) (?:betting|counting|banking) on(?= )/u, "beside"],
];

const all = [...turns, ...leads];
const soft = new Set(leads.map(([pattern]) => pattern));

/** Behind "If the court agrees,": what then is to be expected. */
const answers =
  /^(?:then )?(?:(?:expect|look for|brace for|prepare for)|(?:the )?(?:likely |probable |likeliest )?(?:outlook|result|outcome|upshot|sequel|prospect|ending) (?:is|will be|would be|may be|could be)|(?:\S+ ){1,4}?(?:is|are) in for)(?= )/u;

/** Of what somebody wrote or plays: how it ends is no course of things. */
const work = /\b(?:texts?|drafts?|documents?|films?|novels?|books?|stor(?:y|ies)|letters?|treaty|plays?|songs?)\b/u;

/** At the head of a clause of the sentence that begins at `sentence`. */
export function turnedAt(view: View, i: number, to: number, sentence: number): Named | undefined {
  const text = foldedFrom(view, i, Math.min(to, i + 30));
  for (const [pattern, strength] of all) {
    const hit = pattern.exec(text);
    const at = hit ? i + hit[0].trim().split(" ").length : -1;
    if (!hit || work.test(foldedFrom(view, i, at))) continue;
    // "Behind it is the question of": a course is one of several.
    const named = isPlain(view, at, to) ? undefined : nameAt(view, at, to, strength === "told");
    const kind = {
      ...(strength === "half" && { isSeen: true as const }),
      ...(soft.has(pattern) && { isSoft: true as const }),
    };
    if (named) return { ...named, ...kind };
  }
  if (i === sentence || !/^(?:if|should|were|unless|once)$/u.test(wordAt(view, sentence, to))) return undefined;
  const at = behindPhrase(view, i, to, answers);
  const named = at === undefined || isPlain(view, at, to) ? undefined : nameAt(view, at, to, false);
  return named && { ...named, isSeen: true };
}

/** "the question of", "that he stays", "to wait": no name follows. */
const isPlain = (view: View, i: number, to: number): boolean =>
  view.tokens[i]?.isCapital === true ||
  /^(?:that|to|not|it|how|whether|why|what|more|less|so|very|too|now)$/u.test(wordAt(view, i, to)) ||
  (wordAt(view, i, to) === "the" &&
    /^(?:question|fact|matter|same|problem|case|issue|idea|lack|absence|need)$/u.test(wordAt(view, i + 1, to)));

/** "Either a handshake in the desert, …, or a long war of drones": only where one of two is announced. */
export function eitherOr(view: View, { from, to }: Range): readonly Named[] {
  let either = from;
  while (either < Math.min(to, from + 6) && wordAt(view, either, to) !== "either") either++;
  if (wordAt(view, either, to) !== "either" || !/^an?$/u.test(wordAt(view, either + 1, to))) return [];
  for (let k = either + 3; k < to - 2; k++) {
    if (wordAt(view, k, to) !== "or" || !/^an?$/u.test(wordAt(view, k + 1, to))) continue;
    const one = nameAt(view, either + 1, k, false);
    const other = nameAt(view, k + 1, to, false);
    return one && other ? [one, other] : [];
  }
  return [];
}

/** '"Tide" is the gentle one': a name in quotation marks where futures have names. */
export function quotedHead(view: View, i: number, to: number): Named | undefined {
  if (!isMark(view, i, '"“«')) return undefined;
  let end = i + 1;
  while (end < Math.min(to, i + 6) && !isMark(view, end, '"”»')) end++;
  if (!isMark(view, end, '"”»') || end === i + 1 || isMark(view, end - 1, ",.!?")) return undefined;
  return /^(?:is|would|sees|means|has|assumes|ends|describes|imagines)$/u.test(wordAt(view, end + 1, to))
    ? { label: { from: i + 1, to: end }, isTold: false }
    : undefined;
}

/** "The third nobody likes to mention. It is annexation of the pans": what the pronoun stands for was only pointed at. */
export function itIs(view: View, before: Range | undefined, { from, to }: Range): Named | undefined {
  if (!before || wordAt(view, from, to) !== "it" || wordAt(view, from + 1, to) !== "is") return undefined;
  const isPointed = behindPhrase(
    view,
    before.from,
    before.to,
    /^(?:the|there is(?: also)? an?) (?:\S+ )?(?:first|second|third|fourth|last|other)(?= )/u,
  );
  if (isPointed === undefined || isPlain(view, from + 2, to)) return undefined;
  const named = nameAt(view, from + 2, to, false);
  return named &&
    (named.label.to >= to - 1 || isMark(view, named.label.to, ",;:") || wordAt(view, named.label.to, to) === "and")
    ? named
    : undefined;
}
