import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a foreign word is a state where a state stands: whose, before whom, who does", () => {
  expect(mentions("منذ انسحاب دراغونيا من المعاهدة لم يعد بوسع سيلفانا أن تضمن حدودها.")).toBe("دراغونيا | سيلفانا");
  expect(mentions("لا خيار أمام ترانسيا سوى التفاوض، لكن زيرافا متمسكة بشروطها.")).toBe("ترانسيا | زيرافا");
  expect(mentions("لن تفرّط أوردالا في حصتها، فإن مورينا ستغلق المضيق.")).toBe("أوردالا | مورينا");
});

test("a town where something is done, a region, a person's surname are none", () => {
  expect(mentions("سقطت قذائف شرق كارسوفا وفي ضواحي تيروندا.")).toBe("");
  expect(mentions("عقد اللقاء في هافانا، وتتابعه دول في آسيا.")).toBe("");
  expect(mentions("تراقب كولشان بصمت.")).toBe("كولشان");
});

test("an adjective that is made from no word of the language is a state's", () => {
  expect(mentions("القوات الأوردالية ردت بالمثل، وقال مسؤول فيلماري إن بلاده صبورة.")).toBe(
    "الأوردالية=أوردال | فيلماري=فيلمار",
  );
  expect(mentions("يقول الفاردانيون إنهم لم يطلقوا النار.")).toBe("الفاردانيون=فاردان");
  expect(mentions("كان الموقف الإنساني صعبا، والعمل البرلماني معلقا.")).toBe("");
});

test("two foreign words are somebody without a title, whose surname comes back", () => {
  expect(mentions("كان كارلو فينتي قد وعد بالانسحاب، لكن فينتي تراجع.")).toBe("كارلو فينتي | فينتي=كارلو فينتي");
  expect(mentions("أوقفت شركة نورداكس بيلون ضخ الغاز.")).not.toMatch(/^نورداكس بيلون/);
});

test("an index, an attack, a treaty bear names of no actor", () =>
  expect(mentions("أغلق مؤشر ناسداك على ارتفاع بعد هجوم باهالغام.")).toBe(""));

test("the adjective behind a head of government is his, not the government's", () =>
  expect(mentions("استقال رئيس الحكومة الأستيري أمس.")).toBe("رئيس الحكومة الأستيري | الأستيري=أستير"));
