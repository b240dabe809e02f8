// Places that stand for those who sit there: "the Amber Palace said", "Corran House denied it", "Jabal Sur's envoy". One that neither tells nor rules is a place.
import type { View } from "../view.ts";
import { governs } from "./acting.ts";
import type { Name, Shape } from "./shapes.ts";
import { tells } from "./telling.ts";
import { english } from "./words.ts";

const seat = /^(palace|house|castle|citadel|fortress|hall|mansion|chancery|residence|villa|lodge|court)$/u;

/** The names, those of such places as the government or the state; not where something only takes place in one. */
export function withSeats(view: View, names: readonly Name[]): readonly Name[] {
  const speaking = new Map<string, Shape>();
  for (const name of names) {
    const kind = seatKind(name);
    if (kind && (tells(view, name.to) || (kind === "state" && hasOffice(view, name.to))))
      speaking.set(name.folded, kind);
  }
  if (speaking.size === 0) return names;
  return names.map((name) => {
    const shape = speaking.get(name.folded);
    if (shape === undefined) return name;
    const before = view.tokens[name.from - 1]?.folded === "the" ? name.from - 2 : name.from - 1;
    return { ...name, shape: english().locative.has(view.tokens[before]?.folded ?? "") ? "place" : shape };
  });
}

/** What a name of several words would be if it spoke: a house the government, "Jabal Sur" a state. */
function seatKind({ shape, folded }: Name): "government" | "state" | undefined {
  const words = folded.split(" ");
  if (words.length < 2) return undefined;
  if (/^(place|person|group)$/u.test(shape) && seat.test(words.at(-1)!)) return "government";
  return shape === "place" && english().placeFirst.has(words[0]!) ? "state" : undefined;
}

/** "Tell Amran's defence minister", "Jabal Sur's envoy" */
const hasOffice = (view: View, to: number): boolean =>
  governs(view, to) ||
  (view.tokens[to]?.folded === "'s" && [1, 2].some((k) => english().title.at(view, to + k) !== undefined));
