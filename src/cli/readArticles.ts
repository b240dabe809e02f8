// Text files as articles. Other formats are read by reading/formats.
import type { Diagnostic, Lang } from "../case/index.ts";
import { sha256Hex } from "../math/digest.ts";
import type { Article } from "../reading/reading.ts";

/** The articles in `bytes`; `name` is the file's. */
export async function readArticles(
  bytes: Uint8Array,
  name: string,
  options: { readonly lang?: Lang } = {},
): Promise<{ readonly articles: readonly Article[]; readonly problems: readonly Diagnostic[] }> {
  const problem = (code: string, ar: string, en: string) => ({
    articles: [],
    problems: [{ code, severity: "error" as const, message: { ar, en }, file: name }],
  });
  let decoded: string;
  try {
    decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return problem("QN-IN-BINARY", "ليس نصًا", "not text");
  }
  const text = decoded.normalize("NFC").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (!/\p{L}/u.test(text)) return problem("QN-IN-EMPTY", "لا نص فيه", "it holds no text");
  const arabic = (text.match(/\p{Script=Arabic}/gu) ?? []).length;
  const lang = options.lang ?? (arabic * 2 > (text.match(/\p{L}/gu) ?? []).length ? "ar" : "en");
  return { articles: [{ text, sha256: sha256Hex(text), lang, format: "text", name }], problems: [] };
}
