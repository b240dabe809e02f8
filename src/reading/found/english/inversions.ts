// Conditions that only their order tells: "Should the payments stop, …", "Were he outvoted, …", and behind what follows from them: "could emerge should Lind survive".
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import { english, isFiniteVerb } from "./words.ts";

const determiner =
  /^(?:the|a|an|any|no|its|his|her|their|our|this|that|these|those|both|either|another|one|two|three)$/u;
const pronoun = /^(?:he|she|it|they|we|you|i|anybody|anyone|nobody|everybody|somebody|everything|nothing)$/u;
/** What opens a question, or turns the order without a condition: "nor should the army". */
const turning =
  /^(?:nor|neither|so|then|why|how|what|when|where|who|whom|which|that|never|rarely|seldom|only|and|or|as|than|whether)$/u;

let irregular: ReadonlySet<string> | undefined;
const isParticiple = (word: string): boolean => {
  irregular ??= wordSet(words("en", "participle"));
  return /(?:ed|en|own|ought|aught)$/u.test(word) || irregular.has(word);
};

/** Whether the auxiliary at `i` stands before its subject and makes a condition of its clause, which begins at `from`. */
export function isInversion(view: View, from: number, i: number, to: number): boolean {
  const rest = view.tokens.slice(i + 1, Math.min(to, i + 10)).map((t) => t.folded);
  // A subject must follow, and behind it what is asked.
  if (rest.length < 2 || view.tokens[i + 1]!.kind === "mark" || isFiniteVerb(view, i + 1)) return false;
  if (/^(?:not|yet|already|never|been|also|long|since|just|only|all)$/u.test(rest[0]!)) return false;
  return opens(view, from, i) ? isUnrealAhead(view, i, rest) : isBehind(view, from, i, rest);
}

function opens(view: View, from: number, i: number): boolean {
  const before = view.tokens[i - 1];
  return (
    i === from ||
    (before?.kind === "mark" && ',"“;:'.includes(before.folded) && !endsQuotation(view, i - 1)) ||
    before?.folded === "and" ||
    before?.folded === "but"
  );
}

/** At the head of its clause: "were" and "had" need a subject and what makes it unreal. */
function isUnrealAhead(view: View, i: number, rest: readonly string[]): boolean {
  const word = view.tokens[i]!.folded;
  if (word === "should") return true;
  // "its last visit, in May, had taken place", "the envoys, tired, were the first to leave"
  const isSuperlative = /^(?:the|its|their) (?:first|last|only|next|same)$/u.test(`${rest[0]} ${rest[1]}`);
  // "Had the first been answered": the number is the subject.
  if (isParticiple(rest[0]!) || (isSuperlative && !/^(?:been|not|ever|only)$/u.test(rest[2] ?? ""))) return false;
  if (word === "had") return rest.some(isParticiple);
  return rest.includes("to") || (hasSubject(view, i + 1) && rest.slice(1).some(isParticiple)) || isWereOnly(view, i);
}

/** "Were the pass open, traders would come": at the head of a sentence, with what would follow. */
const isWereOnly = (view: View, i: number): boolean => {
  const sentence = view.ranges.find((range) => range.from === i);
  return (
    sentence !== undefined &&
    hasSubject(view, i + 1) &&
    view.tokens.slice(i, sentence.to).some((t) => /^(?:would|could|might)$/u.test(t.folded))
  );
};

/** Behind its main clause without a comma: "could still emerge should Lind survive the vote", "might have ended there had the snow come". */
function isBehind(view: View, from: number, i: number, rest: readonly string[]): boolean {
  const before = view.tokens[i - 1]!;
  if (before.kind === "mark" || turning.test(before.folded) || !hasSubject(view, i + 1)) return false;
  // "asked which road should the convoy take"
  if (/^(?:which|what|how|whose)$/u.test(view.tokens[i - 2]?.folded ?? "")) return false;
  if (/^(?:is|are|was|were|been|be|has|have|had|do|does|did)$/u.test(before.folded)) return false;
  const main = view.tokens.slice(from, i).map((t) => t.folded);
  const isUnreal = main.some((word) => /^(?:would|could|might)$/u.test(word));
  const word = view.tokens[i]!.folded;
  if (word === "should") return main.some((_, k) => isFiniteVerb(view, from + k)) && !isFiniteVerb(view, i + 1);
  if (!isUnreal || /^(?:first|last|only|next|same)$/u.test(rest[1]!)) return false;
  return word === "had"
    ? main.includes("have") && rest.slice(1).some(isParticiple)
    : rest.includes("to") || rest.slice(1, 5).some(isParticiple);
}

/** A noun phrase begins: an article, a pronoun, a name, or a plural. */
function hasSubject(view: View, i: number): boolean {
  const token = view.tokens[i]!;
  if (token.kind !== "word") return false;
  if (token.isCapital || determiner.test(token.folded) || pronoun.test(token.folded)) return true;
  return (
    /[^s]s$/u.test(token.folded) &&
    !/^(?:always|perhaps|sometimes|thus|nonetheless|nevertheless|besides|afterwards|his|focus)$/u.test(token.folded) &&
    view.tokens[i + 1]?.kind === "word" &&
    !english().adjunct.at(view, i + 1)
  );
}

/** `that "a contact" had taken place`: a quotation ends there with no comma of its own. */
const endsQuotation = (view: View, i: number): boolean =>
  isMark(view, i, '"') &&
  view.tokens[i - 1]?.kind === "word" &&
  view.text.slice(view.tokens[i - 1]!.end, view.tokens[i]!.start) === "";
