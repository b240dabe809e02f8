// What `qanat eval` prints: scores per layer, per text, errors by class, and how the confidences bear out.
import {
  type Evaluation,
  type FileScore,
  layers,
  type Outcome,
  reliability,
  type ScoreError,
  type Scores,
  together,
} from "../reading/gold/index.ts";
import type { Console } from "./console.ts";
import { evalWords } from "./evalWords.ts";
import { table } from "./tables.ts";

/** A share of nothing is shown as a dash. */
const percent = (share: number | null, of = 1): string => (share === null || of === 0 ? "–" : (share * 100).toFixed(1));
const outcomeLayers = ["mentions", "claims", "conditions", "scenarios", "reactions", "events"] as const;

const outcomesOf = (e: Evaluation): readonly Outcome[] => e.files.flatMap((f) => f.outcomes);

/** Layers that at least one of the texts annotates. */
const annotated = (files: readonly FileScore[]) => layers.filter((name) => files.some((f) => f.tallies[name]));

export function showEvaluation({ lang }: Console, e: Evaluation): string {
  const w = evalWords[lang];
  const c = w.columns;
  const present = (["ar", "en"] as const).filter((l) => e.languages[l]);
  const scores = (files: readonly FileScore[], s: Scores): string =>
    table(
      [c.layer, c.p, c.r, c.f1, c.right, c.found, c.gold],
      annotated(files).map((name) => {
        const { p, r, f1, right, found, gold } = s.layers[name];
        return [
          w.layers[name],
          percent(p, found),
          percent(r, gold),
          percent(f1, found + gold),
          String(right),
          String(found),
          String(gold),
        ];
      }),
    ) +
    (["modality", "source"] as const)
      .map((key) => `${w.matched(w[key], percent(s[key].accuracy), s[key].right, s[key].n)}\n`)
      .join("") +
    `${w.invented(s.invented.scenarios, s.invented.conditions)}\n`;
  const parts = [
    `${w.texts(e.files.length, present.map((l) => w.languages[l]).join(lang === "ar" ? "، " : ", "))}. ${w.unit}\n\n${scores(e.files, e.total)}`,
    ...(present.length > 1
      ? present.map(
          (l) =>
            `${w.languages[l]}\n${scores(
              e.files.filter((f) => f.lang === l),
              e.languages[l]!,
            )}`,
        )
      : []),
    ...(e.tuning
      ? [
          `${w.tuned}\n${scores(
            e.files.filter((f) => !f.isHeldOut),
            e.tuning.tuned,
          )}`,
          `${w.heldOut}\n${scores(
            e.files.filter((f) => f.isHeldOut),
            e.tuning.heldOut,
          )}`,
        ]
      : []),
    ...(e.files.length > 1 ? [showFiles(lang, e)] : []),
    showClasses(lang, e),
    ...showReliability(lang, e),
  ];
  return parts.join("\n");
}

function showFiles(lang: Console["lang"], { files }: Evaluation): string {
  const w = evalWords[lang];
  const names = annotated(files);
  return `${w.perFile.title}\n${table(
    [w.perFile.file, ...names.map((name) => w.layers[name])],
    files.map((f) => {
      const s = together([f]);
      return [f.id, ...names.map((name) => percent(s.layers[name].f1, s.layers[name].found + s.layers[name].gold))];
    }),
  )}`;
}

/** Number of errors of each layer and class, most first. */
export function errorCounts(e: Evaluation): readonly (Pick<ScoreError, "layer" | "kind"> & { readonly n: number })[] {
  const counts = new Map<string, Pick<ScoreError, "layer" | "kind"> & { n: number }>();
  for (const { layer, kind } of e.files.flatMap((f) => f.errors)) {
    const key = `${layer} ${kind}`;
    counts.set(key, { layer, kind, n: (counts.get(key)?.n ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.n - a.n);
}

function showClasses(lang: Console["lang"], e: Evaluation): string {
  const w = evalWords[lang];
  const counts = errorCounts(e);
  if (counts.length === 0) return `${w.errors.title}: ${w.errors.none}\n`;
  return `${w.errors.title}\n${table(
    [w.errors.layer, w.errors.kind, w.errors.n],
    counts.map(({ layer, kind, n }) => [w.layers[layer], w.kinds[kind], String(n)]),
  )}`;
}

function showReliability(lang: Console["lang"], e: Evaluation): string[] {
  const w = evalWords[lang];
  const rows = outcomeLayers.flatMap((layer) => {
    const r = reliability(outcomesOf(e).filter((o) => o.layer === layer));
    return r.n === 0 ? [] : [{ layer, r }];
  });
  if (rows.length === 0) return [];
  const x = w.reliability;
  return [
    `${x.title}\n${table(
      [x.layer, x.bin, x.mean, x.right, x.n],
      rows.flatMap(({ layer, r }) =>
        r.bins.map((b) => [
          w.outcomes[layer],
          `${b.from.toFixed(1)}–${b.to.toFixed(1)}`,
          b.mean.toFixed(2),
          (b.right / b.n).toFixed(2),
          String(b.n),
        ]),
      ),
    )}${rows.map(({ layer, r }) => `${w.brier(w.outcomes[layer], r.brier.toFixed(3), r.n)}\n`).join("")}`,
  ];
}

/** Every error of every text, in the order of the text; of a text held out only their number, so that nobody tunes on it by reading. */
export function showErrors({ lang }: Console, e: Evaluation): string {
  const w = evalWords[lang];
  const quote = (text: string): string => `«\u2068${text.replace(/\s+/g, " ")}\u2069»`;
  const lines = ({ layer, kind, expected, found, quote: q, goldQuote, rule }: ScoreError): string[] => [
    `  ${q ? `${q.start}–${q.end} ` : ""}${w.errorLine(w.layers[layer], w.kinds[kind], expected, found)}${rule === undefined ? "" : ` \u2068[${rule}]\u2069`}`,
    ...(q ? [`    ${quote(q.exact)}`] : []),
    ...(goldQuote && goldQuote.exact !== q?.exact ? [`    ${w.goldQuote(quote(goldQuote.exact))}`] : []),
  ];
  return e.files
    .map((f) => {
      if (f.isHeldOut) return `${f.id}\n  ${w.hidden(f.errors.length)}\n`;
      const sorted = f.errors.toSorted((a, b) => (a.quote?.start ?? 0) - (b.quote?.start ?? 0));
      return `${f.id}\n${sorted.length === 0 ? `  ${w.errors.none}\n` : `${sorted.flatMap(lines).join("\n")}\n`}`;
    })
    .join("\n");
}

/** Scores in the form that others read: of all texts together, then of each language and each text. */
export function evaluationJson(e: Evaluation, withErrors: boolean): object {
  const scores = (files: readonly FileScore[], s: Scores): object => ({
    ...Object.fromEntries(annotated(files).map((name) => [name, s.layers[name]])),
    ...Object.fromEntries(
      (["modality", "source"] as const).map((key) => {
        const { accuracy, right, n } = s[key];
        // Every matched claim has one modality and one source: the three measures are one number.
        return [key, { accuracy, n, right, p: accuracy, r: accuracy, f1: accuracy }];
      }),
    ),
    invented: s.invented,
  });
  return {
    files: e.files.map((f) => ({
      file: f.file,
      id: f.id,
      lang: f.lang,
      ...(f.isHeldOut ? { held_out: true } : {}),
      ...scores([f], together([f])),
      ...(withErrors && !f.isHeldOut ? { errors: f.errors } : {}),
    })),
    ...scores(e.files, e.total),
    languages: Object.fromEntries(
      Object.entries(e.languages).map(([lang, s]) => [
        lang,
        scores(
          e.files.filter((f) => f.lang === lang),
          s,
        ),
      ]),
    ),
    ...(e.tuning
      ? {
          tuned: scores(
            e.files.filter((f) => !f.isHeldOut),
            e.tuning.tuned,
          ),
          held_out: scores(
            e.files.filter((f) => f.isHeldOut),
            e.tuning.heldOut,
          ),
        }
      : {}),
    errors: errorCounts(e),
    reliability: Object.fromEntries(
      outcomeLayers.flatMap((layer) => {
        const r = reliability(outcomesOf(e).filter((o) => o.layer === layer));
        return r.n === 0 ? [] : [[layer, r]];
      }),
    ),
  };
}
