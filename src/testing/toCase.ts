// A conflict with fixed numbers as the program's own `Case`, and as the plain object a case file with the same meaning parses to.
import type {
  Actor,
  Agreement,
  Basis,
  Case,
  Hazard,
  Judged,
  Label,
  Option,
  Path,
  Preference,
  Statement,
} from "../case/case.ts";
import { printPredicate } from "../case/predicate.ts";
import { entry, type FixedConflict, type FixedOption, type FixedPreference, type StateId } from "./fixedConflict.ts";
import { onIn, predicateOf, statesOf } from "./states.ts";

const assumed: Basis = { quotes: [], assumptions: [""] };
const label = (id: string): Label => ({ ar: id, en: id });
const why: Label = { ar: "قاعدة", en: "rule" };
const always = { by: "always" } as const;
const caseId = "fixed";
const title: Label = { ar: "أعداد ثابتة", en: "Fixed numbers" };
const horizon = 24;
const seed = 1;

const judged = (key: string, value: number, path: Path): Judged => ({
  key,
  quantity: { family: "number", value },
  text: String(value),
  path,
  isDefault: false,
});

const isOn = (literal: string): boolean => !literal.startsWith("!");
const nameOf = (literal: string): string => literal.replace("!", "");

/** Ranking patterns, best first: states of equal score, each written out in full. */
export function rankingOf(conflict: FixedConflict, scores: Record<StateId, number>): string[] {
  const written = (state: StateId): string =>
    conflict.options.map(({ id }) => (onIn(state).has(id) ? id : `!${id}`)).join(" & ");
  const levels = [...new Set(statesOf(conflict).map((state) => entry(scores, state)))].sort((a, b) => b - a);
  return levels.map((level) =>
    statesOf(conflict)
      .filter((state) => entry(scores, state) === level)
      .map(written)
      .join(" | "),
  );
}

function actorOf(conflict: FixedConflict, id: string): Actor {
  const beta = entry(conflict.beta, id);
  const number = (name: string, value: number): Judged => judged(`actor.${id}.${name}`, value, ["actors", id, name]);
  return {
    id,
    label: label(id),
    basis: assumed,
    path: ["actors", id],
    role: "player",
    aliases: [],
    tempo: number("tempo", entry(conflict.tempo, id)),
    foresight: number("foresight", entry(conflict.foresight, id)),
    decisiveness: beta === "decisive" ? beta : number("decisiveness", beta),
  };
}

function hazardOf(option: FixedOption, direction: "on" | "off"): Hazard | undefined {
  const rate = option.hazard?.[direction];
  if (rate === undefined) return undefined;
  const consequences = option.with?.[direction] ?? [];
  const path: Path = ["options", option.id, "hazard", direction, ...(consequences.length > 0 ? ["rate"] : [])];
  return {
    rate: judged(`option.${option.id}.hazard.${direction}`, rate, path),
    with: consequences.map((literal) => ({ option: nameOf(literal), on: isOn(literal) })),
  };
}

function optionOf(option: FixedOption): Option {
  const on = hazardOf(option, "on");
  const off = hazardOf(option, "off");
  return {
    id: option.id,
    label: label(option.id),
    basis: assumed,
    path: ["options", option.id],
    owner: option.owner,
    ...(option.irreversible && { irreversible: option.irreversible }),
    hazard: { ...(on && { on }), ...(off && { off }) },
  };
}

function preferenceOf(conflict: FixedConflict, actor: string, preference: FixedPreference): Preference {
  if (!Array.isArray(preference))
    return {
      actor,
      form: "ranking",
      patterns: rankingOf(conflict, preference.scores).map(predicateOf),
      basis: assumed,
      path: ["preferences", actor],
    };
  const seen = new Map<string, number>();
  const statements = preference.map((text, position): Statement => {
    const when = predicateOf(text);
    const name = printPredicate(when);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const repeat = times > 1 ? `#${times}` : "";
    return {
      key: `preference.${actor}.${name}${repeat}`,
      when,
      hold: always,
      swap: false,
      swapKey: `preference.${actor}.swap(${name})${repeat}`,
      basis: assumed,
      path: ["preferences", actor, position],
    };
  });
  return { actor, form: "statements", statements, path: ["preferences", actor] };
}

function agreementsOf(conflict: FixedConflict): Agreement[] {
  return conflict.agreements.map(({ id, members, when, ...numbers }) => {
    const number = (name: "rate" | "trust" | "kappa"): Judged =>
      judged(`agreement.${id}.${name}`, numbers[name], ["agreements", id, name]);
    return {
      id,
      label: label(id),
      basis: assumed,
      path: ["agreements", id],
      members,
      ...(when !== undefined && { when: predicateOf(when) }),
      rate: number("rate"),
      trust: number("trust"),
      kappa: number("kappa"),
      hold: always,
    };
  });
}

/** The conflict as a `Case`: numbers only, statements always held, nothing but what the model needs. */
export function caseOf(conflict: FixedConflict): Case {
  const rule = (section: string, index: number, when: string) =>
    ({ when: predicateOf(when), why, basis: assumed, path: [section, index] }) as const;
  return {
    id: caseId,
    title,
    horizon,
    unit: "month",
    scale: "icd203",
    seed,
    sources: [],
    quotes: [],
    questions: [],
    claims: [],
    timeline: [],
    actors: conflict.actors.map((id) => actorOf(conflict, id)),
    channels: [],
    options: conflict.options.map(optionOf),
    infeasible: conflict.infeasible.map((when, i) => rule("infeasible", i, when)),
    moot: conflict.moot.map(({ when, options }, i) => ({ ...rule("moot", i, when), options })),
    statusQuo: conflict.statusQuo,
    scenarios: [
      ...Object.entries(conflict.scenarios).map(([id, when]) => ({
        id,
        label: label(id),
        basis: assumed,
        path: ["scenarios", id],
        when: predicateOf(when),
      })),
      { id: "S0", label: {}, basis: { quotes: [], assumptions: [] }, path: ["scenarios"] },
    ],
    preferences: conflict.actors.map((actor) => preferenceOf(conflict, actor, conflict.preferences[actor] ?? [])),
    agreements: agreementsOf(conflict),
    behaviour: {
      decisiveness: { ...judged("behaviour.decisiveness", 20, ["behaviour", "decisiveness"]), isDefault: true },
      basis: { quotes: [], assumptions: [] },
      path: ["behaviour"],
    },
    hypotheses: [],
    evidence: [],
    files: [],
    impacts: [],
    analysts: [],
    scenarioFiles: [],
    reactions: [],
    indicators: [],
  };
}

/** What YAML can hold. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

const src = "assumption";
const named = (id: string): { [key: string]: Plain } => ({ ar: id, en: id, src });
const table = <T>(items: readonly T[], row: (item: T) => [string, Plain]): { [key: string]: Plain } =>
  Object.fromEntries(items.map(row));

function rawHazard(option: FixedOption): { [key: string]: Plain } {
  const raw: { [key: string]: Plain } = {};
  for (const direction of ["on", "off"] as const) {
    const rate = option.hazard?.[direction];
    const consequences = option.with?.[direction] ?? [];
    if (rate !== undefined) raw[direction] = consequences.length > 0 ? { rate, with: [...consequences] } : rate;
  }
  return raw;
}

/** The same conflict as a case file, before it is written as YAML. */
export function rawCaseOf(conflict: FixedConflict): { [key: string]: Plain } {
  const rawWhy = { ar: why.ar!, en: why.en! };
  return {
    qanat: 1,
    id: caseId,
    title: { ar: title.ar!, en: title.en! },
    horizon,
    unit: "month",
    seed,
    actors: table(conflict.actors, (id) => [
      id,
      {
        ...named(id),
        tempo: entry(conflict.tempo, id),
        foresight: entry(conflict.foresight, id),
        decisiveness: entry(conflict.beta, id),
      },
    ]),
    options: table(conflict.options, (option) => [
      option.id,
      {
        ...named(option.id),
        owner: option.owner,
        ...(option.irreversible && { irreversible: option.irreversible }),
        ...(option.hazard && { hazard: rawHazard(option) }),
      },
    ]),
    infeasible: conflict.infeasible.map((when) => ({ if: when, why: rawWhy, src })),
    moot: conflict.moot.map(({ when, options }) => ({ when, options: [...options], why: rawWhy, src })),
    status_quo: [...conflict.statusQuo],
    scenarios: table(Object.entries(conflict.scenarios), ([id, when]) => [id, { ...named(id), when }]),
    preferences: table(conflict.actors, (actor) => {
      const preference = conflict.preferences[actor] ?? [];
      if (!Array.isArray(preference)) return [actor, { ranking: rankingOf(conflict, preference.scores), src }];
      return [actor, preference.map((statement) => ({ if: statement, src }))];
    }),
    agreements: table(conflict.agreements, ({ id, members, when, rate, trust, kappa }) => [
      id,
      { ...named(id), members: [...members], ...(when !== undefined && { when }), rate, trust, kappa },
    ]),
  };
}
