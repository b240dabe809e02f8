import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("two outlets behind one head", () => {
  expect(mentions("تناقلت صحيفتا «النهار الجديد» و«المدى» الخبر.")).toBe("النهار الجديد | المدى");
  expect(mentions("وذكر موقعا «أوراس 24» و«الجريد» أن الوفد عاد.")).toBe("أوراس 24 | الجريد");
});

test("an outlet by what came to it, by who works there, by its last word", () => {
  expect(mentions("وبحسب وثيقة حصلت عليها «البيرق»، ستفتح الطريق.")).toBe("البيرق");
  expect(mentions("رأى مراسل «أخبار الضفة» الشاحنات تعبر ليلا.")).toBe("أخبار الضفة");
  expect(mentions("والخبر على «الساحل أونلاين» منذ أمس.")).toBe("الساحل أونلاين");
  expect(mentions("وقال الشيخ لـ«الرفيق اليومي» مساء أمس إن الطريق آمن.")).toBe("الرفيق اليومي");
});

test("who sent the report stands in brackets behind its place", () => {
  expect(mentions("أوسلو (شمال برس) - قال مسؤولون إن الهدنة باقية. وأعيد النبأ نقلا عن شمال برس.")).toBe(
    "شمال برس | شمال برس",
  );
  expect(mentions("أوسلو (وكالات) - قال مسؤولون إن الهدنة باقية.")).toBe("");
});

test("an agency of a state bears its adjective, which is no mention", () => {
  expect(mentions("نقلت وكالة الأنباء الصومالية عن مسؤول أن الميناء مفتوح.")).toBe("وكالة الأنباء الصومالية");
});

test("the first word of a quoted name, in the marks again", () => {
  expect(mentions("كتبت مجلة «المرصد الأزرق» أن القارب عاد. ثم سكتت «المرصد» عن الأمر.")).toBe(
    "المرصد الأزرق | المرصد=المرصد الأزرق",
  );
});
