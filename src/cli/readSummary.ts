// What a reading found, in a dozen lines; and what an added article changes in a case.
import { type Case, isolate, type Lang } from "../case/index.ts";
import type { Reading } from "../reading/reading.ts";
import { pendingItems, type Queue } from "../reading/review/index.ts";
import { statusName } from "../report/index.ts";
import type { Console } from "./console.ts";
import { readWords } from "./readWords.ts";
import { reviewWords } from "./reviewWords.ts";
import { type StatusChange, statusChanges, statusesOf } from "./statusChanges.ts";

/** Counts by name; claims by computed status, what waits by kind. */
export interface Summary {
  readonly actors: number;
  readonly claims: Readonly<Record<string, number>>;
  readonly channels: number;
  readonly questions: number;
  readonly scenarios: readonly string[];
  readonly conditions: number;
  readonly reactions: number;
  readonly files: number;
  readonly noticed: readonly { readonly ar: string; readonly en: string; readonly quote: string }[];
  readonly waiting: Readonly<Record<string, number>>;
}

const tally = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

export async function summaryOf(c: Case, readings: readonly Reading[], queue: Queue): Promise<Summary> {
  const statuses = await statusesOf(c);
  const notices = queue.items.filter((item) => item.kind === "notice");
  return {
    actors: c.actors.length,
    claims: tally(Object.values(statuses).map((status) => status ?? "none")),
    channels: c.channels.length,
    questions: c.questions.length,
    scenarios: c.scenarios.filter((s) => s.id !== "S0").map((s) => s.label.ar ?? s.label.en ?? s.id),
    conditions: readings.reduce((n, reading) => n + reading.conditions.length, 0),
    reactions: c.reactions.length,
    files: c.files.length,
    noticed: notices.map(({ note, quotes }) => ({
      ar: note.ar ?? "",
      en: note.en ?? "",
      quote: quotes[0]?.exact ?? "",
    })),
    waiting: tally(pendingItems(queue).map((item) => item.kind)),
  };
}

const clipped = (text: string, most = 70): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

export function summaryText({ lang, words: { quoted } }: Console, names: readonly string[], s: Summary): string {
  const w = readWords[lang];
  const statusWord = (status: string): string => (status === "none" ? w.noStatus : statusName(status as never, lang));
  const counted = (counts: Readonly<Record<string, number>>, name: (key: string) => string): string => {
    const parts = Object.entries(counts).map(([key, n]) => w.times(n, name(key)));
    return parts.length === 0 ? w.none : w.list(parts);
  };
  const number = (n: number): string => (n === 0 ? w.none : lang === "ar" ? isolate(n) : String(n));
  const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
  const kinds = reviewWords[lang].kinds as Readonly<Record<string, string>>;
  const rows: readonly (readonly [string, string])[] = [
    [w.rows.actors, number(s.actors)],
    [w.rows.claims, total(s.claims) === 0 ? w.none : `${number(total(s.claims))} (${counted(s.claims, statusWord)})`],
    [w.rows.channels, number(s.channels)],
    [w.rows.questions, number(s.questions)],
    [w.rows.scenarios, s.scenarios.length === 0 ? w.none : w.list(s.scenarios.map((label) => quoted(clipped(label))))],
    [w.rows.conditions, number(s.conditions)],
    [w.rows.reactions, number(s.reactions)],
    [w.rows.files, number(s.files)],
    [
      w.rows.waiting,
      total(s.waiting) === 0 ? w.none : `${w.item(total(s.waiting))} (${counted(s.waiting, (k) => kinds[k] ?? k)})`,
    ],
  ];
  const noticed = s.noticed
    .slice(0, 12)
    .map((n) => `  - ${n[lang]}${n.quote === "" ? "" : `: ${quoted(clipped(n.quote))}`}\n`);
  const isBare = s.actors + total(s.claims) + s.scenarios.length === 0;
  return [
    `${w.draftOf(names)}\n`,
    ...rows.map(([name, value]) => `  ${name}: ${value}\n`),
    ...(noticed.length > 0 ? [`${w.rows.noticed}:\n`, ...noticed] : []),
    ...(isBare ? [`${w.nothing}\n`] : []),
  ].join("");
}

export interface Difference {
  readonly actors: readonly string[];
  readonly claims: readonly string[];
  readonly statuses: readonly StatusChange[];
}

export async function differenceOf(console: Console, before: Case, after: Case): Promise<Difference> {
  const fresh = (now: readonly { id: string }[], old: readonly { id: string }[]): string[] =>
    now.filter(({ id }) => !old.some((x) => x.id === id)).map(({ id }) => id);
  const claims = fresh(after.claims, before.claims);
  const statuses = await statusChanges(console, before, after);
  return {
    actors: fresh(after.actors, before.actors),
    claims,
    statuses: statuses.filter(({ claim }) => !claims.includes(claim)),
  };
}

export function differenceText(lang: Lang, c: Case, d: Difference): string {
  const w = readWords[lang];
  const label = (items: Case["actors"] | Case["claims"], id: string): string => {
    const found = items.find((x) => x.id === id)?.label;
    return clipped(found?.[lang] ?? found?.ar ?? found?.en ?? id, 100);
  };
  const lines = [
    ...d.actors.map((id) => w.addedActor(id, label(c.actors, id))),
    ...d.claims.map((id) => w.addedClaim(id, label(c.claims, id))),
    ...d.statuses.map(({ claim, from, to }) => w.status(claim, from, to)),
  ];
  return lines.length === 0 ? `${w.unchanged}\n` : `${w.changes}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
