// Chapter 17: the sources with their hashes, the method of each lens with its publication, and what makes the report reproducible.
import type { Context } from "../context.ts";
import { type Block, isolate, rich, sentence } from "../document.ts";
import { chapter, judged, row, table } from "./common.ts";

/** Publications of the methods, in the language they were published in. */
const published = {
  evidence: "ODNI, Intelligence Community Directive 203, 2015; Good, Probability and the Weighing of Evidence, 1950",
  stability:
    "Fraser & Hipel, Conflict Analysis, 1984; Fang, Hipel & Kilgour, Interactive Decision Making, 1993; Kilgour, Hipel, Fang & Peng, GDN 10, 2001",
  forecast: "Norris, Markov Chains, 1997; Fang, Hipel & Kilgour, 1993 (moves)",
} as const;

export function sources(x: Context): Block[] {
  const t = x.t.method.sources;
  const w = x.t.words;
  const lenses = ["evidence", "stability", "forecast"] as const;
  return [
    chapter(x, 17, "sources", t.title),
    x.c.sources.length === 0
      ? judged(...t.none)
      : table(
          "source-table",
          t.caption,
          t.columns,
          x.c.sources.map((s) => {
            const lines = s.text.split(/\r\n|\n|\r/).length;
            return row(
              rich(isolate(s.id, "ltr"), " (", isolate(s.file, "ltr"), ")"),
              rich(w.genre[s.genre ?? ""] ?? w.genreOther),
              rich(w.language[s.lang] ?? s.lang),
              [x.number(String(lines), [lines], [])],
              s.sha256 === undefined ? rich(w.dash) : [isolate(`${s.sha256.slice(0, 16)}…`, "ltr")],
            );
          }),
        ),
    table(
      "methods",
      t.methods,
      t.methodColumns,
      lenses.map((lens) =>
        row(
          rich(x.t.method.confidence.lens[lens]!),
          t[lens],
          [isolate(published[lens], "ltr")],
          rich(x.a.lenses[lens] ? isolate(x.a.engine, "ltr") : t.notRun),
        ),
      ),
    ),
    {
      type: "paragraph",
      sentences: [
        sentence(
          "judged",
          t.run({
            draws: x.count(x.a.draws, t.draws),
            seed: x.number(String(x.a.seed), [x.a.seed], []),
            states: x.count(x.a.states, t.states),
          }),
        ),
        sentence("judged", t.hash(isolate(`${x.a.case.hash.slice(0, 16)}…`, "ltr"))),
        sentence("judged", t.same),
      ],
    },
  ];
}
