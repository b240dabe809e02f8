// Chapter 15: left to a person; beside it, what each structural change does to each scenario.
import type { Context } from "../context.ts";
import { type Block, rich, sentence } from "../document.ts";
import { changeWords, plainValue } from "../naming.ts";
import { movers, scenarioIds } from "../selection.ts";
import { chapter, computed, firstRows, row, table } from "./common.ts";

export function options(x: Context): Block[] {
  const t = x.t.chapters.options;
  const ids = scenarioIds(x.a);
  const all = movers(x.a).filter((m) => m.carrier.kind === "structure");
  const { caption, shown: structural } = firstRows(x, t.caption, all, x.lengths.structural);
  const effects: Block[] =
    x.a.carries === null
      ? x.a.lenses.forecast
        ? [computed(...t.notRun)]
        : []
      : structural.length === 0
        ? [computed(...t.none)]
        : [
            table(
              "structural",
              caption,
              [t.columns, ...ids.map((s) => rich(x.code(s)))],
              structural.map((m) => {
                const effect = m.effects[0]!;
                return row(
                  changeWords(effect.change, x, plainValue),
                  ...ids.map((s) => {
                    const d = effect.scenarios[s];
                    return d ? x.signed(d.difference, []) : rich(x.t.words.dash);
                  }),
                );
              }),
            ),
          ];
  return [
    chapter(x, 15, "options", t.title),
    { type: "paragraph", role: "blank", sentences: [sentence("judged", t.blank), sentence("judged", t.rule)] },
    ...effects,
  ];
}
