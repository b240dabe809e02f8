// Whose words a document holds: «بيان صدر عن X», «تقرير نشرته X», «بيان لوزارة X», «بيان أصدره».
import { words } from "../../lexicon/lexicon.ts";
import type { Voice } from "../../reading.ts";
import { wordSet } from "../phrases.ts";
import { isCarrier, type Speech, speakerIn } from "./voices.ts";
import { isIn, isWord, prepositions } from "./words.ts";

/** How far behind the document's noun its issuer may stand, in tokens. */
const reach = 14;

let sets: ReturnType<typeof makeSets> | undefined;
const makeSets = () => ({ issue: wordSet(words("ar", "issue")), issued: wordSet(words("ar", "issued")) });

/** The issuer of the document whose noun stands at `i`; `subject` is who does what the clause tells («رفض X …، وفقا لبيان أصدره»). */
export function issuerOf(speech: Speech, i: number, to: number, subject: Voice | undefined): Voice | undefined {
  const { view, verbs, at } = speech;
  sets ??= makeSets();
  const end = Math.min(to, i + reach);
  if (!isCarrier(view.tokens[i]?.folded.replace(/ا$/u, "") ?? "")) return undefined;
  for (let k = i + 1; k < end; k++) {
    const token = view.tokens[k]!;
    // «صدر لاحقا عن X», «الصادر عن X».
    if (sets.issued.has(token.folded) || sets.issued.has(verbs[k]?.lemma ?? "")) {
      for (let m = k + 1; m < Math.min(to, k + 5); m++)
        if (/^(?:عن|من)$/u.test(view.tokens[m]!.folded)) return speakerIn(speech, m + 1, to);
      return undefined;
    }
    // «نشرته X», «أصدره مساء الأحد».
    if (verbs[k] && sets.issue.has(verbs[k]!.lemma)) {
      const next = view.tokens[k + 1];
      const isNamed =
        isWord(next) &&
        k + 1 < to &&
        !isIn(next, prepositions()) &&
        (at.has(k + 1) || speakerIn(speech, k + 1, Math.min(to, k + 8)));
      return isNamed ? speakerIn(speech, k + 1, to) : /(?:ه|ها)$/u.test(token.folded) ? subject : undefined;
    }
    if (verbs[k] || !isWord(token)) return undefined;
  }
  return undefined;
}
