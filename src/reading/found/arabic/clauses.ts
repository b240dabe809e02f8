// Cuts a sentence into clauses: at commas where a new one opens, and before connectors.
import { words } from "../../lexicon/lexicon.ts";
import { Phrases, stems, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import type { VerbHit } from "./verbsIn.ts";
import { complementisers, hasArticle, isComma, isIn, isWord, prepositions } from "./words.ts";

/**
 * How a clause stands to the one before: `continued` is another content of the same speech (وأن), `spoken` goes on speaking (مضيفا أن),
 * `result` is مما, بما, وهو ما; `else` is وإلا; `named` a deed of saying in a noun (إعلان X أن); `example` is مثل … مقابل.
 */
export type ClauseKind = "main" | "continued" | "spoken" | "relative" | "result" | "else" | "named" | "example";

export interface Clause {
  readonly kind: ClauseKind;
  readonly from: number;
  readonly to: number;
  /** Where it might begin with its subject, when a relative clause stands between («X، الذي …، سعى»). */
  readonly topic?: number;
  /** The subject before that relative clause. */
  readonly subject?: { readonly from: number; readonly to: number };
}

export interface Parts {
  readonly view: View;
  readonly verbs: readonly (VerbHit | undefined)[];
  readonly isScenario: boolean;
  /** It ends with a question mark. */
  readonly isQuestion: boolean;
}

const phrases = (list: readonly string[]) => new Phrases(list.map((phrase) => [phrase, phrase] as const));
const kept = wordSet("مما بما وهو وهي وهم وهما فهو فهي".split(" "));
let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({
  connector: phrases(words("ar", "connector").filter((word) => !kept.has(word) && !word.startsWith("ما "))),
  strong: phrases([
    "بينما",
    "في حين",
    "في حين أن",
    "غير أن",
    "غير أنه",
    "غير أنها",
    "إلا أن",
    "إلا أنه",
    "إلا أنها",
    "لكن",
    "لكنه",
    "لكنها",
    "لكنهم",
    "ولكن",
    "كما أن",
    "لأن",
    "لأنه",
    "لأنها",
    "إذ",
    "حيث",
    "رغم أن",
    "مع أن",
    "علما بأن",
    "علما أن",
  ]),
  adjunct: phrases(words("ar", "adjunct")),
  according: phrases(words("ar", "according")),
  condition: phrases(["إذا", "لو", "إن لم", "في حال", "كلما", "ما لم", "طالما", "ما دام", "ما دامت", "إذا ما", "لولا"]),
  named: wordSet(
    ["statement", "statement.commit", "statement.deny", "statement.allege"].flatMap((list) => words("ar", list)),
  ),
  spoken: wordSet(words("ar", "say.participle")),
});
export const clauseSets = () => (sets ??= makeSets());

const modal = wordSet(
  "قد وقد فقد ربما وربما فربما لا ولا فلا لم ولم فلم لن ولن فلن ليس ليست وليس سوف وسوف فسوف لعل ولعل يمكن ويمكن تبدو يبدو ويبدو هل وهل فهل كيف وكيف لماذا ولماذا متى".split(
    " ",
  ),
);
const andThen = wordSet("وعندئذ وحينئذ وبالتالي وبذلك وهكذا وعندها وعليه".split(" "));
const perhaps = wordSet("قد وقد فقد".split(" "));
const that = wordSet(
  "أن إن بأن أنه أنها إنه إنها بأنه بأنها أنهم إنهم إننا أننا أنهما إنهما أنني إنني بأنهم".split(" "),
);

/** The clauses of tokens `[from, to)`, in order, none empty. What only says when, where or under which name is left out. */
export function clausesOf(parts: Parts, from: number, to: number): readonly Clause[] {
  const { view } = parts;
  const found: Clause[] = [];
  let cur = opening(parts, from, to, "main");
  let topic: { readonly from: number; readonly to: number } | undefined;
  const close = (end: number) => {
    const clause = finished(parts, cur, end);
    if (clause)
      found.push(topic ? { ...clause, subject: topic, ...(end - clause.from < 5 && { topic: topic.from }) } : clause);
    topic = undefined;
  };
  for (let i = cur.from; i < to; i++) {
    const isAfterMark =
      isComma(view.tokens[i - 1]) || view.tokens[i - 1]?.folded === "؛" || view.tokens[i - 1]?.folded === ";";
    if (view.tokens[i]!.folded === ":" && !cur.verb && i + 1 < to) {
      cur = opening(parts, i + 1, to, "main");
      i = cur.from - 1;
      continue;
    }
    if (i > cur.from) {
      const next = isAfterMark ? behindMark(parts, cur, i, to) : within(parts, cur, i, to);
      if (next) {
        const end = isAfterMark ? i - 1 : i;
        const wasRelative = cur.kind === "relative" && next.kind === "main";
        const head = cur.head;
        const isTopic = next.kind === "relative" && !cur.verb && !cur.isAdjunct && cur.kind === "main";
        const before = { from: cur.from, to: end };
        close(end);
        cur = opening(parts, next.from, to, next.kind);
        if (isTopic) cur.head = before;
        if (wasRelative && head !== undefined) topic = head;
        i = cur.from - 1;
        continue;
      }
    }
    // A verb of «أزمة تتشابك فيها المصالح» inside an adjunct is none of the clause.
    if (parts.verbs[i] && !cur.isAdjunct) {
      cur.helper = isHelper(view.tokens[i]!.folded) && !cur.verb;
      cur.verb = true;
    }
    if (that.has(view.tokens[i]!.folded)) cur.that = true;
    if (view.tokens[i]!.folded === "مقابل") cur.exchange = true;
    if (modal.has(view.tokens[i]!.folded)) cur.verb ||= !cur.isAdjunct;
    if (isAfterMark && i > cur.from) cur.isProtasis = false;
  }
  close(to);
  return found;
}

interface Open {
  readonly kind: ClauseKind;
  readonly from: number;
  readonly isAdjunct: boolean;
  isProtasis: boolean;
  verb: boolean;
  /** Its only verb so far is كان: the other is still to come. */
  helper: boolean;
  readonly isAccording: boolean;
  that: boolean;
  exchange: boolean;
  /** Of a relative: where its noun stands. */
  head?: { readonly from: number; readonly to: number };
}

/** Opens a clause at a token; adverbs that only lead over are passed. */
function opening({ view, verbs, isQuestion }: Parts, at: number, to: number, kind: ClauseKind): Open {
  const { adjunct, according, condition, connector } = clauseSets();
  let from = at;
  for (let k = 0; k < 3 && from < to; k++) {
    const word = view.tokens[from]!.folded;
    if (/^[وف]?(?:اما|لطالما|لقد|بل|لكن|لكنه|لكنها|ولكن)$/u.test(word) || view.tokens[from]!.kind === "mark") {
      from++;
      continue;
    }
    const link = connector.at(view, from, to, "and");
    if (link && !kept.has(word)) {
      from = link.to;
      continue;
    }
    const clause = /^[وف]?(?:منذ|بعد|عقب)$/u.test(word) && view.tokens[from + 1]?.folded === "ان";
    const since = /^[وف]?(?:بعدما|عندما|حينما|حين)$/u.test(word);
    if (clause || since) {
      from += clause ? 2 : 1;
      continue;
    }
    const hit = adjunct.at(view, from, to, "and");
    // «من جهتها رحبت»: the verb follows at once.
    if (
      hit &&
      hit.to < to &&
      (verbs[hit.to] || modal.has(view.tokens[hit.to]!.folded) || isComma(view.tokens[hit.to])) &&
      !condition.at(view, from, to, "and")
    ) {
      from = hit.to + (isComma(view.tokens[hit.to]) ? 1 : 0);
      continue;
    }
    break;
  }
  if (from >= to) from = Math.min(at, to - 1);
  const first = view.tokens[from]!;
  const isAsked = isQuestion && /^[وف]?(?:من|ما|ماذا|كم|اي|الي|متي|اين)$/u.test(first.folded);
  const isAccording = according.at(view, from, to, "and") !== undefined;
  const isProtasis = condition.at(view, from, to, "and") !== undefined;
  const isAdjunct =
    kind === "main" &&
    !isAsked &&
    !isAccording &&
    !isProtasis &&
    !verbs[from] &&
    !isImpersonal(view, from) &&
    ((isIn(first, prepositions()) && !isSuch(view, from)) ||
      adjunct.at(view, from, to, "and") !== undefined ||
      /^و?مهما$/u.test(first.folded) ||
      /^[وف]?[بك]ال(?!ه$|ات$)/u.test(first.folded));
  return {
    kind,
    from,
    isAdjunct,
    isProtasis,
    isAccording,
    verb: isImpersonal(view, from),
    helper: false,
    that: false,
    exchange: false,
  };
}

const isHelper = (word: string): boolean => /^[وف]?(?:كان|كانت|كانوا|كانا|كانتا)$/u.test(word);

/** «من المتوقع أن»: no adjunct. */
const isImpersonal = (view: View, i: number): boolean =>
  /^[وف]?(?:من|علي)$/u.test(view.tokens[i]!.folded) &&
  /^(?:ال(?:متوقع|مقرر|منتظر|مرجح|ممكن|محتمل|موكد|مؤكد|واضح|صعب|مستبعد|ارجح)|غير|ذا|شان|شانه|شانها)$/u.test(
    view.tokens[i + 1]?.folded ?? "",
  );

/** «مثل هذا الطرح»: a noun phrase, no adjunct. */
const isSuch = (view: View, i: number): boolean =>
  /^[وف]?مثل$/u.test(view.tokens[i]!.folded) && /^(?:هذا|هذه|ذلك|تلك|هولاء)$/u.test(view.tokens[i + 1]?.folded ?? "");

interface Next {
  readonly kind: ClauseKind;
  readonly from: number;
}

function behindMark(parts: Parts, cur: Open, i: number, to: number): Next | undefined {
  const { view, verbs } = parts;
  const token = view.tokens[i]!;
  if (!isWord(token)) return undefined;
  const { connector, named, spoken, condition } = clauseSets();
  const word = token.folded;
  const next = view.tokens[i + 1];
  if (cur.isAccording && !cur.verb) return undefined;
  if (cur.helper && (/^قد$/u.test(word) || (verbs[i] && verbs[i]!.cut === 0))) return undefined;
  if (/^[وف]?الا$/u.test(word) && /^[وف]/u.test(word)) return { kind: "else", from: i + 1 };
  if (word.startsWith("و") && that.has(word.slice(1))) return { kind: "continued", from: i + 1 };
  if (isResult(view, i)) return { kind: "result", from: i };
  if (/^[وف]ه[ويم]ا?$/u.test(word)) return { kind: "main", from: i };
  if (spoken.has(word) || (word.startsWith("و") && spoken.has(word.slice(1))))
    return cur.verb ? { kind: "spoken", from: i } : undefined;
  if (/^(?:الذي|التي|الذين|اللذان|اللتان)$/u.test(word))
    return verbs[i + 1] || modal.has(next?.folded ?? "") ? { kind: "relative", from: i + 1 } : undefined;
  const link = connector.at(view, i, to, "and");
  if (link && !/^(?:بما|فيما)$/u.test(word)) return { kind: "main", from: link.to };
  if (word === "فيما" && isClauseHead(parts, i + 1)) return { kind: "main", from: i + 1 };
  if (/^فان(?:ه|ها|هم|هما)?$/u.test(word)) return { kind: "main", from: i + 1 };
  if (/^و?(?:كما|ثم)$/u.test(word) && verbs[i + 1]) return { kind: "main", from: i + 1 };
  if (/^و?اما$/u.test(word)) return { kind: "main", from: i + 1 };
  const nounOfSaying = namedClause(parts, i, to);
  if (nounOfSaying !== undefined) return { kind: "named", from: nounOfSaying };
  if (cur.isProtasis) return undefined;
  if (condition.at(view, i, to, "and")) return cur.verb && !/^و/u.test(word) ? undefined : { kind: "main", from: i };
  if (/^[وف]/u.test(word) && (verbs[i]?.cut || modal.has(word) || (andThen.has(word) && verbs[i + 1])))
    return { kind: "main", from: i };
  if (/^و?من$/u.test(word) && next?.folded === "ذا") return { kind: "main", from: i };
  if (isImpersonal(view, i) && word.startsWith("و")) return { kind: "main", from: i };
  if (word === "مثل" && exchangeAhead(view, cur, i, to)) return { kind: "example", from: i + 1 };
  const isFinite = (verbs[i] && verbs[i]!.cut === 0 && !named.has(word)) || modal.has(word);
  if (!isFinite) return undefined;
  if (cur.kind === "relative" || cur.isAdjunct) return { kind: "main", from: i };
  if (!cur.verb) return parts.isScenario && !hasArticle(view.tokens[cur.from]) ? { kind: "main", from: i } : undefined;
  return modal.has(word) || verbs[i]!.tense === "imperfect" ? { kind: "main", from: i } : undefined;
}

/** Openings without a comma. */
function within(parts: Parts, cur: Open, i: number, to: number): Next | undefined {
  const { view, verbs } = parts;
  const token = view.tokens[i]!;
  if (!isWord(token)) return undefined;
  const word = token.folded;
  if (cur.isAdjunct || !cur.verb) {
    const nounOfSaying = cur.isAdjunct ? namedClause(parts, i, to, true) : undefined;
    return nounOfSaying === undefined ? undefined : { kind: "named", from: nounOfSaying };
  }
  const strong = clauseSets().strong.at(view, i, to, "and");
  if (
    strong &&
    i - cur.from > 2 &&
    view.tokens[i - 1]?.folded !== "من" &&
    !(word === "حيث" && !isClauseHead(parts, strong.to))
  )
    return { kind: "main", from: strong.to };
  if (word === "مما") return { kind: "result", from: i };
  if (word === "فقد" && !cur.isProtasis && i - cur.from > 2) return { kind: "main", from: i };
  if (word.startsWith("و") && that.has(word.slice(1)) && cur.that) return { kind: "continued", from: i + 1 };
  if (verbs[i]?.cut && verbs[i]!.lists.has("say") && that.has(view.tokens[i + 1]?.folded ?? ""))
    return { kind: "main", from: i };
  if (
    perhaps.has(word) &&
    !word.startsWith("و") &&
    verbs[i + 1]?.tense === "imperfect" &&
    verbBefore(parts, cur.from, i)
  )
    return { kind: "main", from: i };
  if (word === "مثل" && exchangeAhead(view, cur, i, to)) return { kind: "example", from: i + 1 };
  return undefined;
}

/** A finite verb behind the last complementiser: then «قد» + imperfect begins a relative. */
function verbBefore({ view, verbs }: Parts, from: number, i: number): boolean {
  for (let k = i - 1; k >= from; k--) {
    if (isIn(view.tokens[k], complementisers()) && that.has(view.tokens[k]!.folded)) return false;
    if (/^[وف]?(?:اما|ما)$/u.test(view.tokens[k]!.folded)) return false;
    if (verbs[k]) return true;
  }
  return false;
}

const exchangeAhead = (view: View, cur: Open, i: number, to: number): boolean => {
  if (cur.exchange) return false;
  for (let k = i; k < to; k++) if (view.tokens[k]!.folded === "مقابل" && k > i + 1) return true;
  return false;
};

const isResult = (view: View, i: number): boolean => {
  const word = view.tokens[i]!.folded;
  const next = view.tokens[i + 1]?.folded ?? "";
  if (word === "مما" || word === "ما")
    return word === "مما" || /^(?:يعني|يجعل|يزيد|قد|يفتح|يهدد|يضع|يثير|دفع|جعل|ادي)$/u.test(next);
  if (word === "بما") return !/^(?:في|فيها|فيه|فيهم)$/u.test(next);
  return /^وه[وي]$/u.test(word) && next === "ما";
};

const isClauseHead = ({ view, verbs }: Parts, i: number): boolean =>
  verbs[i] !== undefined ||
  modal.has(view.tokens[i]?.folded ?? "") ||
  hasArticle(view.tokens[i]) ||
  verbs[i + 1] !== undefined ||
  verbs[i + 2] !== undefined;

/** «بعد يوم من إعلان الرئيس أن …», «على الرغم من تعهد X ب…»: where the noun stands; `isHere`: only if it is at `i`. */
function namedClause(parts: Parts, i: number, to: number, isHere = false): number | undefined {
  const { view } = parts;
  const { named, adjunct } = clauseSets();
  const first = view.tokens[i]!;
  if (!isHere && ((!isIn(first, prepositions()) && !adjunct.at(view, i, to, "and")) || /^و?في$/u.test(first.folded)))
    return undefined;
  for (let k = i; k < Math.min(to, isHere ? i + 1 : i + 6) && !isComma(view.tokens[k]); k++) {
    const token = view.tokens[k]!;
    if (!isWord(token) || hasArticle(token) || !stems(token.folded, "all").some(([form]) => named.has(form))) continue;
    for (let m = k + 1; m < Math.min(to, k + 14) && !isComma(view.tokens[m]); m++)
      if (
        that.has(view.tokens[m]!.folded) ||
        (isCommit(token.folded) && /^ب..../u.test(view.tokens[m]!.folded) && m > k + 1)
      )
        return k;
  }
  return undefined;
}

const isCommit = (word: string): boolean => /(?:تعهد|وعد|وعود|تهديد)$/u.test(word);

/** A clause that says something; undefined for an adjunct, a label, an apposition. */
function finished(parts: Parts, cur: Open, end: number): Clause | undefined {
  let to = end;
  while (to > cur.from && parts.view.tokens[to - 1]!.kind === "mark") to--;
  if (to <= cur.from || (cur.isAdjunct && cur.kind === "main")) return undefined;
  const isClaim =
    cur.verb ||
    cur.kind === "example" ||
    cur.kind === "named" ||
    cur.kind === "spoken" ||
    cur.kind === "else" ||
    /^[وف]ه[ويم]ا?$/u.test(parts.view.tokens[cur.from]!.folded);
  return isClaim ? { kind: cur.kind, from: cur.from, to } : undefined;
}
