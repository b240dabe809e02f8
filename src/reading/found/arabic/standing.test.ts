import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("units, lists and chambers are bodies where they act, have members, are dealt with or given something", () => {
  expect(mentions("سلّم مقاتلون من فرقة الصاعقة مواقعهم، ثم غادرت الفرقة المدينة.")).toBe(
    "فرقة الصاعقة | الفرقة=فرقة الصاعقة",
  );
  expect(mentions("فازت قائمة الوفاء بخمسة مقاعد، ونالت لائحة التغيير ثلاثة.")).toBe("قائمة الوفاء | لائحة التغيير");
  expect(mentions("نددت رابطة المصدرين وغرفة تجارة الساحل بالقرار.")).toBe("رابطة المصدرين | غرفة تجارة الساحل");
  expect(mentions("سُلّمت الملفات إلى مديرية شؤون الأسرى.")).toBe("مديرية شؤون الأسرى");
  expect(mentions("حمّل البيان حراس الفجر الأحمر مسؤولية الهجوم.")).toBe("حراس الفجر الأحمر");
  expect(mentions("اشتبك الجنود مع حرس السواحل.")).toBe("حرس السواحل");
});

test("once it was shown to be a body it is one wherever it stands", () => {
  expect(mentions("حصلت لائحة العزم على مقعدين. ولم ترد تفاصيل أخرى في برنامج لائحة العزم.")).toBe(
    "لائحة العزم | لائحة العزم",
  );
});

test("lists of things, rooms, camps and guards of a house are none", () => {
  for (const text of [
    "أضاف قائمة الطعام إلى الملف، ونشر لائحة الأسعار على الباب.",
    "قال حراس السجن إنهم لم يروا شيئًا.",
    "زار الوفد مجمع المستشفيات والمجمع السكني الجديد.",
    "تكفل سرية المفاوضات نجاحها.",
    "دخلوا غرفة المفاوضات ثم معسكر النازحين.",
    "حل الفريق في المركز الثاني.",
  ])
    expect(mentions(text)).toBe("");
});

test("militias and consortia, and their heads again", () => {
  expect(mentions("أعلنت مليشيا النمور وقف النار. وقالت المليشيا إنها باقية.")).toBe(
    "مليشيا النمور | المليشيا=مليشيا النمور",
  );
  expect(mentions("وقّع كونسورتيوم الغاز العقد، وقال الكونسورتيوم إن العمل يبدأ غدًا.")).toBe(
    "كونسورتيوم الغاز | الكونسورتيوم=كونسورتيوم الغاز",
  );
});
