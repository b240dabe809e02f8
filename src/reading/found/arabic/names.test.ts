import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a title that is a given name too begins a name before a surname of relation", () => {
  expect(mentions("قال سلطان المهيري، عضو الوفد، إن النص جاهز. وغادر المهيري القاعة.")).toBe(
    "سلطان المهيري | المهيري=سلطان المهيري",
  );
  expect(mentions("أمر سلطان البلاد بفتح الحدود.")).toBe("");
});

test("behind his verb and his office what looks like a verb is a name", () => {
  expect(mentions("ونفى المستشار سيغورد هالم الزيارة.")).toBe("سيغورد هالم");
  expect(mentions("يقود الجنرال فينسنت أوكيلو القوات.")).toBe("فينسنت أوكيلو");
  expect(mentions("أعلن الوزير ستيفان سيجورنيه عن مبادرة.")).toBe("ستيفان سيجورنيه");
  expect(mentions("الوزير سيغادر القاعة غدا.")).toBe("");
});

test("no preposition is written onto «ولا»", () =>
  expect(mentions("التقى الرئيس بولا أحمد تينوبو الوفد.")).toBe("بولا أحمد تينوبو"));

test("a third part that ends as no Arabic word does", () =>
  expect(mentions("دعا الزعيم جان بيار ديالو أنصاره إلى الهدوء.")).toBe("جان بيار ديالو"));

test("what a deed is about behind its doer is no name", () => {
  expect(mentions("نوه وزير الطاقة بجهود الوسطاء.")).toBe("");
  expect(mentions("التقى الرئيس بوفد من التجار.")).toBe("");
  expect(mentions("استقبل الأمير ضيوفه أمس.")).toBe("");
  expect(mentions("نقل لورنس كابيندا، رئيس الوفد، الرسالة.")).toBe("لورنس كابيندا");
});

test("a queen has a number, and her title leads back to her", () => {
  expect(mentions("أكدت إنغريد الثانية، ملكة البلاد، الزيارة. أما الملكة فلم تفصح عن رأيها.")).toBe(
    "إنغريد الثانية | الملكة=إنغريد الثانية",
  );
});

test("a name of two words with الله", () =>
  expect(mentions("شارك في اللقاء سامر عطا الله وكريم بيطار.")).toBe("سامر عطا الله | كريم بيطار"));

test("who leads stands behind «برئاسة», whatever his name", () => {
  expect(mentions("زار وفد برئاسة نبيه سلامة العاصمة.")).toBe("نبيه سلامة");
  expect(mentions("وصل وفد برئاسة نافالو كيتوس أمس.")).toBe("نافالو كيتوس");
  expect(mentions("عقد اجتماع برئاسة ضباط منشقين أمس.")).toBe("");
});

test("a given name and a surname behind a definite noun or an adjective of a state, not behind a plain noun", () => {
  expect(mentions("نفى الروسي فؤاد نعمان ذلك.")).toBe("الروسي=روسيا | فؤاد نعمان");
  expect(mentions("يسعون إلى سلام عادل شامل.")).toBe("");
});

test("two whom no list knows speak together", () => {
  expect(mentions("قال كوماش نوفاك وزاندريه كوفاليتش إنهما موافقان.")).toBe("كوماش نوفاك | زاندريه كوفاليتش");
});

test("what the people of a deed are told by is no body", () => expect(mentions("في الشارع تجمع المئات.")).toBe(""));

test("a deed that looks like a noun is one before a given name", () => {
  expect(mentions("قيل إن الطريق طويل، وحذر سامي حداد من الفوضى.")).toBe("سامي حداد");
  expect(mentions("وصل يان كوفاتش إلى العاصمة.")).toBe("يان كوفاتش");
});

test("a noun of somebody's is no surname", () => {
  expect(mentions("تسلم القائم بالأعمال أوراق اعتماده أمس.")).toBe("");
  expect(mentions("قال الوزير ستيفان سيجورنيه إن النص جاهز.")).toBe("ستيفان سيجورنيه");
});

test("a surname that is a given name is no new name before a noun", () =>
  expect(mentions("قال مقتدى نعيم، أمين الحزب، إن الوقت حان. وانتقد نعيم صمت الجميع.")).toBe(
    "مقتدى نعيم | نعيم=مقتدى نعيم",
  ));

test("an adjective that is a given name too stays one behind its noun", () => {
  expect(mentions("هل القضاء عادل حقا في هذه القضية.")).toBe("");
  expect(mentions("كان الاستقبال كريم المظهر.")).toBe("");
});

test("a name of war, and a foreign third part that begins like a preposition", () => {
  expect(mentions("وصل القائد المعروف باسم أبو ليث. وتوعد أبو ليث خصومه.")).toBe("أبو ليث | أبو ليث");
  expect(mentions("أوفدت فرنسا مبعوثها جان إيف لوبان إلى لبنان.")).toBe("فرنسا | جان إيف لوبان | لبنان");
});

test("whose son he is, with and without the alif, and of two words", () => {
  expect(mentions("قال الوزير يوسف بن علوي إن الباب مفتوح. وأضاف ابن علوي أن الوقت ضيق.")).toBe(
    "يوسف بن علوي | ابن علوي=يوسف بن علوي",
  );
  expect(mentions("نفى القيادي سالم بن عبد الله الخبر. ثم غادر بن عبد الله القاعة.")).toBe(
    "سالم بن عبد الله | بن عبد الله=سالم بن عبد الله",
  );
});

test("the child of a moment is nobody", () => expect(mentions("هذا التقارب ليس وليد اللحظة.")).toBe(""));

test("a surname that begins like a particle and the article, where no noun is left behind them", () => {
  expect(mentions("وصل الرئيس أندري فالوس أمس. ولم يرد فالوس.")).toBe("أندري فالوس | فالوس=أندري فالوس");
});

test("a deed behind the government is no adjective of a state", () =>
  expect(mentions("أما الحكومة فتكتفي بالصمت.")).toBe("الحكومة"));

test("عبد with the article behind it is a name, with the word before it", () =>
  expect(mentions("ظهر «رجل الظل» نائل عبد الباري أمس. فعبد الباري هو من فاوض.")).toBe(
    "نائل عبد الباري | عبد الباري=نائل عبد الباري",
  ));

test("a season behind a name is none of it", () =>
  expect(mentions("قال الشيخ مبارك بن دهمان إنه صبور. وحاول بن دهمان الصيف الماضي عقد صلح.")).toBe(
    "مبارك بن دهمان | بن دهمان=مبارك بن دهمان",
  ));

test("who leads stands behind the verb of it", () => {
  expect(mentions("الجناح الذي يقوده دانتي أورو أقرب إلى الصين.")).toBe("دانتي أورو | الصين");
});

test("a verb of the language behind a name is his deed", () => {
  expect(mentions("غير أن الأمير زهير أقر بالخطأ.")).toBe("زهير");
  expect(mentions("أفاد مستشار سابق اشترط ألا يسمى بأن النص جاهز.")).toBe("");
});

test("what he did it to ends his name", () =>
  expect(mentions("رفض المدير كارلوس ميندا التحويل أمس.")).toBe("كارلوس ميندا"));

test("between commas a surname that begins with و is no second person", () =>
  expect(mentions("تعهد رئيس الوفد، كريم وهبة، بالعودة.")).toBe("كريم وهبة"));

test("the heir and the governor by their office alone", () => {
  expect(mentions("ما دام ولي العهد يمسك بالملف.")).toBe("ولي العهد");
  expect(mentions("نفى الحاكم سامر نصار الخبر. وطلب اعتذارا من الحاكم.")).toBe("سامر نصار | الحاكم=سامر نصار");
  expect(mentions("نفى الحاكم سامر نصار الخبر. وأيده الحزب الحاكم.")).toBe("سامر نصار");
});

test("an office joined to another is no name", () => {
  expect(mentions("ودعا رئيس ولاية البحر ورئيسا حزبين معارضين إلى الحوار.")).toBe("");
  expect(mentions("أفاد موقع تابع للحكومة بأن الجسر أغلق.")).toBe("");
});

test("an office or a deed is a surname behind a given name", () => {
  expect(mentions("سلم المبعوث كريم الأمير الرسالة. والأمير لم يعلق.")).toContain("كريم الأمير");
  expect(mentions("وصل يوسف الخازن أمس، والخازن لا يصرح.")).toBe("يوسف الخازن | الخازن=يوسف الخازن");
  expect(mentions("نفى العقيد عادل تامر الخبر.")).toBe("عادل تامر");
});

test("ود stands inside a name", () =>
  expect(mentions("نفى أميرها بشير ود الطاهر الخبر. ولم يقبل الأمير الوساطة.")).toBe(
    "بشير ود الطاهر | الأمير=بشير ود الطاهر",
  ));

test("an adviser of a state is one of several, the adviser is one", () => {
  expect(mentions("أوضح مستشار بلجيكي أن الطريق طويل.")).toBe("بلجيكي=بلجيكا");
});

test("a rank alone is he who was named with it", () => {
  expect(mentions("وعد العقيد سعيد تامر بالانسحاب، ولا أحد يثق بالعقيد.")).toBe("سعيد تامر | العقيد=سعيد تامر");
  expect(mentions("نفى اللواء مهند نصار الخبر. وانسحب اللواء التاسع.")).toBe("مهند نصار | اللواء التاسع");
});

test("a father's name and whence he is; a particle and a name again", () => {
  expect(mentions("نفى أبو قتادة الموصلي الخبر، وقال الموصلي إنه باق.")).toBe(
    "أبو قتادة الموصلي | الموصلي=أبو قتادة الموصلي",
  );
  expect(mentions("توعد بشير ود الفكي خصومه. وقال ود الفكي إنه باق.")).toBe("بشير ود الفكي | ود الفكي=بشير ود الفكي");
});

test("على is no name, nor is to whom somebody speaks", () => {
  expect(mentions("وظهر الرئيس على شاشة كبيرة.")).toBe("");
  expect(mentions("وقال هادي لأنصاره إنه باق.")).toBe("");
});

test("of a name of war the last word alone is another's", () =>
  expect(mentions("وأكد أبو زيد الخبر. ولم يرد زيد، ونسب القول إلى أبي زيد.")).toBe("أبو زيد | أبي زيد=أبو زيد"));

test("what somebody is, behind his title, is no name", () => {
  expect(mentions("والجنرال عاجز عن الرفض، لأن الوزير غائب والشيخ مريض.")).toBe("");
  expect(mentions("نقلت الصحيفة أن الملك سافر.")).toBe("");
  expect(mentions("وقال الجنرال سامح إن الجسر مفتوح.")).toBe("سامح");
});

test("a Mauritanian or Tuareg name goes on to whose son he is; an aside tells who he is", () => {
  expect(mentions("ووعد الوزير الأول سيدي باب ولد همت بالرد.")).toBe("سيدي باب ولد همت");
  expect(mentions("قال الشيخ محمد الأمين ولد سيد أحمد إن القبيلة قبلت.")).toBe("محمد الأمين ولد سيد أحمد");
  expect(mentions("واتهموا قياديا في الجبل، هو إيكن آغ محمود، بالتهريب.")).toBe("إيكن آغ محمود");
  expect(mentions("والأقرب مسار واحد، هو انسحاب كامل، لا أكثر.")).toBe("");
});

test("what is joined to an office is no name, nor a deed of the envoy", () => {
  expect(mentions("عصا الشيخ وخيمة الجنرال.")).toBe("");
  expect(mentions("كشف أن مبعوث دلمون التقى نظيره.")).toBe("دلمون");
  expect(mentions("وتوعد قائد خفر السواحل العميد بحري سالم الهاجر بالرد.")).toBe("سالم الهاجر");
});

test("who she is called, his kin, a name of war behind a particle", () => {
  expect(mentions("وأضافت المتحدثة، واسمها لينا هوفمان، أن المال قليل.")).toBe("لينا هوفمان");
  expect(mentions("وقال شقيقه يوسف تراوري إن الجثة لم تسلم.")).toBe("يوسف تراوري");
  expect(mentions("وقتل القائد المعروف بأبو طلحة الساحلي في غارة.")).toBe("أبو طلحة الساحلي");
});

test("what a ruler appoints is no name; a last part of a name from Persia or the Turks is", () => {
  expect(mentions("عين الملك وزيرا جديدا، وأقال الرئيس محافظا متهما بالفساد.")).toBe("");
  expect(mentions("زاد الأمير غضبا حين علم أن الوزير كاذب وأن القائد خائن.")).toBe("");
  expect(mentions("قال المتحدث سعيد خطيب زاده إن المفاوضات مستمرة.")).toBe("سعيد خطيب زاده");
});

test("a name behind «أما», an office that is hers, what is his", () => {
  expect(mentions("أما ظافر الكيلاني، قائد اللواء، فكان قد وعد بالانسحاب.")).toBe("ظافر الكيلاني");
  expect(mentions("وتعهد وزير نقلها سامي الشيخ بصرف الأجور.")).toBe("سامي الشيخ");
  expect(mentions("والمجلس مرهون ببقاء يوسف الراجح على رأسه.")).toBe("يوسف الراجح");
  expect(mentions("في شارع يوسف الراجح مقهى قديم.")).toBe("");
});

test("a preposition on a word of the language ends a name, a surname in بن and با does not", () => {
  expect(mentions("وبقي الوزير لؤي شاهين بمعزل عن الأزمة.")).toBe("لؤي شاهين");
  expect(mentions("وردّ الوزير جمال بنعلي بأن الباب مفتوح، ووعد القائد عوض باطرفي بالرد.")).toBe(
    "جمال بنعلي | عوض باطرفي",
  );
});
