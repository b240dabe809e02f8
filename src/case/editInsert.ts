// Inserting a key that the file does not give, in the style of the map that receives it: flow `{ a: 1, b: 2 }` or block lines.
import { isMap, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import type { Path } from "./case.ts";
import { scalarText } from "./scalarText.ts";
import { placeOf, type YamlFile } from "./yamlFile.ts";

/** The text with `value` at `path`, whose missing ancestors become flow maps; undefined where no map on the way can take it. */
export function insertKey(yaml: YamlFile, path: Path, value: string): string | undefined {
  for (let length = path.length - 1; length >= 0; length--) {
    const node = length === 0 ? yaml.document?.contents : placeOf(yaml, path.slice(0, length))?.node;
    if (!node) continue;
    if (!isMap(node) || path.slice(length).some((step) => typeof step === "number")) return undefined;
    const nested = path
      .slice(length + 1)
      .reduceRight<string>((inner, step) => `{ ${scalarText(String(step))}: ${inner} }`, value);
    const pair = `${scalarText(String(path[length]))}: ${nested}`;
    const map = node as YAMLMap<Node, Node | null>;
    return map.flow ? intoFlow(yaml.text, map, pair) : intoBlock(yaml.text, map, pair);
  }
  return undefined;
}

const splice = (text: string, at: number, inserted: string): string => text.slice(0, at) + inserted + text.slice(at);

function endOf(pair: Pair<Node, Node | null>): number {
  const value = pair.value;
  const isEmpty = !value || (isScalar(value) && value.range?.[0] === value.range?.[1]);
  return (isEmpty ? pair.key.range : value.range)![1];
}

function intoFlow(text: string, map: YAMLMap<Node, Node | null>, pair: string): string {
  const last = map.items.at(-1);
  if (!last) return splice(text, map.range![0] + 1, ` ${pair} `);
  return splice(text, endOf(last), `, ${pair}`);
}

/** After the last pair that stands on one line, so that comments keep their place; before the first pair where there is none. */
function intoBlock(text: string, map: YAMLMap<Node, Node | null>, pair: string): string | undefined {
  const first = map.items[0];
  if (!first) return undefined;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const start = first.key.range![0];
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = " ".repeat(start - lineStart);
  const last = map.items.findLast((item) => !text.slice(item.key.range![0], endOf(item)).includes("\n"));
  if (!last) return splice(text, start, `${pair}${newline}${indent}`);
  const lineEnd = text.indexOf("\n", endOf(last));
  if (lineEnd < 0) return splice(text, text.length, `${newline}${indent}${pair}`);
  return splice(text, text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd, `${newline}${indent}${pair}`);
}
