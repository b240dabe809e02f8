import { expect, test } from "vitest";
import { claims } from "../testing/arabicClaims.ts";

test("behind the س of the future a form of two verbs is the imperfect", () => {
  expect(claims("ستعرض مصر استضافة الجولة.")).toEqual(["author / predicted+ / ستعرض مصر استضافة الجولة"]);
  expect(claims("ووصل سامر الجبوري.")).toEqual(["author / asserted+ / وصل سامر الجبوري"]);
});

test("what we do not expect is predicted; any deed and what it may bring are one clause", () => {
  expect(claims("لا نتوقع تمديد العقد قبل نهاية العام.")).toEqual([
    expect.stringMatching(/^author \/ predicted. \/ لا نتوقع/u),
  ]);
  expect(claims("أي هجوم تشنه الجبهة على القوافل قد يدفع الرئيس إلى تعليق الممر.")).toHaveLength(1);
});
