// Chapter 5: who is in the case, what each controls, its priorities as entered and its red lines.
import type { Hold, Preference } from "../../case/case.ts";
import type { Context } from "../context.ts";
import { type Block, type Rich, rich, sentence, type Table } from "../document.ts";
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

export function actors(x: Context): Block[] {
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
  const redLines = x.c.bargaining?.redLines ?? [];
  return [
    chapter(x, 5, "actors", t.title),
    table("actor-table", t.caption, t.columns, rows),
    ordered.length > 0 ? table("priorities", t.priorities, t.priorityColumns, ordered) : judged(...t.none),
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
