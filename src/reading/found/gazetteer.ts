// The names that are known before a text is read: states, capitals, adjectives, organisations, people in office.
import type { Lang } from "../../case/index.ts";
import { rows } from "../lexicon/lexicon.ts";
import type { EntityKind, MentionForm } from "../reading.ts";
import { fold } from "../text/folded.ts";
import { Phrases } from "./phrases.ts";

/** One known actor. */
export interface Known {
  readonly id: string;
  readonly kind: EntityKind;
  readonly iso3?: string;
  readonly name: { readonly ar?: string; readonly en?: string };
  readonly of?: string;
  readonly role?: string;
}

/** A name of a known actor. */
export interface KnownName {
  readonly known: Known;
  readonly form: MentionForm;
  /** A common word too: taken only where the context names a state. */
  readonly isAmbiguous: boolean;
  /** As the lexicon writes it. */
  readonly exact: string;
}

export interface Gazetteer {
  readonly names: Phrases<KnownName>;
  readonly byId: ReadonlyMap<string, Known>;
  /** Names that fold to the same for different actors: عُمان and عمّان. */
  readonly twins: ReadonlyMap<string, readonly KnownName[]>;
  /** Names of capitals, folded: after a preposition of place they are a venue. */
  readonly capitals: ReadonlySet<string>;
}

const split = (field: string | undefined): readonly string[] =>
  (field ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");

const bare = (name: string | undefined) => name?.replace(/^!/u, "");

/** Arabic adjectives of a state in all genders and numbers, with and without ال. */
export function adjectiveForms(base: string): readonly string[] {
  const parts = base.split(" ");
  // «جنوب أفريقي»: of a side and a place one word is made; «كوري جنوبي» agrees in both.
  const isOneWord = !parts[0]!.endsWith("ي");
  const ends = ["", "ة", "ا", "ون", "ين", "ان", "تين", "تان", "ات"];
  return ends.flatMap((end) => {
    const words = isOneWord ? [base + end] : parts.map((part) => part + end);
    return [words.join(" "), words.map((word) => `ال${word}`).join(" ")];
  });
}

function twinsOf(names: readonly (readonly [string, KnownName])[]): ReadonlyMap<string, readonly KnownName[]> {
  const alike = new Map<string, KnownName[]>();
  for (const [name, known] of names) alike.set(fold(name), [...(alike.get(fold(name)) ?? []), known]);
  return new Map([...alike].filter(([, all]) => all.some(({ known }) => known !== all[0]!.known)));
}

const made = new Map<Lang, Gazetteer>();

export function gazetteer(lang: Lang): Gazetteer {
  const ready = made.get(lang);
  if (ready) return ready;
  const byId = new Map<string, Known>();
  const names: [string, KnownName][] = [];
  const capitals = new Set<string>();
  const add = (name: string, known: Known, form: MentionForm) =>
    names.push([bare(name)!, { known, form, isAmbiguous: name.startsWith("!"), exact: bare(name)! }]);
  const adjective = (name: string, known: Known) => {
    if (lang === "en") add(name, known, "demonym");
    else for (const form of adjectiveForms(name)) add(form, known, "demonym");
  };

  for (const [iso3, ar, en, seatAr, seatEn, adjectiveAr, adjectiveEn] of [
    ...rows("states", "states"),
    ...rows("organisations", "former").map(([iso, a, e, adjA, adjE]) => [iso, a, e, "", "", adjA, adjE]),
  ]) {
    const id = iso3!.toLowerCase();
    const known: Known = {
      id,
      kind: "state",
      iso3: iso3!,
      name: { ar: bare(split(ar)[0])!, en: bare(split(en)[0])! },
    };
    byId.set(id, known);
    for (const name of split(lang === "ar" ? ar : en)) add(name, known, "name");
    for (const name of split(lang === "ar" ? seatAr : seatEn)) {
      add(name, known, "metonym");
      capitals.add(fold(bare(name)!));
    }
    for (const name of split(lang === "ar" ? adjectiveAr : adjectiveEn)) adjective(name, known);
  }
  for (const [id, kind, ar, en, of] of rows("organisations", "organisations")) {
    const first = (field: string | undefined) => split(field).find((name) => !name.startsWith("["));
    const known: Known = {
      id: id!,
      kind: kind as EntityKind,
      name: { ...(first(ar) && { ar: first(ar)! }), ...(first(en) && { en: first(en)! }) },
      ...(of && { of: of.toLowerCase() }),
    };
    byId.set(id!, known);
    for (const name of split(lang === "ar" ? ar : en)) {
      const inner = /^\[(.*)\]$/u.exec(name)?.[1];
      if (inner === undefined) add(name, known, "name");
      else adjective(inner, known);
    }
  }
  for (const [id, ar, en, state, role] of rows("organisations", "leaders")) {
    const known: Known = {
      id: id!,
      kind: "person",
      name: { ar: split(ar)[0]!, en: split(en)[0]! },
      of: state!.toLowerCase(),
      role: role!,
    };
    byId.set(id!, known);
    for (const name of split(lang === "ar" ? ar : en)) add(name, known, "name");
  }
  const result = { names: new Phrases(names), byId, capitals, twins: twinsOf(names) };
  made.set(lang, result);
  return result;
}
