// States that no gazetteer knows: told by the frames that names of states stand in, by their adjective, by their shape, and by coming back.

import type { Token } from "../../text/tokens.ts";
import { gazetteer } from "../gazetteer.ts";
import { stems, wordSet } from "../phrases.ts";
import { isUnknownHere, standingAt } from "./foreignNames.ts";
import { bodyHeads } from "./heads.ts";
import { reactsAt, reciprocalsAt } from "./herDeeds.ts";
import { stemsOf } from "./markedStates.ts";
import { mayBeState } from "./mayBeState.ts";
import { isUnknownWord, isWholeWord } from "./ordinaryWords.ts";
import { isInsideName, isOrdinary, mayName, type Scene, startOf } from "./scene.ts";
import { deed, foreign, isPluralOrDeed, plural } from "./shapes.ts";
import { framesAt } from "./stateFrames.ts";
import { nameStart, titleAt } from "./titles.ts";
import { verbForms } from "./verbs.ts";
import { complementisers, endsFeminine, hasArticle, isComma, isIn, isWord, nouns, prepositions } from "./words.ts";

/** What follows is a state's name. */
const surely = wordSet(
  "جمهورية مملكة سلطنة دولة إمارة دوقية كونفدرالية كانتون خانية مشيخة إمبراطورية أرشيدوقية فدرالية فيدرالية".split(" "),
);
const likely = wordSet(
  "ملك ملكة إمبراطور إمبراطورة حكومة رئيس رئيسة زعيم زعيمة جيش برلمان خارجية عاصمة شعب رئاسة سفارة سفير مبعوث موفد وفد حدود أراضي قوات وفدا وفدي وفود سجون مخابرات استخبارات نظام صادرات مواطني سكان بحرية أسطول بلاط شرطة جمارك مطارات موانئ سلطات اقتصاد جارتها جارته جارتهما جارتيهما جاراتها جارتيها الجارة حليفتها مع ضد لدى حيال تجاه".split(
    " ",
  ),
);
const bodiesIn = wordSet(
  "الجيران الحكومة السلطات القيادة الخارجية الدفاع الداخلية المالية الطاقة الحكم المعارضة الجيش البرلمان الوزراء الجمهورية الرئيس".split(
    " ",
  ),
);
const powers = wordSet("الحرس الأمن الشرطة الجيش القوات الأركان المخابرات الاستخبارات".split(" "));
const happenings = wordSet("الانقلاب انقلاب الانتخابات الحكم السلطة الثورة الأزمة الاستفتاء الحرب".split(" "));
/** «رئيس وزراء X», «وزير خارجية X». */
const ministries = wordSet("وزراء خارجية دفاع داخلية مالية طاقة أركان عدل".split(" "));
const isTitle = (word: string): boolean => /(?:رئيس|رئيسه|وزير|وزيره|وزراء|وزيري|وزيرا)$/u.test(word);
const neighbours = wordSet("المجاورة الشقيقة الجارة الصديقة المجاور الشقيق".split(" "));
const nearStates = wordSet("دول الدول دولا دولتين بلدان البلدان بلدين عواصم جيران أطراف حلفاء".split(" "));

interface Candidate {
  score: number;
  count: number;
  /** Explained by no word of the language, or by none that may stand there. */
  isStrange: boolean;
  readonly exact: string;
}

/** Names of new states, folded, each with its spelling; `isBold` also takes those that only act like states. */
export function inventedStates(scene: Scene, isBold: boolean): ReadonlyMap<string, string> {
  const { view, verbs } = scene;
  const candidates = new Map<string, Candidate>();
  const withArticle = new Set<string>();
  const adjectives = new Set<string>();
  const bareAdjectives = new Set<string>();
  const whole = new Set<string>();
  for (const token of view.tokens) {
    if (!isWord(token)) continue;
    whole.add(token.folded);
    for (const [form] of stems(token.folded, "all")) {
      // «مسؤولون قرطانيون»: a plural adjective without the article shows its state too.
      const plain = /^(?!ال)(.{3,}?)(?:يون|يين)$/u.exec(form)?.[1];
      if (plain) adjectives.add(plain);
      // «ضابط توغالي»: so does one of somebody, for a name in ا.
      const one = /^(?!ال)(.{4,}?)(?:ي|يه)$/u.exec(form)?.[1];
      if (one) bareAdjectives.add(one);
      if (!form.startsWith("ال")) continue;
      withArticle.add(form.slice(2));
      const stem = /^ال(.{3,}?)(?:ي|يه|يون|يين|يان|يتين|يتان)$/u.exec(form)?.[1];
      if (stem) adjectives.add(stem);
    }
  }
  const ofOthers = bearersOfNames(view);
  const give = (i: number, given: number, letters = 0, isPaired = false, isStrange = false) => {
    let points = given;
    let cut = letters;
    const token = view.tokens[i];
    if (!token || scene.taken.has(i) || scene.names.has(i) || isInsideName(scene, i)) return;
    if (!isStrange && !mayName(scene, i, points >= 2 && cut === 0)) return;
    // «فتالاس تعهدت», where «تالاس» stands elsewhere.
    if (cut === 0 && /^ف..../u.test(token.folded) && isElsewhere(whole, token.folded.slice(1))) cut = 1;
    // «ودائع»: its و is its own.
    if (cut > 0 && isWholeWord(token.exact)) return;
    const name = token.folded.slice(cut);
    // «نظيره العراقي في بغداد»: a venue of the lists.
    if (scene.names.get(i - 2)?.form === "demonym" && gazetteer("ar").capitals.has(name)) return;
    if (ofOthers.has(name) && points < 3) return;
    const exact = view.text.slice(startOf(token, cut), token.end);
    const hasAdjective = name.endsWith("ه") && adjectives.has(name.slice(0, -1));
    if (isPaired && participle.test(name) && !foreign.test(name)) points--;
    if (!mayBeState(name, exact, withArticle, hasAdjective ? 3 : points) || (deed.test(exact) && points < 3)) return;
    const known = candidates.get(name);
    const isForeign = isUnknownWord(exact) || (cut === 0 && isUnknownHere(scene, i));
    if (known) {
      known.score += points;
      known.isStrange ||= isForeign;
    } else candidates.set(name, { score: points, count: 0, isStrange: isForeign, exact });
  };
  view.tokens.forEach((token, i) => {
    if (!isWord(token)) return;
    const next = view.tokens[i + 1];
    const afterNext = view.tokens[i + 2];
    const standing = isBold ? standingAt(scene, i) : undefined;
    if (standing) give(i, standing.points, standing.cut, false, true);
    if (!isWord(next)) return;
    const isOffice = isIn(token, ministries) && isWord(view.tokens[i - 1]) && isTitle(view.tokens[i - 1]!.folded);
    // «وزير خارجية بالمورا، توماس فيريس»: of no other word, where who holds the office follows.
    const holder = isOffice && /^بال..../u.test(next.folded) && isComma(afterNext) ? view.tokens[i + 3] : undefined;
    if (isWord(holder) && isUnknownWord(holder.exact) && !nouns().has(next.folded.slice(3)))
      give(i + 1, 4, 0, false, true);
    // «أقرت بالمورا وجارتها كاستيل»: whose neighbour.
    if (isWhoseNeighbour.test(next.folded) && isBareWord(token)) give(i, 4, 0, false, !!verbs[i - 1]?.isFeminine);
    if (isOffice || isIn(token, surely) || stems(token.folded, "all").some(([form]) => surely.has(form)))
      give(i + 1, 3);
    else if (!isLed(token) && stems(token.folded, "all").some(([form]) => likely.has(form))) {
      const isNeighbour = beside.test(token.folded);
      const isPair = /جار/u.test(token.folded) && afterNext?.folded.startsWith("و");
      // «رئيس ميلورا»: no noun of the language ends so behind another.
      const isBehind =
        (!isNeighbour &&
          /..[^اويئ]ا$/u.test(next.exact) &&
          mayName(scene, i + 1) &&
          // «قدم وفد عرضا»: what he does it to.
          !(verbs[i - 1] && isWholeWord(next.exact.slice(0, -1)))) ||
        // «ملك أُرين، رازن»: whose king.
        (crowns.test(token.folded) && !hasArticle(next) && mayName(scene, i + 1)) ||
        // «حكومة سيفار»: no verb of the lists, and what looks like one has no place behind a bare head.
        (ruled.test(token.folded) && /^[سنأ]...+[^ةى]$/u.test(next.exact) && !verbs[i + 1] && !isWholeWord(next.exact));
      // «تغلق جارتها سيرينا المعبر»: she would not do his deed.
      const isHerName = isNeighbour && /^سي.+ا$/u.test(next.exact) && verbs[i + 1]?.isFeminine === false;
      give(
        i + 1,
        isPair || isBehind || isHerName || (isNeighbour && mayName(scene, i + 1)) ? 3 : 2,
        0,
        false,
        isHerName,
      );
    }
    // «جارتها الشرقية X», «حليفتنا القديمة X».
    if (
      beside.test(token.folded) &&
      hasArticle(next) &&
      !scene.names.has(i + 1) &&
      !/^[بل]/u.test(afterNext?.folded ?? "")
    )
      give(i + 2, 3);
    for (const { at, points, cut } of framesAt(scene, i)) give(at, points, cut ?? 0);
    // «مندوب X لدى الأمم المتحدة».
    if (
      /^[وفبكل]?(?:مندوب|مندوبه|ممثل|ممثله|سفير|سفيره)$/u.test(token.folded) &&
      /^(?:لدي|الي)$/u.test(afterNext?.folded ?? "")
    )
      give(i + 1, 3);
    const isField = hasArticle(token) && /^[وفبل]?(?:وزير|وزيره)$/u.test(view.tokens[i - 1]?.folded ?? "");
    // «مستشار الأمن في كارفيس يان روسك»
    const isOfficer = token.folded === "في" && isUnknownWord(next.exact) && titleAt(scene, i - 2)?.to === i + 2;
    if (isOfficer) give(i + 1, 3);
    // «قائد الحرس في نورا، جواو تيمبو»: what a state has there, and who commands it.
    const title = token.folded === "في" && isIn(view.tokens[i - 1], powers) ? titleAt(scene, i - 2) : undefined;
    if (title && isComma(afterNext) && nameStart(scene, { ...title, to: i + 2 })?.isApposed)
      give(i + 1, 3, 0, false, !verbs[i + 1]);
    if (next.folded === "في" && isField && mayName(scene, i + 2)) give(i + 2, 2);
    else if (next.folded === "في" && (isIn(token, bodiesIn) || isBody(scene, i)))
      give(i + 2, afterNext && !isWholeWord(afterNext.exact) ? 3 : 2);
    // «الانقلاب في X»: what happens to a state happens in it.
    if (next.folded === "في" && stems(token.folded, "all").some(([form]) => happenings.has(form))) give(i + 2, 2.5);
    if (stems(token.folded, "and").some(([form]) => form === "بين") && afterNext?.folded.startsWith("و")) {
      // «الحدود بين X وY»: what lies between them is named.
      const points = hasArticle(view.tokens[i - 1]) || nouns().has(view.tokens[i - 1]?.folded ?? "") ? 3 : 2;
      give(i + 1, points, 0, true);
      give(i + 2, points, 1, true);
    }
    if (next.folded.startsWith("و") && scene.names.get(i)?.form === "name") give(i + 1, 2, 1);
    // «أما تيمار المجاورة فأعربت»: the topic of a sentence, called a neighbour.
    const isTopic =
      /^[وف]?اما$/u.test(token.folded) &&
      [2, 3].some((k) => verbs[i + k] && view.tokens[i + k]!.folded.startsWith("ف"));
    if (isTopic) give(i + 1, 2.5);
    // A bare noun has no definite adjective: «بركانة المجاورة».
    // «لا أحد في نسران»: nobody of a state.
    if (
      /^[وف]?احد$/u.test(token.folded) &&
      next.folded === "في" &&
      [1, 2].some((k) => /^[وف]?(?:لا|ما|ليس|لم|لن)$/u.test(view.tokens[i - k]?.folded ?? ""))
    )
      give(i + 2, 3);
    if (isIn(next, neighbours)) give(i, hasArticle(token) || isIn(token, prepositions()) ? 1.5 : 3);
    if (!isBold) return;
    const verb = verbs[i];
    const closes =
      !isWord(afterNext) || isIn(afterNext, prepositions()) || isIn(afterNext, complementisers()) || !!verbs[i + 2];
    // A state is a she: her verb before a word that does not look like one.
    if (reactsAt(view, verbs, i)) give(i + 1, isAdverb(next) ? 1 : 3);
    else if (reciprocalsAt(view, verbs, i)) {
      give(i + 1, 3);
      give(i + 2, 3, 1);
    }
    // «كانت نبهان تستعد»: whose being and whose doing.
    else if (verb?.isFeminine && isLink.test(verb.lemma) && isShe(scene, i + 1)) give(i + 1, 3);
    else if (verb?.isFeminine) give(i + 1, isPhrase(next) || isAdverb(next) ? 0.5 : 2);
    else if (verb && closes) give(i + 1, 1);
    // «دول مثل X وY».
    const isList =
      /^[وف]?(?:مثل|بينها|منها|خصوصا|لاسيما|سيما)$/u.test(token.folded) &&
      view.tokens.slice(Math.max(0, i - 5), i).some((other) => isIn(other, nearStates));
    if (isList) {
      give(i + 1, 3);
      if (afterNext?.folded.startsWith("و")) give(i + 2, 3, 1);
    }
    if (verbs[i + 1] && !verb && isIn(view.tokens[i - 1], complementisers()))
      give(i, !isShe(scene, i) ? 1 : token.exact.endsWith("ا") ? 3 : 2.5);
    if (/^(?:ان|اما|بينما|لكن|فيما|حيث|اذ)$/u.test(token.folded) && verbs[i + 2]) give(i + 1, 1.5);
    if (isIn(token, prepositions()) && !/^[وف]?في$/u.test(token.folded) && closes) give(i + 1, 0.5);
  });
  for (const token of view.tokens)
    if (isWord(token))
      for (const [form, cut] of stems(token.folded, "all")) {
        const candidate = candidates.get(form);
        if (candidate && (cut !== 0 || form === token.folded)) {
          candidate.count++;
          break;
        }
      }
  const found = new Map<string, string>();
  const total = (name: string, { score, count, isStrange, exact }: Candidate): number =>
    score +
    (stemsOf(name).some((stem) => adjectives.has(stem)) || (name.endsWith("ا") && bareAdjectives.has(name.slice(0, -1)))
      ? 2
      : 0) +
    (isStrange ? 1.5 : foreign.test(name) && (score >= 3 || !isWholeWord(exact)) ? 1 : 0) -
    (plural.test(name) ? 1 : 0) +
    Math.min(1, (count - 1) / 2);
  for (const [name, candidate] of candidates) if (total(name, candidate) >= 3) found.set(name, candidate.exact);
  // «تورمينا … مسؤولا تورمينيا»: an adjective in the accusative.
  for (const name of [...found.keys()])
    if (name.endsWith("يا") && whole.has(name.replace(/يا$/u, "ا")) && !isUnlikeAdjective(view, name)) {
      const bare = name.replace(/يا$/u, "ا");
      if (!found.has(bare)) found.set(bare, found.get(name)!.replace(/يا$/u, "ا"));
      found.delete(name);
    }
  if (isBold) joined(scene, found);
  return found;
}

/** Somewhere no noun in the accusative stands before it. */
const isUnlikeAdjective = ({ tokens }: Scene["view"], name: string): boolean =>
  tokens.some((token, k) => token.folded === name && !/..ا$/u.test(tokens[k - 1]?.exact ?? ""));

/** It stands alone or behind another particle. */
const isElsewhere = (whole: ReadonlySet<string>, name: string): boolean =>
  whole.has(name) || ["و", "ب", "ل"].some((particle) => whole.has(particle + name));

/** «فإن مورينا ستغلق»: no plural, and no feminine by its ending, yet a deed of hers follows. */
const isShe = ({ view, verbs }: Scene, i: number): boolean => {
  const token = view.tokens[i]!;
  if (!verbs[i + 1]?.isFeminine || token.folded.length < 4) return false;
  return (
    !endsFeminine(token) &&
    !hasArticle(token) &&
    !/اء?$|[يى]$/u.test(token.exact.replace(/ا$/u, "")) &&
    !isPluralOrDeed(token) &&
    !plural.test(token.folded)
  );
};

const isLink = /^(?:كان|ظل|بات|صار|بدا|اخذ|راح)$/u;

/** «تعبر ليلا», «تعود غدا»: when or how; a noun of the language in the accusative. */
const isAdverb = ({ exact }: Token): boolean =>
  /^(?:هباء|مساء|شتاء|ضحى)$/u.test(exact) || (/..[^ي]ا$/u.test(exact) && isWholeWord(exact.slice(0, -1)));

/** «تراقب بصمت»: how it is done. */
const isPhrase = (token: Token): boolean =>
  /^[بل]..../u.test(token.folded) && isWholeWord(token.exact.slice(1).replace(/^(?:ال|ل)/u, ""));

const isWhoseNeighbour = /^و(?:جار|حليف|غريم)ت(?:ها|ه)$/u;
const isBareWord = (token: Token): boolean => !hasArticle(token) && !endsFeminine(token) && token.folded.length > 3;

/** جارتها, حليفتنا, غريمه: who stands in the name behind. */
const beside = /^[وفبكل]*(?:جار(?:ت?ه|ت?نا)|(?:حليف|غريم|شريك)ت(?:ه|نا))[اما]*$/u;
/** What a state has, in construct. */
const ruled = /^[وفبل]?(?:حكومه|جيش|برلمان|رئاسه|سلطات|عاصمه)$/u;
/** Behind these without the article stands what he rules. */
const crowns = /^[وفبل]?(?:ملك|ملكه|امبراطور|امبراطوره|عاهل)$/u;

/** «برئاسة نافالو كيتوس», «رئيسه جلال الطيب»: somebody leads. */
const isLed = (token: Token): boolean => /^[وف]?برئاسه$/u.test(token.folded) || /رئيسه$/u.test(token.exact);

/** مصدق, مرتاب. */
const participle = /^م[^اوي]..$|^م[^اوي]ت.[^وي]?.$|^م..ا.$/u;

/** Words that a company, an outlet or a party is called by in this text. */
const bearersOfNames = ({ tokens }: Scene["view"]): ReadonlySet<string> =>
  new Set(
    tokens
      .filter((_, k) => /^[وفبل]?(?:ال)?(?:شركه|صحيفه|جريده|وكاله|موقع|قناه|حزب)$/u.test(tokens[k - 1]?.folded ?? ""))
      .map((token) => token.folded),
  );

/** «X وY» where X is a state found so: Y is one too. */
function joined({ view, names }: Scene, found: Map<string, string>): void {
  view.tokens.forEach((token, i) => {
    const next = view.tokens[i + 1];
    if (!isWord(token) || !isWord(next) || !next.folded.startsWith("و") || next.folded.length < 5) return;
    const isState =
      names.get(i)?.rule === "ar.state-frame" ||
      found.has(token.folded) ||
      stems(token.folded, "all").some(([form]) => found.has(form));
    const other = next.folded.slice(1);
    if (
      isState &&
      !isWholeWord(next.exact) &&
      // «وجارتها»
      !(/..(?:ه|ها|هم|هما)$/u.test(next.exact) && isWholeWord(next.exact.slice(1))) &&
      !names.has(i + 1) &&
      !isOrdinary(other) &&
      !/^ال|[هي]$|ات$/u.test(other) &&
      !verbForms().has(other) &&
      !verbForms().has(next.folded)
    )
      found.set(other, view.text.slice(startOf(next, 1), next.end));
  });
}

/** «المجلس الوطني الأعلى في X»: a body or an office ends at `i`. */
function isBody({ view }: Scene, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - 3) && isWord(view.tokens[k]); k--)
    if (stems(view.tokens[k]!.folded, "all").some(([form]) => bodyHeads().has(form))) return true;
  return false;
}
