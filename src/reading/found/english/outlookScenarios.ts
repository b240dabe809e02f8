// Scenarios told one after the other in running text: "The likeliest is a quiet fudge. A second possibility, joint policing, …", "A truce remains the better course".
// What points at one of several needs a second: one alone is an opinion, no list.
import { words } from "../../lexicon/lexicon.ts";
import type { Label } from "../label.ts";
import { Phrases, wordSet } from "../phrases.ts";
import { isMark, type Range, type View } from "../view.ts";
import { announced } from "./listedScenarios.ts";
import { behindLink, frame, isLink, type Named, nameAt, wordAt } from "./outlookNames.ts";
import { seenAt, takenUp } from "./outlookViews.ts";

const rule = "en.scenario-outlook";
/** Sentences between one of a list and the next, at most. */
const reach = 3;

const phrases = (list: string) => new Phrases(words("en", list).map((phrase) => [phrase, true] as const));
const opening = phrases("outlook.opening");
const rank = phrases("outlook.rank");
const noun = wordSet([...words("en", "scenario.noun"), ...words("en", "outlook.noun")]);
const course = wordSet(words("en", "scenario.noun"));
const deed = wordSet(words("en", "deed"));
const determiner = /^(?:the|a|an|our|my|its|one|another)$/u;

type Member = Omit<Named, "label"> & { readonly label: Label };

export function outlookScenarios(view: View): readonly Label[] {
  const found: Label[] = [];
  let group: Member[] = [];
  let announcedAt = Number.NEGATIVE_INFINITY;
  let isAnnounced = false;
  const close = () => {
    const isGroup =
      isAnnounced || group.some((member) => member.isTold) || group.filter((member) => member.isSeen).length > 1;
    if (group.length > 1 && isGroup) found.push(...group.map(({ label }) => label));
    group = [];
    isAnnounced = false;
  };
  view.sentences.forEach((sentence, s) => {
    const { from, to } = view.ranges[s]!;
    const last = group.at(-1)?.label.sentence ?? announcedAt;
    if (sentence.isHeading || s - last > reach) close();
    const isOpening = sentence.isHeading ? opening.in(view, from, to).length > 0 : opensOutlook(view, from, to);
    if (isOpening || announced(view, from, to) !== undefined) announcedAt = s;
    if (sentence.isHeading) return;
    const inSection = view.sections[sentence.section]?.role === "scenarios";
    if (inSection || s - announcedAt <= reach) isAnnounced = true;
    const found = membersIn(view, s, { from, to }, isAnnounced);
    const taken = found.length === 0 && (isAnnounced || group.length > 0) ? takenUp(view, { from, to }) : undefined;
    const seen = found.length === 0 && !taken ? seenAt(view, view.ranges[s - 1], { from, to }) : [];
    group.push(...found, ...[taken ?? [], seen].flat().map((named) => memberOf(view, s, { from, to }, named)));
  });
  close();
  return found;
}

/** "Here the paths divide.", "What happens next?"; "What happens next depends on Oslo" opens nothing. */
const opensOutlook = (view: View, from: number, to: number): boolean =>
  opening.in(view, from, to).some((hit) => hit.to >= to || view.tokens[hit.to]!.kind === "mark" || hit.from > from + 1);

function membersIn(view: View, sentence: number, { from, to }: Range, isAnnounced: boolean): readonly Member[] {
  const members: Member[] = [];
  for (let i = from; i < to; i++) {
    const found =
      (opensClause(view, i, from)
        ? (pointed(view, i, to) ??
          reversed(view, i, to, isAnnounced) ??
          framed(view, i, to, isAnnounced) ??
          (isAnnounced ? (under(view, i, to) ?? sketched(view, i, to)) : undefined) ??
          expected(view, i, to) ??
          weighed(view, i, to) ??
          listedLast(view, i, to))
        : undefined) ?? apposed(view, i, to);
    if (!found) continue;
    members.push(memberOf(view, sentence, { from, to }, found));
    i = found.label.to - 1;
  }
  return members;
}

function memberOf(view: View, sentence: number, { from, to }: Range, { label, ...kind }: Named): Member {
  // "Our baseline: drift.": what is told follows; else the whole sentence tells.
  let body = isMark(view, label.from - 1, ":") ? label.to : from;
  while (body < to && view.tokens[body]!.kind === "mark") body++;
  const own = view.ranges.findIndex((range) => range.from <= label.from && label.from < range.to);
  return {
    label: {
      sentence: own < 0 ? sentence : own,
      label,
      start: view.tokens[label.from]!.start,
      body: own === sentence ? body : view.ranges[own]!.from,
      rule,
    },
    ...kind,
  };
}

const opensClause = (view: View, i: number, from: number): boolean =>
  i === from ||
  isMark(view, i - 1, ";:") ||
  (/^(?:and|but|or|yet)$/u.test(view.tokens[i - 1]!.folded) && i - 1 === from) ||
  // "In the event of another raid, tightening becomes thinkable"
  (isMark(view, i - 1, ",") &&
    /^(?:if|should|were|unless|in|without|failing|once|of)$/u.test(view.tokens[from]!.folded) &&
    !view.tokens.slice(from, i - 1).some((token) => token.folded === ","));

/** "The likeliest course", "our baseline", "the other": the token behind, and whether a noun says what it is one of. */
function pointerAt(view: View, i: number, to: number): { readonly to: number; readonly isTold: boolean } | undefined {
  let at = determiner.test(wordAt(view, i, to)) && wordAt(view, i + 1, to) !== "of" ? i + 1 : i;
  if (determiner.test(wordAt(view, at, to)) && rank.at(view, at + 1, to)) at++;
  // "One, a thinner line, comes about if …"
  if (wordAt(view, i, to) === "one" && isMark(view, i + 1, ",")) return { to: i + 1, isTold: false };
  let hit: { readonly to: number } | undefined = rank.at(view, at, to) ?? gradeAt(view, at, to);
  if (!hit) return undefined;
  // "Last and ugliest, a blockade"
  if (wordAt(view, hit.to, to) === "and" && isGrade(wordAt(view, hit.to + 1, to))) hit = { to: hit.to + 2 };
  const isNoun = noun.has(wordAt(view, hit.to, to));
  return { to: isNoun ? hit.to + 1 : hit.to, isTold: course.has(wordAt(view, hit.to, to)) };
}

/** "The kindest version", "Least discussed is", "the uglier is": before what it is one of, or the verb. */
function gradeAt(view: View, at: number, to: number): { readonly to: number } | undefined {
  const end = /^(?:most|least|more|less)$/u.test(wordAt(view, at, to)) ? at + 2 : at + 1;
  if (end === at + 1 && !isGrade(wordAt(view, at, to))) return undefined;
  const isSuperlative = /est$|^(?:most|least)$/u.test(wordAt(view, at, to));
  const isOne = determiner.test(wordAt(view, at - 1, to)) || isSuperlative;
  return noun.has(wordAt(view, end, to)) || (isOne && isLink(view, end, to)) ? { to: end } : undefined;
}

const isGrade = (word: string): boolean => /^.{2,}(?:est|ier)$/u.test(word) && !noGrade.test(word);
const noGrade =
  /^(?:(?:inter|requ|prot|for|w|gu|t|cont|arr|harv|manif|unr|conqu|l|fin)est|(?:prem|cour|suppl|front|barr|carr|sold|t|glac|cash|bull|p)ier)$/u;

/** "The likeliest, to my mind, is a quiet fudge", "Our baseline: drift", "The other, a customs core, may …". */
function pointed(view: View, i: number, to: number): Named | undefined {
  const pointer = pointerAt(view, i, to);
  if (!pointer) return undefined;
  let at = pointer.to;
  // "Most likely is a staged release": of several.
  const isTold =
    pointer.isTold || /^(?:likeliest|likely|probable|hunch|guess|bet|money)$/u.test(wordAt(view, pointer.to - 1, to));
  // "one of them, call it …"
  if (wordAt(view, at, to) === "of" && /^(?:them|these|those)$/u.test(wordAt(view, at + 1, to))) at += 2;
  if (isMark(view, at, ":")) return nameAt(view, at + 1, to, isTold);
  // "Base case (call it the slow thaw)", "Upside case, a shared licence."
  const isCase = isTold || wordAt(view, pointer.to - 1, to) === "case";
  if (isMark(view, at, "(")) return apposition(view, at, to, isCase);
  if (isMark(view, at, ",-–—")) {
    // "A third, federal rule, is improbable": what stands beside is the name; "to my mind" is none.
    const isBeside = !/^(?:to|in|for|by|as|it|i|we|on|at|of|though|perhaps|then|however)$/u.test(
      wordAt(view, at + 1, to),
    );
    const beside = isBeside ? apposition(view, at, to, isCase) : undefined;
    if (beside) return beside;
    const behind = asideEnd(view, at, to);
    if (behind !== undefined && isLink(view, behind, to)) return nameAt(view, behindLink(view, behind, to), to, isTold);
    return apposition(view, at, to, isTold);
  }
  if (!isLink(view, at, to)) return undefined;
  // "Our money is on muddling through"
  const behind = behindLink(view, at, to);
  return nameAt(view, wordAt(view, behind, to) === "on" ? behind + 1 : behind, to, isTold);
}

/** "would open the way to the third, a slow closure, in which …": on the way in a sentence, between commas. */
function apposed(view: View, i: number, to: number): Named | undefined {
  if (!/^(?:the|an?)$/u.test(wordAt(view, i, to))) return undefined;
  const pointer = pointerAt(view, i, to);
  return pointer && isMark(view, pointer.to, ",-–—") && (pointer.isTold || wordAt(view, i, to) === "the")
    ? apposition(view, pointer.to, to, pointer.isTold)
    : undefined;
}

const isCalled = (view: View, i: number, to: number): boolean => /^(?:it|as|this)$/u.test(wordAt(view, i, to));

/** The name between the comma at `at` and the next. */
function apposition(view: View, at: number, to: number, isTold: boolean): Named | undefined {
  const called = /^(?:call|calls|nicknamed|dubbed|called|known|labelled|termed)$/u.test(wordAt(view, at + 1, to));
  const found = nameAt(view, called ? (isCalled(view, at + 2, to) ? at + 3 : at + 2) : at + 1, to, isTold);
  if (!found) return undefined;
  // "a thinner line watched by drones, …"
  const isParticiple = /ed$/u.test(wordAt(view, found.label.to, to)) && wordAt(view, found.label.to + 1, to) === "by";
  // "Upside case, a shared licence."
  const isLast = isTold && found.label.to >= to - 1;
  return isParticiple || isLast || isMark(view, found.label.to, ',"”)-–—:') ? found : undefined;
}

/** "A truce remains the likeliest course", "Renewal, our central case, …", "Federal rule is the harsher one". */
function reversed(view: View, i: number, to: number, isAnnounced: boolean): Named | undefined {
  const name = nameAt(view, i, to, true);
  if (!name) return undefined;
  const end = name.label.to;
  const isApposed = isMark(view, end, ",");
  const at = isApposed ? end + 1 : isLink(view, end, to) ? behindLink(view, end, to) : -1;
  if (at < 0 || !determiner.test(wordAt(view, at, to))) return undefined;
  const pointer = pointerAt(view, at, to);
  // "An elected council, the second, would": a number alone where courses are announced.
  const isNumber = isAnnounced && /^(?:first|second|third|fourth|last)$/u.test(wordAt(view, at + 1, to));
  const isNoun = pointer && (isNumber || noun.has(wordAt(view, pointer.to - 1, to)));
  return isNoun && (!isApposed || isMark(view, pointer.to, ",")) ? { ...name, isTold: pointer.isTold } : undefined;
}

/** "Expect a slow settlement: …" */
function expected(view: View, i: number, to: number): Named | undefined {
  if (wordAt(view, i, to) !== "expect" || !/^an?$/u.test(wordAt(view, i + 1, to))) return undefined;
  const name = nameAt(view, i + 1, to, false);
  return name && (name.label.to >= to - 1 || isMark(view, name.label.to, ":,;")) ? name : undefined;
}

/** "We assign the least weight to renewed closure" */
function weighed(view: View, i: number, to: number): Named | undefined {
  for (let k = i + 1; k < Math.min(to - 2, i + 4); k++) {
    if (!/^(?:assign|assigns|attach|attaches|give|gives|put|puts)$/u.test(wordAt(view, k, to))) continue;
    const weight = [k + 2, k + 3, k + 4].find((n) =>
      /^(?:weight|odds|probability|likelihood|chance)$/u.test(wordAt(view, n, to)),
    );
    return weight !== undefined && /^(?:to|on)$/u.test(wordAt(view, weight + 1, to))
      ? nameAt(view, weight + 2, to, true)
      : undefined;
  }
  return undefined;
}

/** "Last comes contagion" */
const listedLast = (view: View, i: number, to: number): Named | undefined =>
  /^(?:last|next|then|second|third)$/u.test(wordAt(view, i, to)) && wordAt(view, i + 1, to) === "comes"
    ? nameAt(view, i + 2, to, true)
    : undefined;

/** "Officials sketch a patched timetable: …" */
function sketched(view: View, i: number, to: number): Named | undefined {
  for (let k = i + 1; k < Math.min(to, i + 5); k++) {
    if (
      !/^(?:sketch|sketches|sketched|imagine|imagines|picture|pictures|outline|outlines|outlined)$/u.test(
        wordAt(view, k, to),
      )
    )
      continue;
    const name = /^an?$/u.test(wordAt(view, k + 1, to)) ? nameAt(view, k + 1, to, false) : undefined;
    return name && isMark(view, name.label.to, ":") ? name : undefined;
  }
  return undefined;
}

/** "A palace coup cannot be ruled out", "Lapse by default comes about if …": one of several, which another must show. */
function framed(view: View, i: number, to: number, isAnnounced: boolean): Named | undefined {
  const name = nameAt(view, i, to, false);
  if (!name || !(/^an?$/u.test(wordAt(view, i, to)) || isDeed(view, name.label))) return undefined;
  // "A grand licence, shared by both treasuries, could still emerge"
  const aside = isMark(view, name.label.to, ",") ? asideEnd(view, name.label.to, to) : undefined;
  if (frame.at(view, aside ?? name.label.to, to)) return name;
  // "A licence bargain is slower work: …": weighed against another.
  const isWeighed =
    isLink(view, name.label.to, to) &&
    /^(?:more|less|.{3,}er)$/u.test(wordAt(view, behindLink(view, name.label.to, to), to));
  return isAnnounced && isWeighed ? name : undefined;
}

/** "partition", "drift of the line": a noun of doing without article. */
const isDeed = (view: View, { from, to }: Range): boolean =>
  view.tokens
    .slice(from, Math.min(to, from + 2))
    .some(
      ({ folded }) =>
        deed.has(folded) || /(?:tion|sion|ment|ness|al|ing|se|ft|ance|rule|ure|out|down|over)$/u.test(folded),
    );

/** 'Under the "slow handover", …' */
function under(view: View, i: number, to: number): Named | undefined {
  if (wordAt(view, i, to) !== "under") return undefined;
  const open = /^(?:the|an?)$/u.test(wordAt(view, i + 1, to)) ? i + 2 : i + 1;
  const name = isMark(view, open, '"“«') ? nameAt(view, open, to, false) : undefined;
  return name && isMark(view, name.label.to, '"”»') ? name : undefined;
}

/** Behind ", to my mind,": the token after the closing comma. */
function asideEnd(view: View, at: number, to: number): number | undefined {
  for (let k = at + 1; k < Math.min(to, at + 8); k++) if (isMark(view, k, ",")) return k + 1;
  return undefined;
}
