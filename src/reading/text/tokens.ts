// Words and marks of a text, each with its place and its folded form.
import { remembered } from "../../math/remembered.ts";
import { fold } from "./folded.ts";

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly exact: string;
  /** In the matching view (`folded.ts`), small letters. */
  readonly folded: string;
  readonly kind: "word" | "number" | "mark";
  /** Whether its first letter is a Latin capital. */
  readonly isCapital: boolean;
}

// A possessive 's is a token of its own, so that a name keeps its form; other apostrophes and hyphens stay within a word.
const pieces =
  /(?:\p{L}\.){2,}|['’]s(?![\p{L}\p{M}])|\p{N}+(?:[.,٫٬:]\p{N}+)*[%٪]?|[\p{L}\p{M}\u0640\u200c\u200d](?:[\p{L}\p{M}\p{N}\u0640\u200c\u200d]|[-‑](?=\p{L})|['’](?=(?!s(?![\p{L}\p{M}]))\p{L}))*|\.{2,}|[^\s\p{L}\p{M}\p{N}]/gu;

type Word = Pick<Token, "exact" | "folded" | "kind" | "isCapital">;

function wordOf(exact: string): Word {
  const kind = /^\p{N}/u.test(exact) ? "number" : /\p{L}/u.test(exact) ? "word" : "mark";
  return { exact, folded: fold(exact), kind, isCapital: /^\p{Lu}/u.test(exact) };
}

/** A word where it stands. */
const placed = ({ exact, folded, kind, isCapital }: Word, start: number): Token => ({
  start,
  end: start + exact.length,
  exact,
  folded,
  kind,
  isCapital,
});

/** Tokens of `text` from `start` to `end`, in order. */
export function tokensOf(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  // A text has few different words: each is folded, and kept, once.
  const words = new Map<string, Word>();
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  let isPaired = false;
  for (const match of slice.matchAll(pieces)) {
    const word = remembered(words, match[0], () => wordOf(match[0]));
    if (word.folded === "") continue;
    isPaired ||=
      word.kind === "word" && /[-‑]/u.test(word.exact) && (pair.test(word.exact) || relations.test(word.exact));
    tokens.push(placed(word, start + match.index));
  }
  if (!isPaired) return tokens;
  const halved: Token[] = [];
  for (const token of tokens) halved.push(...halvesOf(token, words));
  return halved;
}

const pair = /^(\p{Lu}[\p{L}\p{M}]+)[-‑](\p{Lu}[\p{L}\p{M}]+)$/u;

/** «التركية-الروسية»: of a pair of adjectives of relation each is a word, as where a space stands beside the hyphen. */
const relations = (() => {
  const adjective = "(\\p{Script=Arabic}{3,}ي\\p{M}*(?:ة|ا|ين|ون|ان|تان|تين)?\\p{M}*)";
  return new RegExp(`^${adjective}[-‑]${adjective}$`, "u");
})();

/** "the Hadra-Sool line", "US-China talks": two names, each of which the text has alone too (letters alone need not be). */
function halvesOf(token: Token, words: ReadonlyMap<string, Word>): readonly Token[] {
  const arabic = relations.exec(token.exact);
  const [, left, right] = arabic ?? ((token.isCapital && pair.exec(token.exact)) || []);
  if (left === undefined || right === undefined) return [token];
  if (!arabic && ![left, right].every((half) => words.has(half) || /^\p{Lu}{2,3}$/u.test(half))) return [token];
  const middle = token.start + left.length;
  return [placed(wordOf(left), token.start), placed(wordOf("-"), middle), placed(wordOf(right), middle + 1)];
}

/** Where the original of `token` stands after its first `n` folded letters: marks that belong to them are passed over. */
export function afterLetters(token: Token, n: number): number {
  let seen = 0;
  let i = 0;
  while (i < token.exact.length && seen < n) seen += fold(token.exact[i++]!).length;
  while (i < token.exact.length && fold(token.exact[i]!) === "") i++;
  return token.start + i;
}
