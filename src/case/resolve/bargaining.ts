// The bargaining table: issues and their levels, what each party values, red lines, what no source mentions.
import type { Bargaining, Basis, Judged, Label, Level, Path } from "../case.ts";
import {
  basisOf,
  type Draft,
  known,
  readBasis,
  readItem,
  readJudged,
  readJudgedIf,
  readLabel,
  report,
} from "./draft.ts";
import { compact, type Fields, fieldsOf, isFields, itemsOf, listOf, nameOf } from "./fields.ts";
import { levelIds } from "./names.ts";
import { keyMaker, readPredicate } from "./predicates.ts";

const percent = [0, 100] as const;

export function resolveBargaining(draft: Draft): Bargaining | undefined {
  if (!isFields(draft.raw.bargaining)) return undefined;
  const raw = draft.raw.bargaining;
  const path = ["bargaining"];
  const all = readBasis(draft, raw, path);
  const ofIssues = readBasis(draft, raw.issues, [...path, "issues"], all);
  const ofParties = readBasis(draft, raw.parties, [...path, "parties"], all);
  return {
    issues: itemsOf(raw.issues).map(([id, item]) => ({
      ...readItem(draft, id, item, [...path, "issues", id], ofIssues),
      levels: readLevels(draft, item.levels, [...path, "issues", id, "levels"]),
    })),
    parties: itemsOf(raw.parties).map(([actor, item]) => readParty(draft, actor, item, ofParties)),
    redLines: readRedLines(draft, raw.red_lines, all),
    beyondText: listOf(raw.beyond_text).map((p, i) => readPredicate(draft, p, [...path, "beyond_text", i], ["issue"])),
  };
}

/** Levels or variants in order, with their labels where they have any. */
export function readLevels(draft: Draft, raw: unknown, path: Path): Level[] {
  const labelOf = (id: string): Label => (isFields(raw) ? readLabel(draft, raw[id], [...path, id]) : {});
  return levelIds(raw).map((id) => ({ id, label: labelOf(id) }));
}

function readParty(draft: Draft, actor: string, item: Fields, inherited?: Basis): Bargaining["parties"][number] {
  const path = ["bargaining", "parties", actor];
  const { issues } = draft.names;
  known(draft, actor, "actor", path, true);
  const weights = Object.entries(fieldsOf(item.weights)).map(([issue, raw]) => {
    const here = [...path, "weights", issue];
    known(draft, issue, "issue", here, true);
    const key = `bargaining.${actor}.weight.${issue}`;
    return { issue, value: readJudged(draft, raw, { key, path: here, kind: "bounded", bounds: percent }) };
  });
  const values = Object.entries(fieldsOf(item.values)).map(([issue, raw]) => {
    const here = [...path, "values", issue];
    known(draft, issue, "issue", here, true);
    return { issue, values: readValues(draft, actor, issue, raw, here) };
  });
  for (const [list, key] of [
    [weights, "weights"],
    [values, "values"],
  ] as const)
    for (const issue of issues.keys())
      if (isFields(item[key]) && !list.some((one) => one.issue === issue))
        report(
          draft,
          "QN-COUNT",
          [...path, key],
          { issue, expected: key === "weights" ? 1 : (issues.get(issue)?.length ?? 0), found: 0 },
          { onKey: true, value: issue },
        );
  const reservation = readJudgedIf(draft, item.reservation, {
    key: `bargaining.${actor}.reservation`,
    path: [...path, "reservation"],
    kind: "bounded",
    bounds: percent,
  });
  return { actor, weights, values, ...compact({ reservation }), basis: basisOf(draft, item, path, inherited), path };
}

function readValues(draft: Draft, actor: string, issue: string, raw: unknown, path: Path): Judged[] {
  const levels = draft.names.issues.get(issue);
  const list = listOf(raw);
  if (levels && Array.isArray(raw) && list.length !== levels.length)
    report(
      draft,
      "QN-COUNT",
      path,
      { issue, expected: levels.length, found: list.length },
      { value: String(list.length) },
    );
  return list.map((value, i) => {
    const key = `bargaining.${actor}.value.${issue}.${levels?.[i] ?? i}`;
    return readJudged(draft, value, { key, path: [...path, i], kind: "bounded", bounds: percent });
  });
}

function readRedLines(draft: Draft, list: unknown, inherited?: Basis): Bargaining["redLines"] {
  const makeKey = keyMaker();
  return listOf(list).map((raw, i) => {
    const item = fieldsOf(raw);
    const path = ["bargaining", "red_lines", i];
    const actor = nameOf(item.actor);
    known(draft, actor, "actor", [...path, "actor"]);
    const never = readPredicate(draft, item.never, [...path, "never"], ["issue"]);
    const { name, repeat } = makeKey(actor, never, item.id);
    const key = `redline.${actor}(${name})${repeat}`;
    const strength = readJudged(draft, item.strength, { key, path: [...path, "strength"], kind: "probability" });
    return { actor, never, strength, basis: basisOf(draft, item, path, inherited), path };
  });
}
