// A predicate in words: labels of options between quotation marks, joined by the words of the catalogue.
import type { Predicate } from "../case/predicate.ts";
import type { NamingContext } from "./context.ts";
import { type Rich, rich } from "./document.ts";

const isCompound = (p: Predicate): boolean =>
  p.op === "and" || p.op === "or" || p.op === "implies" || p.op === "iff" || (p.op === "not" && isCompound(p.of));

/** The name of an option, scenario, hypothesis, or level of an issue, as the predicate mentions it. */
function nameOf(name: string, x: NamingContext): Rich {
  if (x.c.scenarios.some((s) => s.id === name)) return x.scenario(name);
  if (x.c.hypotheses.some((h) => h.id === name)) return x.trait(name);
  return x.option(name);
}

/** `p` in words. `!(a & !b)` reads as "a only with b", `!(a & b)` as "not both", `!a & !b` as "neither". */
export function predicateWords(p: Predicate, x: NamingContext): Rich {
  const t = x.t.naming.predicate;
  const part = (q: Predicate): Rich => (isCompound(q) ? rich("(", predicateWords(q, x), ")") : predicateWords(q, x));
  switch (p.op) {
    case "constant":
      return p.value ? t.true : t.false;
    case "name":
      return nameOf(p.name, x);
    case "is": {
      const issue = x.c.bargaining?.issues.find((i) => i.id === p.issue);
      const level = issue?.levels.find((l) => l.id === p.level);
      return t.level(x.quotedLabel(issue?.label, p.issue), x.quotedLabel(level?.label, p.level));
    }
    case "not": {
      const of = p.of;
      if (of.op === "not") return predicateWords(of.of, x);
      if (of.op === "and" && of.right.op === "not") return t.onlyIf(part(of.left), part(of.right.of));
      if (of.op === "and" && of.left.op === "not") return t.onlyIf(part(of.right), part(of.left.of));
      if (of.op === "and" && !isCompound(of.left) && !isCompound(of.right))
        return t.notBoth(part(of.left), part(of.right));
      return isCompound(of) ? t.notGroup(part(of)) : t.not(part(of));
    }
    case "and":
      if (p.left.op === "not" && p.right.op === "not" && !isCompound(p.left.of) && !isCompound(p.right.of))
        return t.neither(part(p.left.of), part(p.right.of));
      if (p.right.op === "not" && !isCompound(p.right.of)) return t.without(inChain(p.left, "and"), part(p.right.of));
      return t.and(inChain(p.left, "and"), part(p.right));
    case "or":
      return t.or(inChain(p.left, "or"), part(p.right));
    case "implies":
      return t.onlyIf(part(p.left), part(p.right));
    case "iff":
      return t.together(part(p.left), part(p.right));
  }
  /** The left side of a chain of one operator needs no parentheses. */
  function inChain(q: Predicate, op: "and" | "or"): Rich {
    return q.op === op ? predicateWords(q, x) : part(q);
  }
}
