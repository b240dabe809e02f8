// What `qanat assess` is given: a case, or an article that is read and drafted in memory first.
import { extname } from "node:path";
import { plainCase } from "../case/index.ts";
import { fittingDraft } from "../reading/draft/index.ts";
import { readInputs, tellStops } from "./articleInput.ts";
import { type Console, exit, Stop } from "./console.ts";
import { soundCase } from "./draftCheck.ts";
import { draftLimit, type ReadCase, readCaseText } from "./readCase.ts";
import { readWords } from "./readWords.ts";
import { validCase } from "./validCase.ts";

const articleEndings = new Set([
  ".txt",
  ".text",
  ".md",
  ".html",
  ".htm",
  ".xhtml",
  ".docx",
  ".pdf",
  ".xml",
  ".rss",
  ".atom",
]);

/** By its ending; another file is a case if it is named like one, cannot be read, or is a map with the version of the format. */
function isArticle(name: string): boolean {
  if (name === "-") return true;
  const ending = extname(name).toLowerCase();
  if (articleEndings.has(ending)) return true;
  if (ending === ".yaml" || ending === ".yml") return false;
  const read = readCaseText(name);
  if ("problem" in read) return read.problem === "not-utf8";
  if (/\.ya?ml$/i.test(read.path)) return false;
  return plainCase(read.text)?.qanat === undefined && !/^qanat:/m.test(read.text);
}

/** A case without errors; stops with 1 where there is none. */
export async function caseOrArticle(
  console: Console,
  name: string,
): Promise<ReadCase & { readonly case: NonNullable<ReadCase["case"]> }> {
  if (!isArticle(name)) return validCase(console, name);
  const { readings } = await readInputs(console, [name]);
  const fitting = fittingDraft(readings, { id: "article" }, draftLimit);
  if (!fitting) throw new Stop(exit.errors, readWords[console.lang].tooMuch);
  const { draft } = fitting;
  tellStops(console, fitting.readings);
  return { path: name, text: draft.text, diagnostics: [], case: soundCase(console, name, draft) };
}
