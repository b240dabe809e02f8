// Parts that the sections of the schema share: labels, sources of judgements, predicates, quantities, dates.
import { z } from "zod";

export const id = z.string().min(1);

export const label = z.strictObject({ ar: z.string().optional(), en: z.string().optional() }).meta({
  description: "A text in Arabic, English or both",
});

const oneSrc = z.union([z.string(), z.strictObject({ assumption: z.string() })]);

export const src = z.union([z.string(), z.strictObject({ assumption: z.string() }), z.array(oneSrc)]).meta({
  description: "What a judgement rests on: quote ids, `assumption`, { assumption: reason }, or a list that mixes them",
});

/** A YAML boolean in a predicate's place is read as that word. */
export const predicate = z
  .union([z.string(), z.boolean()])
  .meta({ description: "A predicate: ! & | -> <-> ( ) and names" });

export const quantity = z.union([z.number(), z.string()]).meta({
  description: "A number, `a to b`, uniform(a, b), beta(a, b), triangular(a, b, c), or a word of the scale",
});

/** A year, month or day. A bare year is a number in YAML. */
export const when = z.union([z.string(), z.number()]).meta({ description: "A date: 2025, 2025-02 or 2025-02-10" });

export const positive = z.number().gt(0);

/** A section of items by id; `src` beside them covers those that have none of their own. */
export const many = <T extends z.ZodType>(item: T) => z.object({ src: src.optional() }).catchall(item);

/** An item with its label, `src` and `note`, and keys of its own. */
export const noted = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject({
    ar: z.string().optional(),
    en: z.string().optional(),
    ...shape,
    src: src.optional(),
    note: label.optional(),
  });

/** What every rule (`infeasible`, `moot`) carries beside its predicate. */
export const rules = { why: label.optional(), id: id.optional(), src: src.optional(), note: label.optional() };

/** Any keys and values. */
export const map = z.record(z.string(), z.unknown());
