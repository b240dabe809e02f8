// An outlet that cites somebody: "the Gazette reported on Friday, citing a person close to the presidency".
import type { Voice } from "../../reading.ts";
import type { Actors } from "../actors.ts";
import { isMark, type Range, type View } from "../view.ts";
import { voiceOf } from "./voices.ts";

/** Who is cited behind the verb of telling or between it and the outlet, via the outlet; the outlet itself where it cites nobody. */
export function citedBy(view: View, actors: Actors, outlet: Voice, { from: verbEnd, to }: Range, frame: number): Voice {
  if (outlet.type !== "actor" || actors.entity(outlet.id)?.kind !== "media") return outlet;
  for (let i = frame; i < to - 1; i++) {
    if (i === verbEnd - 1) continue;
    if (!isMark(view, i, ",") || !/^(citing|quoting)$/u.test(view.tokens[i + 1]!.folded)) continue;
    let end = i + 2;
    // Whom somebody is close to is not who is cited.
    while (end < to && !isMark(view, end, ",;") && !/^(close|familiar|briefed)$/u.test(view.tokens[end]!.folded)) end++;
    const cited = voiceOf(view, actors, { from: i + 2, to: end }, undefined);
    return cited && cited.type !== "author" ? { ...cited, via: outlet.id } : outlet;
  }
  return outlet;
}
