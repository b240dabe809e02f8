// Actors that are named by what they are: "the council" after the Northern Council, "the mediator", "the government".
import type { EntityKind } from "../../reading.ts";
import type { ActorMention, Actors } from "../actors.ts";
import type { View } from "../view.ts";
import { isPost } from "./posts.ts";
import { standsAlone } from "./standsAlone.ts";
import { tells } from "./telling.ts";
import { english, isFiniteVerb } from "./words.ts";

/** Kinds of which one text has one: they go by several heads. */
const sameAs: Readonly<Record<string, string>> = {
  presidency: "government",
  cabinet: "government",
  authorities: "government",
};

/** Known states by the head that names them. */
const crowns: Readonly<Record<string, ReadonlySet<string>>> = {
  kingdom: new Set([
    "sau",
    "jor",
    "mar",
    "bhr",
    "gbr",
    "esp",
    "tha",
    "nld",
    "bel",
    "swe",
    "nor",
    "dnk",
    "khm",
    "lso",
    "swz",
    "btn",
  ]),
  emirate: new Set(["qat", "kwt", "are"]),
  sultanate: new Set(["omn", "brn"]),
};

export function findNominals(view: View, actors: Actors): void {
  const e = english();
  const { tokens } = view;
  const heads = new Map<string, string>();
  const word = (i: number): string => tokens[i]?.folded ?? "";
  const named = actors.mentions().slice();
  const found: ActorMention[] = [];
  const at = new Map(named.map((m) => [m.from, m] as const));
  const endingAt = new Map(named.map((m) => [m.to, m] as const));
  // Of the names met so far: the last that holds each word, the last of each office, the last state; and the first in all the text.
  const lastWith = new Map<string, string>();
  const firstWith = new Map<string, string>();
  const lastOf = new Map<string, string>();
  let lastState: string | undefined;
  const lastCrown = new Map<string, string>();
  const lastKind = new Map<EntityKind, string>();
  for (const m of named)
    for (const part of nameOf(m).split(/\s+/u)) if (!firstWith.has(part)) firstWith.set(part, m.entity);
  const titled = new Map<string, string>();
  let next = 0;

  for (let i = 0; i < tokens.length; i++) {
    for (; next < named.length && named[next]!.from < i; next++) {
      const m = named[next]!;
      for (const part of nameOf(m).split(/\s+/u)) lastWith.set(part, m.entity);
      const { role, kind } = actors.entity(m.entity) ?? {};
      if (kind !== undefined) lastKind.set(kind, m.entity);
      if (role !== undefined) lastOf.set(role, m.entity);
      if (kind === "person" && ranks.test(word(m.from - 1))) titled.set(word(m.from - 1), m.entity);
      if (actors.entity(m.entity)?.kind === "state") {
        lastState = m.entity;
        for (const [crown, states] of Object.entries(crowns)) if (states.has(m.entity)) lastCrown.set(crown, m.entity);
      }
    }
    const owner = ownedBody(i);
    if (owner !== undefined) {
      found.push({ from: i, to: i + 1, entity: owner, form: "nominal", rule: "en.nominal" });
      continue;
    }
    const dignitary = unnamedAt(i);
    if (dignitary !== undefined) {
      found.push({ from: i, to: dignitary.to, entity: dignitary.entity, form: "nominal", rule: "en.nominal" });
      continue;
    }
    if (word(i) === "opposition" && !actors.covers(i)) {
      const to = /^(lawmakers|parties|leaders|groups|figures|politicians|members)$/u.test(word(i + 1)) ? i + 2 : i + 1;
      if (to === i + 1) continue;
      const from = word(i - 1) === "the" ? i - 1 : i;
      const entity = actors.meet({
        kind: "group",
        name: view.text.slice(tokens[i]!.start, tokens[to - 1]!.end),
        rule: "en.nominal",
      });
      found.push({ from, to, entity, form: "nominal", rule: "en.nominal" });
      continue;
    }
    // "a junta communiqué", "junta troops"
    if (word(i) === "junta" && isAttribute(i) && heads.has("junta")) {
      found.push({ from: i, to: i + 1, entity: heads.get("junta")!, form: "nominal", rule: "en.nominal" });
      continue;
    }
    if (word(i) !== "the") continue;
    const isOfKind = kinds.test(word(i + 1));
    const hit = e.nominal.at(view, isOfKind ? i + 2 : i + 1) ?? titleAt(i + 1);
    if (!hit || actors.covers(hit.from)) continue;
    if (!standsAlone(view, hit.to)) continue;
    const behind = tokens[hit.to];
    if (behind?.folded === "of" && (at.has(hit.to + 1) || (at.has(hit.to + 2) && word(hit.to + 1) === "the"))) continue;
    const { head, kind, isAlone } = hit.value;
    // A building, unless it does what only a court can.
    if (head === "palace" && !(isFiniteVerb(view, hit.to) && ![0, 1, 2].some((k) => standing.test(word(hit.to + k)))))
      continue;
    // "The provincial council has refuted it": a body of that kind, where it tells.
    if (isOfKind && !tells(view, hit.to)) continue;
    if (head === "presidency" && isPost(view, i)) continue;
    // "The army and the Upland League sign again"
    const isJoined =
      word(hit.to) === "and" && at.has(word(hit.to + 1) === "the" ? hit.to + 2 : hit.to + 1) && offices.test(head);
    const entity = resolve(head, kind as EntityKind, isAlone || isOfKind || isJoined, i, hit.to);
    if (entity === undefined) continue;
    found.push({ from: i, to: hit.to, entity, form: "nominal", rule: "en.nominal" });
  }
  for (const mention of found) actors.mention(mention);

  /** Who "the head" is at this place: by apposition, by a name that ends in it, by office, else by itself. */
  function resolve(head: string, kind: EntityKind, isAlone: boolean, from: number, to: number): string | undefined {
    const beside = apposition(from, to);
    if (beside !== undefined) {
      const earlier = heads.get(head);
      if (earlier !== undefined && earlier !== beside && kind === "person") actors.merge(earlier, beside);
      for (let k = 0; k < found.length; k++)
        if (found[k]!.entity === earlier) found[k] = { ...found[k]!, entity: beside };
      heads.set(head, beside);
      actors.alias(beside, `the ${head}`);
      if (head === "mediator") actors.meet({ kind, name: `the ${head}`, rule: "en.nominal", role: head });
      return beside;
    }
    const family = lastWith.get(head) ?? firstWith.get(head);
    if (family !== undefined) {
      actors.alias(family, `the ${head}`);
      return family;
    }
    if (kind === "person") {
      const bearer = titled.get(head);
      if (bearer !== undefined) return bearer;
      const holder = [...lastOf].filter(([role]) => roleFits(head, role)).at(-1);
      if (holder) return holder[1];
    }
    if (kind === "state") return lastCrown.get(head) ?? lastState;
    if (kind === "media" || kind === "company") return isFiniteVerb(view, to) ? lastKind.get(kind) : undefined;
    const known =
      (fighters.test(head) ? onlyArmed() : undefined) ??
      heads.get(head) ??
      ofOwner(head, kind, from) ??
      (rulers.test(head) ? heads.get("junta") : undefined);
    if (known !== undefined) return known;
    if (!isAlone) return undefined;
    const same = sameAs[head] ?? head;
    const name = word(from) === "the" ? view.text.slice(tokens[from]!.start, tokens[to - 1]!.end) : `the ${head}`;
    const entity = heads.get(same) ?? actors.meet({ kind, name: name.replace(/^The/u, "the"), rule: "en.nominal" });
    heads.set(head, entity);
    heads.set(same, entity);
    actors.alias(entity, `the ${head}`);
    return entity;
  }

  /** "The rebels" are the one armed group that the text names. */
  function onlyArmed(): string | undefined {
    const armed = new Set(
      named.flatMap(({ entity, form }) =>
        form === "name" && actors.entity(entity)?.kind === "armed group" ? [entity] : [],
      ),
    );
    return armed.size === 1 ? [...armed][0] : undefined;
  }

  /** "a retired bishop", whom no name follows and "the bishop" takes up. */
  function unnamedAt(i: number): { readonly to: number; readonly entity: string } | undefined {
    if (word(i) !== "a" || !/^(retired|former|exiled|elderly|blind|local)$/u.test(word(i + 1))) return undefined;
    const head = word(i + 2);
    const behind = tokens[i + 3];
    const isAlone = behind?.kind !== "word" || !(behind.isCapital || behind.folded === "who");
    if (!ranks.test(head) || !isAlone || at.has(i + 3) || at.has(i + 4) || titled.has(head)) return undefined;
    const isTakenUp = tokens.some(
      (token, k) => k > i + 3 && token.folded === head && !token.isCapital && word(k - 1) === "the",
    );
    if (!isTakenUp) return undefined;
    const entity = actors.meet({
      kind: "person",
      name: view.text.slice(tokens[i]!.start, tokens[i + 2]!.end),
      rule: "en.nominal",
    });
    actors.alias(entity, `the ${head}`);
    titled.set(head, entity);
    return { to: i + 3, entity };
  }

  /** "the colonel" behind "Colonel Paul Adeke", "the field marshal" behind "Field Marshal Orlov". */
  function titleAt(i: number) {
    const at = titled.has(word(i)) ? i : e.title.at(view, i)?.to === i + 2 && titled.has(word(i + 1)) ? i + 1 : -1;
    if (at < 0 || (alsoPlain.test(word(at)) && !isSubjectAt(at + 1))) return undefined;
    return { from: i, to: at + 1, value: { head: word(at), kind: "person", isAlone: false } };
  }

  /** "the major said", "the general's men", "told the count."; no "the major parties", "the count of votes". */
  function isSubjectAt(i: number): boolean {
    return tokens[i]?.kind === "mark" || word(i) === "'s" || isFiniteVerb(view, i) || /^(?:and|who)$/u.test(word(i));
  }

  /** "Lorva's opposition says", "Colonel Adeke's junta": whose it is tells which. */
  function ownedBody(i: number): string | undefined {
    if (!/^(opposition|junta)$/u.test(word(i)) || word(i - 1) !== "'s" || actors.covers(i)) return undefined;
    const owner = endingAt.get(i - 1);
    const kind = actors.entity(owner?.entity ?? "")?.kind;
    if (!owner || kind !== (word(i) === "junta" ? "person" : "state")) return undefined;
    if (word(i) === "opposition" && ofOpposition.test(word(i + 1))) return undefined;
    const entity =
      heads.get(word(i)) ??
      actors.meet({
        kind: word(i) === "junta" ? "government" : "group",
        name: word(i) === "junta" ? "the junta" : view.text.slice(tokens[owner.from]!.start, tokens[i]!.end),
        rule: "en.nominal",
      });
    actors.alias(entity, `the ${word(i)}`);
    actors.alias(entity, view.text.slice(tokens[owner.from]!.start, tokens[i]!.end));
    heads.set(word(i), entity);
    return entity;
  }

  /** "Kesh's interior ministry announced …. The ministry alleges": which one, where it tells. */
  function ofOwner(head: string, kind: EntityKind, before: number): string | undefined {
    if (!offices.test(head) || !tells(view, before + 2)) return undefined;
    for (let i = before - 1; i > Math.max(0, before - 150); i--) {
      if (word(i) !== head || actors.covers(i)) continue;
      const owner = endingAt.get(i) ?? endingAt.get(i - 1) ?? endingAt.get(i - 2);
      if (!owner || !/^(state|group)$/u.test(actors.entity(owner.entity)?.kind ?? "")) continue;
      const name = view.text.slice(tokens[owner.from]!.start, tokens[i]!.end);
      return actors.meet({ kind, name, rule: "en.institution", of: owner.entity });
    }
    return undefined;
  }

  function isAttribute(i: number): boolean {
    return (
      !actors.covers(i) &&
      /^(a|an|of|by|from|with|to|and)$|^\p{Ll}+ed$/u.test(word(i - 1)) &&
      tokens[i + 1]?.kind === "word" &&
      !isFiniteVerb(view, i + 1) &&
      !e.adjunct.at(view, i + 1)
    );
  }

  /** The name beside: "the mediator, Ana Koll," or "Selmark, the mediator,". */
  function apposition(from: number, to: number): string | undefined {
    if (word(to) === ",") {
      const after = at.get(to + 1);
      if (after && /^[,.]$/u.test(word(after.to))) return after.entity;
    }
    if (word(from - 1) === ",") {
      const before = endingAt.get(from - 1);
      if (before && /^[,.]$/u.test(word(to))) return before.entity;
    }
    return undefined;
  }

  /** As written; letters alone ("IAEA") by what they stand for. */
  function nameOf(m: ActorMention): string {
    const exact = view.text.slice(tokens[m.from]!.start, tokens[m.to - 1]!.end);
    const full = /^\p{Lu}{2,}$/u.test(exact) ? actors.entity(m.entity)?.name.en : undefined;
    return (full ?? exact).toLowerCase();
  }
}

/** Titles that a text goes on to call a person by. */
const ranks =
  /^(colonel|general|admiral|captain|brigadier|marshal|lieutenant|commander|bishop|archbishop|cardinal|patriarch|abbot|abbess|imam|ayatollah|sheikh|emir|sultan|prince|queen|regent|judge|professor|governor|senator|ambassador|chancellor|mayor|premier|commissioner|commodore|major|sergeant|corporal|commandant|princess|duke|duchess|archduke|earl|baron|baroness|count|countess|emperor|empress|shah|caliph|maharaja|pope|metropolitan|nuncio|rabbi|mufti|mullah|pastor|consul|congressman|congresswoman|councillor|prosecutor|magistrate|prefect|sheriff|superintendent|inspector|warlord)$/u;
/** Ranks that are adjectives or other nouns too. */
const alsoPlain = /^(?:major|general|count|metropolitan|prefect|consul)$/u;
/** What kind of body: of which level, of whom. */
const kinds =
  /^(federal|provincial|regional|municipal|national|supreme|constitutional|central|electoral|royal|interim|transitional|provisional|military|joint|island|city|tribal)$/u;
/** "opposition to the plan", "the opposition leader, Ida Morn,": no side. */
const ofOpposition =
  /^(?:to|against|of|leader|figure|chief|candidate|party|lawmaker|politician|member|group|spokesman|spokeswoman|stronghold|newspaper|activist|alliance|coalition|bloc)$/u;
/** What each state has. */
const offices = /^(ministry|navy|army|chancellery|cabinet|presidency|command|court)$/u;
const fighters = /^(rebels|insurgents|guerrillas|separatists|militants|fighters|militia)$/u;
/** Soldiers who rule: the junta, where the text has one. */
const rulers = /^(generals|colonels)$/u;
/** What is told of a building: "The palace stands". */
const standing =
  /^(is|are|was|were|stands|stood|lies|lay|fell|fallen|fall|falls|burned|burnt|housed|holds|overlooks)$/u;

const roleFits = (head: string, role: string): boolean =>
  role === head || role.endsWith(` ${head}`) || (head === "minister" && role.includes("minister"));
