// The verbs of a text, one place a token: forms of the lexicon, unknown verbs by their shape, doubtful forms by the words beside them.
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { beforeVerb, isVerbHere } from "./verbCompany.ts";
import { type VerbForm, type VerbHit, verbForms } from "./verbs.ts";
import {
  common,
  endsFeminine,
  functionWords,
  givenNames,
  hasArticle,
  hasTanwin,
  isDefinite,
  isIn,
  isWord,
  nouns,
  prepositions,
} from "./words.ts";

const beforeUnknown = wordSet(
  "قد وقد فقد لا ولا فلا لم ولم فلم لن ولن فلن التي والتي ما سوف وسوف هل فهل ربما وربما ان وان بان الا".split(" "),
);
const suffix = /(?:هما|هم|ها|ه|نا)$/u;
const notFuture = /^س(?:يا[سدرق]|يناري|ين[اى]|يد|يط|يل|يف|ير|تار|ت[ةه]|تو|تين|تة|تراتيج|ن[ةه]$|نو|ند|ني|نا|نت|نغ)/u;
const neverVerb =
  /^(?:ا?ي(?:وم|وسف|وني|ولي|ناير|ور[وا]|مين|سار|سرا|اسر|حيي|عقوب|ونس|اسمين|ابان|مني|من$|هود|قين|تيم|د$|دا$|دوي|افا|ريفان))/u;
const realm = /^[وفبلك]?(?:جمهوريه|مملكه|سلطنه|اماره|دوقيه)$/u;
/** Whether another verb may stand right behind: كان, ظل; of راح and أخذ in the past. */
const mayFollow = ({ lemma, tense }: VerbHit): boolean =>
  /^(?:كان|كاد|ظل|بات|صار|ليس|دام|زال)$/u.test(lemma) || (tense === "perfect" && /^(?:بدا|راح|اخذ|عاد)$/u.test(lemma));
const masdar = /^ت(?:..ي.|.ا..|...ي.|..ي..?|...|...ه|..ي[هة])$/u;

/** كلّ, أمّ, حبّ: nouns of two letters. */
const neverDone = /^[وف]?(?:كل|ام|حب|جل|كم|سم|دب|ود|حر|لب|ضر|مر|ذل|عش|قم|بن|در|خف|جب|صم)$/u;

const seen = new WeakMap<View, readonly (VerbHit | undefined)[]>();

/** For each token its verb, if it is one; told once a text. */
export function verbsIn(view: View): readonly (VerbHit | undefined)[] {
  const known = seen.get(view);
  if (known) return known;
  const verbs = readVerbs(view);
  seen.set(view, verbs);
  return verbs;
}

function readVerbs(view: View): readonly (VerbHit | undefined)[] {
  const forms = verbForms();
  let prior: VerbHit | undefined;
  const verbAt = (token: Token, i: number): VerbHit | undefined => {
    if (token.kind !== "word" || hasTanwin(token) || endsFeminine(token)) return undefined;
    // «في رأي كثيرين»: the noun.
    if (/رأي$/u.test(token.exact)) return undefined;
    // «في مارس», «لا أحد في سيمرا»: what these govern is no verb.
    const isGoverned = /^[وف]?(?:في|الي|عن|مع|لدي|نحو)$/u.test(wordBefore(view, i)?.folded ?? "");
    if (isGoverned && token.exact.endsWith("ا")) return undefined;
    if (token.folded === "مارس" && isIn(wordBefore(view, i), prepositions())) return undefined;
    // «مملكة فيرون»: a realm's name.
    if (realm.test(wordBefore(view, i)?.folded ?? "")) return undefined;
    const hit = known(token, forms, wordBefore(view, i)) ?? judging(view, i) ?? unknown(view, i);
    if (!hit) return undefined;
    // «تريد أودينا»: right behind a verb stands who does it, not what somebody did to us; نا ends many names.
    if (/...نا$/u.test(token.folded) && (givenNames().has(token.folded) || (prior && !mayFollow(prior))))
      return undefined;
    return hit.isDoubtful && !isVerbHere(view, i, hit, wordBefore(view, i)) ? undefined : hit;
  };
  return view.tokens.map((token, i) => {
    prior = verbAt(token, i);
    return prior;
  });
}

const heads = new WeakMap<View, ReadonlySet<number>>();

/** The token before, within the sentence: a heading may end without a mark. */
function wordBefore(view: View, i: number): Token | undefined {
  let firsts = heads.get(view);
  if (!firsts) {
    firsts = new Set(view.ranges.map((range) => range.from));
    heads.set(view, firsts);
  }
  return firsts.has(i) ? undefined : view.tokens[i - 1];
}

function known(token: Token, forms: ReadonlyMap<string, VerbForm>, before: Token | undefined): VerbHit | undefined {
  const { folded } = token;
  // «وفي» is no deed of وفى; «فتحت» is hers.
  if (
    /^[وف]/u.test(folded) &&
    !forms.get(folded)?.isFeminine &&
    prepositions().has(folded.slice(1)) &&
    !token.exact.endsWith("ى") &&
    // «وعبّر».
    !/\u0651/u.test(token.exact)
  )
    return undefined;
  for (const lead of ["", "و", "ف"]) {
    if (!folded.startsWith(lead)) continue;
    const rest = folded.slice(lead.length);
    // «وعدّ»: and he held, not he promised; «فجّر»: no particle before.
    if (lead === "" ? /^وعد\u0651/u.test(token.exact) : isDoubled(token.exact)) continue;
    const found = form(rest, forms, /^(?:ما|حسبما|كما|مما)$/u.test(before?.folded ?? ""));
    if (found) return { ...found, cut: lead.length, isFuture: false, isGuess: false };
    if (!rest.startsWith("س")) continue;
    const future = form(rest.slice(1), forms);
    // «ستعرض» is hers who offers, whatever «تعرّض» is without the letter.
    if (
      future &&
      (future.tense === "imperfect" ||
        (/^س[يتن]/u.test(rest) && (future.isEither || forms.get(`ي${rest.slice(2)}`)?.tense === "imperfect")))
    )
      return { ...future, tense: "imperfect", isDoubtful: false, cut: lead.length, isFuture: true, isGuess: false };
  }
  return undefined;
}

/** The form itself, or with a pronoun written behind it. */
function form(word: string, forms: ReadonlyMap<string, VerbForm>, isSure = false): VerbForm | undefined {
  const whole = forms.get(word);
  if (whole) return whole;
  const stem = word.replace(suffix, "");
  if (nouns().has(word)) return undefined;
  if (stem === word || stem.length < 3) return undefined;
  const bare = forms.get(stem) ?? (stem.endsWith("ا") ? forms.get(`${stem.slice(0, -1)}ي`) : undefined);
  if (!bare) return undefined;
  // ردها is a reply; ردتها, يردها, «ما ردها» a verb.
  if (isSure && bare.tense === "perfect") return { ...bare, isDoubtful: false };
  // «اعتبره محللون», «اتهمها X»: no noun is written so.
  const isLong = !bare.isDoubtful && (stem.length > 4 || (/^ا...$/u.test(stem) && !nouns().has(stem)));
  if (bare.tense === "perfect" && !bare.isFeminine && !isLong && !/وا$/u.test(stem) && !stem.endsWith("ا"))
    return undefined;
  return bare.isDoubtful ? undefined : bare;
}

/** «ووصفها وزير دفاعها بأنها»: what it is called stands behind, so it is no description. */
function judging(view: View, i: number): VerbHit | undefined {
  const { folded } = view.tokens[i]!;
  const before = wordBefore(view, i);
  if (!/^[وف]?وصف(?:ه|ها|هم|هما)$/u.test(folded) || (before && before.kind !== "mark")) return undefined;
  const next = view.tokens.slice(i + 1, i + 9).findIndex((token) => /^ب.{2,}/u.test(token.folded));
  const cut = folded.startsWith("ف") || folded.startsWith("وو") ? 1 : 0;
  return next < 0 ? undefined : shape("perfect", "وصف", { cut, isGuess: false, lists: new Set(["say"] as const) });
}

const shape = (tense: VerbForm["tense"], lemma: string, more: Partial<VerbHit> = {}): VerbHit => ({
  tense,
  lemma,
  lists: new Set(["verb"] as const),
  isDoubtful: false,
  isEither: false,
  isFeminine: false,
  isDual: false,
  cut: 0,
  isFuture: false,
  isGuess: true,
  ...more,
});

function unknown(view: View, i: number): VerbHit | undefined {
  const token = view.tokens[i]!;
  const { folded } = token;
  const before = wordBefore(view, i);
  if (isDoubled(token.exact) && (before === undefined || before.kind === "mark"))
    return shape("perfect", folded, { isFeminine: folded.length === 4 });
  // «فُسّر ذلك بأنه»: the vowels tell the passive.
  if (/^[وف]?\p{L}\u064f\p{L}\u0651\p{M}*[^ةاىويه\p{M}]\p{M}*(?:ت\p{M}*)?$/u.test(token.exact) && !nouns().has(folded))
    return shape("perfect", folded, { isFeminine: folded.endsWith("ت") });
  // «شُقّ النفق», «مُدّت الأنابيب»: of two letters, the second doubled, at the head of a clause.
  const opensSo = before === undefined || before.kind === "mark" || /^[وف]/u.test(folded);
  if (opensSo && /^[وف]?\p{L}\u064f\p{L}\u0651\p{M}*(?:ت\p{M}*)?$/u.test(token.exact) && !neverDone.test(folded))
    return shape("perfect", folded, {
      isFeminine: folded.endsWith("ت"),
      isGuess: false,
      cut: /^[وف]../u.test(folded) ? 1 : 0,
    });
  if (functionWords().has(folded) || common().has(folded) || nouns().has(folded)) return undefined;
  // «فيلماري»: none of the language's words.
  if (isUnknownWord(token.exact)) return undefined;
  const cut = /^[وف][يتسا]/u.test(folded) ? 1 : 0;
  const word = folded.slice(cut);
  // «حتى يستتب الأمن»: until, and a verb.
  const isUntil = before?.folded === "حتي" && word.startsWith("ي");
  if ((isIn(before, prepositions()) && !isUntil) || common().has(word) || nouns().has(word)) return undefined;
  if (/^س[يت]..../u.test(word) && !notFuture.test(word) && !(word[1] === "ت" && word.length < 6))
    return shape("imperfect", word.slice(1), { cut, isFuture: true, isFeminine: word[1] === "ت" });
  if (/^ي....?/u.test(word) && word.length >= 4 && !neverVerb.test(word) && !/[ةا]$/u.test(token.exact))
    return shape("imperfect", word, { cut });
  // «قد نوقشت»: she-was, no we-do.
  if (/^ن.{2,}ت$/u.test(word) && /^[وف]?قد$/u.test(before?.folded ?? ""))
    return shape("perfect", word, { cut, isFeminine: true });
  if (/^[تن].../u.test(word) && word.length >= 4 && isWord(before) && beforeUnknown.has(before.folded))
    return before.folded === "ان" && masdar.test(word) && !word.startsWith("تست") && !leadsToDeed(view, i - 2)
      ? undefined
      : shape("imperfect", word, { cut, isFeminine: true });
  // «لن تقف»: nothing but a verb stands behind these.
  if (/^[يتن]..$/u.test(folded) && isWord(before) && /^[وف]?(?:لن|لم|سوف)$/u.test(before.folded))
    return shape("imperfect", folded, { isFeminine: folded[0] === "ت" });
  // «الروايتين تفترقان»: of two, behind them.
  if (/^[يت]...+ان$/u.test(folded) && isWord(before) && /(?:ين|ان)$/u.test(before.folded) && isDefinite(before))
    return shape("imperfect", word, { cut, isFeminine: word[0] === "ت" });
  // تتنازع: two such letters begin no noun; at the head of a clause a definite noun behind it tells too.
  if (/^تت.../u.test(word)) return shape("imperfect", word, { cut, isFeminine: true });
  const opens = before === undefined || before.kind === "mark" || cut === 1;
  // «تُزاد الكميات»: the vowel tells the passive.
  if (opens && /^[وف]?ت\u064f/u.test(token.exact) && word.length > 3 && hasArticle(view.tokens[i + 1]))
    return shape("imperfect", word, { cut, isFeminine: true });
  if (opens && /^ت..../u.test(word) && !masdar.test(word) && hasArticle(view.tokens[i + 1]))
    return shape("imperfect", word, { cut, isFeminine: true });
  if (
    /^است.../u.test(word) &&
    // أستانا: استفعل has no hamza.
    /^[وف]?ا/u.test(token.exact) &&
    word.length >= 6 &&
    !/^استراتيج/u.test(word) &&
    !/ا.[هة]?$/u.test(word) &&
    !/^است..ا.$/u.test(word)
  )
    return shape("perfect", word, { cut, isFeminine: word.endsWith("ت") });
  // افتعل and انفعل have no alif before their last letter, their nouns do.
  if (
    /^ا(?!ل)(?:.ت|ن.)[^ا][^اه]ت?$/u.test(word) &&
    /^[وف]?ا/u.test(token.exact) &&
    (cut === 1 || before === undefined || before.kind === "mark" || beforeVerb.has(before.folded))
  )
    return shape("perfect", word, { cut, isFeminine: word.length === 6 });
  // هدأت الأوضاع: she-did at the head of a clause, her noun behind it.
  const isHead = cut === 1 || before === undefined || before.kind === "mark" || beforeVerb.has(before.folded);
  if (
    isHead &&
    /^...+ت$/u.test(word) &&
    !/ات$/u.test(word) &&
    !masdar.test(word) &&
    !hasArticle(token) &&
    isDefinite(view.tokens[i + 1])
  )
    return shape("perfect", word, { cut, isFeminine: true });
  return undefined;
}

/** فجّر, فجّرت: three letters, the middle one doubled; at the head of a clause that is a verb, whatever the noun of the same letters. */
const isDoubled = (exact: string): boolean =>
  /^\p{L}\p{M}*\p{L}\p{M}*\u0651\p{M}*[^\p{M}ة]\p{M}*(?:ت\p{M}*)?$/u.test(exact);

/** «قبل أن تفكك», «شريطة أن تعترف»: what is to be done, a verb. */
const leadsToDeed = (view: View, i: number): boolean =>
  /^[وف]?(?:قبل|بعد|شريطه|بشرط|شرط|دون|منذ|يستبعد|ينتظر|يرتقب|يجب|ينبغي|يمكن|يحتمل|المستبعد|المتوقع|المقرر|المنتظر|المرتقب|الوارد|الممكن|المحتمل)$/u.test(
    view.tokens[i]?.folded ?? "",
  );
