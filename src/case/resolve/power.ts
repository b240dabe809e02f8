// Influence of actors on actors, and their stances on objectives.
import type { Power } from "../case.ts";
import { basisOf, type Draft, known, readBasis, readItem, readJudged, report } from "./draft.ts";
import { fieldsOf, isFields, itemsOf } from "./fields.ts";

export function resolvePower(draft: Draft): Power | undefined {
  if (!isFields(draft.raw.power)) return undefined;
  const raw = draft.raw.power;
  const path = ["power"];
  const own = readBasis(draft, raw, path);
  const influence = Object.entries(fieldsOf(raw.influence)).flatMap(([from, row]) => {
    known(draft, from, "actor", [...path, "influence", from], true);
    return Object.entries(fieldsOf(row)).map(([to, value]) => {
      const here = [...path, "influence", from, to];
      known(draft, to, "actor", here, true);
      if (from === to) report(draft, "QN-SELF", here, { id: from }, { onKey: true, value: to });
      const at = { key: `influence.${from}>${to}`, path: here, kind: "bounded", bounds: [0, 4] } as const;
      return { from, to, value: readJudged(draft, value, at) };
    });
  });
  const inherited = readBasis(draft, raw.objectives, [...path, "objectives"], own);
  const objectives = itemsOf(raw.objectives).map(([id, item]) => {
    const here = [...path, "objectives", id];
    const stance = Object.entries(fieldsOf(item.stance)).map(([actor, value]) => {
      const place = [...here, "stance", actor];
      known(draft, actor, "actor", place, true);
      const at = { key: `stance.${id}.${actor}`, path: place, kind: "bounded", bounds: [-4, 4] } as const;
      return { actor, value: readJudged(draft, value, at) };
    });
    return { ...readItem(draft, id, item, here, inherited), stance };
  });
  const basis = influence.length > 0 ? basisOf(draft, raw, path) : (own ?? { quotes: [], assumptions: [] });
  return { influence, objectives, basis };
}
