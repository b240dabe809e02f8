// Preferences: statements in order of importance, a ranking of patterns, or utilities.
import type { Basis, Hold, Path, Preference, Statement } from "../case.ts";
import { nearestName } from "../nearest.ts";
import { readWord } from "../scales.ts";
import { addSlot, basisOf, type Draft, known, readBasis, readJudged, readNote, report } from "./draft.ts";
import { fieldsOf, listOf } from "./fields.ts";
import { keyMaker, readPredicate } from "./predicates.ts";

/** Scores of statements are sums of powers of 2 that stay exact in a double. */
export const mostStatements = 52;

export const resolvePreferences = (draft: Draft): Preference[] =>
  readPreferences(draft, draft.raw.preferences, { path: ["preferences"], key: "preference" });

/** Where a section of preferences stands, and what its keys begin with: `<key>.<actor>.hold(...)`. */
interface PreferencesAt {
  readonly path: Path;
  readonly key: string;
  readonly inherited?: Basis | undefined;
}

/** Preferences by actor, in the three forms. */
export function readPreferences(draft: Draft, raw: unknown, at: PreferencesAt): Preference[] {
  const section = fieldsOf(raw);
  const inherited = readBasis(draft, section, at.path, at.inherited);
  return Object.entries(section)
    .filter(([actor]) => actor !== "src")
    .map(([actor, raw]): Preference => {
      const path = [...at.path, actor];
      const owner: Owner = { actor, before: `${at.key}.${actor}.` };
      known(draft, actor, "actor", path, true);
      if (Array.isArray(raw))
        return { actor, form: "statements", statements: readStatements(draft, owner, raw, path, inherited), path };
      const form = fieldsOf(raw);
      if (form.utility !== undefined) {
        const own = readBasis(draft, form, path, inherited);
        return {
          actor,
          form: "utility",
          terms: readTerms(draft, owner, form.utility, [...path, "utility"], own),
          path,
        };
      }
      const patterns = listOf(form.ranking).map((when, i) =>
        readPredicate(draft, when, [...path, "ranking", i], ["option"]),
      );
      return { actor, form: "ranking", patterns, basis: basisOf(draft, form, path, inherited), path };
    });
}

/** Whose preference it is, and what its keys begin with. */
interface Owner {
  readonly actor: string;
  readonly before: string;
}

function readStatements(
  draft: Draft,
  { actor, before }: Owner,
  list: readonly unknown[],
  path: Path,
  inherited?: Basis,
): Statement[] {
  if (list.length > mostStatements)
    report(
      draft,
      "QN-STATEMENTS",
      path,
      { actor, count: list.length, limit: mostStatements },
      { onKey: true, value: String(list.length) },
    );
  const makeKey = keyMaker();
  return list.map((raw, i): Statement => {
    const item = fieldsOf(raw);
    const here = [...path, i];
    const when = readPredicate(draft, item.if, [...here, "if"], ["option"]);
    const { name, repeat } = makeKey("", when, item.id);
    const key = `${before}hold(${name})${repeat}`;
    const swapKey = `${before}swap(${name})${repeat}`;
    addSlot(draft, key, [...here, "hold"]);
    addSlot(draft, swapKey, [...here, "swap"]);
    const swap = item.swap === true;
    if (swap && i === list.length - 1) report(draft, "QN-SWAP", [...here, "swap"], { actor }, { value: "true" });
    const hold = readHold(draft, item.hold, [...here, "hold"], key, `${before}p(${name})${repeat}`);
    return {
      key,
      when,
      hold,
      swap,
      swapKey,
      basis: basisOf(draft, item, here, inherited),
      ...readNote(draft, item, here),
      path: here,
    };
  });
}

/** `hold`: absent is always; the name of a hypothesis is a trait; anything else is a probability under `pKey`. */
export function readHold(draft: Draft, raw: unknown, path: Path, key: string, pKey: string): Hold {
  addSlot(draft, pKey, path);
  if (raw === undefined) return { by: "always" };
  if (typeof raw === "string" && draft.names.hypotheses.has(raw)) return { by: "trait", trait: raw };
  if (typeof raw === "string" && isMeantAsTrait(draft, raw)) {
    known(draft, raw, "hypothesis", path);
    return { by: "always" };
  }
  return { by: "number", key, p: readJudged(draft, raw, { key: pKey, path, kind: "probability" }) };
}

/** A name in the form of an id that is near a hypothesis, or cannot be a word: a mistyped trait rather than a mistyped word. */
const isMeantAsTrait = (draft: Draft, text: string): boolean =>
  /^[a-z][a-z0-9_]*$/.test(text) &&
  "mistake" in readWord(text, draft.scale) &&
  (text.includes("_") || nearestName(text, draft.names.hypotheses) !== undefined);

function readTerms(draft: Draft, { before }: Owner, raw: unknown, path: Path, inherited?: Basis) {
  const makeKey = keyMaker();
  return listOf(raw).map((one, i) => {
    const item = fieldsOf(one);
    const here = [...path, i];
    const when = readPredicate(draft, item.if, [...here, "if"], ["option"]);
    const { name, repeat } = makeKey("", when, item.id);
    const key = `${before}value(${name})${repeat}`;
    const value = readJudged(draft, item.value, { key, path: [...here, "value"], kind: "real" });
    return { when, value, basis: basisOf(draft, item, here, inherited), path: here };
  });
}
