// The actors of an English text: known names, names told by their capitals and company, and heads like "the council".

import type { EntityKind } from "../../reading.ts";
import { Actors } from "../actors.ts";
import { isMark, type View } from "../view.ts";
import { acts, governs, isAdjective, rules, speaks } from "./acting.ts";
import { affiliate } from "./affiliations.ts";
import { isByline } from "./bylines.ts";
import { datelinePlaces } from "./dateline.ts";
import { findDefiniteBodies } from "./definiteBodies.ts";
import { demonymBase } from "./demonyms.ts";
import { findDescribed } from "./described.ts";
import { feastDays } from "./feasts.ts";
import { findFighters } from "./fighters.ts";
import { knownNames } from "./knownNames.ts";
import { withLandsOfPlaces } from "./landsOfPlaces.ts";
import { findLooseGroups } from "./looseGroups.ts";
import { namesIn } from "./names.ts";
import { withoutNamesakes } from "./namesakes.ts";
import { findNominals } from "./nominals.ts";
import { withSeats } from "./seats.ts";
import type { Name } from "./shapes.ts";
import { givenNames, landOf, realmsOf, shortsOf } from "./shortNames.ts";
import { ownBodies } from "./stateBodies.ts";
import { asTold, type Told, toldSides } from "./toldSides.ts";
import { isVenue } from "./venues.ts";
import { english } from "./words.ts";

export function englishActors(view: View): Actors {
  const actors = new Actors(view);
  const dateline = datelinePlaces(view);
  // "KESSIN, Dorvania - ": the text may tell more of that state.
  const taken = new Set([...datelinePlaces(view, true), ...feastDays(view)]);
  let venue = -9;
  for (const hit of knownNames(view)) {
    for (let i = hit.from; i < hit.to; i++) taken.add(i);
    // "in Helsinki, Vilnius and Riga": each of the list is a place.
    const isListed =
      hit.value.form === "metonym" && hit.from - venue === 1 && /^(,|and|or)$/u.test(view.tokens[venue]!.folded);
    if (isVenue(view, hit) || isListed) venue = hit.to;
    if (dateline.has(hit.from) || isByline(view, sentenceAt(view, hit.from)) || venue === hit.to) continue;
    const { known, form, exact } = hit.value;
    const entity = actors.meet({ kind: known.kind, name: exact, rule: "en.known", known });
    const isOfState =
      known.kind === "institution" &&
      actors.within({ from: hit.from - 1, to: hit.from }).some((m) => m.entity === known.of);
    actors.mention({
      from: hit.from,
      to: hit.to,
      entity,
      form,
      rule: "en.known",
      ...(isOfState && { isSilent: true as const }),
    });
  }
  view.ranges.forEach(({ from, to }, s) => {
    if (isByline(view, s)) for (let i = from; i < to; i++) taken.add(i);
  });
  const told = toldSides(view);
  const names = withoutNamesakes(view, asTold(namesIn(view, taken), told));
  addNames(view, actors, withSeats(view, withLandsOfPlaces(view, names, told)), told);
  findNominals(view, actors);
  findDescribed(view, actors);
  findDefiniteBodies(view, actors);
  findFighters(view, actors);
  findLooseGroups(view, actors);
  affiliate(view, actors);
  return actors;
}

const sentenceAt = (view: View, i: number): number =>
  Math.max(
    0,
    view.ranges.findLastIndex((range) => range.from <= i),
  );

/** Names that no gazetteer knows: families of one person or body joined, states told by their adjective or by acting. */
function addNames(view: View, actors: Actors, names: readonly Name[], told: Told): void {
  const singles = new Set([
    ...names.filter((n) => n.shape === "single" && !n.isDoubtful).map((n) => n.folded),
    // Morrow, of the Duchy of Morrow
    ...names.filter((n) => n.shape === "state" && / of /u.test(n.folded)).map((n) => n.folded.split(" ").at(-1)!),
  ]);
  const places = new Set(names.filter((n) => n.shape === "place").flatMap((n) => n.folded.split(" ")));
  const persons = new Map<string, string>();
  const bodies = new Map<string, Name>();
  for (const name of names) {
    if (name.shape === "person") {
      const words = name.folded.split(" ");
      if (words.length > 1 || !persons.has(words[0]!)) persons.set(words.at(-1)!, name.exact);
    } else if (!/^(single|place|state)$/u.test(name.shape)) bodies.set(name.folded, name);
  }
  const givens = givenNames(names);
  const known = new Set(
    actors.mentions().map((m) => view.text.slice(view.tokens[m.from]!.start, view.tokens[m.to - 1]!.end).toLowerCase()),
  );
  const acting = new Set(
    names
      .filter((n) => n.shape === "single" && (told.has(n.from) || (!n.isDoubtful && acts(view, n))))
      .map((n) => n.folded),
  );

  const ruled = new Set(names.filter((n) => n.to - n.from === 1 && governs(view, n.to)).map((n) => n.folded));
  const ruling = new Set(
    names
      .filter((n) => n.shape === "single" && (told.get(n.from) === "state" || rules(view, n) || speaks(view, n)))
      .map((n) => n.folded),
  );
  const ofState = ownBodies(view, actors);
  const actingGroups = new Set(names.filter((n) => n.shape === "group" && acts(view, n)).map((n) => n.folded));
  const exactOf = new Map(names.map((n) => [n.folded, n.exact] as const));
  const bases = new Set(
    names.flatMap((n) =>
      n.shape === "single" || n.shape === "state"
        ? ((n.shape === "state" ? landOf(n.folded, singles) : demonymBase(n.folded, singles)) ?? [])
        : [],
    ),
  );
  const bodyWith = new Map(
    [...bodies]
      .flatMap(([folded, body]) => shortsOf(folded, body.shape).map((word) => [word, body] as const))
      .reverse(),
  );
  const realms = realmsOf(names);
  const shortened = new Map<string, string>();
  for (const name of names) {
    const { from, to } = name;
    const isOneWord = to - from === 1;
    if (ofState(name)) continue;
    const whole = shortened.get(name.folded) ?? inBrackets(view, actors, name);
    if (whole !== undefined) {
      shortened.set(name.folded, whole);
      actors.alias(whole, name.exact);
      actors.mention({ from, to, entity: whole, form: "name", rule: "en.body" });
      continue;
    }
    const realm = isOneWord ? undefined : realms.get(name.folded);
    if (realm !== undefined) {
      const entity = actors.meet({ kind: "state", name: realm, rule: "en.body" });
      actors.alias(entity, name.exact);
      actors.mention({ from, to, entity, form: "name", rule: "en.body" });
      continue;
    }
    if (name.shape === "place" && !(isOneWord && demonymBase(name.folded, singles))) continue;
    const land = name.shape === "state" ? landOf(name.folded, singles) : undefined;
    if (land !== undefined) {
      const entity = actors.meet({ kind: "state", name: exactOf.get(land) ?? land, rule: "en.demonym" });
      actors.alias(entity, name.exact);
      actors.mention({ from, to, entity, form: "name", rule: "en.demonym" });
      continue;
    }
    if (name.shape === "group" && !isHeaded(name) && !actingGroups.has(name.folded)) continue;
    if (name.shape !== "place" && name.shape !== "single" && name.shape !== "person") {
      const entity = actors.meet({ kind: name.shape, name: name.exact, rule: "en.body" });
      actors.mention({ from, to, entity, form: "name", rule: "en.body" });
      continue;
    }
    const last = name.folded.split(" ").at(-1)!;
    const isGiven =
      name.shape === "single" &&
      !name.isDoubtful &&
      !english().locative.has(view.tokens[from - 1]?.folded ?? "") &&
      !ruled.has(name.folded) &&
      !ruling.has(name.folded);
    const full = persons.get(last) ?? (isGiven ? givens.get(name.folded) : undefined);
    if (name.shape === "person" || full !== undefined) {
      const entity = actors.meet({
        kind: "person",
        name: full ?? name.exact,
        rule: "en.person",
        ...(name.role && { role: name.role }),
      });
      actors.alias(entity, name.exact);
      actors.mention({ from, to, entity, form: "name", rule: "en.person" });
      continue;
    }
    // A family's short name: the Post for the Harbour Post, Lantern for the weekly Lantern.
    const short = bodyWith.get(name.folded);
    // "at Merrin" is a town, whatever paper bears its name.
    const isTown = short?.shape === "media" && english().locative.has(view.tokens[from - 1]?.folded ?? "");
    if (short !== undefined && !isTown && !ruled.has(name.folded)) {
      const kind = short.shape as EntityKind;
      const entity = actors.named(short.exact) ?? actors.meet({ kind, name: short.exact, rule: "en.body" });
      actors.alias(entity, name.exact);
      actors.mention({ from, to, entity, form: "name", rule: "en.body" });
      continue;
    }
    // "the Senate", whose whole name is nowhere told.
    if (isOneWord && lone.test(name.folded) && view.tokens[from - 1]?.folded === "the" && !view.tokens[to]?.isCapital) {
      const kind = english().body.get(name.folded) as EntityKind;
      const entity = actors.meet({ kind, name: name.exact, rule: "en.body" });
      actors.mention({ from, to, entity, form: "name", rule: "en.body" });
      continue;
    }
    const base = demonymBase(name.folded, singles);
    if (base !== undefined) {
      if (places.has(base) && !acting.has(base) && !ruling.has(base)) continue;
      const entity = actors.meet({ kind: "state", name: exactOf.get(base) ?? base, rule: "en.demonym" });
      actors.alias(entity, name.exact);
      actors.mention({ from, to, entity, form: "demonym", rule: "en.demonym" });
      continue;
    }
    if (name.isDoubtful || name.shape === "place") continue;
    const isBase = bases.has(name.folded) || isAdjective(view, name);
    const isRuled = ruling.has(name.folded);
    if (known.has(name.folded) || (places.has(name.folded) && !isRuled)) continue;
    if (!isBase && !isRuled && !acting.has(name.folded)) continue;
    const entity = actors.meet({
      kind: isBase || isRuled || ruled.has(name.folded) ? "state" : "group",
      name: name.exact,
      rule: isBase ? "en.demonym" : "en.acting",
    });
    actors.mention({ from, to, entity, form: "name", rule: isBase ? "en.demonym" : "en.acting" });
  }
}

const lone =
  /^(treasury|exchequer|senate|assembly|council|board|tribunal|directorate|bureau|congress|commission|committee|brigade|legion|guard|presidium|politburo|synod)$/u;

/** Named by its own head: the National Party. */
const isHeaded = ({ folded }: Name): boolean => folded.split(" ").some((word) => english().body.has(word));

/** "the Liberation Front of Temba (LFT)": whom the letters in brackets behind a name stand for. */
function inBrackets(view: View, actors: Actors, { from, to, exact }: Name): string | undefined {
  if (!/^\p{Lu}[\p{Lu}\d-]+$/u.test(exact) || !isMark(view, from - 1, "(") || !isMark(view, to, ")")) return undefined;
  return actors.within({ from: Math.max(0, from - 8), to: from - 1 }).find((m) => m.to === from - 1)?.entity;
}
