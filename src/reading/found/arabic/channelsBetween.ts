// A channel between two sides that bears a name, «قناة «الميناء القديم»»: what they talk through, and no outlet.
import type { View } from "../view.ts";
import { verbsIn } from "./verbsIn.ts";
import { isQuoteClose, isQuoteOpen, isWord } from "./words.ts";

const seen = new WeakMap<View, boolean>();
const channel = /^[وفبلك]*(?:ال)?قناه$/u;
const between =
  /^[وفبل]*(?:ال)?(?:رساله|رسائل|وسيط|وسطاء|وساطه|موفد|موفدين|مبعوث|اتصالات|تواصل|تفاوض|محادثات|مفاوضات)$/u;
/** What is done to a channel, and to no broadcaster in such a text. */
const opened =
  /^[وفس]*(?:صمد|انكشف|احيي|جف|نشط|انقطع|انسد|فتح|افتتح|اغلق|جمد|مات|[يت]صمد|[يت]نكشف|[يت]غلق|[يت]نقطع|[يت]فتح)ت?$/u;
const reports = /^(?:مراسل|مراسله|شاشه|موقع|تلفزيون|نقلا|مذيع|مذيعه|مقابله|برنامج|بث)$/u;

/** Whether the channels of the text carry messages and none reports. */
export function isBetweenSides(view: View): boolean {
  const known = seen.get(view);
  if (known !== undefined) return known;
  const verbs = verbsIn(view);
  const at = view.tokens.flatMap(({ folded }, i) => (channel.test(folded) ? [i] : []));
  const behind = (i: number): number => {
    let k = i + 1;
    if (isQuoteOpen(view.tokens[k])) while (k < i + 8 && !isQuoteClose(view.tokens[k])) k++;
    return k === i + 1 ? k : k + 1;
  };
  const isReporting = at.some(
    (i) =>
      verbs[i - 1]?.lists.has("say") ||
      verbs[behind(i)]?.lists.has("say") ||
      view.tokens.slice(Math.max(0, i - 3), i).some(({ folded }) => reports.test(folded)),
  );
  const isOpened = at.some((i) =>
    [i - 1, behind(i)].some((k) => isWord(view.tokens[k]) && opened.test(view.tokens[k]!.folded)),
  );
  const found = !isReporting && isOpened && view.tokens.some(({ folded }) => between.test(folded));
  seen.set(view, found);
  return found;
}
