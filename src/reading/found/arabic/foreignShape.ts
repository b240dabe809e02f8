// Words that no pattern of Arabic makes, whatever is written before and behind them: أوردالا, كارسوفا, زاندار. What looks so is a name or a loan word.
import { remembered } from "../../../math/remembered.ts";
import { words } from "../../lexicon/lexicon.ts";
import { wordSet } from "../phrases.ts";

/** Any letter of a root, with و and ي among them; a consonant proper. */
const v = "[بتثجحخدذرزسشصضطظعغفقكلمنهءؤئوي]";
const c = "[بتثجحخدذرزسشصضطظعغفقكلمنهءؤئ]";

const patternsOf = (list: string): RegExp =>
  new RegExp(
    `^(?:${list
      .trim()
      .split(/\s+/u)
      .map((pattern) => pattern.replaceAll(/[vc]/gu, (letter) => (letter === "v" ? v : c)))
      .join("|")})$`,
    "u",
  );

/** Three letters, كتاب, حدود, ساحل, موقف, مجلس; أفعال, تفعيل, مفعول, مصالح, فواعل, فعائل, علماء; افتعال, استفعال, مشاريع, صواريخ. */
const nouns = patternsOf(`
  ..?v? v[ا]v vvاv vv[وي]v vاvv [امتين]vvv cccc
  [اتم]vvاv اvاv [تم]vvيv مvvوv [امت]vاvv اواvv vواvv vvائv ccاcc vcc?ا[ءئؤ] اvv?v?ا[ءئؤ]
  [ايتم]cccc [ما]vتvv م[وي]ccc متvvv متvاvv منvvv مستvvv مستv[ايو]v
  ا(?:c[تطد]|[تطدذ])vاv انvvاv است(?:vv|v)اv اcc(c)ا\\1 vvاvيv اvاvيv vائvv
`);
/** Of the persons of a verb, with the letter of its person before it. */
const verbs = patternsOf(`
  ..?v? vاv [ايتن]vvv vاvv cccc [ايتن]cccc [اين]vvاv [ايتن]vاvv [يتن]v[اوي]v [ايتن]vتvv [ايتن][وي]cc
  [يتن]vvيv [يتن]?تvvv [يتن]?تvاvv [ايتن]نvvv [ايتن]ستvvv [ايتن]ستv[ايو]?v [ايتن]س?vت?اv [يتن]تcccc [يتن](?:سيطر|هيمن)
`);

const owners = "ه|ها|هم|هما|هن|نا|ك|كم";
const nounEnds = /^(?:|ه|ات|ان|ين|ون|تين|تان|ي|يه|يات|يون|يين|يان|يتين|يتان|اني|انيه|انيين|انيون|و)$/u;
const ownedEnds = new RegExp(`^(?:ت|ات|يت|يات|انيت)?(?:${owners})$|^(?:و|ي|ا|تي|تا)(?:ه|ها|هم|هما)$`, "u");
const verbEnds = new RegExp(`^(?:|ت|تا|وا|ن|ون|ان|ين|نا|تم)(?:${owners}|ني)?$`, "u");

let loans: ReadonlySet<string> | undefined;
const loanWords = (): ReadonlySet<string> => (loans ??= wordSet(words("ar", "loan")));

/** Words come again and again: the last thousands are kept. */
const known = new Map<string, boolean>();
const mostKnown = 10_000;

/** Whether a word, as it is written, can be none of the language's own. */
export function isForeignShape(exact: string): boolean {
  if (known.size >= mostKnown) known.clear();
  return remembered(known, exact, () => exact.length >= 4 && !isNative(spelled(exact)));
}

/** Without vowel marks; a hamza within the word is a consonant, final forms are one. */
function spelled(exact: string): string {
  return exact
    .replace(/[\u064b-\u0652\u0640\u0670]/gu, "")
    .replace(/(?<=.)[أإ]/gu, "ء")
    .replace(/(?<=.)آ/gu, (_, at: number, all: string) => (all.slice(0, at).endsWith("ال") ? "ا" : "ءا"))
    .replace(/^[أإآ]/u, "ا")
    .replace(/ى$/u, "ي")
    .replace(/ة$/u, "ه");
}

const lead = /^([وف]?)([بكلس]?)(ال|(?<=ل)ل)?$/u;

function isNative(word: string): boolean {
  for (let cut = 0; cut <= 4 && cut < word.length - 1; cut++) {
    const [, and, before, article] = lead.exec(word.slice(0, cut)) ?? [];
    if (and === undefined) continue;
    const rest = word.slice(cut).replace(/^ء(?=..)/u, "ا");
    if (before === "س" ? isVerb(rest) : isNoun(rest, { and, before: before!, isDefinite: article !== undefined }))
      return true;
    if (/^ل?$/u.test(before!) && article === undefined && isVerb(rest)) return true;
  }
  return false;
}

interface Lead {
  readonly and: string;
  readonly before: string;
  readonly isDefinite: boolean;
}

/** What bears the article has no owner; behind a preposition nothing ends in ا. */
function isNoun(word: string, { and, before, isDefinite }: Lead): boolean {
  const isOpen = before === "" && !isDefinite;
  for (let k = word.length; k >= 2; k--) {
    const [stem, end] = [word.slice(0, k), word.slice(k)];
    if (!nouns.test(stem) && !loanWords().has(stem)) continue;
    // روحاني, علماني: of three letters only.
    if (/^اني/u.test(end) && k > 3) continue;
    if (nounEnds.test(end) && !(before !== "" && /^(?:ان|ون|يون|تان|يان|و)$/u.test(end))) return true;
    if (!isDefinite && ownedEnds.test(end) && !(end === "نا" && /[وي]$/u.test(stem))) return true;
    if (isOpen && (end === "ا" || (/^(?:يا|انيا|اتيا)$/u.test(end) && and === "")) && !stem.endsWith("ا")) return true;
  }
  return false;
}

function isVerb(word: string): boolean {
  for (let k = word.length; k >= 2; k--) {
    const stem = word.slice(0, k);
    if (
      (verbs.test(stem) || loanWords().has(stem)) &&
      verbEnds.test(word.slice(k)) &&
      !(/[ايو]$/u.test(stem) && word[k] === "ت")
    )
      return true;
  }
  return false;
}
