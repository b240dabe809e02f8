import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a palace behind a part of a house is a building, behind an office it rules", () => {
  expect(mentions("خاطبت الملكة الحشد من شرفة القصر.")).toBe("");
  expect(mentions("نفى القصر الخبر، وتجمع الناس أمام القصر.")).toBe("القصر");
  expect(mentions("قال مستشار القصر إن الأمر قريب.")).toBe("القصر");
});

test("several committees of people, guards of several things are of a kind", () => {
  expect(mentions("تشرف لجان الخبراء على الفرز، وقد تفشل اللجان.")).toBe("");
  expect(mentions("دعت لجان المقاومة إلى الإضراب.")).toBe("لجان المقاومة");
  expect(mentions("سحب الطرفان حرس المناجم.")).toBe("");
  expect(mentions("نفى حرس الجبل الخبر.")).toBe("حرس الجبل");
});

test("the under-aged are no palace; who agrees is no gathering; where they talk is no channel", () => {
  expect(mentions("وعدت بالعفو عن المقاتلين القصر.")).toBe("");
  expect(mentions("وتجمع المعطيات على أن الطريق آمن.")).toBe("");
  expect(mentions("بدأت قناة الدوحة سرا، ثم ضعفت القناة.")).toBe("الدوحة=قطر");
});

test("a board is set up to an end", () => {
  expect(mentions("وشكلت هيئة خبراء لتدقيق الأرقام.")).toBe("");
});

test("a mission whose size is told, a committee to be formed", () => {
  expect(mentions("لم تعرف بعد كلفة بعثة المراقبة.")).toBe("");
  expect(mentions("تأخر تشكيل لجنة التحقيق.")).toBe("");
  expect(mentions("عادت بعثة المراقبة إلى الحدود.")).toBe("بعثة المراقبة");
});
