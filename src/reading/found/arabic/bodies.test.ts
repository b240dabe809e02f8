import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("an adjective that goes with what the head governs is of the name, one that goes with the head is not", () => {
  expect(mentions("تقول حركة الفجر الجديد إنها باقية. ونفت الحركة ذلك.")).toBe(
    "حركة الفجر الجديد | الحركة=حركة الفجر الجديد",
  );
  expect(mentions("وافق مجلس القيادة الجديد على النص.")).toBe("مجلس القيادة");
});

test("what a definite body is for goes with its name, and clans are a body", () => {
  expect(mentions("وقعت الحركة الشعبية لتحرير كورفان النص.")).toBe("الحركة الشعبية لتحرير كورفان");
  expect(mentions("توسطت عشائر البادية، وتعهدت العشائر بضمان الممر.")).toBe("عشائر البادية | العشائر=عشائر البادية");
});

test("a company by a common word is told by its trade", () => {
  expect(mentions("تملك شركة الساحل للتعدين الحق. وقالت الشركة إنها ستلجأ إلى التحكيم.")).toBe(
    "شركة الساحل | الشركة=شركة الساحل",
  );
});

test("a bloc by its colour, a paper with a foreign name", () => {
  expect(mentions("قد تنسحب الكتلة الخضراء. وتعرف الكتلة ذلك.")).toBe("الكتلة الخضراء | الكتلة=الكتلة الخضراء");
  expect(mentions("تقول صحيفة تيرونده إن لديها تسجيلات. وقد تنشرها الصحيفة الأحد.")).toBe("تيرونده | الصحيفة=تيرونده");
});

test("a council of elders is its own, with its state", () => {
  expect(mentions("أعلنت جمهورية دومارا الحداد. وأكد مجلس أعيان دومارا الخبر.")).toBe(
    "دومارا | مجلس أعيان دومارا | دومارا",
  );
  expect(mentions("أعلنت جمهورية دومارا الحداد. وأكد مجلس وزراء دومارا الخبر.")).toBe("دومارا | دومارا");
});

test("a mediation, a throne are bodies where they act", () => {
  expect(mentions("تأجل اللقاء ريثما تنتهي الوساطة.")).toBe("");
  expect(mentions("تولى الأمير العرش قبل عام.")).toBe("");
  expect(mentions("غير أن العرش لا يصدق الخبر.")).toBe("العرش");
});

test("what outlets did is no name of one", () => expect(mentions("أعادت صحيفتان وقناة نشر الخبر.")).toBe(""));

test("a site in quotation marks is a place, unless it tells", () => {
  expect(mentions("زار الوفد موقع «تل السرو» الذي تهدم.")).toBe("");
  expect(mentions("ونقل موقع «المرسى» عن مصدر أن السفن عادت.")).toBe("المرسى");
});

test("people by whom a group calls itself in quotation marks", () => {
  expect(mentions("قد يعيد الحصار «حراس الوادي» إلى القتال.")).toBe("حراس الوادي");
  expect(mentions("قال إن «حراس الوادي عادوا».")).toBe("");
});

test("an agency by what it is for", () =>
  expect(mentions("نقلت زهير للأنباء عن مصدر أن الجسر أغلق.")).toBe("زهير للأنباء"));

test("a company of a foreign name", () => expect(mentions("باعت شركة بلوتروم حصتها.")).toBe("شركة بلوتروم"));

test("a government without a state is who acts", () => expect(mentions("اعترفت الحكومة بالخطأ.")).toBe("الحكومة"));

test("a mission, a front, a corps alone are bodies where they speak", () => {
  expect(mentions("ونفت الجبهة الخبر، فيما قالت البعثة إنها ستبقى.")).toBe("الجبهة | البعثة");
  expect(mentions("عاد الهدوء إلى الجبهة، والجبهة لا تشتعل.")).toBe("");
  expect(mentions("اتهم الفيلق السابع جيرانه. وقبل الفيلق النص.")).toBe("الفيلق السابع | الفيلق=الفيلق السابع");
});

test("a church is a body where it acts, a club and a court by their adjectives", () => {
  expect(mentions("أما الكنيسة التي آوت الجرحى فلم تعلق.")).toBe("الكنيسة");
  expect(mentions("دخل المصلون الكنيسة.")).toBe("");
  expect(mentions("قضت المحكمة العليا بإعادة الفرز.")).toBe("المحكمة العليا");
  expect(mentions("اعترض نادي التجار الجنوبي على الرسوم.")).toBe("نادي التجار الجنوبي");
});

test("a movement by a word spelled like a deed, a front by a mother's name", () => {
  expect(mentions("نسب الخطف إلى حركة فجر الشمال.")).toBe("حركة فجر الشمال");
  expect(mentions("التقى وفد من جبهة أم الديس، ووافقت الجبهة.")).toBe("جبهة أم الديس | الجبهة=جبهة أم الديس");
});

test("a palace of who rules is a body where it speaks, elsewhere a building", () => {
  expect(mentions("نفى قصر الحكم الخبر، وأضاف القصر أن أحدا لم يصل.")).toBe("قصر الحكم | القصر=قصر الحكم");
  expect(mentions("زار الوفد قصر الحكم أمس.")).toBe("");
});

test("no body is made of an adjective and a deed", () =>
  expect(mentions("تتولى فيه لجنة مشتركة عد الأصوات.")).toBe(""));

test("the general staff is a body, its state a state", () =>
  expect(mentions("نفت رئاسة الأركان في جمهورية تيغزرت الخبر.")).toBe("رئاسة الأركان | تيغزرت"));

test("a course in quotation marks is no body; elders stand for their council; two governments", () => {
  expect(mentions("أولهما «الإدارة المؤجلة»، وثانيهما «المجلس الموسع».")).toBe("");
  expect(mentions("رعى مجلس أعيان السفح لقاء، ثم رفض الأعيان الشروط.")).toBe(
    "مجلس أعيان السفح | الأعيان=مجلس أعيان السفح",
  );
  expect(mentions("وترى حكومة سلهاب المنفية أن الاتفاق باطل. وصمتت الحكومة المنفية.")).toBe(
    "حكومة سلهاب المنفية | الحكومة المنفية=حكومة سلهاب المنفية",
  );
  expect(mentions("قالت قوات الدعم الوطني إنها أسقطت مسيرة، ونفت قوات الدعم القصف.")).toBe(
    "قوات الدعم الوطني | قوات الدعم=قوات الدعم الوطني",
  );
});

test("a group by the end of its name, and behind ل", () => {
  expect(mentions("وقعت كتائب النسر الأسود النص، ثم نفى قائد النسر الأسود ذلك.")).toBe(
    "كتائب النسر الأسود | النسر الأسود=كتائب النسر الأسود",
  );
  expect(mentions("قالت قوات الدفاع الوطني إنها باقية. وصمتت وزارة الدفاع الوطني.")).toBe("قوات الدفاع الوطني");
  expect(mentions("رفض لواء الصخر العرض. وسبق للواء أن رفض غيره.")).toBe("لواء الصخر | لواء=لواء الصخر");
});

test("whose a company is makes no name", () =>
  expect(mentions("وقعت الوزارة مذكرة مع شركة صينية.")).toBe("صينية=الصين"));

test("an official of the United Nations", () =>
  expect(mentions("قال مسؤول أممي إن القافلة وصلت.")).toBe("أممي=الأمم المتحدة"));

test("the staff alone is the one named before; its chief's office is none", () => {
  expect(mentions("رفضت هيئة الأركان العرض. وقالت الأركان إنها ستنتظر.")).toBe("هيئة الأركان | الأركان=هيئة الأركان");
  expect(mentions("رفضت هيئة الأركان العرض. وحضر رئيس الأركان.")).toBe("هيئة الأركان");
});
