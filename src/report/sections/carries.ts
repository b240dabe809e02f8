// In chapter 11: what carries the conclusion, as a picture and a table, and what moves nothing (W10).
import type { ChangedConclusion } from "../../assess/finding.ts";
import { tornadoChart } from "../charts/tornado.ts";
import type { Context } from "../context.ts";
import { type Block, join, type Rich, rich, sentence, type Table } from "../document.ts";
import { changeWords, judgementWords, plainValue } from "../naming.ts";
import { impossible, isDefinition, type Mover, movers } from "../selection.ts";
import { plain } from "../walk.ts";
import { computed, firstRows, row, table } from "./common.ts";

function conclusion(x: Context, changed: ChangedConclusion): Rich {
  const t = x.t.chapters.outcome;
  switch (changed.kind) {
    case "order":
      return t.orderChange(
        x.t.page.pair(x.code(changed.a), x.code(changed.b)),
        changed.to === null ? t.noOrder : t.aheadIs(x.code(changed.to)),
      );
    case "stable":
      return changed.to ? t.becomesStable(x.code(changed.scenario)) : t.becomesUnstable(x.code(changed.scenario));
    case "agreement":
      return changed.to
        ? t.agreementAppears(x.agreement(changed.agreement))
        : t.agreementGoes(x.agreement(changed.agreement));
  }
}

const nameOf = (x: Context, m: Mover): Rich =>
  m.carrier.kind === "structure" ? changeWords(m.effects[0]!.change, x, plainValue) : judgementWords(m.carrier.id, x);

function figure(x: Context, all: readonly Mover[]): Block[] {
  const t = x.t.chapters.outcome;
  // The scenario that the largest carrier moves most; every bar is about it. Other definitions are left to the table.
  const world = all.filter((m) => !isDefinition(m));
  if (world.length === 0) return [];
  const scenario = world[0]!.scenario;
  const rows = world
    .flatMap((m) => {
      const effects = m.carrier.effects.flatMap((e) => {
        const d = e.scenarios[scenario];
        return d && e.impossible === undefined ? [{ ...d, isLow: isLow(e.change) }] : [];
      });
      const size = Math.max(
        0,
        ...effects.filter((e) => Math.abs(e.difference) > 2 * e.se).map((e) => Math.abs(e.difference)),
      );
      return size > 0 ? [{ m, effects, size }] : [];
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, x.lengths.bars);
  if (rows.length === 0) return [];
  const caption = t.carriesFigure(x.scenario(scenario));
  const signed = (points: number): string => plain([x.number(x.t.words.signed(points), [points], [])]);
  return [
    {
      type: "figure",
      id: "figure-carries",
      caption,
      alt: t.carriesAlt(
        rows
          .slice(0, 5)
          .map((r) => plain(nameOf(x, r.m), x.t.words.quoteMarks))
          .join(x.t.words.semicolon),
      ),
      svg: tornadoChart(
        {
          rows: rows.map((r) => ({ name: plain(nameOf(x, r.m), x.t.words.quoteMarks), effects: r.effects })),
          words: x.t.charts,
          signed,
        },
        { id: "carries", lang: x.lang, title: plain(caption, x.t.words.quoteMarks), label: x.caseLabel },
      ),
      data: table(
        "figure-carries-data",
        caption,
        [t.carriesColumns[0]!, t.carriesColumns[4]!, t.carriesColumns[5]!],
        rows.map((r) => {
          const refs = refsFor(x, r.m);
          return row(
            nameOf(x, r.m),
            join(
              r.effects.map((e) => x.signed(e.difference, refs)),
              x.t.words.semicolon,
            ),
            join(
              r.effects.map((e) => x.points(e.se, refs)),
              x.t.words.semicolon,
            ),
          );
        }),
      ),
    },
  ];
}

const isLow = (change: Mover["effects"][number]["change"]): boolean =>
  (change.kind === "value" && change.end === "low") ||
  (change.kind === "hold" && !change.held) ||
  (change.kind === "swap" && !change.swapped) ||
  (change.kind === "trait" && !change.value);

const refsFor = (x: Context, m: Mover): readonly string[] =>
  x.a.provenance.judgements.some((j) => j.id === m.carrier.id) ? [m.carrier.id] : [];

function carrierRows(x: Context, all: readonly Mover[]): Table["rows"] {
  return all.map((m) => {
    const refs = refsFor(x, m);
    const strongest = m.effects.reduce((a, b) => (Math.abs(b.difference) > Math.abs(a.difference) ? b : a));
    const changed = [...new Set(m.carrier.effects.flatMap((e) => e.changed.map((k) => JSON.stringify(k))))].map(
      (k) => JSON.parse(k) as ChangedConclusion,
    );
    return row(
      changeWords(strongest.change, x, plainValue),
      [x.code(m.scenario)],
      x.share(strongest.before, 1, refs),
      x.share(strongest.after, 1, refs),
      x.signed(strongest.difference, refs),
      x.points(strongest.se, refs),
      changed.length === 0
        ? rich(x.t.words.dash)
        : join(
            changed.slice(0, 3).map((k) => conclusion(x, k)),
            x.t.words.semicolon,
          ),
    );
  });
}

/** What could not be computed and why; none: empty. */
function impossibleBlocks(x: Context, role?: "dense"): Block[] {
  const cannot = impossible(x.a);
  if (cannot.length === 0) return [];
  const names = join(
    cannot.map((k) => judgementWords(k.id, x)),
    x.t.words.semicolon,
  );
  const sentences = [sentence("computed", x.t.chapters.outcome.impossible(names))];
  return [role ? { type: "paragraph", role, sentences } : { type: "paragraph", sentences }];
}

/** The annex: the chapter's table continued, and what moves nothing. Empty where there is neither. */
export function moreCarriers(x: Context): Block[] {
  const rest = x.isFull ? movers(x.a).slice(x.lengths.carriers) : [];
  const idle = x.a.carries?.idle ?? [];
  const cannot = x.isFull ? [] : impossibleBlocks(x, "dense");
  if (rest.length + idle.length + cannot.length === 0) return [];
  const t = x.t.method.effects;
  return [
    { type: "heading", level: 2, id: "more-carriers", content: t.title },
    ...(rest.length > 0
      ? [table("more-carriers-table", t.caption, x.t.chapters.outcome.carriesColumns, carrierRows(x, rest))]
      : []),
    ...(idle.length > 0 && !x.isFull
      ? [
          {
            type: "paragraph",
            role: "dense",
            lead: rich(t.idle, x.t.words.colon.trimEnd()),
            sentences: [
              sentence(
                "computed",
                join(
                  idle.map((id) => judgementWords(id, x)),
                  x.t.words.semicolon,
                ),
                ".",
              ),
            ],
          } as const,
        ]
      : []),
    ...cannot,
    ...(idle.length > 0 && x.isFull
      ? [
          { type: "heading", level: 3, id: "idle", content: t.idle } as const,
          {
            type: "list",
            ordered: false,
            items: idle.map((id) => ({ sentences: [sentence("computed", judgementWords(id, x))] })),
          } as const,
        ]
      : []),
  ];
}

export function carriesBlocks(x: Context): Block[] {
  const t = x.t.chapters.outcome;
  const head: Block = { type: "heading", level: 3, id: "carries", content: t.carries };
  if (x.a.carries === null) return x.a.lenses.forecast ? [head, computed(...t.notRun)] : [];
  const all = movers(x.a);
  const { caption, shown } = firstRows(x, t.carriesTable, all, x.lengths.carriers);
  return [
    head,
    ...(all.length > 0
      ? [
          ...figure(x, all),
          table("carriers", x.isFull ? t.carriesTable : caption, t.carriesColumns, carrierRows(x, shown)),
        ]
      : [computed(...x.t.page.effectNone)]),
    ...(x.isFull ? impossibleBlocks(x) : []),
    ...(x.a.carries.idle.length > 0 ? [computed(...t.idle(x.count(x.a.carries.idle.length, t.idleCount)))] : []),
  ];
}
