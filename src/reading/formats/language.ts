// Which language a text is in: Arabic, English, or another that is not read. By script first, then, within a script, by the share of
// the commonest words: of French "le, la, et", of Persian "از, که, است".
import type { Lang } from "../../case/index.ts";

export type Language = Lang | "other";

export interface Told {
  readonly lang: Lang;
  /** Of the letters, those in neither language. */
  readonly foreign: number;
  /** Of the letters, those of the one of the two languages that is not `lang`. */
  readonly second: number;
  /** What most of the foreign letters are, in English and in Arabic. */
  readonly language: string;
  readonly languageAr: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const english = words(
  "the of and to in that is was for it with as his on be at by had not are but from or have an they which one were all her there been " +
    "their we him has will more if no out so said what its about into than them can only other new some could time these two may then do any " +
    "this would who when after before over between against under during he she you i also",
);
/** The commonest words of other languages in Latin letters, without those that English writes the same way. */
const latin = words(
  "le la les des et du un une est dans pour que qui sur avec par pas plus au aux ce cette ses sont ont il elle nous vous " +
    "der die und den von zu das mit sich dem ein eine ist im nicht auf für als auch nach bei werden wird aus sie hat einer " +
    "el los las del y en por con para una es se su lo como más pero sus al ha " +
    "di che il per non gli della dei nel alla più anche sono delle " +
    "o os do da dos em um uma não se na no mais foi ao pela pelo " +
    "de het een van is op te zijn voor niet aan er om ook naar " +
    "bir ve bu için ile olarak da daha çok olan " +
    "yang dan di dari untuk dengan ini tidak pada adalah akan " +
    "i w na nie się z do jest że od przez " +
    "och att det som på är av för med har inte till",
);
const arabic = words(
  "في من على إلى الى أن ان عن التي الذي هذا هذه ما لا مع بين بعد قبل كما وقد قد كان كانت أو او لم لن إن وفي ومن وهو وهي هو هي ذلك تلك حيث بينما عند حول خلال ضد دون أي كل غير بأن أنه إنه وقال قال",
);
/** Of Persian, Urdu, Kurdish and Pashto. */
const arabicScript = words(
  "از که است به را با این در و برای آن شده خود تا بر یک شود کرد های می اور کے کی کا میں ہے سے کو نے پر ہیں کہ اس یہ له د په چې او دی لە بە کە",
);

/** Letters that other languages add to the Latin or the Arabic script. */
const strangeLatin = /[\u00c0-\u00ff\u0100-\u024f]/g;
const strangeArabic = /[پچژگکیہےٹڈڑںھېړښټۆڵ]/g;

const shareOf = (all: readonly string[], known: ReadonlySet<string>): number =>
  all.filter((w) => known.has(w)).length / Math.max(1, all.length);

function languageOfLatin(letters: string): Language {
  const all = letters.match(/\p{L}+/gu) ?? [];
  const own = shareOf(all, english);
  const foreign = shareOf(all, latin) + (letters.match(strangeLatin)?.length ?? 0) / Math.max(1, letters.length);
  // A heading or a list of names may hold none of the common words.
  return own >= foreign || foreign < 0.12 ? "en" : "other";
}

function languageOfArabic(letters: string): Language {
  const all = letters.match(/[\p{L}\p{M}]+/gu) ?? [];
  const strange = (letters.match(strangeArabic)?.length ?? 0) / Math.max(1, letters.length);
  const own = shareOf(all, arabic);
  return strange < 0.02 || own > shareOf(all, arabicScript) + strange ? "ar" : "other";
}

/** UTF-16 units in the runs that a pattern meets. */
const countOf = (text: string, runs: RegExp): number =>
  (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);

const letterRuns = /\p{L}+/gu;

const scripts = [
  ["Cyrillic", /\p{Script=Cyrillic}+/gu, "Cyrillic letters", "حروف كيريلية"],
  [
    "Han",
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu,
    "Chinese, Japanese or Korean",
    "صينية أو يابانية أو كورية",
  ],
  ["Hebrew", /\p{Script=Hebrew}+/gu, "Hebrew", "عبرية"],
] as const;

/** Letters enough to tell a language; longer texts are told by evenly spread pieces. */
const sampled = 100_000;
/** Lines are told one by one, joined to at least this many characters: one word more or less decides nothing. */
const shortest = 300;

/** About `sampled` characters from the whole length, cut at spaces as far as there are any. */
function sampleOf(text: string): string {
  if (text.length <= sampled) return text;
  const pieces = 20;
  const size = sampled / pieces;
  return Array.from({ length: pieces }, (_, i) => {
    const from = Math.floor((i * (text.length - size)) / (pieces - 1));
    return text.slice(from, from + size).replace(/^\S{1,40}\s/, "");
  }).join("\n");
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const line of text.split("\n")) {
    piece += `${line}\n`;
    if (piece.length >= shortest) {
      pieces.push(piece);
      piece = "";
    }
  }
  if (piece.trim() !== "") pieces.push(piece);
  return pieces;
}

/** Undefined where there is no letter at all. */
export function tellLanguage(text: string): Told | undefined {
  const sample = sampleOf(text);
  let [ar, en, otherLatin, otherArabic] = [0, 0, 0, 0];
  for (const piece of piecesOf(sample)) {
    const latinPart = piece.replace(/[^\p{Script=Latin}\p{M}' ]+/gu, " ").toLowerCase();
    const arabicPart = piece.replace(/[^\p{Script=Arabic}\p{M} ]+/gu, " ");
    const latinLetters = countOf(latinPart, letterRuns);
    const arabicLetters = countOf(arabicPart, letterRuns);
    if (latinLetters > 0 && languageOfLatin(latinPart) === "en") en += latinLetters;
    else otherLatin += latinLetters;
    if (arabicLetters > 0 && languageOfArabic(arabicPart) === "ar") ar += arabicLetters;
    else otherArabic += arabicLetters;
  }
  const all = countOf(sample, letterRuns);
  if (all === 0) return undefined;
  const lang: Lang = ar >= en ? "ar" : "en";
  const ranked = [
    { count: otherLatin, language: "in Latin letters, not English", languageAr: "بحروف لاتينية، غير الإنجليزية" },
    { count: otherArabic, language: "in Arabic letters, not Arabic", languageAr: "بحروف عربية، غير العربية" },
    // Most texts hold no letter of these.
    ...(all === ar + en + otherLatin + otherArabic ? [] : scripts).map(([, test, language, languageAr]) => ({
      count: countOf(sample, test),
      language,
      languageAr,
    })),
  ].sort((a, b) => b.count - a.count);
  const { language, languageAr } =
    ranked[0]!.count > 0 ? ranked[0]! : { language: "of another script", languageAr: "بحروف أخرى" };
  return { lang, foreign: (all - ar - en) / all, second: Math.min(ar, en) / all, language, languageAr };
}
