// For tests: a reading made of gold annotations, so that drafting is tried on what a perfect reading holds; and a case read back.
import { readFileSync } from "node:fs";
import { type Case, type ParsedCase, parseCase } from "../case/index.ts";
import { sha256Hex } from "../math/digest.ts";
import type { StoredText } from "../reading/draft/index.ts";
import type { Reading } from "../reading/reading.ts";

// biome-ignore lint/suspicious/noExplicitAny: annotations are JSON of many optional fields; tests read them as they are.
type Gold = any;

const folder = new URL("../../validation/reading/", import.meta.url);
const by = { rule: "gold", confidence: 1 };
const conditionParts = ["if", "then", "else", "give", "get", "condition", "for", "example"];

/** The reading that a gold file describes. */
export function goldReading(name: string): Reading {
  const file: Gold = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
  const text: string = file.text ?? readFileSync(new URL(file.text_file, folder), "utf8");
  return readingOf(file.gold, { text, lang: file.lang, name });
}

/** A reading of `gold` in a text; what the gold leaves out is empty. */
export function readingOf(
  gold: Gold,
  { text, lang, name }: { text: string; lang: "ar" | "en"; name: string },
): Reading {
  const list = (key: string): Gold[] => gold[key] ?? [];
  const quoted = (q: Gold) => ({ exact: q.exact as string, start: q.start as number, end: q.end as number });
  const maybe = (key: string, q: Gold) => (q ? { [key]: quoted(q) } : {});
  const claimOf = (id: string): Gold => list("claims").find((c) => c.id === id);
  const claims = list("claims").map((c) => ({
    ...by,
    ...quoted(c),
    id: c.id,
    sentence: 0,
    source: c.source,
    modality: c.modality,
    factuality: c.factuality,
    polarity: c.polarity ?? "+",
    ...maybe("cue", c.cue),
    parties: [
      ...new Set(
        list("mentions")
          .filter((m) => m.start >= c.start && m.end <= c.end)
          .map((m) => m.actor),
      ),
    ],
    ...(c.meta && { meta: c.meta }),
    ...(c.about && { about: c.about }),
    ...(c.evaluative && { isEvaluative: true }),
    ...(c.red_line && { isRedLine: true }),
    ...(c.inherits && { inherits: c.inherits }),
    ...(c.adds_no_origin && { addsNoOrigin: true }),
  }));
  return {
    schema: "qanat-reading/1",
    article: { text, sha256: sha256Hex(text), lang, format: "text", name },
    sections: [],
    sentences: [],
    entities: list("actors").map((a) => ({
      ...by,
      id: a.id,
      kind: a.type,
      ...(a.iso3?.length === 3 && a.type === "state" && { iso3: a.iso3 }),
      name: a.name,
      aliases: a.aliases,
      ...(a.of ? { of: a.of } : a.iso3 && a.type !== "state" && a.type !== "group" ? ofState(list("actors"), a) : {}),
      ...(a.role && { role: a.role }),
      isKnown: a.iso3 !== undefined,
    })),
    mentions: list("mentions").map((m) => ({ ...by, ...quoted(m), entity: m.actor, form: m.form })),
    claims,
    confirmations: list("claims")
      .filter((c) => c.confirmation)
      .map((c) => ({
        claim: c.id,
        status: c.confirmation.status,
        claimedBy: c.confirmation.claimed_by ?? [],
        confirmedBy: c.confirmation.confirmed_by ?? [],
        deniedBy: c.confirmation.denied_by ?? [],
        silent: c.confirmation.silent ?? [],
      })),
    conditions: list("conditions").map((k) => ({
      ...by,
      ...spanning([k.cue, k.if, k.then, k.give, k.get, k.condition, k.for], text),
      id: k.id,
      type: k.type,
      cue: quoted(k.cue ?? k.if),
      ...Object.assign({}, ...conditionParts.map((key) => maybe(key, k[key]))),
      ...(k.demander && { demander: k.demander }),
    })),
    scenarios: list("scenarios").map((s, k) => ({
      ...by,
      id: `S${k + 1}`,
      label: quoted(s.label_span ?? s.label),
      span: quoted(s.label_span ?? s.label),
      ...maybe("deadline", s.deadline),
      ...maybe("outcome", s.outcome),
      ...maybe("trigger", s.trigger),
      conditions: s.condition ? [s.condition] : [],
      claims: [],
      ...(k === 0 && { authorRank: 1 }),
    })),
    reactions: list("reactions").map((r) => ({
      ...by,
      ...quoted(claimOf(r.claim)),
      actor: r.actor,
      modality: r.modality,
      claim: r.claim,
      ...(r.valence && { valence: r.valence }),
      options: (r.options ?? []).map(quoted),
    })),
    events: list("events").map((x) => ({
      ...by,
      id: x.id,
      type: x.plover.type,
      context: x.plover.context ?? [],
      aux: x.plover.aux ?? [],
      actors: x.actors.filter(Boolean),
      recipients: x.recipients,
      claim: x.claim,
      cue: quoted(claimOf(x.claim)),
    })),
    relations: [],
    phases: list("claims")
      .filter((c) => c.id === "c06" || c.id === "c09")
      .map((c) => ({ ...by, ...quoted(c), tone: "mixed" })),
    times: [],
    issues: list("issues").map((i) => ({ ...by, id: i.id, kind: "explicit", mentions: i.mentions.map(quoted) })),
    positions: list("positions").map((p) => ({
      ...by,
      ...quoted(claimOf(p.claim)),
      actor: p.actor,
      stance: /pledge/.test(p.kind ?? "") ? "pledge" : "reject",
      isRedLine: /red/.test(p.kind ?? ""),
      claim: p.claim,
    })),
    intentions: list("intentions").map((i) => ({
      ...by,
      ...quoted(claimOf(i.claim)),
      actor: i.actor,
      kind: "intention",
      by: { type: "author" },
      modality: i.modality,
      claim: i.claim,
    })),
    channels: list("channels").map((h) => ({
      ...by,
      ...quoted(claimOf(h.claim)),
      between: h.between.filter(Boolean),
      ...(h.via && { via: h.via }),
      ...(h.medium && { medium: h.medium }),
      secrecy: "disclosed-by-one-side",
      claim: h.claim,
    })),
    questions: list("questions").map((x) => ({
      ...by,
      ...quoted(x),
      alternatives: (x.alternatives ?? []).flatMap((a: Gold) => alternative(text, a)),
      hasMark: true,
      inHeading: x.heading === true,
    })),
    openLists: [],
    notices: list("anomalies").map((n) => ({ ...by, type: n.type, spans: (n.spans ?? []).map(quoted), detail: [] })),
  } as Reading;
}

const ofState = (actors: Gold[], a: Gold) => {
  const state = actors.find((x) => x.type === "state" && x.iso3 === a.iso3);
  return state ? { of: state.id } : {};
};

const alternative = (text: string, a: Gold) => {
  const exact: string = typeof a === "string" ? a : a.exact;
  return text.includes(exact) ? [found(text, exact)] : [];
};

const found = (text: string, exact: string) => ({
  exact,
  start: text.indexOf(exact),
  end: text.indexOf(exact) + exact.length,
});

function spanning(parts: Gold[], text: string) {
  const given = parts.filter(Boolean);
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
