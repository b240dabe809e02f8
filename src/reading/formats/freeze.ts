// The stored text: what offsets and the hash refer to.
import { sha256Hex } from "../../math/digest.ts";

/** NFC, `\n` line ends, no byte order mark; nothing else is touched. Freezing what is frozen changes nothing. */
export const freeze = (text: string): string =>
  text
    .replace(/^\ufeff+/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");

export const hashOf = (frozen: string): string => sha256Hex(frozen);

const direction = /[\u202a-\u202e\u2066-\u2069]/g;
const shown = 10;

/** Characters that embed, override or isolate a direction, or undefined where there are none. */
export function directionMarks(
  text: string,
): { readonly marks: readonly string[]; readonly count: number; readonly at: readonly number[] } | undefined {
  const marks = new Set<string>();
  const at: number[] = [];
  let count = 0;
  for (const match of text.matchAll(direction)) {
    marks.add(`U+${match[0].charCodeAt(0).toString(16).toUpperCase()}`);
    if (at.length < shown) at.push(match.index);
    count++;
  }
  return count === 0 ? undefined : { marks: [...marks].sort(), count, at };
}
