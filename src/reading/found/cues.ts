// Lists of cues whose words may end in "*" (any ending); Arabic words are met with particles and ال before them.
import { lately, remembered } from "../../math/remembered.ts";
import { rows } from "../lexicon/lexicon.ts";
import { fold } from "../text/folded.ts";
import { afterLetters } from "../text/tokens.ts";
import { listOf, mayOpen } from "./firstWords.ts";
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

/** Entries in order of preference, and the places of those whose first word begins with given letters. */
interface Entries {
  readonly list: number;
  readonly all: readonly Entry[];
  readonly byHead: ReadonlyMap<string, readonly number[]>;
}

const parsed = new Map<string, Entries>();

/** As many letters of a first word as an entry is looked up by. */
const headOf = (word: string): string => word.slice(0, 2);

const entriesOf = (list: string): Entries =>
  remembered(parsed, list, () => {
    const all = rows("topics", list)
      .map(([cue, ...fields]) => ({
        fields,
        words: cue!.split(/\s+/u).map((word) => ({
          stem: fold(word.replace(/\*$/u, "")).replace(/^ال(?=.{3})/u, ""),
          isOpen: word.endsWith("*"),
        })),
      }))
      // The longest first, so that of two at one place the fuller is met.
      .sort((a, b) => b.words.length - a.words.length || b.words[0]!.stem.length - a.words[0]!.stem.length);
    const byHead = new Map<string, number[]>();
    for (const [k, { words }] of all.entries()) remembered(byHead, headOf(words[0]!.stem), (): number[] => []).push(k);
    return {
      list: listOf(all.map(({ words: [first] }) => ({ word: first!.stem, isOpen: first!.isOpen }))),
      all,
      byHead,
    };
  });

/** A word without the particles and the article before it: each way to take them off, and how those begin. */
interface Forms {
  readonly all: readonly string[];
  readonly heads: readonly string[];
}

const formsBy = (bareOf: (folded: string) => readonly string[]) =>
  lately((folded): Forms => {
    const all = bareOf(folded);
    return { all, heads: [...new Set(all.map(headOf))] };
  });

const known = { ar: formsBy(bare), en: formsBy((folded) => [folded]) };

const formsOf = (view: View, i: number): Forms => known[view.lang](view.tokens[i]!.folded);

function bare(folded: string): readonly string[] {
  const forms = new Set([folded]);
  for (const form of [folded, folded.replace(/^[وف]/u, "")]) {
    forms.add(form);
    forms.add(form.replace(/^(?:ال|بال|كال|لل)(?=.{2})/u, ""));
    forms.add(form.replace(/^[بكل](?=.{3})/u, ""));
  }
  return [...forms];
}

/** The first entry, in order of preference, that is met at token `i`. */
function entryAt(view: View, { all, byHead }: Entries, i: number, to: number): Entry | undefined {
  const isMet = ({ words }: Entry): boolean =>
    i + words.length <= to &&
    words.every(({ stem, isOpen }, k) =>
      formsOf(view, i + k).all.some((form) => (isOpen ? form.startsWith(stem) : form === stem)),
    );
  let best = all.length;
  for (const head of formsOf(view, i).heads)
    for (const k of byHead.get(head) ?? []) {
      if (k >= best) break;
      if (isMet(all[k]!)) best = k;
    }
  return all[best];
}

/** Hits of a list in `[range.from, range.to)`, left to right, none overlapping. */
export function cuesIn(view: View, list: string, range: Range): readonly CueHit[] {
  const entries = entriesOf(list);
  const isArabic = view.lang === "ar";
  const hits: CueHit[] = [];
  for (let i = range.from; i < range.to; i++) {
    const entry = mayOpen(view.firsts[i]!, entries.list) ? entryAt(view, entries, i, range.to) : undefined;
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
