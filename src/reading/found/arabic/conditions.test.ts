import { expect, test } from "vitest";
import { conditionCues } from "../conditionCues.ts";
import { conditionsOf } from "../conditions.ts";
import { viewOf } from "../view.ts";

/** Conditions as `type / cue / what is asked / what follows or is had for it`, without the claims. */
function conditions(text: string): readonly string[] {
  const found = conditionsOf(viewOf(text, "ar"), []);
  return found.map((c) => [c.type, c.cue.exact, (c.if ?? c.condition)?.exact, (c.then ?? c.for)?.exact].join(" / "));
}

test("إن before a perfect is if where an answer follows", () => {
  expect(conditions("إن واصلت فرنسا التفتيش، ردّت الصين برفع الرسوم.")).toEqual([
    "if_then / إن / واصلت فرنسا التفتيش / ردّت الصين برفع الرسوم",
  ]);
  expect(conditions("قالت فرنسا إن الصين واصلت التفتيش، وردت برفع الرسوم.")).toEqual([]);
});

test("terms are set by شرط before a deed and by تشترط behind و", () => {
  expect(conditions("تقبل فرنسا النص شرط تجميد الدوريات.")).toEqual([
    "precondition / شرط / تجميد الدوريات / تقبل فرنسا النص",
  ]);
  expect(conditions("وتشترط فتح الطريق قبل تسليم الأسرى.")).toEqual([
    "precondition / تشترط / فتح الطريق / تسليم الأسرى",
  ]);
});

test("what is not shown is no condition", () => {
  const view = viewOf("اتهمت فرنسا الصين، وهو ما لم يثبته أحد.", "ar");
  expect(conditionCues(view, view.ranges[0]!)).toEqual([]);
});

const types = (text: string): readonly string[] =>
  conditionsOf(viewOf(text, "ar"), []).map((c) => `${c.type} / ${c.cue.exact}`);

test("إن and متى before a perfect in the midst of a clause, no question and no although", () => {
  expect(types("ستؤجل فرنسا الاستفتاء إن أُعيدت العائدات.")).toEqual(["if_then / إن"]);
  expect(types("يحدث ذلك إن قُتل جنود.")).toEqual(["if_then / إن"]);
  expect(types("ستدفع فرنسا الثمن إن هي رفضت. وحتى إن وقّعت، فلن يتغير الكثير.")).toEqual(["if_then / إن"]);
  expect(types("وإن قصّرت فرنسا فستتدخل الصين.")).toEqual(["if_then / إن"]);
  expect(types("قد تتصادم السفن متى استؤنف المسح.")).toEqual(["if_then / متى"]);
  expect(types("متى وافقت فرنسا على التحكيم، أمكن ترسيم الحدود.")).toEqual(["if_then / متى"]);
  expect(types("متى وافقت فرنسا على التحكيم؟")).toEqual([]);
  expect(types("رفضت فرنسا العرض، وإن كانت الصين قد قبلته.")).toEqual([]);
  expect(types("قالت فرنسا إن الجنود قتلوا. ولا يعلم أحد متى بدأت المعركة.")).toEqual([]);
});

test("not until: إلا بعد, and لا with a noun", () => {
  expect(types("لن يبدأ السحب إلا بعد أن تُزال الحواجز.")).toEqual(["until / إلا بعد أن"]);
  expect(types("لا مفاوضات قبل انسحاب القوات.")).toEqual(["until / قبل"]);
  expect(types("لن ترفع فرنسا العقوبات قبل أن تفكك الصين البرنامج.")).toEqual(["until / قبل أن"]);
  expect(types("ستبقى القوات هناك حتى يستتب الأمن.")).toEqual(["until / حتى"]);
  expect(types("غادر الوفد قبل أن تبدأ الجلسة. وعاد بعد وقف القصف.")).toEqual([]);
});

test("مقابل of a place, a price, a rate or a ballot trades nothing", () => {
  expect(types("تفرج فرنسا عن الأسرى مقابل فتح الميناء.")).toEqual(["quid_pro_quo / مقابل"]);
  expect(types("ترسو سفينتان مقابل سواحل الجزر.")).toEqual([]);
  expect(types("تبيع فرنسا القمح بسعر مئتي دولار مقابل الطن.")).toEqual([]);
  expect(types("ارتفع الريال مقابل الدولار. وصوت سبعون نائبًا مع القرار مقابل ثلاثين.")).toEqual([]);
});

test("لقاء before what is given, يقابله in a deal", () => {
  expect(types("تنال فرنسا رسوم عبور لقاء اعترافها بالخط.")).toEqual(["quid_pro_quo / لقاء"]);
  expect(types("عرض صفقة: حق شراء الغاز يقابله منفذ إلى البحر.")).toEqual(["quid_pro_quo / يقابله"]);
  expect(types("في لقاء مع الصحافيين تحدث الوزير. وعُقد لقاء ثلاثي في أثينا. تفاؤل يقابله تشكيك.")).toEqual([]);
});

test("what is lacking, any breach, what is enough", () => {
  expect(types("من دون ضمانات لن تسلم الحركة سلاحها.")).toEqual(["implicit / من دون"]);
  expect(types("أي تأخير في التسليم سيعني انهيار الهدنة.")).toEqual(["implicit / أي"]);
  expect(types("يكفي أن يسقط صاروخ واحد لتنهار الهدنة.")).toEqual(["implicit / يكفي أن"]);
  expect(types("لولا تدخل فرنسا لانهارت المحادثات.")).toEqual(["if_then / لولا"]);
  expect(types("من دون شروط وافقت فرنسا. ومن دون تردد وقعت الصين. أي اتفاق سيكون صعبًا.")).toEqual([]);
});

test("terms without شرط", () => {
  expect(types("يبقى الاتفاق مشروطًا بموافقة فرنسا.")).toEqual(["precondition / مشروطًا"]);
  expect(types("رهنت فرنسا أي حوار بعودة سفيرها.")).toEqual(["precondition / رهنت"]);
  expect(types("رهن التاجر بيته بمبلغ كبير.")).toEqual([]);
  expect(types("ربطت فرنسا عودة سفيرها باعتذار رسمي.")).toEqual(["precondition / ربطت"]);
  expect(types("وافقت فرنسا على المقترح على أن تنسحب القوات.")).toEqual(["precondition / على أن"]);
  expect(types("وافقت فرنسا شرط ألا تتجاوز البعثة عامًا.")).toEqual(["precondition / شرط ألا"]);
  expect(types("ربطت فرنسا الهجوم بالحركة. واتفق الطرفان على أن تبدأ المحادثات غدًا.")).toEqual([]);
  expect(types("قال مسؤول اشترط عدم ذكر اسمه إن الاتفاق جاهز. وهذا ما لم تقله فرنسا.")).toEqual([]);
});

test("what waits for a deed, and a pledge until", () => {
  expect(conditions("يتوقف نجاح الخطة على موافقة البرلمان.")).toEqual([
    expect.stringMatching(/^precondition .* موافقة البرلمان/u),
  ]);
  expect(conditions("تنسحب القوات في الصيف، وهذا رهن بموافقة البرلمان.")).toEqual([
    "implicit / رهن / بموافقة البرلمان / وهذا",
  ]);
  expect(types("قالت فرنسا إن الانسحاب مرهون بوقف القصف.")).toEqual(["precondition / مرهون"]);
  expect(conditions("تعهدت فرنسا بنشر مراقبين ريثما تُشكل قوة مشتركة.")).toEqual([
    expect.stringMatching(/^until \/ ريثما/u),
  ]);
  expect(conditions("توقف القصف على الجبهة أمس.")).toEqual([]);
});

test("the answer of لو stands outside what is asked", () => {
  expect(conditions("لو انسحب الوفد غدًا لعادت الهدنة إلى الصفر.")).toEqual([
    "if_then / لو / انسحب الوفد غدًا / لعادت الهدنة إلى الصفر",
  ]);
  expect(conditions("لو قبلت فرنسا لانتهى الأمر.")).toEqual(["if_then / لو / قبلت فرنسا / لانتهى الأمر"]);
});

test("what is had for it may stand before the terms", () => {
  expect(conditions("يكفي لإفشال القمة أن يغيب عنها رئيس واحد.")).toEqual([
    "implicit / يكفي لإفشال القمة أن / يغيب عنها رئيس واحد / لإفشال القمة",
  ]);
  expect(conditions("يُشترط لعودة المراقبين أن توقف الإمارة القصف.")).toEqual([
    "precondition / يُشترط لعودة المراقبين أن / توقف الإمارة القصف / لعودة المراقبين",
  ]);
});

test("إن before she-did, متى before a passive; فإذا of surprise is none", () => {
  expect(conditions("ستنهار التلة إن غمرت المياه الطريق.")).toHaveLength(1);
  expect(conditions("تُفتح المدارس متى مُدّت الخطوط إلى الحي.")).toHaveLength(1);
  expect(conditions("قال الوزير إن وقع الأزمة شديد على الفقراء.")).toEqual([]);
  expect(conditions("فتح الحراس الباب فإذا هم أمام حشد.")).toEqual([]);
  expect(conditions("اشترط الموظف على الصحيفة ألا تذكر اسمه.")).toEqual([]);
});

test("what is not done, and what it brings, without a particle", () => {
  expect(conditions("والامتناع عن التوقيع سيكلف فرنسا مقعدها.")).toEqual([
    "implicit / الامتناع / الامتناع عن التوقيع / سيكلف فرنسا مقعدها",
  ]);
  expect(conditions("أي اعتقال جديد يعني عودة الاحتجاجات.")).toHaveLength(1);
  expect(conditions("ويعني فشل القمة عودة الحرب.")).toEqual(["implicit / يعني فشل / فشل القمة / عودة الحرب"]);
  expect(conditions("عدم وصول القوافل أثار قلق السكان. أي محاولة سابقة لم تنجح.")).toEqual([]);
  expect(conditions("وتعني كلمة «سلام» أشياء كثيرة.")).toEqual([]);
});

test("إن before he-did, where nothing is said before it, and answers of the first person", () => {
  expect(conditions("قد تغلق فرنسا الجسر إن وقع هجوم.")).toEqual(["if_then / إن / وقع هجوم / قد تغلق فرنسا الجسر"]);
  expect(conditions("إن انسحبت الصين، عدنا إلى البداية.")).toHaveLength(1);
  expect(conditions("إن سقط السد فربما غرقت المدينة.")).toHaveLength(1);
  expect(conditions("قالت فرنسا إن رد الصين ضعيف.")).toEqual([]);
});

test("فإن and وإن لم with their answers; وإن لم يكن concedes", () => {
  expect(conditions("فإن رُفعت العقوبات عادت الشركات. وإن لم تُرفع فستبحث إيران عن بديل.")).toEqual([
    "if_then / إن / رُفعت العقوبات / عادت الشركات",
    "if_then / إن لم / تُرفع / فستبحث إيران عن بديل",
  ]);
  expect(conditions("إن قلّ المطر غلبت الهجرة. وإن زاد فالعودة الطوعية.")).toEqual([
    "if_then / إن / قلّ المطر / غلبت الهجرة",
    "if_then / إن / زاد / فالعودة الطوعية",
  ]);
  expect(
    conditions(
      "وإن لم يكن سهلًا، نجح الاتفاق. وحتى لو وافقت فرنسا، فلن ينتهي الخلاف. فإن الاتفاق وُقّع أمس. فإن العودة قريبة.",
    ),
  ).toEqual([]);
});

test("until at the head, as soon as before what is to come", () => {
  expect(conditions("حتى يصل المراقبون، سيظل الجسر مغلقًا.")).toEqual([
    "until / حتى / يصل المراقبون / سيظل الجسر مغلقًا",
  ]);
  expect(conditions("وحتى أمس كانت الطريق مفتوحة. وحتى يكون الاتفاق عادلًا يجب أن يُعدّل.")).toEqual([]);
  expect(conditions("يُرفع الحصار بمجرد أن يوقع الطرفان. وبمجرد أن وصل الوفد بدأت المحادثات.")).toEqual([
    "if_then / بمجرد أن / يوقع الطرفان / يُرفع الحصار",
  ]);
});

test("a deed that would bring something; what is offered under terms", () => {
  expect(conditions("من شأن انسحاب القوات أن يعيد النازحين.")).toEqual([
    "implicit / من شأن انسحاب / انسحاب القوات / أن يعيد النازحين",
  ]);
  expect(conditions("من شأن الاتفاق أن يخفض الأسعار. والتقليل من شأن الهجوم خطأ.")).toEqual([]);
  expect(conditions("عرضت مصر استضافة الجولة على أن تتولى فرنسا حراستها.")).toEqual([
    "precondition / على أن / تتولى فرنسا حراستها / عرضت مصر استضافة الجولة",
  ]);
  expect(conditions("يصر الوزير على أن ترحل القوات. واتفق الطرفان على أن تبدأ الجولة غدًا.")).toEqual([]);
});

test("that behind a verb of saying, not if", () => {
  expect(types("قيل إن أمر الوقف صدر هاتفيًا. واكتفى الوزير بالقول إن حمل السلاح ممنوع.")).toEqual([]);
  expect(types("قال الوزير إنه سينسحب إن رُفعت العقوبات.")).toEqual(["if_then / إن"]);
});

test("how somebody wants to be quoted is no condition", () => {
  expect(
    types(
      "روى مسؤول، شريطة حجب هويته، ما جرى. وتحدث موظف بشرط السرية. وكشفت مسؤولة الأمر شريطة بقاء اسمها طي الكتمان.",
    ),
  ).toEqual([]);
  expect(types("وافقت فرنسا شريطة حجب الموقع الإخباري.")).toEqual(["precondition / شريطة"]);
});

test("a state of things, a kind of thing, a wish, a concession, a relative, often: no condition", () => {
  expect(types("الجيش في حالة استنفار على الحدود. والبلاد في حالة حرب.")).toEqual([]);
  expect(types("في حالة رفضه العرض، ستتدخل الصين. وقد تندلع الحرب في حالة اغتيال أي قائد.")).toHaveLength(2);
  expect(types("تضمنت الرسالة اعترافًا مشروطًا بالحدود.")).toEqual([]);
  expect(types("تضمنت الرسالة اعترافًا مشروطًا بانسحاب القوات.")).toEqual(["precondition / مشروطًا"]);
  expect(types("يود الرئيس لو أن الأزمة لم تقع. وسيعود الوفد ولو بعد حين. وتصرف كما لو كان ملكًا.")).toEqual([]);
  expect(types("حصل الوفد على ما لم يحصل عليه سلفه. وقال الوزير ما لم يجرؤ غيره على قوله.")).toEqual([]);
  expect(types("طالما دعت فرنسا إلى الحوار. وهذا تحرك لا نظير له. ومقابل ذلك، صمتت الصين.")).toEqual([]);
  expect(types("طالما بقي الأسير موقوفًا تظل المياه مغلقة.")).toEqual(["as_long_as / طالما"]);
  expect(
    types("إذا أردنا ترتيب الاحتمالات، بدا التمديد أقربها. ليس هذا شرطًا لأحد. لم يتضح متى بدأ القصف ولا متى انتهى."),
  ).toEqual([]);
});

test("terms named by their noun, by على أن behind what is had, by what is given في مقابل", () => {
  expect(types("تسليم القراءات شرط لعقد أي جلسة.")).toEqual(["precondition / شرط"]);
  expect(conditions("هدنة قصيرة، وشرطها الوحيد إعادة الأسرى.")).toEqual([
    "precondition / شرطها الوحيد / إعادة الأسرى / هدنة قصيرة",
  ]);
  expect(types("يقوم الحل على تعليق القصف خلال الحصاد على أن تسمح الحركة بمرور القوافل.")).toEqual([
    "precondition / على أن",
  ]);
  expect(types("تنص الوثيقة على أن تنسحب فرنسا. واستقر الاتفاق على أن تبدأ الجولة غدًا.")).toEqual([]);
  expect(types("تسليم السلاح في مقابل العفو عن المقاتلين. يقع المعسكر في مقابل الجزيرة.")).toEqual([
    "quid_pro_quo / في مقابل",
  ]);
});

test("until of a passive that no list knows, and behind what stays", () => {
  expect(types("لن تهدأ الجبهة حتى تُعاد الجثث. وأقسم ألا تُفتح السفارة حتى يُدفن الجنود.")).toHaveLength(2);
  expect(types("القوات باقية في مواقعها حتى تتسلم جثة الضابط.")).toEqual(["until / حتى"]);
});

test("a deed and what it is bound to bring, what is lacking, what befalls", () => {
  expect(conditions("سقوط قذيفة كفيل بجر الصين إلى الحرب.")).toEqual([
    "implicit / سقوط / سقوط قذيفة / كفيل بجر الصين إلى الحرب",
  ]);
  expect(types("القبض على أي مسعف سيوقف التسليم. وعند انهيار المحادثات ستواجه أوغندا موجة نزوح.")).toHaveLength(2);
  expect(conditions("في غياب ضمانات، قد تنسحب الصين.")).toEqual([
    "implicit / في غياب / في غياب ضمانات / قد تنسحب الصين",
  ]);
  expect(types("إعلان النتائج سيتأخر. وفي غياب الرئيس، ستترأس نائبته الجلسة. وعند افتتاح القمة ستلقي كلمة.")).toEqual(
    [],
  );
});

test("whether, although, for nothing; before and until that hold nothing", () => {
  expect(types("لم تقل العاصمة حتى الآن إن كانت سترسل مراقبين.")).toEqual([]);
  expect(types("من المرجح أن يراقب الحلف المشهد، ولو أن أمينه العام امتنع عن التصريح.")).toEqual([]);
  expect(types("وعدت بإطلاق الأسرى بلا مقابل ولا شروط.")).toEqual([]);
  expect(types("يبقى اللواءان في مكانهما إذا حل الشتاء قبل أن يُحسم العقد.")).toEqual(["if_then / إذا"]);
  expect(types("ويبقى الانهيار واردًا: يكفي أن يُغتال قائد حتى تعود الحرب.")).toEqual(["implicit / يكفي أن"]);
});

test("then is no if; any deed, a lack that means, as soon as a deed", () => {
  expect(conditions("من يحكم فرنسا إذًا.")).toEqual([]);
  expect(conditions("أي تمديد للحظر سيدفع التجار إلى الرحيل.")).toEqual([
    "implicit / أي / أي تمديد للحظر / سيدفع التجار إلى الرحيل",
  ]);
  expect(conditions("في العناد، أي إتمام العقد، سنخسر الحليف.")).toEqual([]);
  expect(conditions("انقطاع الرواتب شهرين يعني عودة المسلحين.")).toEqual([
    "implicit / انقطاع / انقطاع الرواتب شهرين / يعني عودة المسلحين",
  ]);
  expect(conditions("سيستأنف الجيش القصف بمجرد انتهاء المهلة.")).toEqual([
    "if_then / بمجرد / انتهاء المهلة / سيستأنف الجيش القصف",
  ]);
  expect(conditions("غادر الوفد بمجرد وصول الوزير.")).toEqual([]);
  expect(conditions("تحدث الضابط مشترطًا حجب أسمائهم.")).toEqual([]);
});

test("how the text comes to say it sets nothing", () => {
  expect(types("لو سألني القارئ عن المخرج لقلت إن الراجح هدنة قصيرة.")).toEqual([]);
  expect(types("إذا سُئلتُ عن الأقرب فسأقول إنه التمديد. وإن شئنا الدقة فهو تأجيل.")).toEqual([]);
  expect(types("إن سمحتم لي بكلمة، فالاتفاق قريب.")).toEqual([]);
  expect(types("لو سُئلت الوزيرة لأنكرت اللقاء.")).toEqual(["if_then / لو"]);
  expect(types("ولو سمحت فرنسا بالعبور لعادت السفن.")).toEqual(["if_then / لو"]);
});

test("what alone would bring it: a deed, or somebody's word", () => {
  expect(types("لن تهدأ الجبهة إلا بسحب المدفعية.")).toEqual(["unless / إلا"]);
  expect(types("لا سبيل إلى ذلك إلا بضمانات من المصرف.")).toEqual(["precondition / إلا"]);
  expect(types("لا يُعرف الرجل إلا بلقبه. ولا يأتي إلا بسيارة.")).toEqual([]);
});

test("لقاء before what is handed over is in return, whatever stands before it; a meeting is none", () => {
  expect(types("قيل إن الدفع سيتم لقاء تحرير السفينة.")).toEqual(["quid_pro_quo / لقاء"]);
  expect(types("ستسلّم الحركة الأسرى لقاء سبعة من قادتها.")).toEqual(["quid_pro_quo / لقاء"]);
  expect(types("انعقد لقاء ثلاثة وزراء. وجرى لقاء قصير.")).toEqual([]);
});

test("a failure with a particle behind it is one condition", () =>
  expect(types("ففشل الهدنة، إن وقع، يعني عودة القصف.")).toEqual(["if_then / إن"]));

test("what is to last needs what it hangs on; a breakout may come of it", () => {
  expect(types("استمرار اللجنة مرهون ببقاء رئيسها.")).toEqual(["precondition / مرهون"]);
  expect(types("لكن ذلك مرهون بموافقة المجلس.")).toEqual(["precondition / مرهون"]);
  expect(types("انفجار الجبهة رهن بانقطاع الرواتب.")).toEqual(["implicit / رهن"]);
});

test("a concession, what stands across the street, wages, a tally, the law and trade set no terms", () => {
  expect(types("قبلت النقابة بحكم يختارونه، حتى إن لم يكن نزيهًا.")).toEqual([]);
  expect(types("رفضت الحكومة العرض، وإن لم تعلن ذلك.")).toEqual([]);
  expect(types("إن فُتح المعبر عادوا، وإن لم يُفتح فسيبقون في المخيم.")).toHaveLength(2);
  expect(types("أما مقابل المبنى القديم للبلدية فقد نصبت اللجان خيامها.")).toEqual([]);
  expect(types("تقع القرية مقابل الجسر القديم. ويعمل الحراس مقابل أجر زهيد.")).toEqual([]);
  expect(types("دخل خمسة ملايين طن مقابل أربعة ملايين العام الماضي.")).toEqual([]);
  expect(types("يشترط القانون أن يبلغ المرشح الأربعين. وباعت القمح بشرط التسليم في الميناء.")).toEqual([]);
  expect(types("لهم أن يرفضوا إن شاؤوا. وطالما حلم الناس بجسر.")).toEqual([]);
  expect(types("وإن تعددت الروايات فالحادث واحد. وصدر الحكم مشروطًا بستة أشهر.")).toEqual([]);
  expect(types("ترفع المدينة الحواجز مقابل الوقود.")).toEqual(["quid_pro_quo / مقابل"]);
});
