import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a company in quotation marks is told by what it deals in", () => {
  expect(mentions("قال المدير التنفيذي لـ«سيريوس للطيران» إن الرحلات ستستأنف.")).toBe("سيريوس للطيران");
  expect(mentions("وقعت «نوفا القابضة» العقد مع «تالفيو الخليج للنقل البحري».")).toBe(
    "نوفا القابضة | تالفيو الخليج للنقل البحري",
  );
});

test("slogans and ships are none", () => {
  expect(mentions("رفعوا شعار «لا للحرب» و«هدنة للتجارة». وأبحرت السفينة «سيريوس للشحن».")).toBe("");
});
