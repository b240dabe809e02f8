// The entangled files, their cross-impacts, and how each scenario reads in their terms.
import type { Analyst, Case, File, Impact, Path } from "../case.ts";
import { nearestName } from "../nearest.ts";
import { readLevels } from "./bargaining.ts";
import { basisOf, type Draft, known, lineOf, readBasis, readItem, readJudged, readNote, report } from "./draft.ts";
import { compact, fieldsOf, itemsOf, listOf, nameOf, numberOf } from "./fields.ts";

export function resolveFiles(draft: Draft): File[] {
  const inherited = readBasis(draft, draft.raw.files, ["files"]);
  return itemsOf(draft.raw.files).map(([id, item]): File => {
    const path = ["files", id];
    const variants = readLevels(draft, item.variants, [...path, "variants"]);
    if (variants.length > mostVariants)
      report(draft, "QN-VARIANTS", path, { file: id, count: variants.length, limit: mostVariants }, { onKey: true });
    return {
      ...readItem(draft, id, item, path, inherited),
      variants,
      ...compact({ today: readToday(draft, id, item.today) }),
    };
  });
}

/** Variants that a file may have: the search keeps a table over all subsets of them. */
const mostVariants = 12;

function readToday(draft: Draft, file: string, raw: unknown): string | undefined {
  if (raw === undefined) return undefined;
  const variants = draft.names.files.get(file) ?? [];
  const id = nameOf(raw);
  if (variants.includes(id)) return id;
  const nearest = (): string | undefined => nearestName(id, variants);
  if (id !== "")
    report(draft, "QN-ID", ["files", file, "today"], () => ({ id, kind: "variant", nearest: nearest() }), {
      value: id,
    });
  return undefined;
}

export function resolveAnalysts(draft: Draft): Analyst[] {
  const inherited = readBasis(draft, draft.raw.analysts, ["analysts"]) ?? { quotes: [], assumptions: [""] };
  return itemsOf(draft.raw.analysts).map(([id, item]) => ({
    ...readItem(draft, id, item, ["analysts", id], inherited),
    weight: numberOf(item.weight) ?? 1,
  }));
}

/** `file.variant`; unknown ones are reported. */
function readVariant(draft: Draft, raw: unknown, path: Path): { file: string; variant: string } {
  const text = nameOf(raw);
  const dot = text.indexOf(".");
  const [file, variant] = dot < 0 ? [text, ""] : [text.slice(0, dot), text.slice(dot + 1)];
  const variants = draft.names.files.get(file);
  if (text !== "" && !variants) {
    const { files } = draft.names;
    const all = (): string[] => [...files].flatMap(([id, list]) => list.map((v) => `${id}.${v}`));
    const nearest = (): string | undefined => nearestName(text, all()) ?? nearestName(file, files.keys());
    report(draft, "QN-ID", path, () => ({ id: text, kind: "file", nearest: nearest() }), { value: text });
  } else if (variants && !variants.includes(variant)) {
    const nearest = (): string => `${file}.${nearestName(variant, variants) ?? variants[0] ?? ""}`;
    report(draft, "QN-ID", path, () => ({ id: text, kind: "variant", nearest: nearest() }), { value: text });
  }
  return { file, variant };
}

export function resolveImpacts(draft: Draft): Impact[] {
  const seen = new Map<string, Path>();
  const analysts = new Set(itemsOf(draft.raw.analysts).map(([id]) => id));
  const limit = numberOf(draft.raw.impact_limit) ?? 3;
  const impacts = listOf(draft.raw.impacts).map((raw, i): Impact => {
    const item = fieldsOf(raw);
    const path = ["impacts", i];
    const from = readVariant(draft, item.from, [...path, "from"]);
    const to = readVariant(draft, item.to, [...path, "to"]);
    const by = readBy(draft, item.by, analysts, [...path, "by"]);
    const key = `impact.${nameOf(item.from)}>${nameOf(item.to)}${by === undefined ? "" : `@${by}`}`;
    const other = seen.get(key);
    if (from.file === to.file && from.file !== "")
      report(draft, "QN-OWN-BLOCK", [...path, "to"], { id: from.file }, { value: nameOf(item.to) });
    if (other) report(draft, "QN-TWICE", path, () => ({ key, line: lineOf(draft, other) }), { value: key });
    else seen.set(key, path);
    const shape = { value: item.value, ...(typeof item.range === "string" && { range: item.range }) };
    const at = [...path, item.range === undefined ? "value" : "range"];
    const value = readJudged(draft, typeof item.value === "number" ? shape : undefined, {
      key,
      path: at,
      kind: "impact",
      bounds: [-limit, limit],
    });
    return {
      key,
      from,
      to,
      value,
      ...compact({ by }),
      basis: basisOf(draft, item, path),
      ...readNote(draft, item, path),
      path,
    };
  });
  checkRows(draft, impacts);
  return impacts;
}

/** The analyst of an impact; where analysts are listed, every impact says which. */
function readBy(draft: Draft, raw: unknown, analysts: ReadonlySet<string>, path: Path): string | undefined {
  const id = raw === undefined ? undefined : nameOf(raw);
  if (id === undefined ? analysts.size > 0 : !analysts.has(id))
    report(
      draft,
      "QN-BY",
      path,
      () => ({ id: id ?? "", nearest: nearestName(id ?? "", analysts), known: [...analysts] }),
      {
        ...(id === undefined ? {} : { value: id }),
      },
    );
  return id;
}

/** A hint for each file with variants whose effect on others nobody judged. */
function checkRows(draft: Draft, impacts: readonly Impact[]): void {
  if (draft.names.files.size < 2) return;
  const judged = new Set(impacts.map(({ from }) => `${from.file}.${from.variant}`));
  for (const [file, variants] of draft.names.files) {
    const without = variants.filter((variant) => !judged.has(`${file}.${variant}`));
    if (without.length > 0)
      report(draft, "QN-ROW", ["files", file], { file, variants: without }, { onKey: true, value: file });
  }
}

export function resolveScenarioFiles(draft: Draft): Case["scenarioFiles"] {
  const seen = new Map<string, string>();
  return Object.entries(fieldsOf(draft.raw.scenario_files)).map(([scenario, raw]) => {
    const path = ["scenario_files", scenario];
    known(draft, scenario, "scenario", path, true);
    const meaning = [...new Set(listOf(raw).map(nameOf))].toSorted().join(" ");
    const twin = seen.get(meaning);
    if (twin) report(draft, "QN-TWINS", path, { a: twin, b: scenario }, { onKey: true, value: scenario });
    else seen.set(meaning, scenario);
    return { scenario, variants: listOf(raw).map((variant, i) => readVariant(draft, variant, [...path, i])) };
  });
}
