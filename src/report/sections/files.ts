// Chapter 6: the entangled files, which of their developments hold together, and what moves one combination into another.
import type { Case } from "../../case/case.ts";
import type { ConfigurationFinding, ConsistencyFinding, LeverFinding } from "../../lenses/consistency/finding.ts";
import { leverChart } from "../charts/levers.ts";
import type { Context } from "../context.ts";
import { type Block, join, type Rich, rich, type Sentence, sentence, type Table } from "../document.ts";
import { developmentWords } from "../naming.ts";
import { plain } from "../walk.ts";
import { basisCell, chapter, firstRows, judged, row, table } from "./common.ts";

/** Arrows of the picture. */
const mostArrows = 10;

export function files(x: Context): Block[] {
  const t = x.t.chapters.files;
  const head = chapter(x, 6, "files", t.title);
  if (x.c.files.length === 0) return [head, judged(...t.none)];
  const f = x.a.lenses.consistency;
  if (!f) return [head, judged(...x.t.consistency.notRun), fileTable(x)];
  const most = x.lengths.combinations;
  const shown = f.configurations.length <= most ? f.configurations.map((_, k) => k) : f.diverse.slice(0, most);
  return [
    head,
    { type: "paragraph", sentences: opening(x, f) },
    shown.length > 0 ? configurationTable(x, f, shown) : fileTable(x),
    { type: "paragraph", sentences: notes(x, f, shown) },
    ...scenarioList(x, f),
    // The picture of levers stands in the dossier: a paper has no room for it.
    ...(x.isFull ? levers(x, f, shown) : []),
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
    ? [{ sentences: [sentence("computed", f.today.consistent ? t.todayHolds : t.today(place(x, f.today.drifts.to)))] }]
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
  const moving = f.levers.filter(
    (l) => l.forced.length === 1 && l.to !== null && l.from !== l.to && (l.from === "today" || shown.includes(l.from)),
  );
  const ends = [...new Set(moving.flatMap((l) => [l.from, l.to!]))];
  const nodes = [...shown, ...(["today", "cycle"] as const).filter((id) => ends.includes(id))];
  const groups = new Map<string, LeverFinding[]>();
  for (const l of moving) {
    if (!nodes.includes(l.to!)) continue;
    const key = `${l.from} ${l.to}`;
    groups.set(key, [...(groups.get(key) ?? []), l]);
  }
  const arrows = [...groups.values()].slice(0, mostArrows);
  if (arrows.length === 0) return shown.length > 1 ? [judged(...t.noLevers)] : [];
  const name = (v: string): string => {
    const [id, variant] = v.split(".") as [string, string];
    return plain(x.label(variantLabel(x.c, id, variant), variant));
  };
  const telling = tellingFiles(f, shown);
  const svg = leverChart(
    {
      nodes: nodes.map((node) => {
        if (node === "today" || node === "cycle")
          return { id: "", name: node === "today" ? t.todayShort : t.cycleShort, share: null };
        const z = f.configurations[node]!;
        const all = z.absorbs ? z.absorbs.returned + z.absorbs.moved + z.absorbs.cycled : 0;
        return {
          id: String(node + 1),
          name: z.variants
            .filter((v) => telling.includes(v.split(".")[0]!))
            .map(name)
            .join(x.t.words.comma),
          share: all > 0 ? z.absorbs!.returned / all : 0,
        };
      }),
      arrows: arrows.map((list) => ({
        from: nodes.indexOf(list[0]!.from),
        to: nodes.indexOf(list[0]!.to!),
        words: name(list[0]!.forced[0]!),
        count: list.length,
      })),
    },
    { id: "levers", lang: x.lang, title: plain(t.figure), label: x.caseLabel },
  );
  return [
    {
      type: "figure",
      id: "figure-levers",
      caption: t.figure,
      alt: t.figureAlt,
      svg,
      data: table(
        "figure-levers-data",
        t.figure,
        t.leverColumns,
        arrows.map((list) =>
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

/** Files by which combinations are called in the picture: each next one tells most of those shown apart, the more active first; at most three. */
function tellingFiles(f: ConsistencyFinding, shown: readonly number[]): readonly string[] {
  const at = (file: string): number => f.structure.files.findIndex((s) => s.file === file);
  const apart = (files: readonly string[]): number =>
    new Set(shown.map((k) => files.map((file) => f.configurations[k]!.variants[at(file)]).join())).size;
  const active = [...f.structure.files].sort((a, b) => b.active - a.active || (a.file < b.file ? -1 : 1));
  const taken: string[] = [];
  while (taken.length < 3 && apart(taken) < shown.length) {
    const next = active.reduce(
      (best, { file }) => (best === null || apart([...taken, file]) > apart([...taken, best]) ? file : best),
      null as string | null,
    );
    if (next === null || apart([...taken, next]) === apart(taken)) break;
    taken.push(next);
  }
  return taken;
}

const variantLabel = (c: Case, id: string, variant: string) =>
  c.files.find((f) => f.id === id)?.variants.find((v) => v.id === variant)?.label;

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
