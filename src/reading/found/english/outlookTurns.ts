// Turns of phrase that name a course without pointing at it: "Expect a slow settlement", "A palace coup cannot be ruled out", "Last comes contagion".
import { isMark, type View } from "../view.ts";
import { behindLink, frame, isDeed, isLink, type Named, nameAt, wordAt } from "./outlookNames.ts";
import { asideEnd } from "./outlookSlots.ts";

/** "Expect a slow settlement: …" */
export function expected(view: View, i: number, to: number): Named | undefined {
  if (wordAt(view, i, to) !== "expect" || !/^an?$/u.test(wordAt(view, i + 1, to))) return undefined;
  const name = nameAt(view, i + 1, to, false);
  return name && (name.label.to >= to - 1 || isMark(view, name.label.to, ":,;")) ? name : undefined;
}

/** "We assign the least weight to renewed closure" */
export function weighed(view: View, i: number, to: number): Named | undefined {
  for (let k = i + 1; k < Math.min(to - 2, i + 4); k++) {
    if (!/^(?:assign|assigns|attach|attaches|give|gives|put|puts)$/u.test(wordAt(view, k, to))) continue;
    const weight = [k + 2, k + 3, k + 4].find((n) =>
      /^(?:weight|odds|probability|likelihood|chance)$/u.test(wordAt(view, n, to)),
    );
    return weight !== undefined && /^(?:to|on)$/u.test(wordAt(view, weight + 1, to))
      ? nameAt(view, weight + 2, to, true)
      : undefined;
  }
  return undefined;
}

/** "Last comes contagion", "Last, and hardest to rule out, comes desertion" */
export function listedLast(view: View, i: number, to: number): Named | undefined {
  if (!/^(?:last|next|then|second|third|finally)$/u.test(wordAt(view, i, to))) return undefined;
  const at = isMark(view, i + 1, ",") ? asideEnd(view, i + 1, to) : i + 1;
  return at !== undefined && wordAt(view, at, to) === "comes" ? nameAt(view, at + 1, to, true) : undefined;
}

/** "Officials sketch a patched timetable: …" */
export function sketched(view: View, i: number, to: number): Named | undefined {
  for (let k = i + 1; k < Math.min(to, i + 5); k++) {
    if (
      !/^(?:sketch|sketches|sketched|imagine|imagines|picture|pictures|outline|outlines|outlined)$/u.test(
        wordAt(view, k, to),
      )
    )
      continue;
    const name = /^an?$/u.test(wordAt(view, k + 1, to)) ? nameAt(view, k + 1, to, false) : undefined;
    return name && isMark(view, name.label.to, ":") ? name : undefined;
  }
  return undefined;
}

/** "A palace coup cannot be ruled out", "Lapse by default comes about if …": one of several, which another must show. */
export function framed(view: View, i: number, to: number, isAnnounced: boolean): Named | undefined {
  const name = nameAt(view, i, to, false);
  if (!name || !(/^an?$/u.test(wordAt(view, i, to)) || isDeed(view, name.label))) return undefined;
  // "A grand licence, shared by both treasuries, could still emerge"
  const aside = isMark(view, name.label.to, ",") ? asideEnd(view, name.label.to, to) : undefined;
  if (frame.at(view, aside ?? name.label.to, to)) return name;
  // "A licence bargain is slower work: …": weighed against another.
  const isWeighed =
    isLink(view, name.label.to, to) &&
    /^(?:more|less|.{3,}er)$/u.test(wordAt(view, behindLink(view, name.label.to, to), to));
  return isAnnounced && isWeighed ? name : undefined;
}

/** 'Under the "slow handover", …' */
export function under(view: View, i: number, to: number): Named | undefined {
  if (wordAt(view, i, to) !== "under") return undefined;
  const open = /^(?:the|an?)$/u.test(wordAt(view, i + 1, to)) ? i + 2 : i + 1;
  const name = isMark(view, open, '"“«') ? nameAt(view, open, to, false) : undefined;
  return name && isMark(view, name.label.to, '"”»') ? name : undefined;
}
