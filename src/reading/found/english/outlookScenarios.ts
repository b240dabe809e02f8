// Scenarios told one after the other in running text: "The likeliest is a quiet fudge. A second possibility, joint policing, …", "A truce remains the better course".
// What points at one of several needs a second: one alone is an opinion, no list.
import type { Label } from "../label.ts";
import { isMark, type Range, type View } from "../view.ts";
import { announced } from "./listedScenarios.ts";
import { chosenIn } from "./outlookChoices.ts";
import { eitherOr, itIs, quotedHead, turnedAt } from "./outlookClauses.ts";
import { isCourse, type Named } from "./outlookNames.ts";
import { weightedAt } from "./outlookOdds.ts";
import { opensOutlook } from "./outlookOpenings.ts";
import { apposed, pointed, reversed } from "./outlookSlots.ts";
import { calledAside, subjectAt } from "./outlookSubjects.ts";
import { expected, framed, listedLast, sketched, under, weighed } from "./outlookTurns.ts";
import { seenAt, takenUp } from "./outlookViews.ts";

const rule = "en.scenario-outlook";
/** Sentences between one of a list and the next, at most. */
const reach = 3;

type Member = Omit<Named, "label"> & { readonly label: Label };

export function outlookScenarios(view: View): readonly Label[] {
  const found: Label[] = [];
  let group: Member[] = [];
  let announcedAt = Number.NEGATIVE_INFINITY;
  let isAnnounced = false;
  let count = 0;
  const close = () => {
    const isOfCourses = 2 * group.filter(({ label }) => isCourse(view, label.label)).length >= group.length;
    if (!isOfCourses) group = group.filter((member) => !member.isSoft);
    const isNamed = group.some((member) => !member.isWeak) || group.length === count;
    const isGroup =
      (isAnnounced && isNamed) ||
      group.some((member) => member.isTold) ||
      group.filter((member) => member.isSeen).length > 1;
    if (group.length > 1 && isGroup) found.push(...group.map(({ label }) => label));
    group = [];
    isAnnounced = false;
  };
  view.sentences.forEach((sentence, s) => {
    const { from, to } = view.ranges[s]!;
    const last = group.at(-1)?.label.sentence ?? announcedAt;
    if (sentence.isHeading || s - last > reach) close();
    if (opensOutlook(view, from, to, sentence.isHeading)) {
      announcedAt = s;
      count = announced(view, from, to) ?? 0;
    }
    if (sentence.isHeading) return;
    const inSection = view.sections[sentence.section]?.role === "scenarios";
    if (inSection || s - announcedAt <= reach) isAnnounced = true;
    const chosen = chosenIn(view, { from, to }).map((named) => memberOf(view, s, { from, to }, named));
    const found = chosen.length > 0 ? chosen : membersIn(view, s, { from, to }, isAnnounced);
    const taken = found.length === 0 && (isAnnounced || group.length > 0) ? takenUp(view, { from, to }) : undefined;
    const seen = found.length === 0 && !taken ? seenAt(view, view.ranges[s - 1], { from, to }) : [];
    const alone = isAnnounced && found.length === 0 && !taken ? besideNone(view, s) : [];
    group.push(...found, ...[taken ?? [], seen, alone].flat().map((named) => memberOf(view, s, { from, to }, named)));
  });
  close();
  return found;
}

/** What only a sentence after an announcement tells: two at once, or what a pronoun stands for. */
function besideNone(view: View, s: number): readonly Named[] {
  const two = eitherOr(view, view.ranges[s]!);
  const it = two.length === 0 ? itIs(view, view.ranges[s - 1], view.ranges[s]!) : undefined;
  return it ? [it] : two;
}

function membersIn(view: View, sentence: number, { from, to }: Range, isAnnounced: boolean): readonly Member[] {
  const members: Member[] = [];
  for (let i = from; i < to; i++) {
    const found =
      (opensClause(view, i, from)
        ? (pointed(view, i, to, isAnnounced) ??
          turnedAt(view, i, to, from) ??
          weightedAt(view, i, to) ??
          reversed(view, i, to, isAnnounced) ??
          framed(view, i, to, isAnnounced) ??
          (isAnnounced ? (under(view, i, to) ?? sketched(view, i, to) ?? quotedHead(view, i, to)) : undefined) ??
          expected(view, i, to) ??
          weighed(view, i, to) ??
          listedLast(view, i, to) ??
          (isAnnounced ? subjectAt(view, i, to, from) : undefined))
        : undefined) ??
      apposed(view, i, to) ??
      calledAside(view, i, to);
    if (!found) continue;
    members.push(memberOf(view, sentence, { from, to }, found));
    i = found.label.to - 1;
  }
  // "Delay would open the way to the third, a siege": what leads to one is none.
  return members.length > 1 ? members.filter((member) => !member.isWeak) : members;
}

function memberOf(view: View, sentence: number, { from, to }: Range, { label, ...kind }: Named): Member {
  // "Our baseline: drift.": what is told follows; else the whole sentence tells.
  let body = isMark(view, label.from - 1, ":") || onlyNames(view, { from, to }, label) ? label.to : from;
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

/** "One is slow repair.", "One prospect is a crowded spring: if …": a pointer, the name and no more up to the next stop. */
function onlyNames(view: View, { from, to }: Range, label: Range): boolean {
  const head = label.from - from;
  const link = view.tokens[label.from - 1]?.folded ?? "";
  const isBehindLink = link === "is" || (/^an?$/u.test(link) && view.tokens[label.from - 2]?.folded === "is");
  // A rank is told, a number is not.
  const isNumber = /^(?:one|another)$/u.test(view.tokens[from]!.folded);
  return head <= 4 && isNumber && isBehindLink && (label.to >= to - 1 || isMark(view, label.to, ":"));
}

const opensClause = (view: View, i: number, from: number): boolean =>
  i === from ||
  isMark(view, i - 1, ";:") ||
  (/^(?:and|but|or|yet)$/u.test(view.tokens[i - 1]!.folded) && i - 1 === from) ||
  // "Otherwise a quiet year lies ahead"
  (i === from + 1 && view.tokens[from]!.folded === "otherwise") ||
  // "In the event of another raid, tightening becomes thinkable"
  (isMark(view, i - 1, ",") &&
    /^(?:if|should|were|unless|in|without|failing|once|of|otherwise)$/u.test(view.tokens[from]!.folded) &&
    !view.tokens.slice(from, i - 1).some((token) => token.folded === ","));
