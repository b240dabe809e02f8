// The consistency lens in the terminal: what holds together, what breaks it, what moves it; every count with how exact it is.
import type { Case } from "../case/index.ts";
import type {
  CellFinding,
  ConfigurationFinding,
  ConsistencyFinding,
  FileStanding,
  LeverFinding,
  ScenarioConsistency,
} from "../lenses/consistency/finding.ts";
import { type ConsistencyWords, consistencyWords } from "./consistencyWords.ts";
import type { Console } from "./console.ts";
import { percent, table } from "./tables.ts";

const mostShown = 30;
const mostPairs = 12;
const mostLevers = 6;

export interface Terms {
  readonly w: ConsistencyWords;
  /** A development as `file: variant`, in the language where the case has labels. */
  readonly name: (variant: string) => string;
  readonly file: (id: string) => string;
  readonly number: (x: number) => string;
}

export function termsOf({ lang, words }: Console, c: Case): Terms {
  const labels = new Map(
    c.files.flatMap((f) =>
      f.variants.map((v) => [
        `${f.id}.${v.id}`,
        f.label[lang] && v.label[lang] ? `${f.label[lang]}: ${v.label[lang]}` : `${f.id}.${v.id}`,
      ]),
    ),
  );
  return {
    w: consistencyWords[lang],
    name: (variant) => words.isolate(labels.get(variant) ?? variant),
    file: (id) => words.isolate(c.files.find((f) => f.id === id)?.label[lang] ?? id),
    number: (x) => (Number.isInteger(x) ? String(x) : x.toFixed(2)).replace("-", "−"),
  };
}

export function showConsistency(console: Console, c: Case, f: ConsistencyFinding): string {
  const t = termsOf(console, c);
  const { w } = t;
  return [
    w.title(String(f.count), String(f.space)),
    f.complete ? w.complete : w.incomplete[f.stopped ?? "nodes"],
    ...(f.listed ? [] : [w.notListed(f.configurations.length)]),
    ...restrictionLines(t, f),
    ...(f.tolerance > 0 ? [w.tolerance(f.tolerance)] : []),
    ...(f.count === 0 && f.complete ? [w.none] : []),
    "",
    ...(f.configurations.length > 0 ? [configurationTable(t, f)] : []),
    ...notes(t, f),
    "",
    ...Object.entries(f.scenarios).flatMap(([id, s]) => [
      w.scenario(id, w.list(s.variants.map(t.name))),
      `  ${s.consistent === null ? w.unknown : s.consistent ? w.holds : w.breaks}${
        f.survival?.scenarios[id] ? ` · ${w.inScenario(percent(f.survival.scenarios[id].share))}` : ""
      }`,
      ...s.breaks.map((b) => `  ${breakLine(t, b)}`),
      ...repairLines(t, s),
    ]),
    ...(f.today ? ["", ...todayLines(t, f, f.today)] : []),
    ...leverLines(t, f),
    ...f.never.map((n) => w.never(t.name(n.variant), t.name(n.rival), t.number(n.least))),
    "",
    ...coverageLines(t, f),
    ...analystLines(t, f),
    "",
    w.structure,
    table(
      Object.values(w.structureColumns),
      f.structure.files.map((x) => [
        t.file(x.file),
        t.number(x.active),
        t.number(x.passive),
        w.role[x.role],
        w.standing[x.standing],
      ]),
    ).trimEnd(),
    ...(f.structure.islands.length > 1
      ? [w.islands(w.list(f.structure.islands.map((files) => files.map(t.file).join(" + "))))]
      : []),
    "",
  ].join("\n");
}

function configurationTable({ w, name, number }: Terms, f: ConsistencyFinding): string {
  const basin = (x: ConfigurationFinding["basin"]): string =>
    x === undefined
      ? ""
      : typeof x === "object"
        ? w.share(percent(x.share), percent(x.low), percent(x.high))
        : String(x);
  const shown = shownOf(f);
  const columns: readonly { readonly head: string; readonly cell: (z: ConfigurationFinding, k: number) => string }[] = [
    { head: w.columns.n, cell: (_, k) => String(k + 1) },
    { head: w.columns.value, cell: (z) => (z.value === null ? "" : number(z.value)) },
    { head: w.columns.total, cell: (z) => number(z.total) },
    { head: w.columns.basin, cell: (z) => basin(z.basin) },
    {
      head: w.columns.survives,
      cell: (_, k) => {
        const survives = f.survival?.configurations[k];
        return survives ? percent(survives.share) : "";
      },
    },
    { head: w.columns.breaks, cell: (z) => (z.breaksAt ? number(z.breaksAt.points) : "") },
    { head: w.columns.variants, cell: (z) => w.list(z.variants.map(name)) },
  ];
  // What was not computed for any of them has no column.
  const kept = columns.filter(({ cell }) => shown.some((k) => cell(f.configurations[k]!, k) !== ""));
  return table(
    kept.map(({ head }) => head),
    shown.map((k) => kept.map(({ cell }) => cell(f.configurations[k]!, k))),
  ).trimEnd();
}

/** All, or where they are many those that stand for them. */
const shownOf = (f: ConsistencyFinding): readonly number[] =>
  f.configurations.length <= mostShown ? f.configurations.map((_, k) => k) : f.diverse;

function restrictionLines({ w, name }: Terms, { restrictions: r }: ConsistencyFinding): string[] {
  const names = (text: string, sign: string): string => text.split(sign).map(name).join(` ${sign} `);
  return [
    ...(r.fix.length > 0 ? [w.fixed(w.list(r.fix.map(name)))] : []),
    ...r.forbid.map((text) => w.forbidden(names(text, "+"))),
    ...r.imply.map((text) => w.implied(...(text.split(">").map(name) as [string, string]))),
  ];
}

/** The first of `lines`, and how many are left out. */
export const capped = ({ w }: Terms, lines: readonly string[], most: number, indent = ""): string[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most), `${indent}${w.more(lines.length - most)}`];

/** What would make something hold that does not: changes of judgements, and the nearest configurations. */
export function repairLines(t: Terms, s: ScenarioConsistency): string[] {
  const { w, name, number } = t;
  if (s.consistent !== false) return [];
  const near = [...new Set(s.nearest.map((n) => `    ${w.list(n.changes.map(name))}`))];
  return [
    ...(s.repair ? [`  ${w.repair(number(s.repair.points), s.repair.inRange)}`] : []),
    ...(s.makes
      ? [`  ${w.makes(number(s.makes.points), s.makes.inRange)}`, ...cellLines(t, s.makes.cells).map((x) => `  ${x}`)]
      : [`  ${w.makesNone}`]),
    ...(s.excludes.length > 0 ? [`  ${w.excludes(w.list(s.excludes.map(name)))}`] : []),
    ...(s.distance === null ? [] : [`  ${w.nearest(s.distance)}`, ...capped(t, near, 3, "    ")]),
  ];
}

export const cellLines = (t: Terms, cells: readonly CellFinding[]): string[] =>
  capped(
    t,
    cells.map(({ from, to, way }) => `  ${t.w.cell[way](t.name(from), t.name(to))}`),
    4,
    "  ",
  );

function coverageLines(t: Terms, { coverage, possible }: ConsistencyFinding): string[] {
  const { w } = t;
  const pairs = coverage.unjudged.map(([from, to]) => w.pair(t.file(from), t.file(to)));
  return [
    w.coverage(coverage.pairs, coverage.of),
    ...(pairs.length > 0 ? [`  ${w.unjudged(w.list(capped(t, pairs, mostPairs)))}`] : []),
    ...(coverage.stay === null ? [] : [w.stay(String(coverage.stay))]),
    ...(coverage.possible === null ? [] : [w.could(String(coverage.possible))]),
    ...(possible ? [w.possible(`${possible.complete ? "" : "≥ "}${possible.count}`)] : []),
  ];
}

function notes(t: Terms, f: ConsistencyFinding): string[] {
  const { w, number } = t;
  const shown = shownOf(f);
  const ties = shown.flatMap((k) => {
    const files = f.configurations[k]!.ties;
    return files.length > 0 ? [w.tie(k + 1, w.list(files.map(t.file)))] : [];
  });
  return [
    ...(shown.length < f.configurations.length ? [w.shownOf(shown.length, f.configurations.length)] : []),
    ...capped(t, ties, mostShown / 3),
    ...(f.configurations.some((z) => z.breaksAt) ? [w.breaksNote] : []),
    ...(f.cycles
      ? [
          ...(f.cycles.exact ? [] : [w.estimateNote(Number(f.cycles.starts))]),
          ...(f.configurations.some((z) => z.basin !== undefined) ? [w.basinNote(w.rules[f.rule])] : []),
          w.cycles(percent(f.cycles.share.share)),
        ]
      : []),
    ...(f.survival
      ? [
          w.survivesNote(f.survival.draws),
          w.meanNote(number(Math.round(f.survival.mean * 10) / 10), percent(f.survival.none)),
          ...(f.survival.unfinished > 0 ? [w.unfinished(f.survival.unfinished)] : []),
        ]
      : []),
  ];
}

export const breakLine = ({ w, name, number }: Terms, b: FileStanding): string =>
  w.breakLine(name(b.variant), name(b.rival!), number(-b.margin!));

const target = ({ w, name }: Terms, to: LeverFinding["to"], reached: readonly string[]): string =>
  to === "cycle" ? w.cycle : to === null ? w.list(reached.map(name)) : w.number(to + 1);

function todayLines(t: Terms, f: ConsistencyFinding, today: NonNullable<ConsistencyFinding["today"]>): string[] {
  const { w } = t;
  return [
    `${w.today}: ${w.list(today.variants.map(t.name))}`,
    `  ${today.consistent ? `${w.todayHolds}${today.drifts.to === null ? "" : ` (${target(t, today.drifts.to, [])})`}` : `${w.todayBreaks}${w.list(["", w.drifts(target(t, today.drifts.to, today.drifts.reached))])}`}`,
    ...today.breaks.map((b) => `  ${breakLine(t, b)}`),
    ...(today.makes
      ? [
          `  ${w.makes(t.number(today.makes.points), today.makes.inRange)}`,
          ...cellLines(t, today.makes.cells).map((x) => `  ${x}`),
        ]
      : []),
    // Where today holds together, its levers are those of its number.
    ...(today.consistent || !f.levers.some((l) => l.from === "today")
      ? []
      : [
          `  ${leverTitle(t, f)}`,
          ...ways(
            t,
            f.levers.filter((l) => l.from === "today" && l.to !== today.drifts.to),
          ),
        ]),
  ];
}

/** Single changes and pairs, each kind capped for itself, so that neither hides the other. */
function ways(t: Terms, all: readonly LeverFinding[]): string[] {
  const line = (l: LeverFinding): string =>
    `    ${t.w.lever(l.forced.map(t.name).join(" + "), target(t, l.to, l.reached))}`;
  const of = (count: number): string[] =>
    capped(t, all.filter((l) => l.forced.length === count).map(line), mostLevers, "    ");
  return [...of(1), ...of(2)];
}

function leverLines(t: Terms, f: ConsistencyFinding): string[] {
  const { w } = t;
  const shown = new Set(shownOf(f));
  const rows = f.configurations.flatMap((z, k) => (z.absorbs && shown.has(k) ? [{ k, ...z.absorbs }] : []));
  if (rows.length === 0) return [];
  return [
    "",
    leverTitle(t, f),
    ...rows.flatMap(({ k, returned, moved, cycled }) => [
      `  ${w.absorbs(k + 1, returned, returned + moved + cycled, moved, cycled)}`,
      ...ways(
        t,
        f.levers.filter((l) => l.from === k && l.to !== k),
      ),
    ]),
    "",
  ];
}

const leverTitle = ({ w }: Terms, f: ConsistencyFinding): string =>
  f.levers.some((l) => l.forced.length === 2) ? w.leversOfTwo(w.rules[f.rule]) : w.levers(w.rules[f.rule]);

function analystLines(t: Terms, f: ConsistencyFinding): string[] {
  const { w } = t;
  if (!f.analysts) return [];
  return [
    "",
    w.analysts,
    ...f.analysts.analysts.map((a) =>
      w.analyst(
        a.id,
        String(a.count),
        w.list(Object.keys(a.scenarios).filter((id) => a.scenarios[id] === true)) || "–",
      ),
    ),
    ...f.analysts.disagreements.map((d) =>
      w.disagree(
        t.name(d.from),
        t.name(d.to),
        Object.entries(d.values)
          .map(([id, x]) => `${id} ${t.number(x)}`)
          .join(", "),
        t.number(d.merged),
      ),
    ),
  ];
}
