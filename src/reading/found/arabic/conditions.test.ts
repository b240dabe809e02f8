import { expect, test } from "vitest";
import { conditionCues } from "../conditionCues.ts";
import { conditionsOf } from "../conditions.ts";
import { viewOf } from "../view.ts";

/** Conditions as `type / cue / what is asked / what follows or is had for it`, without the claims. */
function conditions(text: string): readonly string[] {
  const found = conditionsOf(viewOf(text, "ar"), []);
  return found.map((c) => [c.type, c.cue.exact, (c.if ?? c.condition)?.exact, (c.then ?? c.for)?.exact].join(" / "));
}

test("إن before a perfect is if where an answer follows", () => {
  expect(conditions("إن واصلت فرنسا التفتيش، ردّت الصين برفع الرسوم.")).toEqual([
    "if_then / إن / واصلت فرنسا التفتيش / ردّت الصين برفع الرسوم",
  ]);
  expect(conditions("قالت فرنسا إن الصين واصلت التفتيش، وردت برفع الرسوم.")).toEqual([]);
});

test("terms are set by شرط before a deed and by تشترط behind و", () => {
  expect(conditions("تقبل فرنسا النص شرط تجميد الدوريات.")).toEqual([
    "precondition / شرط / تجميد الدوريات / تقبل فرنسا النص",
  ]);
  expect(conditions("وتشترط فتح الطريق قبل تسليم الأسرى.")).toEqual([
    "precondition / تشترط / فتح الطريق / تسليم الأسرى",
  ]);
});

test("what is not shown is no condition", () => {
  const view = viewOf("اتهمت فرنسا الصين، وهو ما لم يثبته أحد.", "ar");
  expect(conditionCues(view, view.ranges[0]!)).toEqual([]);
});
