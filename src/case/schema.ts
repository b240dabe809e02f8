// The shape of a case file: which keys exist, and of which type each is. What the values mean is checked in resolve/.
import { z } from "zod";
import { agreements, behaviour, evidence, hypotheses, perceives, preferences, reactions } from "./schemaConflict.ts";
import { analysts, bargaining, files, impacts, power, scenarioFiles } from "./schemaLenses.ts";
import { id, label, many, map, noted, positive, predicate, rules, src, when as time } from "./schemaParts.ts";

const sources = many(
  z.strictObject({
    file: z.string().min(1),
    lang: z.string(),
    genre: z.string().optional(),
    sha256: z.string().optional(),
    note: label.optional(),
  }),
);

const quotes = many(
  z.strictObject({ source: z.string(), exact: z.string().min(1), start: z.int().min(0), note: label.optional() }),
);

const questions = many(
  noted({ answer: z.record(z.string(), predicate).optional(), hypotheses: z.array(id).optional() }),
);

const act = z.union([
  z.string(),
  z.strictObject({
    who: z.string(),
    origin: z.string().optional(),
    version: z.string().optional(),
    on: time.optional(),
  }),
]);

const claims = many(
  z.strictObject({
    text: label,
    by: z.string(),
    parties: z.array(id).optional(),
    status: z
      .strictObject({
        confirmed_by: z.array(act).optional(),
        denied_by: z.array(act).optional(),
        silent: z.array(id).optional(),
      })
      .optional(),
    modality: z.enum(["asserted", "reported", "alleged", "hedged", "possible", "conditional", "pledged", "predicted"]),
    signed: z.strictObject({ by: z.string().min(1), on: time, why: z.string().min(1) }).optional(),
    polarity: z.string().optional(),
    factuality: z.string().optional(),
    src: src.optional(),
    note: label.optional(),
  }),
);

const timeline = z.array(
  z.strictObject({
    id,
    from: time.optional(),
    to: time.optional(),
    tone: z.string().optional(),
    text: label,
    src: src.optional(),
    note: label.optional(),
  }),
);

const quantity = z.union([z.number(), z.string()]);

const actors = many(
  noted({
    kind: z.string().optional(),
    iso: z.string().optional(),
    role: z.enum(["player", "third-party"]).optional(),
    aliases: z.array(z.string()).optional(),
    power: quantity.optional(),
    tempo: quantity.optional(),
    foresight: quantity.optional(),
    decisiveness: quantity.optional(),
  }),
);

const channels = many(
  noted({
    parties: z.array(id),
    open: predicate.optional(),
    medium: z.string().optional(),
    secrecy: z.string().optional(),
  }),
);

const hazard = z.union([quantity, z.strictObject({ rate: quantity, with: z.array(z.string()).optional() })]);

const options = many(
  noted({
    owner: z.string().optional(),
    irreversible: z.union([z.enum(["on", "off"]), z.boolean()]).optional(),
    hazard: z
      .strictObject({
        on: hazard.optional(),
        off: hazard.optional(),
        true: hazard.optional(),
        false: hazard.optional(),
      })
      .optional(),
  }),
);

const infeasible = z.array(z.strictObject({ if: predicate, ...rules }));
const moot = z.array(z.strictObject({ when: predicate, options: z.array(id), ...rules }));

const scenarios = many(
  noted({
    when: predicate.optional(),
    author_rank: positive.optional(),
    trigger: predicate.optional(),
    indicator: label.optional(),
    deadline: positive.optional(),
  }),
);

const goals = z.array(noted({ id: id.optional(), when: predicate }));

const indicators = z.array(noted({ id, supports: z.array(z.string()), deadline: positive.optional() }));

/** The whole file. `qanat`, `id` and `title` are required; every section may be absent. */
export const caseSchema = z.strictObject({
  qanat: z.number(),
  id: z.string().min(1),
  title: label,
  label: label.optional(),
  as_of: z.union([time, z.strictObject({ earliest: time, latest: time })]).optional(),
  horizon: positive.optional(),
  unit: z.enum(["day", "week", "month", "year"]).optional(),
  scale: z.enum(["icd203", "phia"]).optional(),
  seed: z.int().min(0).optional(),
  note: label.optional(),
  sources: sources.optional(),
  quotes: quotes.optional(),
  questions: questions.optional(),
  claims: claims.optional(),
  timeline: timeline.optional(),
  actors: actors.optional(),
  channels: channels.optional(),
  options: options.optional(),
  infeasible: infeasible.optional(),
  moot: moot.optional(),
  status_quo: z.array(id).optional(),
  scenarios: scenarios.optional(),
  goals: goals.optional(),
  preferences: preferences.optional(),
  perceives: perceives.optional(),
  agreements: agreements.optional(),
  behaviour: behaviour.optional(),
  hypotheses: hypotheses.optional(),
  evidence: evidence.optional(),
  bargaining: bargaining.optional(),
  files: files.optional(),
  analysts: analysts.optional(),
  impact_limit: z.int().min(1).max(99).optional(),
  impacts: impacts.optional(),
  scenario_files: scenarioFiles.optional(),
  power: power.optional(),
  reactions: reactions.optional(),
  indicators: indicators.optional(),
  forecasts: z.array(map).optional(),
});

/** JSON Schema (draft 2020-12) of the case file: what `qanat schema` prints and editors read. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(caseSchema, { io: "input" });
  return { $schema, $id: "qanat.schema.json", title: "Qanat case file", ...rest };
}
