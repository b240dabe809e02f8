// Bytes of one file to articles with frozen text. What cannot be read is a problem with a code, never an exception.
import { type Diagnostic, hasErrors } from "../../case/index.ts";
import type { Article } from "../reading.ts";
import { decode, isBinary } from "./decode.ts";
import { type Container, containerOf, endingOf, textFormat } from "./detect.ts";
import { directionMarks, freeze, hashOf } from "./freeze.ts";
import { tellLanguage } from "./language.ts";
import { limits, megabytes } from "./limits.ts";
import { problem, type Say } from "./messages.ts";
import { isoDate } from "./published.ts";
import type { Format, Input, Raw, ReadOptions } from "./raw.ts";

export interface ReadArticles {
  /** One of a file, several of a feed; none where a problem is an error that concerns the whole file. */
  readonly articles: readonly Article[];
  /** `file` is the file's name, or the item's of a feed. */
  readonly problems: readonly Diagnostic[];
}

/** Share of letters in a third language above which a text is not read, and above which a reader is told. */
const mostlyForeign = 0.5;
const partlyForeign = 0.1;
const mixed = 0.25;

interface Found {
  readonly format: Format;
  readonly raws: readonly Raw[];
}

async function readText(input: Input): Promise<Found> {
  const { bytes, name, say } = input;
  const decoded = decode(bytes);
  if (decoded === undefined || isBinary(decoded.text)) {
    const ending = endingOf(name);
    if (ending === "pdf" || ending === "docx") say("QN-IN-BROKEN", { format: ending });
    else say("QN-IN-BINARY", {});
    return { format: "text", raws: [] };
  }
  const { text, encoding, damaged } = decoded;
  if (encoding !== "utf-8") say("QN-IN-ENCODING", { encoding });
  if (damaged > 0) say("QN-IN-DAMAGED", { count: damaged });
  const format = textFormat(text, name);
  if (format === "text") return { format, raws: [{ text }] };
  if (format === "feed") return { format, raws: await (await import("./feed.ts")).readFeed(text, input) };
  return { format, raws: [await (await import("./html/html.ts")).articleOf(text)] };
}

async function readContainer(container: Container, input: Input): Promise<Found> {
  if (typeof container === "object") {
    input.say("QN-IN-FORMAT", container);
    return { format: "text", raws: [] };
  }
  if (container === "zip") return { format: "docx", raws: await (await import("./docx/docx.ts")).readDocx(input) };
  if (container === "ole") return { format: "docx", raws: (await import("./docx/docx.ts")).readOle(input) };
  if (container === "pdf") return { format: "pdf", raws: await (await import("./pdf/pdf.ts")).readPdf(input) };
  return readText(input);
}

const formatOf = (container: Container): Format =>
  container === "pdf" ? "pdf" : container === "zip" || container === "ole" ? "docx" : "text";

function articleOf(
  raw: Raw,
  format: Format,
  file: string,
  options: ReadOptions,
  add: (d: Diagnostic) => void,
): Article | undefined {
  const name = raw.name ?? file;
  const say: Say = (code, details) => add(problem(code, name, details));
  const text = freeze(raw.text);
  const told = tellLanguage(text);
  if (told === undefined) {
    say("QN-IN-EMPTY", {});
    return undefined;
  }
  const { foreign, second, language, languageAr } = told;
  const lang = options.lang ?? told.lang;
  if (options.lang === undefined && foreign > mostlyForeign) {
    say("QN-IN-LANGUAGE", { language, languageAr });
    return undefined;
  }
  if (foreign > partlyForeign) say("QN-IN-FOREIGN", { share: foreign });
  if (options.lang === undefined && second > mixed) say("QN-IN-MIXED", { lang, share: second });
  const marks = directionMarks(text);
  if (marks) say("QN-IN-DIRECTION", marks);
  const { title, byline, outlet } = raw;
  const published = isoDate(raw.published);
  return {
    text,
    sha256: hashOf(text),
    lang,
    format,
    name,
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(outlet ? { outlet } : {}),
  };
}

/**
 * The articles in `bytes`; `name` is the file's, `-` for standard input. A signal's abort rejects; nothing else does.
 * Libraries for HTML and PDF are loaded only when such a file comes.
 */
export async function readArticles(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadArticles> {
  const problems: Diagnostic[] = [];
  const say: Say = (code, details) => problems.push(problem(code, name, details));
  options.signal?.throwIfAborted();
  const container = containerOf(bytes);
  const limit = limits[formatOf(container)];
  if (bytes.length > limit) {
    say("QN-IN-SIZE", { size: megabytes(bytes.length), limit: megabytes(limit) });
    return { articles: [], problems };
  }
  let found: Found;
  try {
    found = await readContainer(container, { bytes, name, say, options });
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    if (!(error instanceof Error)) throw error;
    say("QN-IN-BROKEN", { format: formatOf(container) });
    return { articles: [], problems };
  }
  if (hasErrors(problems)) return { articles: [], problems };
  const articles = found.raws
    .map((raw) => articleOf(raw, found.format, name, options, (d) => problems.push(d)))
    .filter((a) => a !== undefined);
  return { articles, problems };
}
