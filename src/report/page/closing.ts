// Page one, its end: confidence, what changes the answer and what does not, limits, what to watch.
import type { Limit } from "../../assess/finding.ts";
import type { Label } from "../../case/case.ts";
import type { Context } from "../context.ts";
import { type Block, join, type Rich, type Sentence, sentence } from "../document.ts";
import { effectList } from "../effectWords.ts";
import { judgementWords } from "../naming.ts";
import { toPoints } from "../numbers.ts";
import { isDefinition, movers } from "../selection.ts";

/** Confidence is a sentence of its own, never with a likelihood (W3). */
export function confidenceParagraph(x: Context): Block {
  const t = x.t.page;
  const { level, sources, meanBandWidth } = x.a.confidence;
  const width = meanBandWidth === null ? null : toPoints(Math.min(1, meanBandWidth), 5).points;
  return {
    type: "paragraph",
    lead: t.confidence(x.t.words.level[level]),
    sentences: [
      sentence("judged", t.confidenceBase(x.count(sources, t.sources))),
      sentence("judged", t.confidenceRigour),
      sentence(
        "judged",
        width === null ? t.confidenceVolatilityUnknown : t.confidenceVolatility(x.count(width, t.bandWidth)),
      ),
    ],
  };
}

/** What moves the result at least 2.5 points, and what does not move it visibly (W10). */
export function changesParagraph(x: Context, most: number): Block | null {
  const { carries } = x.a;
  if (carries === null) return null;
  const t = x.t.page;
  const large = movers(x.a).filter((m) => m.carrier.size >= 0.025);
  const top = large.filter((m) => !isDefinition(m)).slice(0, most);
  const definitions = large.filter(isDefinition).slice(0, 1);
  const sentences: Sentence[] =
    top.length === 0 ? [sentence("computed", t.effectNone)] : [sentence("computed", t.changes(effectList(x, top)))];
  if (definitions.length > 0) sentences.push(sentence("computed", t.changesDefinition(effectList(x, definitions))));
  if (carries.idle.length > 0) {
    const named = idleNames(x);
    const more = carries.idle.length - named.length;
    sentences.push(
      sentence(
        "computed",
        [{ type: "strong", content: t.idleLead }],
        " ",
        t.idle(join(named, x.t.words.comma), more > 0 ? x.count(more, t.idleMore) : null),
      ),
    );
  }
  return { type: "paragraph", lead: t.changesLead, sentences };
}

/** Names of what moves nothing, those about behaviour and rates first: readers ask for them. */
function idleNames(x: Context): Rich[] {
  const order = (id: string): number =>
    /^behaviour/.test(id) ? 0 : /tempo/.test(id) ? 1 : /foresight|kappa|trust/.test(id) ? 2 : 3;
  const named = [...(x.a.carries?.idle ?? [])]
    .sort((a, b) => order(a) - order(b))
    .map((id) => ({ id, words: judgementWords(id, x) }));
  const short = named.filter(({ id }) => x.a.provenance.judgements.some((j) => j.id === id) && id.length <= 60);
  return (short.length > 0 ? short : named).slice(0, 3).map(({ words }) => words);
}

/** Variants of the limits box in which a stated order is lost or reversed, in words. */
export function brokenVariants(x: Context): Rich[] {
  const t = x.t.page;
  return (x.a.limits?.rows ?? []).filter((row) => row.orderChanges.length > 0).map((row) => variantWords(x, row));

  function variantWords(c: Context, row: Limit): Rich {
    return row.variant === "without-agreement"
      ? t.variantWithout(c.agreement(row.agreement ?? ""))
      : t.variant[row.variant];
  }
}

/** True for a note that speaks of the model: "… in this model". */
export const isModelNote = (note: Label | undefined): boolean =>
  /in this model\b/i.test(note?.en ?? "") || /في هذا النموذج/.test(note?.ar ?? "");

/** Notes of the case that speak of the model itself: "… in this model" (W12). */
export const modelNotes = (x: Context): Rich[] => {
  const noted = [
    ...x.c.options,
    ...x.c.scenarios,
    ...x.c.hypotheses,
    ...x.c.channels,
    ...x.c.actors,
    ...x.c.agreements,
    ...x.c.questions,
    ...x.c.reactions,
    ...x.c.evidence,
    ...x.c.files,
  ];
  return noted.filter((item) => isModelNote(item.note)).map((item) => x.quotedLabel(item.note, ""));
};

export function limitsParagraph(x: Context): Block {
  const t = x.t.page;
  const sentences: Sentence[] = [];
  if (x.a.lenses.forecast) {
    sentences.push(sentence("judged", t.limitsRates));
    const broken = brokenVariants(x);
    if (x.a.limits === null) sentences.push(sentence("computed", t.limitsNotRun));
    else if (x.a.limits.rows.length === 0 || x.a.order.every((pair) => pair.ahead === null)) {
      // Nothing was varied, or no order was stated that could hold.
    } else if (x.a.limits.orderSurvives || broken.length === 0)
      sentences.push(sentence("computed", x.c.agreements.length > 0 ? t.limitsSurvive : t.limitsSurviveNoAgreement));
    else sentences.push(sentence("computed", t.limitsNotSurvive(x.list(broken))));
  }
  sentences.push(sentence("judged", t.limitsStanding));
  const notes = modelNotes(x);
  if (notes.length > 0) sentences.push(sentence("judged", t.limitsNotes(join(notes.slice(0, 2), x.t.words.semicolon))));
  return { type: "paragraph", lead: t.limitsLead, sentences };
}

/** Indicators with the nearest deadlines first. */
export function watchParagraph(x: Context, most: number): Block {
  const t = x.t.page;
  const chosen = [...x.c.indicators]
    .sort((a, b) => (a.deadline ?? Number.POSITIVE_INFINITY) - (b.deadline ?? Number.POSITIVE_INFINITY))
    .slice(0, most);
  const list = chosen.map((i) =>
    t.indicator({
      indicator: x.label(i.label, i.id),
      deadline: i.deadline === undefined ? null : x.count(i.deadline, x.t.words.unit[x.a.case.unit].oblique),
      supports: x.list(i.supports.map(x.code)),
    }),
  );
  return {
    type: "paragraph",
    lead: t.watchLead,
    sentences: [sentence("judged", list.length === 0 ? t.noIndicators : t.watch(join(list, x.t.words.semicolon)))],
  };
}
