// Bodies by a name in quotation marks: صحيفة «X», «فضائية «X»», «قالت «X» إن».
import type { EntityKind } from "../../reading.ts";
import { stems } from "../phrases.ts";
import { bodyHeads, quotedHeads } from "./heads.ts";
import type { MetBodies } from "./metBodies.ts";
import { groupQuotedAt, outletAt, putQuoted, quoteBehind } from "./quotedNames.ts";
import { quoteEnd } from "./words.ts";

/** صحيفة «X»: the name stands in the quotation marks. */
export function quotedAt(met: MetBodies, i: number, end: number, kind: EntityKind, word: string): number {
  const { scene, byHead } = met;
  const { view, actors } = scene;
  const entity = putQuoted(scene, i + 1, end, kind);
  if (entity === undefined) return end;
  actors.alias(entity, view.text.slice(view.tokens[i]!.start, view.tokens[end - 1]!.end));
  byHead.set(word.replace(/^ال/u, ""), entity);
  return end;
}

/** «فضائية «X»», «طيران «X»»: heads that make a body with a quoted name only. */
export function quotedOnlyAt(met: MetBodies, i: number): number | undefined {
  const { scene, byHead } = met;
  const { view } = scene;
  const open = quoteBehind(scene, i);
  const end = quoteEnd(view, open);
  const word = stems(view.tokens[i]!.folded, "all").find(([form]) => quotedHeads().has(form))?.[0];
  if (end === undefined || word === undefined) return undefined;
  const kind = quotedHeads().get(word) as EntityKind;
  const to = joinedAt(met, quotedAt(met, open - 1, end, kind, word), kind, word);
  // «شركة طيران «X»», and «الشركة» later.
  const [outer] = stems(view.tokens[i - 1]?.folded ?? "", "all").find(([form]) => bodyHeads().has(form)) ?? [];
  const entity = byHead.get(word);
  if (outer && entity) byHead.set(outer, entity);
  return to;
}

/** «صحيفتا «X» و«Y»»: the other of two. */
function joinedAt(met: MetBodies, at: number, kind: EntityKind, word: string): number {
  const { scene } = met;
  const { view } = scene;
  if (!/(?:تا|تي|[^ا]ا|عي|صحف|مواقع|قنوات|اذاعات|منصات|صفحات|مجلات)$/u.test(word)) return at;
  const end = /^و$/u.test(view.tokens[at]?.folded ?? "") ? quoteEnd(view, at + 1) : undefined;
  return end === undefined ? at : joinedAt(met, quotedAt(met, at, end, kind, word), kind, word);
}

/** «قالت «X» إن»: a name in quotation marks that speaks, or is spoken to, is an outlet. */
export function speakingNameAt(met: MetBodies, i: number): number | undefined {
  const { scene } = met;
  const group = groupQuotedAt(scene, i + 1);
  if (group !== undefined) {
    putQuoted(scene, i + 1, group, "armed group");
    return group;
  }
  const end = outletAt(scene, i + 1);
  return end === undefined ? undefined : quotedAt(met, i, end, "media", "صحيفه");
}
