// Which judgements a number rests on: ids of `provenance.judgements`, so that a reader can go from a number to its quotes.
import type { Assessment, Judgement } from "../assess/finding.ts";

/** A number that the whole model yields lists at most this many of the judgements that move it most. */
const most = 8;

export interface Refs {
  /** Of a scenario's probability: its definition, then the judgements that visibly move it, largest first. */
  readonly scenario: (...ids: readonly string[]) => readonly string[];
  /** Of what is stable or reached: the definition and the status quo. */
  readonly structure: (...ids: readonly string[]) => readonly string[];
  /** Of a hypothesis: its prior and the evidence on it. */
  readonly hypothesis: (id: string) => readonly string[];
  readonly reaction: (id: string) => readonly string[];
  /** Of an agreement's chances: its own judgements. */
  readonly agreement: (id: string) => readonly string[];
  /** Judgements of one kind or item. */
  readonly of: (test: (j: Judgement) => boolean) => readonly string[];
  /** Of one judgement, if there is such an id. */
  readonly judgement: (id: string) => readonly string[];
}

export function refsOf(a: Assessment): Refs {
  const all = a.provenance.judgements;
  const known = new Set(all.map((j) => j.id));
  const of: Refs["of"] = (test) => all.filter(test).map((j) => j.id);
  const definition = (id: string): readonly string[] => of((j) => j.kind === "scenario" && j.item === id);
  const statusQuo = of((j) => j.kind === "status-quo");
  const movers = (ids: readonly string[]): readonly string[] =>
    (a.carries?.list ?? [])
      .filter((c) => c.kind === "judgement" && known.has(c.id))
      .map((c) => ({
        id: c.id,
        size: Math.max(
          0,
          ...c.effects.flatMap((e) =>
            ids.map((s) => {
              const d = e.scenarios[s];
              return d && Math.abs(d.difference) > 2 * d.se ? Math.abs(d.difference) : 0;
            }),
          ),
        ),
      }))
      .filter((m) => m.size > 0)
      .sort((m, n) => n.size - m.size || (m.id < n.id ? -1 : 1))
      .map((m) => m.id);
  const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
  const scenario: Refs["scenario"] = (...ids) => {
    const moving = movers(ids);
    const rest = moving.length > 0 ? moving : of((j) => j.kind === "agreement");
    return distinct([...ids.flatMap(definition), ...statusQuo, ...rest]).slice(0, most);
  };
  return {
    scenario,
    structure: (...ids) => distinct([...ids.flatMap(definition), ...statusQuo]),
    hypothesis: (id) => {
      const weights = a.lenses.evidence?.hypotheses[id]?.weights.map((w) => w.item) ?? [];
      return of((j) => (j.kind === "prior" && j.item === id) || (j.kind === "evidence" && weights.includes(j.item)));
    },
    reaction: (id) => of((j) => j.kind === "reaction" && j.item === id),
    agreement: (id) => of((j) => (j.kind === "agreement" || j.kind === "trust") && j.item === id),
    of,
    judgement: (id) => (known.has(id) ? [id] : []),
  };
}
