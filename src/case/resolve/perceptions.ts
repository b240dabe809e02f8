// What actors wrongly believe of others: preferences they attribute to them, options they do not know of.
import type { Basis, Path, Perception } from "../case.ts";
import { basisOf, type Draft, known, readBasis, readIds, readNote, report } from "./draft.ts";
import { fieldsOf, itemsOf, nameOf } from "./fields.ts";
import { readPreferences } from "./preferences.ts";

/** Undefined where the file gives none. */
export function resolvePerceptions(draft: Draft): Perception[] | undefined {
  const items = itemsOf(draft.raw.perceives);
  if (items.length === 0) return undefined;
  const section = readBasis(draft, draft.raw.perceives, ["perceives"]);
  return items.map(([actor, item]): Perception => {
    const path = ["perceives", actor];
    if (known(draft, actor, "actor", path, true)) checkPerceiver(draft, actor, path);
    const own = readBasis(draft, item, path, section);
    const preferences = readPreferences(draft, item.preferences, {
      path: [...path, "preferences"],
      key: `perceives.${actor}`,
      inherited: own,
    });
    for (const other of preferences)
      if (other.actor === actor)
        report(draft, "QN-PERCEIVES-SELF", other.path, { actor }, { onKey: true, value: actor });
    const unseen = readUnseen(draft, actor, item.unseen, [...path, "unseen"]);
    const basis: Basis =
      unseen.length > 0 ? basisOf(draft, item, path, section) : (own ?? { quotes: [], assumptions: [] });
    return { actor, preferences, unseen, basis, ...readNote(draft, item, path), path };
  });
}

const ownerOf = (draft: Draft, option: string): string => nameOf(fieldsOf(fieldsOf(draft.raw.options)[option]).owner);

/** Whoever owns no option never moves: nothing follows from what it believes. */
function checkPerceiver(draft: Draft, actor: string, path: Path): void {
  if (![...draft.names.options].some((option) => ownerOf(draft, option) === actor))
    report(draft, "QN-PERCEIVES-IDLE", path, { actor }, { onKey: true, value: actor });
}

/** Options of others, each once. */
function readUnseen(draft: Draft, actor: string, raw: unknown, path: Path): string[] {
  const options = readIds(draft, raw, "option", path);
  options.forEach((option, i) => {
    if (ownerOf(draft, option) === actor)
      report(draft, "QN-UNSEEN-OWN", [...path, i], { actor, option }, { value: option });
  });
  return [...new Set(options)];
}
