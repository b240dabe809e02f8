// Houses that stand for those who sit in them: "the Amber Palace said", "Corran House denied it". A house that tells nowhere is a place.
import type { View } from "../view.ts";
import type { Name } from "./shapes.ts";
import { tells } from "./telling.ts";
import { english } from "./words.ts";

const seat = /^(palace|house|castle|citadel|fortress|hall|mansion|chancery|residence|villa|lodge|court)$/u;

/** The names with those of such houses as a government; not where something only takes place in one. */
export function withSeats(view: View, names: readonly Name[]): readonly Name[] {
  const isSeat = ({ shape, folded }: Name): boolean =>
    /^(place|person|group|single)$/u.test(shape) && folded.includes(" ") && seat.test(folded.split(" ").at(-1)!);
  const speaking = new Set(names.filter((name) => isSeat(name) && tells(view, name.to)).map(({ folded }) => folded));
  if (speaking.size === 0) return names;
  return names.map((name) => {
    const before = view.tokens[name.from - 1]?.folded === "the" ? name.from - 2 : name.from - 1;
    const isPlace = english().locative.has(view.tokens[before]?.folded ?? "");
    return speaking.has(name.folded) ? { ...name, shape: isPlace ? "place" : "government" } : name;
  });
}
