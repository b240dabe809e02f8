// The matrix of the files' cross-impacts as a picture, for a case in a language.
import type { Case, Label, Lang } from "../case/case.ts";
import type { JudgedCell } from "../lenses/consistency/finding.ts";
import { impactChart } from "./charts/impacts.ts";
import { catalogues } from "./context.ts";

/** Files in the order of the case; developments on which nobody judged anything stand there all the same. */
export function matrixPicture(c: Case, cells: readonly JudgedCell[], lang: Lang): string {
  const t = catalogues[lang].consistency;
  const text = (label: Label, id: string): string => label[lang] ?? label[lang === "ar" ? "en" : "ar"] ?? id;
  const names = c.files.flatMap((f) => f.variants.map((v) => `${f.id}.${v.id}`));
  const values = new Map(cells.map((x) => [`${x.from}>${x.to}`, x.value]));
  return impactChart(
    {
      files: c.files.map((f) => ({
        name: text(f.label, f.id),
        variants: f.variants.map((v) => text(v.label, v.id)),
      })),
      cells: names.flatMap((from) => names.map((to) => values.get(`${from}>${to}`) ?? null)),
      words: t.matrixKey,
    },
    { id: "impacts", lang, title: t.matrix, label: c.label ? text(c.label, "") : null },
  );
}
