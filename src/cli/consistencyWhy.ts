// `qanat lens consistency --why`: the balance of a configuration, a scenario, today or one development, bar by bar, down to quotes.
import type { Case } from "../case/index.ts";
import type {
  BarFinding,
  ConfigurationFinding,
  ConsistencyFinding,
  FileStanding,
  ScenarioConsistency,
  SurvivalRow,
} from "../lenses/consistency/finding.ts";
import { developmentsConsistency, standingsOf } from "../lenses/consistency/index.ts";
import { basisLines } from "./basis.ts";
import { breakLine, cellLines, repairLines, type Terms, termsOf } from "./consistencyText.ts";
import { type Console, exit, Stop } from "./console.ts";
import { percent, points } from "./tables.ts";

/** What was asked for, found in the finding: its balance, and what else is known of it. */
export interface WhyFinding {
  readonly asked: string;
  /** The configuration whose balance it is; null where the search met its limits. */
  readonly variants: readonly string[] | null;
  readonly standings: readonly FileStanding[];
  /** Of a scenario or a development. */
  readonly scenario: ScenarioConsistency | null;
  /** Of a configuration of the list, from 0. */
  readonly number: number | null;
}

/** `asked`: a scenario, a number of the list from 1, `today`, or a development (`file.variant`). Stops where there is none. */
export function whyFinding(console: Console, c: Case, f: ConsistencyFinding, asked: string): WhyFinding {
  const { w } = termsOf(console, c);
  const known = new Set(c.files.flatMap((file) => file.variants.map((v) => `${file.id}.${v.id}`)));
  const scenario =
    f.scenarios[asked] ?? (known.has(asked) ? developmentsConsistency(c, [asked], { ...f, ...f.restrictions }) : null);
  if (scenario) {
    const variants = scenario.nearest[0]?.variants ?? null;
    const standings = scenario.breaks.length > 0 ? scenario.breaks : variants ? standingsOf(c, variants) : [];
    return { asked, variants: scenario.breaks.length > 0 ? null : variants, standings, scenario, number: null };
  }
  if (asked === "today" && !f.today)
    throw new Stop(
      exit.use,
      w.noToday(
        w.list(c.files.filter((file) => file.today === undefined).map((file) => console.words.isolate(file.id))),
      ),
    );
  const number = asked === "today" ? null : Number(asked) - 1;
  const variants = number === null ? f.today!.variants : f.configurations[number]?.variants;
  if (!variants) throw new Stop(exit.use, w.unknownWhy(asked));
  return { asked, variants, standings: standingsOf(c, variants), scenario: null, number };
}

export function showWhy(console: Console, c: Case, f: ConsistencyFinding, why: WhyFinding): string {
  const t = termsOf(console, c);
  const { w } = t;
  const never = f.never.find((n) => n.variant === why.asked);
  return [
    ...(why.scenario ? scenarioHead(t, why, why.scenario) : []),
    ...(why.variants ? [w.list(why.variants.map(t.name))] : []),
    ...(never
      ? [
          w.never(t.name(never.variant), t.name(never.rival), t.number(never.least)),
          ...barLines(console, c, t, never.bars),
        ]
      : why.standings.flatMap((s) => [
          s.rival === null || s.margin === null
            ? t.file(s.file)
            : w.why(t.name(s.variant), t.name(s.rival), `${s.margin > 0 ? "+" : ""}${t.number(s.margin)}`),
          ...barLines(console, c, t, s.bars),
        ])),
    ...(why.scenario ? repairLines(t, why.scenario) : []),
    ...decideLines(t, f.survival?.scenarios[why.asked]),
    ...(why.number === null ? [] : numberLines(t, f, why.number)),
    "",
  ].join("\n");
}

function scenarioHead(t: Terms, why: WhyFinding, s: ScenarioConsistency): string[] {
  const { w } = t;
  return [
    w.scenario(why.asked, w.list(s.variants.map(t.name))),
    `  ${s.consistent === null ? w.unknown : s.consistent ? w.holds : w.breaks}`,
    ...s.breaks.map((b) => `  ${breakLine(t, b)}`),
  ];
}

const barLines = (console: Console, c: Case, t: Terms, bars: readonly BarFinding[]): string[] => {
  const impacts = new Map(c.impacts.map((x) => [x.key, x]));
  return bars.flatMap((bar) => [
    `    ${t.w.bar(t.name(bar.from), t.number(bar.support), t.number(bar.rival))}`,
    ...bar.impacts.flatMap((key) => {
      const { by, basis } = impacts.get(key)!;
      const [, ...lines] = basisLines(console, c, basis.quotes, basis.assumptions);
      return lines
        .map((line) => `    ${by === undefined ? "" : `${console.words.isolate(by)}: `}${line.trimStart()}`)
        .map((x) => `  ${x}`);
    }),
  ]);
};

function numberLines(t: Terms, f: ConsistencyFinding, k: number): string[] {
  const { w } = t;
  const z: ConfigurationFinding = f.configurations[k]!;
  return [
    ...(z.ties.length > 0 ? [w.tie(k + 1, w.list(z.ties.map(t.file)))] : []),
    ...(z.breaksAt
      ? [w.breaksAt(t.number(z.breaksAt.points), z.breaksAt.inRange), ...cellLines(t, z.breaksAt.cells)]
      : []),
    ...(f.coverage.unjudged.length > 0 ? [w.couldBreak(z.unjudged, f.coverage.unjudged.length)] : []),
    ...(z.always ? [w.always] : []),
    ...decideLines(t, f.survival?.configurations[k]),
  ];
}

function decideLines(t: Terms, row: SurvivalRow | undefined): string[] {
  const { w } = t;
  if (!row) return [];
  return [
    w.inScenario(percent(row.share)),
    ...(row.decides.length > 0 ? [w.decides] : []),
    ...row.decides.map((d) => `  ${w.decide(t.name(d.from), t.name(d.to), points(d.difference))}`),
  ];
}
