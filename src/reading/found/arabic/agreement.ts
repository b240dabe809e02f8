// Who goes on speaking where the verb has no subject: the last speaker that agrees with it (وأضاف: he; وأضافت: she).
import type { Voice } from "../../reading.ts";
import type { Clause } from "./clauses.ts";
import { mainVerb } from "./mood.ts";
import type { Speech } from "./voices.ts";

/** One who spoke in the paragraph, or before it where that goes on; undefined where the gender is not told. */
export interface Spoken {
  readonly voice: Voice;
  readonly isFeminine: boolean | undefined;
}

/** Whether the verb or participle at `i` is hers. */
export function genderOf({ view, verbs }: Speech, i: number | undefined): boolean | undefined {
  if (i === undefined) return undefined;
  const verb = verbs[i];
  if (verb) return verb.isEither ? undefined : verb.isFeminine;
  return /^[وف]?م..+[اه]$/u.test(view.tokens[i]!.folded) ? /ه$/u.test(view.tokens[i]!.folded) : undefined;
}

/** The last speaker and the last who acted, as the clause's verb asks for; as they were where nobody agrees. */
export function agreeing(
  speech: Speech,
  clause: Clause,
  spoken: readonly Spoken[],
  last: Voice | undefined,
  subject: Voice | undefined,
): [Voice | undefined, Voice | undefined] {
  const at = clause.kind === "spoken" ? clause.from : mainVerb(speech.verbs, speech.view, clause.from, clause.to);
  const isFeminine = genderOf(speech, at);
  const latest = spoken.at(-1);
  if (
    isFeminine === undefined ||
    latest?.isFeminine === undefined ||
    latest.isFeminine === isFeminine ||
    latest.voice !== last
  )
    return [last, subject];
  const other = spoken.findLast((one) => one.isFeminine === isFeminine)?.voice;
  return other ? [other, subject === last ? other : subject] : [last, subject];
}

/** What is said follows at once: «وأضاف أن», «وأشار إلى», «وتابع: », «وزاد قائلًا». */
const saidNext = /^(?:[بل]?ان.{0,3}|الي|علي|عن|قائل.?|قائل[اه]|[:"«“])$/u;

/** Whether a paragraph that opens at `from` goes on with the speaker of the one before: a verb of saying without a subject. */
export function goesOnSaying({ view, verbs, at }: Speech, from: number): boolean {
  const isSaying = verbs[from]?.lists.has("say") ?? false;
  const next = view.tokens[from + 1];
  // «وقال لرويترز», «وقال للصحافيين».
  const heard = at.get(from + 1)?.start;
  const isHearer = /^لل.../u.test(next?.folded ?? "") || (heard !== undefined && heard > next!.start);
  return isSaying && (isHearer || saidNext.test(next?.folded ?? ""));
}
