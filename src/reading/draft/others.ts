// What others do and what goes between them: channels, reactions of third parties, intentions and positions.
import { scales } from "../../case/index.ts";
import { numbersIn } from "../numbers.ts";
import type { Factuality } from "../reading.ts";
import type { Json } from "../review/queue.ts";
import { rowsOf } from "./caseData.ts";
import { ask, type Page, place } from "./desk.ts";
import { joined, say, stances } from "./phrases.ts";

/** Channels; what the text leaves open of them is said: how many contacts, when, who began, between whom. */
export function draftChannels(page: Page): void {
  const { reading, desk, source, actorOf, lang } = page;
  const taken = (id: string): boolean =>
    Object.hasOwn(desk.data.channels ?? {}, id) || Object.hasOwn(desk.data.actors ?? {}, id);
  const next = (): string => desk.next("ch", taken);
  for (const channel of reading.channels) {
    const parties = [...new Set(channel.between.map(actorOf).filter((x) => x !== undefined))];
    const isKnown = rowsOf(desk.data.channels).some(
      ([, row]) => parties.length > 1 && parties.every((p) => row.parties.includes(p)),
    );
    if (isKnown) continue;
    const claim = page.claims.get(channel.claim ?? "");
    const event = reading.events.find((e) => e.claim === channel.claim);
    const open = [
      ...(parties.length < 2 ? [say.betweenWhom] : []),
      ...(numbersIn(claim?.exact ?? channel.exact).length === 0 ? [say.count] : []),
      ...(claim?.time ? [] : [say.when]),
      ...(event && event.recipients.length > 0 ? [] : [say.initiator]),
    ];
    const note = [
      ...(channel.via ? [say.via(page.nameOf(channel.via))] : []),
      ...(open.length > 0 ? [say.channelOpen(open)] : []),
    ];
    const row = {
      [lang]: channel.exact,
      parties,
      ...(channel.medium !== undefined && { medium: channel.medium }),
      ...(channel.secrecy !== "unstated" && { secrecy: channel.secrecy }),
      src: [desk.quote(source, "H", channel)],
      ...(note.length > 0 && { note: joined(note) }),
    };
    place(page, ["channels", next()], row, { kind: "channel", quotes: [channel], by: channel, note: say.asChannel });
    if (open.length > 0) desk.open.push(quoting(channel.exact, say.channelOpen(open)));
  }
}

const quoting = (exact: string, { ar, en }: { ar: string; en: string }) => ({
  ar: `«${exact}»: ${ar}`,
  en: `“${exact}”: ${en}`,
});

/** Reactions, without a probability: how likely each is in each scenario is asked, in words of the scale. */
export function draftReactions(page: Page): void {
  const { reading, desk, source, lang } = page;
  const next = (): string => desk.next("x", (id) => Object.hasOwn(desk.data.reactions ?? {}, id));
  for (const reaction of reading.reactions) {
    const actor = page.actorOf(reaction.actor);
    if (actor === undefined) continue;
    const claim = page.claims.get(reaction.claim ?? "");
    const notes = [
      ...(reaction.options.length > 0 ? [say.alternatives(reaction.options.map((o) => o.exact))] : []),
      say.reactionOpen,
    ];
    const row = {
      actor,
      [lang]: reaction.exact,
      given: {},
      src: [desk.quote(source, "X", reaction)],
      note: joined(notes),
    };
    const id = place(page, ["reactions", next()], row, {
      kind: "reaction",
      key: page.nameOf(reaction.actor),
      quotes: [reaction],
      by: reaction,
      note: say.asReaction(page.nameOf(reaction.actor)),
    });
    if (desk.data.reactions?.[id]) askHedge(page, id, reaction, claim?.factuality);
  }
}

/** A hedge is no number: only "probable" has a word of the scale to propose; for all others a person chooses one. */
function askHedge(
  page: Page,
  id: string,
  { exact, start, end, rule, confidence }: Page["reading"]["reactions"][number],
  factuality?: Factuality,
): void {
  const { data } = page.desk;
  const bands = scales[data.scale === "phia" ? "phia" : "icd203"];
  const likely = bands.at(-3)!.en[0];
  const unlikely = bands[2]!.en[0];
  const word = factuality === "PR+" ? likely : factuality === "PR-" ? unlikely : undefined;
  const names = [...rowsOf(data.scenarios).map(([scenario]) => scenario), "S0"];
  const given = Object.fromEntries(names.map((scenario) => [scenario, word ?? ""]));
  ask(page, {
    kind: "hedge",
    key: id,
    quotes: [{ exact, start, end }],
    by: { rule: `hedge-${rule}`, confidence: Math.min(0.5, confidence) },
    proposal: [{ path: ["reactions", id, "given"], value: given as Json }],
    needs: word === undefined ? names.map((scenario) => ["reactions", id, "given", scenario]) : [],
    note: say.asHedge(exact),
  });
}

/** Intentions as hypotheses to be given a prior; positions as statements or red lines to be given a strength. Nothing goes into the draft. */
export function askAims(page: Page): void {
  const { reading, desk, source, lang } = page;
  const next = (): string =>
    desk.next("h", (id) => Object.hasOwn(desk.data.hypotheses ?? {}, id) || desk.isProposed("hypotheses", id));
  for (const intention of reading.intentions) {
    const about = page.actorOf(intention.actor);
    if (about === undefined) continue;
    const id = next();
    const value = { about, [lang]: intention.exact, src: [desk.quote(source, "I", intention)] };
    ask(page, {
      kind: "hypothesis",
      key: page.nameOf(intention.actor),
      quotes: [intention],
      by: intention,
      proposal: [{ path: ["hypotheses", id], value }],
      needs: [["hypotheses", id, "prior"]],
      note: say.asHypothesis(intention.exact),
    });
  }
  for (const position of reading.positions)
    ask(page, {
      kind: "position",
      key: `${page.nameOf(position.actor)} ${position.stance}`,
      quotes: [position],
      by: position,
      note: say.asPosition(page.nameOf(position.actor), stances[position.stance]),
    });
}
