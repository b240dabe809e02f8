// What third parties of an Arabic text do that no verb of reaction tells alone: a pledge under terms, a border closed, readiness, what they do not rule out.
import { rows, words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import type { ActorMention, Actors } from "../actors.ts";
import type { Range, View } from "../view.ts";
import { isDeedNoun } from "./masdars.ts";
import { verbsIn } from "./verbsIn.ts";
import { isWord } from "./words.ts";

let sets:
  | { readonly pledges: ReadonlySet<string>; readonly moves: ReadonlyMap<string, ReadonlySet<string>> }
  | undefined;
function lists() {
  sets ??= {
    pledges: new Set(["commit", "threat"].flatMap((name) => rows("ar", name)).map(([perfect]) => fold(perfect!))),
    moves: new Map(
      words("ar", "reaction.move").map((line) => {
        const [verb, ...objects] = line.split(" ").map(fold);
        return [verb!, new Set(objects)];
      }),
    ),
  };
  return sets;
}

/** «هددت X بالإضراب ما لم …»: a pledge or a threat, whatever it hangs on. */
export const isPledge = (view: View, at: number): boolean => lists().pledges.has(verbsIn(view)[at]?.lemma ?? "");

/** «أغلقت X معبرين», «سحبت X سفيرها»: what only a state does to its own borders, envoys and troops. */
export function isMove(view: View, at: number, to: number): boolean {
  const verb = verbsIn(view)[at];
  const objects = verb && lists().moves.get(verb.lemma);
  return (
    objects !== undefined &&
    view.tokens.slice(at + 1, Math.min(to, at + 6)).some(({ folded }) => {
      const bare = folded.replace(/^ال(?=...)/u, "");
      return (
        objects.has(bare) ||
        objects.has(bare.replace(/(?:ها|ه|هم)$/u, "")) ||
        objects.has(bare.replace(/(?:ين|ا)$/u, ""))
      );
    })
  );
}

/** «إنها مستعدة لاستضافة», «إنه ينوي»: the speaker's own readiness, behind «إنها». */
export function isReady(view: View, { from, to }: Range): boolean {
  const isOwn = /^(?:ا?ب?ان)(?:ه|ها|هم)$/u.test(view.tokens[from]?.folded ?? "");
  const at = isOwn ? from + 1 : from;
  if (!isOwn && !/^ب?ان(?:ه|ها|هم)$/u.test(view.tokens[from - 1]?.folded ?? "")) return false;
  const word = view.tokens[at]?.folded ?? "";
  const next = view.tokens[at + 1]?.folded ?? "";
  if (at + 1 >= to) return false;
  if (/^(?:مستعد|جاهز|متاهب)(?:ه|ون|ين)?$/u.test(word)) return /^ل.{2,}/u.test(next);
  if (word === "علي") return /^استعداد$/u.test(next);
  return /^[يت](?:ستعد|نوي|عتزم|درس|بحث)$/u.test(word);
}

/** «لا تستبعد X نشر مراقبين»: a deed of her own that she leaves open. */
export function leavesOpen(view: View, { from, to }: Range, actor: ActorMention | undefined): boolean {
  if (!actor || !/^[وف]?(?:لا|لم)$/u.test(view.tokens[from]?.folded ?? "")) return false;
  if (!/^[يت]ستبعد$/u.test(view.tokens[from + 1]?.folded ?? "") || actor.from !== from + 2 || actor.to >= to)
    return false;
  const token = view.tokens[actor.to];
  // «لا تستبعد أن تنشر».
  return (
    isWord(token) &&
    (isDeedNoun(token) || (token.folded === "ان" && /^[يت]/u.test(view.tokens[actor.to + 1]?.folded ?? "")))
  );
}

/** «المبعوث الجزائري فلان»: sent by a state or a body, named himself; he is who comes. */
export function envoyBehind(view: View, actors: Actors, of: ActorMention): string | undefined {
  if (!/^[وفبل]?ال(?:مبعوث|موفد|وسيط|مندوب|ممثل|منسق)ه?$/u.test(view.tokens[of.from - 1]?.folded ?? ""))
    return undefined;
  const person = actors.within({ from: of.to, to: of.to + 4 })[0];
  const isNamed = person && person.from <= of.to + 1 && actors.entity(person.entity)?.kind === "person";
  return isNamed ? person.entity : undefined;
}
