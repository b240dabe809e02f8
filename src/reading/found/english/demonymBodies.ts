// Bodies whose name holds a state's, its adjective or capital: "the Sudanese Communist Party", "the Free Syrian Army". Their state is not named there; beside "the Syrian Army" it is.
import type { Range, View } from "../view.ts";
import { isCompanyWord } from "./shapes.ts";
import { english } from "./words.ts";

/** Heads of what is no state's own. */
const ownName =
  /^(?:party|front|union|league|movement|federation|confederation|alliance|coalition|bloc|church|association|foundation|institute|observatory|society|forum|syndicate|brotherhood|times|crescent|cross|herald|tribune|gazette|post|star)$/u;

/** What a body that is not the state's calls itself. */
const claimed =
  /^(?:free|new|national|popular|people's|united|democratic|patriotic|revolutionary|islamic|socialist|communist|liberal|progressive|independent|real|true|young)$/u;

/** What a state has, beside its name or its capital's. */
const stateOwn =
  /^(?:government|ministry|parliament|army|navy|presidency|cabinet|court|police|senate|congress|guard|authorities|administration|leadership|junta|forces|command|fleet|assembly)$/u;

/** Whether the adjective of a state, its name ("the Sudan Liberation Movement") or its capital's ("Cairo University") at `from` to `to` is a part of such a name. */
export function isInBody(view: View, { from, to }: Range, isCapitalCity: boolean): boolean {
  const { tokens, text } = view;
  const isNext = (i: number): boolean =>
    tokens[i]?.isCapital === true && /^[ \u00a0]?$/u.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start));
  let end = to;
  while (isNext(end) || (/^'s?$/u.test(tokens[end]?.folded ?? "") && isNext(end + 1))) end++;
  if (end === to) return false;
  const head = tokens[end - 1]!.folded;
  if (ownName.test(head) || isCompanyWord(head)) return true;
  if (isCapitalCity) return english().body.has(head) && !stateOwn.test(head);
  const before = tokens[from - 1];
  return before?.isCapital === true && isNext(from) && claimed.test(before.folded) && english().body.has(head);
}
