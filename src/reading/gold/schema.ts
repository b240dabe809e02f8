// The shape of a gold file. Keys that are not scored are let through: other programs and later versions may need them.
import { z } from "zod";

const whole = z.number().int().min(0);
const quoted = z.looseObject({ exact: z.string().min(1), start: whole, end: whole });
const part = quoted.nullish();
const id = z.string().min(1);
const optional = { optional: z.boolean().nullish() };

const source = z.looseObject({
  type: z.enum(["author", "actor", "actors", "unnamed"]),
  id: id.nullish(),
  ids: z.array(id).nullish(),
  note: z.string().nullish(),
  via: z.string().nullish(),
});

const modality = z.enum([
  "question",
  "denied",
  "alleged",
  "conditional",
  "committed",
  "possible",
  "apparent",
  "predicted",
  "reported",
  "asserted",
]);

export const partNames = ["cue", "if", "then", "else", "give", "get", "condition", "for", "example"] as const;
const conditionParts = Object.fromEntries(partNames.map((name) => [name, part])) as Readonly<
  Record<(typeof partNames)[number], typeof part>
>;

export const goldSchema = z.looseObject({
  schema: z.literal("qanat-reading-gold/1"),
  id,
  lang: z.enum(["ar", "en"]),
  text: z.string().min(1).nullish(),
  text_file: z.string().min(1).nullish(),
  sha256: z.string().nullish(),
  published: z.string().nullish(),
  outlet: z.string().nullish(),
  held_out: z.boolean().nullish(),
  gold: z.looseObject({
    actors: z
      .array(
        z.looseObject({
          id,
          type: z.string(),
          iso3: z.string().nullish(),
          name: z.looseObject({ ar: z.string().nullish(), en: z.string().nullish() }),
          aliases: z.array(z.string()).nullish(),
        }),
      )
      .nullish(),
    mentions: z.array(quoted.extend({ actor: id, ...optional })).nullish(),
    claims: z.array(quoted.extend({ id, source, modality, ...optional })).nullish(),
    conditions: z
      .array(
        z.looseObject({
          id,
          type: z.enum(["if_then", "unless", "as_long_as", "until", "precondition", "quid_pro_quo", "implicit"]),
          ...conditionParts,
          demander: id.nullish(),
          ...optional,
        }),
      )
      .nullish(),
    scenarios: z.array(z.looseObject({ id, label: z.looseObject({}), label_span: part, ...optional })).nullish(),
    reactions: z.array(z.looseObject({ actor: id, claim: id.nullish(), ...optional })).nullish(),
    events: z
      .array(z.looseObject({ plover: z.looseObject({ type: z.string() }), claim: id.nullish(), ...optional }))
      .nullish(),
    not_records: z.array(quoted.extend({ kind: z.string() })).nullish(),
  }),
});

export type GoldFile = z.infer<typeof goldSchema>;
