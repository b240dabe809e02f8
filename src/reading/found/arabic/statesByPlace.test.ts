// States told by where their name stands: with the article, of two foreign words, behind a ruler, in a body, as lands that act.
import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a neighbour with the article, if name or adjective comes back; what she is like is none", () => {
  expect(mentions("اتهمت زيرافا جارتها الغديرة بقطع الكابل. ونفى وزير النقل الغديري نزار الكتاني ذلك.")).toBe(
    "زيرافا | الغديرة | الغديري=الغديرة | نزار الكتاني",
  );
  expect(mentions("اتهمت زيرافا جارتها الشرقية بقطع الكابل.")).toBe("زيرافا");
});

test("two foreign words of which the first opens names of places; where something is done is nobody", () => {
  expect(mentions("قال مبعوث إن سان تيلمو قبلت العرض، ثم تراجعت سان تيلمو.")).toBe("سان تيلمو | سان تيلمو");
  expect(mentions("وقع الانفجار في بورتو كالي فجرا.")).toBe("");
  expect(mentions("نقل الخبر على لسان بحّار.")).toBe("");
});

test("a town before the dash of a report is nobody", () => {
  expect(mentions("تيرغاد (وكالات) – وصلت كارسيلا إلى اتفاق مع زيرافا.")).toBe("كارسيلا | زيرافا");
});

test("whose king, what a body is in, whom nobody speaks for, a bare noun that is called a neighbour", () => {
  expect(mentions("تعهد ملك أرين بالسلم.")).toBe("أرين");
  expect(mentions("نفت قيادة الجيش في ولاندا النبأ.")).toMatch(/ولاندا$/u);
  expect(mentions("لا أحد في نسران يتكلم.")).toBe("نسران");
  expect(mentions("قد تلوذ بركانة المجاورة بالحياد.")).toBe("بركانة");
});

test("lands that act; a realm is no verb", () => {
  expect(mentions("وتقف جزر ميلانتا على مسافة واحدة.")).toBe("ميلانتا");
  expect(mentions("أعلنت مملكة فيرون وقف النار، وقد تستقبل فيرون الوفد.")).toBe("فيرون | فيرون");
});

test("who stands behind a verb, no second verb: أودينا; who of a past office, of a town", () => {
  expect(mentions("لا تريد أودينا حربا، وتأخذ أودينا الغاز.")).toBe("أودينا | أودينا");
  expect(mentions("كتب وزير سابق في مونغاسا، سامبا ديالي، أن الرسالة وصلت.")).toMatch(/سامبا ديالي$/u);
  expect(mentions("أعلن مطران أرفيدا يوحنا صليبا موعد التسليم.")).toMatch(/يوحنا صليبا$/u);
});

test("of a kind, nobody's name: a commander in the field, diplomats, a company that carries", () => {
  expect(mentions("اغتيل قائد ميداني أمس.")).toBe("");
  expect(mentions("قال دبلوماسيان مطلعان إن اللقاء تأجل.")).toBe("");
  expect(mentions("قال موظف في الشركة الناقلة إن الخط متوقف.")).toBe("");
});

test("a state that looks like a dual or an accusative, where neither may stand", () => {
  expect(mentions("يبدو المجلس العسكري في شهدانا مرتاحا.")).toBe("المجلس العسكري | شهدانا");
  expect(mentions("جرى تفاهم بين بلاط سبعان والمتمردين.")).toBe("سبعان");
  expect(mentions("وبحرية قمران تقول إن الزورق دخل مياهها.")).toBe("قمران");
  expect(mentions("بعث المجلس العسكري في كتابين مفتوحين ردا.")).toBe("المجلس العسكري");
});

test("what ends in ى is no adjective of a state; a name in ية lends hers its stem", () => {
  expect(mentions("قال الجانب الأدنى رتبة إنه ينتظر.")).toBe("");
  expect(mentions("رفضت حكومة لمطانية العرض، وقال مسؤول لمطاني إن الحدود مغلقة.")).toBe("لمطانية | لمطاني=لمطانية");
  expect(mentions("والتزمت فرنسا الصمت، ومثلها قطر.")).toBe("فرنسا | قطر");
});

test("a state that looks like a dual, behind her verb and before it", () => {
  expect(mentions("تستضيف دلوان الجولة المقبلة.")).toBe("دلوان");
  expect(mentions("دلوان ترى أن العرض ناقص.")).toBe("دلوان");
  expect(mentions("تصارعت دولتان على النهر، وتراجعت سفينتان.")).toBe("");
  expect(mentions("قدم وفد عرضا، ووصفت محللة قرارا بأنه خطير.")).toBe("");
});

test("before their verb: two together, behind an aside, between being and doing; people from there", () => {
  expect(mentions("سلطانة ومرجان تتقاسمان السد.")).toBe("سلطانة | مرجان");
  expect(mentions("كارسيلا، في بيان لخارجيتها، رفضت العرض.")).toBe("كارسيلا");
  expect(mentions("كانت نبهان تستعد للرد، وكانت قوات تستعد للهجوم.")).toBe("نبهان");
  expect(mentions("وشوهد ضابطان من كرفان في الفندق.")).toBe("كرفان");
  expect(mentions("وفي تلوان يقول مسؤولون إن العرض ناقص.")).toBe("تلوان");
});

test("behind «في» stands no verb; a passive told by its vowel is no state", () => {
  expect(mentions("لا أحد في سيمرا يتحدث علنا. واعترفت سيمرا بذلك.")).toBe("سيمرا | سيمرا");
  expect(mentions("قيل إن رسائل تُبودلت بين تركيا وفرنسا.")).toBe("تركيا | فرنسا");
});

test("behind an office a name is one whatever particle its first letter may be elsewhere", () => {
  expect(mentions("أقر وزير خارجية فيرون تيمور تشانغ بوجود قناة.")).toContain("فيرون");
  expect(mentions("نقلت الصحيفة رسالة عن رئيس وزراء هلتان، سالم القبلي، أمس.")).toContain("هلتان");
  expect(mentions("تعهدت رئيسة كنجارة، أمس، بسحب الحراس.")).toContain("كنجارة");
  // A joined noun, what an office is for, a deed, an object.
  for (const none of ["رئيس وأعضاء اللجنة", "مبعوث لبحث الهدنة", "وفد سيزور العاصمة", "قدم وفد مقترحا جديدا"])
    expect(mentions(`${none}.`)).toBe("");
});
