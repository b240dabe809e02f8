// Which entity of a reading is which actor of the gold: ids are free, names and ISO codes decide.
import type { Entity, Reading, Voice } from "../reading.ts";
import type { Gold, GoldActor } from "./gold.ts";

/** A name as it is compared: without case, vowel marks, forms of hamza and alef, ta marbuta, quotation marks and a leading article. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ؤ/g, "و")
    .replace(/[ىئ]/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[«»"“”‘’']/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:ال(?=..)|the )/, "");
}

/** Whether an entity (by its id) is an actor (by its id). */
export type SameActor = (actor: string, entity: string) => boolean;

/** An entity may be several actors where their names are equal, and an actor several entities; nothing else is guessed. */
export function sameActors({ actors }: Gold, { entities }: Reading): SameActor {
  const known = new Map(actors.map((a) => [a.id, { ...a, names: new Set(a.names.map(foldName)) }]));
  const named = new Map(entities.map((e) => [e.id, { entity: e, names: namesOf(e) }]));
  return (actor, id) => {
    const a = known.get(actor);
    const e = named.get(id);
    if (!a || !e) return false;
    return sameState(a, e.entity) || e.names.some((name) => a.names.has(name));
  };
}

/** For a person or a body an ISO code says only where it belongs. */
const sameState = (a: Pick<GoldActor, "type" | "iso3">, e: Entity): boolean =>
  a.type === "state" && e.kind === "state" && a.iso3 !== undefined && a.iso3 === e.iso3;

const namesOf = (e: Entity): string[] =>
  [e.name.ar, e.name.en, ...e.aliases].flatMap((name) => (name ? [foldName(name)] : [])).filter((name) => name !== "");

/** The same voice: of one type and of the same actors. The outlet that carries it is not compared. */
export function sameVoice(gold: Voice, found: Voice, same: SameActor): boolean {
  const wanted = speakers(gold);
  const given = speakers(found);
  if (wanted.length === 0 || given.length === 0) return gold.type === found.type;
  return (
    wanted.length === given.length &&
    wanted.every((actor) => given.some((id) => same(actor, id))) &&
    given.every((id) => wanted.some((actor) => same(actor, id)))
  );
}

const speakers = (voice: Voice): readonly string[] =>
  voice.type === "actor" ? [voice.id] : voice.type === "actors" ? [...new Set(voice.ids)] : [];
