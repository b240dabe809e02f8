import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a short name in brackets is the body's, in the brackets and after", () => {
  expect(mentions("قال حزب التقدم والبناء (حتب) إنه سيشارك.")).toBe("حزب التقدم والبناء | حتب=حزب التقدم والبناء");
  expect(mentions("قالت جبهة الإنقاذ الموحدة (جام) إنها باقية. وتنفي جام ذلك.")).toBe(
    "جبهة الإنقاذ الموحدة | جام=جبهة الإنقاذ الموحدة | جام=جبهة الإنقاذ الموحدة",
  );
});

test("other words in brackets are none", () => {
  expect(mentions("وصل وفد حركة النور (أمس)، وقال حزب النهر (معارض) إنه باق.")).toBe("حركة النور | حزب النهر");
});
