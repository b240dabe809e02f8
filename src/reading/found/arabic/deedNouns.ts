// Nouns of saying and denying, as other verbs lead to them: «إلى نفي», «بالتأكيد», «نفيها».
import { rows, words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import { stems, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import type { Told } from "./told.ts";

type Act = NonNullable<Told["act"]>;

const statements: readonly (readonly [string, Act])[] = [
  ["statement.deny", "deny"],
  ["statement.allege", "allege"],
  ["statement.commit", "commit"],
  ["statement", "say"],
];
let sets: readonly (readonly [ReadonlySet<string>, Act])[] | undefined;
const statementSets = () => (sets ??= statements.map(([list, act]) => [wordSet(words("ar", list)), act] as const));
let needed: ReadonlySet<string> | undefined;
const needs = () => (needed ??= wordSet(words("ar", "say.need")));

/** The act that a noun of saying carries with its owner behind it: «تعهد X», «إعلان X». */
export function statementAct(word: string): Act | undefined {
  const forms = stems(word, "all");
  return statementSets().find(([set]) => forms.some(([form]) => set.has(form)))?.[1];
}

/** «كشفت تصريحات X عن»: what says is itself a noun of saying; «شددت X على ضرورة»: what is said is one of need. */
export const saysByNoun = ({ view }: { readonly view: View }, at: number, to: number): boolean =>
  view.tokens
    .slice(at + 1, Math.min(to, at + 3))
    .some(({ folded }) => statementSets().some(([set]) => set.has(folded))) ||
  view.tokens.slice(at + 1, Math.min(to, at + 9)).some(({ folded }) => needs().has(folded));

/** «وخلاصة روايته أن», «ومفاد كلامها أن»: whose word it is stands in the pronoun. */
export function isGist(view: View, i: number, to: number): boolean {
  if (!/^[وف]?(?:خلاصه|مفاد|فحوي|مودي|مضمون|ملخص|جوهر)(?:ه|ها)?$/u.test(view.tokens[i]!.folded)) return false;
  const at = /(?:ه|ها)$/u.test(view.tokens[i]!.folded.replace(/^[وف]?خلاصه$/u, "")) ? i + 1 : i + 2;
  return (
    at < to - 1 &&
    view.tokens[at]!.folded === "ان" &&
    (at === i + 1 || /(?:ه|ها|هم)$/u.test(view.tokens[i + 1]!.folded))
  );
}

let nouns: ReadonlyMap<string, Act> | undefined;

/** The act that a noun tells: with the article, particles before it, a pronoun behind it. */
export function actOf(word: string): Act | undefined {
  nouns ??= new Map(rows("ar", "say.deed").map(([noun, act]) => [fold(noun!), act as Act]));
  const bare = word.replace(/^[بل](?=ال)|^لل(?=..)/u, (lead) => (lead === "لل" ? "ال" : "")).replace(/^ال/u, "");
  const forms = [bare, bare.replace(/^[بل]/u, ""), bare.replace(/(?:ها|ه|هم|ا)$/u, "")];
  for (const form of forms) if (nouns.has(form)) return nouns.get(form);
  return undefined;
}
