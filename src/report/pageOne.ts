// Page one (موجز): the whole assessment on one page, at most 35 logical lines, whatever the case holds or lacks.
import type { Context } from "./context.ts";
import { type Block, heading } from "./document.ts";
import { claimItems } from "./page/claims.ts";
import { changesParagraph, confidenceParagraph, limitsParagraph, watchParagraph } from "./page/closing.ts";
import { ifTheChannelCloses, intentions, whatDecides, whatHolds, whatLeads } from "./page/judgements.ts";
import { basisLine, metaLine, questionParagraph } from "./page/opening.ts";
import { orderParagraphs, scenarioTable } from "./page/scenarioTable.ts";

/** Scenario rows on page one; more are counted in its last row. */
const tableRows = 9;

/** Label, basis, question and answer, key judgements, table, claims, changes, limits, indicators. */
export function pageOne(x: Context): Block[] {
  const t = x.t.page;
  const isComputed = x.a.lenses.forecast !== null || x.a.lenses.stability !== null;
  const judgements = [
    ...(x.a.lenses.forecast ? [whatDecides(x)] : []),
    whatLeads(x),
    ifTheChannelCloses(x),
    whatHolds(x),
    intentions(x),
  ].filter((item) => item !== null);
  const head: Block[] = [
    heading(2, "summary", t.summary),
    questionParagraph(x),
    ...(judgements.length > 0 ? [{ type: "list", ordered: true, items: judgements } as const] : []),
    confidenceParagraph(x),
    ...(isComputed ? [scenarioTable(x, tableRows), ...orderParagraphs(x)] : []),
    heading(2, "said", t.claims),
  ];
  const claims = claimItems(x, 8);
  const changes = changesParagraph(x, 4);
  return [
    metaLine(x),
    basisLine(x),
    ...head,
    claims.length > 0
      ? { type: "list", ordered: false, items: claims }
      : { type: "paragraph", sentences: [{ kind: "judged", content: t.noClaims }] },
    ...(changes ? [changes] : []),
    limitsParagraph(x),
    watchParagraph(x, 3),
  ];
}
