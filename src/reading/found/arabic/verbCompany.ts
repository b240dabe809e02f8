// A form that is a noun too is a verb by the words beside it: what it governs, who acts, what is said.
import { words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { owned } from "./heads.ts";
import type { VerbHit } from "./verbs.ts";
import {
  common,
  complementisers,
  endsFeminine,
  functionWords,
  givenNames,
  hasArticle,
  hasTanwin,
  isDefinite,
  isIn,
  isWord,
  nouns,
  prepositions,
} from "./words.ts";

/** Behind these stands a verb, if anything. */
export const beforeVerb = wordSet(
  "قد وقد فقد لقد ولقد الذي التي الذين والذي والتي اذا ان لو ثم كما حين حينما عندما بعدما قبلما حيث اذ بينما فيما مما ما لا لم لن ولا ولم ولن سوف وسوف حتي كي لكي هل فهل ربما وربما كلما لطالما طالما هكذا وهكذا ماذا وماذا فماذا لماذا ولماذا كيف وكيف متى ومتى أين وأين".split(
    " ",
  ),
);
/** Whether a form that may be a noun is a verb where it stands. */
export function isVerbHere(view: View, i: number, hit: VerbHit, before: Token | undefined): boolean {
  const token = view.tokens[i]!;
  const next = view.tokens[i + 1];
  if (hit.isDual && hit.tense === "perfect")
    return isWord(before) && /(?:ين|ان|هما)$/u.test(before.folded) && !/ً/u.test(token.exact);
  if (/\u0651/u.test(token.exact) && fold(token.exact).length - hit.cut === 3) return true;
  if (token.exact.endsWith("ى")) return true;
  // «إن قُتل جنود».
  if (/^[وف]?إن$/u.test(before?.exact ?? "") && /^.\u064f/u.test(token.exact)) return true;
  if (before && hit.cut === 0 && beforeVerb.has(before.folded))
    return before.folded !== "ان" || isExpected(view, i - 2) || opensObject(view, i);
  if (isIn(before, prepositions())) return false;
  // «أما الوزير سامر خطاب فتعهد بفتح الطريق»: the ف that أما asks for.
  if (hit.cut > 0 && token.folded.startsWith("ف") && hit.tense === "perfect" && isAnswerOfAs(view, i)) return true;
  // «لكنه حذر من».
  if (isWord(before) && /^(?:و?لكن|ب?ان)(?:ه|ها|هم)$/u.test(before.folded) && hit.tense === "perfect")
    return isIn(next, prepositions()) || isIn(next, complementisers());
  if (/قبل$/u.test(token.folded) && next?.folded === "ان") return false;
  if (next === undefined) return false;
  const isHead = hit.cut > 0 || before === undefined || before.kind === "mark";
  // «قُتل أربعة جنود», «وأصيب عشرات»: the vowel or a number tells.
  if (isHead && hit.tense === "perfect" && !hit.isDual)
    if (/^[وف]?.\u064f/u.test(token.exact) || counted.test(next.folded)) return true;
  if (isHead)
    return (
      (opensObject(view, i) || (hit.lists.has("say") && isStrangeAt(view, i + 1) && opensSpeech(view, i))) &&
      !(hit.tense === "perfect" && !hit.isFeminine && hasArticle(next) && endsFeminine(next))
    );
  if (hit.tense === "imperfect") return isDefinite(next) || isIn(next, prepositions()) || /^[بل]/u.test(next.folded);
  // Behind its subject: a definite word or a name, then what the verb governs.
  if (/^[وف]?كل(?:اهما|تاهما|يهما|تيهما|ا|تا)$/u.test(before?.folded ?? "")) return true;
  const behindNoun = isWord(before) && !nouns().has(before.folded) && !isIn(before, functionWords());
  // «قائد المتمردين كرر الأسبوع الماضي أنه».
  if (behindNoun && hit.lists.has("say") && hit.tense === "perfect" && opensSpeech(view, i)) return true;
  return behindNoun && !endsFeminine(before) && (isIn(next, complementisers()) || isIn(next, prepositions()));
}

/** Behind «أما» and its topic, with nothing between but words and an aside of names. */
function isAnswerOfAs(view: View, i: number): boolean {
  for (let k = i - 2; k >= Math.max(0, i - 12); k--) {
    const { folded, exact } = view.tokens[k]!;
    if (/^[وف]?اما$/u.test(folded)) return true;
    if (/^[.؟!?؛:]$/u.test(exact) || /^ف.{3,}/u.test(folded)) return false;
  }
  return false;
}

/** «وصف كاستانيو هذا الكلام بأنه», «توقع هتون أن»: what is said follows within a few words. */
function opensSpeech(view: View, i: number): boolean {
  for (let k = i + 1; k < i + 9; k++) {
    const token = view.tokens[k];
    if (!isWord(token)) return false;
    if (isIn(token, complementisers())) return k > i + 1;
  }
  return false;
}

let hedges: ReadonlySet<string> | undefined;

/** «من المتوقع أن تعرض»: behind such a word أن leads to a verb. */
function isExpected(view: View, i: number): boolean {
  hedges ??= new Set(
    ["predicted", "possible", "apparent"]
      .flatMap((list) => words("ar", list))
      .filter((phrase) => phrase.endsWith(" أن"))
      .map((phrase) => fold(phrase.split(" ").at(-2)!)),
  );
  return hedges.has(view.tokens[i]?.folded.replace(/^[وف]/u, "") ?? "");
}

const counted = /^(?:ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|عشرون|ثلاثون|عشرات|مئات|الاف|مدنيان|جنديان)$/u;

/** Something that a verb is followed by: a definite word, a preposition, a voice, a name, a complement. */
function opensObject(view: View, i: number): boolean {
  const next = view.tokens[i + 1];
  if (next === undefined || next.kind === "number") return false;
  if (next.kind === "mark") return ':«"'.includes(next.exact);
  if (isDefinite(next) || isIn(next, prepositions()) || isIn(next, complementisers())) return true;
  if (/^(?:هذا|هذه|ذلك|تلك|هولاء|فيه|فيها|له|لها|به|بها|عنه|عنها)$/u.test(next.folded)) return true;
  if (/^(?:ب|ل)..../u.test(next.folded) || next.folded === "بالا") return true;
  // «وحذر سامي حداد»; «فجر» is no «ف» with a verb.
  const isNamed = givenNames().has(next.folded) && !nouns().has(next.folded) && isWord(view.tokens[i + 2]);
  if (isNamed && !view.tokens[i]!.folded.startsWith("ف")) return true;
  // «ورد كيبا عبر»: a word that is none of the language's, and what the verb governs behind it.
  const governed = view.tokens[i + 2];
  if (
    /^[وف]/u.test(view.tokens[i]!.folded) &&
    isWord(next) &&
    isStrange(next) &&
    (isIn(governed, prepositions()) || isIn(governed, complementisers()) || /^ب.../u.test(governed?.folded ?? ""))
  )
    return true;
  // «ورحب وزيرا خارجية …», «وأعلن مسؤولو …»: two or more of them before a genitive.
  const one = next.folded.replace(/(?:ا|و)$/u, "");
  return speakers().has(next.folded) || speakers().has(one) || speakers().has(owned(next.folded) ?? "");
}

const isStrangeAt = (view: View, i: number): boolean => isWord(view.tokens[i]) && isStrange(view.tokens[i]!);

const isStrange = (token: Token): boolean =>
  !nouns().has(token.folded) &&
  !common().has(token.folded) &&
  !functionWords().has(token.folded) &&
  !/(?:ه|ها|هم|ات|ين)$/u.test(token.folded) &&
  !hasTanwin(token);

let voices: ReadonlySet<string> | undefined;
/** Bare nouns of those who act: titles, heads of bodies, voices without a name. */
export function speakers(): ReadonlySet<string> {
  voices ??= wordSet([
    ...["title", "body", "body.civil", "unnamed", "document"]
      .flatMap((list) => words("ar", list))
      .filter((phrase) => !phrase.includes(" ")),
    ..."رجل رجال كل كلا كلتا بعض وفد مكتب أهالي سكان عشرات مئات آلاف أنصار خصوم شيوخ قادة زعماء وزراء نواب".split(" "),
  ]);
  return voices;
}
