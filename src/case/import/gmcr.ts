// Imports a .gmcr file (the save format of GMCR+, JSON; experimental): options, feasibility, irreversibility and preferences become a case.
import type { Diagnostic } from "../diagnostic.ts";
import { hasErrors } from "../diagnostic.ts";
import { printPredicate } from "../predicate.ts";
import { printCase } from "../print.ts";
import { type Condition, type DecisionMaker, type GmcrFile, gmcrFile, holdsOf, type Report } from "./gmcrFile.ts";
import { gmcrDiagnostic } from "./gmcrMessages.ts";
import { commented, decoded, type Imported } from "./imported.ts";
import { readJson } from "./json.ts";
import { idsFor, labelFor, slug } from "./names.ts";
import { joined, literal, mostNumberedOptions, numberedStates, patternOf } from "./stateNumbers.ts";

/** Of one file no more errors, and no more of the rest, are said. */
const mostSaid = 100;

/** A pickle says so in its first bytes: the protocol mark of version 2 and later, or the opcodes that version 0 begins with. */
const isPickle = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x80 && bytes[1]! >= 2 && bytes[1]! <= 5) ||
  /^(?:\(dp?\d*|\(lp?\d*|\(i\w+|c\w[\w.]*)\r?\n/.test(String.fromCharCode(...bytes.subarray(0, 80)));

/** Whether a text breaks because it ends: nothing follows, or a string without its closing quote, or part of a word or number. */
const isUnfinished = (rest: string): boolean => /^\s*(?:"(?:[^"\\]|\\.)*\\?|[\w.+-]*)$/s.test(rest);

/** The case file of a .gmcr file. Its numbers of states are those of the program that wrote it. */
export function importGmcr(bytes: Uint8Array, file: string): Imported {
  const said: Diagnostic[] = [];
  const report: Report = (code, details) => {
    const found = gmcrDiagnostic(code, file, details);
    const isError = found.severity === "error";
    if (said.filter((d) => (d.severity === "error") === isError).length < mostSaid) said.push(found);
  };
  if (isPickle(bytes)) return { diagnostics: [gmcrDiagnostic("QN-GMCR-PICKLE", file, {})] };
  const source = decoded(bytes, file);
  if (typeof source !== "string") return { diagnostics: [source] };
  const { value, brokenAt } = readJson(source);
  if (brokenAt !== null) {
    const before = source.slice(0, brokenAt).split("\n");
    report("QN-GMCR-JSON", {
      line: before.length,
      column: before.at(-1)!.length + 1,
      isEnd: isUnfinished(source.slice(brokenAt)),
      holds: holdsOf(value),
    });
    return { diagnostics: said };
  }
  const gmcr = gmcrFile(value, report);
  if (hasErrors(said)) return { diagnostics: said };
  const raw = caseOf(gmcr, file, report);
  if (hasErrors(said)) return { diagnostics: said };
  return { text: commented(printCase(raw), file, said), diagnostics: said };
}

/** The case as a plain object, or of no use where an error is reported. */
function caseOf(gmcr: GmcrFile, file: string, report: Report): object {
  const { options, makers, infeasibles } = gmcr;
  const optionIds = idsFor(
    options.map((o) => o.name),
    "o",
  );
  const actorIds = idsFor(
    makers.map((m) => m.name),
    "a",
  );
  const src = { assumption: file };
  const written = (condition: Condition): string =>
    printPredicate(
      joined(
        "or",
        condition.map((all) =>
          joined(
            "and",
            all.map(([option, isTaken]) => literal(optionIds[option]!, isTaken)),
          ),
        ),
      ),
    );

  const owners = ownersOf(gmcr, actorIds, report);
  const first = options.length > mostNumberedOptions ? 0 : (numberedStates(options.length, infeasibles, 1)[0] ?? 0);
  const statusQuo = optionIds.filter((_, k) => (first >>> k) & 1);
  report("QN-GMCR-CHOSEN", {
    what: "statusQuo",
    on: options.flatMap((o, k) => ((first >>> k) & 1 ? [o.name || optionIds[k]!] : [])),
  });
  const preferences = preferencesOf(gmcr, optionIds, report);
  sayLost(gmcr, report);

  const stem = file.replace(/\.[^.]*$/, "");
  return {
    qanat: 1,
    id: slug(stem).replace(/^(?=\d)/, "c_") || "imported",
    title: labelFor(stem, "imported"),
    actors: { src, ...entries(actorIds, (id, k) => labelFor(makers[k]!.name, id)) },
    options: {
      src,
      ...entries(optionIds, (id, k) => ({
        owner: owners[k]!,
        ...labelFor(options[k]!.name, id),
        ...(options[k]!.direction !== "both" && { irreversible: options[k]!.direction === "fwd" ? "on" : "off" }),
      })),
    },
    ...(infeasibles.length > 0 && { infeasible: infeasibles.map((condition) => ({ if: written(condition), src })) }),
    status_quo: statusQuo,
    preferences: {
      src,
      ...Object.fromEntries(
        makers.flatMap((maker, k): [string, unknown][] => {
          const patterns = preferences[k];
          if (patterns) return [[actorIds[k]!, { ranking: patterns.map((p) => printPredicate(p)) }]];
          if (maker.preferences.length === 0) return [];
          return [[actorIds[k]!, maker.preferences.map((condition) => ({ if: written(condition) }))]];
        }),
      ),
    },
  };
}

const entries = <T>(ids: readonly string[], one: (id: string, k: number) => T): Record<string, T> =>
  Object.fromEntries(ids.map((id, k) => [id, one(id, k)]));

/** The owner of each option: an actor's id, or `chance`. */
function ownersOf({ options, makers }: GmcrFile, actorIds: readonly string[], report: Report): string[] {
  return options.map(({ name }, k) => {
    const owners = makers.flatMap((m, i) => (m.options.includes(k) ? [i] : []));
    if (owners.length > 1) report("QN-GMCR-OWNERS", { option: name, owners: owners.map((i) => makers[i]!.name) });
    if (owners.length === 0) report("QN-GMCR-CHOSEN", { what: "owner", option: name });
    return owners.length === 0 ? "chance" : actorIds[owners[0]!]!;
  });
}

/** Whether states are ranked by hand for this decision maker. */
const isRanked = ({ usesRanking }: GmcrFile, { ranking, preferences }: DecisionMaker): boolean =>
  ranking !== null && ranking.length > 0 && (usesRanking || preferences.length === 0);

/** By decision maker: patterns, best first, where states are ranked by hand; else null. */
function preferencesOf(gmcr: GmcrFile, ids: readonly string[], report: Report) {
  const { options, makers, infeasibles } = gmcr;
  if (!makers.some((maker) => isRanked(gmcr, maker))) return makers.map(() => null);
  if (options.length > mostNumberedOptions) {
    report("QN-GMCR-MANY", { options: options.length, limit: mostNumberedOptions });
    return makers.map(() => null);
  }
  const states = numberedStates(options.length, infeasibles);
  // Without a feasible state there is no game at all: the check of the case says so.
  if (states.length === 0) return makers.map(() => null);
  const inOrder = makers.flatMap((maker) => maker.options);
  if (inOrder.some((option, k) => option !== k)) report("QN-GMCR-CHOSEN", { what: "order" });
  return makers.map((maker, m) => {
    if (!isRanked(gmcr, maker)) return null;
    const seen = new Set<number>();
    for (const [g, group] of maker.ranking!.entries())
      for (const state of group) {
        if (state < 1 || state > states.length || seen.has(state)) {
          const at = `decisionMakers[${m}].preferenceRanking[${g}]`;
          report("QN-GMCR-STATE", { at, state, count: states.length, isTwice: seen.has(state) });
          return null;
        }
        seen.add(state);
      }
    const groups = maker.ranking!.map((group) => group.map((state) => states[state - 1]!));
    if (seen.size < states.length)
      report("QN-GMCR-CHOSEN", { what: "rest", actor: maker.name, count: states.length - seen.size });
    return groups.filter((g) => g.length > 0).map((group) => patternOf(group, states, ids));
  });
}

/** What is left out, and whose stability says little. */
function sayLost(gmcr: GmcrFile, report: Report): void {
  for (const maker of gmcr.makers) {
    const actor = maker.name;
    const ranked = isRanked(gmcr, maker);
    if (ranked && maker.preferences.length > 0)
      report("QN-GMCR-LOST", { what: "statements", actor, count: maker.preferences.length });
    if (!ranked && maker.ranking !== null && !gmcr.usesRanking) report("QN-GMCR-LOST", { what: "ranking", actor });
    if (!ranked && gmcr.usesRanking && maker.preferences.length > 0)
      report("QN-GMCR-CHOSEN", { what: "noRanking", actor });
    if (maker.misperceptions > 0)
      report("QN-GMCR-LOST", { what: "misperceptions", actor, count: maker.misperceptions });
    if (maker.options.length === 0) report("QN-GMCR-CHOSEN", { what: "noOptions", actor });
    if (!ranked && maker.preferences.length === 0) report("QN-GMCR-CHOSEN", { what: "noPreferences", actor });
  }
  if (gmcr.coalitions.length > 0)
    report("QN-GMCR-LOST", {
      what: "coalitions",
      members: gmcr.coalitions.map((members) => members.map((k) => gmcr.makers[k]!.name)),
    });
}
