// One carrier of the conclusion in words: what changes, and what it does to the scenario it moves most.
import type { Context } from "./context.ts";
import { join, type Rich, rich } from "./document.ts";
import { changeWords, judgementWords, plainValue } from "./naming.ts";
import { type Step, toDifference } from "./numbers.ts";
import type { Mover } from "./selection.ts";

/** `the seat of X at Y, if removed (S1: −15 points)`; a judgement: `the trust … (S1: from 5% to 25%)`. */
export function effectWords(x: Context, m: Mover, step: Step = 5): Rich {
  const t = x.t.page;
  const known = x.a.provenance.judgements.some((j) => j.id === m.carrier.id) ? [m.carrier.id] : [];
  const first = m.effects[0]!;
  if (m.carrier.kind === "structure" || m.effects.length === 1)
    return t.effectDelta(
      changeWords(first.change, x, plainValue),
      x.code(m.scenario),
      x.difference(first.difference, step, known),
    );
  const after = m.effects.map((e) => e.after);
  return t.effectFromTo(
    judgementWords(m.carrier.id, x),
    x.code(m.scenario),
    x.share(Math.min(...after), step, known),
    x.share(Math.max(...after), step, known),
  );
}

/** Neighbours in the list that are structural and do the same, as shown, are named together. */
export function effectList(x: Context, movers: readonly Mover[], step: Step = 5): Rich {
  const parts: { names: Rich[]; m: Mover; key: string }[] = [];
  for (const m of movers) {
    const first = m.effects[0]!;
    const key =
      m.carrier.kind === "structure" ? `${m.scenario} ${toDifference(first.difference, step).points}` : m.carrier.id;
    const last = parts.at(-1);
    if (last?.key === key) last.names.push(changeWords(first.change, x, plainValue));
    else parts.push({ names: [changeWords(first.change, x, plainValue)], m, key });
  }
  return join(
    parts.map(({ names, m }) =>
      names.length === 1
        ? effectWords(x, m, step)
        : x.t.page.effectDelta(
            join(names, x.t.words.comma),
            rich(x.code(m.scenario), x.t.page.each),
            x.difference(m.effects[0]!.difference, step, []),
          ),
    ),
    x.t.words.semicolon,
  );
}
