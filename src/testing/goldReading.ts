// For tests: a reading made of gold annotations, so that drafting is tried on what a perfect reading holds; and a case read back.
import { readFileSync } from "node:fs";
import { type Case, type ParsedCase, parseCase } from "../case/index.ts";
import { sha256Hex } from "../math/digest.ts";
import type { StoredText } from "../reading/draft/index.ts";
import type { Condition, Quoted, Reading, Scenario } from "../reading/reading.ts";
import { type Annotations, conditionParts, type GoldActor, type GoldClaim } from "./goldAnnotations.ts";

interface GoldFile {
  readonly lang: "ar" | "en";
  readonly text?: string;
  readonly text_file?: string;
  readonly gold: Annotations;
}

const folder = new URL("../../validation/reading/", import.meta.url);
const by = { rule: "gold", confidence: 1 };

/** The reading that a gold file describes. */
export function goldReading(name: string): Reading {
  const file: GoldFile = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
  const text = file.text ?? readFileSync(new URL(file.text_file!, folder), "utf8");
  return readingOf(file.gold, { text, lang: file.lang, name });
}

/** A reading of `gold` in a text; what the gold leaves out is empty. */
export function readingOf(
  gold: Annotations,
  { text, lang, name }: { text: string; lang: "ar" | "en"; name: string },
): Reading {
  const { actors = [], mentions = [], claims = [], conditions = [], scenarios = [], questions = [] } = gold;
  const claimOf = (id: string): Quoted => quoted(claims.find((c) => c.id === id)!);
  return {
    schema: "qanat-reading/1",
    article: { text, sha256: sha256Hex(text), lang, format: "text", name },
    sections: [],
    sentences: [],
    entities: actors.map((a) => ({
      ...by,
      id: a.id,
      kind: a.type,
      ...(a.iso3?.length === 3 && a.type === "state" && { iso3: a.iso3 }),
      name: a.name,
      aliases: a.aliases ?? [],
      ...(a.of ? { of: a.of } : a.type !== "state" && a.type !== "group" ? ofState(actors, a) : {}),
      ...(a.role && { role: a.role }),
      isKnown: a.iso3 !== undefined,
    })),
    mentions: mentions.map((m) => ({ ...by, ...quoted(m), entity: m.actor, form: m.form ?? "name" })),
    claims: claims.map((c) => ({
      ...by,
      ...quoted(c),
      id: c.id,
      sentence: 0,
      source: c.source,
      modality: c.modality,
      factuality: c.factuality,
      polarity: c.polarity ?? "+",
      ...(c.cue && { cue: quoted(c.cue) }),
      parties: [...new Set(mentions.filter((m) => m.start >= c.start && m.end <= c.end).map((m) => m.actor))],
      ...(c.meta && { meta: c.meta }),
      ...(c.about && { about: c.about }),
      ...(c.evaluative && { isEvaluative: true }),
      ...(c.red_line && { isRedLine: true }),
      ...(c.inherits && { inherits: c.inherits }),
      ...(c.adds_no_origin && { addsNoOrigin: true }),
    })),
    confirmations: claims.flatMap(confirmationOf),
    conditions: conditions.map((k) => ({
      ...by,
      ...spanning([k.cue, k.if, k.then, k.give, k.get, k.condition, k.for], text),
      id: k.id,
      type: k.type,
      cue: quoted((k.cue ?? k.if)!),
      ...partsIn(k, conditionParts),
      ...(k.demander && { demander: k.demander }),
    })),
    scenarios: scenarios.map((s, k) => ({
      ...by,
      id: `S${k + 1}`,
      label: quoted(s.label_span ?? s.label),
      span: quoted(s.label_span ?? s.label),
      ...partsIn(s, ["deadline", "outcome", "trigger"]),
      conditions: s.condition ? [s.condition] : [],
      claims: [],
      ...(k === 0 && { authorRank: 1 }),
    })),
    reactions: (gold.reactions ?? []).map((r) => ({
      ...by,
      ...claimOf(r.claim),
      actor: r.actor,
      modality: r.modality,
      claim: r.claim,
      ...(r.valence && { valence: r.valence }),
      options: (r.options ?? []).map(quoted),
    })),
    events: (gold.events ?? []).map((x) => ({
      ...by,
      id: x.id,
      type: x.plover.type,
      context: x.plover.context ?? [],
      aux: x.plover.aux ?? [],
      actors: x.actors.filter((id) => id !== null),
      recipients: x.recipients,
      claim: x.claim,
      cue: claimOf(x.claim),
    })),
    relations: [],
    phases: claims
      .filter((c) => c.id === "c06" || c.id === "c09")
      .map((c) => ({ ...by, ...quoted(c), tone: "mixed" as const })),
    times: [],
    issues: (gold.issues ?? []).map((i) => ({
      ...by,
      id: i.id,
      kind: "explicit",
      mentions: i.mentions.map(quoted),
    })),
    positions: (gold.positions ?? []).map((p) => ({
      ...by,
      ...claimOf(p.claim),
      actor: p.actor,
      stance: /pledge/.test(p.kind ?? "") ? "pledge" : "reject",
      isRedLine: /red/.test(p.kind ?? ""),
      claim: p.claim,
    })),
    intentions: (gold.intentions ?? []).map((i) => ({
      ...by,
      ...claimOf(i.claim),
      actor: i.actor,
      kind: "intention",
      by: { type: "author" },
      modality: i.modality,
      claim: i.claim,
    })),
    channels: (gold.channels ?? []).map((h) => ({
      ...by,
      ...claimOf(h.claim),
      between: h.between.filter((id) => id !== null),
      ...(h.via && { via: h.via }),
      ...(h.medium && { medium: h.medium }),
      secrecy: "disclosed-by-one-side",
      claim: h.claim,
    })),
    questions: questions.map((x) => ({
      ...by,
      ...quoted(x),
      alternatives: (x.alternatives ?? []).flatMap((a) => alternative(text, a)),
      hasMark: true,
      inHeading: x.heading === true,
    })),
    openLists: [],
    notices: (gold.anomalies ?? []).map((n) => ({
      ...by,
      type: n.type,
      spans: (n.spans ?? []).map(quoted),
      detail: [],
    })),
  };
}

const quoted = ({ exact, start, end }: Quoted): Quoted => ({ exact, start, end });

/** Those of the parts that an item has. */
const partsIn = <K extends keyof Condition | keyof Scenario>(
  item: { readonly [key in K]?: Quoted },
  keys: readonly K[],
): { [key in K]?: Quoted } =>
  Object.fromEntries(keys.flatMap((key) => (item[key] ? [[key, quoted(item[key])]] : []))) as {
    [key in K]?: Quoted;
  };

const confirmationOf = ({ id, confirmation: c }: GoldClaim) =>
  c
    ? [
        {
          claim: id,
          status: c.status,
          claimedBy: c.claimed_by ?? [],
          confirmedBy: c.confirmed_by ?? [],
          deniedBy: c.denied_by ?? [],
          silent: c.silent ?? [],
        },
      ]
    : [];

function ofState(actors: readonly GoldActor[], a: GoldActor): { readonly of?: string } {
  const state = actors.find((x) => a.iso3 !== undefined && x.type === "state" && x.iso3 === a.iso3);
  return state ? { of: state.id } : {};
}

function alternative(text: string, a: string | Quoted): Quoted[] {
  const exact = typeof a === "string" ? a : a.exact;
  const start = text.indexOf(exact);
  return start < 0 ? [] : [{ exact, start, end: start + exact.length }];
}

function spanning(parts: readonly (Quoted | undefined)[], text: string): Quoted {
  const given = parts.filter((p) => p !== undefined);
  const start = Math.min(...given.map((p) => p.start));
  const end = Math.max(...given.map((p) => p.end));
  return { start, end, exact: text.slice(start, end) };
}

/** A drafted case read back, with the texts it stores. */
export const parseDraft = (text: string, sources: readonly StoredText[]): ParsedCase =>
  parseCase(text, {
    file: "draft.case.yaml",
    readSource: (path) => {
      const found = sources.find(({ file }) => file === path);
      return found ? { text: found.text, sha256: sha256Hex(found.text) } : { problem: "missing" };
    },
  });

/** The case; throws with the messages where the draft has errors. */
export function draftedCase(text: string, sources: readonly StoredText[]): Case {
  const { case: read, diagnostics } = parseDraft(text, sources);
  if (read) return read;
  const errors = diagnostics.filter((d) => d.severity === "error");
  throw new Error(errors.map((d) => `${d.line} ${d.code} ${d.message.en}\n  ${d.source}`).join("\n"));
}
