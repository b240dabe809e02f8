// Where a new clause begins: behind a comma, and in the midst of a stretch.
import { stems } from "../phrases.ts";
import type { View } from "../view.ts";
import { closesAdjunct } from "./adjunctEnd.ts";
import { awaitsContent, isTermsOfInterview } from "./asides.ts";
import { asSaidAt } from "./asSaid.ts";
import {
  andThen,
  clauseSets,
  isCommit,
  isDuty,
  isHelper,
  isIf,
  isImpersonal,
  isInIt,
  modal,
  perhaps,
  that,
} from "./clauseWords.ts";
import { actOf, isGist } from "./deedNouns.ts";
import { ifNotAt } from "./ifs.ts";
import { isKeyed, isWhole, opensNominal, saysOfIt, saysWhat } from "./nominal.ts";
import type { ClauseKind, Open, Parts } from "./opening.ts";
import { startsAnew, verbBefore } from "./subjectsFirst.ts";
import { triggerAt } from "./triggers.ts";
import { hasArticle, isComma, isIn, isQuoteOpen, isWord, prepositions, quoteEnd } from "./words.ts";

export interface Next {
  readonly kind: ClauseKind;
  readonly from: number;
}

export function behindMark(parts: Parts, cur: Open, i: number, to: number): Next | undefined {
  const { view, verbs } = parts;
  const token = view.tokens[i]!;
  if (!isWord(token) || triggerAt(view, i, to)) return undefined;
  // «…، و«عودة إلى السلاح»، ويفتح بابها»: the next scenario.
  if (token.folded === "و" && isTriggered(view, i + 1, to)) return { kind: "main", from: i + 1 };
  const { connector, named, spoken, condition } = clauseSets();
  const word = token.folded;
  const next = view.tokens[i + 1];
  // «قال: «لا، لم نقبل»»: a bare answer is no clause of its own.
  if (/^(?:لا|نعم|كلا|بلي|اجل)$/u.test(view.tokens[i - 2]?.folded ?? "") && isQuoteOpen(view.tokens[i - 3]))
    return undefined;
  // «قال X، سامر الجابري، مساء الثلاثاء، إن»: what is said is still to come.
  if (!verbs[i] && awaitsContent(parts, cur.from, i, to)) return undefined;
  // «عبّر مسؤولون، طلبوا عدم ذكر أسمائهم، عن استيائهم».
  if (verbs[i]?.cut === 0 && cur.verb && isTermsOfInterview(view, i, Math.min(to, i + 6))) return undefined;
  // «ضباط، لا إلى المجلس»: set against what stands before.
  if (/^[وف]?لا$/u.test(word) && isIn(next, prepositions())) return undefined;
  // «نفت X الخبر، ووصفته بأنه»: still the denial.
  if (
    verbs[i]?.lemma === "وصف" &&
    /(?:ه|ها|هم)$/u.test(word) &&
    that.has(next?.folded ?? "") &&
    denies(parts, cur.from, i)
  )
    return undefined;
  if (cur.isAccording && (!cur.verb || leadsIn(view, cur.from, i))) return undefined;
  if (cur.helper && (/^قد$/u.test(word) || (verbs[i] && verbs[i]!.cut === 0))) return undefined;
  if (/^[وف]?الا$/u.test(word) && /^[وف]/u.test(word))
    // «على المجلس أن يسدد ديونه، وإلا خسر»: what is asked and what else follows are one.
    return isDuty(view, verbs, cur.from, i) ? undefined : { kind: "else", from: i + 1 };
  // «وإن لم تُمدَّد فسيعود»: if not.
  if (ifNotAt(view, i, to) !== undefined) return { kind: "main", from: i };
  // «وإن كانت لا ترغب»: although.
  if (/^وإن$/u.test(token.exact) && isHelper(next?.folded ?? "")) return { kind: "main", from: i + 1 };
  // «، وإن على مضض».
  if (word.startsWith("و") && that.has(word.slice(1)) && !isIn(next, prepositions()))
    return { kind: "continued", from: i + 1 };
  if (isResult(view, i)) return { kind: "result", from: i };
  // «وأنا لم أجد من قرأه».
  if (/^و(?:انا|نحن|انت)$/u.test(word) && cur.verb && modal.has(next?.folded ?? "")) return { kind: "main", from: i };
  // «وهذا هو سيناريو التمديد», «وهذا أقل المسارين كلفة».
  if (/^[وف](?:هذا|هذه|ذلك|تلك)$/u.test(word) && /^ه[وي]$/u.test(next?.folded ?? "") && cur.verb)
    return { kind: "main", from: i };
  if (/^[وف]ه[ويم]ا?$/u.test(word))
    return cur.isProtasis || isAside(parts, cur, i, to) ? undefined : { kind: "main", from: i };
  if (spoken.has(word) || (word.startsWith("و") && spoken.has(word.slice(1))))
    return cur.verb ? { kind: "spoken", from: i } : undefined;
  if (/^(?:الذي|التي|الذين|اللذان|اللتان)$/u.test(word))
    return verbs[i + 1] || modal.has(next?.folded ?? "") ? { kind: "relative", from: i + 1 } : undefined;
  const link = connector.at(view, i, to, "and");
  if (link && !/^(?:بما|فيما)$/u.test(word)) return { kind: "main", from: link.to };
  if (word === "فيما" && isClauseHead(parts, i + 1)) return { kind: "main", from: i + 1 };
  // «…؛ فإن سحبتهم عادت القوافل»: if.
  if (word === "فان" && !cur.isProtasis && isIf(view, verbs, i)) return { kind: "main", from: i };
  if (/^فان(?:ه|ها|هم|هما)?$/u.test(word)) return cur.isProtasis ? undefined : { kind: "main", from: i + 1 };
  if (asSaidAt(view, verbs, i, to)) return undefined;
  if (/^و?(?:كما|ثم)$/u.test(word) && (verbs[i + 1] || modal.has(next?.folded ?? "")))
    return { kind: "main", from: i + 1 };
  if (/^و?اما$/u.test(word)) return { kind: "main", from: i + 1 };
  // «توقف العمل منذ مارس، حين علّقت X».
  if (cur.verb && !cur.isProtasis && /^(?:حين|حينما|بعدما)$/u.test(word) && verbs[i + 1]?.tense === "perfect")
    return { kind: "main", from: i + 1 };
  // «…، الأمر الذي نفته بشدة».
  if (word === "الامر" && next?.folded === "الذي" && verbs[i + 2]) return { kind: "relative", from: i + 2 };
  // «…، والحكومة تكذّب ذلك»: its subject first.
  if (cur.verb && startsAnew(parts, cur, i, to)) return { kind: "main", from: i };
  // «بعد عام على الحادثة، ما زالت X وY تتبادلان»: no verb of its own for the lexicon.
  if (cur.isAdjunct && word === "ما" && /^زال(?:ت|وا|ا|تا)?$/u.test(next?.folded ?? ""))
    return { kind: "main", from: i };
  if (isGist(view, i, to)) return { kind: "named", from: i };
  const nounOfSaying = namedClause(parts, i, to);
  if (nounOfSaying !== undefined) return { kind: "named", from: nounOfSaying };
  if (cur.isProtasis) return undefined;
  if (condition.at(view, i, to, "and")) return cur.verb && !/^و/u.test(word) ? undefined : { kind: "main", from: i };
  // «أما قائد الكتائب، صالح بن عمير، فتعهد»: one clause.
  const isTopic =
    /^[وف]?اما$/u.test(view.tokens[cur.from - 1]?.folded ?? "") && !isIn(view.tokens[cur.from], prepositions());
  if (isTopic && !cur.verb && word.startsWith("ف") && verbs[i]?.tense === "perfect") return undefined;
  if (/^[وف]/u.test(word) && (verbs[i]?.cut || modal.has(word) || (andThen.has(word) && verbs[i + 1])))
    return { kind: "main", from: i };
  // «والثاني قطيعة صامتة، ومفتاحها في البرلمان».
  if (isKeyed(view, i) || (cur.verb && saysWhat(view, i, to))) return { kind: "main", from: i };
  // «فلها ديون مشابهة».
  if (cur.verb && !cur.isProtasis && /^ف(?:ل|لدي)(?:ه|ها|هم|هما)$/u.test(word)) return { kind: "main", from: i };
  const isPaused = view.tokens[i - 1]?.folded === "؛";
  if (isWhole(view, cur, i) && (/^ف(?:ال..|مثل)/u.test(word) || opensNominal(parts, i, to, isPaused)))
    return { kind: "nominal", from: i };
  // «فصوامعه ممتلئة، وطريقه مفتوح»: as the one before.
  if (cur.kind === "nominal" && /^و.{2,}(?:ه|ها|هم|هما)$/u.test(word) && saysOfIt(parts, i, to))
    return { kind: "nominal", from: i };
  if (/^و?من$/u.test(word) && next?.folded === "ذا") return { kind: "main", from: i };
  if (isImpersonal(view, i) && word.startsWith("و")) return { kind: "main", from: i };
  if (word === "مثل" && exchangeAhead(view, cur, i, to)) return { kind: "example", from: i + 1 };
  const isFiniteVerb =
    (verbs[i] && verbs[i]!.cut === 0 && (!named.has(word) || token.exact.endsWith("ى"))) || modal.has(word);
  if (!isFiniteVerb || isBehindApposition(parts, cur.from, i)) return undefined;
  // «في تصريحات أطلقها X، أكد فيها أن».
  if (verbs[i]?.lists.has("say") && isInIt(next)) return { kind: "main", from: i };
  if (cur.kind === "relative" || cur.isAdjunct || cur.leads) return { kind: "main", from: i };
  if (!cur.verb)
    return parts.isScenario && !hasArticle(view.tokens[cur.from]) && !isBehindAdverb(view, cur.from, i)
      ? { kind: "main", from: i }
      : undefined;
  return modal.has(word) || verbs[i]!.tense === "imperfect" || isPaused ? { kind: "main", from: i } : undefined;
}

/** «أستانا، من جهتها، ستحاول»: between commas only how or from where. */
function isBehindAdverb(view: View, from: number, i: number): boolean {
  for (let k = i - 2; k > from; k--) if (isComma(view.tokens[k])) return isIn(view.tokens[k + 1], prepositions());
  return false;
}

/** «وفقًا لوثيقة اطلعت عليها X، تنص الخطة»: up to its first comma. */
const leadsIn = (view: View, from: number, i: number): boolean =>
  i - from <= 10 && !/^و/u.test(view.tokens[i]!.folded) && !view.tokens.slice(from, i - 1).some(isComma);

/** A name in quotation marks, and what sets it off. */
function isTriggered(view: View, i: number, to: number): boolean {
  const end = quoteEnd(view, i, 10);
  return end !== undefined && triggerAt(view, end + 1, to) !== undefined;
}

/** Whether a verb or noun of denial stands in `[from, to)`. */
const denies = ({ view, verbs }: Parts, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token, k) => verbs[from + k]?.lists.has("deny") || actOf(token.folded) === "deny");

/** «هدد تحالف X، وهو أكبر تكتل، بمقاطعة الانتخابات»: what the verb governs is still to come. */
function isAside({ view, verbs }: Parts, cur: Open, i: number, to: number): boolean {
  if (!cur.verb) return false;
  for (let k = i + 1; k < Math.min(to, i + 14); k++) {
    if (verbs[k]) return false;
    // «يتمثل الأول، وهو الأرجح، في تهدئة».
    if (isComma(view.tokens[k - 1]) && /^(?:في|علي)$/u.test(view.tokens[k]!.folded)) return restsOn(verbs, cur.from, i);
    // «أن توفد اليابان، وهي المشتري الأكبر، مبعوثًا»: its object.
    if (isComma(view.tokens[k - 1]) && isObject(view, k)) return true;
    if (isComma(view.tokens[k - 1]))
      return /^(?:ان|بان|بانه|بانها|عن|ب(?!حسب|عد|ين|دون|ما)...+)$/u.test(view.tokens[k]!.folded);
  }
  return false;
}

/** «مبعوثًا», «ثلاث سفن»: in the accusative. */
const isObject = (view: View, k: number): boolean =>
  /(?:ًا|اً|ةً)$/u.test(view.tokens[k]!.exact) ||
  (/^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|عشرات|مئات|الاف)ه?$/u.test(view.tokens[k]!.folded) &&
    isWord(view.tokens[k + 1]));

const restsOn = (verbs: Parts["verbs"], from: number, to: number): boolean =>
  verbs.slice(from, to).some((verb) => verb !== undefined && /^[يت]?(?:تمثل|قام|تلخص|انحصر|استند)$/u.test(verb.lemma));

/** Openings without a comma. */
export function within(parts: Parts, cur: Open, i: number, to: number): Next | undefined {
  const { view, verbs } = parts;
  const token = view.tokens[i]!;
  if (!isWord(token)) return undefined;
  const word = token.folded;
  if (cur.isAdjunct && /^ف(?:لن|لم|لا|قد|سوف|ان|انه|انها|ليس|ليست)$/u.test(word))
    return { kind: "main", from: /^فان/u.test(word) ? i + 1 : i };
  // «رغم أن التصريح أوحى بالكثير فإن البعض يرى».
  const isConceded =
    /^[وف]?(?:رغم|الرغم|مع|بما)$/u.test(view.tokens[cur.from - 2]?.folded ?? "") &&
    view.tokens[cur.from - 1]!.folded === "ان";
  if (isConceded && cur.verb && /^فان(?:ه|ها|هم|هما)?$/u.test(word)) return { kind: "main", from: i + 1 };
  if (cur.isAdjunct && closesAdjunct(parts, cur.from, i)) return { kind: "main", from: i };
  if (cur.kind === "nominal" && startsAnew(parts, cur, i, to)) return { kind: "main", from: i };
  if (cur.isAdjunct || !cur.verb) {
    const nounOfSaying = cur.isAdjunct ? namedClause(parts, i, to, true) : undefined;
    return nounOfSaying === undefined ? undefined : { kind: "named", from: nounOfSaying };
  }
  const strong = clauseSets().strong.at(view, i, to, "and");
  if (
    strong &&
    i - cur.from > 2 &&
    view.tokens[i - 1]?.folded !== "من" &&
    !(word === "حيث" && (parts.isQuestion || !isClauseHead(parts, strong.to)))
  )
    return { kind: "main", from: strong.to };
  if (word === "فيما" && verbs[i + 1] && i - cur.from > 2) return { kind: "main", from: i + 1 };
  // «تراجع الوزير حين قال إن».
  if (/^(?:حين|حينما|عندما|بعدما)$/u.test(word) && !cur.isProtasis && tellsAt(parts, i + 1, to))
    return { kind: "main", from: i + 1 };
  // «أضيق مما يُظن»: compared.
  if (word === "مما" && /^ا\p{L}{2,3}$/u.test(view.tokens[i - 1]!.folded) && !verbs[i - 1]) return undefined;
  if (word === "مما" || (/^وه[وي]$/u.test(word) && view.tokens[i + 1]?.folded === "ما" && verbs[i + 2]))
    return { kind: "result", from: i };
  if (word === "منذ" && view.tokens[i + 1]?.folded === "ان" && verbs[i + 2] && !parts.isQuestion)
    return { kind: "main", from: i + 2 };
  if (word === "فقد" && !cur.isProtasis && i - cur.from > 2) return { kind: "main", from: i };
  if (word.startsWith("و") && that.has(word.slice(1)) && cur.that) return { kind: "continued", from: i + 1 };
  if (verbs[i]?.cut && verbs[i]!.lists.has("say") && !(verbs[i - 1] && /^ف/u.test(word)) && saysThat(parts, i, to))
    return { kind: "main", from: i };
  if (startsAnew(parts, cur, i, to)) return { kind: "main", from: i };
  if (
    perhaps.has(word) &&
    !cur.isProtasis &&
    !word.startsWith("و") &&
    verbs[i + 1]?.tense === "imperfect" &&
    verbBefore(parts, cur.from, i) &&
    // «أي هجوم تشنه X قد يدفع Y»: the verb before tells which.
    !/^[وف]?اي$/u.test(view.tokens[cur.from]!.folded)
  )
    return { kind: "main", from: i };
  // «يعيد التعرفة وربما يحفظ ماء الوجه».
  const isPerhaps = word === "وربما" && verbs[i + 1]?.tense === "imperfect" && !cur.isProtasis;
  if (isPerhaps && verbBefore(parts, cur.from, i)) return { kind: "main", from: i };
  if (word === "مثل" && exchangeAhead(view, cur, i, to)) return { kind: "example", from: i + 1 };
  return undefined;
}

const tellsAt = (parts: Parts, i: number, to: number): boolean =>
  parts.verbs[i]?.tense === "perfect" && parts.verbs[i]!.lists.has("say") && saysThat(parts, i, to);

/** «ويقول رئيسه جلال الطيب إن»: its subject stands between the verb and what is said. */
function saysThat({ view, verbs }: Parts, i: number, to: number): boolean {
  for (let k = i + 1; k < Math.min(to, i + 9); k++) {
    if (that.has(view.tokens[k]!.folded)) return true;
    if (!isWord(view.tokens[k]) || verbs[k] || modal.has(view.tokens[k]!.folded)) return false;
  }
  return false;
}

/** «إن بلاده، الدولة الأكبر، ستفتح المعبر»: what is said of somebody comes behind an apposition. */
function isBehindApposition({ view, verbs }: Parts, from: number, i: number): boolean {
  let commas = 0;
  for (let k = i - 1; k >= Math.max(from, i - 20); k--) {
    const token = view.tokens[k]!;
    if (isComma(token)) commas++;
    else if (that.has(token.folded)) return commas === 2;
    else if (verbs[k] || modal.has(token.folded) || token.kind === "mark") return false;
  }
  return false;
}

const exchangeAhead = (view: View, cur: Open, i: number, to: number): boolean => {
  if (cur.exchange) return false;
  for (let k = i; k < Math.min(to, i + 40); k++) if (view.tokens[k]!.folded === "مقابل" && k > i + 1) return true;
  return false;
};

const isResult = (view: View, i: number): boolean => {
  const word = view.tokens[i]!.folded;
  const next = view.tokens[i + 1]?.folded ?? "";
  if (word === "مما" || word === "ما")
    return word === "مما" || /^(?:يعني|يجعل|يزيد|قد|يفتح|يهدد|يضع|يثير|دفع|جعل|ادي)$/u.test(next);
  if (word === "بما") return !/^(?:في|فيها|فيه|فيهم)$/u.test(next);
  return /^وه[وي]$/u.test(word) && next === "ما";
};

const isClauseHead = ({ view, verbs }: Parts, i: number): boolean =>
  verbs[i] !== undefined ||
  modal.has(view.tokens[i]?.folded ?? "") ||
  hasArticle(view.tokens[i]) ||
  verbs[i + 1] !== undefined ||
  verbs[i + 2] !== undefined;

/** «بعد يوم من إعلان الرئيس أن …», «على الرغم من تعهد X ب…»: where the noun stands; `isHere`: only if it is at `i`. */
function namedClause(parts: Parts, i: number, to: number, isHere = false): number | undefined {
  const { view } = parts;
  const { named, adjunct } = clauseSets();
  const first = view.tokens[i]!;
  if (!isHere && ((!isIn(first, prepositions()) && !adjunct.at(view, i, to, "and")) || /^و?في$/u.test(first.folded)))
    return undefined;
  for (let k = i; k < Math.min(to, isHere ? i + 1 : i + 6) && !isComma(view.tokens[k]); k++) {
    const token = view.tokens[k]!;
    if (!isWord(token) || hasArticle(token) || !stems(token.folded, "all").some(([form]) => named.has(form))) continue;
    for (let m = k + 1; m < Math.min(to, k + 14) && !isComma(view.tokens[m]); m++)
      if (
        that.has(view.tokens[m]!.folded) ||
        (isCommit(token.folded) && /^ب..../u.test(view.tokens[m]!.folded) && m > k + 1)
      )
        return k;
  }
  return undefined;
}
