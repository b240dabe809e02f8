// Within chapter 11: what lasts for want of anything else, which uncertain judgement an equilibrium hangs on, and which coalitions would
// break it.
import type { Flip } from "../../lenses/stability/finding.ts";
import type { Context } from "../context.ts";
import { type Block, heading, type Item, type Rich, type Sentence, sentence } from "../document.ts";
import { scenarioIds } from "../selection.ts";
import { breakWords, decidingWords } from "../stabilityWords.ts";
import { stateFigure } from "./stateFigure.ts";

function flipWords(x: Context, { judgement, kind, whenTrue, whenFalse }: Flip): Rich {
  const t = x.t.stability.flip;
  const refs = x.a.provenance.judgements.filter((j) => j.id === judgement).map((j) => j.id);
  const name = kind === "trait" ? x.trait(judgement) : decidingWords(judgement, x);
  return t[kind](name, x.share(whenTrue, 5, refs), x.share(whenFalse, 5, refs));
}

export function lasting(x: Context): Block[] {
  const found = x.a.lenses.stability;
  if (!found || found.states.length === 0) return [];
  const t = x.t.stability.lasting;
  const { noOptions, noPreferences } = found.byDefault;
  const stuck = found.states.filter((s) => s.isStuck).length;
  const states = (n: number): Rich => [x.count(n, x.t.stability.states)];
  const sentences: Sentence[] = [
    ...(noOptions.length > 0 ? [sentence("computed", t.noOptions(x.list(noOptions.map(x.actor))))] : []),
    ...(noPreferences.length > 0 ? [sentence("computed", t.noPreferences(x.list(noPreferences.map(x.actor))))] : []),
    ...(stuck > 0 ? [sentence("computed", t.stuck(states(stuck)))] : []),
    ...scenarioIds(x.a).flatMap((id) => {
      const flip = found.scenarios[id]?.share?.flips.seq;
      return flip ? [sentence("computed", t.hangs(x.scenario(id), flipWords(x, flip)))] : [];
    }),
  ];
  return [
    ...(sentences.length > 0 || found.coalitions ? [heading(3, "lasting", t.title)] : []),
    ...(sentences.length > 0 ? [{ type: "paragraph", sentences } as const] : []),
    ...coalitionBlocks(x),
    ...stateFigure(x),
  ];
}

function coalitionBlocks(x: Context): Block[] {
  const found = x.a.lenses.stability?.coalitions;
  if (!found || found.coalitions.length === 0) return [];
  const t = x.t.stability.lasting;
  const broken = Object.entries(found.broken.seq).flatMap(([state, breaks]) => breaks.map((b) => ({ state, ...b })));
  if (broken.length === 0) return [{ type: "paragraph", sentences: [sentence("computed", t.allHeld)] }];
  const count = [x.count(Object.keys(found.broken.seq).length, x.t.stability.states)];
  const rest = broken.length - x.lengths.breaks;
  const items = broken
    .slice(0, x.lengths.breaks)
    .map((b): Item => ({ sentences: [sentence("computed", breakWords(b.state, b, "seq", x))] }));
  return [
    { type: "paragraph", sentences: [sentence("computed", t.broken(count))] },
    {
      type: "list",
      ordered: false,
      items: rest > 0 ? [...items, { sentences: [sentence("computed", t.more([x.count(rest, String)]))] }] : items,
    },
  ];
}
