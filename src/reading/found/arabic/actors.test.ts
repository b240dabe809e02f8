import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";
import { viewOf } from "../view.ts";
import { arabicActors } from "./actors.ts";

test("particles stay outside a mention, the article inside", () =>
  expect(mentions("عرضت روسيا على تركيا اتفاقا، فرحبت به، ولموسكو والصين فيه مصلحة.")).toBe(
    "روسيا | تركيا | موسكو=روسيا | الصين",
  ));

test("a capital is who, in a venue only where", () => {
  expect(mentions("ترى موسكو أن اللقاء في جنيف مفيد.")).toBe("موسكو=روسيا");
  expect(mentions("أفرجت السلطات في نيامي عن المعتقلين.")).toBe("السلطات=النيجر | نيامي=النيجر");
});

test("a name that is a common word needs a state's place", () => {
  expect(mentions("يعاني البلد من عجز مالي كبير.")).toBe("");
  expect(mentions("وصل الوفد من مالي أمس.")).toBe("مالي");
});

test("a title and a name make a person, its surname comes back", () =>
  expect(mentions("قال وزير الدفاع الروسي، سامر الجابري، إن الاتفاق جاهز. وغادر الجابري القاعة.")).toBe(
    "الروسي=روسيا | سامر الجابري | الجابري=سامر الجابري",
  ));

test("states of no gazetteer are told by their frames and adjectives", () =>
  expect(mentions("اندلعت الحرب بين كولمار ونورفان. ورفض الرئيس النورفاني الهدنة، بينما قبلتها كولمار.")).toBe(
    "كولمار | نورفان | النورفاني=نورفان | كولمار",
  ));

test("a body is named with what follows its head, then by the head alone", () =>
  expect(mentions("وافق مجلس القيادة على النص. وطلب المجلس مهلة.")).toBe("مجلس القيادة | المجلس=مجلس القيادة"));

test("an outlet is what stands in quotation marks", () =>
  expect(mentions("نشرت صحيفة «المرفأ» الخبر.")).toBe("المرفأ"));

test("a government with its state's adjective is the state; a ministry is no mention", () => {
  expect(mentions("رفضت الحكومة الأرمينية العرض.")).toBe("الحكومة الأرمينية=أرمينيا");
  expect(mentions("نفت وزارة الطاقة العراقية الخبر.")).toBe("العراقية=العراق");
});

test("ports and crossings are places", () => expect(mentions("أغلقت دولة تيراس ميناء لوكارا أمس.")).toBe("تيراس"));

test("an outlet and a body are named again by their heads; a date ends a body's name", () =>
  expect(mentions("نشرت صحيفة «المرفأ» نص لجنة الحدود المقررة غدا. ولم تنشر الصحيفة الخريطة.")).toBe(
    "المرفأ | لجنة الحدود | الصحيفة=المرفأ",
  ));

test("a title with a pronoun, or with a place behind it, leads to a name", () => {
  expect(mentions("أوفدت روسيا مبعوثها صلاح برهان.")).toBe("روسيا | صلاح برهان");
  expect(mentions("غادر الأمين العام لمنظمة الوحدة الإقليمية فيصل تيمور.")).toMatch(/فيصل تيمور$/);
  expect(mentions("قالت الناطقة باسمها وفاء مراد إن الجسر آمن.")).toBe("وفاء مراد");
});

test("who holds a state's office is somebody, named or not", () =>
  expect(mentions("وصل الرئيس الروسي إلى القاعة.")).toBe("الرئيس الروسي | الروسي=روسيا"));

test("two short names side by side are two", () =>
  expect(mentions("اجتمع المجلس الانتقالي وتحالف المدن الحرة. ويتهم التحالف المجلس بالتهريب.")).toBe(
    "المجلس الانتقالي | تحالف المدن الحرة | التحالف=تحالف المدن الحرة | المجلس=المجلس الانتقالي",
  ));

test("words in quotation marks behind a head are a name only without a verb", () =>
  expect(mentions("اجتمعت لجنة الحدود. وقالت روسيا إن اللجنة «فقدت حيادها».")).toBe(
    "لجنة الحدود | روسيا | اللجنة=لجنة الحدود",
  ));

test("a realm of common words, and its kind alone later", () =>
  expect(mentions("تمول إمارة ساحل اللؤلؤ القبائل. ونفت الإمارة ذلك.")).toBe("ساحل اللؤلؤ | الإمارة=ساحل اللؤلؤ"));

test("an alif with hamza is no article", () => expect(mentions("وصل الرئيس إلياس مراد.")).toBe("إلياس مراد"));

test("a state of which the adjective comes first has the name that the text writes", () =>
  expect(mentions("وصل الرئيس الدرغاسي. وقصفت درغاسيا القرى.")).toMatch(/الدرغاسي=درغاسيا \| درغاسيا$/));

test("any head names its body again, alone or behind a title; with an adjective it is another", () => {
  expect(mentions("أعلنت ألوية الصحراء هدنة. وقال القيادي في الألوية إبراهيم أغ حمادي إنها مؤقتة.")).toBe(
    "ألوية الصحراء | الألوية=ألوية الصحراء | إبراهيم أغ حمادي",
  );
  expect(mentions("دخلت قوات الدفاع الشعبي المدينة. ثم قصفت القوات الروسية القرى، وردت القوات بالمثل.")).toBe(
    "قوات الدفاع الشعبي | الروسية=روسيا | القوات=قوات الدفاع الشعبي",
  );
});

test("a head without the article takes the word that it governs, the name begins behind it", () => {
  expect(mentions("قال رئيس اتحاد سالوين ساو كياو هتون إن الطريق مغلق. وتوقع هتون فتحه.")).toMatch(
    /ساو كياو هتون \| هتون=ساو كياو هتون$/,
  );
  expect(mentions("قال الأمين العام لمجلس حكماء الشمال إن المجلس نقل رسالتين.")).toBe(
    "مجلس حكماء الشمال | المجلس=مجلس حكماء الشمال",
  );
});

test("particles inside a name, and names that begin like a preposition", () => {
  expect(mentions("وصل الموفد خافيير دي لا كروز أمس.")).toBe("خافيير دي لا كروز");
  expect(mentions("قالت القيادية لوسيا بالينسيا إن الحوار مستمر.")).toBe("لوسيا بالينسيا");
  expect(mentions("التقى الرئيس ماركو فيتالي نظيره أمس.")).toBe("ماركو فيتالي");
});

test("a deed and broken plurals are no name, nor is a feminine an office", () =>
  expect(mentions("اتهمت المعارضة البرلمانية المجلس الأعلى بإخفاء الحقائق.")).toBe(
    "المعارضة البرلمانية | المجلس الأعلى",
  ));

test("one office before another is another's", () =>
  expect(arabicActors(viewOf("استقبل الملك وزير الخارجية فهد الرميان.", "ar")).entity("فهد_الرميان")?.role).toBe(
    "foreign minister",
  ));

test("the government alone is that of the only state, and goes on being it", () => {
  expect(mentions("تستعد كولومبيا للهدنة. وقالت الحكومة إنها جاهزة، لكن الرئاسة نفت ذلك.")).toBe(
    "كولومبيا | الحكومة=كولومبيا | الرئاسة=كولومبيا",
  );
  expect(mentions("نفى مصدر في رئاسة الوزراء في تركيا الخبر.")).toBe("رئاسة الوزراء=تركيا | تركيا");
  expect(mentions("أجرت تركيا محادثات مع مصر. وقالت الحكومة إنها راضية.")).toBe("تركيا | مصر");
  expect(mentions("اتفقت تركيا على هدنة قبل انتخابات الرئاسة.")).toBe("تركيا");
});

test("a name of one word is shown by its leader, by what the body is for, or by coming back", () => {
  expect(mentions("قال زعيم حركة فجر سامي الخالدي إن الحركة باقية.")).toBe("حركة فجر | سامي الخالدي | الحركة=حركة فجر");
  expect(mentions("اتهم جيش تحرير كاتالا تركيا بالقصف.")).toBe("جيش تحرير كاتالا | تركيا");
  expect(mentions("رفض تحالف هش من الأحزاب النص. وقال التحالف إنه مستعد.")).toBe("");
});

test("the site of an attack and the centre of a town are places", () =>
  expect(mentions("وصل المحققون إلى موقع الهجوم في مركز المدينة.")).toBe(""));

test("the army of a state that no list knows is mentioned by its state alone", () =>
  expect(mentions("ترفض واشنطن تسليح الجيش الرشماني. ونفت حكومة رشمان ذلك.")).toMatch(
    /الولايات المتحدة \| الرشماني=رشمان \| رشمان$/,
  ));

test("a mediator told by his state is that state later", () =>
  expect(mentions("سلم الوسيط القطري ردا. وينتظر الوسيط الجواب.")).toBe("القطري=قطر | الوسيط=قطر"));

test("two persons of one office, and an office in a town", () => {
  expect(mentions("قال المتحدثان باسم الطرفين، سمير حداد ونبيل عون، إن اللقاء تأجل.")).toBe("سمير حداد | نبيل عون");
  expect(mentions("اتهم عمدة مدينة تامبورا جورج لادو الحكومة بالإهمال.")).toBe("جورج لادو | الحكومة");
  expect(mentions("أعلن محافظ تعز نبيل شمسان فتح الطريق.")).toBe("نبيل شمسان");
});

test("a ruler's office may speak for him", () => {
  const actors = arabicActors(viewOf("قال مكتب رئيس الوزراء إن تركيا موافقة.", "ar"));
  expect(actors.entity(actors.noted(1)!.entity)?.name.ar).toBe("مكتب رئيس الوزراء");
});

test("a counterpart, a capital that is a given name, a venue in the office, a rank behind a body", () => {
  expect(mentions("التقى لافروف نظيره المصري بدر عبد العاطي.")).toMatch(/المصري=مصر \| بدر عبد العاطي$/);
  expect(mentions("اتهمت المندوبة صوفيا تسفاماريام إثيوبيا بالكذب.")).toBe("صوفيا تسفاماريام | إثيوبيا");
  expect(mentions("قال المحلل السياسي المقيم في لندن هاني رسلان إن الأزمة طويلة.")).toBe("هاني رسلان");
  expect(mentions("قال المتحدث باسم قوات الدفاع الشعبي المقدم روبرت هايز إن الغارة نفذت.")).toBe(
    "قوات الدفاع الشعبي | روبرت هايز",
  );
});

test("a bare unknown name behind her verb of diplomacy is a state", () => {
  expect(mentions("من المتوقع أن ترحب فيلورا، المستوردة للكهرباء، بالنص. وقد تعرض ميرال نشر مراقبين.")).toBe(
    "فيلورا | ميرال",
  );
  expect(mentions("ورفضت فصائل في الشمال النص، ودعت أطراف إلى هدنة.")).toBe("");
});

test("what stands before paths and a river's course are nobody", () =>
  expect(mentions("تقف البلاد أمام مسارين بعد تحويل المجرى.")).toBe(""));

test("a realm's name of one word with the article comes back behind an office and her verb", () =>
  expect(mentions("وصل الوفد من إمارة الدانة. وقالت فرنسا إنها لن تفاوض ما لم تسحب الدانة زوارقها.")).toBe(
    "الدانة | فرنسا | الدانة",
  ));

test("an owned title goes on with the field of its office", () =>
  expect(mentions("غير أن وزيرها للري سامر الدالي نفى ذلك.")).toBe("سامر الدالي"));

test("a mission of a known organisation is a body of its own, and comes again by its head", () =>
  expect(mentions("أعربت بعثة الأمم المتحدة في ليبيا عن قلقها. ودعت البعثة إلى الهدوء.")).toBe(
    "بعثة الأمم المتحدة | ليبيا | البعثة=بعثة الأمم المتحدة",
  ));

test("a government with a name of its own is not its state", () => {
  expect(mentions("رفضت حكومة الوحدة الوطنية القرار. وقالت حكومة الوحدة إنها باقية.")).toBe(
    "حكومة الوحدة الوطنية | حكومة الوحدة=حكومة الوحدة الوطنية",
  );
  expect(mentions("رفضت حكومة البلاد القرار.")).toBe("");
});

test("a union of islands that no list knows", () =>
  expect(mentions("وافقت تركيا على البقاء في اتحاد جزر سيرين.")).toBe("تركيا | اتحاد جزر سيرين"));

test("where an article was written is no actor", () => {
  expect(mentions("بيشكك (وكالات) - أعلنت روسيا هدنة.")).toBe("روسيا");
  expect(mentions("باريس: أعلنت روسيا هدنة.")).toBe("روسيا");
  expect(mentions("باريس أعلنت هدنة.")).toBe("باريس=فرنسا");
});

test("a neighbour by name, an envoy's state", () => {
  expect(mentions("اتهمت تركيا جارتها ميلاندا بالقصف.")).toBe("تركيا | ميلاندا");
  expect(mentions("اتهمت تركيا جارتها بدعم الفصائل.")).toBe("تركيا");
  expect(mentions("قال مندوب زالاندا لدى الأمم المتحدة إيفو هيرتش إن النص جاهز.")).toBe(
    "زالاندا | الأمم المتحدة | إيفو هيرتش",
  );
});

test("an adjective behind a noun without the article, and participles between which people are parted, are no states", () => {
  expect(mentions("نفى أن يكون التقى وفدا أجنبيا.")).toBe("");
  expect(mentions("انقسم الناس بين مصدق ومرتاب.")).toBe("");
});

test("what takes two states behind her verb, a realm by its queen, an adjective behind a lesser office", () => {
  expect(mentions("اتفقت كارثا وأوستريا على هدنة.")).toBe("كارثا | أوستريا");
  expect(mentions("اندلعت حرائق ومعارك في الجنوب.")).toBe("");
  expect(mentions("وصلت ملكة سكاران أمس.")).toBe("سكاران");
  expect(mentions("نفت نوردال ذلك. وقال المستشار النوردالي سيغورد هالم إن الخبر كاذب.")).toBe(
    "نوردال | النوردالي=نوردال | سيغورد هالم",
  );
  expect(mentions("قال المستشار القانوني سيغورد هالم إن الخبر كاذب.")).toBe("سيغورد هالم");
});

test("a front by what it is for, a committee of foreign affairs, a centre of studies", () => {
  const actors = arabicActors(viewOf("قالت الجبهة الشعبية لتحرير زارين إن الهدنة انتهت.", "ar"));
  expect(actors.named("الجبهة الشعبية لتحرير زارين")).toBeDefined();
  expect(mentions("اجتمعت لجنة الشؤون الخارجية أمس.")).toBe("لجنة الشؤون الخارجية");
  expect(mentions("يرى مركز دراسات الجزيرة أن الوضع معقد.")).toBe("دراسات الجزيرة");
});

test("an empress is not the emperor; a people stands for its state", () => {
  expect(mentions("عفا الإمبراطور أوتو الرابع عن الأسرى، لكن الإمبراطورة رفضت.")).toBe("أوتو الرابع");
  expect(mentions("يرى الروس أن الوقت حان.")).toBe("الروس=روسيا");
});

test("who is counted among others is a person", () =>
  expect(mentions("دعت شخصيات بينها أنور الحلاق ومنى شعبان إلى الحوار.")).toBe("أنور الحلاق | منى شعبان"));

test("traffic, organizing, a front of battle and a jury are no bodies", () => {
  expect(mentions("تعطلت حركة السفن وحركة المرور في جبهة القتال.")).toBe("");
  expect(mentions("جلست هيئة المحلفين، وجرى تنظيم الانتخابات أمس.")).toBe("");
  expect(mentions("أعلن تنظيم الفجر الجديد هدنة. وقال التنظيم إنها مؤقتة.")).toMatch(/^تنظيم الفجر/);
  expect(mentions("انسحبت حركة التحرير من القاعة.")).toBe("حركة التحرير");
});

test("whom a body acts upon is no part of its name, nor is what it is asked to accept", () => {
  expect(mentions("منعت قوات الشرطة المتظاهرين من العبور.")).toBe("");
  expect(mentions("رفض مجلس الوزراء المقترح أمس.")).toBe("مجلس الوزراء");
  expect(mentions("رحبت نقابة الصيادين الأوغنديين بالقرار.")).toMatch(/^نقابة الصيادين الأوغنديين/);
});

test("what bears a ruler's name does not mention him", () => {
  expect(mentions("أغلق جسر الملك فيصل أمس.")).toBe("");
  expect(mentions("وصل الملك فيصل أمس.")).toBe("فيصل");
});

test("an outlet by the last word of its name", () => {
  expect(mentions("نقلت نيويورك بوست عن مسؤول قوله إن الصفقة ماتت.")).toBe("نيويورك بوست");
  expect(mentions("قال مسؤول لساوث كورنا نيوز إن الصفقة ماتت.")).toMatch(/كورنا نيوز$/);
});

test("an envoy owned, with the state he is sent to; a tribe in an office; a minister's state behind في", () => {
  expect(mentions("قالت سفيرتها لدى تركيا، بريتا أولسن، إن الاتهام سياسي.")).toBe("تركيا | بريتا أولسن");
  expect(mentions("غاب زعيم قبيلة بني هلال عواد الهلالي عن اللقاء.")).toMatch(/عواد الهلالي$/);
  expect(mentions("يرى وزير الري في كوراند، كورت هاوزر، أن كوراند لن توقع.")).toBe("كوراند | كورت هاوزر | كوراند");
  expect(mentions("قال وزير الري في مؤتمر صحافي إن السد آمن.")).toBe("");
});

test("what a company is called by is no state, and comes again", () =>
  expect(mentions("قالت شركة بترولاند للنفط إن الحقل واعد. وامتنعت بترولاند عن التعليق.")).toBe(
    "شركة بترولاند للنفط | بترولاند=شركة بترولاند للنفط",
  ));

test("a state in which others met is where, not who", () => {
  expect(mentions("قيل إن لقاء سريا جرى في قبرص. وقالت قبرص إنها لا تعلم.")).toBe("قبرص");
  expect(mentions("أكدت السلطات في قبرص الخبر.")).toContain("قبرص");
});
