// The two sides that a text is about: whom it names most, with those who lead or belong to them; a place where things happen counts for little.
import { fold } from "../text/folded.ts";
import type { Actors } from "./actors.ts";
import { mediatorsInArabic, pairedInArabic } from "./arabic/sides.ts";
import { mediators, pairedMentions } from "./english/sides.ts";
import type { View } from "./view.ts";

const sides = new Set([
  "state",
  "government",
  "armed group",
  "alliance",
  "group",
  "institution",
  "person",
  "body",
  "igo",
  "company",
]);
const placeWords = new Set(["في", "in", "على", "from", "داخل", "inside", "across"].map(fold));

/** The state or side that an entity belongs to; itself where none is told. */
export function rootOf(actors: Actors, id: string): string {
  let at = id;
  for (let steps = 0; steps < 4; steps++) {
    const of = actors.entity(at)?.of;
    if (of === undefined || of === at) return at;
    if (actors.entity(of) === undefined) return of;
    at = of;
  }
  return at;
}

/** Roots of the two main sides, the more named first; fewer where the text names fewer. */
export function mainParties(view: View, actors: Actors): readonly string[] {
  const weight = new Map<string, number>();
  const first = new Map<string, number>();
  const paired = view.lang === "en" ? pairedMentions(view, actors) : pairedInArabic(view, actors);
  const between = view.lang === "en" ? mediators(view, actors) : mediatorsInArabic(view, actors);
  for (const mention of actors.mentions()) {
    const kind = actors.entity(mention.entity)?.kind;
    // A mediator stands between the sides.
    if (kind === undefined || !sides.has(kind) || actors.entity(mention.entity)?.role === "mediator") continue;
    const root = rootOf(actors, mention.entity);
    const isPlace = placeWords.has(view.tokens[mention.from - 1]?.folded ?? "");
    const isBetween = between?.has(mention.entity) === true || between?.has(root) === true;
    const share = view.lang === "ar" ? shareOf(view, root, mention.from) : 1;
    const value = share * (isPlace ? 0.25 : 1) * (isBetween ? 0.25 : 1) + (paired.has(mention.from) ? 1 : 0);
    weight.set(root, (weight.get(root) ?? 0) + value);
    if (!first.has(root)) {
      first.set(root, mention.from);
      // Who is named in the first two sentences, a title among them, counts once more.
      if (view.lang === "ar" && share === 1 && mention.from < (view.ranges[1]?.to ?? 0))
        weight.set(root, weight.get(root)! + 1);
    }
  }
  return [...weight]
    .sort((a, b) => b[1] - a[1] || first.get(a[0])! - first.get(b[0])!)
    .slice(0, 2)
    .map(([id]) => id);
}

/** Who stands between sides by their office: a world body. */
const between = /^(?:un|icrc)$/u;

/** In Arabic, how much of a mention counts: less of a world body, and in a section on third parties. */
function shareOf(view: View, root: string, at: number): number {
  const { start } = view.tokens[at]!;
  const isThird = view.sections.some(
    (section) => section.role === "reactions" && section.start <= start && start < section.end,
  );
  return (between.test(root) ? 0.25 : 1) * (isThird ? 0.25 : 1);
}
