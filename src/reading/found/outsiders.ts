// Third parties of an English text that only their company shows: "it" behind their name, councils and commissions of no state.
import { words } from "../lexicon/lexicon.ts";
import type { Claim } from "../reading.ts";
import type { Actors } from "./actors.ts";
import type { Range, View } from "./view.ts";

/** "Pelagia has not said whether it wants the gas, but it might ask for a discount": in the same sentence or the next of the paragraph. */
export function carriesOn(
  view: View,
  before: { readonly sentence: number; readonly end: number },
  claim: Claim,
  { from: opening }: Range,
): boolean {
  if (view.lang !== "en" || claim.source.type !== "author") return false;
  const from = behindThen(view, opening);
  if (view.tokens[from]?.folded !== "it") return false;
  // "It is likely that", "it may be that" mean nobody.
  const behind = view.tokens.slice(from + 1, from + 5).map((token) => token.folded);
  const isMove = /^(may|might|could)$/u.test(behind[0] ?? "") && behind[1] !== "be" && behind[1] !== "take";
  const isDeed = /^(will|would)$/u.test(behind[0] ?? "") && deed.test(behind[1] ?? "");
  if (!isMove && !isDeed && !(behind[0] === "is" && behind.includes("to") && behind.includes("expected"))) return false;
  const isNear =
    claim.sentence - before.sentence <= 1 &&
    view.sentences[claim.sentence]!.paragraph === view.sentences[before.sentence]!.paragraph;
  return isNear && before.end <= claim.start;
}

/** What only somebody does: "After that it will recall its envoys". */
const deed =
  /^(recall|withdraw|close|expel|send|join|leave|sign|host|support|back|oppose|veto|recognise|recognize|deploy|suspend|resume|reopen|seal|pull|offer|ask|seek|refuse|mediate|protest)$/u;

/** Behind "After that", "Then", "By then". */
function behindThen(view: View, from: number): number {
  const text = view.tokens.slice(from, from + 2).map((token) => token.folded);
  if (/^(after|before|beyond) (that|this)$|^by then$/u.test(text.join(" "))) return from + 2;
  return /^(then|afterwards|later|meanwhile|perhaps)$/u.test(text[0] ?? "") ? from + 1 : from;
}

/** «لن تقف X متفرجة، فهي ستطلب مقعدًا», «يُستبعد أن تتدخل X، لكنها قد تعرض»: the pronoun behind, in the same sentence. */
export function pronounOn(
  view: View,
  before: { readonly sentence: number; readonly end: number },
  claim: Claim,
  { from }: Range,
): boolean {
  if (view.lang !== "ar" || before.sentence !== claim.sentence || before.end > claim.start) return false;
  const isLed = /^(?:و|ف)?(?:لكن|ان)(?:ه|ها|هم)$/u.test(view.tokens[from - 1]?.folded ?? "");
  return isLed || /^[وف](?:هو|هي|هم)$/u.test(view.tokens[from]!.folded);
}

/** "The Lake Commission": a body named by what it is for; none by its place within a state (presidential, supreme). */
export function isBetweenStates(view: View, actors: Actors, id: string): boolean {
  const entity = actors.entity(id);
  const name = entity?.name.en;
  if (view.lang !== "en" || entity?.kind !== "body" || name === undefined) return false;
  const [first, ...rest] = name.replace(/^the /iu, "").split(" ");
  if (rest.length === 0 || !/^\p{Lu}/u.test(first!)) return false;
  const inside = new Set(words("en", "body.domestic"));
  return (
    /^(council|commission|committee)$/iu.test(rest.at(-1)!) &&
    ![first!, ...rest].some((word) => inside.has(word.toLowerCase()))
  );
}
