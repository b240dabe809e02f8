// English: the graph of states, as picture and as tables for other programs.
import { englishPlural } from "../plural.ts";

export const graph = {
  title: "States, what lasts, and how it is reached",
  statusQuo: "Status quo",
  lasting: {
    self: "self-stable (Nash)",
    answer: "held by the expected answer (SEQ)",
    possible: "held by a possible answer (GMR)",
    none: "does not last",
  },
  start: "at the start",
  after: englishPlural({ one: "after # move", other: "after # moves" }),
  own: "improvement by one actor",
  joint: "joint move, with its agreement",
  leaves: (by: string, to: string): string => `${by} → ${to}`,
  leavesKey: "who would leave, and to which state",
  passing: "Reached by improvements, but neither lasting nor on a shortest way",
  unreached: "Not reached from the status quo by improvements",
  states: englishPlural({ one: "# state", other: "# states" }),
  reached: (n: number): string => `${n} reached`,
  times: (by: string, n: number): string => `${by} (${n}×)`,
  nothingOn: "none of the options",
  options: "Options",
  list: (items: readonly string[]): string => items.join("; "),
  byOwner: (option: string, owner: string): string => `${option} (${owner})`,
  caption:
    "Arrows: every improvement on a shortest way from the status quo to a state held by the expected answer. What is on no way is shown without its moves. Preferences as in the midpoint draw; chance is left out.",
  grouped: (n: number): string =>
    `Each box stands for the states of one scenario that last alike, ${n} states in all; arrows join neighbouring columns.`,
  chance: "by itself",
  alt: (states: string): string => `States as boxes, moves that lead to what lasts as arrows. Lasting: ${states}.`,
  tableCaption: "States that last, and the status quo",
  columns: ["no.", "options that are on", "scenario", "stability", "improvements from the status quo"],
  startsAs: (lasting: string): string => `status quo; ${lasting}`,
};
