// A charge set behind what it charges, and who denies it: "..., a charge Kesh denied", "..., a claim that it rejects", "..., something it has always denied".
import type { Voice } from "../../reading.ts";
import type { Actors } from "../actors.ts";
import type { Range, View } from "../view.ts";
import { voiceOf } from "./voices.ts";

const charge = /^(charge|claim|allegation|accusation|suggestion|report|account|assertion|version|story|description)$/u;
const denial = /^(denie[sd]|reject(s|ed)|dismiss(es|ed)|disputed?|disputes|contest(s|ed)|refute[sd])$/u;

/** The verb of denying in a clause that opens at `from` with "a charge (that)". */
export function denialOfCharge(view: View, from: number, to: number): number | undefined {
  const isSomething = view.tokens[from]?.folded === "something";
  const isCharge = /^an?$/u.test(view.tokens[from]?.folded ?? "") && charge.test(view.tokens[from + 1]?.folded ?? "");
  if (!isCharge && !isSomething) return undefined;
  const head = isSomething ? from + 1 : from + 2;
  // Commas may set a name beside the office: "that its minister, Lind, rejected".
  for (let i = head, commas = 0; i < Math.min(to, from + 14); i++) {
    if (view.tokens[i]!.folded === "," && commas++ < 2) continue;
    if (view.tokens[i]!.kind === "mark") return undefined;
    if (denial.test(view.tokens[i]!.folded))
      return i > head && commas !== 1 && !/^(?:was|never|not)$/u.test(view.tokens[i - 1]!.folded) ? i : undefined;
  }
  return undefined;
}

/** Who denies it; "it" is whom the charge names last. */
export function denierOf(view: View, actors: Actors, { from, to }: Range, last: Voice | undefined) {
  const verb = denialOfCharge(view, from, to);
  if (verb === undefined) return undefined;
  const head = view.tokens[from]!.folded === "something" ? from + 1 : from + 2;
  const start = view.tokens[head]!.folded === "that" ? head + 1 : head;
  let end = verb;
  while (
    end > start + 1 &&
    /^(?:has|have|had|always|long|since|repeatedly|flatly)$/u.test(view.tokens[end - 1]!.folded)
  )
    end--;
  const isPronoun = end - start === 1 && /^(it|he|she|they)$/u.test(view.tokens[start]!.folded);
  const charged = actors
    .within({ from: Math.max(0, from - 40), to: from })
    .findLast((m) => last?.type !== "actor" || m.entity !== last.id);
  const source: Voice | undefined =
    isPronoun && charged
      ? { type: "actor", id: charged.entity }
      : voiceOf(view, actors, { from: start, to: end }, last);
  return source && { source, cue: { from: verb, to: verb + 1 } };
}
