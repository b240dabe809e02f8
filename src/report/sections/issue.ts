// Chapter 2: the issue and the questions, the date they are asked for and the rule by which answers are later judged.
import type { Context } from "../context.ts";
import { type Block, link, rich, type Sentence, sentence } from "../document.ts";
import { answerSentences } from "../page/opening.ts";
import { chapter, noteSentences } from "./common.ts";

/** In the shorter sizes what the chapter on intentions says of hypotheses is not said twice. */
function answerTo(x: Context, question: string): Sentence[] {
  const answer = x.a.answers.find((a) => a.question === question);
  const isThere = !x.isFull && answer?.kind === "hypotheses" && x.a.lenses.evidence !== null;
  return isThere
    ? [sentence("judged", x.t.chapters.issue.inIntentions(link("intentions", x.t.chapters.intentions.title)))]
    : answerSentences(x, answer);
}

export function issue(x: Context): Block[] {
  const t = x.t.chapters.issue;
  const { horizon, unit, scale } = x.a.case;
  const questions = x.c.questions;
  return [
    chapter(x, 2, "issue", t.title),
    {
      type: "paragraph",
      sentences: [
        sentence("judged", questions.length > 0 ? t.intro(x.count(questions.length, t.questions)) : t.none),
        sentence(
          "judged",
          t.frame({
            horizon: x.count(horizon, x.t.words.unit[unit].nominative),
            at: x.number(x.t.words.atTime(unit, horizon), [horizon], []),
          }),
        ),
        sentence("judged", t.rule),
        sentence("judged", t.scale[scale]),
      ],
    },
    ...(questions.length > 0
      ? [
          {
            type: "list",
            ordered: true,
            items: questions.map((q) => ({
              lead: rich(x.quotedLabel(q.label, q.id), x.notes(q.basis.quotes)),
              sentences: [...answerTo(x, q.id), ...noteSentences(x, q.note)],
            })),
          } as const,
        ]
      : []),
  ];
}
