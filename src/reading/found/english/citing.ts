// An outlet that cites somebody: "the Gazette reported on Friday, citing a person close to the presidency".
import type { Voice } from "../../reading.ts";
import type { Actors } from "../actors.ts";
import { isMark, type Range, type View } from "../view.ts";
import { isPassive } from "./telling.ts";
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

/** "The agency quoted the minister as saying that": the minister, via the agency. */
export function quotedAsSaying(
  view: View,
  actors: Actors,
  { from, to }: Range,
  i: number,
  last: Voice | undefined,
): { readonly source: Voice; readonly frame: Range; readonly cue: Range } | undefined {
  if (!/^(quoted|quotes|cited|cites)$/u.test(view.tokens[i]!.folded) || isPassive(view, i, from)) return undefined;
  for (let k = i + 2; k < Math.min(to - 1, i + 16); k++) {
    if (view.tokens[k]!.folded !== "as" || view.tokens[k + 1]!.folded !== "saying") continue;
    const source = voiceOf(view, actors, { from: i + 1, to: k }, last);
    const outlet = voiceOf(view, actors, { from, to: i }, undefined);
    if (!source || source.type === "author") return undefined;
    return {
      source: outlet?.type === "actor" ? { ...source, via: outlet.id } : source,
      frame: { from, to: k + 2 },
      cue: { from: i, to: i + 1 },
    };
  }
  return undefined;
}
