// Values of plain data by path: looked up, set, taken out, and the changes between two versions.
import { isSame, type Path } from "../../case/index.ts";
import type { Change, Json } from "./queue.ts";

type Fields = Record<string | number, unknown>;
const isFields = (x: unknown): x is Fields => typeof x === "object" && x !== null && !Array.isArray(x);

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Fields)[step];
  }
  return here;
}

/** Sets or, with `undefined`, takes out the value at a path, in place; missing maps on the way are made, empty ones left behind taken out. */
export function putAt(data: object, path: Path, value: unknown): void {
  const [first, ...rest] = path;
  const fields = data as Fields;
  if (first === undefined) return;
  if (rest.length === 0) {
    if (value !== undefined) fields[first] = value;
    else if (Array.isArray(data)) data.splice(Number(first), 1);
    else delete fields[first];
    return;
  }
  const inner = fields[first];
  if (typeof inner !== "object" || inner === null) {
    if (value === undefined) return;
    fields[first] = {};
  }
  putAt(fields[first] as object, rest, value);
  if (value === undefined && isFields(fields[first]) && Object.keys(fields[first]).length === 0) delete fields[first];
}

/** Maps of rows: there every row is a change of its own, so that one can be taken back without the others. */
const isSection = (path: Path): boolean => path.length < 2 || (path[0] === "bargaining" && path.length < 3);
const isEmpty = (x: Fields): boolean => Object.keys(x).length === 0;

/** What turns `a` into `b`, row by row and field by field; lists and empty maps count as one value. */
export function changesBetween(a: unknown, b: unknown, path: Path = []): Change[] {
  if (isSame(a, b)) return [];
  const [from, to] = isSection(path) ? [a ?? {}, b ?? {}] : [a, b];
  const isOne = !isFields(from) || !isFields(to) || (!isSection(path) && (isEmpty(from) || isEmpty(to)));
  if (isOne)
    return [{ path, ...(a !== undefined && { before: a as Json }), ...(b !== undefined && { after: b as Json }) }];
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => changesBetween(from[key], to[key], [...path, key]));
}

/** Takes changes back in place, where nothing else has been put in their stead since. */
export function takeBack(data: object, changes: readonly Change[]): void {
  for (const { path, before, after } of changes.toReversed())
    if (isSame(valueAt(data, path), after)) putAt(data, path, structuredClone(before));
}
