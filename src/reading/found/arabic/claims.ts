// The claims of an Arabic text: clauses, who says them, how surely.
import { rows } from "../../lexicon/lexicon.ts";
import type { Modality, Voice } from "../../reading.ts";
import { fold } from "../../text/folded.ts";
import { afterLetters } from "../../text/tokens.ts";
import type { ActorMention, Actors } from "../actors.ts";
import type { FoundClaim } from "../claim.ts";
import { rootOf } from "../mainParties.ts";
import { ownWords } from "../ownWords.ts";
import { wordSet } from "../phrases.ts";
import { isMark, quote, type View } from "../view.ts";
import { agreeing, genderOf, goesOnSaying, type Spoken } from "./agreement.ts";
import { doerOf, toldBy } from "./attribution.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { that } from "./clauseWords.ts";
import { bodyHeads, titleWords } from "./heads.ts";
import { conditionIn, isNegative, type Mood, mainVerb, moodOf } from "./mood.ts";
import type { Told } from "./told.ts";
import { verbsIn } from "./verbsIn.ts";
import { author, isCarrier, type Speech } from "./voices.ts";
import { hasArticle } from "./words.ts";

const asks = wordSet("هل فهل وهل".split(" "));
const hedged: ReadonlySet<Modality> = new Set(["possible", "conditional", "apparent", "predicted"]);

export function arabicClaims(view: View, actors: Actors): readonly FoundClaim[] {
  const at = new Map<number, ActorMention>();
  for (const mention of actors.mentions()) if (!at.has(mention.from)) at.set(mention.from, mention);
  const joinedNames = new Set(
    actors
      .mentions()
      .filter((m) => m.start !== undefined && m.start > view.tokens[m.from]!.start && m.form !== "demonym")
      .map((m) => m.from),
  );
  const speech: Speech = { view, verbs: verbsIn(view), actors, at };
  const found: FoundClaim[] = [];
  let last: Voice | undefined;
  let subject: Voice | undefined;
  let spoken: readonly Spoken[] = [];
  let issued: Voice | undefined;
  let paragraph = -1;
  let quoted = 0;
  view.sentences.forEach((sentence, k) => {
    const { from, to } = view.ranges[k]!;
    if (to <= from) return;
    if (sentence.isHeading && !asks.has(view.tokens[from]!.folded)) return;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      quoted = 0;
      if (!goesOnSaying(speech, from)) {
        last = undefined;
        spoken = [];
      }
      subject = last;
    }
    const isScenario = view.sections[sentence.section]?.role === "scenarios";
    const isQuestion = isMark(view, to - 1, "؟?");
    const open = quoted;
    quoted = depth(view, from, to, open);
    let told: Told | undefined;
    for (const clause of clausesOf({ joinedNames, view, verbs: speech.verbs, isScenario, isQuestion }, from, to)) {
      if (announces(view, clause)) continue;
      const before = told;
      told =
        clause.kind === "continued" && before?.act
          ? { ...before, content: clause.from }
          : clause.kind === "else" && before?.act
            ? { ...before, act: "say", content: clause.from, rule: "ar.else" }
            : toldBy(speech, clause, ...heard(speech, clause, agreeing(speech, clause, spoken, last, subject), issued));
      // Within a quotation that goes on over several clauses or sentences.
      const isIn = depth(view, from, clause.from, open) > 0;
      const quoter = !isIn ? undefined : open > 0 ? last : before?.act ? before.voice : undefined;
      if (quoter && quoter.type !== "author" && !told.act)
        told = { ...told, voice: quoter, act: "say", rule: "ar.quoted" };
      if (told.act && told.voice.type !== "author" && clause.kind !== "named") {
        last = subject = told.voice;
        if (hasDocument(view, clause)) issued = told.voice;
        spoken = [...spoken, { voice: told.voice, isFeminine: genderOf(speech, told.cue?.from) }];
      } else subject = doerOf(speech, clause) ?? subject;
      const claim = claimOf(speech, joinedNames, k, clause, told, found.at(-1));
      if (claim)
        found.push(
          isQuestion && clause.to >= to - 2 && !told.act && (!claim.cue || asksWho(view, clause.from))
            ? { ...claim, modality: "question" }
            : claim,
        );
    }
  });
  return found;
}

const hasDocument = (view: View, { from, to }: Clause): boolean =>
  view.tokens.slice(from, to).some((token) => isCarrier(token.folded.replace(/ا$/u, "")) || isCarrier(token.folded));

/** «وأكد البيان», «وجاء في التقرير»: whoever issued it, where nobody spoke in the paragraph. */
function heard(
  { view, verbs }: Speech,
  { from, to }: Clause,
  [last, subject]: [Voice | undefined, Voice | undefined],
  issued: Voice | undefined,
): [Voice | undefined, Voice | undefined] {
  const at = mainVerb(verbs, view, from, to);
  if (!issued || last || at === undefined) return [last, subject];
  const next = view.tokens[at + 1]?.folded === "في" ? at + 2 : at + 1;
  return hasArticle(view.tokens[next]) && isCarrier(view.tokens[next]!.folded) ? [issued, issued] : [last, subject];
}

/** «ومن سيدفع رواتبها؟». */
const asksWho = (view: View, from: number): boolean =>
  /^[وف]?(?:ل?من|ما|ماذا|كم|[بل]?اي)$/u.test(view.tokens[from]!.folded);

/** How many quotations are open at `to`, where so many were at `from`. A straight mark closes what one opened. */
function depth(view: View, from: number, to: number, open: number): number {
  let count = open;
  let isStraight = open > 0;
  for (let i = from; i < to; i++) {
    const mark = view.tokens[i]!.exact;
    if (mark === "«" || mark === "“") count++;
    else if (mark === "»" || mark === "”") count--;
    else if (mark === '"') {
      count += isStraight ? -1 : 1;
      isStraight = !isStraight;
    }
    if (count <= 0) {
      count = 0;
      isStraight = false;
    }
  }
  return count;
}

const several = /^[بل]?(?:نهايت|مخرج|طريق|درب|باب|مسار|احتمال|سيناريوه|خيار|مآل|مال)(?:ان|ين)$/u;
const branches =
  /(?:^| )[وف]?[يت]ت(?:شعب|فرع)(?: .*)? (?:ال)?(?:دروب|طرق|مسارات|سبل|احتمالات|طريقان|دربان|مساران)(?: |$)/u;
const next = /^[وف]?[يت](?:لي|تلو|قابل)(?:ه|ها)$/u;

/** «السيناريوهات تتراوح بين عدة احتمالات»: a list is announced, nothing claimed. */
function announces(view: View, { from, to }: Clause): boolean {
  const words = view.tokens.slice(from, to).map((token) => token.folded);
  const names = words.some((word) =>
    /^(?:ال|لل|وال)?(?:سيناريوهات|سيناريوهين|مسارات|احتمالات|احتمالان|احتمالين|سيناريوهان|مساران|خيارات|مالات)$/u.test(
      word,
    ),
  );
  // «من هنا تتشعّب الدروب», «تتفرع من هنا ثلاث طرق».
  if (words.length <= 6 && branches.test(words.join(" "))) return true;
  // «أرى دربين لا ثالث لهما: أولهما صفقة»: named, nothing said of it.
  if (
    /^[وف]?(?:[ان]ري|امامنا|امامهم|هناك|ثمه)$/u.test(words[0]!) &&
    several.test(words[1] ?? "") &&
    !words.some((word) => /^(?:قد|س[يت]...+|لن|اذا)$/u.test(word))
  )
    return true;
  // «لا أدري», «لا أحب التكهن»: the writer of himself.
  if (words.length <= 3 && /^[وف]?لا$/u.test(words[0]!) && /^ا(?:دري|علم|حب|ظن|عرف|تكهن|تمني)/u.test(words[1] ?? ""))
    return true;
  // «لا تخرج التقديرات عن نهايتين.»
  if (words.length <= 6 && several.test(words.at(-1)!)) return true;
  // «ويليه مسار الضمانة القارية»: the next of a list, named only.
  if (words.length <= 6 && next.test(words[0]!) && !words.some((w) => /^(?:ان|قد|لم|لن|لا|الذي|التي)$/u.test(w)))
    return true;
  // «يلوح في الأفق احتمالان.»
  if (names && words.length <= 6 && /^(?:سيناريو|مسار|احتمال|مال|خيار)(?:ان|ين)$/u.test(words.at(-1)!)) return true;
  return (
    names &&
    words.some((word) => /^(?:عده|بين|ثلاثه|اربعه|خمسه|ثلاث|راسها|تتراوح|هناك|[وف]?ثمه)$/u.test(word)) &&
    !words.some((word) => /^(?:ان|قد|بان)$/u.test(word))
  );
}

function claimOf(
  speech: Speech,
  joined: ReadonlySet<number>,
  sentence: number,
  clause: Clause,
  told: Told,
  previous: FoundClaim | undefined,
): FoundClaim | undefined {
  const { view, verbs } = speech;
  const from = clause.topic ?? clause.from;
  const first = view.tokens[from]!;
  const rest = first.folded.slice(1);
  const start =
    verbs[from]?.cut ||
    (clause.kind === "nominal" && /^[وف].{3}/u.test(first.folded)) ||
    /^[وف]ال..../u.test(first.folded) ||
    (/^[وف]/u.test(first.folded) && (bodyHeads().has(rest) || titleWords().has(rest) || joined.has(from))) ||
    /^[وف](?:ان|قد|لم|لن|لا|ليس|سوف|هل|قيل|يقال|ربما|من|يمكن|كيف|علي|لو|اذا|في|الي|حتي|اين|متي|لماذا|ما|اي)$/u.test(
      first.folded,
    )
      ? afterLetters(first, leading(speech, from))
      : first.start;
  const mood = moodOfClause(speech, clause, told, previous);
  const isResult = clause.kind === "result";
  const inherits = isResult && mood.modality === "asserted" && previous !== undefined && hedged.has(previous.modality);
  const modality = inherits ? (previous!.modality === "conditional" ? "possible" : previous!.modality) : mood.modality;
  const isDenied = told.act === "deny";
  const content = told.act ? Math.min(Math.max(told.content, clause.from), clause.to - 1) : clause.from;
  const isUnlikely =
    mood.cue !== undefined && /^(?:apparent|predicted)$/u.test(modality) && saysUnlikely(view, mood.cue);
  // «لا يُستبعد أن»: not unlikely.
  const isNotUnlikely = mood.modality === "possible" && mood.cue !== undefined && saysUnlikely(view, mood.cue);
  const isMinus =
    isDenied ||
    isUnlikely ||
    told.isNote ||
    mood.isRefusal ||
    (!isNotUnlikely && isNegative(view, verbs, content, clause.to));
  const cue = mood.cue ?? told.cue;
  const isRedLine =
    mood.isRefusal ||
    (told.act === "say" &&
      isMinus &&
      modality === "reported" &&
      /^لن$/u.test(view.tokens.slice(content, clause.to).find((token) => token.folded === "لن")?.folded ?? ""));
  const isOpinion = /^[وف]?ه[وي]$/u.test(first.folded) && view.tokens[from + 1]?.folded === "امر";
  return {
    sentence,
    range: { from, to: clause.to },
    start,
    end: view.tokens[clause.to - 1]!.end,
    source: told.voice,
    modality,
    polarity: isMinus ? "-" : "+",
    ...(told.act && content > clause.from && { content: { from: content, to: clause.to } }),
    ...(cue && { cue: quote(view, view.tokens[cue.from]!.start, view.tokens[cue.to - 1]!.end) }),
    rule: told.rule,
    ...(told.isNote && { meta: "confirmation-note" as const }),
    ...(isRedLine && { isRedLine: true as const }),
    ...(isOpinion && { isEvaluative: true as const }),
    ...(isResult && previous && { inheritsPrevious: true as const }),
  };
}

/** «من غير المرجح أن», «يستبعد أن». */
const saysUnlikely = (view: View, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  view.tokens.slice(from, to).some(({ folded }) => /^(?:غير|(?:ال)?مستبعده?ا?|[وف]?يستبعد)$/u.test(folded));

const leading = ({ verbs, view }: Speech, i: number): number =>
  verbs[i]?.cut || (/^[وف]/u.test(view.tokens[i]!.folded) ? 1 : 0);

function moodOfClause(speech: Speech, clause: Clause, told: Told, previous: FoundClaim | undefined): Mood {
  const { view, verbs } = speech;
  const isReported = told.act !== undefined && told.voice !== author;
  if (told.isNote) return { modality: "asserted", ...(told.cue && { cue: told.cue }) };
  if (clause.kind === "else") return { modality: "conditional", cue: { from: clause.from - 1, to: clause.from } };
  const condition = conditionIn(view, clause.from, clause.to);
  if (told.act === "deny") return { modality: "denied", ...(told.cue && { cue: told.cue }) };
  if (told.act === "allege") return { modality: "alleged", ...(told.cue && { cue: told.cue }) };
  const content = isReported ? Math.min(Math.max(told.content, clause.from), clause.to - 1) : clause.from;
  const mood = moodOf(
    view,
    verbs,
    isReported && told.rule !== "ar.according" ? content : clause.from,
    clause.to,
    isReported,
  );
  if (mood?.modality === "question") return mood;
  if (condition) return { modality: "conditional", cue: condition };
  const lead = clause.subject?.from ?? clause.from;
  if (/^[وف]?لعل$/u.test(view.tokens[lead]!.folded)) return { modality: "possible", cue: { from: lead, to: lead + 1 } };
  if (told.act === "commit") return { modality: "committed", ...(told.cue && { cue: told.cue }) };
  const isPlan = mood?.modality === "predicted" && isReported && told.act === "say" && isOwnSide(speech, told, content);
  if (mood && !isPlan) return mood;
  // «يبدو أن القصر … وأن الشيوخ …»: both stand under the hedge.
  if (clause.kind === "continued" && !told.act && previous) return { modality: previous.modality };
  if (!isReported) return { modality: "asserted" };
  return { modality: guessed(speech, told, content), ...(told.cue && { cue: told.cue }) };
}

/** «أعلنت X أنها ستنسحب», «قال الناطق باسم X إن X ستنسحب»: what the speaker's own side will do is announced, not predicted. */
function isOwnSide({ view, actors, at }: Speech, { voice }: Told, content: number): boolean {
  if (voice.type !== "actor") return false;
  if (ownWords(view, { from: content, to: content + 1 })) return true;
  const subject = at.get(content);
  return subject !== undefined && rootOf(actors, subject.entity) === rootOf(actors, voice.id);
}

/** «توقع X أن», «متوقعا أن»: a guess of the speaker's, where a clause says what is guessed. */
function guessed({ view, verbs }: Speech, { cue }: Told, content: number): Modality {
  if (!cue) return "reported";
  // «تميل X إلى ترجيح فرضية»: the noun guesses alone.
  const isGuess = /^(?:ال|ب)?ترجيح$/u.test(view.tokens[cue.from]!.folded);
  if (isGuess) return "apparent";
  // «لا يستبعد X أن», «لم تستبعد إصدار عفو».
  if (verbs[cue.from]?.lemma === "استبعد")
    return /^[وف]?(?:لا|لم)$/u.test(view.tokens[cue.from - 1]?.folded ?? "") ? "possible" : "reported";
  if (![content - 1, content].some((i) => that.has(view.tokens[i]?.folded ?? ""))) return "reported";
  guesses ??= new Map(rows("ar", "say.guess").map(([word, mood]) => [fold(word!), mood as Modality]));
  const word = view.tokens[cue.from]!.folded;
  return guesses.get(verbs[cue.from]?.lemma ?? word.replace(/^و/u, "")) ?? guesses.get(word) ?? "reported";
}
let guesses: ReadonlyMap<string, Modality> | undefined;
