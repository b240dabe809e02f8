// Actors that are named by what they are: "the council" after the Northern Council, "the mediator", "the government".
import type { EntityKind } from "../../reading.ts";
import type { ActorMention, Actors } from "../actors.ts";
import type { View } from "../view.ts";
import { english, isFinite } from "./words.ts";

/** Kinds of which one text has one: they go by several heads. */
const sameAs: Readonly<Record<string, string>> = {
  presidency: "government",
  cabinet: "government",
  authorities: "government",
};

export function findNominals(view: View, actors: Actors): void {
  const e = english();
  const { tokens } = view;
  const heads = new Map<string, string>();
  const word = (i: number): string => tokens[i]?.folded ?? "";
  const named = actors.mentions().slice();
  const found: ActorMention[] = [];
  const all = () => [...named, ...found].sort((a, b) => a.from - b.from);

  for (let i = 0; i < tokens.length; i++) {
    if (word(i) === "opposition" && !actors.covers(i)) {
      const to = /^(lawmakers|parties|leaders|groups|figures|politicians|members)$/u.test(word(i + 1)) ? i + 2 : i + 1;
      if (to === i + 1 && word(i - 1) !== "the") continue;
      const from = word(i - 1) === "the" ? i - 1 : i;
      const entity = actors.meet({ kind: "group", name: view.text.slice(tokens[i]!.start, tokens[to - 1]!.end), rule: "en.nominal" });
      found.push({ from, to, entity, form: "nominal", rule: "en.nominal" });
      continue;
    }
    if (word(i) !== "the") continue;
    const hit = e.nominal.at(view, i + 1);
    if (!hit || actors.covers(i + 1)) continue;
    // "the Council President", "the government of Veldra", "the army base": the head must stand alone.
    const next = tokens[hit.to];
    if (next?.kind === "word" && (next.isCapital || e.place.has(next.folded))) continue;
    // "the court case": the head only describes what follows.
    if (next?.kind === "word" && !isFinite(view, hit.to) && !/[^s]s$/u.test(next.folded) && !e.adjunct.at(view, hit.to) && !/^(and|or|but|to|of|that|who|which|not|as|than|if|unless|until|also|itself)$/u.test(next.folded)) continue;
    if (next && /^(spokesman|spokeswoman|spokesperson|official|officials|leader|sources|chief|minister|ministers|member|members)$/u.test(next.folded)) continue;
    if (next?.folded === "of" && all().some((m) => m.from === hit.to + 1 || (m.from === hit.to + 2 && word(hit.to + 1) === "the"))) continue;
    const { head, kind, isAlone } = hit.value;
    const entity = resolve(head, kind as EntityKind, isAlone, i, hit.to);
    if (entity === undefined) continue;
    found.push({ from: i, to: hit.to, entity, form: "nominal", rule: "en.nominal" });
  }
  for (const mention of found) actors.mention(mention);

  /** Who "the head" is at this place: by apposition, by a name that ends in it, by office, else by itself. */
  function resolve(head: string, kind: EntityKind, isAlone: boolean, at: number, to: number): string | undefined {
    const beside = apposition(at, to);
    if (beside !== undefined) {
      const earlier = heads.get(head);
      if (earlier !== undefined && earlier !== beside && kind === "person") actors.merge(earlier, beside);
      for (let k = 0; k < found.length; k++) if (found[k]!.entity === earlier) found[k] = { ...found[k]!, entity: beside };
      heads.set(head, beside);
      actors.alias(beside, `the ${head}`);
      if (head === "mediator") actors.meet({ kind, name: `the ${head}`, rule: "en.nominal", role: head });
      return beside;
    }
    const before = named.filter((m) => m.from < at).reverse();
    const family = before.find((m) => nameOf(m).split(/\s+/u).includes(head)) ?? named.find((m) => nameOf(m).split(/\s+/u).includes(head));
    if (family) {
      actors.alias(family.entity, `the ${head}`);
      return family.entity;
    }
    if (kind === "person") {
      const holder = before.find((m) => roleFits(head, actors.entity(m.entity)?.role));
      if (holder) return holder.entity;
    }
    if (kind === "state") return before.find((m) => actors.entity(m.entity)?.kind === "state")?.entity;
    const known = heads.get(head);
    if (known !== undefined) return known;
    if (!isAlone) return undefined;
    const same = sameAs[head] ?? head;
    const entity = heads.get(same) ?? actors.meet({ kind, name: `the ${head}`, rule: "en.nominal" });
    heads.set(head, entity);
    heads.set(same, entity);
    actors.alias(entity, `the ${head}`);
    return entity;
  }

  /** The name beside: "the mediator, Ana Koll," or "Selmark, the mediator,". */
  function apposition(at: number, to: number): string | undefined {
    if (word(to) === ",") {
      const after = named.find((m) => m.from === to + 1);
      if (after && /^[,.]$/u.test(word(after.to))) return after.entity;
    }
    if (word(at - 1) === ",") {
      const before = named.find((m) => m.to === at - 1);
      if (before && /^[,.]$/u.test(word(to))) return before.entity;
    }
    return undefined;
  }

  function nameOf(m: ActorMention): string {
    return view.text.slice(tokens[m.from]!.start, tokens[m.to - 1]!.end).toLowerCase();
  }
}

const roleFits = (head: string, role: string | undefined): boolean =>
  role !== undefined && (role === head || role.endsWith(` ${head}`) || (head === "minister" && role.includes("minister")));
