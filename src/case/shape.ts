// From what the schema refuses to mistakes a person can act on: unknown keys with what is known there, types by name.
import type { z } from "zod";
import type { Path } from "./case.ts";
import { caseSchema, jsonSchema } from "./schema.ts";
import type { Shape } from "./terms.ts";

/** A mistake of shape at a path. */
export type ShapeMistake =
  | { readonly code: "QN-KEY"; readonly path: Path; readonly key: string; readonly known: readonly string[] }
  | { readonly code: "QN-MISSING"; readonly path: Path; readonly key: string }
  | { readonly code: "QN-TYPE"; readonly path: Path; readonly expected: readonly Shape[]; readonly found: Shape }
  | { readonly code: "QN-CHOICE"; readonly path: Path; readonly choices: readonly string[] };

type Issue = z.core.$ZodIssue;

/** Everything in `value` (a file as plain data) that does not have the shape of a case. */
export function shapeMistakes(value: unknown): ShapeMistake[] {
  const read = caseSchema.safeParse(value);
  return read.success ? [] : read.error.issues.flatMap((issue) => mistakesOf(issue, [], value));
}

function mistakesOf(issue: Issue, base: Path, root: unknown): ShapeMistake[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  const value = valueAt(root, path);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(path);
    return issue.keys.map((key) => ({ code: "QN-KEY", path: [...path, key], key, known }));
  }
  if (issue.code === "invalid_union") {
    const fit = fittingBranch(issue.errors);
    if (fit) return fit.flatMap((inner) => mistakesOf(inner, path, root));
    if (value === undefined) return missing(path);
    const choices = issue.errors
      .flat()
      .flatMap((inner) => (inner.code === "invalid_value" ? inner.values.map(String) : []));
    if (choices.length > 0 && typeof value === "string") return [{ code: "QN-CHOICE", path, choices }];
    return [{ code: "QN-TYPE", path, expected: issue.errors.flat().flatMap(expectedBy), found: shapeOf(value) }];
  }
  if (value === undefined) return missing(path);
  if (issue.code === "invalid_value" && typeof value === "string")
    return [{ code: "QN-CHOICE", path, choices: issue.values.map(String) }];
  return [{ code: "QN-TYPE", path, expected: expectedBy(issue), found: shapeOf(value) }];
}

/** Of a union's branches the one that takes this type of value and refuses something inside it; undefined when none takes it. */
function fittingBranch(branches: readonly Issue[][]): readonly Issue[] | undefined {
  const inside = branches.filter((issues) => issues.every((i) => i.path.length > 0 || i.code === "unrecognized_keys"));
  return inside.toSorted((a, b) => a.length - b.length)[0];
}

const missing = (path: Path): ShapeMistake[] => [
  { code: "QN-MISSING", path: path.slice(0, -1), key: String(path.at(-1) ?? "") },
];

const names: Readonly<Record<string, Shape>> = {
  string: "text",
  number: "number",
  int: "whole",
  boolean: "yesNo",
  array: "list",
  object: "map",
  record: "map",
  null: "nothing",
};

function expectedBy(issue: Issue): Shape[] {
  if (issue.code === "invalid_type") return [names[issue.expected] ?? "other"];
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(expectedBy);
  if (issue.code === "too_small") return [issue.origin === "number" || issue.origin === "int" ? "number" : "filled"];
  return ["other"];
}

function shapeOf(value: unknown): Shape {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "yesNo";
  return typeof value === "object" ? "map" : "other";
}

/** The value at a path of plain data; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let here: unknown = root;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[step];
  }
  return here;
}

type Branch = { readonly [key: string]: unknown };
let schema: Branch | undefined;

const isBranch = (x: unknown): x is Branch => typeof x === "object" && x !== null && !Array.isArray(x);

/** Keys that the schema knows at a path, those of every alternative together; ids of a section are not listed. */
export const knownKeys = (path: Path): readonly string[] => [
  ...new Set(branchesAt(path).flatMap((branch) => (isBranch(branch.properties) ? Object.keys(branch.properties) : []))),
];

/** What the schema says at a path, alternatives side by side. */
function branchesAt(path: Path): readonly Branch[] {
  schema ??= jsonSchema();
  let here: Branch[] = alternatives(schema);
  for (const step of path)
    here = here.flatMap((branch) => {
      const properties = isBranch(branch.properties) ? branch.properties : {};
      const next = typeof step === "number" ? branch.items : (properties[step] ?? branch.additionalProperties);
      return isBranch(next) ? alternatives(next) : [];
    });
  return here;
}

const alternatives = (branch: Branch): Branch[] =>
  Array.isArray(branch.anyOf) ? branch.anyOf.filter(isBranch).flatMap(alternatives) : [branch];

/** What the schema allows at a path: JSON types; `isDeclared` where the last step is a key of its own and not one of many ids. */
export function allowedAt(path: Path): { readonly types: ReadonlySet<string>; readonly isDeclared: boolean } {
  const parent = branchesAt(path.slice(0, -1));
  const last = path.at(-1);
  const isDeclared = parent.some((b) => isBranch(b.properties) && typeof last === "string" && last in b.properties);
  const types = branchesAt(path).flatMap(
    ({ type, ...rest }) => type ?? ("enum" in rest || "const" in rest ? "string" : []),
  );
  return { types: new Set(types.map(String)), isDeclared };
}
