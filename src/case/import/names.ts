// Ids and labels for things that another program knows by a free name.
import type { Label } from "../case.ts";
import { isReserved } from "../resolve/checkNames.ts";
import { hidden } from "./imported.ts";

const longest = 32;

/** Lower-case Latin letters, digits and `_` of a name; "" where it has no Latin letter or digit. */
export const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+/, "")
    .slice(0, longest)
    .replace(/_+$/, "");

/**
 * One id for each name, in their order: its Latin letters, or `prefix` and its place (from 1) where it has none. No id is reserved or
 * in `taken`; a repeat gets `_2`. The ids are added to `taken`.
 */
export function idsFor(names: readonly string[], prefix: string, taken: Set<string> = new Set()): string[] {
  return names.map((name, k) => {
    const latin = slug(name);
    const base = latin === "" ? `${prefix}${k + 1}` : /^[a-z]/.test(latin) ? latin : `${prefix}_${latin}`;
    let id = base;
    for (let n = 2; taken.has(id) || isReserved(id); n++) id = `${base}_${n}`;
    taken.add(id);
    return id;
  });
}

/** A name as a label, in Arabic where it has an Arabic letter, without hidden marks of direction; a blank one is called by its id. */
export function labelFor(name: string, id: string): Label {
  const words = name
    .replace(hidden, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (words === "") return { en: id };
  return /\p{Script=Arabic}/u.test(words) ? { ar: words } : { en: words };
}
