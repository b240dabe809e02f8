// The verbs of a text, one place a token: forms of the lexicon, unknown verbs by their shape, doubtful forms by the words beside them.
import { words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { isForeignShape } from "./foreignShape.ts";
import { owned } from "./heads.ts";
import { type VerbForm, verbForms } from "./verbs.ts";
import {
  common,
  complementisers,
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

export interface VerbHit extends VerbForm {
  /** Letters of particles before it. */
  readonly cut: number;
  /** With س before it. */
  readonly isFuture: boolean;
  /** Told by its shape only: it may be a name after all. */
  readonly isGuess: boolean;
}

/** Behind these stands a verb, if anything. */
const beforeVerb = wordSet(
  "قد وقد فقد لقد ولقد الذي التي الذين والذي والتي اذا ان لو ثم كما حين حينما عندما بعدما قبلما حيث اذ بينما فيما مما ما لا لم لن ولا ولم ولن سوف وسوف حتي كي لكي هل فهل ربما وربما كلما لطالما طالما هكذا وهكذا".split(
    " ",
  ),
);
const beforeUnknown = wordSet(
  "قد وقد فقد لا ولا فلا لم ولم فلم لن ولن فلن التي والتي ما سوف وسوف هل فهل ربما وربما ان وان بان الا".split(" "),
);
const suffix = /(?:هما|هم|ها|ه|نا)$/u;
const notFuture = /^س(?:يا[سدرق]|يناري|ين[اى]|يد|يط|يل|يف|ير|تار|ت[ةه]|تو|تين|تة|تراتيج|ن[ةه]$|نو|ند|ني|نا|نت|نغ)/u;
const neverVerb =
  /^(?:ا?ي(?:وم|وسف|وني|ولي|ناير|ور[وا]|مين|سار|سرا|اسر|حيي|عقوب|ونس|اسمين|ابان|مني|من$|هود|قين|تيم|د$|دا$|دوي|افا|ريفان))/u;
const masdar = /^ت(?:..ي.|.ا..|...ي.|..ي..?|...|...ه|..ي[هة])$/u;

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
  return view.tokens.map((token, i) => {
    if (token.kind !== "word" || hasTanwin(token) || endsFeminine(token)) return undefined;
    const hit = known(token, forms, wordBefore(view, i)) ?? unknown(view, i);
    if (!hit) return undefined;
    return hit.isDoubtful && !isVerbHere(view, i, hit) ? undefined : hit;
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
    if (future?.tense === "imperfect")
      return { ...future, isDoubtful: false, cut: lead.length, isFuture: true, isGuess: false };
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
  if (functionWords().has(folded) || common().has(folded) || nouns().has(folded)) return undefined;
  // «فيلماري»: none of the language's words.
  if (isForeignShape(token.exact)) return undefined;
  const cut = /^[وف][يتسا]/u.test(folded) ? 1 : 0;
  const word = folded.slice(cut);
  // «حتى يستتب الأمن»: until, and a verb.
  const isUntil = before?.folded === "حتي" && word.startsWith("ي");
  if ((isIn(before, prepositions()) && !isUntil) || common().has(word) || nouns().has(word)) return undefined;
  if (/^س[يت]..../u.test(word) && !notFuture.test(word) && !(word[1] === "ت" && word.length < 6))
    return shape("imperfect", word.slice(1), { cut, isFuture: true, isFeminine: word[1] === "ت" });
  if (/^ي....?/u.test(word) && word.length >= 4 && !neverVerb.test(word) && !/[ةا]$/u.test(token.exact))
    return shape("imperfect", word, { cut });
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
  if (opens && /^ت..../u.test(word) && !masdar.test(word) && hasArticle(view.tokens[i + 1]))
    return shape("imperfect", word, { cut, isFeminine: true });
  if (
    /^است.../u.test(word) &&
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
  /^[وف]?(?:قبل|بعد|شريطه|بشرط|شرط|دون|منذ)$/u.test(view.tokens[i]?.folded ?? "");

/** Whether a form that may be a noun is a verb where it stands. */
function isVerbHere(view: View, i: number, hit: VerbHit): boolean {
  const token = view.tokens[i]!;
  const before = wordBefore(view, i);
  const next = view.tokens[i + 1];
  if (hit.isDual && hit.tense === "perfect")
    return isWord(before) && /(?:ين|ان|هما)$/u.test(before.folded) && !/ً/u.test(token.exact);
  if (/\u0651/u.test(token.exact) && fold(token.exact).length - hit.cut === 3) return true;
  if (token.exact.endsWith("ى")) return true;
  // «إن قُتل جنود».
  if (/^[وف]?إن$/u.test(before?.exact ?? "") && /^.\u064f/u.test(token.exact)) return true;
  if (before && hit.cut === 0 && beforeVerb.has(before.folded))
    return before.folded !== "ان" || isExpected(view, i - 2) || opensObject(view, i);
  if (isIn(before, prepositions())) return false;
  // «لكنه حذر من».
  if (isWord(before) && /^(?:و?لكن|ب?ان)(?:ه|ها|هم)$/u.test(before.folded) && hit.tense === "perfect")
    return isIn(next, prepositions()) || isIn(next, complementisers());
  if (/قبل$/u.test(token.folded) && next?.folded === "ان") return false;
  if (next === undefined) return false;
  const isHead = hit.cut > 0 || before === undefined || before.kind === "mark";
  // «قُتل أربعة جنود», «وأصيب عشرات»: the vowel or a number tells.
  if (isHead && hit.tense === "perfect" && !hit.isDual)
    if (/^[وف]?.\u064f/u.test(token.exact) || counted.test(next.folded)) return true;
  if (isHead)
    return (
      (opensObject(view, i) || (hit.lists.has("say") && isStrangeAt(view, i + 1) && opensSpeech(view, i))) &&
      !(hit.tense === "perfect" && !hit.isFeminine && hasArticle(next) && endsFeminine(next))
    );
  if (hit.tense === "imperfect") return isDefinite(next) || isIn(next, prepositions()) || /^[بل]/u.test(next.folded);
  // Behind its subject: a definite word or a name, then what the verb governs.
  const behindNoun = isWord(before) && !nouns().has(before.folded) && !isIn(before, functionWords());
  return behindNoun && !endsFeminine(before) && (isIn(next, complementisers()) || isIn(next, prepositions()));
}

/** «وصف كاستانيو هذا الكلام بأنه», «توقع هتون أن»: what is said follows within a few words. */
function opensSpeech(view: View, i: number): boolean {
  for (let k = i + 1; k < i + 9; k++) {
    const token = view.tokens[k];
    if (!isWord(token)) return false;
    if (isIn(token, complementisers())) return k > i + 1;
  }
  return false;
}

let hedges: ReadonlySet<string> | undefined;

/** «من المتوقع أن تعرض»: behind such a word أن leads to a verb. */
function isExpected(view: View, i: number): boolean {
  hedges ??= new Set(
    ["predicted", "possible", "apparent"]
      .flatMap((list) => words("ar", list))
      .filter((phrase) => phrase.endsWith(" أن"))
      .map((phrase) => fold(phrase.split(" ").at(-2)!)),
  );
  return hedges.has(view.tokens[i]?.folded.replace(/^[وف]/u, "") ?? "");
}

const counted = /^(?:ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|عشرون|ثلاثون|عشرات|مئات|الاف|مدنيان|جنديان)$/u;

/** Something that a verb is followed by: a definite word, a preposition, a voice, a name, a complement. */
function opensObject(view: View, i: number): boolean {
  const next = view.tokens[i + 1];
  if (next === undefined || next.kind === "number") return false;
  if (next.kind === "mark") return ':«"'.includes(next.exact);
  if (isDefinite(next) || isIn(next, prepositions()) || isIn(next, complementisers())) return true;
  if (/^(?:هذا|هذه|ذلك|تلك|هولاء|فيه|فيها|له|لها|به|بها|عنه|عنها)$/u.test(next.folded)) return true;
  if (/^(?:ب|ل)..../u.test(next.folded)) return true;
  // «وحذر سامي حداد»; «فجر» is no «ف» with a verb.
  const isNamed = givenNames().has(next.folded) && !nouns().has(next.folded) && isWord(view.tokens[i + 2]);
  if (isNamed && !view.tokens[i]!.folded.startsWith("ف")) return true;
  // «ورد كيبا عبر»: a word that is none of the language's, and what the verb governs behind it.
  const governed = view.tokens[i + 2];
  if (
    /^[وف]/u.test(view.tokens[i]!.folded) &&
    isWord(next) &&
    isStrange(next) &&
    (isIn(governed, prepositions()) || isIn(governed, complementisers()) || /^ب.../u.test(governed?.folded ?? ""))
  )
    return true;
  // «ورحب وزيرا خارجية …», «وأعلن مسؤولو …»: two or more of them before a genitive.
  const one = next.folded.replace(/(?:ا|و)$/u, "");
  return speakers().has(next.folded) || speakers().has(one) || speakers().has(owned(next.folded) ?? "");
}

const isStrangeAt = (view: View, i: number): boolean => isWord(view.tokens[i]) && isStrange(view.tokens[i]!);

const isStrange = (token: Token): boolean =>
  !nouns().has(token.folded) &&
  !common().has(token.folded) &&
  !functionWords().has(token.folded) &&
  !/(?:ه|ها|هم|ات|ين)$/u.test(token.folded) &&
  !hasTanwin(token);

let voices: ReadonlySet<string> | undefined;
/** Bare nouns of those who act: titles, heads of bodies, voices without a name. */
export function speakers(): ReadonlySet<string> {
  voices ??= wordSet([
    ...["title", "body", "unnamed", "document"]
      .flatMap((list) => words("ar", list))
      .filter((phrase) => !phrase.includes(" ")),
    ..."رجل رجال كل كلا كلتا بعض وفد مكتب أهالي سكان عشرات مئات آلاف أنصار خصوم شيوخ قادة زعماء وزراء نواب".split(" "),
  ]);
  return voices;
}
