// Words that open and close Arabic clauses.
import { words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import type { Token } from "../../text/tokens.ts";
import { Phrases, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { isPastWord, mayBePast } from "./ordinaryWords.ts";
import { type VerbHit, verbForms } from "./verbs.ts";
import { functionWords, isComma, isDefinite, isWord, nouns } from "./words.ts";

const phrases = (list: readonly string[]) => new Phrases(list.map((phrase) => [phrase, phrase] as const));
export const kept = wordSet("مما بما وهو وهي وهم وهما فهو فهي".split(" "));
let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({
  connector: phrases(words("ar", "connector").filter((word) => !kept.has(word) && !word.startsWith("ما "))),
  strong: phrases([
    "بينما",
    "في حين",
    "في حين أن",
    "غير أن",
    "غير أنه",
    "غير أنها",
    "بيد أن",
    "بيد أنه",
    "بيد أنها",
    "إلا أن",
    "إلا أنه",
    "إلا أنها",
    "لكن",
    "لكنه",
    "لكنها",
    "لكنهم",
    "ولكن",
    "كما أن",
    "لأن",
    "لأنه",
    "لأنها",
    "إذ",
    "حيث",
    "رغم أن",
    "مع أن",
    "علما بأن",
    "علما بأنه",
    "علما بأنها",
    "علما أن",
    "ذلك أن",
    "ذلك أنه",
    "ذلك أنها",
  ]),
  adjunct: phrases(words("ar", "adjunct")),
  according: phrases(words("ar", "according")),
  condition: phrases(["إذا", "لو", "إن لم", "في حال", "كلما", "ما لم", "طالما", "ما دام", "ما دامت", "إذا ما", "لولا"]),
  named: wordSet(
    ["statement", "statement.commit", "statement.deny", "statement.allege"].flatMap((list) => words("ar", list)),
  ),
  spoken: wordSet(words("ar", "say.participle")),
});
export const clauseSets = () => (sets ??= makeSets());

export const modal = wordSet(
  "ثمة وثمة فثمة قد وقد فقد ربما وربما فربما لا ولا فلا لم ولم فلم لن ولن فلن ليس ليست وليس سوف وسوف فسوف لعل ولعل يمكن ويمكن تبدو يبدو ويبدو هل وهل فهل كيف وكيف لماذا ولماذا متى".split(
    " ",
  ),
);
export const andThen = wordSet("وعندئذ وحينئذ وبالتالي وبذلك وهكذا وعندها وعليه".split(" "));
export const perhaps = wordSet("قد وقد فقد".split(" "));
export const that = wordSet(
  "أن إن بأن أنه أنها إنه إنها بأنه بأنها أنهم إنهم إننا أننا أنهما إنهما أنني إنني بأنهم".split(" "),
);

/** «أكد فيها أن»: in the words of somebody's that were spoken of. */
export const isInIt = (token: Token | undefined): boolean => /^(?:في|خلال)(?:ه|ها|هما)$/u.test(token?.folded ?? "");

export const isHelper = (word: string): boolean => /^[وف]?(?:كان|كانت|كانوا|كانا|كانتا)$/u.test(word);

/** «من المتوقع أن»: no adjunct. */
export const isImpersonal = (view: View, i: number): boolean =>
  /^[وف]?(?:من|علي)$/u.test(view.tokens[i]!.folded) &&
  // «من المرتقب أن».
  ((/^[وف]?من$/u.test(view.tokens[i]!.folded) &&
    /^ال..../u.test(view.tokens[i + 1]?.folded ?? "") &&
    view.tokens[i + 2]?.folded === "ان") ||
    /^(?:ال(?:متوقع|مقرر|منتظر|مرجح|ممكن|محتمل|موكد|مؤكد|واضح|صعب|مستبعد|ارجح)|غير|ذا|شان|شانه|شانها)$/u.test(
      view.tokens[i + 1]?.folded ?? "",
    ));

/** «على المجتمع الدولي أن يتحرك»: whose duty it is. */
export function isDuty(view: View, verbs: readonly (VerbHit | undefined)[], i: number, to: number): boolean {
  if (!/^[وف]?علي$/u.test(view.tokens[i]!.folded)) return false;
  for (let k = i + 2; k < Math.min(to - 1, i + 8); k++) {
    const token = view.tokens[k]!;
    if (token.kind === "mark" || verbs[k]) return false;
    if (token.folded === "ان") return verbs[k + 1]?.tense === "imperfect" || /^[يت]/u.test(view.tokens[k + 1]!.folded);
  }
  return false;
}

/** «من أطلق», «إلى أين», «لمن», «بأي ثمن», also without a question mark. */
export function asksAt(view: View, verbs: readonly (VerbHit | undefined)[], i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined) return false;
  const word = token.folded;
  const next = view.tokens[i + 1]?.folded ?? "";
  // «متى وافقت X، أمكن …» asks nothing.
  if (/^[وف]?متي$/u.test(word) && verbs[i + 1]?.tense === "perfect") return false;
  if (/^[وف]?(?:اين|متي|كيف|لماذا|ماذا|هل)$/u.test(word)) return true;
  // «أهي مجاملات أم صفقة», «ألم يحن الوقت».
  if (/^أ(?:هو|هي|هم|هذا|هذه|ليس|ليست|لم|فلا|فلم|فليس|ولم|وليس)$/u.test(token.exact)) return true;
  if (asksByHamza(token.exact, next)) return true;
  if (/^[وف]?ما$/u.test(word) && /^(?:الذي|التي|هو|هي)$/u.test(next)) return true;
  if (/^[وف]?(?:الي|من|حتي)$/u.test(word) && /^(?:اين|متي)$/u.test(next)) return true;
  // «من منهما أصدق».
  if (/^[وف]?من$/u.test(word) && /^من(?:هم|هما|هن)$/u.test(next)) return true;
  // «باسم من يفاوض».
  if (/^[وف]?(?:باسم|لمصلحه|لصالح|لحساب)$/u.test(word) && next === "من") return verbs[i + 2]?.tense === "imperfect";
  return /^[وف]من$/u.test(word) && verbs[i + 1]?.tense === "perfect" && !verbs[i + 1]!.isGuess;
}

/** «أيكون», «أفتقبل X», «أيعقل أن»: the letter of a question before an imperfect; أيد and أيقن are verbs of their own. */
function asksByHamza(exact: string, next: string): boolean {
  const verb = /^أ([وف]?[يت].{2,})$/u.exec(exact)?.[1];
  if (verb === undefined) return false;
  const forms = verbForms();
  if (forms.has(fold(exact)) || nouns().has(fold(exact)) || functionWords().has(fold(exact))) return false;
  const bare = fold(verb.replace(/^[وف]/u, ""));
  if (next === "ان" && /^ي.{3,}$/u.test(bare)) return true;
  const form = forms.get(bare);
  return form !== undefined && (form.tense === "imperfect" || form.isEither) && (!form.isEither || verb !== bare);
}

const isDone = (view: View, verbs: readonly (VerbHit | undefined)[], i: number): boolean =>
  verbs[i]?.tense === "perfect" &&
  (!verbs[i]!.isGuess ||
    /^.\u064f/u.test(view.tokens[i]!.exact) ||
    // «إن غمرت المياه الطريق»: she-did, her noun behind it.
    (/^\p{L}{2,}[^اويه]ت$/u.test(view.tokens[i]!.folded) && isDefinite(view.tokens[i + 1]))) &&
  // «قال الوزير إن وقع الأزمة شديد»: told, and a noun of the same letters.
  !(verbs[i]!.isDoubtful && verbs.slice(Math.max(0, i - 6), i).some((verb) => verb?.lists.has("say")));

/** Verbs that have إنّ behind them as often as أنّ. */
const leadsToThat = /^(?:قال|قيل|اضاف|ذكر|تابع|اوضح|ردد|زاد|استطرد|اكد|زعم)$/u;

/** «قيل إن أمر وقفها صدر», «بالقول إن حمل السلاح ممنوع»: that, unless the form can be nothing but a verb. */
function isSaidThat(view: View, verbs: readonly (VerbHit | undefined)[], i: number): boolean {
  const next = view.tokens[i + 1]?.exact ?? "";
  if (/^.\u064f|\u0651/u.test(next) || /[^اةى]ت$/u.test(next)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
    const word = view.tokens[k]!.folded;
    if (that.has(word) || "؛.:".includes(word)) return false;
    if (leadsToThat.test(verbs[k]?.lemma ?? "") || clauseSets().spoken.has(word) || /^[وفب]?(?:ال)?قول$/u.test(word))
      return true;
    if (verbs[k]) return false;
  }
  return false;
}

/** «سيغلق المعبر إن تكرر القصف.»: a few words behind what is to come, which with إنّ would want a predicate of their own. */
function closesWith(view: View, verbs: readonly (VerbHit | undefined)[], i: number): boolean {
  if (!isWord(view.tokens[i - 1]) || !mayBePast(view.tokens[i + 1]?.exact ?? "")) return false;
  // «إن تكرر إطلاق النار».
  if (!isDefinite(view.tokens[i + 2]) && !isDefinite(view.tokens[i + 3])) return false;
  const isToCome = (k: number): boolean =>
    verbs[k]?.isFuture === true || (verbs[k]?.tense === "imperfect" && perhaps.has(view.tokens[k - 1]?.folded ?? ""));
  let k = i - 1;
  while (k > i - 14 && isWord(view.tokens[k]) && !isToCome(k)) k--;
  if (!isToCome(k)) return false;
  for (let n = i + 3; n < i + 9; n++) {
    const token = view.tokens[n];
    if (!token || token.kind === "mark") return true;
    if (verbs[n] || /(?:ًا|ٌ)$/u.test(token.exact) || token.folded === "قد") return false;
  }
  return false;
}

/** «إن بدأ الحفر», «إن أُعيدت العائدات»: إن before a perfect is if, never that; a guess only where the vowel tells the passive. */
export const isIf = (view: View, verbs: readonly (VerbHit | undefined)[], i: number): boolean =>
  /^[وف]?إن$/u.test(view.tokens[i]!.exact) &&
  !isSaidThat(view, verbs, i) &&
  (isDone(view, verbs, i + 1) ||
    // «ستنسحب X إن وقع صدام»: nothing is said before it, and إنّ wants a sentence of its own.
    ((isWord(view.tokens[i - 1]) ||
      (isComma(view.tokens[i - 1]) && view.tokens[i]!.exact === "إن") ||
      verbs.slice(Math.max(0, i - 10), i).some((verb) => verb?.isFuture)) &&
      verbForms().get(view.tokens[i + 1]?.folded ?? "")?.tense === "perfect" &&
      !verbs.slice(Math.max(0, i - 10), i).some((verb) => verb?.lists.has("say")) &&
      !isDefinite(view.tokens[i + 2])) ||
    // «إن شحّت الأمطار»: doubled, with the ending of she-did.
    /^\p{L}\u064e?\p{L}\u0651\u064e?ت/u.test(view.tokens[i + 1]?.exact ?? "") ||
    // «إن أُعيد الطاقم»: the vowel tells the passive.
    /^أ\u064f\p{L}{2,}/u.test(view.tokens[i + 1]?.exact ?? "") ||
    // «إن قلّ المطر».
    (/^\p{L}\u064e?\p{L}\u0651\u064e?$/u.test(view.tokens[i + 1]?.exact ?? "") && isDefinite(view.tokens[i + 2])) ||
    // «إن مُسّت مصالحها».
    /^\p{L}\u064f\p{L}\p{M}*(?:\p{L}\p{M}*)?ت$/u.test(view.tokens[i + 1]?.exact ?? "") ||
    // «إن صمدت القناة»: by the letters of a verb alone.
    isPastWord(view.tokens[i + 1]?.exact ?? "") ||
    closesWith(view, verbs, i) ||
    (/^ه[ويم]$/u.test(view.tokens[i + 1]?.folded ?? "") && isDone(view, verbs, i + 2))) &&
  // «حتى وإن».
  !/^[وف]?حتي$/u.test(view.tokens[i - 1]?.folded ?? "");

/** «وهو ما لم يثبته», «وهذا ما لم تقله», «ما لم يقله البيان»: a relative. */
export const isRelativeWhat = (view: View, i: number): boolean =>
  /^[وف]?(?:ه[وي]|هذا|ذلك|الامر)$/u.test(view.tokens[i - 1]?.folded ?? "") ||
  /^[يت](?:قل|ذكر|علن|كشف|وضح|فصح|عترف|فهم)ه$/u.test(view.tokens[i + 2]?.folded ?? "");

/** «مثل هذا الطرح»: a noun phrase, no adjunct. */
export const isSuch = (view: View, i: number): boolean =>
  /^[وف]?مثل$/u.test(view.tokens[i]!.folded) && /^(?:هذا|هذه|ذلك|تلك|هولاء)$/u.test(view.tokens[i + 1]?.folded ?? "");

export const isCommit = (word: string): boolean => /(?:تعهد|وعد|وعود|تهديد)$/u.test(word);
