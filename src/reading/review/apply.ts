// Decisions into the case file: what was accepted or edited goes in, what was rejected goes out, what was taken back is undone.
import { isPredicateMistake, isSame, namesIn, parsePredicate, plainCase, reviseText } from "../../case/index.ts";
import type { CaseData } from "../draft/caseData.ts";
import { mergeClaims } from "../draft/claims.ts";
import { say } from "../draft/phrases.ts";
import { mergeActors, removeActor } from "./actorChanges.ts";
import type { Edit, Item, Json, Queue } from "./queue.ts";
import { changesBetween, putAt, takeBack, valueAt } from "./values.ts";

export interface Applied {
  /** The case file; comments and whatever no item touches are as they were. */
  readonly text: string;
  /** Its content. */
  readonly data: CaseData;
  /** The queue, knowing what stands in the file now. */
  readonly queue: Queue;
}

/** Throws RangeError where `caseText` is no YAML map. Applying again changes nothing; what a person wrote in between stays. */
export function apply(caseText: string, queue: Queue): Applied {
  const plain = plainCase(caseText);
  if (!plain) throw new RangeError("the draft is no YAML map");
  const data = structuredClone(plain) as unknown as CaseData;
  const items = new Map(queue.items.map((item) => [item.id, item]));
  const takeOutAgain = (item: Item): void => {
    takeBack(data, item.applied!.changes);
    const { applied: _, ...rest } = item;
    items.set(item.id, rest);
  };
  for (const item of queue.items.toReversed())
    if (item.applied && item.applied.as !== stateOf(item)) takeOutAgain(item);
  // A pattern whose option was taken back waits for it again.
  for (const item of items.values())
    if (item.applied && isPattern(item) && !(item.edited ?? item.proposal).every((edit) => holds(data, item, edit)))
      takeOutAgain(item);
  for (const item of inOrder([...items.values()])) {
    if (item.applied || item.isLost || item.review === "pending") continue;
    const before = structuredClone(data);
    if (enact(data, item))
      items.set(item.id, { ...item, applied: { changes: changesBetween(before, data), as: stateOf(item) } });
  }
  // What a program made and a person has gone through is no longer "not reviewed".
  if ([...items.values()].every((item) => item.review !== "pending") && isSame(data.label, say.draftLabel))
    delete data.label;
  return {
    text: reviseText(caseText, data as Record<string, unknown>),
    data,
    queue: { ...queue, items: queue.items.map(({ id }) => items.get(id)!) },
  };
}

/** The decision that a file holds, to see whether it still stands. */
const stateOf = ({ review, edited }: Item): string => JSON.stringify([review, edited ?? null]);

const isPattern = ({ kind }: Item): boolean => kind === "scenario-when" || kind === "predicate";

/** Options before the patterns that name them, merges last. */
const inOrder = (items: readonly Item[]): Item[] => {
  const rank = (item: Item): number => (item.merge ? 2 : isPattern(item) ? 1 : 0);
  return items.toSorted((a, b) => rank(a) - rank(b));
};

/** Changes `data`; false where the item has to wait, for options that its pattern names. */
function enact(data: CaseData, item: Item): boolean {
  if (item.review === "rejected") {
    if (item.isInDraft) for (const { path } of item.proposal) takeOut(data, path);
    return true;
  }
  if (item.merge) {
    const { section, from, into } = item.merge;
    if (section === "claims") mergeClaims(data.claims, from, into);
    else mergeActors(data, from, into);
    return true;
  }
  const edits = item.edited ?? (item.isInDraft ? [] : item.proposal);
  if (!edits.every((edit) => holds(data, item, edit))) return false;
  for (const { path, value } of edits) putAt(data, path, value === null ? undefined : fitting(data, item, value));
  return true;
}

/** A probability per scenario speaks only of scenarios that are there. */
function fitting(data: CaseData, { kind }: Item, value: Json): unknown {
  if (kind !== "hedge" || typeof value !== "object") return structuredClone(value);
  const known = (id: string): boolean => id === "S0" || data.scenarios?.[id] !== undefined;
  return Object.fromEntries(Object.entries(value as object).filter(([id]) => known(id)));
}

function takeOut(data: CaseData, path: Edit["path"]): void {
  if (path[0] === "actors" && path.length === 2) removeActor(data, String(path[1]));
  else if (path[0] === "scenarios" && path.length === 2) removeScenario(data, String(path[1]));
  else putAt(data, path, undefined);
}

/** A scenario, with what only supports it. */
function removeScenario(data: CaseData, id: string): void {
  putAt(data, ["scenarios", id], undefined);
  const kept = (data.indicators ?? [])
    .map((row) => ({ ...row, supports: row.supports.filter((s) => s !== id) }))
    .filter((row) => row.supports.length > 0);
  if (kept.length > 0) data.indicators = kept;
  else delete data.indicators;
  for (const row of Object.values(data.reactions ?? {})) if (row.given) delete row.given[id];
}

/** A pattern waits for its options, a thing inside a row for its row, what names a party for the party. */
function holds(data: CaseData, item: Item, { path, value }: Edit): boolean {
  const [section, id] = path;
  if (path.length > 2 && section !== "bargaining" && valueAt(data, [section!, id!]) === undefined) return false;
  const party = valueAt(value, ["owner"]) ?? valueAt(value, ["about"]);
  const isParty = (name: string): boolean =>
    name === "chance" || data.actors?.[name] !== undefined || data.channels?.[name] !== undefined;
  if (typeof party === "string" && !isParty(party)) return false;
  if (!isPattern(item)) return true;
  const predicate = parsePredicate(String(value));
  if (isPredicateMistake(predicate)) return false;
  const options = (data.options ?? {}) as Record<string, unknown>;
  return [...namesIn(predicate)].every((name) => Object.hasOwn(options, name));
}
