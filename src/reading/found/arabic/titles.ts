// Titles: how far one reaches with its office, and where the name behind it begins.
import { rows } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import { gazetteer } from "../gazetteer.ts";
import { stems, wordSet } from "../phrases.ts";
import { isAdjective } from "./chain.ts";
import { bodyCauses, bodyHeads, isDefiniteHead, owned } from "./heads.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { mayName, type NameHit, phraseAt, phrases, type Scene } from "./scene.ts";
import {
  functionWords,
  givenNames,
  hasArticle,
  hasTanwin,
  isComma,
  isIn,
  isWord,
  prepositions,
  quoteEnd,
} from "./words.ts";

export interface Title {
  readonly from: number;
  /** Behind the office: where a name may begin. */
  readonly to: number;
  /** Behind the words of the title itself, as the lexicon has it: «وزير الدفاع» of «وزير الدفاع السوراني». */
  readonly head: number;
  readonly role: string;
  /** The title word bears the article or governs what follows: somebody definite. */
  readonly isDefinite: boolean;
}

/** Nouns that may stand in an office, behind a title without the article: وزير خارجية, رئيس وزراء, نائب رئيس. */
const offices = wordSet(
  "خارجية دفاع داخلية مالية عدل طاقة نفط صحة وزراء أركان حكومة مجلس هيئة لجنة وفد بلدية قوات جيش شرطة رئيس وزير حزب حركة جبهة جماعة تنظيم اتحاد منظمة مركز معهد مكتب وزارة برلمان نواب شيوخ محكمة بعثة إدارة جهاز مخابرات استخبارات وكالة شركة قيادة وحدة كتلة تحالف ائتلاف دولة سفارة مفاوضين مفاوضي عام شؤون جامعة رابطة نقابة مفوضية قبائل قبيلة عشيرة عشائر إقليم ولاية محافظة مدينة منطقة جمهورية مملكة أول مساعد رئاسة الوزراء نقل تجارة زراعة صناعة اقتصاد إعلام ثقافة تعليم إسكان أشغال تخطيط تعدين بيئة كهرباء تموين ري مياه حدود موانئ خزانة أمن صندوق بنك مصرف غرفة حرس خفر سواحل أسطول عمليات فريق".split(
    " ",
  ),
);
/** «سفارة X», «جيش X»: what follows is a state. */
const ofStates = wordSet("وزارة سفارة رئاسة حكومة سلطات إدارة قوات جيش".split(" "));
/** Whose office is a town's or a province's. */
const local = new Set(["governor", "mayor", "bishop", "mufti"]);
const former = /^(?:طيار|ركن|بحري|مظلي|حقوقي|سابق|اسبق|متقاعد|راحل|مستقيل|منشق|منفي)ه?$/u;
const links = wordSet("باسم لدى في لشؤون للشؤون إلى بلسان".split(" "));

const titles = () => phrases("title", () => rows("ar", "title"));

export function titleAt(scene: Scene, i: number): Title | undefined {
  const { view } = scene;
  const hit = phraseAt(titles(), view, i);
  // «أمام» is before, no imam.
  if (scene.taken.has(i) || /^[وف]?أمام$/u.test(view.tokens[i]?.exact ?? "")) return undefined;
  if (!hit) return ownedTitle(scene, i);
  let k = hit.to;
  // A bare title («رئيس»، «وزير») needs its office; with the article it may have one.
  let depth = 0;
  const isWhole = hasArticle(view.tokens[hit.to - 1]);
  while (k < view.tokens.length && depth++ < 9) {
    const token = view.tokens[k];
    const quoted = quoteEnd(view, k);
    if (quoted !== undefined && k > hit.to) {
      k = quoted;
      continue;
    }
    if (!isWord(token) || hasTanwin(token)) break;
    const name = scene.names.get(k);
    if (name) {
      if (isPerson(scene, name) || isGivenName(scene, k)) break;
      k = name.to;
      continue;
    }
    // «الملك وزير الخارجية»: another's office begins, unless it stands in this one (نائب رئيس).
    if (isWhole && phraseAt(titles(), view, k, "none")) break;
    // «قائد خفر السواحل العميد سالم الهاجر»: his rank stands before his name.
    if (k > hit.to && /^ال(?:عميد|عقيد|جنرال|فريق|مقدم|نقيب|عماد|مشير)$/u.test(token.folded)) break;
    // «محافظ تعز», «عمدة تامبورا»: a place, where a name follows it.
    const isPlace = k === hit.to && !isWhole && local.has(hit.value) && mayName(scene, k) && mayName(scene, k + 1);
    if (isPlace && mayName(scene, k + 2)) {
      k++;
      continue;
    }
    // «الناطقة باسمها», «القيادي فيها».
    if (/^(?:باسم|في|لدي|ب?شؤون)(?:ه|ها|هم|هما)$/u.test(token.folded)) {
      k++;
      continue;
    }
    // «وزير سابق في مونغاسا»: what he was, and where.
    if (k === hit.to && former.test(token.folded)) {
      k++;
      const land = scene.view.tokens[k + 1];
      if (view.tokens[k]?.folded === "في" && isWord(land)) k += 2;
      continue;
    }
    // «الرئيس المنتخب لبارادا خافيير كوستا»: whose, before a name that is one.
    const isWhose = k > hit.to && /^ل.../u.test(token.folded) && !givenNames().has(token.folded);
    if (isWhose && isUnknownWord(token.exact) && givenNames().has(view.tokens[k + 1]?.folded ?? "")) {
      k++;
      continue;
    }
    // «الأمين العام لمنظمة X».
    if (/^ل.../u.test(token.folded) && (offices.has(token.folded.slice(1)) || bodyHeads().has(token.folded.slice(1)))) {
      k = governed(scene, k, token.folded.slice(1));
      continue;
    }
    if (hasArticle(token) || /^وال../u.test(token.folded)) {
      if (scene.verbs[k] && !token.folded.startsWith("ال")) break;
      k++;
      // «الوزيرة المكلفة بالهجرة», «المبعوث المعني بملف المياه».
      if (/^ال(?:مكلف|معني|مختص|خاص|موكل)ه?$/u.test(token.folded) && /^ب.../u.test(view.tokens[k]?.folded ?? "")) k++;
      continue;
    }
    if (
      (isIn(token, links) &&
        (token.folded !== "باسم" ||
          hit.value === "spokesperson" ||
          /(?:متحدث|ناطق)ه?$/u.test(view.tokens[k - 1]!.folded))) ||
      /^لل../u.test(token.folded)
    ) {
      // «المقيم في لندن»: a venue.
      if (gazetteer("ar").capitals.has(view.tokens[k + 1]?.folded ?? "") && !scene.names.has(k + 1)) {
        k += 2;
        continue;
      }
      // «في X» belongs to the office only where what follows can.
      const behind = view.tokens[k + 1];
      if (/^لل../u.test(token.folded)) {
        const rest = token.folded.slice(2);
        if (!mayBeOffice(rest) && !bodyHeads().has(`ال${rest}`) && !bodyHeads().has(rest)) break;
        k++;
      } else if (
        isWord(behind) &&
        (hasArticle(behind) ||
          scene.names.has(k + 1) ||
          isIn(behind, offices) ||
          (token.folded === "باسم" && !!quoteEnd(view, k + 1)))
      )
        k++;
      else if (token.folded === "باسم" && mayName(scene, k + 1)) k += 2;
      // «مستشار الأمن في كارفيس يان روسك»: a land, and two words behind it that name.
      else if (
        token.folded === "في" &&
        isWord(behind) &&
        isUnknownWord(behind.exact) &&
        mayName(scene, k + 2, true) &&
        mayName(scene, k + 3, true)
      )
        k += 2;
      else break;
      continue;
    }
    // «وزير نفطها», «رئيس وزرائها».
    const isOwned = /^وزرائ(?:ه|ها|هم|هما)$/u.test(token.folded) || isOffice(owned(token.folded) ?? "");
    // «عمدة بلدة تيرما»
    const isTown = k === hit.to && local.has(hit.value) && places().has(token.folded);
    if (isOwned || isTown || offices.has(token.folded) || isBodyOf(scene, k)) {
      k = governed(scene, k, token.folded);
      continue;
    }
    break;
  }
  const isDefinite = hasArticle(view.tokens[i]) || k > hit.to || /^[وفبكل]+ال/u.test(view.tokens[i]!.folded);
  return { from: i, to: k, head: hit.to, role: hit.value, isDefinite };
}

/** «وزير دفاعها», «قائد كتيبتها». */
const isOffice = (word: string): boolean => offices.has(word) || bodyHeads().has(word);

let placeNouns: ReadonlySet<string> | undefined;
const places = (): ReadonlySet<string> => (placeNouns ??= wordSet(rows("ar", "place.before").map((row) => row[0]!)));

/** «رئيس كتائب النصر»: a head without the article, and a definite noun behind it. */
const isBodyOf = ({ view }: Scene, k: number): boolean =>
  bodyHeads().has(view.tokens[k]!.folded) && hasArticle(view.tokens[k + 1]);

/** The end of a head at `k` with the bare word that it governs: «مجلس حكماء», «حركة فجر». What is named comes behind it. */
function governed({ view, names, verbs }: Scene, k: number, word: string): number {
  const next = view.tokens[k + 1];
  // «شيخ قبيلة كل أورير»: the people of a place, as the Tuareg say it.
  const people = view.tokens[k + 2];
  if (next?.folded === "كل" && /^(?:قبيله|قبائل|عشيره)$/u.test(word) && isUnknownWord(people?.exact ?? ""))
    return k + 3;
  // «زعيم قبيلة بني هلال عواد».
  if (/^(?:بني|بنو|ال|اولاد|ايت)$/u.test(next?.folded ?? "") && isWord(view.tokens[k + 2])) return k + 3;
  if (/^(?:كل|اهل|عيال|ذوي)$/u.test(next?.folded ?? "") && /^(?:قبيله|قبائل|عشيره|عشائر)$/u.test(word)) return k + 3;
  const isForCause = bodyHeads().has(word) && isIn(next, bodyCauses()) && hasArticle(view.tokens[k + 2]);
  // «قائد جيش تحرير السهل»: what his army is for.
  if (isForCause) return k + 3;
  const isBare = (bodyHeads().has(word) && !isDefiniteHead(word) && !ofStates.has(word)) || places().has(word);
  if (!isBare || !isWord(next) || hasArticle(next) || hasTanwin(next) || names.has(k + 1)) return k + 1;
  const stops = isIn(next, prepositions()) || functionWords().has(next.folded) || /^لل/u.test(next.folded);
  if (stops || offices.has(next.folded) || (verbs[k + 1] && !verbs[k + 1]!.isGuess)) return k + 1;
  const isCause = bodyCauses().has(next.folded) && isWord(view.tokens[k + 2]) && !names.has(k + 2);
  return isCause ? k + 3 : k + 2;
}

/** «رئيسها», «ومستشاره»: the office of somebody named before. */
function ownedTitle({ view, names }: Scene, i: number): Title | undefined {
  const token = view.tokens[i]!;
  // «معارضة», «المعارضه»: a feminine, no office of his.
  if (!isWord(token) || /ة$/u.test(token.exact) || /^[وف]?أمام/u.test(token.exact)) return undefined;
  for (const [form] of stems(token.folded, "all")) {
    const stem = form.startsWith("ال") ? undefined : owned(form);
    const role = stem && titleRoles().get(stem);
    if (!role) continue;
    let to = i + 1;
    while (
      (hasArticle(view.tokens[to]) && isAdjective(view.tokens[to]!.folded)) ||
      /^لل../u.test(view.tokens[to]?.folded ?? "")
    )
      to++;
    // «سفيرتها لدى X».
    const abroad = /^(?:لدي|الي|في)$/u.test(view.tokens[to]?.folded ?? "") ? names.get(to + 1) : undefined;
    return { from: i, to: abroad?.to ?? to, head: i + 1, role, isDefinite: true };
  }
  return undefined;
}

let roles: ReadonlyMap<string, string> | undefined;
const titleRoles = (): ReadonlyMap<string, string> =>
  (roles ??= new Map(rows("ar", "title").map(([title, role]) => [fold(title!), role!])));

/** «صوفيا تسفاماريام»: a capital's name that is a given name, where another name follows. */
export const isGivenName = (scene: Scene, k: number): boolean =>
  scene.names.get(k)?.form === "metonym" && givenNames().has(scene.view.tokens[k]!.folded) && mayName(scene, k + 1);

const isPerson = (scene: Scene, name: NameHit): boolean =>
  name.form === "name" && (name.known?.kind ?? scene.actors.entity(name.entity ?? "")?.kind) === "person";

const mayBeOffice = (word: string): boolean => /^(?:شؤون|شوون|سياس|امن|دفاع|طاق|امم|حقوق|سلام)/u.test(word);

/** Where a name behind the title stands: at once, or in apposition between commas. */
export function nameStart(
  scene: Scene,
  title: Title,
): { readonly at: number; readonly isApposed: boolean } | undefined {
  const { tokens } = scene.view;
  if (isComma(tokens[title.to])) {
    const at = title.to + 1;
    for (let k = at; k <= at + 4; k++) {
      if (isComma(tokens[k])) return k > at ? { at, isApposed: true } : undefined;
      if (!isWord(tokens[k]) || (!mayName(scene, k) && k === at)) return undefined;
    }
    return undefined;
  }
  return { at: title.to, isApposed: false };
}
