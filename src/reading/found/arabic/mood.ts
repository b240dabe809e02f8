// How surely a clause is said: the table of cues in its order, and whether it is negated.
import { rows, words } from "../../lexicon/lexicon.ts";
import type { Modality } from "../../reading.ts";
import { type Hit, Phrases, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { answerOfLaw } from "./answers.ts";
import { asksAt, isHelper, isRelativeWhat } from "./clauseWords.ts";
import { isExchange } from "./exchange.ts";
import { doesDeed } from "./herDeeds.ts";
import { conditionForm, isWhen } from "./ifs.ts";
import { impersonalAt } from "./impersonal.ts";
import { isNoCondition } from "./notConditions.ts";
import { openQuestion } from "./openQuestions.ts";
import { ranksLikely } from "./ranked.ts";
import type { VerbHit } from "./verbs.ts";
import { verbsIn } from "./verbsIn.ts";
import { endsFeminine, hasTanwin, isComma, isDefinite, isIn, isWord } from "./words.ts";

export interface Mood {
  readonly modality: Modality;
  /** Tokens of the word that decided. */
  readonly cue?: { readonly from: number; readonly to: number };
  /** «لا يمكن أن». */
  readonly isRefusal?: true;
}

const hedges = wordSet("إذا لو لولا إن في حال طالما ما كلما شريطة بشرط مقابل نظير إلا".split(" "));
let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => {
  const phrases = (list: readonly string[]) => new Phrases(list.map((phrase) => [phrase, phrase] as const));
  const types = new Set(["if_then", "unless", "as_long_as", "quid_pro_quo"]);
  const conditions = rows("ar", "condition").filter(([phrase, type]) => types.has(type!) && phrase !== "حال");
  return {
    condition: phrases([
      ...conditions.map(([phrase]) => phrase!),
      "لولا",
      "ريثما",
      "شريطة أن",
      "شريطة",
      "بشرط أن",
      "بشرط",
      "بشرط ألا",
      "شريطة ألا",
      "بشروط",
      "شرط أن",
      "شرط ألا",
      "على شرط أن",
      "مشترطا",
      "مشترطة",
      "يشترط",
      "تشترط",
      "اشترط",
      "اشترطت",
    ]),
    notCondition: phrases(words("ar", "condition.not")),
    possible: phrases(words("ar", "possible")),
    refusal: phrases(words("ar", "not-possible")),
    apparent: phrases(words("ar", "apparent")),
    predicted: phrases(words("ar", "predicted").filter((phrase) => phrase !== "لن" && phrase !== "سوف")),
    question: wordSet("هل كيف لماذا متى أين ماذا أليس أفلا".split(" ")),
  };
};
const moodSets = () => (sets ??= makeSets());

const auxiliary = wordSet("كان كانت كانوا كانا كانتا يكون تكون ظل ظلت بات باتت عاد أصبح أصبحت".split(" "));
const relative = wordSet("الذي التي الذين اللذان اللتان".split(" "));
const negations = wordSet("لم ولم فلم لن ولن فلن لا ولا فلا ليس ليست وليس وليست ليسوا ما وما".split(" "));

/** «كان مسؤول، فضل …، قد أبلغ»: the verb behind قد, where an aside between commas comes first. */
function behindAside(
  view: View,
  verbs: readonly (VerbHit | undefined)[],
  from: number,
  to: number,
): number | undefined {
  for (let i = from + 1; i < Math.min(to, from + 25); i++)
    if (isComma(view.tokens[i - 1]) && view.tokens[i]!.folded === "قد" && verbs[i + 1] && i + 1 < to) return i + 1;
  return undefined;
}

/** The first finite verb that is no auxiliary. */
export function mainVerb(
  verbs: readonly (VerbHit | undefined)[],
  view: View,
  from: number,
  to: number,
): number | undefined {
  let helper: number | undefined;
  const main = verbs[from] && isHelper(view.tokens[from]!.folded) ? behindAside(view, verbs, from, to) : undefined;
  if (main !== undefined) return main;
  // «مهندسا عمل في المشروع قال إن»: the first verb tells who he is.
  if (hasTanwin(view.tokens[from]!) && !verbs[from])
    for (let i = from + 2; i < Math.min(to - 1, from + 14); i++)
      if (verbs[i]?.lists.has("say") && verbs[i]!.cut === 0 && /^ب?ان(?:ه|ها)?$/u.test(view.tokens[i + 1]!.folded))
        return i;
  for (let i = from; i < to; i++) {
    // «سبق أن لوح»: the deed is the second.
    if (view.tokens[i]!.folded.replace(/^و/u, "") === "سبق" && view.tokens[i + 1]?.folded === "ان") continue;
    if (!verbs[i] || (i > from && relative.has(view.tokens[i - 1]!.folded))) continue;
    if (!auxiliary.has(view.tokens[i]!.folded.replace(/^[وف](?=.{3})/u, ""))) return i;
    helper ??= i;
  }
  return helper;
}

/** A mood that the content itself bears, by the order of the table; undefined where it only states. */
export function moodOf(
  view: View,
  verbs: readonly (VerbHit | undefined)[],
  from: number,
  to: number,
  isReported: boolean,
): Mood | undefined {
  const { possible, refusal, apparent, predicted, question } = moodSets();
  const first = view.tokens[from]!;
  if ((isIn(first, question) && !isWhen(view, from)) || asksAt(view, verbs, from))
    return { modality: "question", cue: { from, to: from + 1 } };
  const open = isReported ? undefined : openQuestion(view, from, to);
  if (open) return { modality: "question", cue: open };
  if (!isReported && /^و?من$/u.test(first.folded) && view.tokens[from + 1]?.folded === "ذا")
    return { modality: "question", cue: { from, to: from + 2 } };
  const condition = conditionIn(view, from, to);
  if (condition) return { modality: "conditional", cue: condition };
  let refused: Mood | undefined;
  for (let i = from; i < to; i++) {
    const no = refusal.at(view, i, to, "and");
    if (no) {
      refused = { modality: isReported ? "reported" : "asserted", cue: no, isRefusal: true };
      i = no.to - 1;
      continue;
    }
    if (i > from && relative.has(view.tokens[i - 1]?.folded ?? "")) continue;
    const may = mayAt(view, verbs, i, to) ?? possible.at(view, i, to, "and");
    if (
      may &&
      !isMatterOf(view, may, to) &&
      !tellsWhich(view, verbs, from, may.from) &&
      !negations.has(view.tokens[i - 1]?.folded ?? "")
    )
      return { modality: "possible", cue: may };
  }
  if (refused) return refused;
  const likely = isReported ? undefined : ranksLikely(view, from, to);
  if (likely) return { modality: "apparent", cue: likely };
  const nobodys = isReported ? undefined : impersonalAt(view, from, to);
  if (nobodys) return { modality: nobodys.modality, cue: { from: nobodys.from, to: nobodys.to } };
  // «ونرجّح التمديد».
  if (!isReported && /^[وف]?[ان]رجح$/u.test(first.folded)) return { modality: "apparent", cue: { from, to: from + 1 } };
  const stays = isReported ? undefined : staysSo(view, from, to);
  if (stays) return stays;
  for (let i = from; i < to; i++) {
    const hit = apparent.at(view, i, to, "and");
    if (!hit || (isPersonal(hit) && !isImpersonalHere(view, hit))) continue;
    // «سترحب على الأرجح»: how likely what is to come is.
    const isAdverb = view.tokens[hit.from]!.folded === "علي" && view.tokens[hit.to]?.folded !== "ان";
    const will = isAdverb ? mainVerb(verbs, view, from, to) : undefined;
    if (will !== undefined && verbs[will]!.isFuture)
      return { modality: "predicted", cue: { from: will, to: will + 1 } };
    return { modality: "apparent", cue: hit };
  }
  for (let i = from; i < to; i++) {
    const hit = predicted.at(view, i, to, "and");
    if (hit) return { modality: "predicted", cue: hit };
  }
  const main = mainVerb(verbs, view, from, to);
  if (main === undefined) return undefined;
  const before = view.tokens[main - 1]?.folded ?? "";
  if (verbs[main]!.isFuture || /^[وف]?سوف$/u.test(before))
    return { modality: "predicted", cue: { from: main, to: main + 1 } };
  if (!isReported && /^[وف]?لن$/u.test(before)) return { modality: "predicted", cue: { from: main - 1, to: main } };
  return undefined;
}

/** «يبقى الانفجار مستبعدًا», «يظل التقسيم واردًا»: how likely it stays. */
function staysSo(view: View, from: number, to: number): Mood | undefined {
  if (!/^[وف]?(?:[يت](?:بقي|ظل))$/u.test(view.tokens[from]!.folded)) return undefined;
  for (let i = from + 2; i < Math.min(to, from + 8) && isWord(view.tokens[i]); i++) {
    const kind = /^(مستبعد|مرجح|وارد|ممكن|محتمل)ه?ا?$/u.exec(view.tokens[i]!.folded)?.[1];
    if (kind && /\u064b/u.test(view.tokens[i]!.exact))
      return { modality: /^(?:مستبعد|مرجح)$/u.test(kind) ? "apparent" : "possible", cue: { from: i, to: i + 1 } };
  }
  return undefined;
}

/** «التقليل من شأن الإعلان»: no «من شأن X أن». */
const isMatterOf = (view: View, { from }: { readonly from: number }, to: number): boolean =>
  view.tokens[from + 1]?.folded === "شان" &&
  !view.tokens.slice(from + 2, Math.min(to, from + 10)).some((token) => token.folded === "ان");

/** «رفض تنازلات من شأنها تذليل العقبات»: of a noun behind the verb, nothing that may be. */
function tellsWhich(view: View, verbs: readonly (VerbHit | undefined)[], from: number, i: number): boolean {
  const before = view.tokens[i - 1];
  if (i === from || !/^شان(?:ه|ها|هما|هم)$/u.test(view.tokens[i + 1]?.folded ?? "")) return false;
  if (!isWord(before) || isDefinite(before) || /^(?:هذا|ذلك|هذه|تلك|ان)$/u.test(before.folded)) return false;
  for (let k = i - 1; k >= from; k--) {
    if (/^[بل]?ان.{0,3}$/u.test(view.tokens[k]!.folded)) return false;
    if (verbs[k]) return true;
  }
  return false;
}

/** «يرجح مراقبون أن» is their word; «يرجح أن» nobody's. */
const isPersonal = (hit: Hit<string>): boolean => /^(?:يرجح|يعتقد)$/u.test(hit.value);
const isImpersonalHere = (view: View, hit: Hit<string>): boolean =>
  // «يرجّح كاتب هذه السطور»: the text of itself.
  view.tokens[hit.to]?.folded === "كاتب" ||
  /^ان(?:ه|ها|هم|هما)?$/u.test(view.tokens[hit.to]?.folded ?? "") ||
  view.tokens[hit.to + 1]?.folded === "نطاق";

/** قد with an imperfect behind it; with a perfect it tells what is past. */
function mayAt(
  view: View,
  verbs: readonly (VerbHit | undefined)[],
  i: number,
  to: number,
): { from: number; to: number } | undefined {
  if (!/^[وف]?قد$/u.test(view.tokens[i]!.folded) || i + 1 >= to) return undefined;
  const next = view.tokens[i + 1]!;
  const verb = verbs[i + 1];
  // «قد تعرض الفلبين» may, «وقد تعرض الجيش» did.
  if (verb?.isEither) {
    const noun = view.tokens[i + 2];
    const isHers =
      noun !== undefined && (endsFeminine(noun) || view.tokens[i]!.folded === "قد" || doesDeed(view, i + 1));
    return isHers ? { from: i, to: i + 1 } : undefined;
  }
  const isImperfect = verb ? verb.tense === "imperfect" : /^(?:لا$|[يتن])/u.test(next.folded);
  return isImperfect ? { from: i, to: i + 1 } : undefined;
}

export function conditionIn(view: View, from: number, to: number): { from: number; to: number } | undefined {
  const { condition, notCondition } = moodSets();
  for (let i = from; i < to; i++) {
    const none = notCondition.at(view, i, to, "and");
    if (none) {
      i = none.to - 1;
      continue;
    }
    if (isNoCondition(view, from, i, to)) continue;
    const form = conditionForm(view, from, i, to);
    if (form) return { from: form.from, to: form.to };
    // «أن ترفع حواجزها وإلا قُطعت الكهرباء».
    if (i > from && view.tokens[i]!.exact === "وإلا") return { from: i, to: i + 1 };
    const hit = condition.at(view, i, to, "and");
    const isHead =
      i === from &&
      hit?.value === "لو" &&
      (verbsIn(view)[hit.to]?.tense === "perfect" || answerOfLaw(view, i, to) !== undefined);
    if (hit && (isHead || isCondition(view, hit))) return hit;
  }
  return undefined;
}

const isCondition = (view: View, hit: Hit<string>): boolean => {
  if (hit.value === "مقابل" || hit.value === "نظير") return isExchange(view, hit.from);
  if (hit.value === "إذا") return !/^[عم]?ما$/u.test(view.tokens[hit.from - 1]?.folded ?? "");
  // «ولو جزئيا»: even if.
  if (hit.value === "لو" && view.tokens[hit.from]!.folded === "ولو")
    return /^(?:ان|انه|انها|لم|كان|كانت)$/u.test(view.tokens[hit.to]?.folded ?? "");
  return hedges.has(hit.value.split(" ")[0]!) || hit.value.length > 2;
};

/** Whether the main verb is negated, or «ليس» stands in its place. */
export function isNegative(view: View, verbs: readonly (VerbHit | undefined)[], from: number, to: number): boolean {
  const main = mainVerb(verbs, view, from, to);
  const before = view.tokens[(main ?? from) - 1]?.folded ?? "";
  // «وهو ما أكده»: what, no negation.
  const isRelative = main !== undefined && before === "ما" && isRelativeWhat(view, main - 1);
  if (main !== undefined && negations.has(before) && !isRelative && !/^دام/u.test(view.tokens[main]!.folded))
    return true;
  for (let i = from; i < Math.min(to, (main ?? to) + 1); i++)
    if (/^[وف]?(?:ليس|ليست|ليسوا|لن|لم)$/u.test(view.tokens[i]!.folded)) return true;
  return from < to && /^[وف]?(?:لا|لن|لم)$/u.test(view.tokens[from]!.folded);
}
