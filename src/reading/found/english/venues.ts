// Capital cities where something takes place: "in Geneva", "the Doha talks", "flew to Jakarta". They are no actors there.
import type { KnownName } from "../gazetteer.ts";
import type { Hit } from "../phrases.ts";
import type { View } from "../view.ts";
import { isFeelingIn } from "./feelings.ts";
import { english } from "./words.ts";

const reaching =
  /^(took|taken|captured|seized|entered|left|leave|reached|reach|bombed|shelled|besieged|visited|visit|visiting|encircled|retook|outside|fled)$/u;

/** What is called by where it is held. */
const meeting =
  /^(talks?|calls?|meetings?|rounds?|accords?|agreements?|process|summit|conference|declaration|channel|track|session|communiqué|formula|draft|text|framework|understandings?|memorandum|protocol)$/u;

const going =
  /^(flew|fly|flown|flies|travel|travels|travelled|traveled|went|returned|came|drove|sailed|headed|trip|journey)$/u;

const ofTown =
  /^(bishop|archbishop|mayor|patriarch|streets|outskirts|suburbs|centre|center|university|port|city|east|west|north|south|siege|battle|bombing|residents|people|skies)$/u;

/** A capital city where something takes place: no actor. */
export function isVenue(view: View, hit: Hit<KnownName>): boolean {
  const before = view.tokens[hit.from - 1]?.folded ?? "";
  // "Nobody in Washington": those who govern there.
  if (before === "in" && /^(nobody|none|officials)$/u.test(view.tokens[hit.from - 2]?.folded ?? "")) return false;
  // "the Doha calls"
  const isOfTalks = before === "the" && meeting.test(view.tokens[hit.to]?.folded ?? "");
  if (hit.value.form === "metonym" && (isOfTalks || reaching.test(before))) return true;
  // "the Archbishop of Kinshasa", "the streets of Cairo"
  if (hit.value.form === "metonym" && before === "of" && ofTown.test(view.tokens[hit.from - 2]?.folded ?? ""))
    return true;
  // "flew to Jakarta"
  const isGoal = before === "to" && going.test(view.tokens[hit.from - 2]?.folded ?? "");
  if (hit.value.form === "metonym" && isGoal) return true;
  return (
    hit.value.form === "metonym" &&
    !isFeelingIn(view, hit.from) &&
    english().locative.has(before) &&
    before !== "toward" &&
    before !== "towards"
  );
}
