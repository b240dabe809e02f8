// Scores a reading against a gold, layer by layer, by the rules of docs/reading-gold.md.
import type { Lang } from "../../case/index.ts";
import { overlap, type Span, shared } from "../pairing.ts";
import type { ByRule, Condition, Quoted, Reading, Voice } from "../reading.ts";
import { sameActors, sameVoice } from "./actors.ts";
import type { Gold, GoldClaim, Marked } from "./gold.ts";
import { compareLayer, type Layer, type LayerRules } from "./layer.ts";

/** Layers with precision and recall. */
export const layers = [
  "mentions",
  "claim_spans",
  "end_to_end",
  "conditions",
  "scenarios",
  "reactions",
  "events",
] as const;
export type LayerName = (typeof layers)[number];

/** Counts of one layer; what is optional is in none of them. `right` is at most the others. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Judged on the claims whose spans match. */
export interface Share {
  readonly right: number;
  readonly n: number;
}

export type ErrorKind =
  | "missed"
  | "invented"
  | "not a record"
  | "wrong actor"
  | "wrong span"
  | "wrong source"
  | "wrong modality"
  | "wrong type";

export interface ScoreError {
  readonly layer: Exclude<LayerName, "end_to_end">;
  readonly kind: ErrorKind;
  /** What the gold says: an actor's id, a modality, a type; absent where the gold has nothing. */
  readonly expected?: string;
  readonly found?: string;
  /** What was found; of what was missed, what stands in the gold. */
  readonly quote?: Quoted;
  /** Where the gold has it, if elsewhere. */
  readonly goldQuote?: Quoted;
  readonly rule?: string;
}

/** One found item: the confidence it was given and whether it was right; a claim is right end to end. */
export interface Outcome {
  readonly layer: "mentions" | "claims" | "conditions" | "scenarios" | "reactions" | "events";
  readonly rule: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface FileScore {
  readonly file: string;
  readonly id: string;
  readonly lang: Lang;
  readonly isHeldOut: boolean;
  /** A layer that the gold does not annotate is absent. */
  readonly tallies: Readonly<Partial<Record<LayerName, Tally>>>;
  readonly modality: Share;
  readonly source: Share;
  /** Found and matching nothing. */
  readonly invented: { readonly scenarios: number; readonly conditions: number };
  readonly errors: readonly ScoreError[];
  readonly outcomes: readonly Outcome[];
}

/** Types that say the same relation in other words; an implicit condition is a conditional without its particle. */
export const families: Readonly<Record<Condition["type"], "conditional" | "precondition" | "exchange">> = {
  if_then: "conditional",
  unless: "conditional",
  as_long_as: "conditional",
  until: "conditional",
  implicit: "conditional",
  precondition: "precondition",
  quid_pro_quo: "exchange",
};

const quoteOf = ({ exact, start, end }: Quoted): Quoted => ({ exact, start, end });

/** The gold and the reading are of one text; throws RangeError where they are not. */
export function score(gold: Gold, reading: Reading): FileScore {
  if (reading.article.sha256 !== gold.article.sha256)
    throw new RangeError(`${gold.id}: the reading is of another text: ${reading.article.sha256}`);
  const same = sameActors(gold, reading);
  const spans = new Map<string, Quoted>(reading.claims.map((c) => [c.id, c]));
  const names = new Map(
    reading.entities.map((e) => [e.id, e.name[reading.article.lang] ?? e.name.ar ?? e.name.en ?? e.id]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const voiceText = (voice: Voice, name: (id: string) => string): string =>
    voice.type === "actor"
      ? name(voice.id)
      : voice.type === "actors"
        ? voice.ids.map(name).toSorted().join(" + ")
        : voice.type;
  const tallies: Partial<Record<LayerName, Tally>> = {};
  const errors: ScoreError[] = [];
  const outcomes: Outcome[] = [];

  function layer<G extends Marked, F extends ByRule>(
    name: Exclude<LayerName, "end_to_end">,
    golds: readonly G[] | undefined,
    found: readonly F[],
    rules: LayerRules<G, F> & {
      goldPlace(g: G): Quoted | undefined;
      foundPlace(f: F): Quoted;
      what(g: G): string;
      whatFound(f: F): string;
      /** What it is when an extra item and a missed one stand at one place. */
      readonly confused?: ErrorKind;
      isRight?(g: G, f: F): boolean;
    },
  ): Layer<G, F> | undefined {
    if (!golds) return undefined;
    const compared = compareLayer(golds, found, gold.notRecords, rules);
    const { pairs, missed, extra, barred } = compared;
    tallies[name] = {
      right: pairs.length,
      found: pairs.length + extra.length,
      gold: pairs.length + missed.length,
    };
    const open = new Set(missed);
    for (const f of extra) {
      const place = rules.foundPlace(f);
      const near = barred.has(f) || !rules.confused ? undefined : nearest(open, place, rules.goldPlace);
      if (near) open.delete(near);
      const nearPlace = near && rules.goldPlace(near);
      errors.push({
        layer: name,
        kind: barred.has(f) ? "not a record" : near ? rules.confused! : "invented",
        ...(near ? { expected: rules.what(near) } : {}),
        found: rules.whatFound(f),
        quote: quoteOf(place),
        ...(nearPlace ? { goldQuote: quoteOf(nearPlace) } : {}),
        rule: f.rule,
      });
    }
    for (const g of open) {
      const place = rules.goldPlace(g);
      errors.push({
        layer: name,
        kind: "missed",
        expected: rules.what(g),
        ...(place ? { quote: quoteOf(place) } : {}),
      });
    }
    const outcome = (f: F, isRight: boolean): void =>
      void outcomes.push({
        layer: name === "claim_spans" ? "claims" : name,
        rule: f.rule,
        confidence: f.confidence,
        isRight,
      });
    for (const [g, f] of pairs) outcome(f, rules.isRight?.(g, f) ?? true);
    for (const f of extra) outcome(f, false);
    return compared;
  }

  layer("mentions", gold.mentions, reading.mentions, {
    closeness: (g, f) => (same(g.actor, f.entity) ? overlap(g, f) : 0),
    place: (f) => f,
    kinds: () => ["actor", "mention"],
    goldPlace: (g) => g,
    foundPlace: (f) => f,
    what: (g) => g.actor,
    whatFound: (f) => nameOf(f.entity),
    confused: "wrong actor",
  });

  const isModality = (g: GoldClaim, f: Reading["claims"][number]): boolean => g.modality === f.modality;
  const isSource = (g: GoldClaim, f: Reading["claims"][number]): boolean => sameVoice(g.source, f.source, same);
  const claims = layer("claim_spans", gold.claims, reading.claims, {
    closeness(g, f) {
      const iou = overlap(g, f);
      // Of spans that are equally close, the one that also says the same.
      return iou < 0.5 ? 0 : iou + 1e-6 * (Number(isModality(g, f)) + Number(isSource(g, f)));
    },
    place: (f) => f,
    kinds: () => ["claim"],
    isWhole: true,
    goldPlace: (g) => g,
    foundPlace: (f) => f,
    what: (g) => g.id,
    whatFound: (f) => f.id,
    confused: "wrong span",
    isRight: (g, f) => isModality(g, f) && isSource(g, f),
  });
  for (const [g, f] of claims?.pairs ?? []) {
    const at = { layer: "claim_spans", quote: quoteOf(f), goldQuote: quoteOf(g), rule: f.rule } as const;
    if (!isSource(g, f))
      errors.push({
        ...at,
        kind: "wrong source",
        expected: voiceText(g.source, (id) => id),
        found: voiceText(f.source, nameOf),
      });
    if (!isModality(g, f)) errors.push({ ...at, kind: "wrong modality", expected: g.modality, found: f.modality });
  }
  const count = (isRight: typeof isSource): number => (claims?.pairs ?? []).filter(([g, f]) => isRight(g, f)).length;
  if (claims)
    tallies.end_to_end = { ...tallies.claim_spans!, right: count((g, f) => isSource(g, f) && isModality(g, f)) };
  const n = claims?.pairs.length ?? 0;

  const conditions = layer("conditions", gold.conditions, reading.conditions, {
    closeness: (g, f) => (families[g.type] === families[f.type] ? overlap(g, f) : 0),
    place: (f) => f.cue,
    kinds: (f) => (f.type === "quid_pro_quo" ? ["condition", "exchange"] : ["condition"]),
    goldPlace: (g) => g,
    foundPlace: (f) => f,
    what: (g) => g.type,
    whatFound: (f) => f.type,
    confused: "wrong type",
  });
  const scenarios = layer("scenarios", gold.scenarios, reading.scenarios, {
    closeness: (g, f) => overlap(g, f.label),
    place: (f) => f.label,
    kinds: () => ["scenario"],
    goldPlace: (g) => g,
    foundPlace: (f) => f.label,
    what: (g) => g.id,
    whatFound: (f) => f.id,
  });
  layer("reactions", gold.reactions, reading.reactions, {
    closeness: (g, f) => (!same(g.actor, f.actor) ? 0 : g.span === undefined ? 0.5 : overlap(g.span, f)),
    place: (f) => f,
    kinds: () => ["reaction"],
    isWhole: true,
    goldPlace: (g) => g.span,
    foundPlace: (f) => f,
    what: (g) => g.actor,
    whatFound: (f) => nameOf(f.actor),
    confused: "wrong actor",
  });
  const eventPlace = (f: Reading["events"][number]): Quoted => spans.get(f.claim) ?? f.cue;
  layer("events", gold.events, reading.events, {
    closeness: (g, f) => (g.type !== f.type ? 0 : g.span === undefined ? 0.5 : overlap(g.span, eventPlace(f))),
    place: (f) => f.cue,
    kinds: () => ["event"],
    goldPlace: (g) => g.span,
    foundPlace: eventPlace,
    what: (g) => g.type,
    whatFound: (f) => f.type,
    confused: "wrong type",
  });

  return {
    file: gold.file,
    id: gold.id,
    lang: gold.lang,
    isHeldOut: gold.isHeldOut,
    tallies,
    modality: { right: count(isModality), n },
    source: { right: count(isSource), n },
    invented: { scenarios: scenarios?.extra.length ?? 0, conditions: conditions?.extra.length ?? 0 },
    errors,
    outcomes,
  };
}

/** Of the open items the one that shares most characters with a place; undefined where none touches it. */
function nearest<G>(open: ReadonlySet<G>, place: Span, placeOf: (g: G) => Quoted | undefined): G | undefined {
  let best: G | undefined;
  let most = 0;
  for (const g of open) {
    const at = placeOf(g);
    const both = at ? shared(at, place) : 0;
    if (both > most) [best, most] = [g, both];
  }
  return best;
}
