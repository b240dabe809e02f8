// What can be wrong with a matrix or a solution list of another program: stable codes, with the line, in both languages.

import type { Diagnostic, Severity } from "../../case/diagnostic.ts";
import { isolate as iso } from "../../case/index.ts";

const say =
  <A extends readonly unknown[]>(code: string, severity: Severity, en: (...a: A) => string, ar: (...a: A) => string) =>
  (line: number, value: string, ...a: A): Diagnostic => ({
    code,
    severity,
    line,
    column: 1,
    value,
    message: { en: en(...a), ar: ar(...a) },
  });

export const mistakes = {
  scwHead: say(
    "QN-SCW-HEAD",
    "error",
    () => "this is not a ScenarioWizard file: its first line begins with “$ ScenarioWizard”",
    () => `ليس هذا ملف ${iso("ScenarioWizard")}: فأول سطر فيه يبدأ بعبارة ${iso("$ ScenarioWizard")}`,
  ),
  scwEnd: say(
    "QN-SCW-END",
    "error",
    (section: number) =>
      `the file ends inside section ${section} of 7: it is cut off; save it again where it comes from`,
    (section: number) => `ينقطع الملف داخل القسم ${iso(section)} من ${iso(7)}: احفظه من جديد في البرنامج الذي جاء منه`,
  ),
  scwFiles: say(
    "QN-SCW-FILES",
    "error",
    () => "expected “&Name” of a descriptor, then its variants on lines that begin with “-”",
    () => `المطلوب اسم ملف بعد ${iso("&")}، ثم مساراته في أسطر تبدأ بالعلامة ${iso("-")}`,
  ),
  scwSize: say(
    "QN-SCW-SIZE",
    "error",
    (expected: number, found: number) =>
      `the matrix needs ${expected} rows and columns, one a variant; found here: ${found}`,
    (expected: number, found: number) =>
      `تحتاج المصفوفة إلى صفوف وأعمدة عددها ${iso(expected)}، لكل مسار واحد، والموجود هنا ${iso(found)}`,
  ),
  scwCell: say(
    "QN-SCW-CELL",
    "error",
    (column: number) => `cell ${column} of this row is not a whole number from -99 to 99`,
    (column: number) => `الخلية ${iso(column)} من هذا الصف ليست عددًا صحيحًا بين ${iso(-99)} و${iso(99)}`,
  ),
  scwMemos: say(
    "QN-SCW-MEMOS",
    "warning",
    (found: number, expected: number) =>
      `the file ends inside the justifications: ${found} of ${expected} were read; the matrix is whole`,
    (found: number, expected: number) =>
      `ينقطع الملف داخل التعليلات: قُرئ منها ${iso(found)} من ${iso(expected)}، والمصفوفة تامة`,
  ),
  scwName: say(
    "QN-SCW-NAME",
    "warning",
    () => "a blank or repeated name: the import tells such items apart by their place",
    () => "اسم فارغ أو مكرّر: يميّز الاستيراد هذه البنود بمواضعها",
  ),
  slHead: say(
    "QN-SL-HEAD",
    "error",
    () => "this is not a solution list of ScenarioWizard: its second line is “Solution set”",
    () => `ليست هذه قائمة حلول من ${iso("ScenarioWizard")}: فثاني سطر فيها ${iso("Solution set")}`,
  ),
  slRow: say(
    "QN-SL-ROW",
    "error",
    (files: number) =>
      `expected a quoted row of ${files} variant numbers from 1, then weight, consistency value, a third number and total score`,
    (files: number) =>
      `المطلوب صف بين علامتي تنصيص فيه أرقام مسارات عددها ${iso(files)} تبدأ من ${iso(1)}، ثم الوزن وقيمة الاتساق وعدد ثالث والمجموع`,
  ),
  slCount: say(
    "QN-SL-COUNT",
    "warning",
    (said: number, found: number) => `the list says ${said} rows and has ${found}`,
    (said: number, found: number) => `تذكر القائمة صفوفًا عددها ${iso(said)}، وفيها ${iso(found)}`,
  ),
  csvHead: say(
    "QN-CSV-HEAD",
    "error",
    () => "the first line must name the columns from, to and value; low, high, by and why may follow",
    () =>
      `يجب أن يسمّي السطر الأول الأعمدة ${iso("from")} و${iso("to")} و${iso("value")}، ويجوز أن تليها ${iso("low")} و${iso("high")} و${iso("by")} و${iso("why")}`,
  ),
  csvRow: say(
    "QN-CSV-ROW",
    "error",
    () => "from and to must be a file and a variant joined by a dot, such as war.truce",
    () => `يُكتب كل من ${iso("from")} و${iso("to")} ملفًا ومسارًا بينهما نقطة، مثل ${iso("war.truce")}`,
  ),
  csvCell: say(
    "QN-CSV-CELL",
    "error",
    () => "value, low and high must be whole numbers from -99 to 99, the value between the two",
    () =>
      `يجب أن تكون ${iso("value")} و${iso("low")} و${iso("high")} أعدادًا صحيحة بين ${iso(-99)} و${iso(99)}، والقيمة بين الطرفين`,
  ),
  csvTwice: say(
    "QN-CSV-TWICE",
    "error",
    (line: number) => `the same pair is judged on line ${line}: keep one of them, or say in by whose each is`,
    (line: number) => `الزوج نفسه مقدَّر في السطر ${iso(line)}: أبقِ أحدهما، أو بيّن في ${iso("by")} لمن كلٌّ منهما`,
  ),
} as const;
