// What a case lacks for the consistency lens.
import type { Case } from "../../case/case.ts";
import type { Diagnostic } from "../../case/diagnostic.ts";

export function consistencyNeeds(c: Pick<Case, "files" | "impacts">): readonly Diagnostic[] {
  if (c.files.length >= 2 && c.impacts.length > 0) return [];
  return [
    {
      code: "QN-CONSISTENCY-NEEDS",
      severity: "hint",
      path: c.files.length >= 2 ? ["impacts"] : ["files"],
      message: {
        en: "the consistency lens needs two files and an impact of one on the other",
        ar: "يحتاج منظور الاتساق إلى ملفين وإلى أثر أحدهما في الآخر",
      },
    },
  ];
}
