// The name that an ordinal or a place announces: «السيناريو الأول، وهو الأرجح، استمرار …», «أولها …، وثانيها …».
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import type { Label } from "../label.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { countsOther } from "./counted.ts";
import { nameInAside } from "./nameAsides.ts";
import { isOutcome, lettersBefore } from "./outcomes.ts";
import type { verbsIn } from "./verbsIn.ts";
import { hasArticle, isComma, isIn, isWord, prepositions, quoteEnd } from "./words.ts";

export const mostWords = 10;

let made: ReturnType<typeof make> | undefined;
function make() {
  return {
    intro: new Phrases(words("ar", "scenario.intro").map((w) => [w, true] as const)),
    noun: wordSet(words("ar", "scenario.noun")),
    rank: wordSet(words("ar", "outlook.rank")),
    adjunct: new Phrases(words("ar", "adjunct").map((w) => [w, true] as const)),
    connector: new Phrases(words("ar", "connector").map((w) => [w, true] as const)),
    condition: new Phrases(words("ar", "condition").map((w) => [w, true] as const)),
    enumeration: wordSet(
      "أولا ثانيا ثالثا رابعا خامسا الأول الثاني الثالث الرابع الأولى الثانية الثالثة الآخر الأخرى".split(" "),
    ),
    ofThem: wordSet("أولها أولهما ثانيها ثانيهما ثالثها رابعها".split(" ")),
  };
}

type Verbs = ReturnType<typeof verbsIn>;
type Found = Pick<Label, "label" | "start" | "body" | "rule">;

/** Behind announcements in the sentence: «السيناريو الأول:», «على رأسها», «أولًا:»; more than one only where the second goes on with و. */
export function introduced(view: View, verbs: Verbs, { from, to }: Range, isListed: boolean): readonly Found[] {
  made ??= make();
  const found: Found[] = [];
  for (let i = from; i < (found.length > 0 ? to : Math.min(to, from + 24)); i++) {
    const isNext = found.length > 0;
    const hit = made.intro.at(view, i, to, "and");
    if (!hit || (isNext && !(view.tokens[i]!.folded.startsWith("و") && isListed))) continue;
    // «سيحرج الطريق الثاني جامعة الدول العربية»: what it does, and to whom.
    const before = verbs[hit.from - 1];
    const isSubject =
      before !== undefined &&
      !isIn(view.tokens[hit.to], prepositions()) &&
      !/^[وف]?[يت](?:بقي|ظل|بدو|مثل|كمن)/u.test(view.tokens[hit.from - 1]!.folded);
    // «أما القطيعة، وهي المخرج الثاني، فثمنها أعلى»: its name stands before.
    const isPredicate = hit.from > from && /^[وف]?ه[وي]$/u.test(view.tokens[hit.from - 1]!.folded);
    const name = isSubject || isPredicate ? undefined : introducedBy(view, verbs, { from, to }, hit, isListed, isNext);
    if (!name) continue;
    found.push(name);
    i = name.label.to - 1;
  }
  return found;
}

function introducedBy(
  view: View,
  verbs: Verbs,
  { from, to }: Range,
  hit: Range,
  isListed: boolean,
  isNext: boolean,
): Found | undefined {
  const { noun, enumeration, ofThem } = made!;
  const first = view.tokens[hit.from]!.folded.replace(/^[وف]/u, "");
  const isBare = hit.to - hit.from === 1 && enumeration.has(first);
  const isNamed =
    (hit.to === hit.from + 2 && first.startsWith("ال")) ||
    view.tokens
      .slice(hit.from, hit.to)
      .some((t) => noun.has(t.folded.replace(/^و?(?:ال)?/u, "")) || noun.has(t.folded));
  // «الأول» alone needs a list it belongs to and a mark behind it; on the way in a sentence only «على رأسها» and its like announce.
  // «أما الثاني فهو سيناريو ...».
  const isRest = isNamed && hit.to > hit.from + 1 && hit.from === from + 1 && restsOn.test(view.tokens[from]!.folded);
  const isWithin = hit.from === from + 1 && /^[وف]?في$/u.test(view.tokens[from]!.folded);
  const isHead =
    isNext ||
    isRest ||
    isWithin ||
    hit.from === from ||
    (hit.from === from + 1 && /^[وف]?اما$/u.test(view.tokens[from]!.folded));
  if (isBare && !(isListed && (isHead || isMark(view, hit.from - 1, ":")))) return undefined;
  if (!isBare && !isNamed && !isListed && hit.from > from) return undefined;
  // «ثلاثة مطالب: أولها …».
  if (!isNamed && (isBare || ofThem.has(first)) && countsOther(view, hit.from)) return undefined;
  let at = hit.to;
  // «السيناريو الذي ترجحه العواصم تمديد المهلة»: behind what tells which.
  if (/^(?:الذي|التي)$/u.test(view.tokens[at]?.folded ?? "")) {
    const behind = isHead ? behindRelative(view, at + 1, to) : undefined;
    return behind === undefined ? undefined : nameAt(view, verbs, behind, to, "ar.scenario-introduced");
  }
  if (isNamed && !isHead && !isMark(view, at, ":")) return undefined;
  // «السيناريو الأول (الأرجح): …».
  if (isMark(view, at, "(")) while (at < to - 1 && !isMark(view, at - 1, ")")) at++;
  const named = nameInAside(view, at, to);
  if (named && (isListed || isNamed))
    return { label: named, start: view.tokens[named.from]!.start, body: named.to, rule: "ar.scenario-introduced" };
  // «في الأول تلتزم الحكومة».
  if (isWithin) return undefined;
  const aside = asideEnd(view, at, to);
  // «أما الاحتمال الآخر، وهو الأنبوب البديل، فلن ينضج»: told of it, the name stands in the aside.
  // «أما الثالث، وهو الأسوأ، فحرب عصابات»: the aside only ranks it.
  const isRank = aside === at + 4 && made!.rank.has(view.tokens[at + 2]!.folded.replace(/^ال/u, ""));
  if (aside !== undefined && !isRank && saysOn(view, verbs, aside) && /^وه[وي]$/u.test(view.tokens[at + 1]!.folded))
    return nameAt(view, verbs, at + 2, aside - 1, "ar.scenario-introduced");
  if (aside !== undefined) at = aside;
  else if (isMark(view, at, ":،-–")) at++;
  const led = view.tokens[at]?.folded.replace(/^ف(?=هو$|هي$|[يت])/u, "") ?? "";
  // «يقوم الاحتمال الأول على تفاهم جزئي».
  if (isRest) {
    if (!/^(?:في|علي|من)$/u.test(view.tokens[at]?.folded ?? "")) return undefined;
    at++;
  } else if (/^(?:هو|هي|ان|[يت](?:تمثل|قوم|شير|فترض|عني|نطوي|تلخص|دور|كمن))$/u.test(led)) {
    at++;
    if (/^(?:في|علي|الي|حول)$/u.test(view.tokens[at]?.folded ?? "")) at++;
  } else if (at === hit.to && isBare && !opensName(view, verbs, at)) return undefined;
  // «المسار الأول للمفاوضات»: no name of its own.
  if (view.tokens[at]?.folded === "ان" || /^لل.../u.test(view.tokens[at]?.folded ?? "")) return undefined;
  // «السيناريو الأكثر ترجيحًا لدى المركز هو …»: with whom it is so.
  if (!isRest && at === hit.to && isIn(view.tokens[at], prepositions())) {
    const link = view.tokens.slice(at, Math.min(to, at + 8)).findIndex(({ folded }) => /^ه[وي]$/u.test(folded));
    if (link < 0 || verbs.slice(at, at + link).some((verb) => verb && !verb.isDoubtful)) return undefined;
    at += link + 1;
  }
  const found = calledAt(view, verbs, at, to) ?? nameAt(view, verbs, at, to, "ar.scenario-introduced");
  // «السيناريو المقابل، …»: which one it is.
  if (found && hit.to === hit.from + 1 && isNamed && found.label.to === at + 1 && hasArticle(view.tokens[at]))
    return undefined;
  // «الطريق الثاني هو الأرجح», «السيناريو الأكثر تداولًا هو نفسه»: how likely it is.
  const isRanked = made!.rank.has(view.tokens[at]?.folded.replace(/^ال/u, "") ?? "");
  if (found && isRanked && (found.label.to === at + 1 || (at === hit.to && hasArticle(view.tokens[at]))))
    return undefined;
  // «أما ثالثها فإغلاق كامل»: the ف that أما asks for.
  const isAnswer = /^[وف]?اما$/u.test(view.tokens[hit.from - 1]?.folded ?? "") && !isMark(view, hit.to, ":");
  const head = found && view.tokens[found.label.from]!;
  return head && isAnswer && (/^ف...../u.test(head.folded) || lettersBefore(head) === 1)
    ? { ...found, start: found.start + 1 }
    : found;
}

/** «ما يسميه أهل الإقليم «الابتلاع الهادئ»», «ما يُعرف بالتهدئة الباردة»: what it is called. */
export function calledAt(view: View, verbs: Verbs, i: number, to: number): Found | undefined {
  if (view.tokens[i]?.folded !== "ما" || !called.test(view.tokens[i + 1]?.folded ?? "")) return undefined;
  const rule = "ar.scenario-introduced";
  for (let k = i + 2; k < Math.min(to, i + 8); k++) {
    const end = quoteEnd(view, k, 8);
    if (end !== undefined && end <= to)
      return { label: { from: k + 1, to: end - 1 }, start: view.tokens[k + 1]!.start, body: end, rule };
  }
  const name = i + 2 < to ? nameAt(view, verbs, i + 2, to, rule) : undefined;
  return name && /^بال.{3,}/u.test(view.tokens[i + 2]!.folded) ? { ...name, start: name.start + 1 } : undefined;
}

const called = /^[يتن](?:سم(?:ي|يه|يها|ونه|ونها)|عرف|دعي|دعوه|دعونه|طلق|صفه|صفونه|صفها)$/u;

/** The first noun of an outcome without the article behind a relative clause of a few words, or what stands behind its «هو». */
function behindRelative(view: View, from: number, to: number): number | undefined {
  for (let k = from + 1; k < Math.min(to, from + 8) && isWord(view.tokens[k]); k++) {
    if (/^(?:هو|هي)$/u.test(view.tokens[k]!.folded)) return k + 1;
    if (isOutcome(view.tokens[k]) && !hasArticle(view.tokens[k]) && !bare.test(view.tokens[k - 1]!.folded)) return k;
  }
  return undefined;
}

const bare = /^(?:في|من|عن|علي|الي|حول|مع|بين)$/u;

const restsOn = /^[وف]?[يت](?:قوم|تمثل|تلخص|نطلق)$/u;

const particle = /^[وف]?(?:لن|لم|لا|قد|سوف|ليس|ليست)$/u;

/** A verb or what stands before one, with the ف of an answer or without. */
const saysOn = (view: View, verbs: Verbs, i: number): boolean =>
  verbs[i] !== undefined || particle.test(view.tokens[i]?.folded ?? "");

/** Behind «، وهو الأرجح،», «، وإليه نميل،». */
function asideEnd(view: View, at: number, to: number): number | undefined {
  if (!isComma(view.tokens[at]) || !/^و(?:ه[وي]|الي(?:ه|ها)|له|لها|فيه|فيها)$/u.test(view.tokens[at + 1]?.folded ?? ""))
    return undefined;
  for (let i = at + 2; i < Math.min(to, at + 9); i++) if (isComma(view.tokens[i])) return i + 1;
  return undefined;
}

/** «الأول تسوية هادئة»: a noun without the article follows at once. */
const opensName = (view: View, verbs: Verbs, i: number): boolean => {
  const token = view.tokens[i];
  return (
    isWord(token) &&
    (!verbs[i] || isQualified(view, verbs, i)) &&
    !hasArticle(token) &&
    !isIn(token, prepositions()) &&
    !/^(?:من|لا|لم|لن|قد)$/u.test(token.folded)
  );
};

/** «الثاني حكم ذاتي موسع،»: a noun spelled as a verb, with its adjective and a mark at once behind. */
const isQualified = (view: View, verbs: Verbs, i: number): boolean =>
  verbs[i]!.isDoubtful &&
  /^(?!ال)\p{L}{2,}(?:ي|يه)$/u.test(view.tokens[i + 1]?.folded ?? "") &&
  [i + 2, i + 3].some((k) => view.tokens[k]?.kind === "mark" && !verbs[k - 1]);

/** «سيناريو التهدئة: …»: named by its noun, with a colon. */
export function scenarioOf(view: View, verbs: Verbs, from: number, to: number): Found | undefined {
  const at = /^[وف]?اما$/u.test(view.tokens[from]?.folded ?? "") ? from + 1 : from;
  if (!/^[وف]?سيناريو$/u.test(view.tokens[at]?.folded ?? "") || at + 1 >= to) return undefined;
  const found = nameAt(view, verbs, at + 1, to, "ar.scenario-head");
  return found && isMark(view, found.label.to, ":") ? found : undefined;
}

/** «ثمة طريقان», «أرى طريقين», «نرى ثلاثة»: that there are some. */
const announces = (view: View, from: number): boolean =>
  /^(?:ثمه|هناك|امام(?:نا|ه|ها|هم|هما)?|اري|نري|اتوقع|نتوقع|لدينا)$/u.test(view.tokens[from]?.folded ?? "");

/** Behind «1-», «(أ)», «ب.», «•», «المسار (ج) –» at the head of a line. */
function behindItem(view: View, from: number): number {
  const isItem = (k: number) => view.tokens[k]?.kind === "number" || /^[ابجده]$/u.test(view.tokens[k]?.folded ?? "");
  const isNoun = made!.noun.has(view.tokens[from]!.folded.replace(/^ال/u, ""));
  const open = isNoun ? from + 1 : from;
  if (isMark(view, open, "([") && isItem(open + 1) && isMark(view, open + 2, ")]"))
    return isMark(view, open + 3, ":-–—") ? open + 4 : open + 3;
  if (isMark(view, from, "-–•*·")) return isMark(view, from + 1, ".)-") ? from + 2 : from + 1;
  if (!isItem(from)) return from;
  if (isMark(view, from + 1, ".)-–")) return from + 2;
  return view.tokens[from]!.kind === "number" ? from + 1 : from;
}

/** A name and a mark at the head of a line. */
export function atHead(view: View, verbs: Verbs, from: number, to: number): Found | undefined {
  made ??= make();
  const at = behindItem(view, from);
  // A line that goes on with و tells; a name does not.
  if (/^و./u.test(view.tokens[at]?.folded ?? "") && (verbs[at]?.cut || view.tokens[at]!.folded.startsWith("وب")))
    return undefined;
  // «وستجني»: a verb to come that no list knows.
  if (/^[وف]س[يتن]\p{L}{3}/u.test(view.tokens[at]?.folded ?? "")) return undefined;
  const found = nameAt(view, verbs, at, to, "ar.scenario-head");
  // «على ما هو عليه» is part of a name.
  const tells = (i: number) => /^ه[وي]$/u.test(view.tokens[i]!.folded) && view.tokens[i - 1]!.folded !== "ما";
  for (let i = found?.label.from ?? to; i < (found?.label.to ?? to); i++) if (tells(i)) return undefined;
  if (!found || !isMark(view, found.label.to, "،:.-") || announces(view, at)) return undefined;
  const isListed = at > from && isMark(view, found.label.to, ":");
  return isListed || found.label.to - found.label.from >= 2 ? found : undefined;
}

/** Nouns of doing that are spelled as verbs: تفاهم، تعهد. */
const deed = /^ت(?:.ا..|...)$/u;

/** Whether a noun of doing heads a name: a mark stands within three words, and no other verb before it. */
function isShort(view: View, verbs: Verbs, from: number, to: number): boolean {
  if (!deed.test(view.tokens[from]!.folded)) return false;
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (view.tokens[i]!.kind === "mark") return i > from + 1;
    if (verbs[i]) return false;
  }
  return false;
}

/** An adjective made from a noun, without the article: «جبلي», «أمني». */
const isKind = (token: Token): boolean =>
  /^(?!ال|ت)\p{L}{2,}ي$/u.test(token.folded) && /ي\p{M}*$/u.test(token.exact) && !isOutcome(token);

const predicate = /^(?:بعيد|قريب|ممكن|وارد|ضعيف|مستبعد|مرجح|محتمل|صعب|سهل|قائم|مفتوح|مغلق|مسدود|خطير|غامض|معروف)ه?$/u;

/** The noun phrase at `i` up to a mark or a condition; none where a verb or an adjunct stands in it. */
export function nameAt(view: View, verbs: Verbs, i: number, to: number, rule: string): Found | undefined {
  made ??= make();
  const { adjunct, connector, condition } = made;
  let from = i;
  while (from < to && view.tokens[from]!.kind === "mark" && !isMark(view, from, "،.")) from++;
  if (particle.test(view.tokens[from]?.folded ?? "") || /^(?:ما|من|مما|ممن)$/u.test(view.tokens[from]?.folded ?? ""))
    return undefined;
  if (adjunct.at(view, from, to, "and") || connector.at(view, from, to, "and") || condition.at(view, from, to, "and"))
    return undefined;
  let end = from;
  while (end < to && view.tokens[end]!.kind !== "mark") {
    const word = view.tokens[end]!.folded;
    if (
      end > from &&
      (condition.at(view, end, to, "and") ||
        /^(يتم|تشمل|يشمل|وقد|وهو|وهي|وفيه|قد|حيث|بحيث|تكون|يكون|الذي|التي)$/u.test(word))
    )
      break;
    const verb = verbs[end];
    // A form that is a noun too (تفاهم، تعهد) is one where a mark closes the few words that it heads.
    if (verb && !(end === from && (verb.isGuess || verb.isDoubtful || isShort(view, verbs, from, to)))) {
      if (end === from) return undefined;
      break;
    }
    end++;
  }
  if (end === from || end - from > mostWords) return undefined;
  // «فالاحتمال الثاني بعيد»: what is said of it.
  if (end === from + 1 && predicate.test(view.tokens[from]!.folded)) return undefined;
  // «المسار الأول أمني», «الطريق الأول جبلي وعر»: of what kind it is.
  if (isKind(view.tokens[from]!)) return undefined;
  let body = end;
  while (body < to && view.tokens[body]!.kind === "mark") body++;
  return { label: { from, to: end }, start: view.tokens[from]!.start, body, rule };
}
