// Who stands behind a statement, in the words of a case: an actor, the author, or nobody that the text names.
import type { Claim, Voice } from "../reading.ts";
import type { ActRow } from "./caseData.ts";
import type { Page } from "./desk.ts";
import { type Phrase, say } from "./phrases.ts";

/** `by` of a claim, who else affirms it, and what a reader should know of the voice. */
export interface Speaker {
  readonly by: string;
  readonly others: readonly string[];
  readonly notes: readonly Phrase[];
}

export function speakerOf(page: Page, voice: Voice): Speaker {
  const via = "via" in voice && voice.via !== undefined ? [say.via(page.nameOf(voice.via))] : [];
  if (voice.type === "author") return { by: "author", others: [], notes: [] };
  if (voice.type === "unnamed")
    return {
      by: "unattributed",
      others: [],
      // «passive»: no noun stands for the source at all.
      notes: [voice.note && voice.note !== "passive" ? say.unnamedSource(voice.note) : say.noSource, ...via],
    };
  const ids = voice.type === "actor" ? [voice.id] : voice.ids;
  const actors = [...new Set(ids.map(page.actorOf).filter((x) => x !== undefined))];
  const [by = "unattributed", ...others] = actors;
  return { by, others, notes: [...ids.slice(0, 3).map((id) => say.speaks(page.nameOf(id))), ...via] };
}

/** Entity ids of a confirmation as acts: actors by id, `unnamed` and `unnamed via X` as what they are, one origin. */
export function actsOf(page: Page, ids: readonly string[]): (string | ActRow)[] {
  const acts = ids.map((id): string | ActRow => {
    const unnamed = /^unnamed(?: via (.+))?$/.exec(id);
    if (unnamed)
      return { who: unnamed[1] === undefined ? "unattributed" : page.nameOf(unnamed[1]), origin: "unattributed" };
    return page.actorOf(id) ?? page.nameOf(id);
  });
  const seen = new Set<string>();
  return acts.filter((act) => {
    const key = JSON.stringify(act);
    return !seen.has(key) && seen.add(key);
  });
}

const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** A date of the case's form from an ISO one; undefined where there is none. */
export const dateOf = (iso: string | undefined): string | undefined => day.exec(iso ?? "")?.[0];

/**
 * The act that a claim of another article is for the claim it repeats or denies: who, from which origin, when. Undefined where it is nobody's:
 * a text's own voice has no origin.
 */
export function actOf(
  page: Page,
  claim: Claim,
  { by, isCopy }: { readonly by: string; readonly isCopy: boolean },
): ActRow | undefined {
  const { article } = page.reading;
  const on = dateOf(claim.time?.precision === "day" ? claim.time.iso : article.published);
  const voice = claim.source;
  const when = on === undefined ? {} : { on };
  if (voice.type === "author") return undefined;
  const via = voice.via === undefined ? undefined : page.nameOf(voice.via);
  if (voice.type === "unnamed")
    return { who: via ?? article.outlet ?? "unattributed", origin: "unattributed", ...when };
  const entity = voice.type === "actor" ? voice.id : voice.ids[0]!;
  const who = page.actorOf(entity) ?? page.nameOf(entity);
  const origin = isCopy || claim.addsNoOrigin ? by : undefined;
  return { who, ...(origin !== undefined && origin !== "author" && origin !== who && { origin }), ...when };
}
