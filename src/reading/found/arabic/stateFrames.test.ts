import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("delegations of two name two states; a new head and ministers do not", () => {
  expect(mentions("اجتمع وفدا كوليس وماردونا في القاعة.")).toBe("كوليس | ماردونا");
  expect(mentions("عيّن المجلس رئيسا جديدا ووزراء للحكومة.")).toBe("");
});

test("a kind of realm that is a kind of other things is told by acting alone later on", () => {
  expect(mentions("طلبت جزر نالوما قرضا. وأعلنت الجزر أنها تنتظر الجواب.")).toBe("نالوما | الجزر=نالوما");
  expect(mentions("قالت جزر عدة إن السياحة تراجعت. وتشهد الجزر حركة نشطة.")).toBe("");
});

test("a place where something is said stands for who rules there", () =>
  expect(mentions("ويقال في سارندا إن المهلة انتهت.")).toBe("سارندا"));

test("she of whom more is told with التي is no common noun", () => {
  expect(mentions("وستنضم إليها نيماتا التي سئمت الحرب.")).toBe("نيماتا");
  expect(mentions("وستنضم إليها القرى التي سئمت الحرب.")).toBe("");
});

test("behind her verb what ends in ين is no object, if the verb takes none", () => {
  expect(mentions("وإذا تراجعت زورين عن العرض، فشل الاتفاق.")).toBe("زورين");
  expect(mentions("وإذا انضمت كورين إلى الحلف، فشل الاتفاق.")).toBe("كورين");
  expect(mentions("واعتقلت ناشطين في المدينة.")).toBe("");
});

test("the realm of a text with a king is its one new state", () =>
  expect(mentions("يقال في سارندا إن الملك شاهر سيعود. ولم تعلق المملكة.")).toBe("سارندا | شاهر | المملكة=سارندا"));

test("somebody's adjective without the article, and ف before a name that stands elsewhere, tell a state", () => {
  expect(mentions("وكانت الحكومة في توغالا قد استبعدت اللقاء. وتحدث ضابط توغالي إلى الصحافة.")).toContain("توغالا");
  expect(mentions("تقرّ ميدورا وتالاس بأن الرسوم لم تُقتسم. ولا يذكر أحد البيع، فتالاس تعهدت بألا تفرّط.")).toContain(
    "تالاس",
  );
  expect(mentions("تقرّ ميدورا وتالاس بأن الرسوم لم تُقتسم. ولا يذكر أحد البيع، فتالاس تعهدت بألا تفرّط.")).not.toContain(
    "فتالاس",
  );
});

test("a state whose name looks like a deed of his, behind what is hers", () => {
  expect(mentions("لا تفاوض حكومة سيفار أحدا.")).toBe("سيفار");
  expect(mentions("وقد تغتنم جارتها سيرينا الفرصة.")).toBe("سيرينا");
  expect(mentions("يدور الكلام عن حكومة ستقود البلاد.")).toBe("");
});

test("a region that has rulers or servants, a state where somebody commands", () => {
  expect(mentions("لم يتسلم موظفو إقليم تلاوين رواتبهم.")).toBe("تلاوين");
  expect(mentions("اتصلوا بقائد الحرس في نورا، جواو تيمبو، مرتين.")).toBe("نورا | جواو تيمبو");
  expect(mentions("قال رئيس البلدية في صيدون، سامي حداد، إن المدينة بخير.")).toBe("سامي حداد");
});

test("a realm again behind her verb, whatever it is done to", () =>
  expect(mentions("أعلنت سلطنة رندان الحداد. وأكدت السلطنة الزيارة.")).toBe("رندان | السلطنة=رندان"));

test("the government is of the state that is named, not of one whose adjective was said", () =>
  expect(
    mentions(
      "أعلنت الخارجية المصرية أن وفدي جمهورية بحرايا ومجلس القبائل اتفقا. وسكتت الأمم المتحدة.\nواتهموا الحكومة.",
    ),
  ).toContain("الحكومة=بحرايا"));

test("when and how a thing is done is no state behind a verb of hers", () => {
  expect(mentions("رأى الحراس الشاحنات تعبر ليلا في صمت وتعود فجرا.")).toBe("");
  expect(mentions("عادت المفاوضات مع سؤال محوري عن المهلة.")).toBe("");
});

test("whose neighbour another is, whose minister: a name that begins as if with particles", () => {
  expect(mentions("أقرت بالمورا وجارتها كاستيل بأن طائرة عبرت.")).toBe("بالمورا | كاستيل");
  expect(mentions("أعلن وزير خارجية بالمورا، توماس فيريس، الهدنة.")).toBe("بالمورا | توماس فيريس");
  expect(mentions("قال وزير خارجية بالنيابة، وهو شاب، إن الهدنة باقية.")).toBe("");
});

test("each of two, people in a capital, an adjective in the accusative", () => {
  expect(mentions("وعرضت كل من ميدورا وسيلفار استضافة المحادثات.")).toBe("ميدورا | سيلفار");
  expect(mentions("ترى أوساط في ميرفالا أن العقوبات لن تجدي.")).toBe("ميرفالا");
  expect(mentions("لم تعلق تورمينا على التقرير، لكن مسؤولا تورمينيا قال إنه مختلق.")).toBe(
    "تورمينا | تورمينيا=تورمينا",
  );
  expect(mentions("وقالت المنظمة، ومقرها كيباندا، إنها سترسل وفدا.")).toBe("");
});

test("a capital of the lists behind somebody's adjective is where they met", () => {
  expect(mentions("التقى وزير الخارجية الإيراني نظيره العراقي في بغداد.")).toBe(
    "وزير الخارجية الإيراني | الإيراني=إيران | العراقي=العراق",
  );
});
