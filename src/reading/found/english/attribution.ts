// Who says an English clause: the verb or phrase that tells, whose it is, and which words are only the telling.
import type { Voice } from "../../reading.ts";
import type { Actors } from "../actors.ts";
import { isMark, type Range, type View } from "../view.ts";
import { denierOf } from "./charges.ts";
import { awaitedBy, citedBy, describedAs, describedBy, quotedAsSaying } from "./citing.ts";
import { demanderOf, threatenerOf } from "./demands.ts";
import { commaAfter, frameOf, ofBoth } from "./frames.ts";
import { quotationsOf } from "./quotations.ts";
import type { Clause } from "./relatives.ts";
import { dismissedApart, isBare, isNominal, isPassive, judgedAs } from "./telling.ts";
import type { Attribution } from "./told.ts";
import { voiceOf } from "./voices.ts";
import { english, hasVerb, isFiniteVerb, isOath, isWeekday } from "./words.ts";

/** Before the clause: who spoke last in the paragraph, and the subject of the clause before in the sentence. */
export interface Context {
  readonly last: Voice | undefined;
  readonly subject: Range | undefined;
}

export function attributionOf(view: View, actors: Actors, clause: Clause, context: Context): Attribution | undefined {
  const denied = denierOf(view, actors, clause, context.last);
  if (denied)
    return { ...denied, frame: { from: denied.cue.from, to: clause.to }, modality: "denied", rule: "en.denied" };
  return (
    awaitedBy(view, actors, clause, context.last) ??
    describedBy(view, actors, clause, context.last) ??
    describedAs(view, actors, clause, context.last) ??
    accordingTo(view, actors, clause, context) ??
    demanderOf(view, actors, clause, context.last) ??
    byVerb(view, actors, clause, context) ??
    threatenerOf(view, actors, clause, context.last)
  );
}

function accordingTo(view: View, actors: Actors, { from, to }: Range, { last }: Context): Attribution | undefined {
  const e = english();
  for (let i = from; i < to; i++) {
    const hit = e.according.at(view, i, to);
    if (!hit || view.tokens[i]!.folded === "citing" || view.tokens[i]!.folded === "quoting") continue;
    // "forty per cent"
    if (view.tokens[i]!.folded === "per" && !view.tokens[hit.to]?.isCapital) continue;
    let end = hit.to;
    // At the head up to the comma that is followed by no apposition; at the end up to the end.
    if (i <= from + 1) {
      end = commaAfter(view, hit.to, to);
      const next = commaAfter(view, end + 1, to);
      if (next < to && next - end <= 5 && !hasVerb(view, end + 1, next)) end = next;
    } else end = to;
    const voice = voiceOf(view, actors, { from: hit.to, to: end }, last);
    if (!voice) continue;
    return {
      source: voice,
      frame: { from: hit.from, to: end },
      cue: { from: hit.from, to: hit.to },
      modality: "reported",
      rule: "en.according",
    };
  }
  return undefined;
}

type Kind = { readonly modality: Attribution["modality"]; readonly base: string; readonly to: number };

function verbAt(view: View, i: number, to: number): Kind | undefined {
  const e = english();
  if (view.tokens[i]!.isCapital || view.tokens[i]!.folded.endsWith("ing")) return undefined;
  const deny = e.deny.at(view, i, to);
  if (deny && (!deny.value.includes(".") || e.denyObject.in(view, deny.to, Math.min(to, deny.to + 6)).length > 0))
    return { modality: "denied", base: deny.value, to: deny.to };
  const apart = dismissedApart(view, i, to);
  if (apart) return { modality: "denied", base: "dismiss", to: apart };
  const allege = e.allege.at(view, i, to);
  if (allege) return { modality: "alleged", base: allege.value, to: allege.to };
  const commit = e.commit.at(view, i, to);
  if (commit && !isOath(view, i)) return { modality: "committed", base: commit.value, to: commit.to };
  if (/^(termed|deemed|branded|labelled|labeled|dubbed)$/u.test(view.tokens[i]!.folded)) {
    const judged = judgedAs(view, i + 1, to);
    return judged && { modality: judged === "untrue" ? "denied" : "reported", base: "call.say", to: i + 1 };
  }
  const say = e.say.at(view, i, to);
  if (!say) return undefined;
  if (say.value === "describe" && view.tokens.slice(say.to, say.to + 7).some((t) => t.folded === "as"))
    return { modality: judgedAs(view, say.to, to) === "untrue" ? "denied" : "reported", base: say.value, to: say.to };
  if (say.value === "call.say") {
    const judged = judgedAs(view, say.to, to);
    return judged && { modality: judged === "untrue" ? "denied" : "reported", base: say.value, to: say.to };
  }
  return { modality: "reported", base: say.value, to: say.to };
}

function byVerb(view: View, actors: Actors, clause: Clause, context: Context): Attribution | undefined {
  const e = english();
  const { from, to } = clause;
  const closing = closingVerb(view, from, to) ?? behindContrary(view, from, to);
  let inQuote = closing === undefined && quotationsOf(view).holds(from);
  for (let i = closing ?? from; i < to; i++) {
    if (isMark(view, i, '"«»')) inQuote = !inQuote;
    if (inQuote) continue;
    // What a relative clause tells of the subject is not what the clause says.
    if (i > from && isMark(view, i, ",") && /^(which|who|whose)$/u.test(view.tokens[i + 1]?.folded ?? "")) {
      const close = commaAfter(view, i + 1, to);
      if (close < to) i = close;
      continue;
    }
    // "The Gulf states": a name is no verb.
    const quoted = quotedAsSaying(view, actors, clause, i, context.last);
    if (quoted) return { ...quoted, rule: quoted.modality === "denied" ? "en.denied" : "en.say" };
    const verb = actors.covers(i) ? undefined : verbAt(view, i, to);
    if (!verb) continue;
    const word = view.tokens[i]!.folded;
    // "accused of", "to deny", "the report", "said" as participle: no telling.
    if (isNominal(view, i) || isPassive(view, i, from) || isBare(view, i, verb.base, from)) continue;
    if (
      /^(accused|alleged|blamed|committed|threatened|promised)$/u.test(word) &&
      /^(is|are|was|were|been|be|being)$/u.test(view.tokens[i - 1]?.folded ?? "")
    )
      continue;
    // "If neither comes about, expect arbitration": told to the reader.
    if (
      isMark(view, i - 1, ",") &&
      word === verb.base.split(/[. ]/u)[0] &&
      /^(if|unless|should|once|when)$/u.test(view.tokens[from]!.folded)
    )
      continue;
    // "It has never denied that": no denial.
    if (verb.modality === "denied" && /^(never|not|hardly)$|n't$/u.test(view.tokens[i - 1]?.folded ?? "")) continue;
    const frame = ofBoth(view, clause, frameOf(view, clause, i, verb.to));
    if (!frame) continue;
    // "Nobody believes that": told by nobody.
    if (
      frame.subject &&
      /^(nobody|none|neither|nothing|little|no|whatever|whoever|however)$/u.test(
        view.tokens[frame.subject.from]!.folded,
      )
    )
      continue;
    // "did not meet, as some had hoped": whose hope it was, nobody's telling.
    if (
      /^(hope|expect|fear|want|anticipate)\b/u.test(verb.base) &&
      [frame.range.from, frame.range.from - 1].some((k) => view.tokens[k]?.folded === "as")
    )
      continue;
    // "has promised nothing"
    if (verb.modality === "committed" && view.tokens[verb.to]?.folded === "nothing") continue;
    if (
      /^(reported|alleged)$/u.test(verb.modality) &&
      e.sayOnlyWithClause.has(verb.base) &&
      frame.where === "before" &&
      !saysClause(view, verb.to, to) &&
      !standsFor(view, verb.to) &&
      !foretells(verb) &&
      !isMark(view, to, ":")
    )
      continue;
    if (
      verb.modality === "reported" &&
      frame.where === "before" &&
      !saysSomething(verb.to, to) &&
      !(verb.to < to && /^(confirm|admit|acknowledge|concede)$/u.test(verb.base)) &&
      !standsFor(view, verb.to) &&
      !isMark(view, to, ":")
    )
      continue;
    const source =
      frame.subject === undefined
        ? context.subject && voiceOf(view, actors, context.subject, context.last)
        : voiceOf(view, actors, behindAs(view, frame.subject), context.last);
    if (!source) {
      const pair = frame.subject && partiesOf(view, actors, frame.subject);
      if (!pair) continue;
      return {
        source: pair,
        frame: frame.range,
        cue: { from: i, to: verb.to },
        modality: verb.modality,
        rule: `en.${verb.modality}`,
      };
    }
    return {
      source: citedBy(view, actors, source, { from: verb.to, to }, Math.min(frame.range.from, verb.to)),
      frame: frame.range,
      cue: { from: i, to: verb.to },
      modality: verb.modality,
      ...(foretells(verb) && { foretells: true as const }),
      rule: verb.modality === "reported" ? "en.say" : `en.${verb.modality}`,
    };
  }
  return undefined;
}

/** "Contrary to what the radio insists, he has not called": whose error it is, nobody's telling. */
function behindContrary(view: View, from: number, to: number): number | undefined {
  if (view.tokens[from]!.folded !== "contrary" || view.tokens[from + 2]?.folded !== "what") return undefined;
  const comma = commaAfter(view, from, to);
  return comma < to ? comma + 1 : undefined;
}

/** "They committed to secrecy, the paper said.": the verb that tells the whole clause closes it. */
function closingVerb(view: View, from: number, to: number): number | undefined {
  const last = isWeekday(view.tokens[to - 1]?.folded ?? "") ? to - 3 : to - 1;
  for (let i = last; i > Math.max(from + 3, last - 3); i--) {
    const say = english().say.at(view, i, to);
    if (!say || say.to !== last + 1 || say.value === "describe") continue;
    for (let k = i - 1; k >= Math.max(from + 3, i - 5); k--) {
      if (view.tokens[k]!.kind !== "mark" || isMark(view, k, "'.")) continue;
      const isToldBehind = isMark(view, k, ",") && k < i - 1 && !hasVerb(view, k + 1, i) && hasVerb(view, from, k);
      return isToldBehind && !/^(?:which|who|as|and|but)$/u.test(view.tokens[k + 1]!.folded) ? i : undefined;
    }
  }
  return undefined;
}

/** "as the army had predicted" */
const behindAs = (view: View, { from, to }: Range): Range =>
  view.tokens[from]!.folded === "as" && to - from > 1 ? { from: from + 1, to } : { from, to };

/** "Both sides": the two that the sentence before joins, else the first two states or sides that the text names. */
function partiesOf(view: View, actors: Actors, range: Range): Voice | undefined {
  if (english().partyPronoun.in(view, range.from, range.to).length === 0) return undefined;
  const before = actors.within({ from: Math.max(0, range.from - 40), to: range.from });
  const isState = (id: string): boolean => /^(state|government)$/u.test(actors.entity(id)?.kind ?? "");
  for (const [k, right] of [...before.entries()].reverse()) {
    const left = before[k - 1];
    if (!left || right.from !== left.to + 1 || view.tokens[left.to]!.folded !== "and") continue;
    if (left.entity !== right.entity && isState(left.entity) && isState(right.entity))
      return { type: "actors", ids: [left.entity, right.entity] };
  }
  const sides = [...new Set(actors.mentions().map((m) => m.entity))].filter((id) =>
    /^(state|government|armed group|group)$/u.test(actors.entity(id)?.kind ?? ""),
  );
  return sides.length >= 2 ? { type: "actors", ids: sides.slice(0, 2) } : undefined;
}

/** Whether what follows a verb of saying is a clause: "that", a quotation, a colon, or a subject with its verb. */
function saysClause(view: View, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const word = view.tokens[i]!.folded;
    if (word === "that" || word === "whether" || isMark(view, i, '"«:')) return true;
  }
  // "argued over who may dredge"
  if (from >= to || isFiniteVerb(view, from) || /^(over|about|against|for|with)$/u.test(view.tokens[from]!.folded))
    return false;
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    if (isMark(view, i, ",;") || view.tokens[i]!.folded === "and") return false;
    if (isFiniteVerb(view, i)) return true;
  }
  return false;
}

/** Whether anything at all is said: "said on Monday." alone follows its clause. */
const saysSomething = (from: number, to: number): boolean => to - from >= 2;

/** "foresees a new wall": said of what will be, with a plain object too. */
const foretells = ({ base }: Kind): boolean => /^(foresee|forecast|predict|anticipate)$/u.test(base);

/** "thinks not", "says so": one word stands for what is said. */
const standsFor = (view: View, i: number): boolean => /^(not|so|otherwise|yes|no)$/u.test(view.tokens[i]?.folded ?? "");
