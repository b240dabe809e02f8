import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a tribe by its descent, behind a head or where it acts, is dealt with, somebody is of it", () => {
  expect(mentions("قد تعود قبائل أولاد حميد إلى قطع الطريق. وطالبت القبائل بالتعويض.")).toBe(
    "قبائل أولاد حميد | القبائل=قبائل أولاد حميد",
  );
  expect(mentions("تفاوض الوزير سرا مع أولاد ياسين، ونفى أولاد ياسين ذلك.")).toBe("أولاد ياسين | أولاد ياسين");
  expect(mentions("قال الشيخ سالم الهذلي، كبير وجهاء آل هذيل، إن الطريق مفتوح.")).toBe("سالم الهذلي | آل هذيل");
  expect(mentions("اتهمت الحركة آل مهران ببيع السلاح.")).toBe("آل مهران");
});

test("a chief behind his tribe", () =>
  expect(mentions("توسط شيخ قبيلة كل تامرت محمدو أغ سالم بين الطرفين.")).toBe("قبيلة كل تامرت | محمدو أغ سالم"));

test("children, a place called by a tribe, a surname, what falls to somebody are none", () => {
  expect(mentions("لعب أولاد الحي في الشارع.")).toBe("");
  expect(mentions("أغلق معبر بني زيد.")).toBe("");
  expect(mentions("قال الوزير سالم آل هذيل إن الطريق مفتوح.")).toBe("سالم آل هذيل");
  expect(mentions("آل الأمر إلى القضاء.")).toBe("");
});

test("an army by its cause, behind its commander's title", () =>
  expect(mentions("قال قائد جيش تحرير السهل العقيد سامر حداد إن الهدنة انتهت. وعبرت القوافل السهل.")).toBe(
    "جيش تحرير السهل | سامر حداد",
  ));
