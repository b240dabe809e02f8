// Where a model and the rules agree and where they do not. Only the differences are for a person to decide; nothing is taken over.

import { foldName } from "../gold/actors.ts";
import { overlap, pairing, type Span, shared } from "../pairing.ts";
import type { Claim, Condition, Quoted, Reading, Scenario } from "../reading.ts";
import type { Marks, ModelClaim, ModelCondition, ModelScenario } from "./ask.ts";

/** What a model said of a text; `asked` are the stretches for which its answer could be used. */
export interface FromModel extends Marks {
  readonly model: string;
  readonly asked: readonly Span[];
}

/** In words of the records; a source is an entity's id, `author`, `unnamed`, or a name that is no entity yet. */
export interface Difference {
  readonly field: "source" | "modality" | "polarity" | "type" | "trigger" | "outcome";
  readonly rules: string;
  readonly model: string;
}

interface Common {
  /** `llm:` and the model's name. */
  readonly method: string;
  /** Where to look: what the rules found, or else what the model quoted. */
  readonly quote: Quoted;
}

type Both<K extends string, R, M> = Common & { readonly kind: K } & (
    | { readonly status: "same"; readonly rules: R; readonly model: M }
    | { readonly status: "differs"; readonly rules: R; readonly model: M; readonly fields: readonly Difference[] }
    | { readonly status: "only-rules"; readonly rules: R }
    | { readonly status: "only-model"; readonly model: M }
  );

export type Proposal =
  | Both<"claim", Claim, ModelClaim>
  | Both<"condition", Condition, ModelCondition>
  | Both<"scenario", Scenario, ModelScenario>;

/**
 * Every item of either side once, in order of place. Claims are the same where their spans share half of their union, conditions where they
 * overlap, scenarios where their labels do. What the rules found outside the stretches that were answered is left out.
 */
export function compare(reading: Reading, from: FromModel): readonly Proposal[] {
  const method = `llm:${from.model}`;
  const isAsked = (q: Span): boolean => from.asked.some((s) => shared(s, q) > 0);
  const sourceOf = sources(reading);
  return [
    ...side("claim", method, reading.claims.filter(isAsked), from.claims, {
      closeness(r, m) {
        const iou = overlap(r, m.quote);
        return iou < 0.5 ? 0 : iou;
      },
      placeOf: (r) => quoteOf(r),
      fields: (r, m) => [
        difference("source", sourceOf.rules(r), sourceOf.model(m)),
        difference("modality", r.modality, m.modality),
        difference("polarity", r.polarity, m.polarity),
      ],
    }),
    ...side("condition", method, reading.conditions.filter(isAsked), from.conditions, {
      closeness: (r, m) => overlap(r, m.quote),
      placeOf: (r) => quoteOf(r),
      fields: (r, m) => [difference("type", r.type, m.type)],
    }),
    ...side(
      "scenario",
      method,
      reading.scenarios.filter((s) => isAsked(s.label)),
      from.scenarios,
      {
        closeness: (r, m) => overlap(r.label, m.label),
        placeOf: (r) => quoteOf(r.label),
        fields: (r, m) => [parts("trigger", r.trigger, m.trigger), parts("outcome", r.outcome, m.outcome)],
      },
    ),
  ].toSorted((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end) as readonly Proposal[];
}

const quoteOf = ({ exact, start, end }: Quoted): Quoted => ({ exact, start, end });

const difference = (field: Difference["field"], rules: string, model: string): Difference | null =>
  rules === model ? null : { field, rules, model };

/** Two quotes of one part say the same where they overlap; a part that only one side gives is no difference. */
const parts = (
  field: "trigger" | "outcome",
  rules: Quoted | undefined,
  model: Quoted | undefined,
): Difference | null =>
  !rules || !model || shared(rules, model) > 0 ? null : { field, rules: rules.exact, model: model.exact };

function side<R, M extends { readonly quote: Quoted }>(
  kind: Proposal["kind"],
  method: string,
  rules: readonly R[],
  model: readonly M[],
  by: {
    closeness(r: R, m: M): number;
    placeOf(r: R): Quoted;
    fields(r: R, m: M): readonly (Difference | null)[];
  },
) {
  const pairs = pairing(rules.length, model.length, (i, j) => by.closeness(rules[i]!, model[j]!));
  const metRules = new Set(pairs.map(([i]) => i));
  const metModel = new Set(pairs.map(([, j]) => j));
  const common = { kind, method };
  return [
    ...pairs.map(([i, j]) => {
      const both = { ...common, quote: by.placeOf(rules[i]!), rules: rules[i]!, model: model[j]! };
      const fields = by.fields(rules[i]!, model[j]!).filter((d) => d !== null);
      return fields.length === 0
        ? { ...both, status: "same" as const }
        : { ...both, status: "differs" as const, fields };
    }),
    ...rules.flatMap((r, i) =>
      metRules.has(i) ? [] : [{ ...common, quote: by.placeOf(r), status: "only-rules" as const, rules: r }],
    ),
    ...model.flatMap((m, j) =>
      metModel.has(j) ? [] : [{ ...common, quote: m.quote, status: "only-model" as const, model: m }],
    ),
  ];
}

/** Sources in one vocabulary: a name that the model quotes is the entity mentioned there, or one that goes by that name. */
function sources({ entities, mentions }: Reading) {
  const byName = new Map(
    entities.flatMap((e) =>
      [e.name.ar, e.name.en, ...e.aliases].flatMap((name) => (name ? [[foldName(name), e.id] as const] : [])),
    ),
  );
  const named = (name: Quoted): string =>
    byName.get(foldName(name.exact)) ?? mentions.find((m) => shared(m, name) > 0)?.entity ?? name.exact;
  return {
    rules: ({ source }: Claim): string =>
      source.type === "actor"
        ? source.id
        : source.type === "actors"
          ? [...source.ids].toSorted().join(" + ")
          : source.type,
    model: ({ source }: ModelClaim): string => (source.type === "actor" ? named(source.name) : source.type),
  };
}
