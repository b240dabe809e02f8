// Nouns of saying and denying, as other verbs lead to them: «إلى نفي», «بالتأكيد», «نفيها».
import { rows } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import type { Told } from "./told.ts";

type Act = NonNullable<Told["act"]>;

let nouns: ReadonlyMap<string, Act> | undefined;

/** The act that a noun tells: with the article, particles before it, a pronoun behind it. */
export function actOf(word: string): Act | undefined {
  nouns ??= new Map(rows("ar", "say.deed").map(([noun, act]) => [fold(noun!), act as Act]));
  const bare = word.replace(/^[بل](?=ال)|^لل(?=..)/u, (lead) => (lead === "لل" ? "ال" : "")).replace(/^ال/u, "");
  const forms = [bare, bare.replace(/^[بل]/u, ""), bare.replace(/(?:ها|ه|هم|ا)$/u, "")];
  for (const form of forms) if (nouns.has(form)) return nouns.get(form);
  return undefined;
}
