// Actors taken up by what they were said to be: "Olo Hesk, a ferryman, … The ferryman died", "The insurer Tidemark … The insurer may sue", "Solidar, the miners' union, … The union".
import type { ActorMention, Actors } from "../actors.ts";
import { isMark, type View } from "../view.ts";
import { standsAlone } from "./standsAlone.ts";
import { english, isFiniteVerb } from "./words.ts";

const determiner = /^(?:the|a|an|its|his|her|their|'s|another|one)$/u;
/** What ends a description: "a coalition of six clans", "the lawyer who". */
const stop = /^(?:,|\.|;|:|\)|of|for|who|whose|which|that|in|from|with|to|on|at|and|based|close|near|under|by|but)$/u;
/** What tells of an actor without being a name for it, or is told of much else. */
const plain =
  /^(?:country|state|nation|land|city|town|village|capital|place|port|day|week|month|year|morning|time|way|end|first|last|second|third|other|same|one|son|daughter|brother|sister|wife|husband|father|mother|man|woman|child|move|deal|fact|report|step|name|house|case|story|result|latest|former|most|rest|side|sides|part|member|third|half|person|official|officials|spokesman|spokeswoman|source|people|neighbour|ally|enemy|rival|group|thing)$/u;

export function findDescribed(view: View, actors: Actors): void {
  const named = actors.mentions().filter((m) => m.form === "name" && !isLand(actors, m));
  const described = new Map<string, { readonly from: number; readonly entity: string }[]>();
  for (const mention of named)
    for (const noun of nounsOf(view, mention)) {
      const places = described.get(noun);
      const place = { from: mention.from, entity: mention.entity };
      if (places) places.push(place);
      else described.set(noun, [place]);
    }
  if (described.size === 0) return;
  for (let i = 0; i < view.tokens.length - 1; i++) {
    if (view.tokens[i]!.folded !== "the" || actors.covers(i + 1) || view.tokens[i + 1]!.isCapital) continue;
    const noun = view.tokens[i + 1]!.folded;
    const place = described.get(noun)?.findLast(({ from }) => from < i);
    // "Tidemark, the insurer that": the description itself.
    const isBeside = isMark(view, i - 1, ",") && actors.covers(i - 2);
    if (!place || isBeside || !isAgain(view, actors, i + 2)) continue;
    actors.alias(place.entity, `the ${noun}`);
    actors.mention({ from: i, to: i + 2, entity: place.entity, form: "nominal", rule: "en.described" });
  }
}

const isLand = (actors: Actors, { entity }: ActorMention): boolean =>
  /^(?:state|government)$/u.test(actors.entity(entity)?.kind ?? "");

/** Alone, and not itself a description: "the lawyer, Ada Pell", "the union of clans". */
function isAgain(view: View, actors: Actors, to: number): boolean {
  const behind = view.tokens[to]?.folded ?? "";
  return standsAlone(view, to) && !/^(?:of|who|whose|for)$/u.test(behind) && !(behind === "," && actors.covers(to + 1));
}

/** Heads of what stands beside a name: "Lind, a river pilot,", "the pilot, Lind,", "the pilot Lind". */
function nounsOf(view: View, { from, to }: ActorMention): readonly string[] {
  const found: string[] = [];
  const word = (i: number): string => view.tokens[i]?.folded ?? "";
  if (isMark(view, to, ",") && /^(?:a|an|the)$/u.test(word(to + 1)))
    for (let k = to + 3; k < to + 7; k++) {
      if (stop.test(word(k))) {
        found.push(word(k - 1));
        break;
      }
      if (view.tokens[k]?.kind !== "word" || view.tokens[k]!.isCapital || isFiniteVerb(view, k)) break;
    }
  const isApart = isMark(view, from - 1, ",") && view.tokens[to]?.kind === "mark";
  const head = isApart ? from - 2 : from - 1;
  const isLed = [1, 2, 3].some(
    (k) => determiner.test(word(head - k)) && view.tokens.slice(head - k + 1, head).every((t) => t.kind === "word"),
  );
  if (isLed) found.push(word(head));
  return found.filter((noun) => /^\p{Ll}{3,}$/u.test(noun) && !isNoName(noun));
}

const isNoName = (noun: string): boolean =>
  plain.test(noun) ||
  stop.test(noun) ||
  english().place.has(noun) ||
  english().finite.has(noun) ||
  /(?:ed|ing|ly|[^s]s)$/u.test(noun);
