// Entities of a text as actors of the case: leaders and bodies speak for what they lead, known ones are found again by name or ISO code.
import type { Lang } from "../../case/index.ts";
import type { ByRule, Entity, Quoted, Reading } from "../reading.ts";
import { type ActorRow, rowsOf } from "./caseData.ts";
import { ask, type Desk } from "./desk.ts";
import { freshId, idFrom } from "./ids.ts";
import { joined, type Phrase, say } from "./phrases.ts";
import { nameKey } from "./words.ts";

/** Kinds that may speak for the actor that they lead or belong to. */
const bodies = new Set(["institution", "government", "body"]);

/** Offices whose holder speaks for the actor. */
const offices =
  /president|minister|spokes|secretary|king|emir|chancellor|premier|leader|commander|envoy|ambassador|رئيس|وزير|متحدث|ناطق|ملك|أمير|زعيم|قائد|مبعوث|سفير|أمين/i;

/** The entity that an entity speaks for, itself where it speaks for nobody else in the text. */
export function principalOf(reading: Reading): (id: string) => string {
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const step = (entity: Entity): Entity | undefined => {
    const above = entity.of === undefined ? undefined : byId.get(entity.of);
    if (!above || above.kind === "region") return undefined;
    const speaks =
      bodies.has(entity.kind) || (entity.kind === "person" && (entity.isKnown || offices.test(entity.role ?? "")));
    return speaks ? above : undefined;
  };
  return (id) => {
    const passed = new Set<string>();
    let here = byId.get(id);
    while (here && !passed.has(here.id)) {
      passed.add(here.id);
      const above = step(here);
      if (!above) return here.id;
      here = above;
    }
    return here?.id ?? id;
  };
}

/** Entities that the findings need as actors: who says, is spoken of, can confirm, reacts, is connected. */
function neededIn(reading: Reading): Set<string> {
  const needed = new Set<string>();
  for (const { source, parties } of reading.claims) {
    if (source.type === "actor") needed.add(source.id);
    if (source.type === "actors") for (const id of source.ids) needed.add(id);
    for (const id of parties) needed.add(id);
  }
  for (const c of reading.confirmations)
    for (const id of [...c.claimedBy, ...c.confirmedBy, ...c.deniedBy, ...c.silent]) needed.add(id);
  for (const { between } of reading.channels) for (const id of between) needed.add(id);
  for (const { actor } of [...reading.reactions, ...reading.intentions, ...reading.positions]) needed.add(actor);
  return needed;
}

interface Group {
  readonly head: Entity;
  readonly all: readonly Entity[];
}

/** Puts the actors of a reading on the desk; gives the actor of an entity. What no list knows and nothing needs is only proposed. */
export function draftActors(
  desk: Desk,
  reading: Reading,
  { source, lang }: { readonly source: string; readonly lang: Lang },
): (entity: string) => string | undefined {
  const principal = principalOf(reading);
  const needed = neededIn(reading);
  const groups = new Map<string, Entity[]>();
  for (const entity of reading.entities) {
    const head = principal(entity.id);
    groups.set(head, [...(groups.get(head) ?? []), entity]);
  }
  const actors = new Map<string, string>();
  for (const [id, all] of groups) {
    const head = all.find((entity) => entity.id === id) ?? all[0]!;
    const actor = draftActor(
      desk,
      reading,
      { head, all },
      { source, lang, isNeeded: all.some((e) => needed.has(e.id)) },
    );
    if (actor !== undefined) for (const entity of all) actors.set(entity.id, actor);
  }
  return (entity) => actors.get(entity);
}

interface Where {
  readonly source: string;
  readonly lang: Lang;
  readonly isNeeded: boolean;
}

function draftActor(desk: Desk, reading: Reading, group: Group, where: Where): string | undefined {
  const { head, all } = group;
  const labels = [head.name.ar, head.name.en, ...head.aliases].filter((x) => x !== undefined);
  const found = desk.actors.find(head.iso3, labels);
  if (found !== undefined) {
    addAliases(desk, found, all);
    return found;
  }
  const quoted = firstMention(reading, group);
  if (!quoted || (head.kind === "region" && !where.isNeeded)) return undefined;
  if (head.kind === "media" && !isSpeaker(reading, head.id)) return undefined;
  desk.data.actors ??= {};
  const { actors, channels } = desk.data;
  const id = freshId(idFrom(head.id, "actor"), (x) => Object.hasOwn(actors, x) || Object.hasOwn(channels ?? {}, x));
  const row = rowOf(desk, group, quoted, where);
  const asked = {
    quotes: [quoted],
    key: nameKey(quoted.exact),
    by: byOf(head),
    note: say.isActor(labelOf(head, quoted)),
  };
  if (head.isKnown || where.isNeeded) {
    actors[id] = row;
    desk.actors.add(id, row);
    if (!head.isKnown)
      ask(
        { desk, source: where.source },
        {
          ...asked,
          kind: "actor",
          isInDraft: true,
          proposal: [{ path: ["actors", id], value: row as never }],
        },
      );
    proposeMerges(desk, id, row, { ...asked, source: where.source });
    return id;
  }
  ask(
    { desk, source: where.source },
    { ...asked, kind: "actor", proposal: [{ path: ["actors", id], value: row as never }] },
  );
  return undefined;
}

const byOf = ({ rule, confidence }: ByRule): ByRule => ({ rule, confidence });

const labelOf = ({ name, aliases }: Entity, quoted: Quoted): string => name.ar ?? name.en ?? aliases[0] ?? quoted.exact;

function rowOf(desk: Desk, { head, all }: Group, quoted: Quoted, { source, lang }: Where): ActorRow {
  const label = head.name.ar === undefined && head.name.en === undefined ? { [lang]: quoted.exact } : head.name;
  const names = new Set(Object.values(label).map((name) => nameKey(name)));
  const aliases = namesOf(head, all).filter((alias) => !names.has(nameKey(alias)));
  const notes: Phrase[] = [
    ...(head.isKnown ? [] : [say.unknownActor]),
    ...(head.role ? [say.role(head.role)] : []),
    ...(head.kind === "group" ? [say.whoAre(labelOf(head, quoted))] : []),
  ];
  return {
    ...label,
    kind: head.kind,
    ...(head.iso3 !== undefined && { iso: head.iso3 }),
    ...(aliases.length > 0 && { aliases: [...new Set(aliases)] }),
    src: [desk.quote(source, "E", quoted)],
    ...(notes.length > 0 && { note: joined(notes) }),
  };
}

const isSpeaker = ({ claims }: Reading, id: string): boolean =>
  claims.some(({ source: s }) => (s.type === "actor" && s.id === id) || (s.type === "actors" && s.ids.includes(id)));

/** The first mention, of the head itself where it is mentioned; a name that stands in the text where no mention was found. */
function firstMention(reading: Reading, { head, all }: Group): Quoted | undefined {
  const ids = new Set(all.map((entity) => entity.id));
  const mention =
    reading.mentions.find((m) => m.entity === head.id && m.form === "name") ??
    reading.mentions.find((m) => m.entity === head.id) ??
    reading.mentions.find((m) => ids.has(m.entity));
  if (mention) return mention;
  const { text } = reading.article;
  const names = [...head.aliases, head.name.ar, head.name.en].filter(
    (name) => name !== undefined && name !== "",
  ) as string[];
  const exact = names.find((name) => text.includes(name));
  return exact === undefined
    ? undefined
    : { exact, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length };
}

/** Every name of a group of entities, as the text has them; of those that speak for the head also the full name. */
const namesOf = (head: Entity | undefined, all: readonly Entity[]): string[] =>
  all
    .flatMap((entity) => [...entity.aliases, ...(entity === head ? [] : [entity.name.ar, entity.name.en])])
    .filter((name) => name !== undefined && name !== "") as string[];

function addAliases(desk: Desk, id: string, all: readonly Entity[]): void {
  const row = desk.data.actors![id]!;
  const known = new Set([row.ar, row.en, ...(row.aliases ?? [])].filter((x) => x !== undefined).map(nameKey));
  const fresh = namesOf(undefined, all).filter((alias) => !known.has(nameKey(alias)));
  if (fresh.length > 0) row.aliases = [...(row.aliases ?? []), ...new Set(fresh)];
  desk.actors.alias(id, fresh);
}

/** Actors that share only an alias may be one: a person decides. */
function proposeMerges(
  desk: Desk,
  id: string,
  row: ActorRow,
  asked: { readonly quotes: readonly Quoted[]; readonly by: ByRule; readonly source: string },
): void {
  const names = [row.ar, row.en, ...(row.aliases ?? [])].filter((name) => name !== undefined);
  for (const other of desk.actors.namesakes(names)) {
    if (other === id) continue;
    const old = desk.data.actors![other]!;
    const name = (x: ActorRow, y: string): string => x.ar ?? x.en ?? y;
    ask(
      { desk, source: asked.source },
      {
        kind: "merge",
        key: `${nameKey(name(row, id))}=${nameKey(name(old, other))}`,
        quotes: asked.quotes,
        by: asked.by,
        merge: { section: "actors", from: id, into: other },
        note: say.isSame(name(row, id), name(old, other)),
      },
    );
  }
}

/** The two whom it is about: the ends of the first channel, else the two that claims name most. */
export function mainPair(reading: Reading, actorOf: (entity: string) => string | undefined): readonly string[] {
  const unique = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.filter((x) => x !== undefined))];
  for (const { between } of reading.channels) {
    const ends = unique(between.map(actorOf));
    if (ends.length === 2) return ends;
  }
  const counts = new Map<string, number>();
  const kinds = new Map(reading.entities.map((entity) => [actorOf(entity.id), entity.kind]));
  for (const { parties, source } of reading.claims)
    for (const id of unique([...parties.map(actorOf), ...(source.type === "actor" ? [actorOf(source.id)] : [])]))
      if (kinds.get(id) !== "media") counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([id]) => id);
}

/** Those outside the main pair are third parties; who has a role keeps it. */
export function markThirdParties(desk: Desk, pair: readonly string[], known: ReadonlySet<string>): void {
  if (pair.length < 2) return;
  for (const [id, row] of rowsOf(desk.data.actors))
    if (!known.has(id) && row.role === undefined && !pair.includes(id)) row.role = "third-party";
}
