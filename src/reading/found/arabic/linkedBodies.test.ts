import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a body over a place, and its head alone later", () => {
  expect(mentions("قالت مفوضية حوض تاما إن السد جاهز. أما المفوضية فلم تصدر جدولا.")).toBe(
    "مفوضية حوض تاما | المفوضية=مفوضية حوض تاما",
  );
  expect(mentions("ستعرض هيئة موانئ دارين صهاريجها.")).toBe("هيئة موانئ دارين");
  expect(mentions("رفضت لجنة سد كوريما التقرير.")).toBe("لجنة سد كوريما");
});

test("a site at a place is no body", () => expect(mentions("عبر العمال موقع سد كوريما صباحا.")).toBe(""));

test("a bloc whose name goes on with its lands", () => {
  expect(mentions("رحبت المجموعة الاقتصادية لدول وسط أفريقيا بالاتفاق. وحذرت المجموعة من العنف.")).toBe(
    "المجموعة الاقتصادية لدول وسط أفريقيا | المجموعة=المجموعة الاقتصادية لدول وسط أفريقيا",
  );
  expect(mentions("وجهت المجموعة الاقتصادية لدول معنية دعوة.")).toBe("المجموعة الاقتصادية");
});
