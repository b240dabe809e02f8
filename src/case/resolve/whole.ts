// Hints about the file as a whole: missing languages, unused options, single sources, defaults that stand.
import type { Case, Claim, Quote } from "../case.ts";
import { type Draft, report } from "./draft.ts";

const mostPlaces = 6;

/** One hint per language that labels lack, with the count and the first places. */
export function checkLanguages(draft: Draft): void {
  for (const lang of ["ar", "en"] as const) {
    const paths = draft.lacking[lang];
    if (paths.length === 0) continue;
    const places = paths.slice(0, mostPlaces).map((path) => path.join("."));
    const more = paths.length > mostPlaces ? ["…"] : [];
    report(
      draft,
      "QN-LANG",
      paths[0]!,
      { lang, count: paths.length, places: [...places, ...more] },
      { onKey: true, value: places[0]! },
    );
  }
}

/** A hint for each option that no rule, scenario, preference, guard or hazard mentions. */
export function checkMentions(draft: Draft): void {
  for (const option of draft.names.options)
    if (!draft.mentioned.has(option))
      report(draft, "QN-UNUSED", ["options", option], { option }, { onKey: true, value: option });
}

/** One line that counts the claims resting on one source text only. */
export function checkSingleSources(draft: Draft, claims: readonly Claim[], quotes: readonly Quote[]): void {
  const sourceOf = new Map(quotes.map((quote) => [quote.id, quote.source]));
  const single = claims.filter((claim) => new Set(claim.basis.quotes.map((id) => sourceOf.get(id))).size === 1);
  if (single.length > 0)
    report(
      draft,
      "QN-SINGLE",
      ["claims"],
      { count: single.length, total: claims.length },
      { onKey: true, value: String(single.length) },
    );
}

/** Hints where a default stands that a careful analyst would write down. */
export function checkDefaults(draft: Draft, { unit }: Pick<Case, "unit">): void {
  if (draft.raw.seed === undefined) report(draft, "QN-SEED", [], {});
  if (draft.raw.horizon === undefined) report(draft, "QN-HORIZON", [], { unit });
}
