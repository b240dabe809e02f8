// Arabic: the chapters of the paper.
import { say } from "../../document.ts";
import type { chapters as en } from "../en/chapters.ts";

export const chapters: typeof en = {
  residualName: "خارج السيناريوهات المذكورة",
  words: { notes: "الحواشي", contents: "المحتويات", line: "السطر", data: "بيانات الشكل", bases: "ما يستند إليه", otherLanguage: "English", page: "صفحة" },
  noteSeparator: say`، `,
};
