import { expect, test } from "vitest";
import { conditionTypes } from "../testing/arabicConditions.ts";

test("إن with a few words behind what is to come is if, whatever noun its verb is spelled like", () => {
  expect(conditionTypes("ستغلق السلطنة المعبر إن تكرر إطلاق النار.")).toEqual(["if_then / إن"]);
  expect(conditionTypes("قد تنسحب البعثة إن تعذر الوصول إلى القرى.")).toEqual(["if_then / إن"]);
  expect(conditionTypes("قال الوزير إن تكرر القصف يقلق بلاده.")).toEqual([]);
  expect(conditionTypes("وأفاد المبعوث بأن الهدنة صمدت، وقال إن تعاون الطرفين جيد.")).toEqual([]);
});
