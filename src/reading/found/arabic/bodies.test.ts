import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("an adjective that goes with what the head governs is of the name, one that goes with the head is not", () => {
  expect(mentions("تقول حركة الفجر الجديد إنها باقية. ونفت الحركة ذلك.")).toBe(
    "حركة الفجر الجديد | الحركة=حركة الفجر الجديد",
  );
  expect(mentions("وافق مجلس القيادة الجديد على النص.")).toBe("مجلس القيادة");
});

test("what a definite body is for goes with its name, and clans are a body", () => {
  expect(mentions("وقعت الحركة الشعبية لتحرير كورفان النص.")).toBe("الحركة الشعبية لتحرير كورفان");
  expect(mentions("توسطت عشائر البادية، وتعهدت العشائر بضمان الممر.")).toBe("عشائر البادية | العشائر=عشائر البادية");
});

test("a company by a common word is told by its trade", () => {
  expect(mentions("تملك شركة الساحل للتعدين الحق. وقالت الشركة إنها ستلجأ إلى التحكيم.")).toBe(
    "الساحل | الشركة=الساحل",
  );
});

test("a bloc by its colour, a paper with a foreign name", () => {
  expect(mentions("قد تنسحب الكتلة الخضراء. وتعرف الكتلة ذلك.")).toBe("الكتلة الخضراء | الكتلة=الكتلة الخضراء");
  expect(mentions("تقول صحيفة تيرونده إن لديها تسجيلات. وقد تنشرها الصحيفة الأحد.")).toBe("تيرونده | الصحيفة=تيرونده");
});
