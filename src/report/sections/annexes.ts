// Annexes: every judgement with what it rests on, the groups of judgements behind numbers, and the source texts with quotes marked.
import type { Judgement } from "../../assess/finding.ts";
import type { SourceText } from "../../case/case.ts";
import type { Context } from "../context.ts";
import { type BasisGroup, type Block, heading, isolate, join, rich, type Span, type Table } from "../document.ts";
import { judgementWords } from "../naming.ts";
import { moreCarriers } from "./carries.ts";
import { basisCell, judged, judgementLink, table } from "./common.ts";

const kinds: readonly Judgement["kind"][] = [
  "status-quo",
  "scenario",
  "owner",
  "hazard",
  "irreversible",
  "rule",
  "moot",
  "statement",
  "ranking",
  "utility",
  "perceived",
  "agreement",
  "trust",
  "prior",
  "evidence",
  "tempo",
  "foresight",
  "decisiveness",
  "reaction",
];

function judgements(x: Context): Block[] {
  const t = x.t.method.judgements;
  const groups = kinds.flatMap((kind): Table[] => {
    const mine = x.a.provenance.judgements.filter((j) => j.kind === kind);
    if (mine.length === 0) return [];
    return [
      table(
        `judgements-${kind}`,
        rich(t.kind[kind]),
        t.columns,
        mine.map((j) => ({
          id: `j-${j.id}`,
          cells: [
            judgementWords(j.id, x),
            j.text === undefined ? rich(x.t.words.dash) : rich(x.number(j.text, [], [])),
            basisCell(x, { quotes: j.quotes, assumptions: j.assumptions }),
            rich(isolate(j.id, "ltr")),
          ],
        })),
      ),
    ];
  });
  return groups.length === 0 ? [] : [heading(2, "judgements", t.title), judged(...t.intro), ...groups];
}

function bases(x: Context, groups: readonly BasisGroup[]): Block[] {
  if (groups.length === 0) return [];
  const t = x.t.method.bases;
  return [
    heading(2, "bases", t.title),
    judged(...t.intro),
    table(
      "bases-table",
      t.caption,
      t.columns,
      groups.map((g, i) => ({
        id: g.id,
        cells: [rich(x.number(String(i + 1), [i + 1], [])), join(g.refs.map(judgementLink), x.t.words.comma)],
      })),
    ),
  ];
}

/** A source cut into lines and spans, each span with the quotes it belongs to. */
export function sourceLines(x: Context, source: SourceText): { n: number; spans: Span[] }[] {
  const quotes = x.c.quotes.filter((q) => q.source === source.id);
  const lines: { n: number; spans: Span[] }[] = [];
  let start = 0;
  let n = 1;
  for (const line of source.text.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const content = line.replace(/[\r\n]+$/, "");
    const end = start + content.length;
    const inside = quotes.filter((q) => q.start < end && q.start + q.exact.length > start);
    const cuts = [...new Set([start, end, ...inside.flatMap((q) => [q.start, q.start + q.exact.length])])]
      .filter((at) => at >= start && at <= end)
      .sort((a, b) => a - b);
    const spans = cuts.slice(0, -1).map((at, i): Span => {
      const to = cuts[i + 1]!;
      return {
        text: source.text.slice(at, to),
        quotes: inside.filter((q) => q.start <= at && q.start + q.exact.length >= to).map((q) => q.id),
      };
    });
    lines.push({ n, spans });
    start += line.length;
    n++;
  }
  return lines;
}

function texts(x: Context): Block[] {
  const t = x.t.method.texts;
  return x.c.sources.flatMap((source): Block[] => [
    heading(2, `text-${source.id}`, t.title(isolate(source.id, "ltr"))),
    judged(...t.intro),
    { type: "source", id: `source-${source.id}`, source: source.id, lang: source.lang, lines: sourceLines(x, source) },
  ]);
}

export const annexes = (x: Context, groups: readonly BasisGroup[]): Block[] => [
  ...judgements(x),
  ...bases(x, groups),
  ...texts(x),
  ...moreCarriers(x),
];
