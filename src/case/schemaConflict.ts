// Shape of the sections about wants and moves: preferences, perceptions, agreements, behaviour, hypotheses, evidence, reactions.
import { z } from "zod";
import { id, label, many, noted, predicate, quantity, src } from "./schemaParts.ts";

const tail = { src: src.optional(), note: label.optional() };

const statement = z.strictObject({
  if: predicate,
  hold: quantity.optional(),
  swap: z.boolean().optional(),
  id: id.optional(),
  ...tail,
});

const term = z.strictObject({ if: predicate, value: quantity, id: id.optional(), ...tail });

const preference = z.union([
  z.array(statement),
  z.strictObject({ ranking: z.array(predicate).min(1), ...tail }),
  z.strictObject({ utility: z.array(term).min(1), ...tail }),
]);

export const preferences = many(preference);

export const perceives = many(
  z.strictObject({ preferences: preferences.optional(), unseen: z.array(id).optional(), ...tail }),
);

export const agreements = many(
  noted({
    members: z.array(id),
    when: predicate.optional(),
    rate: quantity,
    trust: quantity.optional(),
    kappa: quantity.optional(),
    hold: quantity.optional(),
  }),
);

export const behaviour = z.strictObject({ decisiveness: quantity.optional(), ...tail });

export const hypotheses = many(noted({ about: id, prior: quantity }));

export const evidence = many(
  z.strictObject({
    text: label,
    reliability: quantity,
    group: id.optional(),
    lr: z.record(z.string(), quantity).optional(),
    ...tail,
  }),
);

export const reactions = many(noted({ actor: id, given: z.record(z.string(), quantity) }));
