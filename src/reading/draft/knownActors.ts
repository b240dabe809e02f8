// The actors of a case, found again by ISO code or name: every entity of every article asks.
import { remembered } from "../../math/remembered.ts";
import { type ActorRow, type CaseData, rowsOf } from "./caseData.ts";
import { nameKey } from "./words.ts";

export interface KnownActors {
  /** The first with this ISO code, else the first with one of these names that is of no other code. */
  find(iso: string | undefined, names: readonly string[]): string | undefined;
  /** Those of whose names, aliases too, one is among these, in order. */
  namesakes(names: readonly string[]): readonly string[];
  add(id: string, row: ActorRow): void;
  alias(id: string, names: readonly string[]): void;
}

interface Named {
  readonly id: string;
  readonly place: number;
  readonly iso: string | undefined;
}

export function knownActors({ actors }: CaseData): KnownActors {
  const byIso = new Map<string, string>();
  const byName = new Map<string, Named[]>();
  const byAnyName = new Map<string, Set<string>>();
  const places = new Map<string, number>();
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
      const one = { id, place: places.size, iso };
      places.set(id, one.place);
      const labels = [row.ar, row.en].filter((name) => name !== undefined);
      for (const name of labels) remembered(byName, nameKey(name), () => [] as Named[]).push(one);
      known.alias(id, [...labels, ...(row.aliases ?? [])]);
    },
    namesakes(names) {
      const ids = new Set(names.flatMap((name) => [...(byAnyName.get(nameKey(name)) ?? [])]));
      return [...ids].sort((a, b) => places.get(a)! - places.get(b)!);
    },
    alias(id, names) {
      for (const name of names) remembered(byAnyName, nameKey(name), () => new Set<string>()).add(id);
    },
  };
  for (const [id, row] of rowsOf(actors)) known.add(id, row);
  return known;
}
