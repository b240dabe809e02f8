// What somebody says through a text of his: «جاء في بيان X أن», «اكتفت X ببيان قالت فيه إن».
import type { Voice } from "../../reading.ts";
import { wordSet } from "../phrases.ts";
import type { Clause } from "./clauses.ts";
import { isIf, that } from "./clauseWords.ts";
import { titleWords } from "./heads.ts";
import { issuerOf } from "./issuers.ts";
import type { Told } from "./told.ts";
import { isCarrier, outletIn, type Speech, speakerIn, withVia } from "./voices.ts";
import { isIn, isQuoteOpen, prepositions, quoteEnd } from "./words.ts";

/** With أن these make conjunctions and modals: no content of speech begins there. */
const bindsThat = wordSet("شريطة بشرط شرط بعد قبل منذ دون يمكن يجب ينبغي يفترض المفترض الممكن إلا غير".split(" "));
/** The content behind the complementiser or the colon; the whole where there is none. */
export function contentOf({ view, verbs }: Speech, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (
      (that.has(view.tokens[i]!.folded) && !isIf(view, verbs, i) && !bindsThat.has(view.tokens[i - 1]?.folded ?? "")) ||
      view.tokens[i]!.folded === ":"
    )
      return Math.min(i + 1, to - 1);
  // «وأضاف X «وافقت الحكومة على المقترح»»: no colon stands before.
  for (let i = from; i < Math.min(to - 1, from + 8); i++)
    if (isQuoteOpen(view.tokens[i])) return quoteEnd(view, i, 4) === undefined ? i + 1 : from;
  return from;
}

/** «جاء في البيان أن», «ورد في تقرير ل X أن». */
export function carriedBy(speech: Speech, clause: Clause, at: number, last: Voice | undefined): Told | undefined {
  const { view, verbs } = speech;
  if (!/^(?:جاء|ورد|اتي)$/u.test(verbs[at]!.lemma)) return undefined;
  // «جاء الإعلان بعد تقرير نشرته X عن لقاء»: what is told is the report.
  for (let i = at + 2; i < clause.to; i++) {
    const voice = view.tokens[i - 1]!.folded === "في" ? undefined : issuerOf(speech, i, clause.to, undefined);
    if (voice && view.tokens.slice(i + 1, clause.to).some((token) => /^(?:عن|حول|بشان|ان)$/u.test(token.folded)))
      return { voice, act: "say", cue: { from: i, to: i + 1 }, content: clause.from, rule: "ar.document" };
  }
  if (view.tokens[at + 1]?.folded !== "في" || !isCarrier(view.tokens[at + 2]?.folded ?? "")) return undefined;
  const content = contentOf(speech, at + 2, clause.to);
  if (content === at + 2) return undefined;
  const voice = issuerOf(speech, at + 2, content - 1, last) ??
    speakerIn(speech, at + 3, content - 1) ??
    last ?? { type: "unnamed" as const, note: view.tokens[at + 2]!.exact };
  return { voice, act: "say", cue: { from: at, to: at + 1 }, content, rule: "ar.carried" };
}

/** «أصدرت X بيانا قالت فيه إن», «اكتفت X ببيان أكدت فيه أن»: who issues it says it. */
export function inStatement(speech: Speech, clause: Clause, at: number, subject: Voice | undefined): Told | undefined {
  const { view, verbs } = speech;
  if (verbs[at]!.lists.has("say")) return undefined;
  // «اكتفى القصر بالقول إن».
  for (let i = at + 1; i < clause.to - 1; i++) {
    const word = view.tokens[i]!.folded;
    // «فاكتفت X بالدعوة إلى ضبط النفس».
    const isCall = verbs[at]!.lemma === "اكتفي" && /^بال(?:دعوه|مطالبه|حث)$/u.test(word);
    // «خرجت عن صمتها لتقول إن».
    const isWord =
      /^ب(?:قول|تاكيد)(?:ه|ها|هم)$|^ل[يت](?:قول|علن|وكد|ءكد|وضح|كشف)$/u.test(word) &&
      /^ان/u.test(view.tokens[i + 1]!.folded);
    if (!isCall && !isWord && !/^بال(?:قول|تاكيد|اشاره|تذكير|تحذير|اعلان|تلميح)$/u.test(word)) continue;
    const voice = speakerIn(speech, clause.from, at) ?? speakerIn(speech, at + 1, i) ?? subject;
    const content = contentOf(speech, i, clause.to);
    if (!voice || voice.type === "author" || (content === i && !isCall)) break;
    return { voice, act: "say", cue: { from: i, to: i + 1 }, content, rule: "ar.in-statement" };
  }
  for (let i = at + 1; i < clause.to - 1; i++) {
    if (!verbs[i]?.lists.has("say") || verbs[i]!.cut > 0) continue;
    const recorded = recordedBy(speech, at, i, clause);
    if (recorded) return recorded;
    const carrier = [i - 1, i - 2, i - 3].find((k) => k > at && isCarrier(stripped(view.tokens[k]!.folded)));
    const content = contentOf(speech, i, clause.to);
    const isInIt = /^في(?:ه|ها|هما)$/u.test(view.tokens[i + 1]!.folded);
    if (carrier === undefined || (content === i && !isInIt)) return undefined;
    const voice = speakerIn(speech, clause.from, at) ?? speakerIn(speech, at + 1, carrier) ?? subject;
    if (!voice || voice.type === "author") return undefined;
    return { voice, act: "say", cue: { from: i, to: i + 1 }, content, rule: "ar.in-statement" };
  }
  return undefined;
}

const recording = /^(?:ال)?(?:تسجيل|مقطع|فيديو|شريط|رساله|تصريح|مقابله|كلمه|بيان|نص)ا?$/u;

/** «بثّت X تسجيلًا لضابط مجهول يقول فيه إن»: whose recording it is; X only carries it. */
function recordedBy(speech: Speech, at: number, i: number, clause: Clause): Told | undefined {
  const { view } = speech;
  if (!/^في(?:ه|ها|هما)$/u.test(view.tokens[i + 1]!.folded)) return undefined;
  for (let k = i - 1; k > Math.max(at, i - 9); k--) {
    const before = view.tokens[k - 1]!;
    const isOwned =
      /^ل.{2,}/u.test(view.tokens[k]!.folded) &&
      (recording.test(before.folded) || recording.test(view.tokens[k - 2]?.folded ?? ""));
    if (!isOwned) continue;
    const voice = speakerIn(speech, k, i) ?? { type: "unnamed" as const, note: view.tokens[k]!.exact };
    if (voice.type === "author") return undefined;
    const content = contentOf(speech, i, clause.to);
    return {
      voice: withVia(voice, outletIn(speech, clause.from, k)),
      act: "say",
      cue: { from: i, to: i + 1 },
      content,
      rule: "ar.in-statement",
    };
  }
  return undefined;
}

/** «بيانا»: without the accusative's alif. */
const stripped = (word: string): string => (isCarrier(word) ? word : word.replace(/ا$/u, ""));

/** Verbs of passing on, and the preposition before whose words they are. */
export const carriers = new Map([
  ["نقل", "عن"],
  ["نسب", "الي"],
  ["عزا", "الي"],
  ["علم", "من"],
]);

/** «نقلت إذاعة X عن مصدر»: the voice is the one behind عن. */
export function quotedFrom(speech: Speech, at: number, to: number): Voice | undefined {
  const { view, verbs } = speech;
  const link = carriers.get(verbs[at]!.lemma);
  if (!link) return undefined;
  for (let i = at + 1; i < to - 1; i++) {
    if (view.tokens[i]!.folded !== link) continue;
    const word = view.tokens[i + 1]!;
    // «نسب إلى مستشار في القصر قوله»: an office without the article and without a name.
    const isNobody = titleWords().has(word.folded) && isIn(view.tokens[i + 2], prepositions());
    if (isNobody) return { type: "unnamed", note: word.exact };
    // «نقل التلفزيون عن بيان عسكري».
    return speakerIn(speech, i + 1, to) ?? (isCarrier(word.folded) ? { type: "unnamed", note: word.exact } : undefined);
  }
  return undefined;
}

/** «وهو ما تنفيه الأخيرة»: whoever was named last. */
export function latter({ at: mentions, actors }: Speech, at: number): Voice | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const mention = mentions.get(i);
    if (mention && mention.form !== "demonym" && actors.entity(mention.entity)?.kind !== "media")
      return { type: "actor", id: mention.entity };
  }
  return undefined;
}
