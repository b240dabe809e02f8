// Bodies that every state has, named beside their state: "the Russian Foreign Ministry" is Russia's and no mention of its own.
import { words } from "../../lexicon/lexicon.ts";
import type { Actors } from "../actors.ts";
import { wordSet } from "../phrases.ts";
import { isMark, quoteOf, type View } from "../view.ts";
import type { Name } from "./shapes.ts";

let list: ReadonlySet<string> | undefined;
const bodies = (): ReadonlySet<string> => {
  list ??= wordSet(words("en", "state.body"));
  return list;
};

/** "Foreign Ministry", "Ministry of Defence": what no body other than a state's is called. */
export function isMinistry(view: View, from: number, to: number): boolean {
  const name = folded(view, from, to);
  return ministryOf.test(name) || (/\bministry\b|^foreign office$/u.test(name) && bodies().has(name));
}

const ministryOf = /^ministry (?:of|for) \p{L}/u;

const folded = (view: View, from: number, to: number): string =>
  view.tokens
    .slice(from, to)
    .map((token) => token.folded)
    .join(" ");

/** Whether a name is such a body, which is then met: silent beside its state, the last one met where it stands alone. */
export function ownBodies(view: View, actors: Actors): (name: Name) => boolean {
  const last = new Map<string, string>();
  return ({ from, to, folded: name, exact }) => {
    if (!bodies().has(name) && !ministryOf.test(name)) return false;
    const owner = ownerBefore(view, actors, from) ?? ownerBehind(view, actors, to);
    if (owner === undefined) {
      const met = last.get(name);
      if (met === undefined) return false;
      actors.mention({ from, to, entity: met, form: "name", rule: "en.body" });
      return true;
    }
    const whole = quoteOf(view, { from: Math.min(from, owner.from), to: Math.max(to, owner.to) }).exact;
    const entity = actors.meet({ kind: "institution", name: whole, rule: "en.institution", of: owner.entity });
    if (actors.named(exact) === undefined) actors.alias(entity, exact);
    last.set(name, entity);
    actors.mention({ from, to, entity, form: "name", rule: "en.institution", isSilent: true });
    return true;
  };
}

function ownerBefore(view: View, actors: Actors, from: number) {
  const to = view.tokens[from - 1]?.folded === "'s" ? from - 1 : from;
  return actors.within({ from: to - 4, to }).find((m) => m.to === to && isState(actors, m.entity));
}

/** "the Foreign Ministry of Belarus" */
function ownerBehind(view: View, actors: Actors, to: number) {
  if (view.tokens[to]?.folded !== "of" || isMark(view, to, ".,")) return undefined;
  return actors
    .within({ from: to + 1, to: to + 6 })
    .find((m) => m.from <= to + 2 && m.form === "name" && isState(actors, m.entity));
}

const isState = (actors: Actors, id: string): boolean => /^(state|group)$/u.test(actors.entity(id)?.kind ?? "");
