// Terms that somebody sets: "X demands danger pay as a condition for lifting the barriers", "X gave the holdouts until May to come down or face a siege".
import type { Voice } from "../../reading.ts";
import type { Actors } from "../actors.ts";
import type { Range, View } from "../view.ts";
import { branchIn } from "./branches.ts";
import { frameOf } from "./frames.ts";
import { conditionCue } from "./moods.ts";
import type { Attribution } from "./told.ts";
import { voiceOf } from "./voices.ts";
import { isFiniteVerb } from "./words.ts";

export const demandsRule = "en.demands";
const setting = /^(?:demand|demands|demanded|sets?|gave|gives|give|made|makes|wants?|wanted|ordered|orders|told)$/u;

/** "X gave Y until midnight to yield, threatening to close the strait": a threat of X's. */
export function threatenerOf(
  view: View,
  actors: Actors,
  clause: Range,
  last: Voice | undefined,
): Attribution | undefined {
  const { from, to } = clause;
  for (let i = from + 3; i < to - 2; i++) {
    if (
      !/^(?:threatening|vowing|pledging|promising)$/u.test(view.tokens[i]!.folded) ||
      view.tokens[i + 1]!.folded !== "to"
    )
      continue;
    if (view.tokens[i - 1]!.folded !== ",") continue;
    let verb = from;
    while (verb < i && !isFiniteVerb(view, verb)) verb++;
    if (!/^(?:gave|gives|set|sets|issued|served)$/u.test(view.tokens[verb]!.folded)) return undefined;
    const source = verb > from && verb < i ? voiceOf(view, actors, { from, to: verb }, last) : undefined;
    if (source?.type !== "actor") return undefined;
    return {
      source,
      frame: { from, to: verb },
      cue: { from: i, to: i + 1 },
      modality: "committed",
      rule: "en.committed",
    };
  }
  return undefined;
}

/** Whose terms a clause with a condition tells; undefined where its verb sets none. */
export function demanderOf(
  view: View,
  actors: Actors,
  clause: Range,
  last: Voice | undefined,
): Attribution | undefined {
  const cue = conditionCue(view, clause) ?? branchIn(view, clause, clause.from);
  if (!cue) return undefined;
  const words = view.tokens.slice(cue.from, cue.to).map((token) => token.folded);
  if (!/^(?:as a condition|preconditions?|or (?:face|risk|forfeit|suffer))\b/u.test(words.join(" "))) return undefined;
  for (let i = clause.from + 1; i < cue.from; i++) {
    if (!setting.test(view.tokens[i]!.folded) || view.tokens[i - 1]!.folded === "to") continue;
    const frame = frameOf(view, clause, i, i + 1);
    const source = frame?.subject && voiceOf(view, actors, frame.subject, last);
    if (!source || frame.where !== "before") return undefined;
    return { source, frame: frame.range, cue: { from: i, to: i + 1 }, modality: "reported", rule: demandsRule };
  }
  return undefined;
}
