// Where a model that a person asked says something else than the rules: each difference waits for a person; nothing is taken over.
import type { Difference, Proposal } from "../tier/index.ts";
import { ask, type Page } from "./desk.ts";
import type { Phrase } from "./phrases.ts";

const kinds: Readonly<Record<Proposal["kind"], Phrase>> = {
  claim: { ar: "قول", en: "claim" },
  condition: { ar: "شرط أو مقايضة", en: "condition or exchange" },
  scenario: { ar: "سيناريو", en: "scenario" },
};

const fields: Readonly<Record<Difference["field"], Phrase>> = {
  source: { ar: "القائل", en: "source" },
  modality: { ar: "الصيغة", en: "modality" },
  polarity: { ar: "الإثبات والنفي", en: "polarity" },
  type: { ar: "النوع", en: "type" },
  trigger: { ar: "ما يُفضي إليه", en: "trigger" },
  outcome: { ar: "المآل", en: "outcome" },
};

export function askModelDifferences(page: Page, proposals: readonly Proposal[]): void {
  for (const proposal of proposals) {
    if (proposal.status === "same") continue;
    const kind = kinds[proposal.kind];
    ask(page, {
      kind: "model-difference",
      key: `${proposal.kind} ${proposal.status}`,
      quotes: [proposal.quote],
      by: { rule: proposal.method, confidence: 0.5 },
      note: noteOf(proposal, kind),
    });
  }
}

function noteOf(proposal: Exclude<Proposal, { status: "same" }>, kind: Phrase): Phrase {
  if (proposal.status === "only-model")
    return {
      ar: `${kind.ar}: وجده النموذج اللغوي ولم تجده القواعد`,
      en: `${kind.en}: the model found it, the rules did not`,
    };
  if (proposal.status === "only-rules")
    return {
      ar: `${kind.ar}: وجدته القواعد ولم يجده النموذج اللغوي`,
      en: `${kind.en}: the rules found it, the model did not`,
    };
  const told = (lang: "ar" | "en", rules: string, model: string): string =>
    proposal.fields.map((f) => `${fields[f.field][lang]}: ${rules} «${f.rules}», ${model} «${f.model}»`).join("; ");
  return {
    ar: `${kind.ar}، خلاف بين القواعد والنموذج: ${told("ar", "عند القواعد", "وعند النموذج").replaceAll("; ", "؛ ").replaceAll(", ", "، ")}`,
    en: `${kind.en}, rules and model differ: ${told("en", "rules", "model").replaceAll("«", "“").replaceAll("»", "”")}`,
  };
}
