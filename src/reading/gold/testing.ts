// Builders for tests: golds written in a few lines, and the reading that finds exactly what a gold says.
import { sha256Hex } from "../../math/digest.ts";
import type { Entity, Quoted, Reading, Voice } from "../reading.ts";
import type { Gold } from "./gold.ts";
import { parseGold } from "./parse.ts";

/** The place of a piece of a text: of its first occurrence, or of the one after `after`. */
export function at(text: string, exact: string, after = ""): Quoted {
  const start = text.indexOf(exact, Math.max(0, text.indexOf(after)));
  if (start < 0) throw new RangeError(`not in the text: ${exact}`);
  return { exact, start, end: start + exact.length };
}

/** A gold from its layers as they stand in a file; throws what is wrong with it. */
export function goldOf(text: string, gold: object, more: object = {}): Gold {
  const file = { schema: "qanat-reading-gold/1", id: "t", lang: "en", text, gold, ...more };
  const { gold: parsed, diagnostics } = parseGold(JSON.stringify(file), "t.json", () => null);
  if (!parsed) throw new RangeError(diagnostics.map((d) => d.message.en).join("\n"));
  return parsed;
}

const by = { rule: "test", confidence: 0.8 } as const;

/** A reading of a text in which nothing was found. */
export const emptyReading = (text: string, lang: "ar" | "en" = "en"): Reading => ({
  schema: "qanat-reading/1",
  article: { text, sha256: sha256Hex(text), lang, format: "text", name: "t" },
  sections: [],
  sentences: [],
  entities: [],
  mentions: [],
  claims: [],
  confirmations: [],
  conditions: [],
  scenarios: [],
  reactions: [],
  events: [],
  relations: [],
  phases: [],
  times: [],
  issues: [],
  positions: [],
  intentions: [],
  channels: [],
  questions: [],
  openLists: [],
  notices: [],
});

/** A reading that finds every item of a gold, with ids of its own (`x-` before each). */
export function readingOf(gold: Gold): Reading {
  const id = (x: string): string => `x-${x}`;
  const voice = (v: Voice): Voice =>
    v.type === "actor" ? { ...v, id: id(v.id) } : v.type === "actors" ? { ...v, ids: v.ids.map(id) } : v;
  const whole: Quoted = { exact: gold.article.text, start: 0, end: gold.article.text.length };
  const quoted = ({ exact, start, end }: Quoted): Quoted => ({ exact, start, end });
  const claimOf = (span: Quoted | undefined): string =>
    id(gold.claims?.find((c) => c.start === span?.start && c.end === span.end)?.id ?? "none");
  return {
    ...emptyReading(gold.article.text, gold.lang),
    article: gold.article,
    entities: gold.actors.map((a) => ({
      ...by,
      id: id(a.id),
      kind: a.type as Entity["kind"],
      ...(a.iso3 ? { iso3: a.iso3 } : {}),
      name: {},
      aliases: a.names,
      isKnown: true,
    })),
    mentions: (gold.mentions ?? []).map((m) => ({ ...by, ...quoted(m), entity: id(m.actor), form: "name" })),
    claims: (gold.claims ?? []).map((c) => ({
      ...by,
      ...quoted(c),
      id: id(c.id),
      sentence: 0,
      source: voice(c.source),
      modality: c.modality,
      factuality: "CT+",
      polarity: "+",
      parties: [],
    })),
    conditions: (gold.conditions ?? []).map((c) => ({
      ...by,
      ...quoted(c),
      id: id(c.id),
      type: c.type,
      cue: quoted(c),
    })),
    scenarios: (gold.scenarios ?? []).map((s) => ({
      ...by,
      id: id(s.id),
      label: quoted(s),
      span: quoted(s),
      conditions: [],
      claims: [],
    })),
    reactions: (gold.reactions ?? []).map((r) => ({
      ...by,
      ...(r.span ?? whole),
      actor: id(r.actor),
      modality: "reported",
      claim: claimOf(r.span),
      options: [],
    })),
    events: (gold.events ?? []).map((e, k) => ({
      ...by,
      id: `e${k + 1}`,
      type: e.type,
      context: [],
      aux: [],
      actors: [],
      recipients: [],
      claim: claimOf(e.span),
      cue: e.span ?? whole,
    })),
  };
}
