// Reads a gold file. Everything that is wrong with it is said at once; a file with a mistake gives no gold.
import type { z } from "zod";
import { type Diagnostic, type Lang, nearestName } from "../../case/index.ts";
import { sha256Hex } from "../../math/digest.ts";
import type { Article, Quoted, Voice } from "../reading.ts";
import type { Gold } from "./gold.ts";
import { mistakes } from "./messages.ts";
import { type GoldFile, goldSchema, partNames } from "./schema.ts";

/** A text that a gold file names, by the path written there; null where it cannot be read. */
export type ReadText = (path: string) => string | null;

export interface ParsedGold {
  /** Present when there is no diagnostic. */
  readonly gold?: Gold;
  readonly diagnostics: readonly Diagnostic[];
}

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;
type Say = (diagnostic: Diagnostic) => void;

const placeOf = (path: Path): string =>
  path.map((step, k) => (typeof step === "number" ? `[${step}]` : `${k > 0 ? "." : ""}${String(step)}`)).join("");

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** `file` is the name that messages give. */
export function parseGold(json: string, file: string, readText: ReadText): ParsedGold {
  const diagnostics: Diagnostic[] = [];
  const say: Say = (diagnostic) => void diagnostics.push(diagnostic);
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    return { diagnostics: [mistakes.json(file, "", error instanceof Error ? error.message : "")] };
  }
  const found = isMap(value) ? value.schema : undefined;
  if (found !== "qanat-reading-gold/1")
    return { diagnostics: [mistakes.schema(file, "", short(JSON.stringify(found) ?? "nothing"))] };
  const read = goldSchema.safeParse(value);
  for (const issue of read.error?.issues ?? []) say(shapeMistake(file, issue, value));
  const text = textOf(value as GoldFile, file, readText, say);
  if (text !== null) slices(value, text, file, say);
  if (read.success) {
    ids(read.data, file, say);
    labels(read.data, file, say);
  }
  if (diagnostics.length > 0 || !read.success || text === null) return { diagnostics };
  return { gold: goldOf(read.data, text, file), diagnostics };
}

const isMap = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === "object" && x !== null && !Array.isArray(x);

function shapeMistake(file: string, issue: Issue, root: unknown): Diagnostic {
  const at = placeOf(issue.path);
  const value = issue.path.reduce<unknown>(
    (here, step) =>
      typeof here === "object" && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined,
    root,
  );
  if (issue.code === "invalid_value" && typeof value === "string")
    return mistakes.choice(file, at, short(value), issue.values.map(String));
  const expected =
    issue.code === "invalid_type"
      ? issue.expected
      : issue.code === "too_small"
        ? issue.origin === "string"
          ? "filled"
          : "int"
        : issue.code === "invalid_value"
          ? "string"
          : "object";
  return mistakes.shape(file, at, expected, value === undefined);
}

/** The annotated text, whichever way it is given; null where there is none to measure on. */
function textOf(
  { text, text_file: path, sha256 }: GoldFile,
  file: string,
  readText: ReadText,
  say: Say,
): string | null {
  const isInline = typeof text === "string";
  const isFile = typeof path === "string" && typeof sha256 === "string";
  if (isInline === isFile || (isInline && typeof path === "string")) {
    say(mistakes.text(file, ""));
    return null;
  }
  if (isInline) return stored(text, file, "text", say);
  // A checkout with other line ends quotes the same.
  const read = readText(path!)?.replaceAll("\r\n", "\n");
  if (read === undefined) {
    say(mistakes.file(file, "text_file", path!));
    return null;
  }
  const found = sha256Hex(read);
  if (found !== sha256!.toLowerCase()) {
    say(mistakes.hash(file, "sha256", path!, found));
    return null;
  }
  return stored(read, file, "text_file", say);
}

function stored(text: string, file: string, at: string, say: Say): string {
  if (text.normalize("NFC") !== text || text.includes("\r") || text.startsWith("\ufeff")) say(mistakes.form(file, at));
  return text;
}

/** Every `{exact, start, end}`, wherever it stands, must be what the text has there. */
function slices(value: unknown, text: string, file: string, say: Say, path: Path = []): void {
  if (Array.isArray(value)) for (const [k, item] of value.entries()) slices(item, text, file, say, [...path, k]);
  if (!isMap(value)) return;
  const { exact, start, end } = value;
  if (typeof exact === "string" && Number.isInteger(start) && Number.isInteger(end)) {
    const there = text.slice(start as number, end as number);
    if (there !== exact || (start as number) < 0)
      say(
        mistakes.slice(
          file,
          placeOf(path),
          start as number,
          end as number,
          short(JSON.stringify(exact)),
          short(JSON.stringify(there)),
          text.indexOf(exact),
        ),
      );
  }
  for (const [key, inner] of Object.entries(value)) slices(inner, text, file, say, [...path, key]);
}

/** Ids are unique in their list, and what is referred to is there. */
function ids({ gold }: GoldFile, file: string, say: Say): void {
  const unique = (key: "actors" | "claims" | "conditions" | "scenarios"): ReadonlySet<string> => {
    const seen = new Set<string>();
    (gold[key] ?? []).forEach(({ id }, k) => {
      if (seen.has(id)) say(mistakes.twice(file, `gold.${key}[${k}].id`, id));
      seen.add(id);
    });
    return seen;
  };
  const actors = unique("actors");
  const claims = unique("claims");
  unique("conditions");
  unique("scenarios");
  const check = (known: ReadonlySet<string>, id: string | null | undefined, at: string): void => {
    if (typeof id === "string" && !known.has(id)) say(mistakes.id(file, at, id, nearestName(id, known)));
  };
  (gold.mentions ?? []).forEach((m, k) => {
    check(actors, m.actor, `gold.mentions[${k}].actor`);
  });
  (gold.claims ?? []).forEach(({ source: { type, id, ids: several } }, k) => {
    const at = `gold.claims[${k}].source`;
    if (type === "actor" && typeof id !== "string") say(mistakes.shape(file, `${at}.id`, "string", true));
    if (type === "actors" && !several?.length) say(mistakes.shape(file, `${at}.ids`, "array", true));
    if (type === "actor") check(actors, id, `${at}.id`);
    if (type === "actors") for (const [n, one] of (several ?? []).entries()) check(actors, one, `${at}.ids[${n}]`);
  });
  (gold.conditions ?? []).forEach((c, k) => {
    check(actors, c.demander, `gold.conditions[${k}].demander`);
  });
  (gold.reactions ?? []).forEach((r, k) => {
    check(actors, r.actor, `gold.reactions[${k}].actor`);
    check(claims, r.claim, `gold.reactions[${k}].claim`);
  });
  (gold.events ?? []).forEach((e, k) => {
    check(claims, e.claim, `gold.events[${k}].claim`);
  });
}

/** A scenario needs the quote of its label, a condition at least one quoted part. */
function labels({ gold }: GoldFile, file: string, say: Say): void {
  (gold.scenarios ?? []).forEach((s, k) => {
    if (!labelOf(s)) say(mistakes.shape(file, `gold.scenarios[${k}].label`, "quote", true));
  });
  (gold.conditions ?? []).forEach((c, k) => {
    if (partsOf(c).length === 0) say(mistakes.shape(file, `gold.conditions[${k}].cue`, "quote", true));
  });
}

type Item<K extends "scenarios" | "conditions"> = NonNullable<GoldFile["gold"][K]>[number];

function labelOf({ label, label_span: span }: Item<"scenarios">): Quoted | undefined {
  if (span) return quote(span);
  const { exact, start, end } = label as Partial<Quoted>;
  return typeof exact === "string" && typeof start === "number" && typeof end === "number"
    ? { exact, start, end }
    : undefined;
}

const partsOf = (c: Item<"conditions">): Quoted[] => partNames.flatMap((name) => (c[name] ? [quote(c[name])] : []));

const quote = ({ exact, start, end }: Quoted): Quoted => ({ exact, start, end });

function voiceOf({ type, id, ids: several }: NonNullable<GoldFile["gold"]["claims"]>[number]["source"]): Voice {
  if (type === "actor") return { type, id: id! };
  if (type === "actors") return { type, ids: several! };
  return { type };
}

function goldOf(data: GoldFile, text: string, file: string): Gold {
  const { gold, lang } = data;
  const article: Article = {
    text,
    sha256: sha256Hex(text),
    lang: lang as Lang,
    format: "text",
    name: data.id,
    ...(data.published ? { published: data.published } : {}),
    ...(data.outlet ? { outlet: data.outlet } : {}),
  };
  const mark = (x: { optional?: boolean | null | undefined }) => ({ isOptional: x.optional === true });
  const claims = new Map((gold.claims ?? []).map((c) => [c.id, quote(c)]));
  const spanOf = (claim: string | null | undefined): { span?: Quoted } => {
    const span = claim ? claims.get(claim) : undefined;
    return span ? { span } : {};
  };
  return {
    file,
    id: data.id,
    lang,
    isHeldOut: data.held_out === true,
    article,
    actors: (gold.actors ?? []).map((a) => ({
      id: a.id,
      type: a.type,
      ...(a.iso3 ? { iso3: a.iso3 } : {}),
      names: [a.name.ar, a.name.en, ...(a.aliases ?? [])].filter((name) => typeof name === "string"),
    })),
    ...(gold.mentions ? { mentions: gold.mentions.map((m) => ({ ...quote(m), ...mark(m), actor: m.actor })) } : {}),
    ...(gold.claims
      ? {
          claims: gold.claims.map((c) => ({
            ...quote(c),
            ...mark(c),
            id: c.id,
            source: voiceOf(c.source),
            modality: c.modality,
          })),
        }
      : {}),
    ...(gold.conditions
      ? {
          conditions: gold.conditions.map((c) => {
            const parts = partsOf(c);
            const start = Math.min(...parts.map((p) => p.start));
            const end = Math.max(...parts.map((p) => p.end));
            return { id: c.id, type: c.type, exact: text.slice(start, end), start, end, ...mark(c) };
          }),
        }
      : {}),
    ...(gold.scenarios ? { scenarios: gold.scenarios.map((s) => ({ id: s.id, ...labelOf(s)!, ...mark(s) })) } : {}),
    ...(gold.reactions
      ? { reactions: gold.reactions.map((r) => ({ actor: r.actor, ...spanOf(r.claim), ...mark(r) })) }
      : {}),
    ...(gold.events
      ? { events: gold.events.map((e) => ({ type: e.plover.type, ...spanOf(e.claim), ...mark(e) })) }
      : {}),
    notRecords: (gold.not_records ?? []).map((n) => ({ ...quote(n), kind: n.kind })),
  };
}
