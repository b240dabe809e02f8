// The claims of an English text: clauses, who says them, how surely.
import type { Voice } from "../../reading.ts";
import type { Actors } from "../actors.ts";
import type { FoundClaim } from "../claim.ts";
import type { Label } from "../label.ts";
import { isMark, quoteOf, type Range, type View } from "../view.ts";
import { asksWithoutMark } from "./asks.ts";
import { attributionOf } from "./attribution.ts";
import { isByline } from "./bylines.ts";
import { clausesOf } from "./clauses.ts";
import { behindDateline } from "./dateline.ts";
import { demandsRule } from "./demands.ts";
import { hearsayIn } from "./hearsay.ts";
import { announces } from "./labels.ts";
import { conditionCue, moodOf, polarityOf } from "./moods.ts";
import { quotationsOf } from "./quotations.ts";
import type { Clause } from "./relatives.ts";
import { seenRule } from "./seenScenarios.ts";
import { isSilence } from "./silence.ts";
import { voiceOf } from "./voices.ts";
import { english, hasVerb, isFiniteVerb } from "./words.ts";

const listed = "en.scenario-listed";

export function englishClaims(view: View, actors: Actors, labels: readonly Label[]): readonly FoundClaim[] {
  const claims: FoundClaim[] = [];
  const labelOf = new Map(labels.map((label) => [label.sentence, label]));
  let paragraph = -1;
  let last: Voice | undefined;
  /** The person who spoke in the sentence before, over the end of a paragraph too. */
  let speaker: { readonly voice: Voice; readonly sentence: number } | undefined;
  const quotations = quotationsOf(view);
  view.sentences.forEach((sentence, s) => {
    if (sentence.isHeading || isByline(view, s)) return;
    if (sentence.paragraph !== paragraph)
      last = quotations.isWhole(s) ? (last ?? onlyPerson(view, actors, s - 1)) : undefined;
    paragraph = sentence.paragraph;
    const range = view.ranges[s]!;
    const isOpening = (labelOf.get(s)?.rule ?? listed) === listed && announces(view, range.from, range.to);
    const label = labelOf.get(s);
    const from = label?.body ?? behindDateline(view, s);
    if (from >= range.to) return;
    let subject: Range | undefined;
    let told: Voice | undefined;
    const whole = trimmed(view, { from, to: range.to });
    for (const clause of clausesOf(view, whole)) {
      // "which they call the long table" only names.
      if (clause.kind === "relative" && label && clause.to - label.label.to <= 1 && holds(clause, label.label))
        continue;
      if (isOpening && isMark(view, range.to - 1, ":") && announces(view, clause.from, clause.to)) continue;
      const claim = claimOf(view, actors, s, clause, {
        last:
          last ??
          (speaker?.sentence === s - 1 ? speaker.voice : undefined) ??
          nearestPerson(actors, clause.from, range.from),
        subject,
        told,
        spoke: last,
        sees: label?.rule === seenRule ? { from, to: label.label.from } : undefined,
        isFirst: clause.from === whole.from,
        isWhole: clause.from === whole.from && clause.to >= whole.to && !isHeading(view, whole, label),
      });
      if (clause.kind === "main") subject = subjectOf(view, clause);
      if (!claim) continue;
      claims.push(claim);
      if (clause.kind === "relative") continue;
      if (claim.source.type !== "author") last = claim.source;
      if (claim.source.type === "actor" && actors.entity(claim.source.id)?.kind === "person")
        speaker = { voice: claim.source, sentence: s };
      told = claim.source.type !== "author" && claim.rule !== "en.alleged" ? claim.source : undefined;
    }
  });
  return behindQuotations(view, claims);
}

/** "Indicator: fuel flights into the cape", "Upside case, a shared licence": a heading within the line. */
function isHeading(view: View, { from, to }: Range, label: Label | undefined): boolean {
  if ([from + 1, from + 2].some((k) => k < to && isMark(view, k, ":"))) return true;
  if (!label || label.label.to < to) return false;
  const head = /^(?:a|an|the)$/u.test(view.tokens[label.label.from - 1]?.folded ?? "") ? 2 : 1;
  return isMark(view, label.label.from - head, ",:");
}

/** "We wait. They will come," said X: what stands before in the same quotation is X's too. */
function behindQuotations(view: View, claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const quotations = quotationsOf(view);
  const told = [...claims];
  for (let k = told.length - 2; k >= 0; k--) {
    const claim = told[k]!;
    const next = told.slice(k + 1).find((other) => other.sentence > claim.sentence);
    if (!next || next.sentence !== claim.sentence + 1 || next.source.type === "author") continue;
    if (!quotations.isWhole(claim.sentence) || !quotations.goesOn(claim.sentence)) continue;
    told[k] = {
      ...claim,
      source: next.source,
      ...(claim.modality === "asserted" && { modality: "reported", rule: "en.goes-on" }),
    };
  }
  return told;
}

/** The one person whom a sentence names, before a paragraph that is all quotation. */
function onlyPerson(view: View, actors: Actors, sentence: number): Voice | undefined {
  const range = view.ranges[sentence];
  if (!range || view.sentences[sentence]!.isHeading) return undefined;
  const persons = new Set(
    actors
      .within(range)
      .filter((m) => actors.entity(m.entity)?.kind === "person")
      .map((m) => m.entity),
  );
  const [only] = persons;
  return persons.size === 1 && only !== undefined ? { type: "actor", id: only } : undefined;
}

interface Around {
  readonly last: Voice | undefined;
  readonly subject: Range | undefined;
  /** Who said the clause before, in the same sentence. */
  readonly told: Voice | undefined;
  /** Who spoke before in the paragraph. */
  readonly spoke: Voice | undefined;
  /** Who sees the scenario that the sentence names. */
  readonly sees: Range | undefined;
  readonly isFirst: boolean;
  readonly isWhole: boolean;
}

const holds = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to;

function claimOf(view: View, actors: Actors, sentence: number, clause: Clause, around: Around): FoundClaim | undefined {
  const e = english();
  const range = trimmed(view, clause);
  const closing = view.tokens[view.ranges[sentence]!.to - 1];
  const asks =
    (closing !== undefined && "?؟".includes(closing.folded) && clause.to >= view.ranges[sentence]!.to - 1) ||
    (around.isFirst && asksWithoutMark(view, range));
  // A whole sentence of some length may have a verb that no list knows.
  const isSaid =
    asks ||
    clause.isUnseen === true ||
    hasVerb(view, range.from, range.to) ||
    (around.isWhole && range.to - range.from > 5) ||
    (range.to - range.from > 3 && /^(?:implicit|precondition)$/u.test(conditionCue(view, range)?.value ?? ""));
  if (range.to - range.from < 2 || !isSaid) return undefined;
  const { polarity, isRedLine } = polarityOf(view, range);
  const base = {
    sentence,
    range,
    start: view.tokens[range.from]!.start,
    end: view.tokens[range.to - 1]!.end,
    polarity,
    ...(isRedLine && { isRedLine: true as const }),
  };
  const author: Voice = around.sees
    ? { type: "unnamed", note: quoteOf(view, { from: around.sees.from, to: around.sees.from + 1 }).exact }
    : { type: "author" };
  if (asks)
    return {
      ...base,
      source: author,
      modality: "question",
      rule: "en.question",
      cue: quoteOf(view, { from: range.from, to: range.from + 1 }),
    };
  // What a speaker says of a confirmation is his.
  const silence = e.silence.in(view, range.from, range.to).find((hit) => !quotationsOf(view).holds(hit.from));
  if (silence || isSilence(view, range))
    return {
      ...base,
      source: author,
      modality: "asserted",
      polarity: "-",
      rule: "en.silence",
      meta: "confirmation-note",
      ...(silence && { cue: quoteOf(view, silence) }),
    };
  // "Kuwait could lose it; it pledged last spring": who stands before in the sentence, where nobody has spoken.
  const isIt = view.tokens[range.from]!.folded === "it" && around.spoke === undefined && around.subject !== undefined;
  const last = (isIt && voiceOf(view, actors, around.subject!, undefined)) || around.last;
  const attribution = attributionOf(
    view,
    actors,
    { ...clause, ...range },
    { last, subject: clause.kind === "verb" ? around.subject : undefined },
  );
  const mood = moodOf(view, range, attribution?.frame);
  if (mood?.modality === "alleged" && !attribution)
    return {
      ...base,
      source: { type: "unnamed", note: mood.cue!.exact },
      modality: "alleged",
      rule: "en.alleged",
      cue: mood.cue!,
    };
  const believed = mood?.modality === "apparent" && /^(is|are|was|were) /u.test(mood.cue!.exact) && !attribution;
  if (attribution) {
    const { modality, source, frame } = attribution;
    const cue = quoteOf(view, attribution.cue);
    const content = frame.to < range.to ? { from: frame.to, to: range.to } : { from: range.from, to: frame.from };
    const said = { ...base, source, ...(content.from < content.to && { content }) };
    if (attribution.rule === demandsRule) return { ...said, modality: "conditional", cue, rule: attribution.rule };
    // Denying and accusing keep their own mood; saying and pledging yield to one inside.
    if (modality === "denied" || modality === "alleged")
      return {
        ...said,
        modality,
        cue,
        polarity: modality === "denied" ? "-" : polarity,
        rule: attribution.rule,
      };
    if (modality === "committed")
      return mood?.modality === "conditional"
        ? { ...said, ...mood, rule: "en.committed-if" }
        : { ...said, modality, cue, rule: attribution.rule };
    return mood
      ? { ...said, ...mood, rule: `${attribution.rule}-${mood.modality}` }
      : { ...said, modality: attribution.foretells ? "predicted" : modality, cue, rule: attribution.rule };
  }
  const isQuotation = around.spoke !== undefined && quotationsOf(view).isWhole(sentence);
  const source =
    (clause.kind === "verb" || clause.kind === "quote" || isBranch(view, range)) && around.told
      ? around.told
      : isQuotation
        ? around.spoke!
        : author;
  const rumoured = attribution ? undefined : hearsayIn(view, actors, range);
  if (rumoured)
    return {
      ...base,
      source: rumoured.source,
      // A rumoured offer is an offer: "reportedly offered grain in exchange for two open gates".
      ...(mood?.modality === "conditional"
        ? mood
        : { modality: "reported" as const, cue: quoteOf(view, rumoured.cue) }),
      rule: "en.rumoured",
    };
  if (believed) return { ...base, source: { type: "unnamed", note: mood.cue!.exact }, ...mood, rule: "en.believed" };
  const isPassedOn = /\b(repeated|carried|cited|citing|quoting|picked up)\b/u.test(quoteOf(view, range).exact);
  if (mood) return { ...base, source, ...mood, rule: `en.${mood.modality}` };
  if (source !== author) return { ...base, source, modality: "reported", rule: "en.goes-on" };
  return {
    ...base,
    source,
    modality: "asserted",
    rule: clause.kind === "relative" ? "en.relative" : "en.clause",
    ...(isPassedOn && { addsNoOrigin: true as const }),
  };
}

/** "he will stay if both sign; otherwise he flies home": the branch is told by who told the condition. */
const isBranch = (view: View, { from }: Range): boolean =>
  view.tokens[from]!.folded === "otherwise" ||
  /^(?:or else|if not|failing (?:that|which))$/u.test(
    `${view.tokens[from]!.folded} ${view.tokens[from + 1]?.folded ?? ""}`,
  );

/** Whom "he" or "she" means where nobody has spoken yet: the person named last before this sentence, in it at most at its head. */
function nearestPerson(actors: Actors, before: number, sentence: number): Voice | undefined {
  const floor = Math.max(0, sentence - 80);
  const found = actors
    .within({ from: floor, to: before })
    .filter((m) => actors.entity(m.entity)?.kind === "person")
    .at(-1);
  return found && { type: "actor", id: found.entity };
}

/** The words before the finite verb of a clause. */
function subjectOf(view: View, clause: Range): Range | undefined {
  const range = trimmed(view, clause);
  for (let i = range.from + 1; i < range.to; i++) if (isFiniteVerb(view, i)) return { from: range.from, to: i };
  return undefined;
}

const leading = new Set([
  "and",
  "but",
  "yet",
  "so",
  "or",
  "meanwhile",
  "however",
  "still",
  "moreover",
  "while",
  "whereas",
  "although",
  "though",
  "because",
  "that",
]);

/** "That is the view": with a capital it is the subject. */
const leads = (view: View, i: number): boolean => {
  const { folded, isCapital } = view.tokens[i]!;
  return leading.has(folded) && !(folded === "that" && isCapital);
};

/** Without the marks at its ends and the words that only join it to what stands before. Quotation marks stay. */
function trimmed(view: View, { from, to }: Range): Range {
  while (to > from && isMark(view, to - 1, ".,;:!?؟…-)")) to--;
  while (from < to && (isMark(view, from, ",;:.-()•*") || (leads(view, from) && to - from > 2))) from++;
  return { from, to };
}
