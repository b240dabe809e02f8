import { expect, test } from "vitest";
import { claims } from "../testing/arabicClaims.ts";

test("a known story that others pass on is told of them; a new one is theirs", () => {
  expect(claims("ثم أوردت إذاعة «صوت السور» الخبر نفسه منسوبًا إلى الصحيفة.")[0]).toMatch(/^author \/ asserted/u);
  expect(claims("وكررت وكالة «مدار» الرواية ذاتها نقلًا عن المسؤول نفسه.")[0]).toMatch(/^author \/ asserted/u);
  expect(claims("تناقلت أربعة مواقع إخبارية أن ضباطًا من البلدين اجتمعوا سرًا.")[0]).toMatch(/^unnamed \/ reported/u);
  expect(claims("نقلت صحيفة «المدى» عن مصدر أمني أن الطريق أُغلق.")[0]).toMatch(/^unnamed.* \/ reported/u);
});

test("which way the scale tips is how it seems; researchers of a house are nobody named", () => {
  expect(claims("والكفة تميل قليلًا إلى الاحتمال الأول.")[0]).toMatch(/^author \/ apparent/u);
  expect(claims("يرى باحثو المعهد أن الأزمة طويلة.")[0]).toMatch(/^unnamed \/ reported/u);
});
