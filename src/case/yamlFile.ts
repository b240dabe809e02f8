// A case file as YAML: plain values beside the nodes they came from, so that every value has a place in the text.
// Refuses at once what would exhaust the machine: size, nesting, aliases.
import { Composer, type Document, isAlias, isMap, isPair, isScalar, isSeq, Lexer, type Node, Parser } from "yaml";
import type { Path } from "./case.ts";

/** Largest case file in bytes, aliases (uses of `*anchor`), nodes that aliases may repeat, levels of nesting, and lexical tokens. */
export const limits = { bytes: 5_000_000, aliases: 100, repeated: 10_000, depth: 60, tokens: 2_000_000 } as const;

/** A mistake of form. `at` is an offset into the text; `detail` the parser's word for it, the key given twice, or the limit broken. */
export interface YamlMistake {
  readonly code: "QN-YAML" | "QN-QUOTES" | "QN-DUP" | "QN-SIZE" | "QN-DEEP" | "QN-ALIAS";
  readonly at: number;
  readonly detail: string;
}

export interface YamlFile {
  readonly text: string;
  /** Absent when the file was refused before it was read as YAML, and of a value that was never written. */
  readonly document?: Document;
  /** The content as plain objects, lists, texts, numbers, booleans and null; null when there is none. */
  readonly value: unknown;
  readonly mistakes: readonly YamlMistake[];
  /** Offsets at which lines start, ascending. */
  readonly lines: readonly number[];
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Node, Node>;
}

/** A value that stands in no file yet: everything of it is at the start. */
export const unwritten = (value: unknown): YamlFile => ({
  text: "",
  value,
  mistakes: [],
  lines: [0],
  targets: new Map(),
});

/** Reads a text as YAML 1.2 (core schema). Never throws; a broken file has mistakes, and its `value` is what could be read. */
export function readYaml(text: string): YamlFile {
  const lines = lineStarts(text);
  const refused = (code: YamlMistake["code"], at: number, detail: string): YamlFile => ({
    text,
    value: null,
    mistakes: [{ code, at, detail }],
    lines,
    targets: new Map(),
  });
  if (isLongerThan(text, limits.bytes)) return refused("QN-SIZE", 0, String(limits.bytes));
  const tokens = tokensOf(text);
  if ("code" in tokens) return refused(tokens.code, tokens.at, tokens.detail);
  let document: Document | undefined;
  try {
    const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
    for (const read of composer.compose(tokens.list, true, text.length)) {
      if (document) return refused("QN-YAML", read.range[0], "MULTIPLE_DOCS");
      document = read as unknown as Document;
    }
  } catch (error) {
    return refused("QN-YAML", 0, error instanceof Error ? error.message : String(error));
  }
  if (!document) return refused("QN-YAML", 0, "EMPTY");
  const mistakes: YamlMistake[] = [];
  for (const error of document.errors.slice(0, 20)) {
    const at = Math.min(error.pos[0], text.length);
    const sign = unquotedAt(text, at);
    if (!sign) mistakes.push({ code: "QN-YAML", at, detail: `${error.code}: ${error.message}` });
    else if (!mistakes.some((m) => m.at === sign.at)) mistakes.push({ code: "QN-QUOTES", ...sign });
  }
  const targets = new Map<Node, Node>();
  const value = plainValue(text, document, mistakes, targets);
  return { text, document, value, mistakes, lines, targets };
}

/** True when the UTF-8 form of `text` is longer than `bytes`. */
function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

type Tokens = { readonly list: ReturnType<Parser["parse"]> extends Iterable<infer T> ? T[] : never };

/** Syntax tokens, before anything recursive reads them: the place to stop at absurd nesting. */
function tokensOf(text: string): Tokens | YamlMistake {
  const parser = new Parser();
  const list: Tokens["list"] = [];
  let [at, count, flow, errors] = [0, 0, 0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === "[" || lexeme === "{") flow++;
    else if (lexeme === "]" || lexeme === "}") flow--;
    if (flow > limits.depth) return { code: "QN-DEEP", at, detail: String(limits.depth) };
    if (++count > limits.tokens) return { code: "QN-SIZE", at, detail: String(limits.bytes) };
    for (const token of parser.next(lexeme)) {
      if (token.type === "error") errors++;
      list.push(token);
    }
    if (errors > 20) break;
    at += lexeme.length;
  }
  list.push(...parser.end());
  for (const token of list)
    if (depthOf(token) > limits.depth) return { code: "QN-DEEP", at: 0, detail: String(limits.depth) };
  return { list };
}

/** Levels of nesting of a syntax token, counted without recursion and only as far as the limit. */
function depthOf(token: unknown): number {
  const stack: [unknown, number][] = [[token, 0]];
  let deepest = 0;
  while (stack.length > 0 && deepest <= limits.depth) {
    const [here, depth] = stack.pop()!;
    if (typeof here !== "object" || here === null) continue;
    deepest = Math.max(deepest, depth);
    if ("items" in here && Array.isArray(here.items))
      for (const item of here.items as { key?: unknown; value?: unknown }[])
        stack.push([item.key, depth + 1], [item.value, depth + 1]);
    else if ("value" in here) stack.push([here.value, depth]);
  }
  return deepest;
}

/** The value around an offset that starts with `!`, `&` or `*` without quotes, as far as it can be told; undefined where there is none. */
function unquotedAt(text: string, at: number): { at: number; detail: string } | undefined {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const before = text.slice(Math.max(lineStart, at - 400), at + 1);
  const start = /(?:[:\-,[{]\s+|\[)([!&*][^,[\]{}"'\n]*)$/.exec(before)?.[1]?.length;
  if (start === undefined) return undefined;
  const from = at + 1 - start;
  return { at: from, detail: /^[^,[\]{}#\r\n]*/.exec(text.slice(from, from + 400))![0].trim() };
}

const standardTag = /^(tag:yaml\.org,2002:|!!|!$)/;

/** The value of a document as plain data; aliases are followed, keys are texts, a key given twice is a mistake and the first stands. */
function plainValue(text: string, document: Document, mistakes: YamlMistake[], targets: Map<Node, Node>): unknown {
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let [aliases, repeated, isStopped] = [0, 0, false];
  const mistake = (code: YamlMistake["code"], node: Node, detail: string): void => {
    mistakes.push({ code, at: node.range?.[0] ?? 0, detail });
  };
  const read = (node: unknown, isRepeated: boolean): unknown => {
    if (isStopped || typeof node !== "object" || node === null) return null;
    if (isRepeated && ++repeated > limits.repeated) return stop(node as Node);
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (++aliases > limits.aliases) return stop(node);
      if (!target || open.has(target)) return unknownAlias(node, target !== undefined);
      targets.set(node, target);
      return read(target, true);
    }
    const here = node as Node & { anchor?: string; tag?: string };
    if (here.anchor && !isRepeated) anchors.set(here.anchor, here);
    if (here.tag && !standardTag.test(here.tag)) return unquoted(here, here.tag);
    open.add(here);
    const value = isMap(node)
      ? readMap(node.items, isRepeated)
      : isSeq(node)
        ? node.items.map((item) => read(isPair(item) ? item.value : item, isRepeated))
        : scalarValue(node);
    open.delete(here);
    return value;
  };
  const readMap = (items: readonly { key: unknown; value: unknown }[], isRepeated: boolean): unknown => {
    const map: Record<string, unknown> = Object.create(null);
    for (const pair of items) {
      const key = keyText(pair.key);
      if (key === undefined) {
        mistake("QN-YAML", pair.key as Node, "KEY");
        continue;
      }
      if (key in map) mistake("QN-DUP", pair.key as Node, key);
      else map[key] = read(pair.value, isRepeated);
    }
    return map;
  };
  const stop = (node: Node): null => {
    isStopped = true;
    mistake("QN-ALIAS", node, String(limits.aliases));
    return null;
  };
  const unknownAlias = (node: Node & { source: string }, isCircle: boolean): null => {
    mistake(isCircle ? "QN-ALIAS" : "QN-QUOTES", node, `*${node.source}`);
    return null;
  };
  /** A tag that no schema knows was meant as the start of a predicate; `true` stands in for it. */
  const unquoted = (node: Node, tag: string): unknown => {
    const sign = unquotedAt(text, Math.max(0, (node.range?.[0] ?? 0) - 1)) ?? { at: node.range?.[0] ?? 0, detail: tag };
    if (!mistakes.some((m) => m.at === sign.at)) mistakes.push({ code: "QN-QUOTES", ...sign });
    return /^!\w+$/.test(sign.detail) ? sign.detail : true;
  };
  return read(document.contents, false);
}

function scalarValue(node: unknown): unknown {
  if (!isScalar(node)) return null;
  const { value, source } = node;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  return typeof value === "number" ? value : (source ?? String(value));
}

/** A map's key as text (`on`, `1`, `true`); undefined where the key is itself a list or a map. */
export const keyText = (key: unknown): string | undefined =>
  isScalar(key) ? (typeof key.value === "string" ? key.value : (key.source ?? String(key.value))) : undefined;

/** Where a value stands: its node, and the node of its key inside a map. */
export interface Place {
  readonly node?: Node;
  readonly key?: Node;
}

/** The nodes at a path, aliases followed; undefined where the path leads nowhere. */
export function placeOf(file: YamlFile, path: Path): Place | undefined {
  let node: Node | undefined = file.document?.contents ?? undefined;
  let key: Node | undefined;
  for (const step of path) {
    if (node && isAlias(node)) node = file.targets.get(node);
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(step));
      if (!pair) return undefined;
      key = pair.key as Node;
      node = (pair.value ?? undefined) as Node | undefined;
    } else if (isSeq(node) && typeof step === "number") {
      const item: unknown = node.items[step];
      if (item === undefined) return undefined;
      key = undefined;
      node = item as Node;
    } else return undefined;
  }
  return { ...(node && { node }), ...(key && { key }) };
}

/**
 * Offset of the value at a path; with `onKey` of its key. A missing key points at its parent: at the parent's key, or its start.
 * `within` counts units inside a text value; it is used where the text stands in the file as it is, without escapes.
 */
export function offsetOf(file: YamlFile, path: Path, { onKey = false, within = 0 } = {}): number {
  const place = placeOf(file, path);
  if (!place) return path.length > 0 ? offsetOf(file, path.slice(0, -1), { onKey: true }) : 0;
  const start = place.node?.range?.[0];
  const keyStart = place.key?.range?.[0];
  if ((onKey && keyStart !== undefined) || start === undefined) return keyStart ?? start ?? 0;
  if (within === 0 || !isScalar(place.node) || typeof place.node.value !== "string") return start;
  const quote = /["']/.test(file.text[start] ?? "") ? 1 : 0;
  const isVerbatim = file.text.startsWith(place.node.value, start + quote);
  return isVerbatim ? start + quote + within : start;
}

/** Line and column, both from 1, of an offset; and the line itself. */
export function lineAt(
  lines: readonly number[],
  text: string,
  at: number,
): { line: number; column: number; source: string } {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  const start = lines[low]!;
  const end = low + 1 < lines.length ? lines[low + 1]! - 1 : text.length;
  return { line: low + 1, column: at - start + 1, source: text.slice(start, end).replace(/\r$/, "") };
}
