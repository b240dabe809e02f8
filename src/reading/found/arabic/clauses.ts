// Cuts a sentence into clauses: at commas where a new one opens, and before connectors.
import type { View } from "../view.ts";
import { accusedAt } from "./accused.ts";
import { asideIn, isTermsOfInterview } from "./asides.ts";
import { behindMark, within } from "./boundaries.ts";
import { isHelper, modal, that } from "./clauseWords.ts";
import { impliedAt } from "./implied.ts";
import { isKeyed, saysWhat } from "./nominal.ts";
import { type ClauseKind, type Open, opening, type Parts } from "./opening.ts";
import { ranksLikely } from "./ranked.ts";
import { triggerAt } from "./triggers.ts";
import { hasArticle, hasTanwin, isComma, isDefinite, isIn, isWord, prepositions } from "./words.ts";

export interface Clause {
  readonly kind: ClauseKind;
  readonly from: number;
  readonly to: number;
  /** Where it might begin with its subject, when a relative clause stands between («X، الذي …، سعى»). */
  readonly topic?: number;
  /** The subject before that relative clause. */
  readonly subject?: { readonly from: number; readonly to: number };
}

const listed = /^و?(?:اولا|ثانيا|ثالثا|رابعا|خامسا|اولها|ثانيها|ثالثها|رابعها|اولهما|ثانيهما)$/u;

/** The clauses of tokens `[from, to)`, in order, none empty. What only says when, where or under which name is left out. */
export function clausesOf(given: Parts, from: number, to: number): readonly Clause[] {
  const { view } = given;
  // «ثانيا، تقسيم فعلي، ربما …»: a label stands before the claim, as in a section of scenarios.
  const parts = listed.test(view.tokens[from]!.folded) ? { ...given, isScenario: true } : given;
  const found: Clause[] = [];
  const other = otherwiseAt(view, from, to);
  let cur = other ? opening(parts, other, to, "else") : opening(parts, behindDateline(view, from, to), to, "main");
  let topic: { readonly from: number; readonly to: number } | undefined;
  const close = (end: number) => {
    const clause = finished(parts, cur, end);
    if (clause)
      found.push(topic ? { ...clause, subject: topic, ...(end - clause.from < 5 && { topic: topic.from }) } : clause);
    topic = undefined;
  };
  const unfinished = (open: Open, end: number) => {
    const clause = finished(parts, open, end);
    if (clause) found.push(clause);
  };
  for (let i = cur.from; i < to; i++) {
    const isAfterMark =
      isComma(view.tokens[i - 1]) || view.tokens[i - 1]?.folded === "؛" || view.tokens[i - 1]?.folded === ";";
    if (view.tokens[i]!.folded === ":" && !cur.verb && i + 1 < to) {
      cur = opening(parts, i + 1, to, "main");
      i = cur.from - 1;
      continue;
    }
    // «لكن الروايتين تفترقان: فأثينا تقول إن».
    if (view.tokens[i]!.folded === ":" && cur.verb && opensBehindColon(parts, cur.from, i + 1, to)) {
      close(i);
      cur = opening(parts, i + 1, to, "main");
      i = cur.from - 1;
      continue;
    }
    if (cur.until !== undefined && cur.resume) {
      if (i < cur.until) {
        cur.verb ||= parts.verbs[i] !== undefined;
        continue;
      }
      if (!isTermsOfInterview(view, cur.from, i)) unfinished(cur, i - 1);
      cur = cur.resume;
    }
    const aside = isAfterMark && i > cur.from && i >= cur.whole ? asideIn(parts, cur, i, to) : undefined;
    if (aside) {
      cur = { ...opening(parts, aside.from, to, "relative"), resume: cur, until: aside.to };
      i = cur.from - 1;
      continue;
    }
    if (i > cur.from && i >= cur.whole) {
      const next = isAfterMark ? behindMark(parts, cur, i, to) : within(parts, cur, i, to);
      if (next) {
        const end = isAfterMark ? i - 1 : i;
        const wasRelative = cur.kind === "relative" && next.kind === "main";
        const head = cur.head;
        const isTopic = next.kind === "relative" && !cur.verb && !cur.isAdjunct && cur.kind === "main";
        const before = { from: cur.from, to: end };
        const isPending = next.kind === "relative" && cur.kind !== "relative" && awaitsVerb(parts, cur.from, i);
        const interrupted = isPending ? cur : undefined;
        const resumed = wasRelative ? cur.resume : undefined;
        if (!isPending) close(end);
        if (resumed) {
          cur = resumed;
          i--;
          resumed.verb = true;
          if (parts.verbs[i + 1]) i++;
          continue;
        }
        if (cur.resume) unfinished(cur.resume, cur.from - 2);
        cur = opening(parts, next.from, to, next.kind);
        if (interrupted) cur.resume = interrupted;
        if (isTopic) cur.head = before;
        if (wasRelative && head !== undefined) topic = head;
        i = cur.from - 1;
        continue;
      }
    }
    // A verb of «أزمة تتشابك فيها المصالح» inside an adjunct is none of the clause.
    if (parts.verbs[i] && !cur.isAdjunct) {
      // «كان مسؤول، فضل …، قد أبلغ»: what stands between is an aside.
      cur.helper = cur.helper ? isAfterMark : isHelper(view.tokens[i]!.folded) && !cur.verb;
      cur.verb = true;
    }
    if (triggerAt(view, i, to)) cur.verb = true;
    if (that.has(view.tokens[i]!.folded)) cur.that = true;
    if (view.tokens[i]!.folded === "مقابل") cur.exchange = true;
    if (modal.has(view.tokens[i]!.folded) && !/^[وف]?لعل$/u.test(view.tokens[i]!.folded)) cur.verb ||= !cur.isAdjunct;
    // «إذا أُعيد فتحه، وهو أمر مستبعد، فإن»: the answer is still to come.
    if (isAfterMark && i > cur.from && !/^وه[وي]$/u.test(view.tokens[i]!.folded)) cur.isProtasis = false;
  }
  close(to);
  if (cur.resume) unfinished(cur.resume, cur.from - 2);
  found.sort((a, b) => a.from - b.from);
  if (found.length === 0 && cur.isAdjunct) return behindAdjunct(parts, cur, to);
  if (found.length === 0 && isNominal(parts, cur, to))
    return [{ kind: "main", from: cur.from, to: lastWord(view, cur.from, to) }];
  return found;
}

/** «وإلا، فإن …» at the head of a sentence: where what follows begins. */
function otherwiseAt(view: View, from: number, to: number): number | undefined {
  if (view.tokens[from]!.exact !== "وإلا") return undefined;
  let at = isComma(view.tokens[from + 1]) ? from + 2 : from + 1;
  if (/^فان(?:ه|ها)?$/u.test(view.tokens[at]?.folded ?? "")) at++;
  return at < to - 1 ? at : undefined;
}

/** «بيشكك (وكالات) - أعلن»: a place and an agency say where it was written. */
function behindDateline(view: View, from: number, to: number): number {
  const isFirst =
    view.ranges.findIndex((range) => range.to > range.from) === view.ranges.findIndex((r) => r.from === from);
  for (let i = from + 1; isFirst && i < Math.min(to - 1, from + 9); i++)
    if (/^[-–—]$/u.test(view.tokens[i]!.exact)) return i + 1;
  return from;
}

/** A clause with ف and its verb at once or behind its subject. */
const opensBehindColon = ({ view, verbs }: Parts, from: number, i: number, to: number): boolean =>
  i + 2 < to &&
  // «يبدو التقسيط أوفر المسارات حظًا: يُفتح المعبر أولًا»: what that means follows.
  ((/^ف.../u.test(view.tokens[i]!.folded) && (verbs[i]?.cut === 1 || verbs[i + 1] !== undefined)) ||
    impliedAt(view, i, i, to) !== undefined ||
    (verbs[i]?.tense === "imperfect" && seems.test(view.tokens[from]!.folded)) ||
    // «ليس مستبعدًا: يكفي أن تسقط قذيفة».
    (view.tokens[i]!.folded === "يكفي" && view.tokens[i + 1]!.folded === "ان"));

const seems = /^[وف]?(?:[يت](?:بدو|بقي|ظل)|بدا|بدت|قد|ربما|الارجح|يرجح|يتوقع)$/u;

/** «وفي العاصمة أغلقت المتاجر أبوابها»: no comma stands between. */
function behindAdjunct({ view, verbs }: Parts, cur: Open, to: number): readonly Clause[] {
  for (let i = cur.from + 2; i < to; i++) {
    const before = view.tokens[i - 1]!;
    if (that.has(before.folded) || /^(?:الذي|التي|الذين|ما)$/u.test(before.folded)) return [];
    if (verbs[i] && verbs[i]!.cut === 0 && (hasArticle(before) || !/(?:ه|ي|ات|ين)$/u.test(before.folded)))
      return [{ kind: "main", from: i, to: lastWord(view, i, to) }];
  }
  return isThere(view, cur.from, to) ? [{ kind: "main", from: cur.from, to: lastWord(view, cur.from, to) }] : [];
}

/** «في X بلديتان وساعة معطلة», «بين الاثنين منطقة رمادية»: a place, and behind it what is there, without the article. */
function isThere(view: View, from: number, to: number): boolean {
  if (to - from < 5 || !/^[وف]?(?:في|بين|لدي|امام|وراء|خلف|تحت)$/u.test(view.tokens[from]!.folded)) return false;
  for (let k = from + 1; k < to; k++) if (view.tokens[k]!.kind === "mark" && k < to - 1) return false;
  const place = view.tokens[from + 1]!;
  const there = view.tokens[from + 2];
  return (
    isWord(there) &&
    !isDefinite(there) &&
    !hasTanwin(there) &&
    !isIn(there, prepositions()) &&
    !/^(?:او|ام|و.*|الا|ما|من|التي|الذي|.*(?:ه|ها|هم))$/u.test(
      there.folded.replace(/ه$/u, /ة$/u.test(there.exact) ? "ت" : "ه"),
    ) &&
    (hasArticle(place) || /(?:ان|تان|ة)$/u.test(there.exact)) &&
    isWord(view.tokens[from + 3])
  );
}

/** «أن X، الذي»: what أن or كان asks for has not come yet. */
function awaitsVerb({ view, verbs }: Parts, from: number, i: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 12); k--) {
    const word = view.tokens[k]!.folded;
    if (that.has(word) || isHelper(word)) return k > from || isHelper(word);
    if (verbs[k] || modal.has(word)) return false;
  }
  return false;
}

/** A sentence without a verb that says something of something («المجلس منقسم على نفسه»). */
const isNominal = ({ view, isScenario }: Parts, cur: Open, to: number): boolean =>
  !cur.isAdjunct &&
  to - cur.from >= 4 &&
  cur.kind === "main" &&
  ((!isScenario && hasArticle(view.tokens[cur.from])) ||
    // «وهذا أقل المسارين كلفة».
    (/^[وف]?(?:هذا|هذه|ذلك|تلك)$/u.test(view.tokens[cur.from]!.folded) && !hasArticle(view.tokens[cur.from + 1])));

/** A scenario named only, by its number or its rank. */
const names = /^ال(?:سيناريو|مسار|احتمال|خيار|طريق|مال|اول|ثاني|ثالث|رابع|خامس)ي?ه?$/u;

/** «الجسر هو الممر الوحيد»: said of it by a pronoun. */
function isCopular({ view }: Parts, cur: Open, to: number): boolean {
  const first = view.tokens[cur.from]!;
  if (ranksLikely(view, cur.from, to)) return true;
  if (cur.kind !== "main" || cur.isAdjunct || !hasArticle(first) || names.test(first.folded)) return false;
  for (let k = cur.from + 1; k < Math.min(to - 1, cur.from + 7); k++) {
    const word = view.tokens[k]!.folded;
    if (/^ف?ه[وي]$/u.test(word)) return true;
    if (view.tokens[k]!.kind === "mark" || /^(?:ما|الذي|التي)$/u.test(word)) return false;
  }
  return false;
}

/** «غير أن الشرق متأخر في السداد، فإذا …»: behind «غير أن» a noun, and what it is without the article. */
function isSetAgainst({ view }: Parts, cur: Open, to: number): boolean {
  if (cur.isAdjunct || cur.kind !== "main" || to - cur.from < 3 || !hasArticle(view.tokens[cur.from])) return false;
  if (!/^(?:ان|لكن|ولكن)$/u.test(view.tokens[cur.from - 1]?.folded ?? "")) return false;
  const next = view.tokens[cur.from + 1]!;
  return (
    isWord(next) && !isDefinite(next) && !isIn(next, prepositions()) && isIn(view.tokens[cur.from + 2], prepositions())
  );
}

const lastWord = (view: View, from: number, end: number): number => {
  let to = end;
  while (to > from && view.tokens[to - 1]!.kind === "mark") to--;
  return to;
};

/** «، وهو الأسوأ،», «وهو الأقل احتمالًا»: the place of a scenario among others. */
const isRankOnly = ({ tokens }: View, from: number, to: number): boolean =>
  to - from <= 3 &&
  /^[وف]?ه[وي]$/u.test(tokens[from]!.folded) &&
  /^ال(?:اسوا|ارجح|افضل|اقل|اكثر|اخطر|اقرب|ابعد)$/u.test(tokens[from + 1]?.folded ?? "");

/** «ربما.»: an answer, nothing said. */
const isBareModal = ({ tokens }: View, from: number, to: number): boolean =>
  to - from === 1 && modal.has(tokens[from]!.folded);

/** A clause that says something; undefined for an adjunct, a label, an apposition. */
function finished(parts: Parts, cur: Open, end: number): Clause | undefined {
  let to = lastWord(parts.view, cur.from, end);
  // «دخلنا طور المماطلة الذي | قد يطول»: the relative goes with what follows.
  if (/^(?:الذي|التي|الذين)$/u.test(parts.view.tokens[to - 1]?.folded ?? "")) to--;
  if (
    to <= cur.from ||
    (cur.isAdjunct && cur.kind === "main") ||
    isRankOnly(parts.view, cur.from, to) ||
    isBareModal(parts.view, cur.from, to)
  )
    return undefined;
  const isClaim =
    cur.verb ||
    // «بحسب X، فإن الجسر آمن».
    cur.whole > cur.from ||
    isCopular(parts, cur, to) ||
    isSetAgainst(parts, cur, to) ||
    isKeyed(parts.view, cur.from) ||
    (cur.kind === "main" && saysWhat(parts.view, cur.from, to)) ||
    accusedAt(parts.view, cur.from, to) !== undefined ||
    cur.kind === "example" ||
    cur.kind === "continued" ||
    cur.kind === "named" ||
    cur.kind === "nominal" ||
    cur.kind === "spoken" ||
    cur.kind === "else" ||
    /^[وف]ه[ويم]ا?$/u.test(parts.view.tokens[cur.from]!.folded);
  return isClaim ? { kind: cur.kind, from: cur.from, to } : undefined;
}
