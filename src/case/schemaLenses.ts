// Shape of the sections that one lens reads: bargaining, files and impacts, power.
import { z } from "zod";
import { id, label, many, noted, predicate, quantity, src } from "./schemaParts.ts";

const tail = { src: src.optional(), note: label.optional() };
const byId = z.record(z.string(), quantity);

/** Levels or variants: a list of ids, or ids with labels (`{}` or empty for none). */
const levels = z.union([z.array(id).min(1), z.record(z.string(), z.union([label, z.null()]))]);

export const bargaining = z.strictObject({
  issues: many(noted({ levels })).optional(),
  parties: many(
    z.strictObject({
      weights: byId,
      values: z.record(z.string(), z.array(quantity)),
      reservation: quantity.optional(),
      ...tail,
    }),
  ).optional(),
  red_lines: z
    .array(z.strictObject({ actor: id, never: predicate, strength: quantity, id: id.optional(), ...tail }))
    .optional(),
  beyond_text: z.array(predicate).optional(),
  ...tail,
});

export const files = many(noted({ variants: levels, today: id.optional() }));

/** Whose matrix an impact belongs to (`by`), and how much each counts. */
export const analysts = many(noted({ weight: z.int().min(1).max(100).optional() }));

export const impacts = z.array(
  z.strictObject({
    from: id,
    to: id,
    value: z.number(),
    range: z.string().optional(),
    by: id.optional(),
    id: id.optional(),
    ...tail,
  }),
);

export const scenarioFiles = z.record(z.string(), z.array(id));

export const power = z.strictObject({
  influence: z.record(z.string(), byId).optional(),
  objectives: many(noted({ stance: byId.optional() })).optional(),
  ...tail,
});
