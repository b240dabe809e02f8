// The scenario table of page one, the order below it and where the lenses differ.
import type { TableRow } from "../../assess/finding.ts";
import type { Context } from "../context.ts";
import { type Block, join, type Rich, rich, type Sentence, sentence, type Table } from "../document.ts";
import { uncertain, worded } from "../likelihood.ts";
import { refsOf } from "../refs.ts";
import { isAhead, leader, scenarioIds, shareAhead, statusQuoScenario, tableRows } from "../selection.ts";
import { tablePoints } from "./points.ts";

/** Below this share of draws a way of reaching or holding is not named. */
const seldom = 0.005;

export function probabilityCell(x: Context, row: TableRow): Rich {
  if (!row.probability) return rich(x.t.page.reachUnknown);
  const shown = tablePoints(x)[row.scenario]!;
  const w = worded(x, uncertain(row.probability), refsOf(x.a).scenario(row.scenario), "table", shown);
  return rich(w.word, " ", w.detail);
}

export function reachCell(x: Context, row: TableRow, isStatusQuo: boolean): Rich {
  const t = x.t.page;
  if (isStatusQuo) return t.isStatusQuo;
  const refs = refsOf(x.a).structure(row.scenario);
  const { alone, joint, chance } = row.reach;
  const ways: Rich[] = [];
  if (alone > seldom) ways.push(t.reachAlone);
  if (chance - row.withoutAgreement > seldom) ways.push(t.reachJoint);
  if (row.withoutAgreement - alone > seldom) ways.push(t.reachChance);
  if (ways.length === 0) return t.reachNot;
  const how = ways.length === 1 ? t.reachOnly(ways[0]!) : x.listOr(ways);
  // Where only agreements lead there, chance may still open the way to one: the share is that of agreements alone.
  const share = row.withoutAgreement > seldom ? chance : joint;
  return share > 0.995 ? how : t.stableShare(how, x.share(share, 1, refs));
}

export function stableCell(x: Context, row: TableRow): Rich {
  const t = x.t.page;
  if (!row.stable) return t.reachUnknown;
  const refs = refsOf(x.a).structure(row.scenario);
  const { nash, seq, gmr } = row.stable;
  const found = [
    { how: t.stableItself, by: nash },
    { how: t.stableAnswer, by: seq },
    { how: t.stablePossible, by: gmr },
  ];
  const atMidpoint = found.find((f) => f.by.states > 0);
  const best = atMidpoint ?? found.find((f) => f.by.share > seldom);
  if (!best) return t.stableNo;
  if (!atMidpoint) return t.stableNotMidpoint(best.how, x.share(best.by.share, 1, refs));
  return best.by.share > 0.995 ? best.how : t.stableShare(best.how, x.share(best.by.share, 1, refs));
}

/** Whether the scenario's developments of the files hold together; where not, the files that break it. */
function consistentCell(x: Context, row: TableRow): Rich {
  const t = x.t.consistency;
  if (!row.consistent) return row.scenario === "S0" ? rich(x.t.words.dash) : t.notRead;
  const { holds, share, breaks } = row.consistent;
  if (holds === null) return t.notKnown;
  const name = (id: string): Rich => x.label(x.c.files.find((f) => f.id === id)?.label, id);
  const answer = holds ? t.yes : t.no(x.list(breaks.map(name)));
  return share === null ? answer : t.ofDraws(answer, x.share(share, 1, []));
}

/** At most `limit` rows; the rest are counted in a last row. */
export function scenarioTable(x: Context, limit: number): Table {
  const t = x.t.page;
  const refs = refsOf(x.a);
  const start = statusQuoScenario(x.a, x.c);
  const at = x.number(x.t.words.atTime(x.a.case.unit, x.a.case.horizon), [x.a.case.horizon], []);
  const hasRank = x.a.table.some((r) => r.authorRank !== null);
  const hasFiles = x.a.table.some((r) => r.consistent !== null);
  const all = tableRows(x.a);
  const cut = all.length > limit;
  const rows = cut ? all.slice(0, limit - 1) : all;
  const ever = (row: TableRow): Rich => {
    if (!row.ever) return t.reachUnknown;
    const share = x.share(row.ever.mean, 1, refs.scenario(row.scenario));
    return row.scenario === start ? t.startingPoint(share) : share;
  };
  const rank = (row: TableRow): Rich =>
    row.authorRank !== null
      ? rich(t.authorRank(x.number(String(row.authorRank), [row.authorRank], refs.structure(row.scenario))))
      : rich(row.scenario === "S0" ? t.authorNot : x.t.words.dash);
  const columns = [
    t.colScenario,
    t.colAt(at),
    t.colEver,
    t.colReach,
    t.colStable,
    ...(hasFiles ? [x.t.consistency.column] : []),
    ...(hasRank ? [t.colAuthor] : []),
  ];
  const more = all.length - rows.length;
  return {
    type: "table",
    id: "scenarios",
    caption: t.tableCaption(at),
    columns,
    rows: [
      ...rows.map((row) => ({
        cells: [
          x.scenario(row.scenario),
          probabilityCell(x, row),
          ever(row),
          reachCell(x, row, row.scenario === start),
          stableCell(x, row),
          ...(hasFiles ? [consistentCell(x, row)] : []),
          ...(hasRank ? [rank(row)] : []),
        ],
      })),
      ...(cut
        ? [
            {
              cells: [
                t.others(x.number(String(more), [more], [])),
                ...columns.slice(1).map(() => rich(x.t.words.dash)),
              ],
            },
          ]
        : []),
    ],
  };
}

/** Pairs without an order, gathered by the scenario that most of them share. */
function unorderedGroups(x: Context): { one: string; others: string[] }[] {
  let left = x.a.order.filter((p) => p.ahead === null);
  const groups: { one: string; others: string[] }[] = [];
  while (left.length > 0) {
    const count = (s: string): number => left.filter((p) => p.a === s || p.b === s).length;
    const one = scenarioIds(x.a).reduce((best, s) => (count(s) > count(best) ? s : best));
    groups.push({ one, others: left.filter((p) => p.a === one || p.b === one).map((p) => (p.a === one ? p.b : p.a)) });
    left = left.filter((p) => p.a !== one && p.b !== one);
  }
  return groups;
}

/** Who is ahead of whom, and where no order can be stated (W4); the author's ranking beside it (W11). */
export function orderSentences(x: Context): Sentence[] {
  const t = x.t.page;
  const ids = scenarioIds(x.a);
  if (x.a.order.length === 0) return [];
  const first = leader(x.a);
  const refs = refsOf(x.a);
  const ahead = ids
    .filter((s) => s !== first)
    .flatMap((s) => {
      const behind = ids.filter((q) => q !== s && isAhead(x.a, s, q));
      if (behind.length === 0) return [];
      const share = Math.min(...behind.map((q) => shareAhead(x.a, s, q)));
      return [
        t.ahead({
          first: x.code(s),
          others: x.list(behind.map(x.code)),
          share:
            share === 1
              ? null
              : behind.length > 1
                ? x.atLeast(share, refs.scenario(s, ...behind))
                : x.share(share, 5, refs.scenario(s, ...behind)),
          many: behind.length > 1,
        }),
      ];
    });
  const pairs = unorderedGroups(x).map((g) =>
    g.others.length === 1
      ? t.pair(x.code(g.one), x.code(g.others[0]!))
      : t.pairEach(x.code(g.one), x.list(g.others.map(x.code))),
  );
  const sentences: Sentence[] = [];
  if (ahead.length === 0 && first === null) sentences.push(sentence("computed", t.orderAll));
  else {
    const parts = [...ahead, ...(pairs.length > 0 ? [t.noOrderPairs(join(pairs, t.noOrderBetween))] : [])];
    if (parts.length > 0) sentences.push(sentence("computed", join(parts, x.t.words.semicolon), "."));
  }
  if (x.a.table.some((r) => r.authorRank !== null)) sentences.push(sentence("judged", t.authorKept));
  return sentences;
}

export function lensSentences(x: Context): Sentence[] {
  const t = x.t.page;
  if (x.a.disagreements.length === 0)
    return x.a.lenses.stability && x.a.lenses.forecast ? [sentence("computed", t.lensesAgree)] : [];
  const kinds = [...new Set(x.a.disagreements.map((d) => d.kind))];
  return kinds.map((kind) =>
    sentence(
      "computed",
      t.disagreement[kind](x.list(x.a.disagreements.filter((d) => d.kind === kind).map((d) => x.code(d.scenario)))),
    ),
  );
}

export const orderParagraphs = (x: Context): Block[] => {
  const order = orderSentences(x);
  const lenses = lensSentences(x);
  const blocks: Block[] = [];
  if (order.length > 0) blocks.push({ type: "paragraph", sentences: order });
  if (lenses.length > 0)
    blocks.push(
      x.a.disagreements.length > 0
        ? { type: "paragraph", lead: x.t.page.lensesLead, sentences: lenses }
        : { type: "paragraph", sentences: lenses },
    );
  return blocks;
};
