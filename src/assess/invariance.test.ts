// What must not matter does not: the order of the file, the names of things, an option nobody mentions, which side is which.
// What must hold of every forecast holds: probabilities add up, "ever" only grows, a more fragile channel closes no later.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Case, type Predicate, parsePredicate, printCase } from "../case/index.ts";
import { parseBody } from "../case/testing.ts";
import { parseAt } from "../cli/readCase.ts";
import { posteriorsOf } from "../lenses/evidence/index.ts";
import { runForecastMidpoint } from "../lenses/forecast/index.ts";
import { runStability } from "../lenses/stability/index.ts";
import type { Summary } from "../math/statistics.ts";
import { inProcess } from "../run/inProcess.ts";
import { conflicts } from "../testing/arbitrary.ts";
import type { FixedConflict } from "../testing/fixedConflict.ts";
import { caseOf, type Plain, rawCaseOf } from "../testing/toCase.ts";
import { goalsOf } from "./goals.ts";
import { assess, jobsFor, sharedOf } from "./index.ts";

const folder = new URL("../../cases/", import.meta.url);
const ids = ["ukraine-backchannel", "cuba-1962", "elmira"] as const;
const textOf = (id: string): string => readFileSync(new URL(`${id}.case.yaml`, folder), "utf8");

/** The case a text means; throws with the messages where it means none. */
function read(text: string): Case {
  const { case: found, diagnostics } = parseAt(fileURLToPath(new URL("x.case.yaml", folder)), text);
  if (!found) throw new Error(diagnostics.map((d) => `${d.code} ${d.message.en}`).join("\n"));
  return found;
}
const run = (c: Case, draws: number, isFull: boolean) =>
  assess(c, { draws, isFull, runner: inProcess(jobsFor(sharedOf(c))) });
const middle = (c: Case) => runForecastMidpoint(c, posteriorsOf(c));

const near = (found: number | null | undefined, expected: number | null | undefined, within = 1e-12): void => {
  if (expected === null || expected === undefined) expect(found).toBe(expected);
  else expect(Math.abs(found! - expected)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(expected)));
};

/** The conflict as a file that also marks goals and says what its first actor wrongly believes of the second. */
function withBeliefs(conflict: FixedConflict): Record<string, Plain> {
  const [first, second] = conflict.actors as [string, string];
  const foreign = conflict.options.filter((o) => o.owner !== first).map((o) => o.id);
  const names = conflict.options.map((o) => o.id);
  return {
    ...rawCaseOf(conflict),
    goals: [
      { id: "g_first", when: names[0]!, ar: "أ", en: "A", src: "assumption" },
      { id: "g_second", when: `!${names[1]!} & ${names[0]!}`, ar: "ب", en: "B", src: "assumption" },
    ],
    perceives: {
      [first]: {
        preferences: { [second]: [names[1]!, `!${names[0]!}`].map((text) => ({ if: text, src: "assumption" })) },
        unseen: foreign.slice(0, 1),
        src: "assumption",
      },
    },
  };
}

/** Replaces whole words in a text by others, all at once. */
const renamed = (text: string, names: Readonly<Record<string, string>>): string =>
  text.replace(/[A-Za-z_]\w*/g, (word) => names[word] ?? word);

describe("the order of the file says nothing", () => {
  /** Where order carries meaning; so it does in a list of statements, and in the lists of `values`, which follow the levels. */
  const ordered = new Set(["levels", "variants", "ranking"]);
  /** A list of reasons is shown as it was written. */
  const shown = new Set(["src"]);

  function mixed(value: Plain, random: () => number, path: readonly string[] = []): Plain {
    const key = path.at(-1) ?? "";
    if (value === null || typeof value !== "object" || shown.has(key)) return value;
    const isStatements =
      Array.isArray(value) &&
      ((path.length === 2 && path[0] === "preferences") || (path.length === 4 && path[0] === "perceives"));
    const keep = ordered.has(key) || isStatements || (path.includes("values") && Array.isArray(value));
    const order = <T>(items: readonly T[]): T[] =>
      keep
        ? [...items]
        : items
            .map((item) => ({ item, at: random() }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
    if (Array.isArray(value)) return order(value.map((item) => mixed(item, random, [...path, "-"])));
    return Object.fromEntries(order(Object.entries(value)).map(([k, v]) => [k, mixed(v, random, [...path, k])]));
  }
  /** Numbers in 0..1 from a seed (a linear congruential generator; only the order matters). */
  const numbersFrom = (seed: number) => () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };

  const everything = async (c: Case) => {
    const { lenses } = await run(c, 20, false);
    const whole = await run(c, 2, true);
    return { ...lenses, ...whole } as Record<string, unknown>;
  };
  const sameBytes = async (one: Case, other: Case): Promise<void> => {
    const [a, b] = [await everything(one), await everything(other)];
    // Part by part, so that a failure names what depends on the order.
    expect(Object.keys(a).filter((part) => JSON.stringify(b[part]) !== JSON.stringify(a[part]))).toEqual([]);
    expect(JSON.stringify(b)).toBe(JSON.stringify(a));
  };

  test.each(ids)("%s, shuffled, gives the same bytes", async (id) => {
    const raw = parse(textOf(id)) as Plain;
    const shuffled = mixed(raw, numbersFrom(id.length));
    expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(raw));
    await sameBytes(read(textOf(id)), read(printCase(shuffled)));
  });

  test("random conflicts, shuffled, give the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(conflicts({ maxOptions: 5 }), fc.nat(), async (conflict, seed) => {
        const raw = withBeliefs(conflict);
        const shuffled = mixed(raw, numbersFrom(seed));
        const [one, other] = [raw, shuffled].map((x) => parseBody(printCase(x), "").case!);
        await sameBytes(one!, other!);
      }),
      { numRuns: 20, seed: 11, endOnFailure: true },
    );
  });
});

describe("names say nothing", () => {
  /** New names that sort the other way round, by section. */
  function reversedNames(c: Case): Record<string, string> {
    const names: Record<string, string> = {};
    const sections = [
      c.actors,
      c.options,
      c.agreements,
      c.channels,
      c.hypotheses,
      c.evidence,
      c.reactions,
      c.questions,
      c.goals ?? [],
    ];
    sections.forEach((items, k) => {
      const sorted = items.map(({ id }) => id).sort();
      sorted.forEach((id, j) => {
        names[id] = `n${"abcdefghi"[k]}${99 - j}`;
      });
    });
    const scenarios = c.scenarios.map(({ id }) => id).filter((id) => id !== "S0");
    scenarios.forEach((id, k) => {
      names[id] = scenarios[scenarios.length - 1 - k]!;
    });
    return names;
  }

  test("random conflicts without uncertainty: the same numbers under the new names", async () => {
    await fc.assert(
      fc.asyncProperty(conflicts({ maxOptions: 6 }), async (conflict) => {
        const text = printCase(withBeliefs(conflict));
        const one = parseBody(text, "").case!;
        const names = reversedNames(one);
        const other = parseBody(renamed(text, names), "").case!;
        const to = (id: string): string => names[id] ?? id;
        const [a, b] = [middle(one), middle(other)];
        for (const [id, s] of Object.entries(a.scenarios))
          for (const what of ["in", "ever", "time"] as const)
            s[what].forEach((x, t) => near(b.scenarios[to(id)]![what][t], x));
        for (const [id, u] of Object.entries(a.utility)) u.forEach((x, t) => near(b.utility[to(id)]![t], x));
        for (const [id, { exists }] of Object.entries(a.agreements)) expect(b.agreements[to(id)]!.exists).toBe(exists);
        const posteriors = () => new Map();
        const [sa, sb] = await Promise.all([one, other].map((c) => runStability(c, { draws: 0, posteriors })));
        for (const [id, { byTrait: _, ...found }] of Object.entries(sa!.scenarios))
          expect(sb!.scenarios[to(id)]).toMatchObject(found);
        const state = (id: string): string => (id === "-" ? id : id.split("+").map(to).sort().join("+"));
        for (const what of ["rest", "missed"] as const)
          expect(sb!.perceived![what].seq.map((x) => x.state)).toEqual(
            sa!.perceived![what].seq.map((x) => state(x.state)).sort(),
          );
        const [ga, gb] = [one, other].map((c) => goalsOf(c)!);
        for (const goal of ga!) {
          const same = gb!.find((g) => g.id === to(goal.id))!;
          expect(same.now.stable).toEqual(goal.now.stable.map(state).sort());
          for (const kind of ["reorder", "drop", "add", "edit"] as const) {
            const [x, y] = [goal, same].map((g) => g.priorities!.least[kind]);
            expect([y!.cost, y!.count, y!.isExact]).toEqual([x!.cost, x!.count, x!.isExact]);
          }
          const effects = (g: typeof goal) => g.changes.map((change) => change.effects.join()).sort();
          expect(effects(same)).toEqual(effects(goal));
        }
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  const within4 = (a: Summary, b: Summary, what: string): void =>
    expect(Math.abs(a.mean - b.mean), what).toBeLessThanOrEqual(4 * Math.sqrt(a.se * a.se + b.se * b.se));

  test("Ukraine: other names are other draws of the same case, and no old name is left", async () => {
    const text = textOf("ukraine-backchannel");
    const one = read(text);
    const names = reversedNames(one);
    const other = read(renamed(text, names));
    const [a, b] = [await run(one, 300, false), await run(other, 300, false)];
    for (const [id, s] of Object.entries(a.lenses.forecast!.scenarios)) {
      const is = b.lenses.forecast!.scenarios[names[id] ?? id]!;
      within4(s.in.at(-1)!, is.in.at(-1)!, id);
      within4(s.ever.at(-1)!, is.ever.at(-1)!, `ever ${id}`);
    }
    for (const [id, h] of Object.entries(a.lenses.evidence!.hypotheses))
      near(b.lenses.evidence!.hypotheses[names[id]!]!.midpoint, h.midpoint);
    const words = new Set(JSON.stringify(b).match(/[A-Za-z_]\w*/g));
    const scenarios = new Set(one.scenarios.map(({ id }) => id));
    // Ids that are also words of the finding's own vocabulary or of its prose.
    const common = new Set(["calls", "campaign", "scrutiny", "table"]);
    const left = Object.keys(names).filter((id) => words.has(id) && !scenarios.has(id) && !common.has(id));
    expect(left).toEqual([]);
  });

  test("neutrality: the two sides swap, their results swap, nothing else changes", async () => {
    const text = textOf("ukraine-backchannel");
    const sides: Record<string, string> = { us: "ru", ru: "us" };
    for (const { id } of read(text).options) {
      if (id.startsWith("us_")) sides[id] = id.replace("us_", "ru_");
      if (id.startsWith("ru_")) sides[id] = id.replace("ru_", "us_");
    }
    // us_proxy and ru_proxy exist both; the rest gets a name of its own.
    const [one, other] = [read(text), read(renamed(text, sides))];
    expect(other.options.find((o) => o.id === "ru_channel")!.owner).toBe("ru");
    const [a, b] = [middle(one), middle(other)];
    const to = (id: string): string => sides[id] ?? id;
    for (const [id, s] of Object.entries(a.scenarios))
      for (const what of ["in", "ever", "time"] as const) s[what].forEach((x, t) => near(b.scenarios[id]![what][t], x));
    for (const [id, u] of Object.entries(a.utility)) u.forEach((x, t) => near(b.utility[to(id)]![t], x));
    const [sa, sb] = await Promise.all(
      [one, other].map((c) => runStability(c, { draws: 0, posteriors: posteriorsOf(c) })),
    );
    expect(sb!.scenarios).toEqual(sa!.scenarios);
    const swapped = (state: string): string => state.split("+").map(to).sort().join("+");
    expect([...sb!.equilibria.seq]).toEqual(sa!.equilibria.seq.map(swapped).sort());
    const find = (id: string) => sb!.states.find((s) => s.id === id)!;
    for (const state of sa!.states)
      for (const [actor, isStable] of Object.entries(state.stable.seq))
        expect(find(swapped(state.id)).stable.seq[to(actor)]).toBe(isStable);
  });
});

describe("what nobody mentions changes nothing", () => {
  test("an option of chance that no rule, scenario, preference or guard names", () => {
    const rate = fc.integer({ min: 1, max: 60 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        conflicts({ maxOptions: 5, scores: false }),
        fc.constantFrom("a_first", "z_last"),
        rate,
        rate,
        fc.boolean(),
        (conflict, id, on, off, isOn) => {
          const more: FixedConflict = {
            ...conflict,
            options: [...conflict.options, { id, owner: "chance", hazard: { on, off } }],
            statusQuo: isOn ? [...conflict.statusQuo, id] : conflict.statusQuo,
          };
          const [a, b] = [middle(caseOf(conflict)), middle(caseOf(more))];
          for (const [s, found] of Object.entries(a.scenarios))
            for (const what of ["in", "ever", "time"] as const)
              found[what].forEach((x, t) => near(b.scenarios[s]![what][t], x));
          for (const [actor, u] of Object.entries(a.utility)) u.forEach((x, t) => near(b.utility[actor]![t], x));
        },
      ),
      { numRuns: 60, seed: 13 },
    );
  });
});

test("channels that are only declared, however many, change no scenario", () => {
  fc.assert(
    fc.property(conflicts({ maxOptions: 4 }), (conflict) => {
      const c = withChannel(conflict, 0.1);
      const [line] = c.channels;
      // Written differently, so that none stands for another.
      const open = (k: number) => parsePredicate(`${"!".repeat(2 * k)}o0`) as Predicate;
      const channels = Array.from({ length: 60 }, (_, k) => ({ ...line!, id: `line${k}`, open: open(k) }));
      const [a, b] = [middle(c), middle({ ...c, channels })];
      for (const [id, s] of Object.entries(a.scenarios)) s.in.forEach((x, t) => near(b.scenarios[id]!.in[t], x));
    }),
    { numRuns: 30, seed: 16, endOnFailure: true },
  );
});

/** Rises, but for rounding. */
const rises = (series: readonly number[], what: string): void => {
  series.forEach((x, t) => {
    if (t > 0) expect(x, `${what} at ${t}`).toBeGreaterThanOrEqual(series[t - 1]! - 1e-12);
  });
};

/** The conflict as a case with a channel that is open while its first option is on, and that breaks at a rate. */
function withChannel(conflict: FixedConflict, off: number): Case {
  const { irreversible: _, ...first } = conflict.options[0]!;
  const fragile = { ...first, hazard: { ...first.hazard, off } };
  const c = caseOf({ ...conflict, options: [fragile, ...conflict.options.slice(1)] });
  const open = parsePredicate(first.id) as Predicate;
  return {
    ...c,
    channels: [{ ...c.actors[0]!, id: "line", path: ["channels", "line"], parties: conflict.actors, open }],
  };
}

test("a higher hazard never makes it less probable that the channel has ever closed", () => {
  const rates = fc.tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }));
  let higher = 0;
  fc.assert(
    fc.property(conflicts({ maxOptions: 5 }), rates, (conflict, [rate, more]) => {
      const [a, b] = [rate, rate + more].map((x) => middle(withChannel(conflict, x / 100)).channels.line?.everClosed);
      fc.pre(a !== undefined && b !== undefined);
      a.forEach((x, t) => expect(b[t]!).toBeGreaterThanOrEqual(x - 1e-12));
      if (b[1]! > a[1]! + 1e-6) higher++;
    }),
    { numRuns: 80, seed: 14 },
  );
  expect(higher).toBeGreaterThan(10);
});

test("probabilities add up, being in is at most ever, ever and closed only rise, time is all spent", () => {
  let channels = 0;
  fc.assert(
    fc.property(conflicts({ maxOptions: 6 }), (conflict) => {
      const f = middle(withChannel(conflict, 0.1));
      const scenarios = Object.entries(f.scenarios);
      f.times.forEach((time, t) => {
        near(
          scenarios.reduce((sum, [, s]) => sum + s.in[t]!, 0),
          1,
        );
        near(
          scenarios.reduce((sum, [, s]) => sum + s.time[t]!, 0),
          time,
        );
        for (const [id, s] of scenarios) {
          expect(s.in[t], id).toBeGreaterThanOrEqual(0);
          expect(s.in[t], id).toBeLessThanOrEqual(s.ever[t]! + 1e-12);
          expect(s.ever[t], id).toBeLessThanOrEqual(1 + 1e-12);
        }
      });
      for (const [id, s] of scenarios) {
        rises(s.ever, `ever ${id}`);
        rises(s.time, `time ${id}`);
      }
      for (const { closed, everClosed } of Object.values(f.channels)) {
        channels++;
        rises(everClosed, "ever closed");
        closed.forEach((x, t) => expect(x).toBeLessThanOrEqual(everClosed[t]! + 1e-12));
      }
    }),
    { numRuns: 80, seed: 15 },
  );
  expect(channels).toBeGreaterThan(40);
});
