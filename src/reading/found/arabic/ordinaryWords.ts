// Words that no ordinary word of Arabic explains, whatever is written before and behind them: أوردالا, كارسوفا, تومار. What is so is a name.
import { lately } from "../../../math/remembered.ts";
import { words } from "../../lexicon/lexicon.ts";

interface Ordinary {
  /** Particles, which may be short. */
  readonly particles: ReadonlySet<string>;
  /** As the list of nouns has them, without the verbs that are written alike. */
  readonly words: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly pasts: ReadonlySet<string>;
  /** Without the letter of the person; those that the past gives are told by rule. */
  readonly imperfects: ReadonlySet<string>;
}

let lists: Ordinary | undefined;
function ordinary(): Ordinary {
  if (lists) return lists;
  const written = (list: string): readonly string[] => words("arabic-words", list).flatMap((line) => line.split(" "));
  const own = (...names: readonly string[]): readonly string[] =>
    names
      .flatMap((list) => words("ar", list))
      .filter((word) => !word.includes(" "))
      .map(spelled);
  const particles = own("function", "preposition", "that");
  const pasts = written("past");
  const imperfects = [
    ...written("imperfect").map((word) => spelled(word).slice(1)),
    ...pasts.map((past) => spelled(past.replace(/^[اأ](?=..)/u, ""))),
  ];
  // يتخلاها, يرضاه: before a pronoun a last ى is ا; ينفيه keeps its ي.
  const inAlif = [
    ...written("imperfect")
      .filter((word) => word.endsWith("ى"))
      .map((word) => word.slice(1)),
    ...pasts.filter((past) => /^ت.*ى$|ي$/u.test(past)),
  ].map((word) => spelled(`${word.slice(0, -1)}ا`));
  lists = {
    particles: new Set(particles),
    words: new Set([...written("word").map(spelled), ...own("loan", "common", "noun", "adjective")]),
    nouns: new Set([
      ...written("word").map(spelled),
      ...own("loan", "common", "noun", "adjective"),
      ...particles,
      // What he did and its noun are often written alike: تعاون; not أفعل.
      ...pasts.map(spelled).filter((past) => !/^ا...$/u.test(past)),
    ]),
    pasts: new Set(pasts.map(spelled)),
    imperfects: new Set([...imperfects, ...inAlif]),
  };
  return lists;
}

/** Whether a word, as it is written, can be none of the language's own. */
export const isUnknownWord = lately((exact) => exact.length >= 3 && !isOrdinaryWord(exact));

/**
 * Where a noun stands, which forbids it cases: behind her verb or as her subject, behind a noun that owns it, behind a preposition; "governed":
 * behind one that no verb follows.
 */
export type Place = "any" | "subject" | "owned" | "genitive" | "governed";

/** Whether a word can be none of the language's own where it stands: «حكومة صفران», no dual in ان; «تطلب تلوان», no verb either; «في أدرانا», and no accusative in ا. */
export const isUnknownIn = (exact: string, place: Place): boolean =>
  place === "any" ? isUnknownWord(exact) : unknownIn[place](exact);

const unknownIn: Readonly<Record<Exclude<Place, "any">, (exact: string) => boolean>> = {
  subject: lately((exact) => isStrangeIn(exact, "subject")),
  owned: lately((exact) => exact.length >= 3 && !mayBeOwned(exact, spelled(exact))),
  genitive: lately((exact) => isStrangeIn(exact, "genitive")),
  governed: lately((exact) => exact.length >= 3 && !isOwner(exact, spelled(exact))),
};

/** By an ending in ان or ا alone: of others the place says nothing, «منذ انفصلت», «كانت ستجنب». */
function isStrangeIn(exact: string, place: "subject" | "genitive"): boolean {
  const word = spelled(exact);
  if (exact.length < 3 || !/ان?$/u.test(word)) return isUnknownWord(exact);
  // «حكومة وجيش كارسو»: another noun is joined.
  if (place !== "genitive" || word.startsWith("و")) return !isOrdinaryWord(exact, place);
  const isFeminine = /ة$/u.test(exact);
  return /^ال/u.test(word) && !/^[أإآ]/u.test(exact)
    ? !isNoun(word.slice(2), "", true, isFeminine, place)
    : !isNoun(word, "", false, isFeminine, place);
}

/**
 * Behind a bare noun stands what owns it or tells of it, another noun with و, what it is for with ب or ل, a verb; with no other particle, and
 * in no other case: «حكومة فيرون», «رئيسة كنجارة», «عاصمة بالونا».
 */
function mayBeOwned(exact: string, word: string): boolean {
  const isFeminine = /ة$/u.test(exact);
  // بالونا, تلوان: nobody is told of us there, nor of two.
  const isDeed = !isFeminine && !/(?:ان|نا|ني|كم?)$/u.test(word);
  // «قدم وفد مقترحا»: what it does something to.
  if (isOwner(exact, word) || isNoun(word, "", false, isFeminine, "owned")) return true;
  if (isDeed && (isVerb(word, "") || (word.startsWith("س") && isVerb(word.slice(1), "س")))) return true;
  if (word.startsWith("و")) return isOrdinaryWord(exact.slice(1));
  if (word.startsWith("لل")) return true;
  return /^[بل]/u.test(word) && isOwner(exact, word.slice(1).replace(/^ء(?=.)/u, "ا"), word[0]!);
}

/** A noun in the genitive, with or without the article; `noun`: the word as it is compared, behind the preposition `before`. */
function isOwner(exact: string, noun: string, before = ""): boolean {
  const isFeminine = /ة$/u.test(exact);
  const isDefinite = /^ال/u.test(noun) && !/^[أإآ]/u.test(exact);
  return (
    isNoun(noun, before, false, isFeminine, "genitive") ||
    (isDefinite && isNoun(noun.slice(2), before, true, isFeminine, "genitive"))
  );
}

/** Whether a word is one of the language with no particle read off it: ودائع, of which و is the first letter. */
export const isWholeWord = (exact: string): boolean => isNoun(spelled(exact), "", false, /ة$/u.test(exact));

/** «صمدت», «أقلعت», «صمد»: a perfect, and no noun. */
export const isPastWord = lately((exact) => {
  const word = spelled(exact);
  const { pasts, words: written } = ordinary();
  if (/^أ\p{L}{2}[^\P{L}ا]ت$/u.test(exact)) return true;
  if (exact.length < 3 || /ة$/u.test(exact) || written.has(word)) return false;
  return pasts.has(word) ? /^(?:ان|است|ا.ت)/u.test(word) : /.{3}ت$/u.test(word) && pasts.has(word.slice(0, -1));
});

/** «تكرر», «انسحب», also where a noun of the deed is spelled alike. */
export const mayBePast = lately((exact) => exact.length >= 3 && ordinary().pasts.has(spelled(exact)));

/** «تكتمل», «يستولي»: an imperfect, and no noun. */
export const isImperfectWord = lately((exact) => {
  const word = spelled(exact.replace(/^[وف](?=[يت])/u, ""));
  const { imperfects, nouns, pasts } = ordinary();
  return /^[يت].{2,}/u.test(word) && imperfects.has(word.slice(1)) && !nouns.has(word) && !pasts.has(word);
});

/** Without vowel marks; a hamza within the word is a letter of its own whatever bears it, final forms are one. */
function spelled(exact: string): string {
  return exact
    .replace(/[\u064b-\u0652\u0640\u0670]/gu, "")
    .replace(/(?<=.)[أإ]/gu, "ء")
    .replace(/(?<=.)آ/gu, (_, at: number, all: string) => (/^[وفبكل]*ال$/u.test(all.slice(0, at)) ? "ا" : "ءا"))
    .replace(/^[أإآ]/u, "ا")
    .replace(/ى$/u, "ي")
    .replace(/ة$/u, "ه")
    .replace(/[ؤئ]/gu, "ء");
}

const lead = /^([وف]?)([بكلس]?)(ال|(?<=ل)ل)?$/u;

function isOrdinaryWord(exact: string, place: Place = "any"): boolean {
  const word = spelled(exact);
  const isFeminine = /ة$/u.test(exact);
  for (let cut = 0; cut <= 4 && cut < word.length - 1; cut++) {
    const [, and, before, article] = lead.exec(word.slice(0, cut)) ?? [];
    // ألبرينيا: no article has a hamza.
    if (and === undefined || (cut === 2 && article !== undefined && /^[أإآ]/u.test(exact))) continue;
    const rest = word.slice(cut).replace(/^ء(?=.)/u, "ا");
    if (before !== "س" && isNoun(rest, before!, article !== undefined, isFeminine, before ? "genitive" : place))
      return true;
    if (place === "any" && !isFeminine && /^[لس]?$/u.test(before!) && article === undefined && isVerb(rest, before!))
      return true;
  }
  return false;
}

const owners = "ه|ها|هم|هما|هن|نا|ك|كم|ي";
const nounEnds = /^(?:|ه|ات|ان|ين|ون|تين|تان|تا|تي|ي|يه|يات|يون|يين|يان|يتين|يتان|و)$/u;
const ownedEnds = new RegExp(`^(?:ت|ات|يت|يات)?(?:${owners})$|^(?:و|ي|ا|تي|تا)(?:ه|ها|هم|هما)$`, "u");
/** Behind a preposition nothing ends so. */
const nominative = /^(?:ان|ون|يون|تان|يان|و)$/u;
/** What does not agree with her verb. */
const dual = /^(?:ان|ون|يون|يان)$/u;

/** What takes the feminine by rule: participles and adjectives, كاتب, مفتوح, كبير, رسمي. */
const takesFeminine = /^(?:م.{2,}|.ا..?|..ي.|.+ي)$/u;

function isNoun(word: string, before: string, isDefinite: boolean, isFeminine: boolean, place: Place = "any"): boolean {
  const { nouns, particles } = ordinary();
  for (let k = word.length; k >= 2; k--) {
    const [stem, end] = [word.slice(0, k), word.slice(k)];
    const isEnd =
      (nounEnds.test(end) && !(place !== "any" && (place === "subject" ? dual : nominative).test(end))) ||
      (!isDefinite && ownedEnds.test(end)) ||
      (place !== "genitive" && !isDefinite && end === "ا" && !stem.endsWith("ا"));
    // جبالة: ة makes no noun of جبال.
    if (!isEnd || (isFeminine && end === "ه" && !takesFeminine.test(stem))) continue;
    const isOne = (form: string): boolean =>
      nouns.has(form) && (form.length > 2 || particles.has(form) || end.length + (isDefinite ? 0 : before.length) <= 2);
    if (formsBefore(stem, end).some(isOne)) return true;
  }
  return false;
}

/** The forms that a noun's stem may stand for before an ending: مباحثات of مباحثة, نداءات of نداء, مستشفيات of مستشفى. */
function formsBefore(stem: string, end: string): readonly string[] {
  const forms = [stem];
  if (end === "") return forms;
  if (/^(?:ه|ها|هم|هما|نا|ي|ك|كم|ان|ين|ات|ت.*)$/u.test(end)) {
    if (stem.endsWith("ا")) forms.push(`${stem.slice(0, -1)}ي`);
    if (/^(?:ات|ت)/u.test(end)) forms.push(`${stem}ه`, `${stem}ا`);
    if (stem.endsWith("ي") && /^(?:ان|ين|ات)/u.test(end)) forms.push(stem.slice(0, -1));
  }
  if (/^(?:ين|ون)$/u.test(end)) forms.push(`${stem}ي`);
  if (stem.endsWith("و") && /^(?:ات|ي|يه|يين|يون)$/u.test(end))
    forms.push(`${stem.slice(0, -1)}ه`, `${stem.slice(0, -1)}ا`);
  if (/^(?:ي|يه|يات|يون|يين|يان|يتان|يتين)$/u.test(end)) forms.push(`${stem}ه`, `${stem}ا`, `${stem}يه`);
  return forms;
}

const pastEnds = /^(?:|ت|تا|وا|و|نا|تم)(?:ه|ها|هم|هما|نا|ني|ك|كم)?$/u;
const imperfectEnds = /^(?:|ون|ان|ين|ن|وا)(?:ه|ها|هم|هما|نا|ني|ك|كم)?$/u;

function isVerb(word: string, before: string): boolean {
  const { nouns, pasts, imperfects } = ordinary();
  for (let k = word.length; k >= 2; k--) {
    const [stem, end] = [word.slice(0, k), word.slice(k)];
    if (before !== "س" && pastEnds.test(end)) {
      if (pastsOf(stem, end).some((form) => pasts.has(form) && (form.length > 2 || end.length < 3))) return true;
      const isPlain = /^ت?$/u.test(end) || (/^ا.../u.test(stem) && /^(?:ت|وا|تا)/u.test(end));
      if (isPlain && stem.length > 2 && nouns.has(stem)) return true;
    }
    // سيلفانا: of us nobody does so.
    if (!/^[يتنا]/u.test(stem) || !imperfectEnds.test(end) || (end === "نا" && stem.endsWith("ا"))) continue;
    if (stem.startsWith("ا") && !/^(?:ه|ها|هم)?$/u.test(end)) continue;
    const bare = stem.slice(1);
    const forms = [bare, `${bare}ي`, `${bare}و`, `${bare}ا`];
    // لم يستجب, لم يكن: the vowel before the last letter is gone.
    if (end === "") forms.push(...["ي", "و", "ا"].map((vowel) => `${bare.slice(0, -1)}${vowel}${bare.slice(-1)}`));
    if (forms.some((form) => imperfects.has(form) && form.length > 1)) return true;
  }
  return false;
}

/** The he-forms that a past's stem may stand for: دعت of دعا, هوجمت of هاجم, أعيدت of أعاد. */
function pastsOf(stem: string, end: string): readonly string[] {
  const forms = [stem];
  if (/^(?:ت|تا|وا|و)/u.test(end)) forms.push(`${stem}ا`, `${stem}ي`);
  if (/^(?:ت|نا|تم)/u.test(end) && stem.endsWith("ي")) forms.push(`${stem.slice(0, -1)}ا`);
  if (/^.و../u.test(stem)) forms.push(stem.replace(/^(.)و/u, "$1ا"));
  if (/^.{1,4}ي.$/u.test(stem)) forms.push(stem.replace(/ي(.)$/u, "ا$1"));
  return forms;
}
