// States as a person names them: the options that are on, joined by `+`, in any order; `-` if none is.
import type { Case } from "../case/index.ts";

/** In front of a name: a state is meant, where an option's name alone would be read as a predicate. */
const mark = "state:";

export const isMarkedState = (name: string): boolean => name.startsWith(mark);

/** The canonical id of the state that a name says, with or without the mark; null if it names none. */
export function stateIn(c: Case, name: string): string | null {
  const plain = (isMarkedState(name) ? name.slice(mark.length) : name).trim();
  if (plain === "-") return plain;
  const options = plain.split("+").map((part) => part.trim());
  return options.every((id) => c.options.some((o) => o.id === id)) ? [...new Set(options)].sort().join("+") : null;
}
