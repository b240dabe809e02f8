// A case file brought to other content by the least splices: comments, order and spelling of what stays the same survive.
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { isReadable } from "./parse.ts";
import { printEntry, printFlow, printListItem } from "./print.ts";
import { keyText, readYaml, type YamlFile } from "./yamlFile.ts";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (x: unknown): x is Fields => typeof x === "object" && x !== null && !Array.isArray(x);

/** The content of a case file as plain data; undefined where it is no YAML map. */
export function plainCase(text: string): Readonly<Record<string, unknown>> | undefined {
  const yaml = readYaml(text);
  return isReadable(yaml) && yaml.mistakes.length === 0 && isFields(yaml.value) ? yaml.value : undefined;
}

/** Whether two plain values are the same; the order of keys is not looked at, members that are undefined are as if absent. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => isSame(x, b[i]));
  if (!isFields(a) || !isFields(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}

/**
 * The text with the content `to`. Throws RangeError where `text` is no readable map, and Error where it cannot be brought there
 * (content behind an alias).
 */
export function reviseText(text: string, to: Fields): string {
  const yaml = readYaml(text);
  const root = yaml.document?.contents;
  if (!isReadable(yaml) || !isMap(root) || !isFields(yaml.value))
    throw new RangeError("the text to revise is no YAML map");
  const splices: Splice[] = [];
  reviseNode({ yaml, splices }, root as Node, yaml.value, to);
  const ordered = splices.map((s, k) => ({ ...s, k })).sort((a, b) => b.start - a.start || b.end - a.end || b.k - a.k);
  let result = text;
  for (const { start, end, text: inserted } of ordered) result = result.slice(0, start) + inserted + result.slice(end);
  const back = readYaml(result);
  if (back.mistakes.length > yaml.mistakes.length || !isSame(back.value, to))
    throw new Error("the case file cannot be revised in place");
  return result;
}

interface Work {
  readonly yaml: YamlFile;
  readonly splices: Splice[];
}

function reviseNode(work: Work, node: Node, from: unknown, to: unknown): void {
  if (isSame(from, to)) return;
  if (isMap(node) && isFields(from) && isFields(to)) reviseMap(work, node as BlockMap, from, to);
  else if (isSeq(node) && Array.isArray(from) && Array.isArray(to)) reviseList(work, node as BlockList, from, to);
  else replace(work, node, to);
}

type BlockMap = YAMLMap<Node, Node | null>;
type BlockList = YAMLSeq<Node>;

function reviseMap(work: Work, node: BlockMap, from: Fields, to: Fields): void {
  const keys = Object.keys(to).filter((key) => to[key] !== undefined);
  const added = keys.filter((key) => !Object.hasOwn(from, key));
  const removed = Object.keys(from).filter((key) => !keys.includes(key));
  const { text } = work.yaml;
  const isInline = node.flow || node.items.some((pair) => !isOwnLine(text, pair.key));
  if ((added.length > 0 || removed.length > 0) && (isInline || removed.length === node.items.length)) {
    replace(work, node, to);
    return;
  }
  for (const pair of node.items) {
    const key = keyText(pair.key) ?? "";
    if (removed.includes(key)) work.splices.push({ ...linesOf(text, pair.key, endOfPair(text, pair)), text: "" });
    else if (pair.value && !isNothing(pair.value)) reviseNode(work, pair.value, from[key], to[key]);
    else if (!isSame(from[key], to[key])) {
      const at = pair.value?.range?.[1] ?? pair.key.range![1] + 1;
      work.splices.push({
        start: at,
        end: at,
        text: `${printEntry(key, to[key], indentOf(text, node)).slice(key.length + 1)}`,
      });
    }
  }
  if (added.length === 0) return;
  const indent = indentOf(text, node);
  const at = lineEnd(text, endOfPair(text, node.items.at(-1)!));
  const lines = added.map(
    (key) => `${indent === 0 ? "\n\n" : `\n${" ".repeat(indent)}`}${printEntry(key, to[key], indent)}`,
  );
  work.splices.push({ start: at, end: at, text: lines.join("") });
}

function reviseList(work: Work, node: BlockList, from: readonly unknown[], to: readonly unknown[]): void {
  const { text } = work.yaml;
  if (from.length === to.length) {
    for (const [i, item] of node.items.entries()) reviseNode(work, item, from[i], to[i]);
    return;
  }
  const kept = keptOf(from, to);
  const isBlock = !node.flow && node.items.length > 0 && kept?.some(Boolean);
  const isOwn = isBlock && node.items.every((item) => dashOf(text, item) !== undefined);
  if (!isOwn || kept === undefined) {
    replace(work, node, to);
    return;
  }
  for (const [i, item] of node.items.entries())
    if (!kept[i]) {
      const start = lineStart(text, dashOf(text, item)!);
      work.splices.push({ start, end: Math.min(text.length, lineEnd(text, endOf(text, item)) + 1), text: "" });
    }
  const fresh = to.slice(kept.filter(Boolean).length);
  const dash = dashOf(text, node.items[0]!)!;
  const indent = dash - lineStart(text, dash);
  const at = lineEnd(text, endOf(text, node.items.at(-1)!));
  for (const item of fresh)
    work.splices.push({ start: at, end: at, text: `\n${" ".repeat(indent)}${printListItem(item, indent)}` });
}

/** Which items of `from` begin `to`, in order; undefined where `to` is not some of `from` followed by new items. */
function keptOf(from: readonly unknown[], to: readonly unknown[]): boolean[] | undefined {
  let next = 0;
  const kept = from.map((item) => next < to.length && isSame(item, to[next]) && ++next > 0);
  return to.slice(next).every((item) => !from.some((old) => isSame(old, item))) ? kept : undefined;
}

/** The value of a node written anew, on one line. */
function replace({ yaml: { text }, splices }: Work, node: Node, to: unknown): void {
  const start = node.range![0];
  const end = endOf(text, node);
  // A block collection begins below its key: what is written on one line moves up to it.
  const isBelow = isCollection(node) && !node.flow && /:[ \t]*(?:#.*)?\r?\n\s*$/.test(text.slice(0, start));
  const colon = isBelow ? text.lastIndexOf(":", start) + 1 : start;
  const from = isBelow && /^[ \t]*\r?\n\s*$/.test(text.slice(colon, start)) ? colon : start;
  splices.push({ start: from, end, text: `${from === colon && isBelow ? " " : ""}${printFlow(to)}` });
}

const isNothing = (node: Node): boolean => isScalar(node) && node.range?.[0] === node.range?.[1];

/** Offset behind the last character of a node's own text. */
function endOf(text: string, node: Node): number {
  if (isMap(node) && !node.flow && node.items.length > 0)
    return endOfPair(text, node.items.at(-1) as unknown as Pair<Node, Node | null>);
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(text, node.items.at(-1) as Node);
  const end = node.range![1];
  return text[end - 1] === "\n" && end > node.range![0] ? end - 1 : end;
}

const endOfPair = (text: string, { key, value }: Pair<Node, Node | null>): number =>
  value && !isNothing(value) ? endOf(text, value) : (value?.range?.[1] ?? key.range![1] + 1);

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** Offset of the line end at or behind `at`, the end of the text where there is none; a carriage return counts to the end. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

const isOwnLine = (text: string, key: Node): boolean =>
  /^ *$/.test(text.slice(lineStart(text, key.range![0]), key.range![0]));

const indentOf = (text: string, { items: [first] }: BlockMap): number =>
  first ? first.key.range![0] - lineStart(text, first.key.range![0]) : 0;

const linesOf = (text: string, first: Node, end: number): { start: number; end: number } => ({
  start: lineStart(text, first.range![0]),
  end: Math.min(text.length, text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end) + 1),
});

/** Offset of the dash of a list's item; undefined where it does not stand first on its line. */
function dashOf(text: string, item: Node): number | undefined {
  const start = lineStart(text, item.range![0]);
  const found = /^ *(?=- )/.exec(text.slice(start, item.range![0]));
  return found ? start + found[0].length : undefined;
}
