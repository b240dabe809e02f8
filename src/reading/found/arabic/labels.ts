// Names of scenarios in an Arabic text: «السيناريو الأول: ...», «على رأسها ...،», or a name and a comma at the head of a line in a section on scenarios.
import { words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import type { Label } from "../label.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import { quotedLabels } from "./quotedLabels.ts";
import { verbsIn } from "./verbsIn.ts";

const mostWords = 10;

let made: ReturnType<typeof make> | undefined;
function make() {
  return {
    intro: new Phrases(words("ar", "scenario.intro").map((w) => [w, true] as const)),
    noun: wordSet(words("ar", "scenario.noun")),
    rankFirst: new Phrases(words("ar", "rank.first").map((w) => [w, true] as const)),
    adjunct: new Phrases(words("ar", "adjunct").map((w) => [w, true] as const)),
    connector: new Phrases(words("ar", "connector").map((w) => [w, true] as const)),
    condition: new Phrases(words("ar", "condition").map((w) => [w, true] as const)),
    enumeration: wordSet("أولا ثانيا ثالثا رابعا خامسا الأول الثاني الثالث الرابع الأولى الثانية الثالثة".split(" ")),
  };
}

/** `mentioned`: tokens that name actors, which a scenario's name seldom begins with. */
export function arabicLabels(view: View): readonly Label[] {
  made ??= make();
  const lists = made;
  const labels: Label[] = [];
  const verbs = verbsIn(view);
  let announced = -9;
  view.sentences.forEach((sentence, s) => {
    if (sentence.isHeading) return;
    const { from, to } = view.ranges[s]!;
    const inSection = view.sections[sentence.section]?.role === "scenarios";
    const opensLine = s === 0 || view.sentences[s - 1]!.paragraph !== sentence.paragraph;
    const tells = view.tokens.slice(from, to).some((t) => lists.noun.has(t.folded));
    // A list that was announced on the way in a sentence goes on line by line.
    const previous = labels.at(-1);
    const goesOn = previous !== undefined && sentence.paragraph - view.sentences[previous.sentence]!.paragraph <= 1;
    const isListed = inSection || tells || sentence.paragraph - announced <= 4;
    const found =
      introduced(view, verbs, from, to, isListed) ??
      (opensLine && goesOn && hedged(view, from, to) ? atHead(view, verbs, from, to) : undefined) ??
      (opensLine && (inSection || (isMark(view, from, "-•*·") && sentence.paragraph - announced <= 6))
        ? atHead(view, verbs, from, to)
        : undefined);
    if (found) {
      announced = sentence.paragraph;
      const rank = lists.rankFirst.in(view, from, found.label.from, "and").length > 0 ? 1 : undefined;
      labels.push({ sentence: s, ...found, ...(rank && { rank }) });
    } else {
      const quoted = quotedLabels(view, from, to);
      for (const label of quoted) {
        let body = label.to;
        while (body < to && view.tokens[body]!.kind === "mark") body++;
        const { start } = view.tokens[label.from]!;
        labels.push({ sentence: s, label, start, body, rule: "ar.scenario-introduced" });
      }
      if (tells || quoted.length > 0) announced = sentence.paragraph;
    }
  });
  // One label alone, told only by its place, is more likely a line that opens with an aside.
  return labels.filter((l) => labels.length > 1 || l.rule !== "ar.scenario-head");
}

/** Whether what stands behind the first comma or colon of a line is told as what may be. */
function hedged(view: View, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + mostWords); i++)
    if (isMark(view, i, "،:"))
      return /^(?:قد|ربما|يمكن|اذا|لو|ما|في|حيث|سيـ|س[يت].+|تشمل|يشمل)$/u.test(view.tokens[i + 1]?.folded ?? "");
  return false;
}

type Verbs = ReturnType<typeof verbsIn>;
type Found = Pick<Label, "label" | "start" | "body" | "rule">;

/** Behind an announcement in the sentence: «السيناريو الأول:», «على رأسها», «أولًا:». */
function introduced(view: View, verbs: Verbs, from: number, to: number, isListed: boolean): Found | undefined {
  const { intro, noun, enumeration } = made!;
  for (let i = from; i < Math.min(to, from + 24); i++) {
    const hit = intro.at(view, i, to, "and");
    if (!hit) continue;
    const first = view.tokens[i]!.folded.replace(/^[وف]/u, "");
    const isBare = hit.to - hit.from === 1 && enumeration.has(first);
    const isNamed = view.tokens
      .slice(hit.from, hit.to)
      .some((t) => noun.has(t.folded.replace(/^و?(?:ال)?/u, "")) || noun.has(t.folded));
    // «الأول» alone needs a list it belongs to and a mark behind it; on the way in a sentence only «على رأسها» and its like announce.
    // «أما الثاني فهو سيناريو ...».
    const isHead = i === from || (i === from + 1 && /^[وف]?اما$/u.test(view.tokens[from]!.folded));
    if (isBare && !(isListed && (isHead || isMark(view, i - 1, ":")))) continue;
    if (!isBare && !isNamed && !isListed && i > from) continue;
    let at = hit.to;
    if (isNamed && !isHead && !isMark(view, at, ":")) continue;
    const second = view.tokens[at]?.folded.replace(/^ف(?=هو$|هي$|يتمثل$)/u, "");
    if (isMark(view, at, ":،-–")) at++;
    else if (
      second === fold("هو") ||
      second === fold("هي") ||
      second === fold("يتمثل") ||
      second === fold("أن") ||
      second === fold("يقوم")
    )
      at++;
    else if (isBare) continue;
    const found = nameAt(view, verbs, at, to, "ar.scenario-introduced");
    if (found) return found;
  }
  return undefined;
}

/** A name and a mark at the head of a line. */
function atHead(view: View, verbs: Verbs, from: number, to: number): Found | undefined {
  const start = isMark(view, from, "-•*") || view.tokens[from]!.kind === "number" ? from + 1 : from;
  const at = isMark(view, start, ".)-") ? start + 1 : start;
  // A line that goes on with و tells; a name does not.
  if (/^و./u.test(view.tokens[at]?.folded ?? "") && (verbs[at]?.cut || view.tokens[at]!.folded.startsWith("وب")))
    return undefined;
  const found = nameAt(view, verbs, at, to, "ar.scenario-head");
  if (found && view.tokens.slice(found.label.from, found.label.to).some((t) => /^(?:هو|هي)$/u.test(t.folded)))
    return undefined;
  return found && isMark(view, found.label.to, "،:.-") && found.label.to - found.label.from >= 2 ? found : undefined;
}

/** Nouns of doing that are spelled as verbs: تفاهم، تعهد. */
const deed = /^ت(?:.ا..|...)$/u;

/** Whether a noun of doing heads a name: a mark stands within three words, and no other verb before it. */
function isShort(view: View, verbs: Verbs, from: number, to: number): boolean {
  if (!deed.test(view.tokens[from]!.folded)) return false;
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (view.tokens[i]!.kind === "mark") return i > from + 1;
    if (verbs[i]) return false;
  }
  return false;
}

/** The noun phrase at `i` up to a mark or a condition; none where a verb or an adjunct stands in it. */
function nameAt(view: View, verbs: Verbs, i: number, to: number, rule: string): Found | undefined {
  const { adjunct, connector, condition } = made!;
  let from = i;
  while (from < to && view.tokens[from]!.kind === "mark" && !isMark(view, from, "،.")) from++;
  if (adjunct.at(view, from, to, "and") || connector.at(view, from, to, "and") || condition.at(view, from, to, "and"))
    return undefined;
  let end = from;
  while (end < to && view.tokens[end]!.kind !== "mark") {
    const word = view.tokens[end]!.folded;
    if (
      end > from &&
      (condition.at(view, end, to, "and") ||
        /^(يتم|تشمل|يشمل|وقد|وهو|وهي|وفيه|قد|حيث|بحيث|تكون|يكون|الذي|التي)$/u.test(word))
    )
      break;
    const verb = verbs[end];
    // A form that is a noun too (تفاهم، تعهد) is one where a mark closes the few words that it heads.
    if (verb && !(end === from && (verb.isGuess || verb.isDoubtful || isShort(view, verbs, from, to)))) {
      if (end === from) return undefined;
      break;
    }
    end++;
  }
  if (end === from || end - from > mostWords) return undefined;
  let body = end;
  while (body < to && view.tokens[body]!.kind === "mark") body++;
  return { label: { from, to: end }, start: view.tokens[from]!.start, body, rule };
}
