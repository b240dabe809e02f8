// Forms of the lexicon's verbs. The lexicon gives he-did and he-does; the other persons are made here.
import { rows } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";

/** Lists of `ar.txt` that hold verbs. */
export const verbLists = ["say", "deny", "allege", "commit", "threat", "aim", "verb"] as const;
export type VerbList = (typeof verbLists)[number];

export interface VerbForm {
  readonly tense: "perfect" | "imperfect";
  /** The lexicon's perfect, folded. */
  readonly lemma: string;
  readonly lists: ReadonlySet<VerbList>;
  /** It looks like a noun too (رد, تعهد): the words beside it decide. */
  readonly isDoubtful: boolean;
  readonly isFeminine: boolean;
  /** «تعرض»: he was exposed, or she shows. */
  readonly isEither: boolean;
  /** Of two: only behind a noun of two where the form is doubtful (عقدا). */
  readonly isDual: boolean;
}

/** A form where it stands in a text. */
export interface VerbHit extends VerbForm {
  /** Letters of particles before it. */
  readonly cut: number;
  /** With س before it. */
  readonly isFuture: boolean;
  /** Told by its shape only: it may be a name after all. */
  readonly isGuess: boolean;
}

interface Made {
  readonly form: string;
  readonly isDoubtful?: boolean;
  readonly isFeminine?: boolean;
  readonly isDual?: boolean;
}

/** Three letters, or the pattern تفعّل, تفاعل: the noun of the deed is written alike. أعلن, استقبل and their like are not. */
const isNounLike = (perfect: string): boolean => {
  const word = fold(perfect);
  // تساءل has تساؤل for its noun.
  if (/^[أآ]|ء/u.test(perfect) || perfect.endsWith("ى")) return false;
  // هدد, ندد, قرر: few nouns double their last letter.
  if (/^.(.)\1$/u.test(word)) return doubled.test(word);
  if (word.length <= 3) return word[1] !== "ا" || word === "فات";
  return word.startsWith("ت") && word.length <= 5;
};

const doubled = /^(?:عدد|مدد|جدد|سبب|علل|حلل|ضرر|ملل|خلل|قصص|حصص|همم|امم|قمم|سنن|صدد|شرر)$/u;

/** He, she, both, they of the perfect; with a pronoun behind weak verbs change (نفى, نفاه). */
function perfects(perfect: string): readonly Made[] {
  const isDoubtful = isNounLike(perfect);
  const isWeak = perfect.endsWith("ى") || (perfect.endsWith("ا") && perfect.length > 2);
  if (isWeak) {
    const stem = perfect.slice(0, -1);
    const glide = perfect.endsWith("ى") ? "ي" : "و";
    return [
      { form: perfect },
      { form: `${stem}ت`, isFeminine: true },
      { form: `${stem}${glide}ا`, isDual: true, isDoubtful: true },
      { form: `${stem}تا`, isFeminine: true, isDual: true },
      { form: `${stem}وا` },
    ];
  }
  const stem = perfect.endsWith("ي") ? perfect.slice(0, -1) : perfect;
  return [
    { form: perfect, isDoubtful },
    { form: `${perfect}ت`, isFeminine: true },
    { form: `${perfect}ا`, isDual: true, isDoubtful },
    { form: `${perfect}تا`, isFeminine: true, isDual: true },
    { form: `${stem}وا` },
  ];
}

/** He, she, both, they, we of the imperfect, with the short forms that لم asks for. */
function imperfects(imperfect: string, perfect: string): readonly Made[] {
  const body = imperfect.slice(1);
  const isWeak = /[يىو]$/u.test(body);
  const short = isWeak ? body.slice(0, -1) : hollowShort(body);
  const plural = isWeak ? body.slice(0, -1) : body;
  const dual = body.replace(/ى$/u, "ي");
  // تتحدث: two such letters begin no noun.
  const she = !body.startsWith("ت") && isNounLike(`ت${body}`) && (perfect.startsWith("ت") || isFifth(body));
  const forms: Made[] = [
    { form: imperfect },
    { form: `ت${body}`, isFeminine: true, isDoubtful: she },
    { form: `ي${dual}ان` },
    { form: `ي${dual}ا`, isDual: true },
    { form: `ت${dual}ان`, isFeminine: true, isDoubtful: she },
    { form: `ت${dual}ا`, isFeminine: true, isDual: true, isDoubtful: true },
    { form: `ي${plural}ون` },
    { form: `ي${plural}وا` },
    { form: `ن${body}`, isDoubtful: body.length < 4 },
  ];
  if (short !== body && short.length > 1)
    forms.push({ form: `ي${short}` }, { form: `ت${short}`, isFeminine: true, isDoubtful: short.length < 3 });
  return forms;
}

/** تقدم, تشكل: written like the noun of the fifth pattern. */
const isFifth = (body: string): boolean => body.length === 3 && /^[قشعحخ]/u.test(body) && fifth.has(body);
const fifth = new Set(["قدم", "شكل", "علق", "عهد", "حول", "دخل", "وسع"]);

const hollowShort = (body: string): string =>
  body.length === 3 && "اوي".includes(body[1]!) ? body[0]! + body[2]! : /^.ت?[يا].$/u.test(body) ? body : body;

let table: ReadonlyMap<string, VerbForm> | undefined;

/** All forms, folded. A form of two verbs has the lists of both, and is doubtful only where both are. */
export function verbForms(): ReadonlyMap<string, VerbForm> {
  if (table) return table;
  const forms = new Map<string, VerbForm>();
  const add = (made: Made, tense: VerbForm["tense"], lemma: string, list: VerbList) => {
    const form = fold(made.form);
    const known = forms.get(form);
    if (known?.tense === "perfect" && tense === "imperfect" && !made.form.startsWith("ي")) {
      if (form.startsWith("ت")) forms.set(form, { ...known, isEither: true });
      return;
    }
    forms.set(form, {
      tense: known?.tense ?? tense,
      lemma: known?.lemma ?? lemma,
      lists: new Set([...(known?.lists ?? []), list]),
      isDoubtful: known ? known.isDoubtful && (made.isDoubtful ?? false) : (made.isDoubtful ?? false),
      isEither: known?.isEither ?? (known?.tense === "imperfect" && tense === "perfect"),
      isFeminine: known?.isFeminine ?? made.isFeminine ?? false,
      isDual: known?.isDual ?? made.isDual ?? false,
    });
  };
  for (const list of verbLists)
    for (const [perfect = "-", imperfect = "-"] of rows("ar", list)) {
      const lemma = fold(perfect === "-" ? imperfect : perfect);
      if (perfect !== "-") for (const made of perfects(perfect)) add(made, "perfect", lemma, list);
      if (imperfect !== "-") for (const made of imperfects(imperfect, perfect)) add(made, "imperfect", lemma, list);
    }
  table = forms;
  return forms;
}
