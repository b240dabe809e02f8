// For tests: the mentions of an Arabic text in one line.

import { arabicActors } from "../arabic/actors.ts";
import { viewOf } from "../view.ts";

/** Mentions in order, each with the name of its entity where it differs. */
export function mentions(text: string): string {
  const { entities, mentions } = arabicActors(viewOf(text, "ar")).records(() => 1);
  const names = new Map(entities.map((entity) => [entity.id, entity.name.ar]));
  return mentions
    .map((m) => (m.exact === names.get(m.entity) ? m.exact : `${m.exact}=${names.get(m.entity)}`))
    .join(" | ");
}
