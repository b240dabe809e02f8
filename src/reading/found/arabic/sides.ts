// The sides of an Arabic text beyond counting: who is joined to whom by و.
import type { Actors } from "../actors.ts";
import { isMark, type View } from "../view.ts";

/** Places of mentions that a pair joins: «بين كيش وأورم», «وفدا كيش وأورم»; three joined make a list. */
export function pairedInArabic(view: View, actors: Actors): ReadonlySet<number> {
  const paired = new Set<number>();
  const mentions = actors.mentions().filter((mention) => mention.form !== "demonym");
  const isJoined = (k: number): boolean => {
    const left = mentions[k];
    const right = mentions[k + 1];
    if (!left || !right || left.entity === right.entity) return false;
    const at = view.tokens[right.from]!;
    const isBoth = right.from === left.to + 1 && /^و?بين$/u.test(view.tokens[left.to]!.folded);
    return isBoth || (right.from === left.to && at.folded.startsWith("و") && (right.start ?? at.start) > at.start);
  };
  mentions.forEach((left, k) => {
    if (!isJoined(k) || isJoined(k + 1) || isJoined(k - 1) || isMark(view, left.from - 1, "،")) return;
    paired.add(left.from).add(mentions[k + 1]!.from);
  });
  return paired;
}

const hosts = /^[وف]?(?:[يت]?ست?ضيف|استضاف|[يت]رعي|رع[يت]|[يت]توسط|توسط|[يت]حتضن|احتضن|سهل|[يت]سهل)(?:ت|ه|ها|هما)?$/u;
const role = /^[وفبل]?(?:ال)?(?:وسيط|وسيطه|وساطه|وسطاء|رعايه|ضيافه|استضافه|مضيفه|مضيف|راعيه|راعي|مساعي|تسهيل)$/u;

/** Who is told to stand between the sides: «بوساطة عمان», «تستضيفها الدوحة», «الوسطاء القطريون», «عمان، مضيفة الجولات». */
export function mediatorsInArabic(view: View, actors: Actors): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mention of actors.mentions()) {
    const before = view.tokens[mention.from - 1]?.folded ?? "";
    const behind = view.tokens.slice(mention.to, mention.to + 2).map(({ folded }) => folded);
    if (role.test(before) || hosts.test(before) || (/^[،,]$/u.test(behind[0] ?? "") && role.test(behind[1] ?? "")))
      found.add(mention.entity);
  }
  return found;
}
