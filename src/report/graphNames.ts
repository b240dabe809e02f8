// Names of the things of a graph in one language, as plain text: for pictures and tables, which have no marks for the other language.
import type { Case, Label, Lang } from "../case/case.ts";
import type { GraphState } from "../lenses/stability/finding.ts";
import { catalogues } from "./context.ts";

export interface GraphNames {
  /** The case. */
  readonly about: string;
  readonly actor: (id: string) => string;
  readonly option: (id: string) => string;
  readonly scenario: (id: string) => string;
  /** An actor, an agreement or, for chance, an option. */
  readonly mover: (kind: "own" | "joint" | "chance", id: string) => string;
  /** The options that are on, in words. */
  readonly state: (state: Pick<GraphState, "on">) => string;
}

/** Labels in `lang`, else in the other language, else the id. */
export function graphNames(c: Case, lang: Lang): GraphNames {
  const t = catalogues[lang].graph;
  const words = (label: Label | undefined, id: string): string =>
    label?.[lang] || label?.[lang === "ar" ? "en" : "ar"] || id;
  const find =
    (items: readonly { readonly id: string; readonly label: Label }[]) =>
    (id: string): string =>
      words(items.find((x) => x.id === id)?.label, id);
  const actors = find(c.actors);
  const actor = (id: string): string => (id === "chance" ? catalogues[lang].words.chance : actors(id));
  const option = find(c.options);
  const agreement = find(c.agreements);
  return {
    about: words(c.title, c.id),
    actor,
    option,
    scenario: find(c.scenarios),
    mover: (kind, id) =>
      kind === "own" ? actor(id) : kind === "joint" ? agreement(id) : t.byOwner(option(id), t.chance),
    state: ({ on }) => (on.length === 0 ? t.nothingOn : t.list(on.map(option))),
  };
}
