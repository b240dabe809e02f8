// Chapter 6: the entangled files, which of their developments hold together, and what moves one combination into another.
import type { ConfigurationFinding, ConsistencyFinding, LeverFinding } from "../../lenses/consistency/finding.ts";
import type { Context } from "../context.ts";
import { type Block, join, type Rich, rich, type Sentence, sentence, type Table } from "../document.ts";
import { combinationsShown, leverGroups, leversPicture } from "../leverPicture.ts";
import { matrixPicture } from "../matrixPicture.ts";
import { developmentWords } from "../naming.ts";
import { basisCell, chapter, firstRows, judged, row, table } from "./common.ts";

export function files(x: Context): Block[] {
  const t = x.t.chapters.files;
  const head = chapter(x, 6, "files", t.title);
  if (x.c.files.length === 0) return [head, judged(...t.none)];
  const f = x.a.lenses.consistency;
  if (!f) return [head, judged(...x.t.consistency.notRun), fileTable(x)];
  const shown = combinationsShown(f, x.lengths.combinations);
  return [
    head,
    { type: "paragraph", sentences: opening(x, f) },
    shown.length > 0 ? configurationTable(x, f, shown) : fileTable(x),
    { type: "paragraph", sentences: notes(x, f, shown) },
    ...scenarioList(x, f),
    // The pictures stand in the dossier: a paper has no room for them.
    ...(x.isFull ? [...levers(x, f, shown), ...matrix(x, f)] : []),
  ];
}

/** A count or setting of the run: it rests on no single judgement. */
const count = (x: Context, n: number | string): Rich => [x.number(String(n), [Number(n)], [])];

const development = (x: Context, name: string): Rich => developmentWords(name, x);

const points = (x: Context, n: number): Rich => [
  x.number(Number.isInteger(n) ? String(n) : n.toFixed(1), [Number(n.toFixed(1))], []),
];

function opening(x: Context, f: ConsistencyFinding): Sentence[] {
  const t = x.t.consistency;
  const quoted = x.c.impacts.filter((i) => i.basis.quotes.length > 0).length;
  const { survival } = f;
  return [
    sentence(
      "computed",
      f.count === 0 ? t.holdsNone(count(x, f.space)) : t.holds(count(x, f.count), count(x, f.space)),
    ),
    sentence("computed", f.complete ? t.whole : t.notWhole),
    sentence(
      "judged",
      t.judged(
        count(x, f.coverage.pairs),
        count(x, f.coverage.of),
        [x.count(x.c.impacts.length, t.impacts)],
        count(x, quoted),
      ),
    ),
    ...(survival
      ? [
          sentence(
            "computed",
            t.survival(points(x, Math.round(survival.mean * 10) / 10), [x.count(survival.draws, t.draws)]),
          ),
        ]
      : []),
  ];
}

function startsShare(f: ConsistencyFinding, { basin }: ConfigurationFinding): number | null {
  if (basin === undefined) return null;
  return typeof basin === "object" ? basin.share : Number(basin) / Number(f.cycles!.starts);
}

/** Files in rows, combinations in columns; below them what each combination bears. */
function configurationTable(x: Context, f: ConsistencyFinding, shown: readonly number[]): Table {
  const t = x.t.consistency;
  const all = shown.map((k) => ({ k, z: f.configurations[k]! }));
  const share = (p: number | null | undefined): Rich =>
    p === null || p === undefined ? rich(x.t.words.dash) : x.share(p, 1, []);
  const hasStarts = all.some(({ z }) => z.basin !== undefined);
  return table(
    "consistent-combinations",
    t.caption,
    [t.file, ...all.map(({ k }) => count(x, k + 1)), t.rests],
    [
      ...x.c.files.map((file) =>
        row(
          x.label(file.label, file.id),
          ...all.map(({ z }) => {
            const id = z.variants.find((v) => v.startsWith(`${file.id}.`))!.slice(file.id.length + 1);
            return x.label(file.variants.find((v) => v.id === id)?.label, id);
          }),
          basisCell(x, file.basis),
        ),
      ),
      row(t.value, ...all.map(({ z }) => (z.value === null ? rich(x.t.words.dash) : points(x, z.value))), []),
      ...(hasStarts ? [row(t.starts, ...all.map(({ z }) => share(startsShare(f, z))), [])] : []),
      ...(f.survival ? [row(t.survives, ...all.map(({ k }) => share(f.survival!.configurations[k]?.share)), [])] : []),
    ],
  );
}

function notes(x: Context, f: ConsistencyFinding, shown: readonly number[]): Sentence[] {
  const t = x.t.consistency;
  const more = f.configurations.length - shown.length;
  return [
    ...(more > 0 ? [sentence("computed", t.more(count(x, more)))] : []),
    ...(f.cycles ? [sentence("computed", t.basin(x.share(f.cycles.share.share, 1, [])))] : []),
  ];
}

/** One line a scenario that the case reads in the files' terms; and today's. */
function scenarioList(x: Context, f: ConsistencyFinding): Block[] {
  const t = x.t.consistency;
  const items = Object.entries(f.scenarios).map(([id, s]) => {
    const share = f.survival?.scenarios[id];
    const inside = f.configurations.flatMap((z, k) =>
      s.nearest.some((near) => near.variants.join() === z.variants.join()) ? [count(x, k + 1)] : [],
    );
    const answer =
      s.consistent === null
        ? t.unknown
        : s.consistent
          ? t.contained(x.list(inside))
          : t.broken(
              join(
                s.breaks.map((b) =>
                  t.beats(development(x, b.rival!), development(x, b.variant), points(x, -b.margin!)),
                ),
                x.t.words.semicolon,
              ),
            );
    const near = s.consistent === false ? s.nearest[0] : undefined;
    return {
      lead: t.scenario(x.scenario(id)),
      sentences: [
        sentence("computed", answer),
        ...(near ? [sentence("computed", t.nearest(x.list(near.changes.map((v) => development(x, v)))))] : []),
        ...(share ? [sentence("computed", t.share(x.share(share.share, 1, [])))] : []),
      ],
    };
  });
  const today = f.today
    ? [
        {
          sentences: [sentence("computed", (f.today.consistent ? t.todayHolds : t.today)(place(x, f.today.drifts.to)))],
        },
      ]
    : [];
  return items.length + today.length === 0 ? [] : [{ type: "list", ordered: false, items: [...items, ...today] }];
}

const place = (x: Context, to: LeverFinding["to"]): Rich =>
  to === "cycle"
    ? x.t.consistency.cycle
    : to === null
      ? x.t.consistency.elsewhere
      : x.t.consistency.number(count(x, to + 1));

/** Single changes between the combinations shown, as a picture with its table. */
function levers(x: Context, f: ConsistencyFinding, shown: readonly number[]): Block[] {
  const t = x.t.consistency;
  const groups = leverGroups(f, shown);
  if (groups.length === 0) return shown.length > 1 ? [judged(...t.noLevers)] : [];
  return [
    {
      type: "figure",
      id: "figure-levers",
      caption: t.figure,
      alt: t.figureAlt,
      svg: leversPicture(x.c, f, x.lang, shown)!,
      data: table(
        "figure-levers-data",
        t.figure,
        t.leverColumns,
        groups.map((list) =>
          row(
            list[0]!.from === "today" ? rich(t.todayShort) : place(x, list[0]!.from),
            x.listOr(list.map((l) => development(x, l.forced[0]!))),
            place(x, list[0]!.to),
          ),
        ),
      ),
    },
  ];
}

/** The whole matrix as a heat map; its table gives each judgement with what it rests on. */
function matrix(x: Context, f: ConsistencyFinding): Block[] {
  const t = x.t.consistency;
  const impacts = new Map(x.c.impacts.map((i) => [i.key, i]));
  return [
    {
      type: "figure",
      id: "figure-impacts",
      caption: rich(t.matrix),
      alt: t.matrixAlt,
      svg: matrixPicture(x.c, f.cells, x.lang),
      data: table(
        "figure-impacts-data",
        rich(t.matrix),
        t.matrixColumns,
        f.cells.map((cell) => {
          const all = cell.impacts.map((key) => impacts.get(key)!.basis);
          return row(
            development(x, cell.from),
            development(x, cell.to),
            [x.number(signed(cell.value), [Number(cell.value.toFixed(1))], cell.impacts)],
            basisCell(x, {
              quotes: [...new Set(all.flatMap((b) => b.quotes))],
              assumptions: [...new Set(all.flatMap((b) => b.assumptions))],
            }),
          );
        }),
      ),
    },
  ];
}

const signed = (n: number): string =>
  n === 0 ? "0" : `${n > 0 ? "+" : "−"}${Number.isInteger(n) ? Math.abs(n) : Math.abs(n).toFixed(1)}`;

function fileTable(x: Context): Table {
  const t = x.t.consistency;
  const { caption, shown } = firstRows(x, t.files, x.c.files, x.lengths.files);
  return table(
    "file-table",
    caption,
    [t.file, t.developments, t.rests],
    shown.map((item) =>
      row(
        x.label(item.label, item.id),
        x.list(item.variants.map((v) => x.quotedLabel(v.label, v.id))),
        basisCell(x, item.basis),
      ),
    ),
  );
}
