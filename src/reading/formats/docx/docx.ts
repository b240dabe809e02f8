// DOCX to text: one line a paragraph, headings on their own. Only three small parts of the archive are ever unpacked.
import type { Other } from "../messages.ts";
import type { Input, Raw } from "../raw.ts";
import { coreProperty, documentText } from "./document.ts";
import { type Entry, entriesOf, TooLarge, unpack } from "./zip.ts";

/** Unpacked bytes of one part: a text of 20 MB has about as much again in markup. */
const largestPart = 60_000_000;
/** Of the whole archive, declared: pictures may be large, a ratio beyond this is none of theirs. */
const largestArchive = 500_000_000;
const largestRatio = 200;
/** Small parts may repeat themselves as they like. */
const ratioMatters = 5_000_000;

const mainPart = "word/document.xml";

const others: readonly (readonly [prefix: RegExp, other: Other])[] = [
  [/^xl\//, "xlsx"],
  [/^ppt\//, "pptx"],
  [/^META-INF\/container\.xml$/, "epub"],
  [/^content\.xml$/, "odt"],
];

const isBomb = (entries: readonly Entry[], size: number): boolean => {
  const declared = entries.reduce((sum, e) => sum + e.unpacked, 0);
  return (
    declared > largestArchive ||
    (declared > ratioMatters && declared > largestRatio * size) ||
    entries.some(
      (e) => e.name.startsWith("word/") && e.unpacked > ratioMatters && e.unpacked > largestRatio * e.packed,
    ) ||
    entries.some((e) => e.name === mainPart && e.unpacked > largestPart)
  );
};

export async function readDocx({ bytes, say }: Input): Promise<readonly Raw[]> {
  const entries = entriesOf(bytes);
  const main = entries?.find((e) => e.name === mainPart);
  const refuse = (): readonly Raw[] => {
    say("QN-IN-BOMB", { size: Math.round((main ? largestPart : largestArchive) / 1_000_000) });
    return [];
  };
  if (entries && isBomb(entries, bytes.length)) return refuse();
  if (!entries || !main) {
    const other = others.find(([prefix]) => entries?.some((e) => prefix.test(e.name)))?.[1];
    if (other ?? entries) say("QN-IN-FORMAT", { other: other ?? "zip" });
    else say("QN-IN-BROKEN", { format: "docx" });
    return [];
  }
  if (main.isLocked) {
    say("QN-IN-LOCKED", { format: "docx" });
    return [];
  }
  const decoder = new TextDecoder();
  const part = async (entry: Entry | undefined): Promise<string> =>
    entry ? decoder.decode(await unpack(bytes, entry, largestPart)) : "";
  try {
    const { lines, title, footnotes, comments } = documentText(await part(main));
    const core = await part(entries.find((e) => e.name === "docProps/core.xml")).catch(() => "");
    if (footnotes + comments > 0) say("QN-IN-PARTS", { footnotes, comments });
    return [
      {
        text: lines.join("\n"),
        title: title ?? coreProperty(core, "dc:title"),
        byline: coreProperty(core, "dc:creator"),
      },
    ];
  } catch (error) {
    if (error instanceof TooLarge) return refuse();
    throw error;
  }
}

/** Word before 2007, and any Office document with a password, share a container; the latter holds a stream of this name. */
const encrypted = [..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]);

export function readOle({ bytes, say }: Input): readonly Raw[] {
  let at = bytes.indexOf(encrypted[0]!);
  while (at >= 0 && !encrypted.every((b, i) => bytes[at + i] === b)) at = bytes.indexOf(encrypted[0]!, at + 1);
  if (at >= 0) say("QN-IN-LOCKED", { format: "docx" });
  else say("QN-IN-FORMAT", { other: "doc" });
  return [];
}
