// Refuses a PDF whose streams inflate beyond what a text can need, before anything of it is interpreted.
import { inflate, TooLarge } from "../docx/zip.ts";

/** Bytes of one stream once inflated; deflate packs at most 1,032 to 1. */
export const largestStream = 100_000_000;
const harmless = Math.floor(largestStream / 1032);

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const [streamWord, endWord] = [ascii("stream"), ascii("endstream")];

function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
  let at = bytes.indexOf(word[0]!, from);
  while (at >= 0 && !word.every((b, i) => bytes[at + i] === b)) at = bytes.indexOf(word[0]!, at + 1);
  return at;
}

/** Pictures are never decoded here, so they may be as large as they like. */
export async function inflatesTooFar(bytes: Uint8Array): Promise<boolean> {
  const latin = new TextDecoder("latin1");
  for (let at = indexOf(bytes, streamWord, 0); at >= 0; ) {
    const end = indexOf(bytes, endWord, at);
    if (end < 0) return false;
    const head = latin.decode(bytes.subarray(Math.max(0, at - 600), at));
    const dictionary = head.slice(head.lastIndexOf("endobj") + 1);
    const filters = dictionary.match(/\/(?:FlateDecode|Fl\b|LZWDecode|LZW\b|RunLengthDecode|RL\b)/g)?.length ?? 0;
    const isPicture = /\/Subtype\s*\/Image/.test(dictionary);
    if (filters > 1 && !isPicture) return true;
    if (filters === 1 && !isPicture && end - at > harmless) {
      let from = at + streamWord.length;
      while (bytes[from] === 13 || bytes[from] === 10) from++;
      try {
        await inflate(bytes.subarray(from, end), "deflate", largestStream);
      } catch (error) {
        if (error instanceof TooLarge) return true;
      }
    }
    at = indexOf(bytes, streamWord, end + endWord.length);
  }
  return false;
}
