// Within chapter 11: what lasts only because parties misjudge one another, and what they miss. Only where the case says so.
import type { Misjudged } from "../../lenses/stability/finding.ts";
import type { Context } from "../context.ts";
import { type Block, heading, type Rich, sentence } from "../document.ts";
import { computed, row, table } from "./common.ts";
import { stateWords } from "./goals.ts";

/** Rows of the table; what is left out is counted. */
const mostRows = 12;

/** Empty where nobody is said to misjudge others. */
export function perceivedGames(x: Context): Block[] {
  const found = x.a.lenses.stability?.perceived;
  if (!found) return [];
  const t = x.t.goals.perceived;
  const refs = x.a.provenance.judgements.filter((j) => j.kind === "perceived").map((j) => j.id);
  const count = (n: number): Rich => [x.number(String(n), [n], refs)];
  const views = Object.entries(found.views).flatMap(([actor, view]) => [
    ...(view.misjudged.length > 0
      ? [sentence("assumed", t.misjudges(x.actor(actor), x.list(view.misjudged.map(x.actorOf))))]
      : []),
    ...(view.unseen.length > 0
      ? [
          sentence(
            "assumed",
            t.unseen(x.actor(actor), x.list(view.unseen.map(x.option)), x.count(view.unseenStates, t.stateCount)),
          ),
        ]
      : []),
  ]);
  const lines = (kind: "rest" | "missed") => found[kind].seq.map((m) => line(x, m, t[kind]));
  const rows = [...lines("rest"), ...lines("missed")];
  const truth = x.a.lenses.stability?.equilibria.seq.length ?? 0;
  return [
    heading(3, "perceived", t.title),
    {
      type: "paragraph",
      sentences: [
        sentence("judged", t.intro),
        ...views,
        sentence("computed", t.counts(count(found.equilibria.seq.length), count(truth))),
        ...(rows.length === 0 ? [sentence("computed", t.same)] : []),
      ],
    },
    ...(rows.length > 0 ? [table("perceived-table", t.caption, t.columns, rows.slice(0, mostRows))] : []),
    ...(rows.length > mostRows ? [computed(...t.more(x.count(rows.length - mostRows, t.stateCount)))] : []),
  ];
}

const line = (x: Context, { state, actors }: Misjudged, what: Rich) =>
  row(stateWords(x, state), what, x.list(actors.map(x.actor)));
