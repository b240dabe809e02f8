// Whether an English clause tells of silence: "Neither capital has confirmed", "declined to say". No denial, no claim of those who are silent.
import { quoteOf, type Range, type View } from "../view.ts";

/** "Neither capital has confirmed", "declined to say". */
export function isSilence(view: View, range: Range): boolean {
  const text = quoteOf(view, range).exact.toLowerCase();
  return (
    /^(neither|none|nobody|no (one|party|side|group|official|government))\b.*\b(confirmed|commented|claimed|acknowledged|admitted|responded|denied)\b/u.test(
      text,
    ) ||
    /\bneither\b.*\b(confirmed|commented|responded|denied|discuss)\b/u.test(text) ||
    /^(neither|none|nobody|no \w+)\b.*\b(said|explained|specified) (when|whether|how|what|why|if|where)\b/u.test(
      text,
    ) ||
    /\b(declined|refused) to (say|comment|discuss|confirm)\b/u.test(text)
  );
}
