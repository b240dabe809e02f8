// Who plays in a case, and what preferences are about.
import type { Case, Preference } from "./case.ts";
import type { Predicate } from "./predicate.ts";

/** Owners of options (`chance` among them), whoever has preferences, and members of agreements. */
export function playersOf(c: Pick<Case, "options" | "preferences" | "agreements">): ReadonlySet<string> {
  return new Set([
    ...c.options.map((o) => o.owner),
    ...c.preferences.map((p) => p.actor),
    ...c.agreements.flatMap((a) => a.members),
  ]);
}

/** The predicates of a preference, whatever its form, in its order. */
export function predicatesOf(p: Preference): readonly Predicate[] {
  switch (p.form) {
    case "statements":
      return p.statements.map((s) => s.when);
    case "ranking":
      return p.patterns;
    case "utility":
      return p.terms.map((t) => t.when);
  }
}
