// Editing a case file by name: `actor.us.tempo`, `preference.ru.hold(!ru_withdraw)`, or a plain path such as `options.us_channel.owner`.
// The text is spliced where the value stands; every other byte (comments, order, blank lines, quoting) stays.
import { isAlias, isCollection, isMap, isScalar, type Node } from "yaml";
import type { Path } from "./case.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { insertKey } from "./editInsert.ts";
import { messageOf } from "./messages.ts";
import { nearestName } from "./nearest.ts";
import { diagnosticsOf, isReadable, openDraft, resolveCase } from "./parse.ts";
import { doubleQuoted, scalarText, singleQuoted } from "./scalarText.ts";
import { allowedAt, knownKeys, valueAt } from "./shape.ts";
import { lineAt, offsetOf, placeOf, readYaml, type YamlFile } from "./yamlFile.ts";

/** Where a key stands: its path, and, when the file gives it, the range of its value in the text. Line and column count from 1. */
export interface Located {
  readonly path: Path;
  readonly range?: readonly [start: number, end: number];
  readonly line: number;
  readonly column: number;
}

/** The place of a key; a key that may be given but is not has no `range` and points at its parent. A Diagnostic when nothing is called so. */
export function locate(text: string, key: string): Located | Diagnostic {
  const yaml = readYaml(text);
  const path = pathOf(yaml, key);
  if (!Array.isArray(path)) return path as Diagnostic;
  const node = placeOf(yaml, path)?.node;
  const { line, column } = lineAt(yaml.lines, text, offsetOf(yaml, path));
  return { path, ...(node?.range && { range: [node.range[0], node.range[1]] as const }), line, column };
}

/**
 * The file with one value changed. `value` is what a person would type: a number, a range, a predicate, a name, a text; where a list or a
 * map may stand also one in brackets. A key that has a default is inserted. A Diagnostic when nothing is called so, or the file is broken.
 */
export function setValue(text: string, key: string, value: string): { readonly text: string } | Diagnostic {
  const yaml = readYaml(text);
  const path = pathOf(yaml, key);
  if (!Array.isArray(path)) return path as Diagnostic;
  const place = placeOf(yaml, path);
  const node = place?.node;
  if (!place?.key && !node) {
    const inserted = insertKey(yaml, path, formOf(value, path, undefined));
    return inserted === undefined ? unknownKey(yaml, key, []) : checked(yaml, inserted, key);
  }
  const form = formOf(value, path, node);
  const range = node?.range ?? [place!.key!.range![2], place!.key!.range![2]];
  const [start, end] = [range[0], range[1]];
  const before = text.slice(0, start);
  const after = text.slice(end);
  const gap = /:$/.test(before) ? " " : "";
  const tail = /\n$/.test(text.slice(start, end)) && !after.startsWith("\n") ? "\n" : "";
  return checked(yaml, `${before}${gap}${form}${tail}${after}`, key);
}

/** A broken result is never handed out: the edit is refused instead. */
function checked(yaml: YamlFile, text: string, key: string): { readonly text: string } | Diagnostic {
  return readYaml(text).mistakes.length > yaml.mistakes.length ? unknownKey(yaml, key, []) : { text };
}

/** How a value is written at a path: as the schema's types there allow, in the quotes of the value it replaces. */
function formOf(value: string, path: Path, old: Node | undefined): string {
  const typed = value.trim();
  const { types } = allowedAt(path);
  const isFlow = /^[[{]/.test(typed) && (types.has("array") || types.has("object")) && isCollectionText(typed);
  const isNumber =
    (types.has("number") || types.has("integer")) && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(typed);
  const isYesNo = types.has("boolean") && !types.has("string") && /^(?:true|false)$/.test(typed);
  if (isFlow || isNumber || isYesNo) return typed;
  const type = isScalar(old) ? old.type : undefined;
  if (type === "QUOTE_DOUBLE") return doubleQuoted(value);
  if (type === "QUOTE_SINGLE") return singleQuoted(value) ?? doubleQuoted(value);
  return scalarText(typed);
}

function isCollectionText(text: string): boolean {
  const { document, mistakes } = readYaml(text);
  return !text.includes("\n") && mistakes.length === 0 && isCollection(document?.contents);
}

/** The path of a key; only paths that exist, or that the schema declares for what exists, are known. */
function pathOf(yaml: YamlFile, key: string): Path | Diagnostic {
  const draft = openDraft(yaml);
  if (!isReadable(yaml) || yaml.value === null)
    return diagnosticsOf(yaml, draft.findings, "")[0] ?? unknownKey(yaml, key, []);
  resolveCase(draft, () => ({ text: "" }));
  const path = draft.slots.get(key) ?? plainPath(yaml, key);
  if (path && !isThroughAlias(yaml, path)) return path;
  return unknownKey(yaml, key, [...draft.slots.keys(), ...siblings(yaml, key)]);
}

function plainPath(yaml: YamlFile, key: string): Path | undefined {
  const steps = key.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  if (key === "") return undefined;
  const asKeys = steps.map(String);
  for (const path of [steps, asKeys]) if (placeOf(yaml, path)) return path;
  const given = steps.findLastIndex((_, i) => isMapAt(yaml, steps.slice(0, i)));
  for (let i = given; i < steps.length; i++)
    if (i < 0 || !allowedAt(steps.slice(0, i + 1)).isDeclared) return undefined;
  return steps;
}

const isMapAt = (yaml: YamlFile, path: Path): boolean =>
  isMap(path.length === 0 ? yaml.document?.contents : placeOf(yaml, path)?.node);

/** An edit behind an alias would change every place that uses it. */
const isThroughAlias = (yaml: YamlFile, path: Path): boolean =>
  path.some((_, i) => i > 0 && isAlias(placeOf(yaml, path.slice(0, i))?.node));

/** Names one step below the deepest part of a dotted path that exists. */
function siblings(yaml: YamlFile, key: string): string[] {
  const steps = key.split(".");
  const value = yaml.value;
  for (let length = steps.length - 1; length >= 0; length--) {
    const path = steps.slice(0, length);
    const here = valueAt(value, path);
    if (typeof here !== "object" || here === null) continue;
    const rest = steps.slice(length + 1);
    return [...new Set([...Object.keys(here), ...knownKeys(path)])].map((name) => [...path, name, ...rest].join("."));
  }
  return [];
}

function unknownKey(yaml: YamlFile, key: string, names: readonly string[]): Diagnostic {
  const { severity, message } = messageOf("QN-EDIT", { key, nearest: nearestName(key, names) });
  return { code: "QN-EDIT", severity, message, ...lineAt(yaml.lines, yaml.text, 0), value: key };
}
