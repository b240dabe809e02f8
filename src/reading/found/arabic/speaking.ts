// Who is and who is not the speaker by a verb's company: blame, calls upon somebody, quotations told behind, people of somebody's.
import type { Voice } from "../../reading.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import type { VerbHit } from "./verbs.ts";
import type { Speech } from "./voices.ts";
import { hasArticle, isComma, isQuoteClose, isQuoteOpen, quoteEnd } from "./words.ts";

/** What is said between quotation marks; with a verb that does other things too, no mere name («علّقت تراخيص شركة «هيلادا»»). */
export function quotesSpeech(view: View, from: number, to: number, { lemma }: VerbHit): boolean {
  for (let i = from; i < to; i++)
    if (isQuoteOpen(view.tokens[i]))
      return !/^(?:علق|نشر|نقل|ربط|رفض)$/u.test(lemma) || quoteEnd(view, i, 4) === undefined;
  return false;
}

/** «حمّلت X Y مسؤولية …», «ألقت باللوم على Y», «وجهت اتهامات إلى Y». */
export function blames(view: View, { lemma }: VerbHit, at: number, to: number): boolean {
  const object =
    lemma === "حمل"
      ? /^(?:ال)?مس[ؤو]{1,2}ليه$|^(?:ال)?تبعات$|^وزر$/u
      : lemma === "القي"
        ? /^ب?اللوم$/u
        : lemma === "وجه"
          ? /^(?:ال)?اتهام(?:ات|ا)?$/u
          : undefined;
  return (
    object !== undefined && view.tokens.slice(at + 1, Math.min(to, at + 12)).some((token) => object.test(token.folded))
  );
}

/** Where the charge begins, behind those who lay it and bear it: «بـ», «مسؤولية», «باللوم», «أن»; `to` where none is told. */
export function chargeAt({ view, at: mentions }: Speech, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 16); i++) {
    const mention = mentions.get(i);
    // باريس: no particle.
    if (mention !== undefined && (mention.start ?? view.tokens[i]!.start) === view.tokens[i]!.start) {
      i = mention.to - 1;
      continue;
    }
    if (
      /^(?:ب(?!ين$|عد$|اسم$).{3,}|ان|(?:ال)?مس[ؤو]{1,2}ليه|(?:ال)?تبعات|وزر|(?:ال)?اتهام(?:ات|ا)?)$/u.test(
        view.tokens[i]!.folded,
      )
    )
      return i;
  }
  return to;
}

/** «واتهم الوكالة بالتسييس», «وحمّل X مسؤولية …»: one name alone between the verb and the charge bears it. */
export function isAccused({ view, verbs, at: mentions }: Speech, at: number, end: number): boolean {
  if (!/^(?:اتهم|حمل)$/u.test(verbs[at]!.lemma) || !barely.test(view.tokens[at]!.folded)) return false;
  // «اتهم الجيش المتمردين بخرق الهدنة»: the ending tells who bears it.
  for (let i = at + 2; i < end; i++) if (/^ال.{3,}ين$/u.test(view.tokens[i]!.folded)) return false;
  const mention = mentions.get(at + 1);
  if (mention) {
    if (mention.form === "demonym") return false;
    // «المنظمة الدولية للطيران المدني»: more of one name.
    for (let i = mention.to; i < end; i++)
      if (mentions.has(i) || verbs[i] || !/^(?:ال|لل)/u.test(view.tokens[i]!.folded)) return false;
    return true;
  }
  return end === at + 2 && hasArticle(view.tokens[at + 1]);
}

/** No pronoun behind the verb, which would be the one accused. */
const barely = /^[وف]?س?(?:[ايتن]?تهم|[يتن]?حمل)(?:ت|وا|ون|ان)?$/u;

/** «أعربت X عن قلقها، ودعت Y إلى العودة»: Y is called upon by her who did the deed before. */
export function urging(
  { view, verbs, at: mentions }: Speech,
  at: number,
  from: number,
  subject: Voice | undefined,
): Voice | undefined {
  const isNext = at === from && verbs[at]!.cut === 1 && isComma(view.tokens[at - 1]);
  const object = mentions.get(at + 1);
  if (!isNext || !object || !subject || !urges.has(verbs[at]!.lemma)) return undefined;
  const ids = subject.type === "actor" ? [subject.id] : subject.type === "actors" ? subject.ids : [];
  const isGoverned = /^(?:الي|علي|ب..+)$/u.test(view.tokens[object.to]?.folded ?? "");
  const isOther = subject.type === "unnamed" || (ids.length > 0 && !ids.includes(object.entity));
  return isGoverned && isOther ? subject : undefined;
}

const urges = wordSet("دعا حث طالب ناشد".split(" "));

const people =
  /^(?:خصوم|انصار|حلفا[ءئو]|منتقدو|معارضو|مويدو|مؤيدو|مقربون|مستشارو|مساعدو|مسوولو|مسؤولو|جيران|قاد[هت]|محامو|مقاتلو)(?:ه|ها|هم)$/u;

/** «خصومه يتهمونه»: others than the one the pronoun means. */
export function theirs({ view }: Speech, from: number, at: number): Voice | undefined {
  const word = view.tokens[from]!;
  return at > from && people.test(word.folded.replace(/^و(?=.{5})/u, ""))
    ? { type: "unnamed", note: word.exact }
    : undefined;
}

/** «ليس صحيحًا أننا تسلّمنا مهلة، أجاب مكتب X»: without quotation marks, a verb of telling and who tells it close the sentence. */
function tellingLast(view: View, verbs: Speech["verbs"], from: number, to: number): number | undefined {
  for (let i = Math.max(from + 4, to - 8); i < to - 1; i++) {
    if (!isComma(view.tokens[i - 1]) || verbs[i]?.tense !== "perfect" || verbs[i]!.cut > 0) continue;
    if (!/^(?:اجاب|قال|رد|علق|اوضح|اكد|اضاف|صرح|شرح)$/u.test(verbs[i]!.lemma)) continue;
    const rest = view.tokens.slice(i + 1, to);
    const isBare = rest.every(
      ({ folded, kind }) => kind === "word" && !/^(?:ب?ان.?.?|عن|علي|الي|في|من|ب.*)$/u.test(folded),
    );
    return isBare && !verbs.slice(from, i).some((verb) => verb?.lists.has("say")) ? i : undefined;
  }
  return undefined;
}

/** ««لن نسلم شبرا»، قال القائد»: the verb behind a quotation that the clause opens with. */
export function quotingVerb({ view, verbs }: Speech, from: number, to: number): number | undefined {
  if (!isQuoteOpen(view.tokens[from]) && !isQuoteOpen(view.tokens[from - 1])) return tellingLast(view, verbs, from, to);
  for (let i = from + 1; i < to - 1; i++) {
    if (!isQuoteClose(view.tokens[i])) continue;
    const at = isComma(view.tokens[i + 1]) ? i + 2 : i + 1;
    const isTold = at < to && i - from > 2 && verbs[at]?.cut === 0 && verbs[at]!.tense === "perfect";
    return isTold && verbs[at]!.lists.has("say") ? at : undefined;
  }
  return undefined;
}
