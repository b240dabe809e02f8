// Courses that are over by the time the text is written: "The third, an appeal, was dropped". They are told of, but nothing may come of them any more.
import type { Label } from "../label.ts";
import { isMark, type View } from "../view.ts";

const ended =
  /^(?:abandoned|blocked|cancelled|discarded|dismissed|dropped|excluded|overruled|rejected|scrapped|shelved|vetoed)$/u;
const endedWith = /^(?:ruled out|turned down|thrown out|voted down|struck down|set aside)$/u;

/** Whether the clause goes on behind the name with what ended it; "cannot be ruled out" does not. */
export function isSettled(view: View, { label, sentence }: Label): boolean {
  const { to } = view.ranges[sentence]!;
  for (let i = label.to; i < Math.min(to - 1, label.to + 6); i++) {
    // "attrition, in which night shifts are cancelled": what happens in it.
    if (isMark(view, i, ".;:") || /^(?:which|where|whose|who|that|with)$/u.test(view.tokens[i]!.folded)) return false;
    if (!/^(?:was|were|been|is|are)$/u.test(view.tokens[i]!.folded)) continue;
    const at = /^(?:also|now|already|soon|later|quickly|promptly)$/u.test(view.tokens[i + 1]!.folded) ? i + 2 : i + 1;
    const word = view.tokens[at]?.folded ?? "";
    return ended.test(word) || endedWith.test(`${word} ${view.tokens[at + 1]?.folded ?? ""}`);
  }
  return false;
}
