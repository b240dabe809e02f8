// Annexes: every judgement with what it rests on, the groups of judgements behind numbers, and the source texts with quotes marked.
import type { Judgement } from "../../assess/finding.ts";
import type { SourceText } from "../../case/case.ts";
import type { Context } from "../context.ts";
import {
  type BasisGroup,
  type Block,
  heading,
  type Inline,
  isolate,
  join,
  link,
  type Rich,
  rich,
  type Span,
  type Table,
} from "../document.ts";
import { basesOf, refsIn } from "../finish.ts";
import { judgementWords } from "../naming.ts";
import { moreCarriers } from "./carries.ts";
import { basisCell, judged, judgementLink, partCaption, rangeText, table } from "./common.ts";

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
  "impact",
  "reaction",
];

/** The judgements in the order of the annex. */
const inOrder = (x: Context): Judgement[] =>
  kinds.flatMap((kind) => x.a.provenance.judgements.filter((j) => j.kind === kind));

const written = (x: Context, j: Judgement): Rich =>
  j.text === undefined ? rich(x.t.words.dash) : rich(x.number(rangeText(j.text), [], []));

/** One tight table of the judgements that numbers lead to, numbered; what each rests on without its reasons. */
function referenced(x: Context, mine: readonly Judgement[]): Block[] {
  const t = x.t.method.judgements;
  if (mine.length === 0) return [];
  return [
    heading(2, "judgements", t.title),
    judged(...t.introShort),
    {
      ...table(
        "judgements-referenced",
        partCaption(x, t.caption, mine.length, x.a.provenance.judgements.length),
        t.columnsShort,
        mine.map((j, i) => ({
          id: `j-${j.id}`,
          cells: [
            [x.number(String(i + 1), [i + 1], [])],
            judgementWords(j.id, x),
            written(x, j),
            basisCell(x, { quotes: j.quotes, assumptions: j.assumptions }),
          ],
        })),
      ),
      dense: "rows",
    },
  ];
}

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
            written(x, j),
            basisCell(x, { quotes: j.quotes, assumptions: j.assumptions }),
            rich(isolate(j.id, "ltr")),
          ],
        })),
      ),
    ];
  });
  return groups.length === 0 ? [] : [heading(2, "judgements", t.title), judged(...t.intro), ...groups];
}

/** `name`: what a judgement is called in a group. */
function bases(x: Context, groups: readonly BasisGroup[], name: (id: string) => Inline): Block[] {
  if (groups.length === 0) return [];
  const t = x.t.method.bases;
  return [
    heading(2, "bases", t.title),
    judged(...t.intro),
    {
      ...table(
        "bases-table",
        t.caption,
        t.columns,
        groups.map((g, i) => ({
          id: g.id,
          cells: [rich(x.number(String(i + 1), [i + 1], [])), join(g.refs.map(name), x.t.words.comma)],
        })),
      ),
      ...(x.isFull ? {} : { dense: "columns" as const }),
    },
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

const opening = ([first, ...rest]: readonly Block[]): Block[] =>
  first?.type === "heading" ? [{ ...first, opens: "annexes" }, ...rest] : [];

/** `body`: what stands before them; short of the dossier they hold what its numbers lead to, and what moves nothing. */
export function annexes(x: Context, body: readonly Block[]): Block[] {
  const groups = basesOf(body);
  if (x.isFull) return opening([...judgements(x), ...bases(x, groups, judgementLink), ...moreCarriers(x), ...texts(x)]);
  const ids = refsIn(body);
  const mine = inOrder(x).filter((j) => ids.has(j.id));
  const place = new Map(mine.map((j, i) => [j.id, i + 1]));
  const byPlace = (id: string): Inline => {
    const n = place.get(id) ?? 0;
    return link(`j-${id}`, x.number(String(n), [n], []));
  };
  return opening([...referenced(x, mine), ...bases(x, groups, byPlace), ...moreCarriers(x)]);
}
