// Predicates of the file: parsed, and every name in them resolved, with the column of the mistake inside the predicate.
import type { Path } from "../case.ts";
import { nearestName } from "../nearest.ts";
import { isPredicateMistake, type Predicate, parsePredicate, printPredicate } from "../predicate.ts";
import type { Kind } from "../terms.ts";
import { type Draft, report } from "./draft.ts";

/** Kinds of names that a predicate may use. */
export type Allowed = readonly ("option" | "scenario" | "hypothesis" | "issue")[];

const always: Predicate = { op: "constant", value: true };

/** A predicate of the file; a mistake is reported and a constant returned. `hold`, `when` and the like say what names are allowed. */
export function readPredicate(draft: Draft, raw: unknown, path: Path, allowed: Allowed): Predicate {
  if (typeof raw === "boolean") return { op: "constant", value: raw };
  if (typeof raw !== "string") return always;
  const read = parsePredicate(raw);
  if (isPredicateMistake(read)) {
    const { expected, at, found } = read;
    report(draft, "QN-PRED", path, { expected, found }, { within: at, value: found || raw });
    for (const name of raw.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []) draft.mentioned.add(name);
    return always;
  }
  checkNames(draft, read, path, allowed);
  return read;
}

function checkNames(draft: Draft, p: Predicate, path: Path, allowed: Allowed): void {
  if (p.op === "not") checkNames(draft, p.of, path, allowed);
  else if (p.op === "name") checkName(draft, p.name, p.at, path, allowed);
  else if (p.op === "is") checkLevel(draft, p, path, allowed);
  else if (p.op !== "constant") {
    checkNames(draft, p.left, path, allowed);
    checkNames(draft, p.right, path, allowed);
  }
}

function checkName(draft: Draft, name: string, at: number, path: Path, allowed: Allowed): void {
  const kind = kindOf(draft, name);
  if (kind === "option") draft.mentioned.add(name);
  if (kind && kind !== "issue" && (allowed as readonly Kind[]).includes(kind)) return;
  const where = { within: at, value: name };
  if (kind === "issue" && allowed.includes("issue"))
    report(draft, "QN-PRED", path, { expected: "level", found: "" }, where);
  else if (kind) report(draft, "QN-PRED-KIND", path, { name, kind, allowed }, where);
  else
    report(draft, "QN-PRED-NAME", path, () => ({ name, nearest: nearestName(name, namesFor(draft, allowed)) }), where);
}

function checkLevel(draft: Draft, p: Predicate & { op: "is" }, path: Path, allowed: Allowed): void {
  const { issues } = draft.names;
  const levels = issues.get(p.issue);
  const where = { within: p.at, value: p.issue };
  if (!allowed.includes("issue")) {
    report(
      draft,
      "QN-PRED",
      path,
      { expected: "operator", found: "=" },
      { within: p.at, value: `${p.issue} = ${p.level}` },
    );
    return;
  }
  if (!levels)
    report(draft, "QN-PRED-NAME", path, () => ({ name: p.issue, nearest: nearestName(p.issue, issues.keys()) }), where);
  else if (!levels.includes(p.level)) {
    const name = `${p.issue} = ${p.level}`;
    const nearest = (): string => nearestName(p.level, levels) ?? levels.join(", ");
    report(draft, "QN-PRED-NAME", path, () => ({ name, nearest: nearest() }), { within: p.at, value: p.level });
  }
}

function kindOf({ names }: Draft, name: string): Kind | undefined {
  if (names.options.has(name)) return "option";
  if (names.scenarios.has(name)) return "scenario";
  if (names.hypotheses.has(name)) return "hypothesis";
  return names.issues.has(name) ? "issue" : undefined;
}

const namesFor = ({ names }: Draft, allowed: Allowed): string[] =>
  allowed.flatMap((kind) => [
    ...{ option: names.options, scenario: names.scenarios, hypothesis: names.hypotheses, issue: names.issues }[
      kind
    ].keys(),
  ]);

/** Keys of one owner's unnamed items: `preference.us.hold(a & b)`, and `preference.us.hold(a & b)#2` where it repeats. */
export function keyMaker(): (
  before: string,
  when: Predicate,
  id?: unknown,
) => { readonly name: string; readonly repeat: string } {
  const seen = new Map<string, number>();
  return (before, when, id) => {
    const name = typeof id === "string" ? id : printPredicate(when);
    const full = `${before}(${name})`;
    const count = (seen.get(full) ?? 0) + 1;
    seen.set(full, count);
    return { name, repeat: count > 1 ? `#${count}` : "" };
  };
}
