// Predicates over named yes/no things: parsed with positions, printed canonically, evaluated.
// Grammar, tightest first: `!`, `&`, `|`, `->` (groups to the right), `<->` (groups to the left); parentheses, `true`, `false`;
// in bargaining also `issue = level` and `issue != level`.

export type Predicate =
  | { readonly op: "constant"; readonly value: boolean }
  | { readonly op: "name"; readonly name: string; readonly at: number }
  | { readonly op: "is"; readonly issue: string; readonly level: string; readonly at: number }
  | { readonly op: "not"; readonly of: Predicate }
  | { readonly op: "and" | "or" | "implies" | "iff"; readonly left: Predicate; readonly right: Predicate };

/** Why a predicate does not parse. `at` is an offset into the text; `found` is the offending token, "" at the end of the text. */
export interface PredicateMistake {
  readonly expected: "operand" | "operator" | "close" | "level" | "token" | "shorter";
  readonly at: number;
  readonly found: string;
}

type Token = { readonly text: string; readonly at: number };

const symbols = ["<->", "->", "!=", "!", "&", "|", "(", ")", "="];
const nameStart = /[\p{L}_]/u;
const namePart = /[\p{L}\p{N}_.]/u;
const maxDepth = 200;
const maxTokens = 2000;

function tokenize(text: string): Token[] | PredicateMistake {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const c = text[at]!;
    if (/\s/.test(c)) {
      at++;
      continue;
    }
    const symbol = symbols.find((s) => text.startsWith(s, at));
    if (symbol) {
      tokens.push({ text: symbol, at });
      at += symbol.length;
    } else if (nameStart.test(c)) {
      let end = at + 1;
      while (end < text.length && namePart.test(text[end]!)) end++;
      tokens.push({ text: text.slice(at, end), at });
      at = end;
    } else return { expected: "token", at, found: c };
  }
  return tokens;
}

const isMistake = (x: Predicate | PredicateMistake): x is PredicateMistake => "expected" in x;

/** Parses a predicate; the first mistake, with its offset, if it does not parse. */
export function parsePredicate(text: string): Predicate | PredicateMistake {
  const read = tokenize(text);
  if (!Array.isArray(read)) return read;
  const tokens: readonly Token[] = read;
  if (tokens.length > maxTokens)
    return { expected: "shorter", at: tokens[maxTokens]!.at, found: tokens[maxTokens]!.text };
  let i = 0;
  let depth = 0;
  const peek = (): string => tokens[i]?.text ?? "";
  const mistake = (expected: PredicateMistake["expected"]): PredicateMistake => ({
    expected,
    at: tokens[i]?.at ?? text.length,
    found: peek(),
  });

  function operand(): Predicate | PredicateMistake {
    if (++depth > maxDepth) return mistake("shorter");
    const result = operandInner();
    depth--;
    return result;
  }
  function operandInner(): Predicate | PredicateMistake {
    const token = tokens[i];
    if (!token) return mistake("operand");
    if (token.text === "!") {
      i++;
      const of = operand();
      return isMistake(of) ? of : { op: "not", of };
    }
    if (token.text === "(") {
      i++;
      const inner = level(0);
      if (isMistake(inner)) return inner;
      if (peek() !== ")") return mistake("close");
      i++;
      return inner;
    }
    if (!nameStart.test(token.text)) return mistake("operand");
    i++;
    if (peek() === "=" || peek() === "!=") {
      const negated = peek() === "!=";
      i++;
      const value = tokens[i];
      if (!value || !nameStart.test(value.text)) return mistake("level");
      i++;
      const is: Predicate = { op: "is", issue: token.text, level: value.text, at: token.at };
      return negated ? { op: "not", of: is } : is;
    }
    if (token.text === "true" || token.text === "false") return { op: "constant", value: token.text === "true" };
    return { op: "name", name: token.text, at: token.at };
  }

  // Loosest first. `->` groups to the right, the others to the left.
  const levels = [
    { symbol: "<->", op: "iff" },
    { symbol: "->", op: "implies" },
    { symbol: "|", op: "or" },
    { symbol: "&", op: "and" },
  ] as const;
  function level(n: number): Predicate | PredicateMistake {
    const here = levels[n];
    if (!here) return operand();
    let left = level(n + 1);
    if (isMistake(left)) return left;
    while (peek() === here.symbol) {
      i++;
      if (++depth > maxDepth) return mistake("shorter");
      const right = level(here.op === "implies" ? n : n + 1);
      depth--;
      if (isMistake(right)) return right;
      left = { op: here.op, left, right };
    }
    return left;
  }

  const whole = level(0);
  if (isMistake(whole)) return whole;
  return i < tokens.length ? mistake("operator") : whole;
}

export const isPredicateMistake = isMistake;

const strength = { iff: 1, implies: 2, or: 3, and: 4 } as const;
const symbolOf = { iff: "<->", implies: "->", or: "|", and: "&" } as const;

/** Canonical text: one space around binary operators, the fewest parentheses. `parsePredicate(printPredicate(p))` means and prints the same. */
export function printPredicate(p: Predicate, outer = 0): string {
  switch (p.op) {
    case "constant":
      return String(p.value);
    case "name":
      return p.name;
    case "is":
      return `${p.issue} = ${p.level}`;
    case "not":
      if (p.of.op === "is") return `${p.of.issue} != ${p.of.level}`;
      return `!${printPredicate(p.of, 5)}`;
    default: {
      const mine = strength[p.op];
      const toTheRight = p.op === "implies";
      const left = printPredicate(p.left, toTheRight ? mine + 1 : mine);
      const right = printPredicate(p.right, toTheRight ? mine : mine + 1);
      const text = `${left} ${symbolOf[p.op]} ${right}`;
      return mine < outer ? `(${text})` : text;
    }
  }
}

/** The value of `p` where `holds` gives the value of each name (and of `issue = level`). */
export function evaluate(p: Predicate, holds: (name: string, level?: string) => boolean): boolean {
  switch (p.op) {
    case "constant":
      return p.value;
    case "name":
      return holds(p.name);
    case "is":
      return holds(p.issue, p.level);
    case "not":
      return !evaluate(p.of, holds);
    case "and":
      return evaluate(p.left, holds) && evaluate(p.right, holds);
    case "or":
      return evaluate(p.left, holds) || evaluate(p.right, holds);
    case "implies":
      return !evaluate(p.left, holds) || evaluate(p.right, holds);
    case "iff":
      return evaluate(p.left, holds) === evaluate(p.right, holds);
  }
}

/** Names that `p` mentions (issues for bargaining), each once, in order of first mention. */
export function namesIn(p: Predicate): string[] {
  const found = new Set<string>();
  const walk = (q: Predicate): void => {
    if (q.op === "name") found.add(q.name);
    else if (q.op === "is") found.add(q.issue);
    else if (q.op === "not") walk(q.of);
    else if (q.op !== "constant") {
      walk(q.left);
      walk(q.right);
    }
  };
  walk(p);
  return [...found];
}
