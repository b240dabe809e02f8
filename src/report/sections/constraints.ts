// Chapter 8: what cannot be, what no longer matters, what cannot be undone.
import type { Context } from "../context.ts";
import { type Block, type Item, type Rich, rich, sentence } from "../document.ts";
import { predicateWords } from "../predicateWords.ts";
import { basisCell, chapter, judged } from "./common.ts";

export function constraints(x: Context): Block[] {
  const t = x.t.chapters.constraints;
  const item = (content: Rich, basis: Rich): Item => ({ sentences: [sentence("assumed", rich(content, ". ", basis))] });
  const items = [
    ...x.c.infeasible.map((r) => item(t.rule(x.label(r.why, ""), predicateWords(r.when, x)), basisCell(x, r.basis))),
    ...x.c.moot.map((m) =>
      item(
        t.moot(x.label(m.why, ""), predicateWords(m.when, x), x.list(m.options.map(x.option))),
        basisCell(x, m.basis),
      ),
    ),
    ...x.c.options.flatMap((o) =>
      o.irreversible === undefined
        ? []
        : [
            item(
              (o.irreversible === "on" ? t.irreversibleOn : t.irreversibleOff)(x.option(o.id)),
              basisCell(x, o.basis),
            ),
          ],
    ),
  ];
  return [
    chapter(x, 8, "constraints", t.title),
    ...(items.length > 0 ? [{ type: "list", ordered: false, items } as const] : [judged(...t.none)]),
    ...(x.a.states > 0 ? [judged(...t.states(x.count(x.a.states, t.stateCount)))] : []),
  ];
}
