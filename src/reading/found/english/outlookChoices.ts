// Courses that one sentence sets against each other: "The choice lies between a lease and a war", "Three words sum up what may come: drift, deal or war".
import { isMark, type Range, type View } from "../view.ts";
import { foldedFrom, isCourse, type Named, nameAt, wordAt } from "./outlookNames.ts";

const choosing =
  /^(?:\S+ ){0,4}?(?:choice|dilemma|contest|race|future|outlook|answer|end|endgame|matter|question|way ahead|road ahead|months ahead|year ahead|coming \S+|fork|bet|argument|wager) (?:\S+ ){0,3}?(?:lies|lie|is|are|remains|runs|swings|hangs|hovers|wavers|oscillates|vacillates|falls|stands|narrows|comes down|boils down|swing) (?:\S+ )?between(?= )/u;
const summing =
  /\b(?:two|three|four|several|a few) (?:\S+ )?(?:words|labels|names|nouns|headings|answers|guesses) (?:sum up|describe|cover|capture|do for|suffice for|stand for|for) .{3,}$/u;

/** At least two, or none. */
export function chosenIn(view: View, { from, to }: Range): readonly Named[] {
  const text = foldedFrom(view, from, Math.min(to, from + 16));
  const hit = choosing.exec(text);
  const list = hit ? from + hit[0].trim().split(" ").length : behindSum(view, { from, to });
  if (list === undefined) return [];
  const items = itemsOf(view, list, to);
  const isOfCourses = 2 * items.filter(({ label }) => isCourse(view, label)).length >= items.length;
  return items.length > 1 && isOfCourses ? items.map((item) => ({ ...item, isTold: true })) : [];
}

/** Behind the colon of "Three words sum up what may come:". */
function behindSum(view: View, { from, to }: Range): number | undefined {
  for (let colon = from + 3; colon < to - 2; colon++)
    if (isMark(view, colon, ":")) return summing.test(foldedFrom(view, from, colon)) ? colon + 1 : undefined;
  return undefined;
}

/** "a slow lease, drift or a quick war", up to a stop. */
function itemsOf(view: View, from: number, to: number): readonly Named[] {
  const items: Named[] = [];
  for (let i = from; i < to; ) {
    while (isMark(view, i, ",") || /^(?:and|or)$/u.test(wordAt(view, i, to))) i++;
    let end = i;
    while (end < to && !/^(?:and|or)$/u.test(wordAt(view, end, to)) && view.tokens[end]!.kind !== "mark") end++;
    const named = end > i ? nameAt(view, i, end, false) : undefined;
    if (!named) return items;
    items.push(named);
    // "… and a war that nobody wants": the last one.
    if (named.label.to < end || isMark(view, end, ".;:!?—–-(")) return items;
    i = end;
  }
  return items;
}
