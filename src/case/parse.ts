// From the text of a case file to a `Case`: every mistake collected with its place, and the case itself only when none is an error.
import type { Case, Unit } from "./case.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type Code, type Details, messageOf } from "./messages.ts";
import { nearestName } from "./nearest.ts";
import { placeDiagnostics } from "./place.ts";
import { resolveAgreements, resolveBehaviour } from "./resolve/agreements.ts";
import { resolveBargaining } from "./resolve/bargaining.ts";
import { checkNames } from "./resolve/checkNames.ts";
import { type Draft, type Finding, mostFindings, readLabel, report } from "./resolve/draft.ts";
import { resolveEvidence, resolveHypotheses, resolveReactions } from "./resolve/evidence.ts";
import { compact, type Fields, fieldsOf, isFields, nameOf, numberOf, shown } from "./resolve/fields.ts";
import { resolveAnalysts, resolveFiles, resolveImpacts, resolveScenarioFiles } from "./resolve/files.ts";
import { resolveGoals } from "./resolve/goals.ts";
import { gatherNames } from "./resolve/names.ts";
import { resolveInfeasible, resolveMoot, resolveOptions, resolveStatusQuo } from "./resolve/options.ts";
import { resolveActors, resolveChannels } from "./resolve/parties.ts";
import { resolvePerceptions } from "./resolve/perceptions.ts";
import { resolvePower } from "./resolve/power.ts";
import { resolvePreferences } from "./resolve/preferences.ts";
import {
  isAfter,
  readDate,
  resolveClaims,
  resolveIndicators,
  resolveQuestions,
  resolveTimeline,
} from "./resolve/reading.ts";
import { resolveScenarios } from "./resolve/scenarios.ts";
import { type ReadSource, resolveQuotes, resolveSources } from "./resolve/sources.ts";
import { checkDefaults, checkLanguages, checkMentions, checkSingleSources } from "./resolve/whole.ts";
import { shapeMistakes, valueAt } from "./shape.ts";
import { lineAt, readYaml, unwritten, type YamlFile, type YamlMistake } from "./yamlFile.ts";

/** `case` is present only when no diagnostic is an error. Diagnostics are sorted by line and column. */
export interface ParsedCase {
  readonly case?: Case;
  readonly diagnostics: readonly Diagnostic[];
  /** Gives diagnostics found elsewhere their place in this file. */
  readonly place: (found: readonly Diagnostic[]) => readonly Diagnostic[];
}

/**
 * Reads a case. `file` is its name, for messages; `readSource` reads the texts that it quotes. Never throws on what the file says.
 * What needs the enumeration of states (overlaps, an infeasible status quo) is found by the model, not here.
 */
export function parseCase(text: string, o: { file: string; readSource: ReadSource }): ParsedCase {
  const yaml = readYaml(text);
  const draft = openDraft(yaml);
  const read = isReadable(yaml) && isFields(yaml.value) ? resolveCase(draft, o.readSource) : undefined;
  const diagnostics = diagnosticsOf(yaml, draft.findings, o.file);
  return {
    ...(read && !diagnostics.some((d) => d.severity === "error") && { case: read }),
    diagnostics,
    place: (found) => placeDiagnostics(yaml, o.file, found),
  };
}

/**
 * The case that plain data in the shape of a case file says; undefined where it has an error, whose place only the written file can tell.
 * What `printCase` writes of the data gives the same case by `parseCase`, in several times the time.
 */
export function caseOfData(data: object, readSource: ReadSource): Case | undefined {
  const draft = openDraft(unwritten(JSON.parse(JSON.stringify(data))));
  const read = resolveCase(draft, readSource);
  return draft.findings.some(({ severity }) => severity === "error") ? undefined : read;
}

const unreadable = new Set<YamlMistake["code"]>(["QN-YAML", "QN-ALIAS", "QN-SIZE", "QN-DEEP"]);

/** Whether the structure can be trusted: what a parser guesses behind a broken bracket would only give mistakes that are none. */
export const isReadable = (yaml: YamlFile): boolean => !yaml.mistakes.some(({ code }) => unreadable.has(code));

/** The workbench for a file: mistakes of form and shape are already on it. */
export function openDraft(yaml: YamlFile): Draft {
  const raw = withoutEmpty(fieldsOf(yaml.value));
  const draft: Draft = {
    file: yaml,
    raw,
    scale: raw.scale === "phia" ? "phia" : "icd203",
    names: gatherNames(raw),
    findings: [],
    slots: new Map(),
    judged: [],
    mentioned: new Set(),
    lacking: { ar: [], en: [] },
  };
  for (const { code, at, detail } of yaml.mistakes)
    add(draft, code, at, { detail, value: detail, key: detail }, detail);
  if (!isReadable(yaml)) return draft;
  if (!isFields(yaml.value))
    report(draft, "QN-TYPE", [], { expected: ["map"], found: yaml.value === null ? "nothing" : "other" });
  else for (const mistake of shapeMistakes(raw).slice(0, mostFindings + 1)) reportShape(draft, mistake);
  return draft;
}

/** A top-level section that is written without content is as if it were absent. */
const withoutEmpty = (raw: Fields): Fields =>
  Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null));

function add<C extends Code>(draft: Draft, code: C, at: number, details: Details<C>, value: string): void {
  draft.findings.push({ code, ...messageOf(code, details), at, value });
}

function reportShape(draft: Draft, mistake: ReturnType<typeof shapeMistakes>[number]): void {
  const { path } = mistake;
  if (mistake.code === "QN-KEY") {
    const { key, known } = mistake;
    const given = fieldsOf(valueAt(draft.raw, path.slice(0, -1)));
    const free = known.filter((name) => !Object.hasOwn(given, name));
    report(draft, "QN-KEY", path, () => ({ key, nearest: nearestName(key, free), known }), { onKey: true, value: key });
  } else if (mistake.code === "QN-MISSING") {
    report(draft, "QN-MISSING", path, { key: mistake.key }, { onKey: true, value: mistake.key });
  } else {
    const value = shown(valueAt(draft.raw, path));
    if (mistake.code === "QN-TYPE") report(draft, "QN-TYPE", path, mistake, { value });
    else {
      const { choices } = mistake;
      report(draft, "QN-CHOICE", path, () => ({ value, choices, nearest: nearestName(value, choices) }), { value });
    }
  }
}

const units: readonly Unit[] = ["day", "week", "month", "year"];

/** Resolves every section; findings go to the draft. What has the wrong shape is left out or stood in for. */
export function resolveCase(draft: Draft, readSource: ReadSource): Case {
  const { raw } = draft;
  if (numberOf(raw.qanat) !== undefined && raw.qanat !== 1)
    report(draft, "QN-VERSION", ["qanat"], { value: String(raw.qanat) }, { value: String(raw.qanat) });
  checkNames(draft);
  const unit = units.find((u) => u === raw.unit) ?? "month";
  const title = readLabel(draft, raw.title, ["title"]);
  const label = isFields(raw.label) ? readLabel(draft, raw.label, ["label"]) : undefined;
  const { sources, texts } = resolveSources(draft, readSource);
  const quotes = resolveQuotes(draft, texts);
  const claims = resolveClaims(draft);
  const read: Case = {
    id: nameOf(raw.id),
    title,
    ...compact({ label, asOf: readAsOf(draft) }),
    horizon: numberOf(raw.horizon) ?? 24,
    unit,
    scale: draft.scale,
    seed: numberOf(raw.seed) ?? 0,
    sources,
    quotes,
    questions: resolveQuestions(draft),
    claims,
    timeline: resolveTimeline(draft),
    actors: resolveActors(draft),
    channels: resolveChannels(draft),
    options: resolveOptions(draft),
    infeasible: resolveInfeasible(draft),
    moot: resolveMoot(draft),
    statusQuo: resolveStatusQuo(draft),
    scenarios: resolveScenarios(draft),
    ...compact({ goals: resolveGoals(draft) }),
    preferences: resolvePreferences(draft),
    ...compact({ perceives: resolvePerceptions(draft) }),
    agreements: resolveAgreements(draft),
    behaviour: resolveBehaviour(draft),
    hypotheses: resolveHypotheses(draft),
    evidence: resolveEvidence(draft),
    ...compact({ bargaining: resolveBargaining(draft) }),
    files: resolveFiles(draft),
    impacts: resolveImpacts(draft),
    analysts: resolveAnalysts(draft),
    scenarioFiles: resolveScenarioFiles(draft),
    ...compact({ power: resolvePower(draft) }),
    reactions: resolveReactions(draft),
    indicators: resolveIndicators(draft),
  };
  checkSingleSources(draft, claims, quotes);
  checkMentions(draft);
  checkLanguages(draft);
  checkDefaults(draft, { unit });
  return read;
}

function readAsOf(draft: Draft): Case["asOf"] {
  const raw = draft.raw.as_of;
  const one = readDate(draft, raw, ["as_of"]);
  if (one !== undefined) return { earliest: one, latest: one };
  const earliest = readDate(draft, fieldsOf(raw).earliest, ["as_of", "earliest"]);
  const latest = readDate(draft, fieldsOf(raw).latest, ["as_of", "latest"]);
  if (earliest === undefined || latest === undefined) return undefined;
  if (isAfter(earliest, latest))
    report(draft, "QN-DATE", ["as_of"], { value: `${earliest} > ${latest}` }, { value: earliest });
  return { earliest, latest };
}

/** Findings as diagnostics, by place. */
export function diagnosticsOf(yaml: YamlFile, findings: readonly Finding[], file: string): Diagnostic[] {
  const limit = mostFindings;
  const more: Finding = { code: "QN-MORE", ...messageOf("QN-MORE", { limit }), at: yaml.text.length };
  const rest = findings.length < limit ? [] : [more];
  return [...findings, ...rest]
    .map((finding, order) => ({ finding, order }))
    .toSorted((a, b) => a.finding.at - b.finding.at || a.order - b.order)
    .map(({ finding: { code, severity, message, at, value } }) => ({
      code,
      severity,
      message,
      file,
      ...lineAt(yaml.lines, yaml.text, at),
      ...(value !== undefined && { value }),
    }));
}
