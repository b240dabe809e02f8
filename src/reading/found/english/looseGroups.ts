// Groups that no article or name marks, at the head of a sentence where they are about to do something: "Traders in Kisumu may sail elsewhere", "Gulf investors are expected to wait"; and whose delegation or radio it is.
import type { Actors } from "../actors.ts";
import { quoteOf, type Range, type View } from "../view.ts";
import { english, isFiniteVerb } from "./words.ts";

/** People by their trade; those whom a text only cites, and fighters' officers, are none. */
const trade =
  /^(?:.{3,}(?:ers|men)|investors|creditors|exporters|donors|merchants|nationalists|unionists|activists|pilots|crews|tribesmen|refugees|exiles|fishermen|unions|airlines|banks)$/u;
const cited =
  /^(?:observers|lawyers|commanders|officers|ministers|leaders|members|numbers|papers|letters|orders|borders|others|readers|voters|waters|powers|matters|rumours|rivers|winters|women|prisoners|soldiers|gunmen|workers|newspapers|chapters|answers|offers|rulers|players|partners|brothers|fathers|mothers|daughters|sisters|centers|corners|towers|barriers|quarters|dangers|tankers|freighters|carriers|bunkers|computers|helicopters|trailers|barbers)$/u;
const mood =
  /^(?:could|may|might|would)(?: |$)|^(?:are|seem|look|appear)(?: \S+ly)? (?:expected|due|likely|set|bound|poised|certain|sure|to)(?: |$)/u;

export function findLooseGroups(view: View, actors: Actors): void {
  view.ranges.forEach((range, s) => {
    const to = view.sentences[s]!.isHeading ? undefined : groupAt(view, actors, range);
    if (to === undefined) return;
    const { exact } = quoteOf(view, { from: range.from, to });
    const entity = actors.meet({ kind: "group", name: exact, rule: "en.nominal" });
    actors.mention({ from: range.from, to, entity, form: "nominal", rule: "en.nominal" });
  });
  view.tokens.forEach((token, i) => {
    const owner = /^(?:government|rebel)$/u.test(token.folded) ? ofSide(view, i) : undefined;
    if (owner === undefined || actors.covers(i)) return;
    const entity = actors.named(owner.name) ?? actors.meet({ kind: owner.kind, name: owner.name, rule: "en.nominal" });
    actors.mention({ from: i - 1, to: owner.to, entity, form: "nominal", rule: "en.nominal" });
  });
}

/** "Gulf investors", "Fishing crews in Vellmark", "Donors in Berlin": told by where or in what, with a mood behind. */
function groupAt(view: View, actors: Actors, { from, to }: Range): number | undefined {
  const word = (i: number): string => (i < to ? (view.tokens[i]?.folded ?? "") : "");
  const isTrade = (i: number): boolean => trade.test(word(i)) && !cited.test(word(i));
  const head = isTrade(from) ? from : isTrade(from + 1) ? from + 1 : -1;
  if (head < 0 || actors.covers(head) || actors.covers(from)) return undefined;
  let end = head + 1;
  const isPlaced = /^(?:in|on|along|from)$/u.test(word(end));
  if (isPlaced) {
    end += word(end + 1) === "the" || word(end + 1) === "both" ? 2 : 1;
    const place = end;
    // "Tempers in the capital" may be anybody's.
    if (!view.tokens[place]?.isCapital && word(place - 1) !== "both") return undefined;
    while (
      end < to &&
      end < place + 3 &&
      view.tokens[end]!.kind === "word" &&
      (end === place || view.tokens[end]!.isCapital)
    )
      end++;
  }
  const isOfTrade = head > from && (/ing$/u.test(word(from)) || isLand(view, from));
  if (!isPlaced && !isOfTrade) return undefined;
  // "Fishing crews in Vellmark, across the strait, are due to meet"
  let verb = end;
  if (word(end) === ",") {
    for (verb = end + 1; verb < Math.min(to, end + 7) && word(verb) !== ","; verb++);
    verb++;
  }
  const behind = [0, 1, 2].map((k) => word(verb + k)).join(" ");
  return mood.test(behind) ? end : undefined;
}

/** "Gulf investors": a place that every reader knows, by its capital elsewhere or by being no ordinary word. */
const isLand = (view: View, i: number): boolean =>
  /^(?:gulf|baltic|pacific|atlantic|caspian|arctic|balkan|alpine|caribbean)$/u.test(view.tokens[i]!.folded) ||
  (!english().ordinary.has(view.tokens[i]!.folded) && !english().opener.has(view.tokens[i]!.folded));

/** "the government delegation", "the rebel radio said": whose it is. */
function ofSide(
  view: View,
  i: number,
): { readonly kind: "government" | "media"; readonly name: string; readonly to: number } | undefined {
  if (view.tokens[i - 1]?.folded !== "the") return undefined;
  const next = view.tokens[i + 1]?.folded ?? "";
  if (view.tokens[i]!.folded === "government")
    return /^(?:delegation|delegates|negotiators?|team)$/u.test(next)
      ? { kind: "government", name: "the government", to: i + 1 }
      : undefined;
  const isVoice = /^(?:radio|television|broadcaster|newspaper|station)$/u.test(next);
  const behind = view.tokens[i + 2];
  return isVoice && behind?.kind === "word" && isFiniteVerb(view, i + 2)
    ? { kind: "media", name: `the rebel ${next}`, to: i + 2 }
    : undefined;
}
