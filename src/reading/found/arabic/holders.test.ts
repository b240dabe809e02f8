import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";
import { viewOf } from "../view.ts";
import { arabicActors } from "./actors.ts";

test("two ministers, each behind the state", () => {
  expect(mentions("بحث وزيرا خارجية مصر بدر العمري والأردن أيمن الصالحي الأزمة.")).toBe(
    "مصر | بدر العمري | الأردن | أيمن الصالحي",
  );
  const actors = arabicActors(viewOf("بحث وزيرا خارجية مصر بدر العمري والأردن أيمن الصالحي الأزمة.", "ar"));
  expect(actors.entity("ايمن_الصالحي")?.role).toBe("foreign minister");
});

test("two of one office, each behind the adjective", () => {
  expect(mentions("تعهد الرئيسان المصري حسام شريف والتركي كنان يلماز بالتهدئة.")).toBe(
    "المصري=مصر | حسام شريف | التركي=تركيا | كنان يلماز",
  );
  expect(mentions("قال رئيسا أركان الجيشين الهندي مانوج باندي والباكستاني عاصم منير إنهما موافقان.")).toMatch(
    /مانوج باندي \| الباكستاني=باكستان \| عاصم منير$/,
  );
  expect(mentions("التقى وزير الخارجية المصري بدر العمري والإيراني عباس فارسي.")).toMatch(/عباس فارسي$/);
});

test("two names without a state", () =>
  expect(mentions("التقى الرئيسان إيليا ماركوف وزاندري دانيلوف أمس.")).toBe("إيليا ماركوف | زاندري دانيلوف"));

test("ministers of states, and who becomes a minister, hold no names", () => {
  expect(mentions("عقد وزراء خارجية مصر والأردن والعراق اجتماعا.")).toBe("مصر | الأردن | العراق");
  expect(mentions("انتخب المجلس رئيسا جديدا ووزراء للحكومة.")).toBe("");
});
