// Frames in which an unknown name is a state's: a kind of realm, two delegations, people of it, a place that speaks, a she of whom more is told.
import { lately } from "../../../math/remembered.ts";
import { words } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { gazetteer } from "../gazetteer.ts";
import { stems, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { isCalledUpon } from "./calledUpon.ts";
import { comesBack } from "./names.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isOrdinary, type Scene } from "./scene.ts";
import { isPluralOrDeed, plural } from "./shapes.ts";
import type { VerbHit } from "./verbs.ts";
import {
  complementisers,
  endsFeminine,
  hasArticle,
  hasTanwin,
  isComma,
  isDefinite,
  isIn,
  isWord,
  nouns,
  prepositions,
} from "./words.ts";

/** Where a name may stand, the letters of particles before it, and how much speaks for a state. */
export interface Frame {
  readonly at: number;
  readonly points: number;
  readonly cut?: number;
}

/** Kinds of realms that are kinds of other things too: told by «الجزر», «الاتحاد» that act later on. */
export const looseRealms = wordSet("جزر اتحاد ولاية إقليم مقاطعة أرخبيل".split(" "));
/** Two of them, in construct: «وفدا X وY». */
const twofold = wordSet(
  "وفدا وفدي حكومتا حكومتي جيشا جيشي رئيسا رئيسي ولايتا ولايتي إمارتا إمارتي جمهوريتا جمهوريتي مملكتا مملكتي سلطنتا سلطنتي دولتا دولتي عاصمتا عاصمتي سفيرا سفيري مبعوثا مبعوثي برلمانا برلماني زعيما زعيمي ملكا ملكي قوات حكومات وفود".split(
    " ",
  ),
);
/** «ستلحق بها X», «تخرج بموجبه X»: between the verb and who acts. */
const between =
  /^(?:(?:ب|ل|في|من|الي|علي|عن|مع|بموجب|خلال|عند|بعد|قبل|حول)(?:ه|ها|هم|هما)|اليها?|عليها?|اليه|اليهم|عليه|عليهم|لديها?)$/u;

let loan: ReadonlySet<string> | undefined;
const loans = (): ReadonlySet<string> => (loan ??= wordSet(words("ar", "loan")));

let rulers: ReadonlySet<string> | undefined;
const rulersOf = (): ReadonlySet<string> =>
  (rulers ??= wordSet(
    "سلطات حكومة حاكم حاكمة رئيس رئيسة زعيم برلمان جيش قوات موظفو موظفي مندوب ممثل ممثلو وفد قادة محافظ".split(" "),
  ));

let there: ReadonlySet<string> | undefined;
const speakersThere = (): ReadonlySet<string> =>
  (there ??= wordSet(
    "أوساط الأوساط دوائر الدوائر مصادر مسؤولون مسؤولين المسؤولون مسؤول دبلوماسيون دبلوماسي ساسة قادة محللون مراقبون أصوات".split(
      " ",
    ),
  ));

let coming: ReadonlySet<string> | undefined;
const comers = (): ReadonlySet<string> =>
  (coming ??= wordSet(
    "ضابط ضابطان ضابطين ضباط الضباط مسؤول مسؤولان مسؤولين مسؤولون دبلوماسي دبلوماسيان دبلوماسيين دبلوماسيون مبعوث مبعوثان مبعوثين مبعوثون مفاوض مفاوضان مفاوضين مفاوضون وفد وفود مندوب مندوبان مندوبين مندوبون جنود خبراء مستشار مستشارين مستشارون مستشاران وزير وزيران وزراء نواب".split(
      " ",
    ),
  ));

let people: ReadonlySet<string> | undefined;
const peopleOf = (): ReadonlySet<string> => (people ??= wordSet(words("ar", "people.of")));

export function framesAt(scene: Scene, i: number): readonly Frame[] {
  const { view, verbs } = scene;
  const { tokens } = view;
  const [token, next, afterNext] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (!isWord(next)) return [];
  const isBareNext = isBare(scene, i + 1);
  const { forms, isOfRealm } = formsOf(token.folded);
  if (!isBareNext && !isOfRealm) return [];
  const isPair = isWord(afterNext) && /^و(?!ال)...../u.test(afterNext.folded);
  if (
    isPair &&
    isBareNext &&
    forms.some((form) => twofold.has(form)) &&
    !isOneOffice(token, next) &&
    !isOrdinary(afterNext.folded.slice(1))
  )
    return [
      { at: i + 1, points: 3 },
      { at: i + 2, points: 3, cut: 1 },
    ];
  if (isBareNext && forms.some((form) => looseRealms.has(form) && actsAlone(scene, i, form)))
    return [{ at: i + 1, points: 3 }];
  // «سلطات إقليم تومار», «موظفو إقليم تلاوين»: who rules a region, or works for it.
  if (
    !hasArticle(next) &&
    !endsFeminine(next) &&
    !isOrdinary(next.folded) &&
    forms.some((form) => looseRealms.has(form) && form !== "اتحاد") &&
    stems(tokens[i - 1]?.folded ?? "", "all").some(([form]) => rulersOf().has(form))
  )
    return [{ at: i + 1, points: 4 }];
  // «تقف جزر ميلانتا», «جزيرة سوليت، تنتظر»: a land that does something.
  const her = /^(?:جزيره|جزر|ولايه|مقاطعه)$/u;
  if (isBareNext && forms.some((form) => her.test(form) || form === "اقليم")) {
    const behind = verbs[i + 2] ?? (afterNext && isComma(afterNext) ? verbs[i + 3] : undefined);
    const isHers = forms.some((form) => her.test(form));
    const deed = [verbs[i - 1], behind].find((verb) => verb && !verb.isGuess && verb.isFeminine === isHers);
    if (deed) return [{ at: i + 1, points: 3 }];
  }
  // «على دلمار أن تختار»: what is up to her.
  const isObliged = /^[وف]?علي$/u.test(token.folded) && afterNext?.folded === "ان" && verbs[i + 3]?.isFeminine;
  if (isBareNext && (isObliged || isCalledUpon(scene, i + 1))) return [{ at: i + 1, points: 3 }];
  if (isBareNext && forms.some((form) => peopleOf().has(form))) return [{ at: i + 1, points: 1.5 }];
  // «يُقال في X إن»: the place stands for who rules there.
  if (
    /^[وف]?في$/u.test(token.folded) &&
    verbs[i - 1]?.lists.has("say") &&
    isIn(afterNext, complementisers()) &&
    isBareNext
  )
    return [{ at: i + 1, points: 3 }];
  // «ضابطان من X», «خبراء من X»: who comes from there acts for it.
  if (/^من$/u.test(token.folded) && isIn(tokens[i - 1], comers()) && isBareNext) return [{ at: i + 1, points: 2 }];
  // «وفي X يقول مسؤولون».
  const opensThere = /^[وف]?في$/u.test(token.folded) && !isWord(tokens[i - 1]);
  if (opensThere && verbs[i + 2]?.lists.has("say") && isIn(tokens[i + 3], speakersThere()) && isBareNext)
    return [{ at: i + 1, points: 3 }];
  // «ترى أوساط في X أن»: people there speak for it.
  if (
    /^[وف]?في$/u.test(token.folded) &&
    isIn(tokens[i - 1], speakersThere()) &&
    (verbs[i - 2]?.lists.has("say") || isIn(afterNext, complementisers()) || verbs[i + 2]?.lists.has("say")) &&
    isBareNext
  )
    return [{ at: i + 1, points: 3 }];
  // «عرضت كل من X وY»; «بالنسبة إلى X، فإن».
  const before = tokens[i - 1]?.folded ?? "";
  if (token.folded === "من" && /^[وف]?كل$/u.test(before) && verbs[i - 2]?.isFeminine && isPair && isBareNext)
    return [
      { at: i + 1, points: 3 },
      { at: i + 2, points: 3, cut: 1 },
    ];
  if (/^(?:الي|ل)$/u.test(token.folded) && /^[وف]?بالنسبه$/u.test(before) && isComma(afterNext) && isBareNext)
    return [{ at: i + 1, points: 2 }];
  const verb =
    verbs[i] ??
    (between.test(token.folded) ? verbs[i - 1] : /^(?:ذلك|هذا)$/u.test(token.folded) ? verbs[i - 2] : undefined);
  if (verb?.isFeminine && isBareNext) {
    // «ستلحق بها X التي»: only what is definite takes that.
    if (/^[وف]?التي$/u.test(afterNext?.folded ?? "")) return [{ at: i + 1, points: 3 }];
    if (isStrangeSubject(scene, i + 1, verb)) return [{ at: i + 1, points: 3 }];
    if (verbs[i] === undefined) return [{ at: i + 1, points: 1.5 }];
  }
  return [];
}

/** «رئيسا جديدا ووزراء» is one, and no name. */
const isOneOffice = (token: Token, next: Token): boolean =>
  /ا$/u.test(next.exact) && /ا$/u.test(token.exact) && !isUnknownWord(next.exact) && !/نا$/u.test(next.exact);

/** A word without its particles, and whether it is a kind of realm. */
const formsOf = lately((folded) => {
  const forms = stems(folded, "all").map(([form]) => form);
  return { forms, isOfRealm: forms.some((form) => looseRealms.has(form)) };
});

/** A bare word: no article, no ending of the language's feminine nouns, no plural by its shape. */
function isBare({ view, verbs, names }: Scene, i: number): boolean {
  const token = view.tokens[i];
  if (!isWord(token) || token.folded.length < 4 || hasArticle(token) || hasTanwin(token) || endsFeminine(token))
    return false;
  if (nouns().has(token.folded) || isIn(token, prepositions()) || verbs[i] || names.has(i)) return false;
  // «وفدا نيامي وX»: a capital of the lists is told by theirs.
  if (gazetteer("ar").names.at(view, i, view.tokens.length, "all")) return false;
  return !isPluralOrDeed(token) && !plural.test(token.folded) && !/^..ا.ي.$/u.test(token.folded);
}

/** Behind a verb of hers that takes no object no noun ends in ين; one that ends in ا is an object, unless it comes back and what it acts on follows. */
function isStrangeSubject(scene: Scene, i: number, { lemma }: VerbHit): boolean {
  const { tokens } = scene.view;
  const { exact, folded } = tokens[i]!;
  const next = tokens[i + 1];
  const isClosed = !isWord(next) || isIn(next, prepositions()) || /^[بل].../u.test(next.folded);
  // تقدم, تراجع, انسحب: what they are about has a preposition.
  const isIntransitive = /^ت[^اوي]?....?$|^ان(?!ت)...$|^ان(?:ضم|شق|حل|سل)$/u.test(lemma);
  if (/..ين$/u.test(exact))
    return isClosed && isIntransitive && !isOrdinary(folded.slice(0, -2)) && !loans().has(folded.slice(0, -2));
  if (!/..[^اي]ا$/u.test(exact) || !comesBack(scene, folded)) return false;
  if (isClosed && isIntransitive && !isOrdinary(folded.slice(0, -1))) return true;
  return isWord(next) && (isDefinite(next) || /...(?:ها|ه)$/u.test(next.exact));
}

const seen = new WeakMap<View, Map<string, readonly number[]>>();

/** Whether «الجزر» stands alone in the text where somebody acts. */
function actsAlone(scene: Scene, at: number, kind: string): boolean {
  const { view, verbs } = scene;
  let all = seen.get(view);
  if (!all) {
    all = new Map();
    for (const [k, token] of view.tokens.entries())
      for (const [form] of stems(token.folded, "all"))
        if (form.startsWith("ال") && looseRealms.has(form.slice(2)))
          all.set(form.slice(2), [...(all.get(form.slice(2)) ?? []), k]);
    seen.set(view, all);
  }
  return (all.get(kind) ?? []).some((k) => {
    if (k === at || hasArticle(view.tokens[k + 1])) return false;
    const [before, behind] = [verbs[k - 1], verbs[k + 1]];
    return before !== undefined || behind !== undefined || isIn(view.tokens[k - 1], complementisers());
  });
}
