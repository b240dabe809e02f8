import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a front by its creed or its cause is a body in any slot", () => {
  expect(mentions("سلّم الخاطفون الرهائن للجبهة الشعبية لإنقاذ التلال.")).toBe(
    "لجبهة الشعبية لإنقاذ التلال=الجبهة الشعبية لإنقاذ التلال",
  );
  expect(mentions("سافروا إلى الجبهة الشرقية، وعادوا من الجبهة الداخلية.")).toBe("");
});

test("forces and networks by what they call themselves", () => {
  expect(mentions("جرت المفاوضات مع القوات الثورية الموحدة في المدينة.")).toBe("القوات الثورية الموحدة");
  expect(mentions("قُدمت الشكوى إلى الشبكة العربية لحقوق السجناء أمس.")).toBe("الشبكة العربية");
  expect(mentions("جاء التيار من الشبكة الوطنية للكهرباء.")).toBe("");
});
