// An outlet that cites somebody: "the Gazette reported on Friday, citing a person close to the presidency".
import type { Voice } from "../../reading.ts";
import type { Actors } from "../actors.ts";
import { isMark, type Range, type View } from "../view.ts";
import { isPassive } from "./telling.ts";
import type { Attribution } from "./told.ts";
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

/** "Under the terms as described by two aides, ...", "Under the plan as the minister described it, ...", "In his account, ...": told by them. */
export function describedBy(
  view: View,
  actors: Actors,
  { from, to }: Range,
  last: Voice | undefined,
): Attribution | undefined {
  let comma = from;
  while (comma < to && !isMark(view, comma, ",")) comma++;
  if (comma >= to || comma - from > 16) return undefined;
  const word = (i: number): string => view.tokens[i]?.folded ?? "";
  for (let i = from; i < comma; i++) {
    if (!/^(described|outlined|relayed|recounted|presented|summarised|summarized|told)$/u.test(word(i))) continue;
    const as = view.tokens.slice(from, i).findLastIndex((t) => t.folded === "as");
    if (as < 0) continue;
    const who = word(i + 1) === "by" ? { from: i + 2, to: comma } : { from: from + as + 1, to: i };
    const source = who.to > who.from ? voiceOf(view, actors, who, last) : undefined;
    if (source)
      return {
        source,
        frame: { from, to: comma },
        cue: { from: i, to: i + 1 },
        modality: "reported",
        rule: "en.according",
      };
  }
  // "By her account, ...", "In the minister's telling, ..."
  const isTelling = /^(account|telling|version|words|view|reading|reckoning)$/u.test(word(comma - 1));
  if (!isTelling || !/^(in|by)$/u.test(word(from)) || comma - from < 3) return undefined;
  const owner = { from: from + 1, to: word(comma - 2) === "'s" ? comma - 2 : comma - 1 };
  const isPronoun = /^(his|her|their|its)$/u.test(word(from + 1));
  const source = isPronoun ? last : word(comma - 2) === "'s" ? voiceOf(view, actors, owner, last) : undefined;
  return (
    source && {
      source,
      frame: { from, to: comma },
      cue: { from: comma - 1, to: comma },
      modality: "reported",
      rule: "en.according",
    }
  );
}

/** "Their presence was described by Lind as a promising sign": told by Lind; "was dismissed by Tehran as a lie": denied. */
export function describedAs(
  view: View,
  actors: Actors,
  { from, to }: Range,
  last: Voice | undefined,
): Attribution | undefined {
  for (let i = from + 1; i < to - 4; i++) {
    if (
      !/^(?:described|portrayed|hailed|dismissed|rejected|condemned|denounced|welcomed)$/u.test(view.tokens[i]!.folded)
    )
      continue;
    if (!isPassive(view, i, from) || view.tokens[i + 1]!.folded !== "by") continue;
    const as = view.tokens.slice(i + 2, Math.min(to, i + 12)).findIndex((token) => token.folded === "as");
    const source = as > 0 ? voiceOf(view, actors, { from: i + 2, to: i + 2 + as }, last) : undefined;
    if (!source || source.type === "author") continue;
    const isDenial = /^(?:dismissed|rejected)$/u.test(view.tokens[i]!.folded);
    return {
      source,
      frame: { from: i, to: i + 3 + as },
      cue: { from: i, to: i + 1 },
      modality: isDenial ? "denied" : "reported",
      rule: isDenial ? "en.denied" : "en.say",
    };
  }
  return undefined;
}

/** "Drift is what the merchants expect": what it is comes first, whose view it is behind. */
export function awaitedBy(
  view: View,
  actors: Actors,
  { from, to }: Range,
  last: Voice | undefined,
): Attribution | undefined {
  const word = (i: number): string => view.tokens[i]?.folded ?? "";
  const foretells = /^(expects?|foresees?|predicts?|anticipates?|forecasts?)$/u.test(word(to - 1));
  if (!foretells && !/^(fears?|believes?|says?|wants?|hopes?)$/u.test(word(to - 1))) return undefined;
  for (let i = from + 1; i < to - 2; i++) {
    if (word(i) !== "what" || !/^(is|was|remains)$/u.test(word(i - 1))) continue;
    const source = voiceOf(view, actors, { from: i + 1, to: to - 1 }, last);
    return (
      source && {
        source,
        frame: { from: i - 1, to },
        cue: { from: to - 1, to },
        modality: "reported",
        ...(foretells && { foretells: true as const }),
        rule: "en.say",
      }
    );
  }
  return undefined;
}

/** "as denying that": a denial. */
const toldAs = (view: View, i: number): "denied" | "reported" =>
  /^(?:denying|dismissing)$/u.test(view.tokens[i]!.folded) ? "denied" : "reported";

const reporting = /^(?:saying|calling|describing|warning|insisting|denying|dismissing|confirming|telling)$/u;

/** "The agency quoted the minister as saying that": the minister, via the agency. */
export function quotedAsSaying(
  view: View,
  actors: Actors,
  { from, to }: Range,
  i: number,
  last: Voice | undefined,
): Pick<Attribution, "source" | "frame" | "cue" | "modality"> | undefined {
  if (!/^(quoted|quotes|cited|cites)$/u.test(view.tokens[i]!.folded)) return undefined;
  if (isPassive(view, i, from)) return quotedByOthers(view, actors, { from, to }, i, last);
  for (let k = i + 2; k < Math.min(to - 1, i + 16); k++) {
    if (view.tokens[k]!.folded !== "as" || !reporting.test(view.tokens[k + 1]!.folded)) continue;
    const source = voiceOf(view, actors, { from: i + 1, to: k }, last);
    const outlet = voiceOf(view, actors, { from, to: i }, undefined);
    if (!source || source.type === "author") return undefined;
    return {
      source: outlet?.type === "actor" ? { ...source, via: outlet.id } : source,
      frame: { from, to: k + 2 },
      cue: { from: i, to: i + 1 },
      modality: toldAs(view, k + 1),
    };
  }
  return undefined;
}

/** "The officer was quoted (by Reuters) as saying that", "..., the officer is quoted as saying": the officer. */
function quotedByOthers(view: View, actors: Actors, { from, to }: Range, i: number, last: Voice | undefined) {
  let as = i + 1;
  while (as < Math.min(to, i + 14) && view.tokens[as]!.folded !== "as") as++;
  if (view.tokens[as]?.folded !== "as" || !reporting.test(view.tokens[as + 1]?.folded ?? "")) return undefined;
  let end = i;
  while (end > from && /^(is|are|was|were|been|be|has|have|had|also|later|widely)$/u.test(view.tokens[end - 1]!.folded))
    end--;
  let start = end;
  while (start > from && !isMark(view, start - 1, ",")) start--;
  const source = voiceOf(view, actors, { from: start, to: end }, last);
  if (!source || source.type === "author") return undefined;
  const outlet =
    view.tokens[i + 1]?.folded === "by" ? voiceOf(view, actors, { from: i + 2, to: as }, undefined) : undefined;
  return {
    source: outlet?.type === "actor" ? { ...source, via: outlet.id } : source,
    frame: start > from ? { from: start, to } : { from, to: as + 2 },
    cue: { from: i, to: i + 1 },
    modality: toldAs(view, as + 1),
  };
}
