// How likely something is, told by a superlative: «الأرجح عندي هو التجميد».
import type { Range, View } from "../view.ts";

/** «الأرجح عندي هو التجميد», «أقرب المسارات إلى التحقق هو التجديد»: how likely it is, in the superlative. */
export function ranksLikely(view: View, from: number, to: number): Range | undefined {
  const first = view.tokens[from]!.folded.replace(/^[وف](?=ال|ا)/u, "");
  const isNear = first === "اقرب" || first === "الاقرب";
  if (!isNear && first !== "الارجح" && first !== "ارجح") return undefined;
  const head = view.tokens.slice(from + 1, Math.min(to, from + 8));
  const link = head.findIndex(({ folded, kind }) => kind === "mark" || /^ه[وي]$/u.test(folded));
  if (link < 0 || head[link]!.kind === "mark") return undefined;
  // «أقرب المطارات هو مطار X»: near in space.
  const isCourse = head.slice(0, link).some(({ folded }) => courses.test(folded));
  return !isNear || isCourse ? { from, to: from + 1 } : undefined;
}

const courses = /^(?:ال)?(?:مسار|احتمال|سيناريوه|مال|خيار|مخارج|تحقق|وقوع|واقع|حدوث|ترجيح|منطق)/u;
