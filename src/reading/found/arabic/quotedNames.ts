// Names in quotation marks: behind a head (صحيفة «X»), of who speaks («X» قالت), and where such a name comes again.
import { words } from "../../lexicon/lexicon.ts";
import type { EntityKind } from "../../reading.ts";
import { stems, wordSet } from "../phrases.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isInsideName, mayName, type NameHit, type Scene, startOf } from "./scene.ts";
import { tradedAt } from "./tradedBodies.ts";
import {
  complementisers,
  hasArticle,
  isComma,
  isIn,
  isQuoteClose,
  isQuoteOpen,
  isWord,
  prepositions,
  quoteEnd,
} from "./words.ts";

/** Puts the name that the quotation marks at `[open, end)` hold. */
export function putQuoted(scene: Scene, open: number, end: number, kind: EntityKind): string | undefined {
  const { view, actors, names, taken } = scene;
  const [from, to] = [open + 1, end - 1];
  // «المنصة «ب»»: a mark, no name.
  const isMark = to === from + 1 && view.tokens[from]!.folded.length === 1;
  if (to <= from || isMark) return undefined;
  const { start } = view.tokens[from]!;
  const exact = view.text.slice(start, view.tokens[to - 1]!.end);
  const entity = actors.meet({ kind, name: exact, rule: "ar.body-quoted" });
  names.set(from, { from, to, start, form: "name", entity, exact, rule: "ar.body-quoted" });
  for (let k = from; k < to; k++) {
    taken.add(k);
    if (k > from) names.delete(k);
  }
  return entity;
}

/** Where a quotation may open behind a head: at once, or behind one adjective («صحيفة محلية «X»»). */
export function quoteBehind({ view, names }: Scene, i: number): number {
  const next = view.tokens[i + 1];
  const isRelation = isWord(next) && /..(?:ي|ية)$/u.test(next.exact) && !names.has(i + 1);
  return isRelation && isQuoteOpen(view.tokens[i + 2]) ? i + 2 : i + 1;
}

/** «اللجنة «فقدت حيادها»», «التجمع «ضيف لا شريك»»: words quoted, no name. */
export function saysWithin({ view, verbs }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (verbs[k] || isSmall.test(view.tokens[k]!.folded)) return true;
  return false;
}

/** What no name of a body holds. */
const isSmall = /^[وف]?(?:لا|لم|لن|ليس|ليست|ان|انه|انها|هو|هي|بل|قد|ما|كان|كانت|الذي|التي)$/u;

/** The end of quotation marks at `open` that hold an outlet's name: it speaks, or somebody speaks to it. */
export function outletAt(scene: Scene, open: number): number | undefined {
  const { view, verbs } = scene;
  if (!isQuoteOpen(view.tokens[open])) return undefined;
  const end = quoteEnd(view, open, 5);
  if (end === undefined || end - open < 3) return undefined;
  // «المسند أونلاين»: wherever it stands.
  if (end - open > 3 && outletEnds().has(view.tokens[end - 2]!.folded) && isWord(view.tokens[open + 1])) return end;
  for (let k = open + 1; k < end - 1; k++)
    if ((verbs[k] && !verbs[k]!.isDoubtful) || !isWord(view.tokens[k])) return undefined;
  const prior = view.tokens[open - 1];
  const next = view.tokens[end];
  // «رآه مراسل «X»»: who works there.
  if (/^[وفبل]*(?:مراسل|مراسله|مراسلو|مراسلي|محرر|محرره|محررو|محرري|قراء|صحافيو|صحفيو)$/u.test(prior?.folded ?? ""))
    return end;
  // «حصلت عليها «X»», «اطلعت عليه «X»»: what came to it.
  const isGot = /^(?:حصلت?|اطلعت?|تحصلت?|عثرت?)$/u.test(view.tokens[open - 2]?.folded ?? "");
  if (isGot && /^علي(?:ه|ها|هما|هم)$/u.test(prior?.folded ?? "")) return end;
  const isOpen = isIn(next, complementisers()) || isIn(next, prepositions());
  // «وفق ما نشرته «X»»: what it brought.
  const isBrought = /^(?:نشر|كتب|اورد|ذكر|بث|اذاع|سرب|تناقل|نقل)ته?ا?$/u.test(prior?.folded ?? "");
  if (isBrought && /^[وف]?(?:ما|مما|كما|التي|الذي|بما|لما|حسبما|وفقما)$/u.test(view.tokens[open - 2]?.folded ?? ""))
    return end;
  if (isTakenFrom(scene, open)) return end;
  if (verbs[open - 1]?.lists.has("say")) return isOpen || toldWithin(scene, end) ? end : undefined;
  const before = view.tokens[open - 2];
  const isTold =
    /^ل$/u.test(prior?.folded ?? "") &&
    (isSpeech(before?.folded) || isSpeech(view.tokens[open - 3]?.folded) || isOpen || saidSoon(scene, end));
  const isInterview = /^(?:مع|الي|من)$/u.test(prior?.folded ?? "") && isSpeech(before?.folded);
  return isTold || isInterview || /^[وف]?(?:بحسب|حسب|وفق)$/u.test(prior?.folded ?? "") ? end : undefined;
}

/** «نسبته «البريد» إلى «الساعة»»: from which other outlet an outlet has it. */
function isTakenFrom({ view }: Scene, open: number): boolean {
  if (!/^(?:الي|عن|علي|من)$/u.test(view.tokens[open - 1]?.folded ?? "") || !isQuoteClose(view.tokens[open - 2]))
    return false;
  if (view.tokens[open + 1]?.folded.startsWith("ال") !== true) return false;
  let k = open - 3;
  while (k > open - 8 && !isQuoteOpen(view.tokens[k])) k--;
  return /^[وف]?(?:نسب|نقل|عز|احال|اقتبس|اخذ)(?:ا|ت)?(?:ه|ها)?$/u.test(view.tokens[k - 1]?.folded ?? "");
}

/** «لـ«X» مساء أمس إن»: when it was told, and what. */
function saidSoon({ view }: Scene, at: number): boolean {
  for (let k = at; k < at + 4 && isWord(view.tokens[k]); k++) if (isIn(view.tokens[k], complementisers())) return true;
  return false;
}

let tails: ReadonlySet<string> | undefined;
const outletEnds = (): ReadonlySet<string> => (tails ??= wordSet(words("ar", "outlet.tail")));

let people: ReadonlySet<string> | undefined;

/** «رماة الحزام»: people by whom an armed group calls itself, of two words or three, none of them a verb. */
export function groupQuotedAt({ view, verbs }: Scene, open: number): number | undefined {
  const end = quoteEnd(view, open, 4);
  if (end === undefined || end - open < 4) return undefined;
  people ??= wordSet(words("ar", "group.people"));
  if (!people.has(view.tokens[open + 1]!.folded)) return undefined;
  for (let k = open + 1; k < end - 1; k++) if (verbs[k] || !isWord(view.tokens[k])) return undefined;
  return end;
}

const reportedBy = /^[وف]?(?:عن|علي|الي|بحسب|حسب|وفق|وفقا|لدي|نقلا|صحفيو?|مراسل|ادارة|تقرير|روايه|نبا|خبر)$/u;
const says = ["say", "deny", "allege"] as const;
const isSaying = (scene: Scene, i: number) => says.some((list) => scene.verbs[i]?.lists.has(list));

/** «موقع «X» الذي …»: a place, unless it tells something or something is told of it by others. */
export function isQuotedPlace(scene: Scene, at: number, end: number): boolean {
  const { tokens } = scene.view;
  if (isSaying(scene, at - 1) || isSaying(scene, end) || reportedBy.test(tokens[at - 1]?.folded ?? "")) return false;
  if (/^[وف]?[لب]/u.test(tokens[at]!.folded) || isIn(tokens[end], complementisers())) return false;
  const isToldOf = /^(?:الذي|التي)$/u.test(tokens[end]?.folded ?? "");
  return isToldOf && !/^[وف]?(?:نشر|كتب|ذكر|افاد)/u.test(tokens[end + 1]?.folded ?? "");
}

/** «قال الموقع», «بحسب الموقع»: an outlet; «تفتيش الموقع» is a place. */
export function isOutletAgain(scene: Scene, at: number): boolean {
  const { tokens } = scene.view;
  if (/^[وف]?لل/u.test(tokens[at]!.folded)) return true;
  return (
    scene.verbs[at + 1] !== undefined ||
    isSaying(scene, at - 1) ||
    reportedBy.test(tokens[at - 1]?.folded ?? "") ||
    /^[وف]?(?:نشر|كتب)/u.test(tokens[at - 1]?.folded ?? "")
  );
}

const isSpeech = (word: string | undefined): boolean =>
  /^[وفبل]?(?:ال)?(?:تصريح|تصريحات|حديث|مقابله|حوار|قال|قالت|صرح|صرحت|اكد|اكدت|كشف|كشفت|نقلا|روي|روت|تحدث|تحدثت|تحدثا|تحدثوا|علم|علمت|ابلغ|ابلغت|اسر|افاد|افادت)$/u.test(
    word ?? "",
  );

/** «، في مقابلة قبل شهرين، أن»: an aside between commas, and what is told. */
function toldWithin({ view }: Scene, at: number): boolean {
  if (!isComma(view.tokens[at])) return false;
  for (let k = at + 1; k < at + 9; k++) if (isComma(view.tokens[k])) return isIn(view.tokens[k + 1], complementisers());
  return false;
}

/** «المرصد» in the marks, behind «المرصد الأزرق»: the first word of one name only, with the article. */
function shortened({ view, names, taken }: Scene, known: readonly NameHit[]): void {
  view.tokens.forEach((token, i) => {
    const isMarked = isQuoteOpen(view.tokens[i - 1]) && isQuoteClose(view.tokens[i + 1]);
    if (!isMarked || !hasArticle(token) || taken.has(i) || names.has(i)) return;
    const longer = known.filter((hit) => hit.to > hit.from + 1 && view.tokens[hit.from]!.folded === token.folded);
    const [first] = longer;
    if (!first || first.from > i || longer.some((hit) => hit.entity !== first.entity)) return;
    const { start, exact } = token;
    names.set(i, { from: i, to: i + 1, start, form: "name", entity: first.entity!, exact, rule: "ar.quoted-again" });
    taken.add(i);
  });
}

const isFirm = ({ view }: Scene, i: number): boolean => /^[وفبل]?شركه$/u.test(view.tokens[i]!.folded);

/** «شركة نوفا الدولية»: «نوفا» later on, which is no word of the language. */
const isForeignFirm = (scene: Scene, { rule, from, to }: NameHit): boolean =>
  rule === "ar.body" && to === from + 3 && isFirm(scene, from) && isUnknownWord(scene.view.tokens[from + 1]!.exact);

/** The name without its head and what it is for: «مرسى» of «شركة مرسى للطاقة». */
function ownName(scene: Scene, hit: NameHit): { readonly from: number; readonly to: number } {
  const { from, to } = hit;
  const traded = tradedAt(scene, from);
  if (traded) return { from: from + 1, to: traded.nameTo };
  if (isForeignFirm(scene, hit)) return { from: from + 1, to: from + 2 };
  return { from: to > from + 1 && isFirm(scene, from) ? from + 1 : from, to };
}

/** «درع الشمال» behind «قوات «درع الشمال»»: of several words with or without the marks, of one word within them. */
export function quotedAgain(scene: Scene): void {
  const { view, names, taken } = scene;
  const known = [...names.values()].filter(
    (hit) =>
      (hit.rule === "ar.body-quoted" || hit.rule === "ar.body-name" || isForeignFirm(scene, hit)) &&
      hit.entity !== undefined,
  );
  shortened(scene, known);
  const met = new Set<string>();
  for (const hit of known) {
    const { entity, exact } = hit;
    if (met.has(exact)) continue;
    met.add(exact);
    const { from, to } = ownName(scene, hit);
    const words = view.tokens.slice(from, to).map((token) => token.folded);
    view.tokens.forEach((token, i) => {
      if (!isWord(token) || taken.has(i) || names.get(i)?.form === "name" || isInsideName(scene, i)) return;
      const cut = stems(token.folded, "all").find(([form]) => form === words[0])?.[1];
      if (cut === undefined || !words.every((word, k) => k === 0 || view.tokens[i + k]?.folded === word)) return;
      const isMarked = isQuoteOpen(view.tokens[i - 1]) && isQuoteClose(view.tokens[i + words.length]);
      if (words.length === 1 && !isMarked && !(cut === 0 && mayName(scene, i))) return;
      const start = startOf(token, cut);
      const last = i + words.length;
      const again = view.text.slice(start, view.tokens[last - 1]!.end);
      names.set(i, { from: i, to: last, start, form: "name", entity: entity!, exact: again, rule: "ar.quoted-again" });
      for (let k = i; k < last; k++) {
        taken.add(k);
        if (k > i) names.delete(k);
      }
    });
  }
}
