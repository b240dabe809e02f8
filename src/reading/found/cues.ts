// Lists of cues whose words may end in "*" (any ending); Arabic words are met with particles and ال before them.
import { rows } from "../lexicon/lexicon.ts";
import { fold } from "../text/folded.ts";
import { afterLetters } from "../text/tokens.ts";
import type { Range, View } from "./view.ts";

export interface CueHit extends Range {
  /** UTF-16 place where the cue begins, behind particles written onto it. */
  readonly start: number;
  /** The entry's fields behind the cue itself. */
  readonly fields: readonly string[];
}

interface Entry {
  readonly words: readonly { readonly stem: string; readonly isOpen: boolean }[];
  readonly fields: readonly string[];
}

const parsed = new Map<string, readonly Entry[]>();

function entriesOf(list: string): readonly Entry[] {
  const known = parsed.get(list);
  if (known) return known;
  const entries = rows("topics", list)
    .map(([cue, ...fields]) => ({
      fields,
      words: cue!.split(/\s+/u).map((word) => ({
        stem: fold(word.replace(/\*$/u, "")).replace(/^ال(?=.{3})/u, ""),
        isOpen: word.endsWith("*"),
      })),
    }))
    // The longest first, so that of two at one place the fuller is met.
    .sort((a, b) => b.words.length - a.words.length || b.words[0]!.stem.length - a.words[0]!.stem.length);
  parsed.set(list, entries);
  return entries;
}

/** A word without the particles and the article before it: each way to take them off. */
function bare(folded: string, isArabic: boolean): readonly string[] {
  if (!isArabic) return [folded];
  const forms = new Set([folded]);
  for (const form of [folded, folded.replace(/^[وف]/u, "")]) {
    forms.add(form);
    forms.add(form.replace(/^(?:ال|بال|كال|لل)(?=.{2})/u, ""));
    forms.add(form.replace(/^[بكل](?=.{3})/u, ""));
  }
  return [...forms];
}

/** Hits of a list in `[range.from, range.to)`, left to right, none overlapping. */
export function cuesIn(view: View, list: string, range: Range): readonly CueHit[] {
  const entries = entriesOf(list);
  const isArabic = view.lang === "ar";
  const hits: CueHit[] = [];
  for (let i = range.from; i < range.to; i++) {
    const first = bare(view.tokens[i]!.folded, isArabic);
    const entry = entries.find(
      ({ words }) =>
        i + words.length <= range.to &&
        words.every(({ stem, isOpen }, k) =>
          (k === 0 ? first : bare(view.tokens[i + k]!.folded, isArabic)).some((form) =>
            isOpen ? form.startsWith(stem) : form === stem,
          ),
        ),
    );
    if (!entry) continue;
    const token = view.tokens[i]!;
    const particles =
      isArabic && !token.folded.startsWith(entry.words[0]!.stem)
        ? (/^[وف]?[بكل]?(?=ال)|^[وفبكل]/u.exec(token.folded)?.[0].length ?? 0)
        : 0;
    hits.push({
      from: i,
      to: i + entry.words.length,
      start: particles ? afterLetters(token, particles) : token.start,
      fields: entry.fields,
    });
    i += entry.words.length - 1;
  }
  return hits;
}
