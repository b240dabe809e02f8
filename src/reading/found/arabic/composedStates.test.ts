import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a realm is named again by its kind, of the lists too", () => {
  expect(mentions("اتهمت جمهورية سوران جارتها ميلورا بالخداع. وقالت الجمهورية إنها سترد.")).toBe(
    "سوران | ميلورا | الجمهورية=سوران",
  );
  expect(mentions("نفت السعودية الخبر. وقالت المملكة إن أمنها خط أحمر.")).toBe("السعودية | المملكة=السعودية");
  expect(mentions("التقى ممثلو السعودية والأردن. ولم تعلق المملكة.")).toBe("السعودية | الأردن");
});

test("Oman and Amman are told apart by their marks, or by what else is named", () => {
  expect(mentions("أعلنت سلطنة عُمان اللقاء. وقالت السلطنة إن عُمان لن تنحاز.")).toBe(
    "سلطنة عُمان=سلطنة عمان | السلطنة=سلطنة عمان | عُمان=سلطنة عمان",
  );
  expect(mentions("ترى عمّان أن الأردن محايد.")).toBe("عمّان=الأردن | الأردن");
});
