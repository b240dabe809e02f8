// Chapter 5: who is in the case, what each controls, its priorities as entered and its red lines.
import type { Case, Hold, Preference } from "../../case/case.ts";
import type { Context } from "../context.ts";
import { type Block, join, type Rich, rich, sentence, type Table } from "../document.ts";
import { predicateWords } from "../predicateWords.ts";
import { asWritten, basisCell, chapter, judged, row, table } from "./common.ts";

function held(x: Context, hold: Hold, swap: boolean): Rich {
  const t = x.t.chapters.actors;
  const how =
    hold.by === "always"
      ? t.heldAlways
      : hold.by === "trait"
        ? t.heldTrait(x.trait(hold.trait))
        : t.heldWith(asWritten(x, hold.p));
  return swap ? rich(how, t.maySwap) : how;
}

function priorities(x: Context, p: Preference): Table["rows"] {
  const t = x.t.chapters.actors;
  const place = (i: number): Rich => t.place(x.actor(p.actor), x.number(String(i + 1), [i + 1], []));
  switch (p.form) {
    case "statements":
      return p.statements.map((s, i) =>
        row(place(i), predicateWords(s.when, x), held(x, s.hold, s.swap), basisCell(x, s.basis)),
      );
    case "ranking":
      return p.patterns.map((pattern, i) =>
        row(place(i), predicateWords(pattern, x), t.heldAlways, basisCell(x, p.basis)),
      );
    case "utility":
      return p.terms.map((term, i) =>
        row(place(i), predicateWords(term.when, x), t.value(asWritten(x, term.value)), basisCell(x, term.basis)),
      );
  }
}

/** Number of a party's priorities as entered. */
const countOf = (p: Preference): number =>
  p.form === "statements" ? p.statements.length : p.form === "ranking" ? p.patterns.length : p.terms.length;

/** The first priorities of a party in one cell: `1. …; 2. …; and 4 more`. */
function firstPriorities(x: Context, actor: string): Rich {
  const p = x.c.preferences.find((q) => q.actor === actor);
  if (p === undefined) return rich(x.t.words.dash);
  const whens =
    p.form === "statements"
      ? p.statements.map((s) => s.when)
      : p.form === "ranking"
        ? p.patterns
        : p.terms.map((term) => term.when);
  const shown = whens
    .slice(0, x.lengths.priorities)
    .map((when, i) => x.t.chapters.heading(x.number(String(i + 1), [i + 1], []), predicateWords(when, x)));
  const more = countOf(p) - shown.length;
  return join(
    [...shown, ...(more > 0 ? [x.t.chapters.actors.more(x.count(more, x.t.page.idleMore))] : [])],
    x.t.words.semicolon,
  );
}

/** One row for each party, with its first priorities beside what it controls; actors who control nothing in a sentence below. */
function shortTables(x: Context): Block[] {
  const t = x.t.chapters.actors;
  const controls = (id: string): boolean => x.c.options.some((o) => o.owner === id);
  const named = x.c.actors.filter((a) => controls(a.id) || x.c.preferences.some((p) => p.actor === a.id));
  const others = x.c.actors.filter((a) => !named.includes(a));
  const name = (a: Case["actors"][number]): Rich => rich(x.label(a.label, a.id), x.notes(a.basis.quotes.slice(0, 3)));
  return [
    ...(named.length > 0 ? [shortTable(x, named, name)] : []),
    ...(others.length > 0 ? [judged(...t.others(x.list(others.map(name))))] : []),
  ];
}

function shortTable(x: Context, named: Case["actors"], name: (a: Case["actors"][number]) => Rich): Table {
  const t = x.t.chapters.actors;
  return table(
    "actor-table",
    t.captionShort,
    t.columnsShort,
    named.map((actor) => {
      const options = x.c.options.filter((o) => o.owner === actor.id).map((o) => x.option(o.id));
      return row(
        name(actor),
        actor.role === "player" ? t.player : t.thirdParty,
        options.length > 0 ? join(options, x.t.words.semicolon) : rich(x.t.words.dash),
        firstPriorities(x, actor.id),
      );
    }),
  );
}

function fullTables(x: Context): Block[] {
  const t = x.t.chapters.actors;
  const rows = x.c.actors.map((actor) => {
    const options = x.c.options.filter((o) => o.owner === actor.id).map((o) => x.option(o.id));
    return row(
      x.label(actor.label, actor.id),
      actor.role === "player" ? t.player : t.thirdParty,
      options.length > 0 ? x.list(options) : rich(x.t.words.dash),
      basisCell(x, actor.basis),
    );
  });
  const ordered = x.c.preferences.flatMap((p) => priorities(x, p));
  return [
    table("actor-table", t.caption, t.columns, rows),
    ...(ordered.length > 0 ? [table("priorities", t.priorities, t.priorityColumns, ordered)] : []),
  ];
}

export function actors(x: Context): Block[] {
  const t = x.t.chapters.actors;
  const redLines = x.c.bargaining?.redLines ?? [];
  return [
    chapter(x, 5, "actors", t.title),
    ...(x.isFull ? fullTables(x) : shortTables(x)),
    ...(x.c.preferences.every((p) => countOf(p) === 0) ? [judged(...t.none)] : []),
    ...(redLines.length > 0
      ? [
          { type: "heading", level: 3, id: "red-lines", content: t.redLines } as const,
          {
            type: "list",
            ordered: false,
            items: redLines.map((line) => ({
              sentences: [
                sentence(
                  "judged",
                  t.redLine(x.actor(line.actor), predicateWords(line.never, x), asWritten(x, line.strength)),
                  " ",
                  basisCell(x, line.basis),
                ),
              ],
            })),
          } as const,
        ]
      : []),
  ];
}
