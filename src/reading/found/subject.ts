// Whose act a claim is: the actor in the subject's place, or the one that a pronoun carries on from the clause before.
import type { Claim } from "../reading.ts";
import type { ActorMention, Actors } from "./actors.ts";
import { verbsIn } from "./arabic/verbsIn.ts";
import { isFiniteVerb } from "./english/words.ts";
import type { Range, View } from "./view.ts";

/** The clause's verb, none inside a relative clause; the range's end where there is none. */
export function verbOf(view: View, { from, to }: Range): number {
  const arabic = view.lang === "ar" ? verbsIn(view) : undefined;
  let inRelative = false;
  for (let i = from; i < to; i++) {
    if (!arabic && view.tokens[i]!.folded === ",")
      inRelative =
        /^(which|who|whose)$/u.test(view.tokens[i + 1]?.folded ?? "") ||
        (view.tokens[i + 2]?.folded === "of" && /^(which|whom)$/u.test(view.tokens[i + 3]?.folded ?? ""));
    if (!inRelative && (arabic ? arabic[i] !== undefined : isFiniteVerb(view, i))) return i;
  }
  return to;
}

/** The same, behind a name that the clause opens with and that is spelled like a verb: «قبيلة بني تامر فتخشى». */
export function verbBeyond(view: View, actors: Actors, range: Range): number {
  const verb = verbOf(view, range);
  const over = view.lang === "ar" ? actors.within(range).find((m) => m.from <= verb && verb < m.to) : undefined;
  return over ? verbOf(view, { from: over.to, to: range.to }) : verb;
}

const prepositions = /^(?:في|من|الي|على|علي|عن|مع|بين|ضد|حول|نحو|لدي|تحت|عبر|امام|خلال|بعد|قبل)$/u;

const between = (view: View, from: number, to: number): string =>
  view.tokens
    .slice(from, to)
    .map((token) => token.folded)
    .join(" ");

/** "The island state of Quill" acts itself. */
const isNamedSo = (view: View, of: number): boolean =>
  view.tokens[of]?.folded === "of" &&
  /^(?:state|republic|kingdom|government|emirate|sultanate|nation|leadership)$/u.test(
    view.tokens[of - 1]?.folded ?? "",
  );

const hasVerb = (view: View, from: number, to: number): boolean => verbOf(view, { from, to }) < to;

/** Whether a preposition stands before the mention, so that it is not the subject. */
export function isGoverned(view: View, from: number, mention: ActorMention): boolean {
  const at = /^(the|a|an|its|their)$/u.test(view.tokens[mention.from - 1]?.folded ?? "")
    ? mention.from - 2
    : mention.from - 1;
  const before = view.tokens[at];
  if (before === undefined || at < from) return false;
  if (isNamedSo(view, at)) return false;
  if (view.lang === "en") return /^(of|in|on|to|for|from|with|by|at|between|against|over)$/u.test(before.folded);
  if (prepositions.test(before.folded)) return true;
  const own = view.tokens[mention.from]!;
  return mention.start !== undefined && mention.start > own.start && /^[بلك]/u.test(own.folded);
}

/** Mentions that the clause's verb has for its subject, with those joined to the first by "and"; at most a few. */
export function subjectsOf(view: View, actors: Actors, range: Range): readonly ActorMention[] {
  const inside = actors.within(range);
  const verb = verbBeyond(view, actors, range);
  // «تخفيف العقوبات الغربية»: without a verb nobody acts.
  if (verb === range.to) return [];
  const first =
    view.lang === "en"
      ? inside.find((m) => m.from < verb && !isGoverned(view, range.from, m))
      : (inside.find((m) => m.to <= verb && m.from - range.from <= 2 && !isGoverned(view, range.from, m)) ??
        inside.find(
          (m) =>
            m.from > verb &&
            m.from - verb <= 6 &&
            !isGoverned(view, verb, m) &&
            !hasVerb(view, verb + 1, m.from) &&
            !view.tokens.slice(verb + 1, m.from).some((t) => prepositions.test(t.folded)),
        ));
  if (!first) return [];
  const joined = inside.filter(
    (m) =>
      m.from > first.from &&
      m.from - first.to <= (view.tokens[m.from - 1]?.folded === "the" ? 2 : 1) &&
      (view.tokens[m.from]!.folded.startsWith("و") || /^and( the)?$/u.test(between(view, first.to, m.from))),
  );
  return [first, ...joined];
}

/** One actor: the subject; the speaker of what is said in the first person or without one; the actor last named before. */
export function subjectOf(view: View, actors: Actors, claim: Claim, range: Range): string | undefined {
  const subject = subjectsOf(view, actors, range)[0]?.entity;
  if (subject !== undefined) return subject;
  if (claim.source.type === "actor") return claim.source.id;
  const inside = actors.within(range)[0];
  const before = actors.within({ from: Math.max(0, range.from - 25), to: range.from }).at(-1);
  return before?.entity ?? inside?.entity;
}
