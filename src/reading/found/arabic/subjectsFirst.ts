// Where a clause opens with its subject, and where a noun with و goes on with the one before.
import { that } from "./clauseWords.ts";
import type { Open, Parts } from "./opening.ts";
import { complementisers, isIn, isWord, prepositions } from "./words.ts";

/** «… والوسيطة الأممية غادرت»: a noun with و, and its verb behind it, where the clause before is whole. */
export function startsAnew(parts: Parts, cur: Open, i: number, to: number): boolean {
  const { view, verbs } = parts;
  const word = view.tokens[i]!.folded;
  if (
    !(/^وال.../u.test(word) || (parts.joinedNames.has(i) && word.startsWith("و"))) ||
    cur.isProtasis ||
    i - cur.from < 3 ||
    isSecondOfTwo(parts, cur.from, i)
  )
    return false;
  if (cur.kind !== "nominal" && !verbBefore(parts, cur.from, i)) return false;
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    const token = view.tokens[k]!;
    if (!isWord(token) || isIn(token, prepositions()) || that.has(token.folded)) return false;
    if (/^(?:الذي|التي|الذين|او|و.+)$/u.test(token.folded)) return false;
    // «ما زالت X وY تتبادلان»: of both.
    if (verbs[k]?.tense === "imperfect" && /^[يت].{3,}ان$/u.test(token.folded)) return false;
    if (verbs[k] || /^(?:لم|لن|لا|قد|سوف)$/u.test(token.folded)) return verbs[k]?.isDual !== true;
  }
  return false;
}

/** «المحادثات بين X وY لا تزال متعثرة»: what stands behind the first و is the other of the two. */
function isSecondOfTwo(parts: Parts, from: number, i: number): boolean {
  const { view, verbs } = parts;
  for (let k = i - 1; k >= Math.max(from, i - 8); k--) {
    const token = view.tokens[k]!;
    if (/^[وف]?بين$/u.test(token.folded)) return true;
    if (!isWord(token) || verbs[k] || /^وال.../u.test(token.folded) || parts.joinedNames.has(k)) return false;
  }
  return false;
}

/** A finite verb behind the last complementiser: then «قد» + imperfect begins a relative. */
export function verbBefore({ view, verbs }: Parts, from: number, i: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 60); k--) {
    if (isIn(view.tokens[k], complementisers()) && that.has(view.tokens[k]!.folded)) return false;
    if (/^[وف]?(?:اما|ما)$/u.test(view.tokens[k]!.folded)) return false;
    if (verbs[k]) return true;
  }
  return false;
}
