// Within chapter 11 of the dossier: the graph of states as a picture, with the states that last as a table.
import type { Context } from "../context.ts";
import { type Block, rich } from "../document.ts";
import { lastingOf, stateGraphSvg } from "../graphPicture.ts";
import { stateWords } from "../stabilityWords.ts";
import { plain } from "../walk.ts";
import { row, table } from "./common.ts";

export function stateFigure(x: Context): Block[] {
  const { graph } = x;
  if (!x.isFull || graph === null) return [];
  const t = x.t.graph;
  const number = (n: number) => x.number(String(n), [n], []);
  const rows = graph.states.flatMap((s, k) => {
    const lasting = lastingOf(s);
    if (lasting === "none" && s.id !== graph.statusQuo) return [];
    return [
      row(
        [number(k + 1)],
        rich(stateWords(x, s.id)),
        [x.code(s.scenario)],
        rich(s.id === graph.statusQuo ? t.startsAs(t.lasting[lasting]) : t.lasting[lasting]),
        s.distance === null ? rich(x.t.words.dash) : [number(s.distance)],
      ),
    ];
  });
  return [
    {
      type: "figure",
      id: "figure-states",
      caption: rich(t.title),
      alt: t.alt(rows.map((r) => `${plain(r.cells[1]!)}: ${plain(r.cells[3]!)}`).join(x.t.words.semicolon)),
      svg: stateGraphSvg(graph, x.c, { lang: x.lang, id: "states" }),
      data: table(
        "figure-states-data",
        rich(t.tableCaption),
        t.columns.map((column) => rich(column)),
        rows,
      ),
    },
  ];
}
