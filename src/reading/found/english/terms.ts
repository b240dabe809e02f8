// Terms that a noun or a verb of asking sets: "Formal talks require Kesh to disarm", "a swap of revenue for transit".
import { words } from "../../lexicon/lexicon.ts";
import { type Hit, wordSet } from "../phrases.ts";
import type { Range, View } from "../view.ts";

interface Terms extends Hit<string> {
  /** What the terms are for, or what is given. */
  readonly label: Range;
}

let courses: ReadonlySet<string> | undefined;
const meeting =
  /^(?:talks|negotiations|dialogue|peace|reunion|recognition|membership|meeting|summit|signing|handover)$/u;

/** "Formal talks require Kesh to disarm": of what may come about; "the pact requires", "banks require": a duty. */
export function requiredAt(view: View, from: number, i: number, to: number): Terms | undefined {
  if (!/^requires?$/u.test(view.tokens[i]!.folded)) return undefined;
  courses ??= wordSet([...words("en", "deed"), ...words("en", "awaited")]);
  let start = i;
  while (start > from && view.tokens[start - 1]!.kind === "word" && !joins.test(view.tokens[start - 1]!.folded))
    start--;
  const subject = view.tokens.slice(start, i);
  const isDefinite = subject.some((t) => /^(?:the|this|that|these|its|his|her|their|'s)$/u.test(t.folded));
  const isCourse = subject.some((t) => courses!.has(t.folded) || meeting.test(t.folded));
  if (isDefinite || !isCourse || subject.length > 6) return undefined;
  for (let k = i + 2; k < Math.min(to, i + 9) && view.tokens[k]!.kind === "word"; k++)
    if (view.tokens[k]!.folded === "to")
      return {
        value: "precondition",
        from: i,
        to: i + 1,
        start: view.tokens[i]!.start,
        label: { from: start, to: i },
      };
  return undefined;
}
const joins = /^(?:and|but|that|if|because|while|whereas)$/u;

/** "would keep the pipeline, a swap of revenue for transit": of what is not so yet. */
export function swapAt(view: View, from: number, i: number, to: number): Terms | undefined {
  const word = (k: number): string => (k < to ? view.tokens[k]!.folded : "");
  if (!/^(?:swap|trade|barter)$/u.test(word(i)) || word(i + 1) !== "of") return undefined;
  if (!view.tokens.slice(from, to).some((t) => /^(?:would|could|might|may)$/u.test(t.folded))) return undefined;
  for (let k = i + 3; k < Math.min(to - 1, i + 9) && view.tokens[k]!.kind !== "mark"; k++)
    if (word(k) === "for")
      return {
        value: "quid_pro_quo",
        from: i,
        to: k + 1,
        start: view.tokens[i]!.start,
        label: { from: i + 2, to: k },
      };
  return undefined;
}
