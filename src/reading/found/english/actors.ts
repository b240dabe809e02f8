// The actors of an English text: known names, names told by their capitals and company, and heads like "the council".

import type { EntityKind } from "../../reading.ts";
import { Actors } from "../actors.ts";
import { gazetteer, type KnownName } from "../gazetteer.ts";
import type { Hit } from "../phrases.ts";
import { isMark, type View } from "../view.ts";
import { acts, governs, isAdjective, rules, speaks } from "./acting.ts";
import { affiliate } from "./affiliations.ts";
import { isByline } from "./bylines.ts";
import { datelinePlaces } from "./dateline.ts";
import { findDefiniteBodies } from "./definiteBodies.ts";
import { isInBody } from "./demonymBodies.ts";
import { demonymBase } from "./demonyms.ts";
import { findDescribed } from "./described.ts";
import { feastDays } from "./feasts.ts";
import { findFighters } from "./fighters.ts";
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

/** Known names that stand with a capital, an acronym in capitals; a common word or given name only alone. */
function knownNames(view: View): readonly Hit<KnownName>[] {
  const { names } = gazetteer("en");
  const { tokens } = view;
  const isPersonal = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      token.kind === "word" &&
      token.isCapital &&
      !english().common.has(token.folded) &&
      !english().body.has(token.folded) &&
      !english().title.at(view, i) &&
      !names.at(view, i)
    );
  };
  const isUnknownName = (i: number): boolean =>
    tokens[i]?.kind === "word" &&
    tokens[i]!.isCapital &&
    !english().opener.has(tokens[i]!.folded) &&
    !english().common.has(tokens[i]!.folded) &&
    !names.at(view, i);
  /** "Bertrand Lome": a capital's name right behind a given name is a family's, there and wherever it stands alone. */
  const families = new Set<string>();
  const isFamilyName = (hit: Hit<KnownName>): boolean => {
    const name = tokens[hit.from]!.folded;
    if (hit.to - hit.from > 1) return false;
    const before = tokens[hit.from - 1];
    const isGap = before !== undefined && /^[ \u00a0]$/u.test(view.text.slice(before.end, tokens[hit.from]!.start));
    if (isGap && isPersonal(hit.from - 1) && isGiven(hit.from - 1)) families.add(name);
    return families.has(name);
  };
  const isGiven = (i: number): boolean =>
    (!english().ordinary.has(tokens[i]!.folded) &&
      !english().place.has(tokens[i]!.folded) &&
      !/(?:n|ish|ese)$/u.test(tokens[i]!.folded)) ||
    english().title.at(view, i - 1) !== undefined;
  const hits: Hit<KnownName>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = tokens[i]!.isCapital || tokens[i]!.folded === "the" ? names.at(view, i) : undefined;
    const exact = hit && view.text.slice(hit.start, tokens[hit.to - 1]!.end);
    const isAcronym = hit && /^[A-Z.+0-9]{2,}$/u.test(hit.value.exact.replace(/^the /u, ""));
    const isMeant =
      hit &&
      (!isAcronym || exact === hit.value.exact || exact === hit.value.exact.replaceAll(".", "")) &&
      (tokens[hit.from]!.isCapital || tokens[hit.from + 1]?.isCapital) &&
      // "the West Bank Senate" is not the West.
      !(hit.value.exact === "the West" && tokens[hit.to]?.isCapital) &&
      // "Maravel Congress"
      !(hit.to - hit.from === 1 && english().body.has(tokens[hit.from]!.folded) && isUnknownName(hit.from - 1)) &&
      // "the Guardian Council"
      !(
        hit.value.known.kind === "media" &&
        english().ordinary.has(tokens[hit.from]!.folded) &&
        tokens[hit.to]?.isCapital &&
        english().body.has(tokens[hit.to]!.folded)
      ) &&
      !(hit.value.known.kind === "state" && isInBody(view, hit, hit.value.form === "metonym")) &&
      // "the Turkish Red Crescent": the country's own.
      !(hit.value.known.id === "icrc" && i > 0 && names.at(view, i - 1)?.value.form === "demonym") &&
      // "Tembara's Foreign Affairs Minister"
      !(hit.value.known.kind === "media" && english().title.at(view, hit.to) && tokens[hit.to]!.isCapital) &&
      // Jordan Petrik, Georgia Hale, Michael Jordan are people.
      !(hit.value.isAmbiguous && !isAcronym && (isPersonal(hit.to) || isPersonal(hit.from - 1))) &&
      !(hit.value.form === "metonym" && isFamilyName(hit));
    if (isMeant) hits.push(hit.value.exact.startsWith("the ") ? { ...hit, from: hit.from + 1 } : hit);
    i = isMeant ? hit.to : i + 1;
  }
  return hits;
}

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
