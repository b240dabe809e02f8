// What was read in the texts: questions, claims, the timeline, indicators.
import type { Act, Claim, Indicator, Modality, Path, Phase, Question } from "../case.ts";
import { basisOf, type Draft, known, readBasis, readIds, readItem, readLabel, readNote, report } from "./draft.ts";
import { compact, fieldsOf, isFields, itemsOf, listOf, nameOf, numberOf, textOf } from "./fields.ts";
import { readPredicate } from "./predicates.ts";

/** Questions; what they rest on is not a judgement, so `src` may be absent. */
export function resolveQuestions(draft: Draft): Question[] {
  const inherited = readBasis(draft, draft.raw.questions, ["questions"]);
  return itemsOf(draft.raw.questions).map(([id, item]): Question => {
    const path = ["questions", id];
    const answer = isFields(item.answer)
      ? Object.entries(item.answer).map(([name, when]) => ({
          name,
          when: readPredicate(draft, when, [...path, "answer", name], ["scenario", "option"]),
        }))
      : undefined;
    const hypotheses =
      item.hypotheses === undefined
        ? undefined
        : readIds(draft, item.hypotheses, "hypothesis", [...path, "hypotheses"]);
    const basis = readBasis(draft, item, path, inherited) ?? { quotes: [], assumptions: [] };
    const label = readLabel(draft, item, path);
    return {
      id,
      label,
      basis,
      ...readNote(draft, item, path),
      ...compact({ answer, hypotheses }),
      path,
    };
  });
}

const voices = new Set(["author", "unattributed"]);

export function resolveClaims(draft: Draft): Claim[] {
  const inherited = readBasis(draft, draft.raw.claims, ["claims"]);
  return itemsOf(draft.raw.claims).map(([id, item]): Claim => {
    const path = ["claims", id];
    const by = nameOf(item.by);
    if (!voices.has(by)) known(draft, by, "actor", [...path, "by"]);
    const status = fieldsOf(item.status);
    const acts = (key: string): Act[] =>
      listOf(status[key]).map((act, i) => readAct(draft, act, [...path, "status", key, i]));
    const signed = fieldsOf(item.signed);
    const isActor = !voices.has(by) && by !== "";
    return {
      ...readItem(draft, id, item, path, inherited),
      by,
      parties:
        item.parties === undefined
          ? isActor
            ? [by]
            : []
          : readIds(draft, item.parties, "actor", [...path, "parties"]),
      confirmedBy: acts("confirmed_by"),
      deniedBy: acts("denied_by"),
      silent: readIds(draft, status.silent, "actor", [...path, "status", "silent"]),
      modality: (nameOf(item.modality) || "asserted") as Modality,
      ...(isFields(item.signed) && {
        signed: {
          by: nameOf(signed.by),
          on: readDate(draft, signed.on, [...path, "signed", "on"]) ?? "",
          why: nameOf(signed.why),
        },
      }),
      ...compact({ polarity: textOf(item.polarity), factuality: textOf(item.factuality) }),
    };
  });
}

/** An act of affirmation or denial; `who` may be an actor or, if it is none, an outlet. */
function readAct(draft: Draft, raw: unknown, path: Path): Act {
  if (!isFields(raw)) return { who: nameOf(raw) };
  const on = readDate(draft, raw.on, [...path, "on"]);
  return { who: nameOf(raw.who), ...compact({ origin: textOf(raw.origin), version: textOf(raw.version), on }) };
}

export function resolveTimeline(draft: Draft): Phase[] {
  return listOf(draft.raw.timeline).map((raw, i): Phase => {
    const item = fieldsOf(raw);
    const path = ["timeline", i];
    const from = readDate(draft, item.from, [...path, "from"]);
    const to = readDate(draft, item.to, [...path, "to"]);
    if (from !== undefined && to !== undefined && isAfter(from, to))
      report(draft, "QN-DATE", [...path, "to"], { value: `${from} > ${to}` }, { value: to });
    return { ...readItem(draft, nameOf(item.id), item, path), ...compact({ from, to, tone: textOf(item.tone) }) };
  });
}

export function resolveIndicators(draft: Draft): Indicator[] {
  return listOf(draft.raw.indicators).map((raw, i): Indicator => {
    const item = fieldsOf(raw);
    const path = ["indicators", i];
    return {
      id: nameOf(item.id),
      label: readLabel(draft, item, path),
      basis: basisOf(draft, item, path),
      ...readNote(draft, item, path),
      path,
      supports: readIds(draft, item.supports, "scenario", [...path, "supports"]),
      ...compact({ deadline: numberOf(item.deadline) }),
    };
  });
}

const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date as text (`2025`, `2025-02`, `2025-02-10`); undefined where there is none. Anything else is a mistake. */
export function readDate(draft: Draft, raw: unknown, path: Path): string | undefined {
  if (typeof raw !== "string" && typeof raw !== "number") return undefined;
  const text = String(raw);
  const parts = date.exec(text);
  const [month, day] = [Number(parts?.[2] ?? 1), Number(parts?.[3] ?? 1)];
  if (!parts || month < 1 || month > 12 || day < 1 || day > daysIn[month - 1]!)
    report(draft, "QN-DATE", path, { value: text }, { value: text });
  return text;
}

/** Whether one date is after another as far as both are given: 2025 is not after 2025-02. */
export const isAfter = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};
