// Whom a verb is done to, what is up to a state, what it is.
import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a strange bare word behind a long subject is called upon", () => {
  expect(mentions("دعت مجموعة الاتصال الدولية دلمار إلى ضبط النفس.")).toMatch(/دلمار$/u);
  expect(mentions("وحثت الهيئة الإقليمية تيرمون على سحب قواتها.")).toMatch(/تيرمون$/u);
});

test("behind an office it may be the holder's name, before another strange word somebody's", () => {
  expect(mentions("ودعت رئيسة اللجنة كارلا بوروسي إلى الهدوء.")).not.toMatch(/كارلا(?! بوروسي)/u);
  expect(mentions("ودعت الهيئة الإقليمية كارلا بوروسي إلى الهدوء.")).not.toMatch(/كارلا(?! بوروسي)/u);
});

test("what is up to her, and what she is", () => {
  expect(mentions("على دلمار أن تختار.")).toBe("دلمار");
  expect(mentions("على سامر أن يختار.")).toBe("");
  expect(mentions("أما لمونة فصامتة.")).toBe("لمونة");
  expect(mentions("أما النتيجة فمعروفة سلفا.")).toBe("");
});
