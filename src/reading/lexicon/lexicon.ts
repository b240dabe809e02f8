// Reads the lexicons: lists of words and phrases that a linguist edits. See README.md beside the data for the form.
import { lexicons } from "./data.ts";

/** Lists by name, each entry as its fields, in the order of the file. */
export type Lexicon = ReadonlyMap<string, readonly (readonly string[])[]>;

/** `[name]` begins a list, `#` a comment, ` | ` parts the fields of an entry. Throws on an entry before the first list. */
export function parseLexicon(text: string, file: string): Lexicon {
  const lists = new Map<string, string[][]>();
  let list: string[][] | undefined;
  text.split("\n").forEach((raw, line) => {
    const entry = raw.replace(/(^|\s)#.*$/u, "").trim();
    if (entry === "") return;
    const name = /^\[([a-z0-9._ -]+)\]$/u.exec(entry)?.[1];
    if (name !== undefined) {
      list = lists.get(name) ?? [];
      lists.set(name, list);
    } else if (list === undefined) throw new Error(`${file}:${line + 1}: an entry before the first [list]`);
    else list.push(entry.split("|").map((field) => field.trim()));
  });
  return lists;
}

const parsed = new Map<string, Lexicon>();

/** The lexicon of that file name (without `.txt`). */
export function lexicon(name: keyof typeof lexicons): Lexicon {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const read = parseLexicon(lexicons[name], `${name}.txt`);
  parsed.set(name, read);
  return read;
}

/** The first field of every entry of a list. Throws when the list is not there: a slip of ours. */
export function words(name: keyof typeof lexicons, list: string): readonly string[] {
  return rows(name, list).map((row) => row[0]!);
}

export function rows(name: keyof typeof lexicons, list: string): readonly (readonly string[])[] {
  const found = lexicon(name).get(list);
  if (found === undefined) throw new Error(`${name}.txt has no list [${list}]`);
  return found;
}
