// The identity of a case: a digest of what it means, whatever the order of its file (except where order carries meaning).
import type { Case } from "../case/case.ts";
import { printPredicate } from "../case/predicate.ts";
import { canonicalJson, digest } from "../math/digest.ts";

/** Keys that say where something stands in the file, or repeat what is said elsewhere. */
const unstable = new Set(["path", "at", "line", "text"]);
/** Lists whose order carries meaning. */
const ordered = new Set(["statements", "patterns", "levels", "variants", "values"]);

function plain(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item));
    return ordered.has(key) && !value.some((x) => typeof x === "object" && x !== null && ("issue" in x || "file" in x))
      ? items
      : items
          .map((item) => [canonicalJson(item), item] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, item]) => item);
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([k]) => !unstable.has(k))
      .map(([k, v]) => [k, plain(v, k)]),
  );
}

export function caseHash(c: Case): string {
  return digest([plain(c), c.infeasible.map((rule) => printPredicate(rule.when)).sort()]);
}
