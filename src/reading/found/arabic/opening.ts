// A clause as it opens: what it leads in with, and how it stands to the one before.
import type { View } from "../view.ts";
import { answerOfLaw, isLaw } from "./answers.ts";
import { asksAt, clauseSets, isDuty, isIf, isImpersonal, isSuch, kept, modal } from "./clauseWords.ts";
import { isWhen } from "./ifs.ts";
import { impliedAt } from "./implied.ts";
import { placedAt } from "./outlookFrames.ts";
import { isSudden } from "./toldFacts.ts";
import { untilFirst } from "./until.ts";
import type { VerbHit } from "./verbs.ts";
import { isComma, isIn, prepositions } from "./words.ts";

/**
 * How a clause stands to the one before: `continued` is another content of the same speech (وأن), `spoken` goes on speaking (مضيفا أن),
 * `result` is مما, بما, وهو ما; `else` is وإلا; `named` a deed of saying in a noun (إعلان X أن); `example` is مثل … مقابل, `nominal` fa- with its noun (فالمفاوضات متوقفة).
 */
export type ClauseKind =
  | "main"
  | "nominal"
  | "continued"
  | "spoken"
  | "relative"
  | "result"
  | "else"
  | "named"
  | "example";

export interface Parts {
  readonly view: View;
  readonly verbs: readonly (VerbHit | undefined)[];
  /** Tokens where a name begins behind a written و. */
  readonly joinedNames: ReadonlySet<number>;
  readonly isScenario: boolean;
  /** It ends with a question mark. */
  readonly isQuestion: boolean;
}

export interface Open {
  readonly kind: ClauseKind;
  readonly from: number;
  readonly isAdjunct: boolean;
  isProtasis: boolean;
  verb: boolean;
  /** Its only verb so far is كان: the other is still to come. */
  helper: boolean;
  readonly isAccording: boolean;
  /** It tells when, and what happened then follows behind a comma («عندما وصل الوفد، بدأت»). */
  readonly leads: boolean;
  /** Up to here nothing is cut: «بحسب مصدرين تحدثا إلى …، فإن» leads in. */
  readonly whole: number;
  that: boolean;
  exchange: boolean;
  /** Of a relative: the clause that it interrupts before the verb («أن X، الذي …، سيفعل»). */
  resume?: Open;
  /** Of an aside: the token behind the comma that closes it; nothing is cut before. */
  until?: number;
  /** Of a relative: where its noun stands. */
  head?: { readonly from: number; readonly to: number };
}

/** Behind «، فإن», which closes what an according-to leads in with. */
function afterLead(view: View, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + 40); i++)
    if (isComma(view.tokens[i - 1]) && /^فان(?:ه|ها|هم|هما)?$/u.test(view.tokens[i]!.folded)) return i + 1;
  return from;
}

/** Opens a clause at a token; adverbs that only lead over are passed. */
export function opening({ view, verbs, isQuestion }: Parts, at: number, to: number, kind: ClauseKind): Open {
  const { adjunct, according, condition, connector } = clauseSets();
  let from = at;
  let leads = false;
  for (let k = 0; k < 3 && from < to; k++) {
    const word = view.tokens[from]!.folded;
    if (untilFirst(view, from, to)) break;
    if (/^[وف]?(?:اما|لطالما|لقد|بل|لكن|لكنه|لكنها|ولكن)$/u.test(word) || view.tokens[from]!.kind === "mark") {
      from++;
      continue;
    }
    // «على أن خبراء رجحوا»: yet.
    if (k === 0 && word === "علي" && view.tokens[from + 1]?.folded === "ان" && !verbs[from + 2] && kind === "main") {
      from += 2;
      continue;
    }
    const link = connector.at(view, from, to, "and");
    if (link && !kept.has(word)) {
      from = link.to;
      continue;
    }
    const clause = /^[وف]?(?:منذ|بعد|عقب)$/u.test(word) && view.tokens[from + 1]?.folded === "ان";
    const since = /^[وف]?(?:بعدما|عندما|حينما|حين)$/u.test(word);
    if (clause || since) {
      from += clause ? 2 : 1;
      leads = true;
      continue;
    }
    const hit = adjunct.at(view, from, to, "and");
    // «من جهتها رحبت»: the verb follows at once.
    if (
      hit &&
      hit.to < to &&
      (verbs[hit.to] || modal.has(view.tokens[hit.to]!.folded) || isComma(view.tokens[hit.to])) &&
      !condition.at(view, from, to, "and")
    ) {
      from = hit.to + (isComma(view.tokens[hit.to]) ? 1 : 0);
      continue;
    }
    break;
  }
  if (asksAt(view, verbs, at)) from = at;
  if (from >= to) from = Math.min(at, to - 1);
  const first = view.tokens[from]!;
  const isAsked =
    asksAt(view, verbs, from) || (isQuestion && /^[وف]?(?:من|ما|ماذا|كم|اي|الي|متي|اين)$/u.test(first.folded));
  const isAccording = according.at(view, from, to, "and") !== undefined;
  const isProtasis =
    (condition.at(view, from, to, "and") !== undefined && !isSudden(view, from)) ||
    isIf(view, verbs, from) ||
    untilFirst(view, from, to) !== undefined ||
    isWhen(view, from);
  const isAdjunct =
    kind === "main" &&
    !isAsked &&
    !isAccording &&
    !isProtasis &&
    !verbs[from] &&
    !isImpersonal(view, from) &&
    !isDuty(view, verbs, from, to) &&
    !impliedAt(view, from, from, to) &&
    // «وفي الطرف الآخر حصار يبدأ», «وبين هذا وذاك مماطلة قد تطول».
    !placedAt(view, from, to) &&
    ((isIn(first, prepositions()) && !isSuch(view, from)) ||
      adjunct.at(view, from, to, "and") !== undefined ||
      /^و?(?:مهما|ايا)$/u.test(first.folded) ||
      /^[وف]?[بك]ال(?!ه$|ات$)/u.test(first.folded));
  return {
    kind,
    from,
    isAdjunct,
    isProtasis,
    isAccording,
    leads: leads || /^[وف]?منذ$/u.test(view.tokens[at]?.folded ?? ""),
    whole: isAccording ? afterLead(view, from, to) : from,
    // «أهي مجاملات حقًا أم صفقة».
    verb:
      // «لو شاء الرئيس لفعلها»: its answer tells, whatever verb stands before it.
      (isLaw(view, from) && answerOfLaw(view, from, to) !== undefined) ||
      isImpersonal(view, from) ||
      isDuty(view, verbs, from, to) ||
      (isAsked && /^أ(?!ين$)/u.test(first.exact)) ||
      // «فإلى أين.», «من منهما أصدق»: the whole is asked without a verb.
      (asksAt(view, verbs, from) && to - from <= 5) ||
      /^[وف]?طالما$/u.test(first.folded),
    helper: false,
    that: false,
    exchange: false,
  };
}
