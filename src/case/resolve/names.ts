// The names of a case: ids by kind, gathered before anything refers to them.
import { type Fields, fieldsOf, isFields } from "./fields.ts";

export interface Names {
  readonly sources: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  /** Actors and channels. */
  readonly parties: ReadonlySet<string>;
  readonly options: ReadonlySet<string>;
  /** `S0` included. */
  readonly scenarios: ReadonlySet<string>;
  readonly hypotheses: ReadonlySet<string>;
  /** Levels by issue, in order. */
  readonly issues: ReadonlyMap<string, readonly string[]>;
  /** Variants by file, in order. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** Ids of a section. */
export const idsOf = (section: unknown): string[] => Object.keys(fieldsOf(section)).filter((id) => id !== "src");

/** Ids of levels or variants, written as a list or as a map. */
export const levelIds = (raw: unknown): string[] =>
  Array.isArray(raw) ? raw.filter((x) => typeof x === "string") : isFields(raw) ? Object.keys(raw) : [];

const nested = (section: unknown, key: string): Map<string, string[]> =>
  new Map(idsOf(section).map((id) => [id, levelIds(fieldsOf(fieldsOf(section)[id])[key])]));

/** Gathers the names of a file, whether or not they are well formed. */
export function gatherNames(raw: Fields): Names {
  const [actors, channels] = [idsOf(raw.actors), idsOf(raw.channels)];
  return {
    sources: new Set(idsOf(raw.sources)),
    quotes: new Set(idsOf(raw.quotes)),
    actors: new Set(actors),
    channels: new Set(channels),
    parties: new Set([...actors, ...channels]),
    options: new Set(idsOf(raw.options)),
    scenarios: new Set([...idsOf(raw.scenarios), "S0"]),
    hypotheses: new Set(idsOf(raw.hypotheses)),
    issues: nested(fieldsOf(raw.bargaining).issues, "levels"),
    files: nested(raw.files, "variants"),
  };
}
