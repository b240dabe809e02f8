// Sections of a text: from heading to heading, each with the role that its heading tells.
import type { Lang } from "../../case/index.ts";
import { rows } from "../lexicon/lexicon.ts";
import type { Quoted, Role, Section, Sentence } from "../reading.ts";
import { fold } from "./folded.ts";

const roleOf = (heading: string, lang: Lang): Role => {
  const folded = ` ${fold(heading).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  // The earliest word decides; of two at one place the longer.
  let best: { at: number; length: number; role: Role } | undefined;
  for (const [word, role] of rows(lang, "heading")) {
    const form = fold(word!);
    const at = folded.indexOf(lang === "ar" ? ` ${form}` : ` ${form} `);
    if (at < 0) continue;
    if (!best || at < best.at || (at === best.at && form.length > best.length))
      best = { at, length: form.length, role: role as Role };
  }
  return best?.role ?? "other";
};

/** Title and subtitle of a heading: parted by two dots or a colon. */
function parts(text: string, start: number, end: number): { title?: Quoted; subtitle?: Quoted } {
  const split = /\s*(?:\.{2,}|:|…)\s*/u.exec(text.slice(start, end));
  const piece = (from: number, to: number): Quoted => ({ exact: text.slice(from, to), start: from, end: to });
  if (!split || split.index === 0 || start + split.index + split[0].length >= end) return { title: piece(start, end) };
  return { title: piece(start, start + split.index), subtitle: piece(start + split.index + split[0].length, end) };
}

/** Sections in order; each sentence gets the index of its own. What stands before the first heading is the lead. */
export function sectionsOf(
  text: string,
  lang: Lang,
  sentences: readonly Sentence[],
): { sections: readonly Section[]; sentences: readonly Sentence[] } {
  const sections: Section[] = [];
  let open: Omit<Section, "end"> = { role: "lead", start: 0 };
  const close = (end: number) => {
    if (end > open.start) sections.push({ ...open, end });
  };
  const placed = sentences.map((sentence, k) => {
    // The first line of all is the title of the whole, not of a section.
    if (sentence.isHeading && k > 0) {
      close(sentence.start);
      const heading = { exact: text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end };
      const { title, subtitle } = parts(text, sentence.start, sentence.end);
      open = {
        role: roleOf(heading.exact, lang),
        start: sentence.start,
        heading,
        ...(title && { title }),
        ...(subtitle && { subtitle }),
      };
    }
    return { ...sentence, section: sections.length };
  });
  close(text.length);
  return { sections, sentences: placed };
}
