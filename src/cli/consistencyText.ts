// The consistency lens in the terminal: what holds together, what breaks it, what moves it; every count with how exact it is.
import type { Case } from "../case/index.ts";
import type {
  ConfigurationFinding,
  ConsistencyFinding,
  FileStanding,
  LeverFinding,
} from "../lenses/consistency/finding.ts";
import { standingsOf } from "../lenses/consistency/index.ts";
import { type ConsistencyWords, consistencyWords } from "./consistencyWords.ts";
import { type Console, exit, Stop } from "./console.ts";
import { percent, table } from "./tables.ts";

const mostShown = 30;

interface Terms {
  readonly w: ConsistencyWords;
  /** A development as `file: variant`, in the language where the case has labels. */
  readonly name: (variant: string) => string;
  readonly file: (id: string) => string;
  readonly number: (x: number) => string;
}

function termsOf({ lang, words }: Console, c: Case): Terms {
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
      ...(s.repair ? [`  ${w.repair(t.number(s.repair.points), s.repair.inRange)}`] : []),
      ...(s.excludes.length > 0 ? [`  ${w.excludes(w.list(s.excludes.map(t.name)))}`] : []),
      ...(s.consistent === false && s.distance !== null
        ? [`  ${w.nearest(s.distance)}`, ...s.nearest.slice(0, 3).map((n) => `    ${w.list(n.changes.map(t.name))}`)]
        : []),
    ]),
    ...(f.today ? ["", ...todayLines(t, f, f.today)] : []),
    ...leverLines(t, f),
    ...f.never.map((n) => w.never(t.name(n.variant), t.name(n.rival), t.number(n.least))),
    "",
    w.coverage(f.coverage.pairs, f.coverage.of),
    ...(f.coverage.stay === null ? [] : [w.stay(String(f.coverage.stay))]),
    ...(f.possible ? [w.possible(String(f.possible.count))] : []),
    ...analystLines(t, f),
    "",
    w.structure,
    table(
      Object.values(w.structureColumns),
      f.structure.files.map((x) => [t.file(x.file), t.number(x.active), t.number(x.passive), w.standing[x.standing]]),
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
  const shown = f.configurations.length <= mostShown ? f.configurations.map((_, k) => k) : f.diverse;
  return table(
    [
      w.columns.n,
      w.columns.value,
      w.columns.total,
      w.columns.basin,
      w.columns.survives,
      w.columns.breaks,
      w.columns.variants,
    ],
    shown.map((k) => {
      const z = f.configurations[k]!;
      const survives = f.survival?.configurations[k];
      return [
        String(k + 1),
        z.value === null ? "" : number(z.value),
        number(z.total),
        basin(z.basin),
        survives ? percent(survives.share) : "",
        z.breaksAt ? number(z.breaksAt.points) : "",
        w.list(z.variants.map(name)),
      ];
    }),
  ).trimEnd();
}

function notes({ w, number }: Terms, f: ConsistencyFinding): string[] {
  return [
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

const breakLine = ({ w, name, number }: Terms, b: FileStanding): string =>
  w.breakLine(name(b.variant), name(b.rival!), number(-b.margin!));

const target = ({ w, name }: Terms, to: LeverFinding["to"], reached: readonly string[]): string =>
  to === "cycle" ? w.cycle : to === null ? w.list(reached.map(name)) : w.number(to + 1);

function todayLines(t: Terms, f: ConsistencyFinding, today: NonNullable<ConsistencyFinding["today"]>): string[] {
  const { w } = t;
  return [
    `${w.today}: ${w.list(today.variants.map(t.name))}`,
    `  ${today.consistent ? w.todayHolds : `${w.todayBreaks}${w.list(["", w.drifts(target(t, today.drifts.to, today.drifts.reached))])}`}`,
    ...today.breaks.map((b) => `  ${breakLine(t, b)}`),
    ...(f.levers.some((l) => l.from === "today") ? [`  ${w.levers}`] : []),
    ...f.levers
      .filter((l) => l.from === "today" && l.to !== today.drifts.to)
      .map((l) => `    ${w.lever(w.list(l.forced.map(t.name)), target(t, l.to, l.reached))}`),
  ];
}

function leverLines(t: Terms, f: ConsistencyFinding): string[] {
  const { w } = t;
  const rows = f.configurations.flatMap((z, k) => (z.absorbs ? [{ k, ...z.absorbs }] : [])).slice(0, mostShown);
  if (rows.length === 0) return [];
  return [
    "",
    w.levers,
    ...rows.flatMap(({ k, returned, moved, cycled }) => [
      `  ${w.absorbs(k + 1, returned, moved, cycled)}`,
      ...f.levers
        .filter((l) => l.from === k && l.to !== k)
        .slice(0, 6)
        .map((l) => `    ${w.lever(w.list(l.forced.map(t.name)), target(t, l.to, l.reached))}`),
    ]),
    "",
  ];
}

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

/** Every file of what is asked for, bar by bar, with the quotes and assumptions behind each judgement. */
export function showWhy(console: Console, c: Case, f: ConsistencyFinding, asked: string): string {
  const t = termsOf(console, c);
  const { w } = t;
  const variants =
    asked === "today"
      ? f.today?.variants
      : (f.scenarios[asked]?.nearest[0]?.variants ?? f.configurations[Number(asked) - 1]?.variants);
  if (!variants) throw new Stop(exit.use, w.unknownWhy(asked));
  const impacts = new Map(c.impacts.map((x) => [x.key, x]));
  const basisOf = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => {
      const { basis } = impacts.get(key)!;
      return [
        ...basis.quotes.map((id) => {
          const quote = c.quotes.find((q) => q.id === id);
          return `      ${console.words.isolate(id)} · ${console.words.line(quote?.line ?? 0)}: ${console.words.quoted(quote?.exact ?? "")}`;
        }),
        ...basis.assumptions.map(
          (reason) => `      ${console.words.assumption}${reason ? `: ${console.words.isolate(reason)}` : ""}`,
        ),
      ];
    });
  const scenario = f.scenarios[asked];
  const standings = scenario && scenario.breaks.length > 0 ? scenario.breaks : standingsOf(c, variants);
  return [
    w.list(variants.map(t.name)),
    ...standings.flatMap((s) => [
      s.rival === null || s.margin === null
        ? t.file(s.file)
        : w.why(t.file(s.file), t.name(s.variant), t.name(s.rival), `${s.margin > 0 ? "+" : ""}${t.number(s.margin)}`),
      ...s.bars.flatMap((bar) => [
        `    ${w.bar(t.name(bar.from), t.number(bar.support), t.number(bar.rival))}`,
        ...basisOf(bar.impacts),
      ]),
    ]),
    "",
  ].join("\n");
}
