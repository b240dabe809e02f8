// Readers of plain data that never throw: they give nothing for what has the wrong type, which the schema has already reported.

/** A map of the file. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (x: unknown): x is Fields => typeof x === "object" && x !== null && !Array.isArray(x);
export const fieldsOf = (x: unknown): Fields => (isFields(x) ? x : {});
export const listOf = (x: unknown): readonly unknown[] => (Array.isArray(x) ? x : []);
export const textOf = (x: unknown): string | undefined => (typeof x === "string" ? x : undefined);
export const numberOf = (x: unknown): number | undefined => (typeof x === "number" ? x : undefined);

/** A name where one is expected: its text, and "" for anything else. */
export const nameOf = (x: unknown): string => (typeof x === "string" ? x : "");

/** Items of a section that is a map of ids, without its own `src`. */
export const itemsOf = (section: unknown): [string, Fields][] =>
  Object.entries(fieldsOf(section)).flatMap(([id, item]) => (id === "src" ? [] : [[id, fieldsOf(item)]]));

/** An object without the keys whose value is undefined: what optional fields want. */
export function compact<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return kept as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Any value of the file as a short text for a message. */
export const shown = (x: unknown): string =>
  Array.isArray(x) ? "[ ... ]" : typeof x === "object" && x !== null ? "{ ... }" : String(x);
