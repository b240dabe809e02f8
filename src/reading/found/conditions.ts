// Conditions and exchanges: what is asked, what follows, what is given for what. Each within one sentence.
import type { Claim, Condition, Quoted } from "../reading.ts";
import { fold } from "../text/folded.ts";
import { type ConditionCue, conditionCues } from "./conditionCues.ts";
import { confidence } from "./confidence.ts";
import { isFiniteVerb } from "./english/words.ts";
import { isMark, quote, type Range, type View } from "./view.ts";

type Parts = Partial<Record<"if" | "then" | "else" | "give" | "get" | "condition" | "for" | "example", Quoted>>;

export function conditionsOf(view: View, claims: readonly Claim[]): readonly Condition[] {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of claims) bySentence.set(claim.sentence, [...(bySentence.get(claim.sentence) ?? []), claim]);
  const found: Condition[] = [];
  let latest: { readonly condition: Condition; readonly sentence: number } | undefined;
  view.sentences.forEach((sentence, s) => {
    if (sentence.isHeading) return;
    const range = view.ranges[s]!;
    let before =
      latest?.sentence === s - 1 && latest.condition.if && opensOtherwise(view, s) ? latest.condition : undefined;
    for (const cue of conditionCues(view, range)) {
      const claim = claimAt(bySentence.get(s) ?? [], cue.start);
      // A claim that says nothing of the kind (a denial, a question) holds no condition of its own.
      const region = claim && claim.modality !== "question" ? view.within(claim.start, claim.end) : range;
      if (claim?.modality === "question" && cue.type !== "else") continue;
      const cueQuote = quote(view, cue.start, view.tokens[cue.to - 1]!.end);
      if (cue.type === "else" && before && before.else === undefined) {
        const rest = part(view, cue.to, endOf(view, behindMark(view, cue.to), range.to));
        if (rest && before.type !== "quid_pro_quo") {
          before = { ...before, else: rest };
          found[found.length - 1] = before;
          latest = { condition: before, sentence: s };
          continue;
        }
      }
      const parts = partsOf(view, cue, region, range);
      const places = [cueQuote, ...Object.values(parts)].filter((p) => p !== undefined);
      if (places.length < 2) continue;
      const rule = `${view.lang}.condition-${cue.type}`;
      before = {
        ...quote(view, Math.min(...places.map((p) => p.start)), Math.max(...places.map((p) => p.end))),
        id: `k${found.length + 1}`,
        type: cue.type === "else" ? "implicit" : cue.type,
        cue: cueQuote,
        ...parts,
        ...(claim?.source.type === "actor" && { demander: claim.source.id }),
        ...(claim && { claim: claim.id }),
        rule,
        confidence: confidence(rule),
      };
      found.push(before);
      latest = { condition: before, sentence: s };
    }
  });
  return found;
}

/** "If the thaw is early, the fleet sails. Otherwise a quiet year lies ahead.": the other branch of the condition before, within its paragraph. */
const opensOtherwise = (view: View, s: number): boolean =>
  view.tokens[view.ranges[s]!.from]?.folded === "otherwise" &&
  view.sentences[s - 1]!.paragraph === view.sentences[s]!.paragraph;

const claimAt = (claims: readonly Claim[], start: number): Claim | undefined =>
  claims.filter((c) => c.start <= start && start < c.end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];

function partsOf(view: View, cue: ConditionCue, region: Range, sentence: Range): Parts {
  const isFront = opensRegion(view, cue, region);
  const head = contentStart(view, region, cue.from);
  const behind = endOf(view, cue.to, region.to);
  if (cue.label) {
    const terms = part(view, cue.to, behind);
    const aim = part(view, cue.label.from, cue.label.to);
    if (cue.type === "quid_pro_quo" && view.lang === "en") return clean({ give: aim, get: terms });
    return cue.type === "precondition" ? clean({ condition: terms, for: aim }) : clean({ if: terms, then: aim });
  }
  switch (cue.type) {
    case "quid_pro_quo": {
      const example = exampleAt(view, behind, region.to);
      return clean({
        give: part(view, lastBoundary(view, head, cue.from), cue.from),
        get: part(view, cue.to, behind),
        example,
      });
    }
    case "precondition": {
      if (cue.demand === "after") {
        // "Its precondition is a halt"
        const asked = /^(?:is|was|remains)$/u.test(view.tokens[cue.to]?.folded ?? "") ? cue.to + 1 : cue.to;
        const split = before(view, asked, region.to, ["قبل"]);
        return split < region.to
          ? clean({ condition: part(view, asked, split), for: part(view, split + 1, region.to) })
          : clean({
              condition: part(view, asked, behind),
              for: isFront ? part(view, behind + 1, region.to) : part(view, head, cue.from),
            });
      }
      const aim = aimOf(view, cue.to, region.to);
      return clean({ condition: part(view, lastBoundary(view, head, cue.from), cue.from), for: aim });
    }
    case "implicit": {
      if (cue.then !== undefined) {
        const named = isWithout(view, cue) ? cue.to : cue.from;
        const begin = named === cue.from ? cue.start : view.tokens[named]!.start;
        const asked = part(view, named, cue.then);
        return clean({
          if: asked && quote(view, Math.max(begin, asked.start), asked.end),
          then: part(view, cue.then, region.to),
        });
      }
      // "no deal without a withdrawal"
      if (isWithout(view, cue) && !isFront)
        return clean({ if: part(view, cue.to, behind), then: part(view, head, cue.from) });
      let verb = cue.to;
      while (verb < region.to && !(verb > cue.to + 1 && isFiniteVerb(view, verb))) verb++;
      return clean({
        if: part(view, cue.from, verb),
        then: verb < region.to ? part(view, verb, region.to) : part(view, behind + 1, region.to),
      });
    }
    case "else":
      return clean({
        if: part(view, contentStart(view, sentence, cue.from), cue.from),
        then: part(view, cue.to, endOf(view, behindMark(view, cue.to), sentence.to)),
      });
    default: {
      // «لو رفض هؤلاء لتقدّم الآخر»: the answer needs no mark.
      if (cue.then !== undefined && cue.then < region.to)
        return clean({ if: part(view, cue.to, cue.then), then: part(view, cue.then, region.to) });
      if (isFront) {
        const comma = commaAfter(view, cue.to, region.to);
        // Where the region ends with the condition, what follows from it stands in the rest of the sentence.
        const rest = comma < region.to ? region.to : sentence.to;
        return clean({ if: part(view, cue.to, comma), then: part(view, comma + 1, rest) });
      }
      return clean({ if: part(view, cue.to, behind), then: part(view, head, cue.from) });
    }
  }
}

/** "Failing that, it sails": behind the comma. */
const behindMark = (view: View, i: number): number => (view.lang === "en" && isMark(view, i, ",") ? i + 1 : i);

const isWithout = (view: View, cue: ConditionCue): boolean =>
  /^(?:without|failing|barring|of|دون|بدون|بلا|بغير)$/u.test(view.tokens[cue.to - 1]!.folded) ||
  view.tokens[cue.from]!.folded === "without";

const clean = (parts: { readonly [K in keyof Parts]: Parts[K] | undefined }): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

/** Whether the cue stands at the head of its clause: at the region's head, or behind a comma or a quotation mark with a comma yet to come. */
function opensRegion(view: View, cue: ConditionCue, region: Range): boolean {
  if (cue.from - region.from <= 1) return true;
  const before = view.tokens[cue.from - 1]!;
  const opens =
    before.kind === "mark" ? ',،"«:؛;'.includes(before.folded) : /^(that|but|and|ان|إن)$/u.test(before.folded);
  return (
    opens &&
    commaAfter(view, cue.to, region.to) < region.to &&
    (cue.isInverted || view.lang === "en" || startsWithFa(view, commaAfter(view, cue.to, region.to) + 1))
  );
}

const startsWithFa = (view: View, i: number): boolean => view.tokens[i]?.folded.startsWith("ف") ?? false;

const complementisers = new Set(["that", "ان", "إن", "انه", "انها", "بان", "بانه", "بانها"].map(fold));

/** Where what is said begins: behind the last complementiser before the cue, else at the region's head. */
function contentStart(view: View, region: Range, cue: number): number {
  for (let i = cue - 1; i > region.from; i--)
    if ((complementisers.has(view.tokens[i]!.folded) || isMark(view, i, ":")) && cue - i > 1) return i + 1;
  return region.from;
}

/** Behind the last comma or mark before the cue. */
function lastBoundary(view: View, from: number, cue: number): number {
  for (let i = cue - 2; i >= from; i--) if (isMark(view, i, ',،؛;:«"')) return i + 1;
  return from;
}

function endOf(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (isMark(view, i, ',،؛;."»') || (view.lang === "ar" && fold("وإلا") === view.tokens[i]!.folded)) return i;
  return to;
}

function commaAfter(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isMark(view, i, ",،؛;")) return i;
  return to;
}

function before(view: View, from: number, to: number, stops: readonly string[]): number {
  for (let i = from; i < to; i++) if (stops.some((stop) => fold(stop) === view.tokens[i]!.folded)) return i;
  return to;
}

/** What a precondition is for: "for any deal", «لأي مفاوضات». */
function aimOf(view: View, from: number, to: number): Quoted | undefined {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const word = view.tokens[i]!.folded;
    if (/^(for|of|to)$/u.test(word)) return part(view, i + 1, endOf(view, i + 1, to));
    if (view.lang === "ar" && word.startsWith("ل") && word.length > 2 && i > from - 1) {
      const end = endOf(view, i, to);
      return quote(view, view.tokens[i]!.start + 1, view.tokens[end - 1]!.end);
    }
  }
  return undefined;
}

/** An example set behind what is asked: «..., مثل تجميد ...», "such as ...". */
function exampleAt(view: View, at: number, to: number): Quoted | undefined {
  if (!isMark(view, at, ",،")) return undefined;
  const word = view.tokens[at + 1]?.folded;
  if (word === fold("مثل")) return part(view, at + 2, to);
  if (word === "such") return part(view, at + 3, to);
  return undefined;
}

/** The words of `[from, to)` without marks at their ends; none where nothing is left. */
function part(view: View, from: number, to: number): Quoted | undefined {
  let a = from;
  let b = to;
  while (a < b && view.tokens[a]!.kind === "mark") a++;
  while (b > a && view.tokens[b - 1]!.kind === "mark") b--;
  return a < b ? quote(view, view.tokens[a]!.start, view.tokens[b - 1]!.end) : undefined;
}
