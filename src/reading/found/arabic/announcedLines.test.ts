import { expect, test } from "vitest";
import { scenarioNames } from "../testing/arabicScenarios.ts";

test("as many lines as were counted, each opening with its name", () =>
  expect(
    scenarioNames(
      "أمام الجبهة خياران.\nتسليم تدريجي. إن وافقت الحكومة، سلّمت الجبهة سلاحها.\nمماطلة طويلة. قد يمتد الأمر إلى الصيف.",
    ),
  ).toEqual(["تسليم تدريجي", "مماطلة طويلة"]));

test("streets and demands name no courses", () => {
  expect(scenarioNames("في المدينة طريقان.\nشارع النهر. يمر بالسوق القديم.\nشارع الجسر. يمر بالمحطة.")).toEqual([]);
  expect(scenarioNames("على الطاولة مطلبان.\nإطلاق الأسرى. تصر عليه الحركة.\nفتح المعبر. تصر عليه الحكومة.")).toEqual(
    [],
  );
});
