// What a model may answer: quotes of the text and words of fixed lists, nothing else. What does not fit is refused whole.
import { z } from "zod";
import type { Condition, Modality } from "../reading.ts";

const modalities = [
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
] as const satisfies readonly Modality[];

const conditionTypes = [
  "if_then",
  "unless",
  "as_long_as",
  "until",
  "precondition",
  "quid_pro_quo",
  "implicit",
] as const satisfies readonly Condition["type"][];

const quote = z.string();
const part = z.string().nullable();

// The quote comes first: what follows is written with it in view.
const answerSchema = z.strictObject({
  claims: z.array(
    z.strictObject({
      quote,
      source: z.enum(["author", "actor", "unnamed"]),
      source_name: part,
      modality: z.enum(modalities),
      polarity: z.enum(["+", "-"]),
    }),
  ),
  conditions: z.array(
    z.strictObject({
      quote,
      cue: quote,
      type: z.enum(conditionTypes),
      condition: part,
      consequence: part,
    }),
  ),
  scenarios: z.array(z.strictObject({ quote, label: quote, trigger: part, outcome: part })),
});

export type Answer = z.infer<typeof answerSchema>;

/** The JSON Schema that the request carries. */
export function answerJsonSchema(): object {
  const { $schema: _, ...schema } = z.toJSONSchema(answerSchema);
  return schema;
}

/** The answer in a message's content; null where it is not JSON or not exactly of the schema. */
export function parseAnswer(content: string): Answer | null {
  try {
    const read = answerSchema.safeParse(JSON.parse(content));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
