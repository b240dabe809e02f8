// The workbench of reading a case: the plain data, the known names, what has been found wrong, and readers that never throw.
import type { Basis, Judged, Label, Path } from "../case.ts";
import type { Severity } from "../diagnostic.ts";
import { type Code, codes, type Details, messageOf } from "../messages.ts";
import { nearestName } from "../nearest.ts";
import { type Bounds, isQuantityMistake, parseQuantity, type QuantityKind } from "../quantityText.ts";
import { type Scale, wordsOf } from "../scales.ts";
import { lineAt, offsetOf, type YamlFile } from "../yamlFile.ts";
import { type Fields, fieldsOf, isFields, listOf, nameOf, shown, textOf } from "./fields.ts";
import type { Names } from "./names.ts";

/** A mistake at an offset of the text. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: { readonly ar: string; readonly en: string };
  readonly at: number;
  readonly value?: string;
}

export interface Draft {
  readonly file: YamlFile;
  readonly raw: Fields;
  readonly scale: Scale;
  readonly names: Names;
  readonly findings: Finding[];
  /** Every key under which a quantity can be set, with its place, whether or not the file gives it. */
  readonly slots: Map<string, Path>;
  /** Every quantity that the case has, in the order of reading. */
  readonly judged: Judged[];
  /** Options that something mentions. */
  readonly mentioned: Set<string>;
  /** Places of labels that lack a language. */
  readonly lacking: { readonly ar: Path[]; readonly en: Path[] };
}

/** Findings beyond this many are counted, not kept. */
export const mostFindings = 500;

const isError = new Set<string>(codes.filter((c) => c.severity === "error").map((c) => c.code));

interface Where {
  /** Point at the key, not at its value. */
  readonly onKey?: boolean;
  /** Units into the text value. */
  readonly within?: number;
  readonly value?: string;
}

/**
 * Records a mistake at a path. Beyond the limit only a first error is kept, so that a full list never hides that the file is wrong.
 * `details` may be a function where they cost something to find: it is called only for what is kept.
 */
export function report<C extends Code>(
  draft: Draft,
  code: C,
  path: Path,
  details: Details<C> | (() => Details<C>),
  where: Where = {},
): void {
  const { findings } = draft;
  if (findings.length >= mostFindings && (!isError.has(code) || findings.some((f) => f.severity === "error"))) return;
  const at = offsetOf(draft.file, path, where);
  const found = typeof details === "function" ? details() : details;
  findings.push({ code, ...messageOf(code, found), at, ...(where.value !== undefined && { value: where.value }) });
}

/** Line, from 1, of the value at a path. */
export const lineOf = (draft: Draft, path: Path): number =>
  lineAt(draft.file.lines, draft.file.text, offsetOf(draft.file, path, { onKey: true })).line;

/** A label's texts; a language that is missing alone is remembered for one hint over the whole file. */
export function readLabel(draft: Draft, raw: unknown, path: Path): Label {
  const { ar, en } = fieldsOf(raw);
  const label = {
    ...(textOf(ar) !== undefined && { ar: textOf(ar)! }),
    ...(textOf(en) !== undefined && { en: textOf(en)! }),
  };
  if (label.ar === undefined && label.en !== undefined) draft.lacking.ar.push(path);
  if (label.en === undefined && label.ar !== undefined) draft.lacking.en.push(path);
  return label;
}

/** The `note` of an item, as a spreadable field. */
export const readNote = (draft: Draft, item: Fields, path: Path): { note?: Label } =>
  isFields(item.note) ? { note: readLabel(draft, item.note, [...path, "note"]) } : {};

/** What `src` says; `inherited` stands where an item has none of its own. */
export function readBasis(draft: Draft, owner: unknown, path: Path, inherited?: Basis): Basis | undefined {
  const { src } = fieldsOf(owner);
  if (src === undefined) return inherited;
  const isList = Array.isArray(src);
  const quotes: string[] = [];
  const assumptions: string[] = [];
  for (const [i, one] of (isList ? src : [src]).entries()) {
    if (isFields(one)) assumptions.push(textOf(one.assumption) ?? "");
    else if (one === "assumption") assumptions.push("");
    else if (typeof one === "string") {
      quotes.push(one);
      known(draft, one, "quote", [...path, "src", ...(isList ? [i] : [])]);
    }
  }
  return { quotes, assumptions };
}

const assumed: Basis = { quotes: [], assumptions: [""] };

/** The basis of a judgement, which must have one: a warning where it does not, and then an assumption without a reason. */
export function basisOf(draft: Draft, item: unknown, path: Path, inherited?: Basis): Basis {
  const basis = readBasis(draft, item, path, inherited);
  if (basis && basis.quotes.length + basis.assumptions.length > 0) return basis;
  report(draft, "QN-SRC", path, { item: path.join(".") }, { onKey: true });
  return assumed;
}

/** The fields that items share: label (from `ar`/`en`, or from `text`), basis, note, path. */
export function readItem(draft: Draft, id: string, item: Fields, path: Path, inherited?: Basis) {
  const label = isFields(item.text) ? readLabel(draft, item.text, [...path, "text"]) : readLabel(draft, item, path);
  return { id, label, basis: basisOf(draft, item, path, inherited), ...readNote(draft, item, path), path };
}

type NamedKind = "actor" | "option" | "scenario" | "hypothesis" | "quote" | "source" | "issue" | "file" | "party";

const listFor = (names: Names, kind: NamedKind): ReadonlySet<string> | ReadonlyMap<string, unknown> =>
  ({
    actor: names.actors,
    option: names.options,
    scenario: names.scenarios,
    hypothesis: names.hypotheses,
    quote: names.quotes,
    source: names.sources,
    issue: names.issues,
    file: names.files,
    party: names.parties,
  })[kind];

/** Whether `id` names a thing of this kind; an unknown one is a mistake at `path`, with the nearest known. "" was reported by the schema. */
export function known(draft: Draft, id: string, kind: NamedKind, path: Path, onKey = false): boolean {
  const list = listFor(draft.names, kind);
  if (list.has(id)) return true;
  if (id !== "")
    report(draft, "QN-ID", path, () => ({ id, kind, nearest: nearestName(id, list.keys()) }), { onKey, value: id });
  return false;
}

/** A list of ids of one kind, the unknown ones reported and left out. */
export const readIds = (draft: Draft, raw: unknown, kind: NamedKind, path: Path): string[] =>
  listOf(raw).flatMap((id, i) => (known(draft, nameOf(id), kind, [...path, i]) ? [nameOf(id)] : []));

interface QuantityAt {
  readonly key: string;
  readonly path: Path;
  readonly kind: QuantityKind;
  readonly bounds?: Bounds;
}

/** A quantity of the file under its key. A mistake is reported, and a stand-in returned. */
export function readJudged(draft: Draft, raw: unknown, { key, path, kind, bounds }: QuantityAt): Judged {
  const text = kind === "impact" && isFields(raw) ? impactText(raw) : shown(raw);
  let quantity = parseQuantity(raw, kind, draft.scale, bounds);
  if (isQuantityMistake(quantity)) {
    const { code, value } = quantity;
    const isMissing = raw === undefined || typeof raw === "boolean" || (typeof raw === "object" && kind !== "impact");
    const [low, high] = quantity.bounds ?? [0, 1];
    const details = { value, low, high, ar: wordsOf(draft.scale, "ar"), en: wordsOf(draft.scale, "en") };
    if (!isMissing) report(draft, code, path, details, { value });
    quantity = { family: "number", value: 0.5 };
  }
  const judged: Judged = { key, quantity, text, path, isDefault: false };
  addSlot(draft, key, path);
  draft.judged.push(judged);
  return judged;
}

const impactText = (raw: Fields): string => (raw.range === undefined ? shown(raw.value) : shown(raw.range));

/** A quantity that CASE gives a default. */
export function readJudgedOr(draft: Draft, raw: unknown, text: string, at: QuantityAt): Judged {
  if (raw !== undefined) return readJudged(draft, raw, at);
  const quantity = parseQuantity(text, at.kind, draft.scale, at.bounds);
  if (isQuantityMistake(quantity)) throw new Error(`default of ${at.key} is not a quantity: ${text}`);
  addSlot(draft, at.key, at.path);
  const judged: Judged = { key: at.key, quantity, text, path: at.path, isDefault: true };
  draft.judged.push(judged);
  return judged;
}

/** A quantity that may be absent, as undefined; its key can be set all the same. */
export function readJudgedIf(draft: Draft, raw: unknown, at: QuantityAt): Judged | undefined {
  addSlot(draft, at.key, at.path);
  return raw === undefined ? undefined : readJudged(draft, raw, at);
}

/** Makes a key known for editing; the first place stands. */
export function addSlot(draft: Draft, key: string, path: Path): void {
  if (!draft.slots.has(key)) draft.slots.set(key, path);
}
