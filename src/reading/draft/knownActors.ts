// The actors of a case, found again by ISO code or name: every entity of every article asks.
import { type ActorRow, type CaseData, rowsOf } from "./caseData.ts";
import { nameKey } from "./words.ts";

export interface KnownActors {
  /** The first with this ISO code, else the first with one of these names that is of no other code. */
  find(iso: string | undefined, names: readonly string[]): string | undefined;
  add(id: string, row: ActorRow): void;
}

interface Named {
  readonly id: string;
  readonly place: number;
  readonly iso: string | undefined;
}

export function knownActors({ actors }: CaseData): KnownActors {
  const byIso = new Map<string, string>();
  const byName = new Map<string, Named[]>();
  let count = 0;
  const known: KnownActors = {
    find(iso, names) {
      const code = iso?.toUpperCase();
      const same = code === undefined ? undefined : byIso.get(code);
      if (same !== undefined) return same;
      const isOther = (one: Named): boolean => code !== undefined && one.iso?.length === 3;
      return names
        .flatMap((name) => byName.get(nameKey(name)) ?? [])
        .filter((one) => !isOther(one))
        .reduce<Named | undefined>((first, one) => (first && first.place < one.place ? first : one), undefined)?.id;
    },
    add(id, row) {
      const iso = row.iso?.toUpperCase();
      if (iso !== undefined && !byIso.has(iso)) byIso.set(iso, id);
      const one = { id, place: count++, iso };
      for (const name of [row.ar, row.en])
        if (name !== undefined) byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), one]);
    },
  };
  for (const [id, row] of rowsOf(actors)) known.add(id, row);
  return known;
}
