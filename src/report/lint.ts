// Machine checks on the prose a report makes: likelihood apart from confidence (W3), no hedges (W8), no loaded words (W6), no bare numbers (W1).
import type { Case, Label, Lang } from "../case/case.ts";
import { scales } from "../case/scaleData.ts";
import { bareWord } from "../case/scales.ts";
import type { Block, Document, Inline, Rich, Sentence } from "./document.ts";

export type Rule = "confidence-with-likelihood" | "hedge" | "loaded-word" | "bare-number";

export interface Finding {
  readonly rule: Rule;
  readonly found: string;
  /** The sentence, or the label's path. */
  readonly where: string;
}

/** Hedges (W8), on text without vowel marks. قد before an imperfect verb hedges; before a perfect verb it states a fact. */
const hedges: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [/\b(?:may|might|could|perhaps|possibly|maybe)\b/i],
  ar: [
    /(?<!\p{L})[وف]?قد\s+[يتن]\p{L}+/u,
    /(?<!\p{L})[وف]?ربما(?!\p{L})/u,
    /(?<!\p{L})[وف]?لعل\p{L}*/u,
    /(?<!\p{L})[وف]?(?:ب?ال)?(?:يمكن أن|من الممكن|من المحتمل|يحتمل أن|يتوقع)(?!\p{L})/u,
  ],
};

/** Words that take a side or judge (W6). */
const loaded: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [
    /\b(?:regime|terrorists?|puppets?|aggressors?|so-called|claims? to|alleges?|brutal|heroic|unprovoked|obviously|clearly|of course)\b/i,
  ],
  ar: [
    /(?<!\p{L})[وف]?(?:زعم|يزعم|زعمت|تزعم|ادعى|يدعي|ادعت|مزاعم|ادعاءات)(?!\p{L})/u,
    /(?<!\p{L})(?:العدو|الغاشم|الإرهابي\p{L}*|البطولي\p{L}*|ما يسمى|المزعوم\p{L}*|بالطبع|من الواضح)(?!\p{L})/u,
  ],
};

const confidenceWords: Readonly<Record<Lang, RegExp>> = {
  en: /\bconfidence\b/i,
  ar: /(?<!\p{L})(?:درجة )?(?:ال)?ثقة(?!\p{L})/u,
};

/** Words of a rich text that are ours: without quotations, names and numbers; `⁎` where a number stood. */
const ours = (content: Rich): string =>
  content
    .map((x: Inline) =>
      x.type === "text"
        ? x.text
        : x.type === "strong" || x.type === "link"
          ? ours(x.content)
          : x.type === "number"
            ? " "
            : "",
    )
    .join("");

const likelihoodWords = (lang: Lang): readonly string[] =>
  [...scales.icd203, ...scales.phia].flatMap((band) => band[lang].map(bareWord)).filter((w) => w.length > 0);

function saysLikelihood(text: string, lang: Lang): boolean {
  const bare = bareWord(text);
  return likelihoodWords(lang).some((w) =>
    new RegExp(`(?<!\\p{L})${w.replace(/[()]/g, "\\$&")}(?!\\p{L})`, "u").test(bare),
  );
}

/** A percentage typed into the text instead of being a number of the tree. */
const bareNumber = /[0-9]+(?:\.[0-9]+)?\s*[%٪]|[٠-٩]+\s*[%٪]/u;

/** What is wrong with one sentence. */
export function lintSentence(content: Rich, lang: Lang): Finding[] {
  const text = ours(content);
  const bare = bareWord(text);
  const found: Finding[] = [];
  const match = (rule: Rule, patterns: readonly RegExp[]): void => {
    for (const pattern of patterns) {
      const hit = pattern.exec(bare);
      if (hit) found.push({ rule, found: hit[0].trim(), where: text });
    }
  };
  match("hedge", hedges[lang]);
  match("loaded-word", loaded[lang]);
  if (confidenceWords[lang].test(bare) && saysLikelihood(text, lang))
    found.push({ rule: "confidence-with-likelihood", found: confidenceWords[lang].exec(bare)?.[0] ?? "", where: text });
  const number = bareNumber.exec(text);
  if (number) found.push({ rule: "bare-number", found: number[0], where: text });
  return found;
}

function* richOf(block: Block): Generator<Rich> {
  const item = function* (x: { readonly lead?: Rich; readonly sentences: readonly Sentence[] }): Generator<Rich> {
    if (x.lead) yield x.lead;
    for (const s of x.sentences) yield s.content;
  };
  if (block.type === "heading") yield block.content;
  else if (block.type === "paragraph") yield* item(block);
  else if (block.type === "list") for (const x of block.items) yield* item(x);
  else if (block.type === "table") {
    yield block.caption;
    yield* block.columns;
    for (const row of block.rows) yield* row.cells;
  } else if (block.type === "figure") {
    yield block.caption;
    yield* richOf(block.data);
  } else if (block.type === "box") {
    yield block.title;
    for (const inner of block.blocks) yield* richOf(inner);
  }
}

/** Every finding in the document's own prose; quotations, labels and names are not ours and not checked here. */
export const lintDocument = (document: Document): Finding[] =>
  document.blocks.flatMap((block) => [...richOf(block)].flatMap((content) => lintSentence(content, document.lang)));

/** Loaded words in the labels of a case (W6): a hint to its author, since labels are printed as written. */
export function lintLabels(c: Case): Finding[] {
  const found: Finding[] = [];
  const check = (label: Label, where: string): void => {
    for (const lang of ["ar", "en"] as const)
      for (const pattern of loaded[lang]) {
        const hit = pattern.exec(bareWord(label[lang] ?? ""));
        if (hit) found.push({ rule: "loaded-word", found: hit[0].trim(), where });
      }
  };
  const labelled = {
    actors: c.actors,
    channels: c.channels,
    options: c.options,
    scenarios: c.scenarios,
    hypotheses: c.hypotheses,
    agreements: c.agreements,
  };
  for (const [kind, items] of Object.entries(labelled))
    for (const item of items) check(item.label, `${kind}.${item.id}`);
  return found;
}
