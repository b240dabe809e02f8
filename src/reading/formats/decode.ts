// Bytes to characters: a byte order mark, then a declared encoding, then UTF-8, then what fits Arabic or Latin letters.

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Bytes that are no text in it. */
  readonly damaged: number;
}

const marks = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
] as const;

/** What windows-1252 has at 0x80 to 0x9f. Some engines take it for ISO 8859-1, which has control characters there. */
const western = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const decodeAs = (bytes: Uint8Array, encoding: string, fatal = false): string | undefined => {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252"
      ? text.replace(/[\x80-\x9f]/g, (c) => western[c.charCodeAt(0) - 0x80]!)
      : text;
  } catch {
    return undefined;
  }
};

/** Of what `test` finds in `text`. */
const countOf = (text: string, test: RegExp): number => text.match(test)?.length ?? 0;
const sampled = 200_000;

const asDecoded = (text: string, encoding: string): Decoded => ({
  text,
  encoding,
  damaged: countOf(text, /\ufffd/g),
});

/** The encoding that a page or an XML file declares for itself. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = decodeAs(bytes.subarray(0, 4096), "latin1") ?? "";
  return (/<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head) ??
    /^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w-]{2,40})/i.exec(head))?.[1];
}

/** How likely the text is what somebody wrote, of what stands beyond ASCII: letters that belong together, no control characters. */
function plausible(text: string, letters: RegExp): number {
  const sample = text.slice(0, sampled);
  const beyond = countOf(sample, /[^\x00-\x7f]/g);
  return beyond === 0 ? 0 : (countOf(sample, letters) - 4 * countOf(sample, /[\x80-\x9f\ufffd]/g)) / beyond;
}

const legacy = [
  ["windows-1256", /[\u0621-\u064a]/g],
  // Western letters come one at a time between plain ones.
  ["windows-1252", /(?<=[\x00-\x7f])[\u00c0-\u00ff\u2018-\u201d\u2013\u2014](?=[\x00-\x7f])/g],
  ["iso-8859-6", /[\u0621-\u064a]/g],
] as const;

export function decode(bytes: Uint8Array): Decoded | undefined {
  for (const [mark, encoding] of marks)
    if (mark.every((b, i) => bytes[i] === b)) return asDecoded(decodeAs(bytes, encoding) ?? "", encoding);
  const text = decodeAs(bytes, "utf-8", true);
  if (text !== undefined) return { text, encoding: "utf-8", damaged: 0 };
  // A few broken bytes in what is otherwise UTF-8: cut off in the middle, or pasted together.
  const loose = asDecoded(decodeAs(bytes, "utf-8") ?? "", "utf-8");
  const beyond = countOf(loose.text, /[^\x00-\x7f]/g);
  if (loose.damaged <= 3 + beyond / 200 && loose.damaged < beyond / 2) return loose;
  const declared = declaredIn(bytes);
  const asDeclared = declared === undefined ? undefined : decodeAs(bytes, declared);
  if (declared !== undefined && asDeclared !== undefined && !/^utf-?8$/i.test(declared))
    return asDecoded(asDeclared, declared.toLowerCase());
  const candidates = legacy
    .map(([encoding, letters]) => ({ encoding, text: decodeAs(bytes, encoding) ?? "", letters }))
    .map((c) => ({ ...c, score: plausible(c.text, c.letters) }))
    .sort((a, b) => b.score - a.score);
  const best = candidates[0];
  return best && best.score > 0.5 ? asDecoded(best.text, best.encoding) : undefined;
}

/** Not text: NUL, or control characters more than now and then. */
export function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const sample = text.slice(0, sampled);
  return countOf(sample, /[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g) > Math.max(2, sample.length / 200);
}
