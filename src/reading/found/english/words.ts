// English words by kind, from the lexicon: made once.
import { rows, words } from "../../lexicon/lexicon.ts";
import { Phrases, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import { formsOf } from "./forms.ts";
import { isPresent } from "./presents.ts";

/** Forms of each verb of a list, to its base. A base like `call.say` names one sense: its word is what stands before the dot. */
export const verbList = (list: string): readonly (readonly [string, string])[] =>
  rows("en", list).flatMap(([base, irregular]) => {
    const [word, ...rest] = base!.split(" ");
    const root = word!.split(".")[0]!;
    const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
    const forms = irregular ? [root, ...irregular.split(" ").filter((w) => w !== rest[0])] : formsOf(root);
    return forms.map((form) => [form + tail, base!] as const);
  });

/** Phrases of a list with a small word let in behind their auxiliary: is not expected to, are also believed to. */
const loose = (name: string) =>
  new Phrases(
    words("en", name).flatMap((phrase) => {
      const [first, ...rest] = phrase.split(" ");
      const isVerb = /^(is|are|was|were)$/u.test(first!) && rest.length > 1;
      return [
        phrase,
        ...(isVerb ? ["not", "also", "now", "still", "widely", "only"].map((w) => [first, w, ...rest].join(" ")) : []),
      ].map((p) => [p, true] as const);
    }),
  );

const list = <V>(name: string, value: (row: readonly string[]) => V) =>
  new Phrases(rows("en", name).map((row) => [row[0]!, value(row)] as const));

function make() {
  return {
    say: new Phrases(verbList("say")),
    sayOnlyWithClause: new Set(words("en", "say.only-with-clause")),
    deny: new Phrases(verbList("deny")),
    denyObject: list("deny.object", () => true),
    allege: new Phrases(verbList("allege")),
    alleged: list("alleged", () => true),
    commit: new Phrases(verbList("commit")),
    threat: new Phrases(verbList("threat")),
    aim: new Phrases(verbList("aim")),
    possible: list("possible", () => true),
    notPossible: list("not-possible", () => true),
    bound: new Set(words("en", "bound")),
    past: new Set(words("en", "past")),
    apparent: loose("apparent"),
    predicted: loose("predicted"),
    rumoured: loose("rumoured"),
    condition: list("condition", (row) => row[1]!),
    conditionNot: list("condition.not", () => true),
    inverted: wordSet(words("en", "condition.inverted")),
    according: list("according", () => true),
    statement: wordSet(words("en", "statement")),
    nameless: list("nameless", () => true),
    unnamed: list("unnamed", () => true),
    silence: list("silence", () => true),
    relative: wordSet(words("en", "relative")),
    connector: list("connector", () => true),
    adjunct: list("adjunct", () => true),
    negation: list("negation", () => true),
    body: new Map(rows("en", "body").map(([word, kind]) => [word!.split(".")[0]!, kind!] as const)),
    nominal: list("nominal", (row) => ({ head: row[0]!, kind: row[1]!, isAlone: row[2] === "alone" })),
    title: new Phrases(
      rows("en", "title").flatMap(([title, role]) =>
        ["", "ex-", "then-", "co-"].map((before) => [before + title!, role!] as const),
      ),
    ),
    pronoun: new Map(rows("en", "pronoun").map(([word, kind]) => [word!, kind!] as const)),
    partyPronoun: list("party.pronoun", () => true),
    common: wordSet(words("en", "common")),
    ordinary: new Set(words("english-words", "word").flatMap((line) => line.split(" "))),
    opener: wordSet(words("en", "opener")),
    epithet: wordSet(words("en", "epithet")),
    band: wordSet(words("en", "band")),
    place: wordSet(words("en", "place")),
    event: wordSet(words("en", "event")),
    placeFirst: wordSet(words("en", "place.first")),
    locative: wordSet(words("en", "locative")),
    finite: wordSet(words("en", "finite")),
  };
}

let made: ReturnType<typeof make> | undefined;
export const english = (): ReturnType<typeof make> => {
  made ??= make();
  return made;
};

/** Whether the token may be a finite verb: a known one, or -ed. Word forms alone; a noun in -s is not taken for a verb. */
export function isFiniteVerb(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (token?.kind !== "word" || token.isCapital || token.folded.endsWith("ing")) return false;
  const word = token.folded;
  const e = english();
  return (
    e.finite.has(word) ||
    (/[^s]s$/u.test(word) &&
      /^(it|he|she|which|who|this|nobody|none|everyone|neither)$/u.test(view.tokens[i - 1]?.folded ?? "")) ||
    (/[^e]ed$/u.test(word) && word.length > 4 && !isAttribute(view, i)) ||
    isPresent(view, i) ||
    e.say.at(view, i) !== undefined ||
    e.deny.at(view, i) !== undefined ||
    (e.commit.at(view, i) !== undefined && !isOath(view, i)) ||
    e.allege.at(view, i) !== undefined
  );
}

/** "a second failed harvest", "the disputed ridge": a participle between an article and its noun. */
function isAttribute(view: View, i: number): boolean {
  const before = view.tokens[i - 1]?.folded ?? "";
  const next = view.tokens[i + 1];
  const isBehindArticle =
    /^(a|an)$/u.test(before) ||
    (/^(first|second|third|fourth|fifth|next|last|another)$/u.test(before) &&
      /^(a|an)$/u.test(view.tokens[i - 2]?.folded ?? ""));
  return (
    isBehindArticle &&
    next?.kind === "word" &&
    !english().adjunct.at(view, i + 1) &&
    !/^(the|a|an|to|that)$/u.test(next.folded)
  );
}

/** "without guarantees", "ask for guarantees", "security guarantees were": a noun. A verb only behind a name, a pronoun, or a noun with its article and before an object. */
export function isOath(view: View, i: number): boolean {
  if (!/^(guarantee|promise|pledge|vow)s$/u.test(view.tokens[i]!.folded)) return false;
  const before = view.tokens[i - 1];
  if (before === undefined || english().adjunct.at(view, i - 1)) return true;
  if (before.isCapital && !english().opener.has(before.folded)) return false;
  if (/^(it|he|she|which|who|that|also)$/u.test(before.folded)) return false;
  const isSubject = before.kind === "word" && /^(the|this|that|its)$/u.test(view.tokens[i - 2]?.folded ?? "");
  const behind = view.tokens[i + 1];
  // "Lind, the mayor, vows he will stay"
  if (before.kind === "mark" && /^(he|she|it|they|that|to)$/u.test(behind?.folded ?? "")) return false;
  const isObject =
    behind?.kind === "word" && !english().adjunct.at(view, i + 1) && !/^(that|of|and|or)$/u.test(behind.folded);
  return !(isSubject && isObject && !isFiniteVerb(view, i + 1));
}

/** Whether a finite verb stands in `[from, to)`. */
export function hasVerb(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(view, i)) return true;
  return false;
}

export const isWeekday = (word: string): boolean =>
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(word);
