// The short names of bodies, states and persons: "the Column" for the Ember Column, Sorva for the Sorvan Republic, Ito for Ito Kenzaburo.
import { demonymBase } from "./demonyms.ts";
import { isCompanyWord, type Name } from "./shapes.ts";
import { english } from "./words.ts";

/** The words that may stand for a body: none behind its head (Radio Zafar, Army of Zafar), of most none but the head (the Oss Commission). */
export function shortsOf(folded: string, kind: Name["shape"]): readonly string[] {
  const words = folded.split(/ (?:of|for) /u)[0]!.split(" ");
  if (kind === "company") return words.filter((word) => !isCompanyWord(word));
  // "Daily" says how often a paper comes out.
  if (kind === "media" && words.length > 1 && /^(daily|evening|morning|weekly)$/u.test(words[0]!))
    return words.slice(1);
  if (english().body.has(words[0]!)) return words.slice(0, 1);
  if (words.length < 2 || kind === "media") return words;
  // "the Column" for the Ember Column, whose head no list knows.
  const heads = words.filter((word) => english().body.has(word));
  return heads.length > 0 || kind !== "group" ? heads : words.slice(-1);
}

/** "the Sorvan Republic", "the Kingdom of Sorva": the short name of a state, where the text has it. */
export const landOf = (folded: string, singles: ReadonlySet<string>): string | undefined => {
  const words = folded
    .split(" ")
    .filter(
      (word) =>
        !/^(the|of|republic|kingdom|emirate|sultanate|khanate|principality|duchy|sheikhdom|imamate|protectorate|commonwealth|united|federal|islamic|democratic)$/u.test(
          word,
        ),
    );
  const [only] = words;
  if (words.length !== 1 || only === undefined) return undefined;
  return singles.has(only) ? only : demonymBase(only, singles);
};

/** "Ito" for Ito Kenzaburo, "Marta" for Marta Lind: the first name of one person alone, by that person's whole name. */
export function givenNames(names: readonly Name[]): ReadonlyMap<string, string> {
  const all = new Map<string, string | undefined>();
  for (const { shape, folded, exact } of names) {
    const [first, ...rest] = folded.split(" ");
    if (shape !== "person" || rest.length === 0 || first!.length < 3) continue;
    const other = all.get(first!);
    all.set(first!, all.has(first!) && other !== exact ? undefined : exact);
  }
  return new Map([...all].flatMap(([first, exact]) => (exact === undefined ? [] : [[first, exact] as const])));
}

/** "Upper Tisza" for the Republic of Upper Tisza: what stands behind the "of" of a state, with its whole name. */
export function realmsOf(names: readonly Name[]): ReadonlyMap<string, string> {
  const realms = new Map<string, string>();
  for (const { shape, folded, exact } of names)
    if (shape === "state" && / of /u.test(folded)) realms.set(folded.replace(/^.* of (?:the )?/u, ""), exact);
  return realms;
}
