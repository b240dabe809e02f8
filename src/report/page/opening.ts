// Page one, its opening: what document this is, what it rests on, the question and the answer.
import type { Answer } from "../../assess/finding.ts";
import type { Context } from "../context.ts";
import { type Block, join, quoted, type Rich, rich, type Sentence, sentence, strong } from "../document.ts";
import { uncertain, worded } from "../likelihood.ts";
import { refsOf } from "../refs.ts";
import { contenders, leader } from "../selection.ts";

export const documentTitle = (x: Context): Rich => x.t.page.title(x.label(x.c.title, x.c.id));

/** Label, which assessment this is, horizon, as-of date. */
export function metaLine(x: Context): Block {
  const t = x.t.page;
  const { asOf, horizon, unit } = x.a.case;
  const parts: Rich[] = [];
  if (x.a.label) parts.push([strong(x.label(x.a.label, ""))]);
  parts.push(t.first, t.horizon(x.count(horizon, x.t.words.unit[unit].nominative)));
  if (asOf)
    parts.push(
      asOf.earliest === asOf.latest
        ? t.asOf(x.date(asOf.earliest))
        : t.asOfBetween(x.date(asOf.earliest), x.date(asOf.latest)),
    );
  return { type: "paragraph", role: "meta", sentences: [sentence("judged", join(parts, " · "))] };
}

/** Sources, judgements from the text and from the analyst, numbers of the text (W7). */
export function basisLine(x: Context): Block {
  const t = x.t.page;
  const { provenance } = x.a;
  const sentences: Sentence[] = [];
  if (x.c.sources.length > 0) {
    const genres = [...new Set(x.c.sources.map((s) => x.t.words.genre[s.genre ?? ""] ?? x.t.words.genreOther))];
    sentences.push(sentence("judged", t.sourceList(x.count(x.c.sources.length, t.sources), x.list(genres))));
  }
  sentences.push(
    sentence(
      "judged",
      t.judgements({
        quoted: x.count(provenance.quoted, t.quotedJudgements),
        partly: provenance.partly > 0 ? x.count(provenance.partly, t.partly) : null,
        assumed: x.count(provenance.assumed, t.assumedJudgements),
      }),
    ),
  );
  const inText = provenance.textNumbers;
  const langOf = (id: string): string => x.c.sources.find((s) => s.id === id)?.lang ?? "";
  if (x.c.quotes.length > 0)
    sentences.push(
      sentence(
        "quoted",
        inText.length === 0
          ? t.textNumbersNone
          : inText.length <= 4
            ? t.textNumbersListed(
                x.count(inText.length, t.textNumbers),
                x.list(inText.map((n) => quoted(n.exact, langOf(n.source)))),
              )
            : t.textNumbersMany(
                x.count(inText.length, t.textNumbers),
                x.number(String(provenance.numbers), [provenance.numbers], []),
              ),
      ),
    );
  return { type: "paragraph", role: "basis", lead: t.basisLead, sentences };
}

/** The answer to one question in sentences, most of them computed. */
export function answerSentences(x: Context, answer: Answer | undefined): Sentence[] {
  const t = x.t.page;
  const refs = refsOf(x.a);
  if (answer?.kind === "hypotheses") {
    const parts = answer.hypotheses.flatMap((h) => {
      const found = x.a.lenses.evidence?.hypotheses[h];
      if (!found) return [];
      const w = worded(x, uncertain(found.posterior), refs.hypothesis(h));
      return [t.intention(x.actor(found.about), x.trait(h), w.word, w.detail)];
    });
    return parts.length === 0
      ? [sentence("computed", t.answerOpen)]
      : [sentence("computed", t.intentions(join(parts, x.t.words.semicolon)))];
  }
  if (answer?.kind !== "scenarios") return [sentence("computed", t.answerOpen)];
  if (x.a.lenses.forecast === null) return [sentence("computed", t.answerNoForecast)];
  const first = leader(x.a);
  const named = new Set(answer.answers.flatMap((o) => o.scenarios));
  const unions = answer.answers
    .filter((o) => o.scenarios.length > 1)
    .map((o) => {
      const w = worded(x, uncertain(o.p), refs.scenario(...o.scenarios));
      return sentence("computed", t.answerUnion(x.listOr(o.scenarios.map(x.code)), w.word, w.detail));
    });
  if (first === null) {
    // Without a first scenario, what the named answers come to together says more than the missing order.
    const list = x.list(contenders(x.a).map(x.scenario));
    return [...unions, sentence("computed", unions.length > 0 ? t.answerNoOrderAlso(list) : t.answerNoOrder(list))];
  }
  const lead = named.has(first) ? t.answerInside(x.scenario(first)) : t.answerOutside(x.scenario(first));
  return [sentence("computed", lead), ...unions];
}

/** The first question of the case and its answer. */
export function questionParagraph(x: Context): Block {
  const t = x.t.page;
  const question = x.c.questions[0];
  const closing = x.a.lenses.forecast === null ? [] : [sentence("computed", t.modelProbability)];
  if (!question)
    return { type: "paragraph", lead: t.question, sentences: [sentence("judged", t.noQuestion), ...closing] };
  const answer = x.a.answers.find((o) => o.question === question.id);
  return {
    type: "paragraph",
    lead: t.question,
    sentences: [
      sentence("quoted", rich(x.quotedLabel(question.label, question.id), x.notes(question.basis.quotes), ".")),
      sentence("judged", strong(t.answer)),
      ...answerSentences(x, answer),
      ...closing,
    ],
  };
}
