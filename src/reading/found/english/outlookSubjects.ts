// Courses that are only the subject of their sentence where a list of them is announced: "A rotating presidency is the more popular", "A cold freeze begins the day …"; and those called by an aside, "call it the slow thaw".
import { isMark, type View } from "../view.ts";
import { isDeed, type Named, nameAt, wordAt } from "./outlookNames.ts";
import { english } from "./words.ts";

const goesOn = new RegExp(
  `^(?:${[
    "(?:would|could|might|may|will|can|cannot)(?: (?:not|also|still|then|only|well|soon|likely))?",
    "(?:is|remains|looks|seems|appears|becomes) (?:the|an?|likely|unlikely|possible|probable|plausible|more|less|most|least|not|also|still|rather|far|too|\\S+er|\\S+able|\\S+ible)",
    "(?:we|i|few|most|some|nobody|no one|hardly anyone) (?:rate|rank|place|put|see|give|expects?|fears?|would|can|will|think|call|believes?)",
    "(?:has|have) (?:fewer|more|its|few|some|many|no|the)",
    "(?:begins?|starts?|follows?|arrives?|comes?|opens?|wins?|prevails?|results?|ensues?|takes over|takes hold|sets in|creeps in)",
    "(?:needs?|requires?|takes|demands?|supposes|presupposes|presumes|assumes|hinges|depends|rests|turns|suits?|costs?|appeals?|asks?|offers?|promises)",
  ].join("|")})(?= |$)`,
  "u",
);
/** What a text tells of anyhow, no course of things. */
const plain =
  /^(?:spokes\S+|official|officials|diplomat|source|sources|aide|adviser|analyst|witness|reporter|statement|letter|report|poll|convoy|ship|ferry|boat|bridge|vote|meeting|commission|committee|mediator|envoy|minister|general|judge|court|reply|answer|text|draft|paper|copy|date|day|week|month|year|decision|visit|market|road|officer|colleague|friend|banker|lawyer|price|prices|loan|bank|company|newspaper|book|film|translation|debate|bill|law|clause|article|scholar|historian|pardon|verdict|trial|petition|march|commander|candidate)$/u;

/** At the head of a sentence in an announced list. */
export function subjectAt(view: View, i: number, to: number, from: number): Named | undefined {
  const isIndefinite = /^an?$/u.test(wordAt(view, i, to));
  if (view.tokens[i]?.kind !== "word") return undefined;
  const named = nameAt(view, i, to, false);
  if (!named || named.label.to - named.label.from > 5) return undefined;
  const { label } = named;
  if (!isIndefinite && !isDeed(view, label)) return undefined;
  if (!isIndefinite && /ing$/u.test(view.tokens[label.to - 1]!.folded)) return undefined;
  // "… both, foreclosure takes over"
  if (!isIndefinite && !view.tokens[label.from]!.isCapital && !isMark(view, i - 1, ",")) return undefined;
  const { ordinary, title } = english();
  // "France might", "The Federation of Lakes may": a name.
  const isName = view.tokens
    .slice(label.from, label.to)
    .some((token, k) => token.isCapital && (k > 0 || isIndefinite || !ordinary.has(token.folded)));
  if (isName) return undefined;
  const words = view.tokens.slice(label.from, label.to).map((token) => token.folded);
  const head = words.findIndex((word) => /^(?:of|in|for|by|on|with|at|from|to|over)$/u.test(word));
  const kind = head < 0 ? label.to - 1 : label.from + head - 1;
  if (plain.test(view.tokens[kind]?.folded ?? "") || title.at(view, kind)) return undefined;
  // "General release, the generous version, would require"
  let at = label.to;
  if (isMark(view, at, ",")) {
    for (at = label.to + 1; at < Math.min(to, label.to + 8) && !isMark(view, at, ","); at++);
    at++;
  }
  const behind = [0, 1, 2].map((k) => wordAt(view, at + k, to)).join(" ");
  return goesOn.test(behind.trim())
    ? { ...named, isSoft: true, ...(i === from ? { isWeak: true as const } : { isSeen: true as const }) }
    : undefined;
}

/** "In the best case, call it the slow thaw, the levy is halved": between its comma and the next. */
export function calledAside(view: View, i: number, to: number): Named | undefined {
  if (!isMark(view, i - 1, ",(-–—") || !/^(?:call|dub|label|name)$/u.test(wordAt(view, i, to))) return undefined;
  if (!/^(?:it|this|that)$/u.test(wordAt(view, i + 1, to))) return undefined;
  const named = nameAt(view, i + 2, to, false);
  return named && isMark(view, named.label.to, ',):;-–—"') ? { ...named, isSeen: true, isSoft: true } : undefined;
}
