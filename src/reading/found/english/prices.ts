// What is given for what, by other words than "in exchange for": "would swap the pilots for its ships", "released against payment", "as the price of a seat".

import type { Hit } from "../phrases.ts";
import type { Range, View } from "../view.ts";
import { isModal, sentenceAt, wordAt } from "./ahead.ts";

interface Price extends Hit<string> {
  /** What is given. */
  readonly label: Range;
}

/** Such an exchange at token `i`, in the clause from `from`. */
export function priceAt(view: View, from: number, i: number, to: number): Price | undefined {
  const word = wordAt(view, i);
  if (word === "as") return asPriceAt(view, from, i, to);
  if (word === "against") return againstAt(view, from, i, to);
  return trading.test(word) ? tradeAt(view, i, to) : undefined;
}

const price = (view: View, label: Range, from: number, to: number): Price => ({
  value: "quid_pro_quo",
  from,
  to,
  start: view.tokens[from]!.start,
  label,
});

const offering =
  /^(?:offer|propos|promis|pledg|agree|demand|ask|want|insist|ready|willing|prepared|plan|draft|bargain|deal|signal|suggest|hint|consider|weigh)/u;

/** Whether the clause tells of what would be given, or is offered. */
const isOffered = (view: View, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token, k) => offering.test(token.folded) || isModal(view, from + k)) ||
  view.tokens
    .slice(from, to)
    .some((token, k) => token.folded === "to" && /^(?:is|are|was|were)$/u.test(wordAt(view, from + k - 1)));

/** "to pay the arrears as the price of a quiet handover" */
function asPriceAt(view: View, from: number, i: number, to: number): Price | undefined {
  const noun = /^(?:the|a|its)$/u.test(wordAt(view, i + 1)) ? i + 2 : i + 1;
  if (!/^(?:price|payment|compensation|recompense|reward)$/u.test(wordAt(view, noun))) return undefined;
  if (!/^(?:of|for)$/u.test(wordAt(view, noun + 1)) || noun + 2 >= to) return undefined;
  if (!isOffered(view, sentenceAt(view, i).from, i)) return undefined;
  return price(view, { from, to: i }, i, noun + 2);
}

const handing =
  /^(?:releas(?:e|es|ed|ing)|free[ds]?|hand(?:s|ed|ing)?|unfr(?:oze|ozen|eez(?:e|ing))|deliver(?:s|ed)?|return(?:s|ed)?|swap(?:s|ped)?|trade[ds]?|exchange[ds]?|suppl(?:y|ies|ied)|paid|pay|lift(?:ed)?|give|given|transfer(?:red)?|barter(?:ed)?)$/u;
const given =
  /^(?:the|a|an|its|his|her|their|\p{L}+(?:tion|ment|al)|shipment|delivery|release|return|guarantees?|pledges?|promises?|payment|cash|recognition|surrender|receipt|access|halt|end)$/u;
const deed =
  /^(?:shipment|delivery|release|return|withdrawal|handover|lifting|guarantees?|pledges?|promises?|payment|recognition|surrender|transfer|halt|end|dismantling|reopening|opening|closure|removal|destruction|suspension|access|supply|freezing|extradition|evacuation|ceasefire|truce|receipt|reduction|repeal)$/u;

/** "accounts released against the shipment of its uranium": something is handed over, against a deed; "protests against the release" are none. */
function againstAt(view: View, from: number, i: number, to: number): Price | undefined {
  if (!given.test(wordAt(view, i + 1))) return undefined;
  const isDeed = view.tokens.slice(i + 1, Math.min(to, i + 4)).some((token) => deed.test(token.folded));
  if (!isDeed || !isOffered(view, from, i)) return undefined;
  const give = view.tokens.slice(from, i).findLastIndex((token) => handing.test(token.folded));
  // "deliver a vote against": not what is handed over.
  if (give < 0 || i - (from + give) > 9) return undefined;
  if (
    /^(?:votes?|protests?|voted|campaign|appeal|fight|case|war|law|guarantee|warn(?:ing|ed)|ruling|rally|march)$/u.test(
      wordAt(view, i - 1),
    )
  )
    return undefined;
  return price(view, { from, to: i }, i, i + 1);
}

const trading = /^(?:swap|swapp(?:ed|ing)|trad(?:e|ed|ing)|exchang(?:e|ed|ing)|barter(?:ed|ing)?)$/u;
const worn =
  /^(?:uniform|fatigues|suit|suits|clothes|robes?|boots|coat|jacket|beret|hats?|turban|seats?|places?|stories|jokes|jerseys|shirts?|pleasantries|words|views|letters|numbers)$/u;
const span =
  /^(?:hours?|days?|weeks?|months?|years?|decades?|minutes|centuries|now|instance|example|long|ever|nights?|generations|good)$/u;

/** "would trade the contractors for the lifting of the embargo": what is not done yet, and no clothes. */
function tradeAt(view: View, i: number, to: number): Price | undefined {
  const { from } = sentenceAt(view, i);
  if (!isUndone(view, from, i)) return undefined;
  const isPassive = /^(?:be|been)$/u.test(wordAt(view, i - 1));
  const first = view.tokens[i + 1];
  if (
    first === undefined ||
    first.kind === "mark" ||
    (!isPassive && /^(?:with|in|on|over|for|at|as|between)$/u.test(first.folded))
  )
    return undefined;
  for (
    let k = i + (isPassive ? 1 : 2);
    k < Math.min(to - 1, i + 12) && (view.tokens[k]!.kind !== "mark" || "-$'’".includes(wordAt(view, k)));
    k++
  ) {
    if (worn.test(wordAt(view, k))) return undefined;
    if (wordAt(view, k) !== "for") continue;
    const behind = view.tokens.slice(k + 1, Math.min(to, k + 5)).map((token) => token.folded);
    if (behind.slice(0, 3).some((word) => span.test(word) || worn.test(word)) || behind.length === 0) return undefined;
    if (/^(?:\p{L}+ing|money|profit|fun)$/u.test(behind[0]!) && !/ing$/u.test(behind[0]!)) return undefined;
    return isPassive ? price(view, { from, to: i + 1 }, k, k + 1) : price(view, { from: i + 1, to: k }, i, k + 1);
  }
  return undefined;
}

/** "would trade", "ready to swap", "has offered to exchange", "would be traded". */
function isUndone(view: View, from: number, i: number): boolean {
  const before = view.tokens.slice(Math.max(from, i - 5), i);
  const isInfinitive =
    wordAt(view, i - 1) === "to" || isModal(view, i - 1) || isModal(view, i - 2) || wordAt(view, i - 1) === "be";
  return (
    isInfinitive &&
    before.some(
      (token, k) =>
        isModal(view, Math.max(from, i - 5) + k) ||
        offering.test(token.folded) ||
        /^(?:is|are|was|were|seeks?|hopes?|could|able|refus\p{L}+)$/u.test(token.folded),
    ) &&
    !before.some((t) => /^(?:not|never|refus\p{L}+|n't)$/u.test(t.folded))
  );
}
