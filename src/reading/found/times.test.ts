// Each form of time is found, though most sentences are not gone through for times at all.
import { expect, test } from "vitest";
import { timesOf } from "./times.ts";
import { viewOf } from "./view.ts";

const named = (text: string): string[] =>
  timesOf(viewOf(text, /[a-z]/u.test(text) ? "en" : "ar"), "2026-11-27").map((time) => time.exact);

test.each([
  ["Kesh met Orm on 2026-03-14.", "2026-03-14"],
  ["التقى الوفدان في 14 آذار/مارس 2026.", "14 آذار/مارس 2026"],
  ["Kesh met Orm on March 14, 2026.", "March 14, 2026"],
  ["التقى الوفدان في مارس 2026.", "مارس 2026"],
  ["The war of 2019-2024 goes on.", "2019-2024"],
  ["Kesh has been silent since 2019.", "since 2019"],
  ["التقى الوفدان في 14 مارس.", "14 مارس"],
  ["ينسحب الطرفان خلال 48 ساعة.", "خلال 48 ساعة"],
  ["Talks have gone on for nearly two years.", "nearly two years"],
  ["تتفاوض الدولتان منذ نحو ثلاث سنوات.", "نحو ثلاث سنوات"],
  ["التقى الوفدان الشهر الماضي.", "الشهر الماضي"],
  ["Kesh met Orm last night.", "last night"],
  ["التقى الوفدان قبل أسبوعين.", "قبل أسبوعين"],
  ["Kesh met Orm two weeks ago.", "two weeks ago"],
  ["التقى الوفدان يوم الاثنين.", "يوم الاثنين"],
  ["Kesh met Orm on Friday.", "on Friday"],
  ["التقى الوفدان مساء أمس.", "أمس"],
  ["Kesh met Orm yesterday.", "yesterday"],
])("%s", (text, time) => {
  expect(named(text)).toContain(time);
});

test("no time where none is named", () => {
  expect(named("Kesh denied the talks. التزم الطرفان الصمت.")).toEqual([]);
});
