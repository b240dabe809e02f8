// Levers between combinations as a picture, for a case in a language: which single change leads from one to another.
import type { Case, Label, Lang } from "../case/case.ts";
import type { ConsistencyFinding, LeverFinding } from "../lenses/consistency/finding.ts";
import { leverChart } from "./charts/levers.ts";
import { catalogues } from "./context.ts";
import { lengthsOf } from "./lengths.ts";
import { plain } from "./walk.ts";

/** Arrows of the picture. */
const mostArrows = 10;

/** All combinations, or where they are more than `most` those that stand for them. */
export const combinationsShown = (f: ConsistencyFinding, most: number): readonly number[] =>
  f.configurations.length <= most ? f.configurations.map((_, k) => k) : f.diverse.slice(0, most);

/** Single changes that lead from one place of the picture to another, grouped by arrow; at most `mostArrows` groups. */
export function leverGroups(f: ConsistencyFinding, shown: readonly number[]): readonly (readonly LeverFinding[])[] {
  const isShown = (end: LeverFinding["from"] | LeverFinding["to"]): boolean =>
    end === "today" || end === "cycle" || (end !== null && shown.includes(end));
  const groups = new Map<string, LeverFinding[]>();
  for (const l of f.levers) {
    // Where today is one of them, its changes are those of that one.
    if (l.from === "today" && f.today?.consistent) continue;
    if (l.forced.length !== 1 || l.from === l.to || !isShown(l.from) || !isShown(l.to)) continue;
    const key = `${l.from} ${l.to}`;
    groups.set(key, [...(groups.get(key) ?? []), l]);
  }
  return [...groups.values()].slice(0, mostArrows);
}

/** Null where no single change leads from one to another. `shown`: combinations, from 0; those of a dossier unless given. */
export function leversPicture(
  c: Case,
  f: ConsistencyFinding,
  lang: Lang,
  shown = combinationsShown(f, lengthsOf("dossier").combinations),
): string | null {
  const { consistency: t, words } = catalogues[lang];
  const groups = leverGroups(f, shown);
  if (groups.length === 0) return null;
  const ends = new Set(groups.flatMap((list) => [list[0]!.from, list[0]!.to!]));
  const nodes = [...shown, ...(["today", "cycle"] as const).filter((id) => ends.has(id))];
  const text = (label: Label | undefined, id: string): string =>
    label?.[lang] ?? label?.[lang === "ar" ? "en" : "ar"] ?? id;
  const name = (development: string): string => {
    const [id, variant] = development.split(".") as [string, string];
    return text(c.files.find((x) => x.id === id)?.variants.find((v) => v.id === variant)?.label, variant);
  };
  const telling = tellingFiles(f, shown);
  return leverChart(
    {
      nodes: nodes.map((node) => {
        if (node === "today" || node === "cycle")
          return { id: "", name: node === "today" ? t.todayShort : t.cycleShort, share: null };
        const z = f.configurations[node]!;
        const all = z.absorbs ? z.absorbs.returned + z.absorbs.moved + z.absorbs.cycled : 0;
        const called = z.variants
          .filter((v) => telling.includes(v.split(".")[0]!))
          .map(name)
          .join(words.comma);
        return {
          id: String(node + 1),
          name: f.today?.consistent && f.today.drifts.to === node ? `${t.todayShort}${words.colon}${called}` : called,
          share: all > 0 ? z.absorbs!.returned / all : 0,
        };
      }),
      arrows: groups.map((list) => ({
        from: nodes.indexOf(list[0]!.from),
        to: nodes.indexOf(list[0]!.to!),
        words: name(list[0]!.forced[0]!),
        count: list.length,
      })),
    },
    { id: "levers", lang, title: plain(t.figure), label: c.label ? text(c.label, "") : null },
  );
}

/** Files by which combinations are called in the picture: each next one tells most of those shown apart, the more active first; at most three. */
function tellingFiles(f: ConsistencyFinding, shown: readonly number[]): readonly string[] {
  const at = (file: string): number => f.structure.files.findIndex((s) => s.file === file);
  const apart = (files: readonly string[]): number =>
    new Set(shown.map((k) => files.map((file) => f.configurations[k]!.variants[at(file)]).join())).size;
  const active = [...f.structure.files].sort((a, b) => b.active - a.active || (a.file < b.file ? -1 : 1));
  const taken: string[] = [];
  while (taken.length < 3 && apart(taken) < shown.length) {
    const next = active.reduce(
      (best, { file }) => (best === null || apart([...taken, file]) > apart([...taken, best]) ? file : best),
      null as string | null,
    );
    if (next === null || apart([...taken, next]) === apart(taken)) break;
    taken.push(next);
  }
  return taken;
}
