// States that no gazetteer knows: told by the frames that names of states stand in, by their adjective, by their shape, and by coming back.

import type { Token } from "../../text/tokens.ts";
import { gazetteer } from "../gazetteer.ts";
import { stems } from "../phrases.ts";
import { isUnknownHere, standingAt } from "./foreignNames.ts";
import { reactsAt, reciprocalsAt } from "./herDeeds.ts";
import { isAdverb, isPhrase } from "./manner.ts";
import { stemsOf } from "./markedStates.ts";
import { mayBeState } from "./mayBeState.ts";
import { bearersOfNames, placesNamed } from "./namedAfter.ts";
import { isUnknownWord, isWholeWord } from "./ordinaryWords.ts";
import { isInsideName, isOrdinary, mayName, type Scene, startOf } from "./scene.ts";
import { deed, foreign, isPluralOrDeed, plural } from "./shapes.ts";
import { hasBodyThere } from "./stateBodies.ts";
import { framesAt } from "./stateFrames.ts";
import { slotsAt } from "./stateSlots.ts";
import { adjectiveCues, wordCues } from "./stateWords.ts";
import { nameStart, titleAt } from "./titles.ts";
import { verbForms } from "./verbs.ts";
import {
  complementisers,
  endsFeminine,
  givenNames,
  hasArticle,
  isComma,
  isIn,
  isWord,
  nouns,
  prepositions,
} from "./words.ts";

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
  const places = placesNamed(view);
  for (const token of view.tokens) {
    if (!isWord(token)) continue;
    whole.add(token.folded);
    for (const { kind, stem } of adjectiveCues(token.folded))
      (kind === "article" ? withArticle : kind === "adjective" ? adjectives : bareAdjectives).add(stem);
  }
  const ofOthers = bearersOfNames(view);
  const give = (i: number, given: number, letters = 0, isPaired = false, isStrange = false) => {
    let points = given;
    let cut = letters;
    const token = view.tokens[i];
    if (!token || scene.taken.has(i) || scene.names.has(i) || isInsideName(scene, i)) return;
    // «حكومة فيرون»: a verb elsewhere.
    const isFramed = points >= 2 && cut === 0;
    const isStrangeHere = isFramed && !isOrdinary(token.folded) && isUnknownHere(scene, i);
    if (!isStrange && !isStrangeHere && !mayName(scene, i, isFramed)) return;
    // «فتالاس تعهدت», where «تالاس» stands elsewhere.
    if (cut === 0 && /^ف..../u.test(token.folded) && isElsewhere(whole, token.folded.slice(1))) cut = 1;
    // «ودائع»: its و is its own.
    if (cut > 0 && isWholeWord(token.exact)) return;
    const name = token.folded.slice(cut);
    // «يومي 11 و12»
    if (/\p{N}/u.test(name)) return;
    // «نظيره العراقي في بغداد», «نظيره الكوستاني في أوسلو»: a venue of the lists.
    const isMet = scene.names.get(i - 2)?.form === "demonym" || /نظير/u.test(view.tokens[i - 3]?.folded ?? "");
    if (isMet && gazetteer("ar").capitals.has(name)) return;
    if (ofOthers.has(name) && points < 3) return;
    const exact = view.text.slice(startOf(token, cut), token.end);
    const hasAdjective = name.endsWith("ه") && adjectives.has(name.slice(0, -1));
    if (isPaired && participle.test(name) && !foreign.test(name)) points--;
    const isForeign = isUnknownWord(exact) || (cut === 0 && (isStrangeHere || isUnknownHere(scene, i)));
    if (
      !mayBeState({ name, exact, isUnknown: isForeign, points: hasAdjective ? 3 : points }, withArticle) ||
      (deed.test(exact) && points < 3)
    )
      return;
    const known = candidates.get(name);
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
    // «رصيف كيسانجا … عن كيسانجا»: behind a preposition a place again.
    const isPlaceAgain = places.has(token.folded) && isIn(view.tokens[i - 1], prepositions());
    if (standing && !isPlaceAgain) give(i, standing.points, standing.cut, false, true);
    if (isBold) for (const { at, points, cut } of slotsAt(scene, i)) give(at, points, cut, false, true);
    if (!isWord(next)) return;
    const before = view.tokens[i - 1];
    const cues = wordCues(token.folded);
    const isOffice = cues.isMinistry && isWord(before) && wordCues(before.folded).isTitle;
    // «وزير خارجية بالمورا، توماس فيريس»: of no other word, where who holds the office follows.
    const holder = isOffice && /^بال..../u.test(next.folded) && isComma(afterNext) ? view.tokens[i + 3] : undefined;
    if (isWord(holder) && isUnknownWord(holder.exact) && !nouns().has(next.folded.slice(3)))
      give(i + 1, 4, 0, false, true);
    // «أقرت بالمورا وجارتها كاستيل»: whose neighbour.
    if (isWhoseNeighbour.test(next.folded) && isBareWord(token)) give(i, 4, 0, false, !!verbs[i - 1]?.isFeminine);
    if (isOffice || cues.isRealm) give(i + 1, 3);
    else if (cues.isLikely && !isLed(token)) {
      const isNeighbour = cues.isBeside;
      const isPair = cues.isPairOfNeighbours && afterNext?.folded.startsWith("و");
      // «رئيس ميلورا»: no noun of the language ends so behind another.
      const isBehind =
        (!isNeighbour &&
          /..[^اويئ]ا$/u.test(next.exact) &&
          mayName(scene, i + 1) &&
          // «قدم وفد عرضا»: what he does it to.
          !(verbs[i - 1] && isWholeWord(next.exact.slice(0, -1)))) ||
        // «ملك أُرين، رازن»: whose king.
        (cues.isCrown && !hasArticle(next) && mayName(scene, i + 1)) ||
        // «حكومة سيفار»: no verb of the lists, and what looks like one has no place behind a bare head.
        (cues.isRuled && /^[سنأ]...+[^ةى]$/u.test(next.exact) && !verbs[i + 1] && !isWholeWord(next.exact));
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
      (cues.isBeside || cues.isTheNeighbour) &&
      hasArticle(next) &&
      !scene.names.has(i + 1) &&
      !/^[بل]/u.test(afterNext?.folded ?? "")
    )
      give(i + 2, 3);
    for (const { at, points, cut } of framesAt(scene, i)) give(at, points, cut);
    // «مندوب X لدى الأمم المتحدة».
    if (cues.isEnvoy && /^(?:لدي|الي)$/u.test(afterNext?.folded ?? "")) give(i + 1, 3);
    const isField = hasArticle(token) && before !== undefined && wordCues(before.folded).isMinister;
    // «مستشار الأمن في كارفيس يان روسك»
    const isOfficer = token.folded === "في" && isUnknownWord(next.exact) && titleAt(scene, i - 2)?.to === i + 2;
    if (isOfficer) give(i + 1, 3);
    // «قائد الحرس في نورا، جواو تيمبو»: what a state has there, and who commands it.
    const title =
      token.folded === "في" && before && wordCues(before.folded).isPower ? titleAt(scene, i - 2) : undefined;
    if (title && isComma(afterNext) && nameStart(scene, { ...title, to: i + 2 })?.isApposed)
      give(i + 1, 3, 0, false, !verbs[i + 1]);
    if (next.folded === "في" && isField && mayName(scene, i + 2)) give(i + 2, 2);
    else if (next.folded === "في" && (cues.isBodyThere || hasBodyThere(scene, i)))
      give(i + 2, afterNext && !isWholeWord(afterNext.exact) ? 3 : 2);
    // «الانقلاب في X»: what happens to a state happens in it.
    if (next.folded === "في" && cues.isHappening) give(i + 2, 2.5);
    if (cues.isBetween && afterNext?.folded.startsWith("و")) {
      // «الحدود بين X وY»: what lies between them is named.
      const points = hasArticle(view.tokens[i - 1]) || nouns().has(view.tokens[i - 1]?.folded ?? "") ? 3 : 2;
      give(i + 1, points, 0, true);
      give(i + 2, points, 1, true);
    }
    if (next.folded.startsWith("و") && scene.names.get(i)?.form === "name") give(i + 1, 2, 1);
    // «أما تيمار المجاورة فأعربت»: the topic of a sentence, called a neighbour.
    const isTopic = cues.isTopic && [2, 3].some((k) => verbs[i + k] && view.tokens[i + k]!.folded.startsWith("ف"));
    // «أما بسانيا فمتهمة بالدفع»: what she is.
    const isToldOf =
      cues.isTopic &&
      !givenNames().has(next.folded) &&
      /^ف.{3,}ة$/u.test(afterNext?.exact ?? "") &&
      !isIn(afterNext, nouns());
    if (isTopic || isToldOf) give(i + 1, 2.5);
    // A bare noun has no definite adjective: «بركانة المجاورة».
    // «لا أحد في نسران»: nobody of a state.
    if (
      cues.isNobody &&
      next.folded === "في" &&
      [1, 2].some((k) => /^[وف]?(?:لا|ما|ليس|لم|لن)$/u.test(view.tokens[i - k]?.folded ?? ""))
    )
      give(i + 2, 3);
    if (wordCues(next.folded).isNeighbour) give(i, hasArticle(token) || isIn(token, prepositions()) ? 1.5 : 3);
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
      cues.isOneOf && view.tokens.slice(Math.max(0, i - 5), i).some((other) => wordCues(other.folded).isNearStates);
    if (isList) {
      give(i + 1, 3);
      if (afterNext?.folded.startsWith("و")) give(i + 2, 3, 1);
    }
    if (verbs[i + 1] && !verb && isIn(view.tokens[i - 1], complementisers()))
      give(i, !isShe(scene, i) ? 1 : token.exact.endsWith("ا") ? 3 : 2.5);
    if (cues.opensClause && verbs[i + 2]) give(i + 1, 1.5);
    if (closes && !cues.isWithin && isIn(token, prepositions())) give(i + 1, 0.5);
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
const isWhoseNeighbour = /^و(?:جار|حليف|غريم)ت(?:ها|ه)$/u;
const isBareWord = (token: Token): boolean => !hasArticle(token) && !endsFeminine(token) && token.folded.length > 3;

/** «برئاسة نافالو كيتوس», «رئيسه جلال الطيب»: somebody leads. */
const isLed = (token: Token): boolean => /^[وف]?برئاسه$/u.test(token.folded) || /رئيسه$/u.test(token.exact);

/** مصدق, مرتاب. */
const participle = /^م[^اوي]..$|^م[^اوي]ت.[^وي]?.$|^م..ا.$/u;

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
