// Conditions that no phrase of the lexicon shows: «إن واصلت X …، ردّت Y», «ستؤجله إن أُعيدت العائدات», «متى استؤنف المسح», «شرط تجميد الدوريات».
import { words } from "../../lexicon/lexicon.ts";
import type { ConditionType } from "../../reading.ts";
import { wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { isIf } from "./clauseWords.ts";
import { inReturnAt } from "./exchange.ts";
import { aimThenTerms, impliedAt } from "./implied.ts";
import { tiedAt } from "./tied.ts";
import { triggerAt } from "./triggers.ts";
import { untilAt } from "./until.ts";
import { verbsIn } from "./verbsIn.ts";
import { isComma, nouns } from "./words.ts";

export interface Form extends Range {
  readonly type: ConditionType;
  readonly demand: "before" | "after";
  /** Where what follows from it begins, where the form tells. */
  readonly then?: number;
  /** The scenario that what follows sets off, or what is had for it. */
  readonly label?: Range;
}

let deeds: ReadonlySet<string> | undefined;

/** The condition whose cue stands at `i` of the clause or sentence from `from`. */
export function conditionForm(view: View, from: number, i: number, to: number): Form | undefined {
  const until = i > from ? untilAt(view, from, i, to) : undefined;
  if (until) return { ...until, type: "until", demand: "before" };
  const trigger = triggerAt(view, i, to);
  if (trigger) return { ...trigger, demand: "after" };
  const bare = ifAt(view, from, i, to);
  if (bare) return { ...bare, type: "if_then", demand: "after" };
  // «يُشترط لفتحه أن تفرج X».
  const aim = /^[وف]?[يت]شترط$/u.test(view.tokens[i]!.folded) ? aimThenTerms(view, i, to) : undefined;
  if (aim) return { ...aim, type: "precondition", demand: "after" };
  const terms = i > from ? (termsAt(view, i, to) ?? tiedAt(view, from, i, to)) : tiedAt(view, from, i, to);
  if (terms) return { ...terms, type: "precondition", demand: "after" };
  const exchange = inReturnAt(view, from, i, to);
  if (exchange) return { ...exchange, type: "quid_pro_quo", demand: "before" };
  const implied = impliedAt(view, from, i, to);
  return implied && { ...implied, type: "implicit", demand: "before" };
}

/** «إن» or «متى» before a perfect: in the midst of a clause, or at its head where an answer follows. */
function ifAt(view: View, from: number, i: number, to: number): Range | undefined {
  const verbs = verbsIn(view);
  if (i + 1 >= to || !(isIf(view, verbs, i) || isWhen(view, i))) return undefined;
  const word = view.tokens[i]!.folded;
  const isLed = /^[وف]/u.test(word);
  // «وإن كان صعبا»: although.
  if (isLed && /^كان/u.test(view.tokens[i + 1]!.folded)) return undefined;
  if (i > from && !isLed && !isComma(view.tokens[i - 1])) return { from: i, to: i + 1 };
  for (let k = i + 2; k < Math.min(to - 1, i + 30); k++) {
    const answer = view.tokens[k]!.folded;
    const isBehindComma =
      isComma(view.tokens[k]) &&
      (verbs[k + 1] ||
        /^(?!ال).+[^ايو]نا$/u.test(view.tokens[k + 1]!.folded) ||
        opensAnswer.test(view.tokens[k + 1]!.folded));
    // «إن تأخرت المساعدات دخلنا الشتاء», «إن سقط السد فربما غرقت»: no mark between.
    const isNext =
      i === from &&
      !isLed &&
      k > i + 2 &&
      verbs[k]?.tense === "perfect" &&
      !verbs[k]!.isDoubtful &&
      verbs[k]!.cut === 0;
    if (
      isNext ||
      answer === "فربما" ||
      (/^(?!ال)[^\p{P}]{3,}[^ايو]نا$/u.test(answer) && i === from && k > i + 2 && !nouns().has(answer))
    )
      return { from: i, to: i + 1 };
    if (isBehindComma || (opensAnswer.test(answer) && (verbs[k] || verbs[k + 1] || /^فان/u.test(answer))))
      return { from: i, to: i + 1 };
  }
  return i > from && !isLed ? { from: i, to: i + 1 } : undefined;
}

/** «فإن», «فقد», «فسوف», «فربما»; behind a comma also a verb, «دخلنا» among them. */
const opensAnswer = /^ف(?:ان|قد|لن|س|لا|ربما)/u;

const asking =
  /^[وف]?(?:[يتن]?علم|[يتن]?عرف|[يتن]?دري|[يتاس]?سال|[يت]تساءل|[يت]?تضح|[يت]?حدد|معرفه|تحديد|سؤال|السؤال)/u;

/** «متى وافقت X»: no question. */
export function isWhen(view: View, i: number): boolean {
  if (!/^[وف]?متي$/u.test(view.tokens[i]!.folded)) return false;
  const verb = verbsIn(view)[i + 1];
  // «متى أُنشئ الصندوق»: the vowel tells the passive.
  const isPassive = /^.\u064f/u.test(view.tokens[i + 1]?.exact ?? "") && !/^[يتن]/u.test(view.tokens[i + 1]!.folded);
  if (!isPassive && (verb?.tense !== "perfect" || verb.isEither)) return false;
  const before = view.tokens[i - 1]?.folded ?? "";
  if (/^(?:منذ|الي|حتي|عن)$/u.test(before) || verbsIn(view)[i - 1]?.lists.has("say")) return false;
  for (let k = i + 1; k < Math.min(view.tokens.length, i + 30); k++) {
    const mark = view.tokens[k]!;
    if (mark.kind === "mark" && "؟?".includes(mark.exact)) return false;
    if (mark.kind === "mark" && ".!".includes(mark.exact)) break;
  }
  // «لا يعلم أحد متى بدأت»: asked, not set.
  return !view.tokens.slice(Math.max(0, i - 4), i).some(({ folded }) => asking.test(folded));
}

/** «شرط» before a deed: what is done stands under it. */
function termsAt(view: View, i: number, to: number): Range | undefined {
  deeds ??= wordSet([...words("ar", "deed"), ...words("ar", "condition.deed")]);
  const next = view.tokens[i + 1]?.folded;
  const isTerms = next !== undefined && i + 1 < to && view.tokens[i]!.folded === "شرط" && deeds.has(next);
  return isTerms && !/^(?:كان|من|علي|دون|اي)$/u.test(view.tokens[i - 1]?.folded ?? "")
    ? { from: i, to: i + 1 }
    : undefined;
}
