// Two versions of a case compared with common random numbers: what a what-if or a new version does to the scenarios.
import type { Case, Judged, Preference } from "../case/case.ts";
import { printPredicate } from "../case/predicate.ts";
import { computedParts, mapQuantities, quantitiesIn, writtenNumber } from "../case/quantities.ts";
import { posteriorsOf } from "../lenses/evidence/index.ts";
import { distributionOver, forecastPlanFor } from "../lenses/forecast/index.ts";
import { mean, standardError } from "../math/statistics.ts";
import { answersOf } from "../model/answers.ts";
import { sampled } from "../model/values.ts";
import { isVisible } from "./order.ts";
import { literalsOf } from "./restructure.ts";

export interface Comparison {
  readonly n: number;
  /** By scenario at the shorter of the two horizons; a scenario that one case lacks counts 0 there. */
  readonly scenarios: Readonly<
    Record<
      string,
      {
        readonly before: number;
        readonly after: number;
        readonly difference: number;
        readonly se: number;
        readonly isVisible: boolean;
      }
    >
  >;
}

/** Called now and then during long work: lets other events in, and throws when the work is cancelled. */
export type Pause = () => Promise<void>;

const drawsBetweenPauses = 50;

/** P of each scenario at `time`, by draw. */
async function columnsOf(
  c: Case,
  draws: number,
  time: number,
  pause: Pause,
): Promise<ReadonlyMap<string, Float64Array>> {
  const plan = forecastPlanFor(c, posteriorsOf(c));
  const { game } = plan;
  const columns = game.scenarios.map(() => new Float64Array(draws));
  for (let d = 0; d < draws; d++) {
    if (d % drawsBetweenPauses === 0) await pause();
    const draw = plan.draw(sampled(c.seed, d));
    const p = distributionOver(game, plan.chainOf(draw, answersOf(game, draw.ranks)), time);
    for (let s = 0; s < p.length; s++) columns[game.scenarioOf[s]!]![d]! += p[s]!;
  }
  return new Map(game.scenarios.map((id, s) => [id, columns[s]!]));
}

/** Both cases drawn with the seed of the first. */
export async function compareCases(before: Case, after: Case, draws: number, pause: Pause): Promise<Comparison> {
  const time = Math.min(before.horizon, after.horizon);
  const was = await columnsOf(before, draws, time, pause);
  const is = await columnsOf({ ...after, seed: before.seed }, draws, time, pause);
  const none = new Float64Array(draws);
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  return {
    n: draws,
    scenarios: Object.fromEntries(
      ids.map((id) => {
        const x = was.get(id) ?? none;
        const y = is.get(id) ?? none;
        const differences = y.map((v, d) => v - x[d]!);
        const difference = mean(differences);
        const se = standardError(differences, difference);
        return [id, { before: mean(x), after: mean(y), difference, se, isVisible: isVisible(difference, se) }];
      }),
    ),
  };
}

/** The case without an agreement (`agreement.ID`), a seat (`agreement.ID.ACTOR`) or a statement (its key); null if there is no such thing. */
export function dropping(c: Case, name: string): Case | null {
  const [section, id, actor] = name.split(".");
  const agreement = section === "agreement" ? c.agreements.find((a) => a.id === id) : undefined;
  if (agreement && actor === undefined) return { ...c, agreements: c.agreements.filter((a) => a !== agreement) };
  if (agreement && actor !== undefined && agreement.members.includes(actor)) {
    const members = agreement.members.filter((m) => m !== actor);
    // With one member left there is nobody to agree with.
    return {
      ...c,
      agreements:
        members.length < 2
          ? c.agreements.filter((a) => a !== agreement)
          : c.agreements.map((a) => (a === agreement ? { ...a, members } : a)),
    };
  }
  let found = false;
  const preferences = c.preferences.map((p) => {
    if (p.form !== "statements" || !p.statements.some((s) => s.key === name)) return p;
    found = true;
    const never = (s: { key: string; path: Judged["path"] }) =>
      ({
        by: "number",
        key: s.key,
        p: { key: s.key, quantity: { family: "number", value: 0 }, text: "0", path: s.path, isDefault: false },
      }) as const;
    // A statement that never holds keeps its place, so that swaps below it stay as they are.
    return { ...p, statements: p.statements.map((s) => (s.key === name ? { ...s, hold: never(s) } : s)) };
  });
  return found ? { ...c, preferences } : null;
}

/** One difference between two cases: a number, or one item of what is not a number. `from`, `to`: as written; null where absent. */
export interface Difference {
  readonly key: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly isNumber: boolean;
}

type Numbers = ReadonlyMap<string, Judged>;

const numbersIn = (c: Case): Numbers => quantitiesIn(computedParts.map((part) => c[part]));

/** What of a case is not a number but changes what is computed, as text by key. */
function structureIn(c: Case): ReadonlyMap<string, string> {
  const hold = (h: { by: string; trait?: string }): string =>
    h.by === "trait" ? `hold ${h.trait}` : h.by === "always" ? "always held" : "held in part";
  /** Places of statements, or the ranking, under keys that begin with `before`. */
  const places = (p: Preference, before: string): [string, string][] =>
    p.form === "statements"
      ? p.statements.map((s, j) => [
          s.key,
          [`place ${j + 1}`, hold(s.hold), ...(s.swap ? ["may swap"] : [])].join("; "),
        ])
      : p.form === "ranking"
        ? [[`${before}.${p.actor}.ranking`, p.patterns.map((q) => printPredicate(q)).join(", ")]]
        : [];
  return new Map<string, string>([
    ["status_quo", [...c.statusQuo].sort().join(", ")],
    ["horizon", `${c.horizon} ${c.unit}`],
    ["seed", String(c.seed)],
    ...c.options.map((o): [string, string] => [
      `option.${o.id}`,
      [
        `owner ${o.owner}`,
        ...(o.irreversible ? [`irreversible ${o.irreversible}`] : []),
        ...(["on", "off"] as const)
          .filter((to) => o.hazard[to])
          .map((to) => `hazard ${to} ${o.hazard[to]!.with.map((w) => (w.on ? w.option : `!${w.option}`)).join(" ")}`),
      ].join("; "),
    ]),
    ...c.infeasible.map((r): [string, string] => [`infeasible(${printPredicate(r.when)})`, "rule"]),
    ...c.moot.map((r): [string, string] => [`moot(${printPredicate(r.when)})`, r.options.join(", ")]),
    ...c.scenarios.flatMap((s): [string, string][] =>
      s.when
        ? [
            [
              `scenario.${s.id}`,
              literalsOf(s.when)
                .map((p) => printPredicate(p))
                .join(" & "),
            ],
          ]
        : [],
    ),
    ...c.preferences.flatMap((p) => places(p, "preference")),
    ...(c.perceives ?? []).flatMap(({ actor, preferences, unseen }): [string, string][] => [
      ...preferences.flatMap((p) => places(p, `perceives.${actor}`)),
      ...unseen.map((option): [string, string] => [`perceives.${actor}.unseen(${option})`, "unseen"]),
    ]),
    ...c.agreements.map((a): [string, string] => [
      `agreement.${a.id}`,
      [[...a.members].sort().join("+"), ...(a.when ? [printPredicate(a.when)] : []), hold(a.hold)].join("; "),
    ]),
    ...c.evidence.map((e): [string, string] => [`evidence.${e.id}`, e.group ?? "own group"]),
    ...c.files.map((f): [string, string] => [
      `file.${f.id}`,
      [f.variants.map((v) => v.id).join(", "), ...(f.today ? [`today ${f.today}`] : [])].join("; "),
    ]),
    ...c.analysts.map((a): [string, string] => [`analyst.${a.id}`, `weight ${a.weight}`]),
    ...c.scenarioFiles.map((s): [string, string] => [
      `scenario_files.${s.scenario}`,
      s.variants
        .map((v) => `${v.file}.${v.variant}`)
        .sort()
        .join(", "),
    ]),
  ]);
}

/** Every difference that changes what is computed, in the order of the new file. */
export function differencesOf(before: Case, after: Case): readonly Difference[] {
  const list = (was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>, isNumber: boolean): Difference[] =>
    [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
      const from = was.get(key) ?? null;
      const to = is.get(key) ?? null;
      return from === to ? [] : [{ key, from, to, isNumber }];
    });
  const text = (numbers: Numbers): ReadonlyMap<string, string> =>
    new Map([...numbers].map(([key, j]) => [key, writtenNumber(j)]));
  return [
    ...list(text(numbersIn(before)), text(numbersIn(after)), true),
    ...list(structureIn(before), structureIn(after), false),
  ];
}

/** The case with the numbers of these keys taken from `source`, where both have them. */
function withNumbers(c: Case, source: Case, keys: ReadonlySet<string>): Case {
  const numbers = numbersIn(source);
  return mapQuantities(c, (quantity) => (keys.has(quantity.key) ? (numbers.get(quantity.key) ?? quantity) : quantity));
}

/** The effect of each difference when they are made one after the other; what is not a number is made in one step, at the end. */
export interface Step {
  readonly difference: Difference | null;
  readonly effect: Comparison;
}

/** `order`: the differences in numbers, in the order to make them. */
export async function attribute(
  before: Case,
  after: Case,
  order: readonly Difference[],
  draws: number,
  pause: Pause,
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const made = new Set<string>();
  let current = before;
  for (const difference of order) {
    if (!difference.isNumber || difference.from === null || difference.to === null) continue;
    made.add(difference.key);
    const next = withNumbers(before, after, made);
    steps.push({ difference, effect: await compareCases(current, next, draws, pause) });
    current = next;
  }
  if (order.some((d) => !d.isNumber || d.from === null || d.to === null))
    steps.push({ difference: null, effect: await compareCases(current, after, draws, pause) });
  return steps;
}
