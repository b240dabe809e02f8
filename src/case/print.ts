// Plain data in the shape of a case file, written as YAML for people: sections apart, short rows on one line.
import { scalarText } from "./scalarText.ts";

const width = 160;
const firstLine = "# yaml-language-server: $schema=./qanat.schema.json";

type Pairs = readonly (readonly [key: string, value: unknown])[];

const pairsOf = (map: object): Pairs => Object.entries(map).filter(([, value]) => value !== undefined);
const isCollection = (x: unknown): x is object => typeof x === "object" && x !== null;
const isEmpty = (x: object): boolean => (Array.isArray(x) ? x.length : pairsOf(x).length) === 0;

/**
 * The case file of `raw`, an object with the keys of the file. Reading the text gives `raw` again, and printing that gives the text again.
 * Keys keep their order. Throws TypeError where `raw` is not a map or holds what YAML cannot (functions, symbols).
 */
export function printCase(raw: unknown): string {
  if (!isCollection(raw) || Array.isArray(raw)) throw new TypeError("a case file is a map of sections");
  if (isEmpty(raw)) return `${firstLine}\n{}\n`;
  const lines = pairsOf(raw).flatMap(([key, value]) => {
    const text = printEntry(key, value, 0);
    return isSection(value) ? ["", text] : [text];
  });
  return `${firstLine}\n${lines.join("\n")}\n`;
}

const isSection = (value: unknown): value is object =>
  isCollection(value) &&
  !isEmpty(value) &&
  (Array.isArray(value) ? value.some(isCollection) : Object.values(value).some(isCollection));

/** `key: value` as it stands in a block map at `indent`, without the indent of its first line. */
export const printEntry = (key: string, value: unknown, indent: number): string =>
  `${scalarText(key)}:${indent === 0 && isSection(value) ? block(value, 2) : after(value, indent, key.length)}`;

/** `value` in a block list at `indent`, with its dash, without the indent of its first line. */
export const printListItem = (value: unknown, indent: number): string => `- ${listItem(value, indent)}`;

/** A value on one line. */
export const printFlow = (value: unknown): string => flow(value);

/** What follows `key:` or `-`: on the same line where it fits, else lines below. `used` is the width of what stands before. */
function after(value: unknown, indent: number, used: number): string {
  const text = flow(value);
  const fits = indent + used + text.length + 3 <= width || !isCollection(value) || isEmpty(value);
  return fits ? ` ${text}` : block(value, indent + 2);
}

function block(value: object, indent: number): string {
  const pad = `\n${" ".repeat(indent)}`;
  if (Array.isArray(value)) return value.map((item) => `${pad}- ${listItem(item, indent)}`).join("");
  return pairsOf(value)
    .map(([key, inner]) => `${pad}${scalarText(key)}:${after(inner, indent, key.length)}`)
    .join("");
}

/** An item of a block list; a map that does not fit on the line starts on the dash's line. */
const listItem = (value: unknown, indent: number): string => after(value, indent, 2).replace(/^\s+/, "");

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (isCollection(value)) {
    if (isEmpty(value)) return "{}";
    return `{ ${pairsOf(value)
      .map(([key, inner]) => `${scalarText(key)}: ${flow(inner)}`)
      .join(", ")} }`;
  }
  if (typeof value === "string") return scalarText(value);
  if (value === null || value === undefined) return "null";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return String(value);
  throw new TypeError(`a case file cannot hold ${typeof value}`);
}

function numberText(x: number): string {
  if (Number.isFinite(x)) return Object.is(x, -0) ? "0" : String(x);
  return Number.isNaN(x) ? ".nan" : x > 0 ? ".inf" : "-.inf";
}
