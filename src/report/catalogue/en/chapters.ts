// English: the chapters of the paper.
import { say } from "../../document.ts";

export const chapters = {
  residualName: "none of the scenarios above",
  words: { notes: "Notes", contents: "Contents", line: "line", data: "Data of this figure", bases: "What it rests on", otherLanguage: "العربية", page: "page" },
  noteSeparator: say`, `,
};
