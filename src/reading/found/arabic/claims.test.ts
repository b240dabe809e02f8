import { expect, test } from "vitest";
import { claims } from "../testing/arabicClaims.ts";
import { viewOf } from "../view.ts";
import { arabicActors } from "./actors.ts";
import { arabicClaims } from "./claims.ts";

test("the speaker is the person in apposition to the title", () =>
  expect(claims("قال وزير الدفاع الروسي، سامر الجابري، إن الجسر آمن.")).toEqual([
    "سامر الجابري / reported+ / قال وزير الدفاع الروسي، سامر الجابري، إن الجسر آمن",
  ]));

test("a verb without a subject goes on with the last speaker; into another paragraph only where it opens that", () => {
  expect(claims("قالت فرنسا إن الجسر آمن. وأضافت أن العبور مفتوح.")[1]).toBe(
    "فرنسا / reported+ / أضافت أن العبور مفتوح",
  );
  expect(claims("قالت فرنسا إن الجسر آمن وإن العبور مفتوح منذ أمس للجميع.\nوأضافت أن العبور مفتوح.")[2]).toMatch(
    /^فرنسا/,
  );
  expect(claims("قالت فرنسا إن الجسر آمن.\nوصلت القافلة أمس. وأضافت أن العبور مفتوح.")[2]).toMatch(/^author/);
});

test("several contents of one speech are several claims", () =>
  expect(claims("أكدت فرنسا أن الجسر آمن، وأن العبور لن يتوقف.")).toEqual([
    "فرنسا / reported+ / أكدت فرنسا أن الجسر آمن",
    "فرنسا / reported- / العبور لن يتوقف",
  ]));

test("an unnamed voice is carried by its outlet", () =>
  expect(claims("نقلت صحيفة «المرفأ» عن مصدر عسكري أن الجسر قد يغلق.")).toEqual([
    "unnamed via المرفأ / possible+ / نقلت صحيفة «المرفأ» عن مصدر عسكري أن الجسر قد يغلق",
  ]));

test("بحسب names the source wherever it stands, وفقا للمصالح names none", () => {
  expect(claims("أغلق الجيش الجسر، بحسب فرنسا.")).toEqual(["فرنسا / reported+ / أغلق الجيش الجسر، بحسب فرنسا"]);
  expect(claims("تتغير الأولويات وفقا للمصالح.")[0]).toMatch(/^author/);
});

test("قد is past before a perfect and possibility before an imperfect", () =>
  expect(claims("قد وافقت فرنسا على النص. وقد توافق الصين عليه.")).toEqual([
    "author / asserted+ / قد وافقت فرنسا على النص",
    "author / possible+ / قد توافق الصين عليه",
  ]));

test("moods: refusal, condition, otherwise, future, question", () => {
  expect(claims("لا يمكن أن تقبل فرنسا النص.")).toEqual(["author / asserted- / لا يمكن أن تقبل فرنسا النص"]);
  expect(claims("إذا رفضت فرنسا النص، ستنسحب الصين.")).toEqual([
    "author / conditional+ / إذا رفضت فرنسا النص، ستنسحب الصين",
  ]);
  expect(claims("طالبت فرنسا برفع الحصار، وإلا فستنسحب من الاتفاق.")[1]).toBe(
    "فرنسا / conditional+ / ستنسحب من الاتفاق",
  );
  expect(claims("لن تنسحب فرنسا من الاتفاق.")).toEqual(["author / predicted- / لن تنسحب فرنسا من الاتفاق"]);
  expect(claims("فهل تكفي ورقة واحدة لإنهاء الحرب.")).toEqual(["author / question+ / هل تكفي ورقة واحدة لإنهاء الحرب"]);
});

test("denial, accusation, pledge", () => {
  expect(claims("نفت فرنسا إرسال جنود إلى الحدود.")[0]).toMatch(/^فرنسا \/ denied-/);
  expect(claims("اتُّهم الحاكم بتمويل الحرب.")[0]).toMatch(/^unnamed \/ alleged\+/);
  expect(claims("تعهدت فرنسا بسحب جنودها.")[0]).toMatch(/^فرنسا \/ committed\+/);
});

test("silence is a note of the text's, never a denial", () => {
  const text = "ولم يصدر تأكيدًا من الكرملين.";
  const view = viewOf(text, "ar");
  expect(arabicClaims(view, arabicActors(view))).toMatchObject([
    { source: { type: "author" }, modality: "asserted", polarity: "-", meta: "confirmation-note" },
  ]);
});

test("of nobody, and of neither, the text speaks itself", () => {
  expect(claims("لا أحد في فرنسا ينكر أن الوفد وصل.")[0]).toMatch(/^author \/ asserted/u);
  expect(claims("لا فرنسا أكدت الخبر ولا الصين نفته.")[0]).toMatch(/^author \/ asserted/u);
  expect(claims("تتمسك فرنسا بأن الجزيرة لها.")[0]).toMatch(/reported/u);
  expect(claims("تتمسك فرنسا بموقفها.")[0]).toMatch(/^author \/ asserted/u);
});

test("what follows a hedged clause as its result stands under the hedge", () =>
  expect(claims("قد تنسحب فرنسا؛ مما يزيد الضغوط على الحلفاء.").map((claim) => claim.split(" / ")[1])).toEqual([
    "possible+",
    "possible+",
  ]));

test("a scenario's label and an adjunct are no part of the claim", () =>
  expect(
    claims(
      "خبر أول عن الحرب.\nسيناريوهات محتملة\nتهدئة هشة، قد تنسحب فرنسا من الحدود كلها قبل الشتاء.\nفي ظل أزمة تتشابك فيها المصالح، تراجعت فرنسا.",
    ),
  ).toEqual(["author / possible+ / قد تنسحب فرنسا من الحدود كلها قبل الشتاء", "author / asserted+ / تراجعت فرنسا"]));

test("two who speak together are both the source", () =>
  expect(claims("أكدت فرنسا وألمانيا أن الجسر آمن.")[0]).toMatch(/^فرنسا \+ ألمانيا \/ reported/));

test("what an according-to leads in with, through to فإن, is one claim", () =>
  expect(claims("وبحسب مصدرين تحدثا إلى وكالة «الأفق»، فإن القصف استمر ساعة.")).toEqual([
    "unnamed via الأفق / reported+ / وبحسب مصدرين تحدثا إلى وكالة «الأفق»، فإن القصف استمر ساعة",
  ]));

test("a statement speaks for who issues it", () => {
  expect(claims("اكتفت فرنسا ببيان قالت فيه إنها تدرس النص.")[0]).toMatch(/^فرنسا \/ reported/);
  expect(claims("اكتفت فرنسا بالقول إن النص جيد.")[0]).toMatch(/^فرنسا \/ reported/);
  expect(claims("نسبت صحيفة «المرفأ» إلى مصدر عسكري أن الجسر مغلق.")[0]).toMatch(/^unnamed via المرفأ/);
});

test("nobody's hedge is the text's", () =>
  expect(claims("يُرجَّح أن تطلب فرنسا مقعدا.")).toEqual(["author / apparent+ / يُرجَّح أن تطلب فرنسا مقعدا"]));

test("questions need no هل and no mark", () => {
  expect(claims("فمن أطلق الرصاصة الأولى.")[0]).toMatch(/^author \/ question/);
  expect(claims("فالى اين تتجه فرنسا اذن.")[0]).toMatch(/^author \/ question/);
});

test("clauses begin at ف and a noun, at ثمة, behind منذ أن, and where a new subject has its verb", () => {
  expect(claims("لا يتحدث أحد عن السلام، فالمفاوضات متوقفة منذ شهرين والوسيطة غادرت العاصمة.")).toHaveLength(3);
  expect(claims("لا يتعلق الأمر بالسمك وحده، فثمة حقول غاز قريبة.")).toHaveLength(2);
  expect(claims("تتصاعد التوترات منذ أن أقامت فرنسا حواجز عائمة.")).toHaveLength(2);
  expect(claims("نفت فرنسا ذلك ويقول وزيرها جلال الطيب إن الجسر آمن.")[1]).toMatch(/^جلال الطيب \/ reported/);
});

test("a clause goes on behind the relative that interrupts it", () =>
  expect(claims("لم يتضح ما إذا كانت تركيا، التي ترعى المحادثات، ستشارك في الجولة.")[0]).toBe(
    "author / asserted- / لم يتضح ما إذا كانت تركيا، التي ترعى المحادثات، ستشارك في الجولة",
  ));

test("إن before a perfect is a condition", () =>
  expect(claims("هددت فرنسا بإغلاق الميناء إن بدأ الحفر.")[0]).toMatch(/^فرنسا \/ conditional/));

test("سبق أن and an aside between commas lead to the deed that counts", () => {
  expect(claims("وقد سبق أن لوّح رئيسها سعيد بانغا بإغلاق المعابر.")[0]).toMatch(/^سعيد بانغا \/ committed/);
  expect(claims("كان مسؤول فرنسي، فضّل عدم الكشف عن هويته، قد أكد أن الجسر آمن.")).toHaveLength(1);
});

test("the accused is not the accuser", () =>
  expect(claims("تتهم فرنسا حاكم الولاية كارم الوزان بالتهريب.")[0]).toMatch(/^فرنسا \/ alleged/));

test("an aside between commas does not part the speaker from what is said", () => {
  expect(claims("أعلنت فرنسا، وهي إحدى الدول الضامنة، أنها ستنسحب ما دام الجسر آمنا.")).toEqual([
    "فرنسا / conditional+ / أعلنت فرنسا، وهي إحدى الدول الضامنة، أنها ستنسحب ما دام الجسر آمنا",
    "author / asserted+ / وهي إحدى الدول الضامنة",
  ]);
  expect(claims("وأوضح المسؤول، الذي تحدث بشرط عدم الكشف عن هويته، أن الجسر آمن.")).toEqual([
    "unnamed / reported+ / أوضح المسؤول، الذي تحدث بشرط عدم الكشف عن هويته، أن الجسر آمن",
  ]);
  expect(claims("نفى مصدر فرنسي وجود مقترح، مشيرًا إلى أن الاتصالات متوقفة.")).toHaveLength(2);
});

test("who describes something says it, and denies it by the noun too", () => {
  expect(claims("قال سامر الجابري إن الجسر آمن. ووصف الجابري هذا الكلام بأنه خطير.")[1]).toMatch(
    /^سامر الجابري \/ reported\+ \/ وصف/,
  );
  expect(claims("سارعت الرئاسة الفرنسية إلى نفي الخبر، ووصفته بأنه «محض خيال».")[0]).toMatch(/^فرنسا \/ denied-/);
  expect(claims("عادت الصين إلى التأكيد أن الجسر مغلق.")[0]).toMatch(/^الصين \/ reported/);
  expect(claims("عدّت روسيا الخطوة استفزازًا.")[0]).toMatch(/^روسيا \/ reported/);
  expect(claims("رفضت مصر التعليق.")[0]).toMatch(/^author \/ asserted/);
});

test("a document speaks for who issues it", () => {
  const said = "وبحسب بيان صدر لاحقًا عن وزارة الدفاع الفرنسية، فإن الجسر آمن. وأضاف البيان أن العبور مفتوح.";
  expect(claims(said).map((claim) => claim.split(" / ")[0])).toEqual([
    "وزارة الدفاع الفرنسية",
    "وزارة الدفاع الفرنسية",
  ]);
  expect(claims("رفضت مصر المقترح، وفقا لبيان أصدرته مساء الأحد.")[0]).toMatch(/^مصر \/ reported/);
  expect(claims("كشف بيان صدر عن وزارة الدفاع الفرنسية أن الجسر مغلق.")[0]).toMatch(/^وزارة الدفاع الفرنسية/);
  expect(claims("جاء الإعلان بعد تقرير نشرته صحيفة «المرفأ» عن لقاء في باريس.")[0]).toMatch(/^المرفأ \/ reported/);
});

test("a guess is the speaker's, or the author's where nobody guesses", () => {
  expect(claims("توقع سامر الجابري أن تستأنف الاتصالات.")[0]).toMatch(/^سامر الجابري \/ predicted/);
  expect(claims("قد تخشى طهران أن يمتد النزاع إلى حدودها.")[0]).toMatch(/^author \/ possible/);
  expect(claims("سترحب الجزائر على الأرجح بأي مسار.")[0]).toMatch(/^author \/ predicted/);
});

test("what is refused until something happens is conditional", () => {
  expect(claims("أعلنت الصين أنها لن تفتح المعبر حتى يتوقف القتال.")[0]).toMatch(/conditional-/);
  expect(claims("لن تفاوض مصر قبل انسحاب القوات.")[0]).toMatch(/conditional-/);
  expect(claims("فتحت تركيا المعبر حتى يتمكن السكان من العبور.")[0]).toMatch(/asserted\+/);
  expect(claims("لن تبدأ المحادثات قبل الأحد.")[0]).toMatch(/predicted-/);
});

test("a quotation is not cut where its words are set against each other, and its clauses have one speaker", () => {
  expect(claims("قال سامر الجابري إن رجاله «تحدثوا إلى ضباط، لا إلى المجلس».")).toHaveLength(1);
  expect(claims("قال سامر الجابري: «لن نقبل الشرط، ولن نوقع».")[1]).toMatch(/^سامر الجابري/);
});

test("judging, ruling out and needing tell without أن; calling it false denies", () => {
  expect(claims("وصفت مصر الأنباء بأنها عارية عن الصحة.")[0]).toMatch(/^مصر \/ denied-/);
  expect(claims("اعتبرت تركيا التقارير مفبركة.")[0]).toMatch(/^تركيا \/ denied-/);
  expect(claims("رأت مصر في الاتفاق فرصة.")[0]).toMatch(/^مصر \/ reported/);
  expect(claims("لم تستبعد مصر أن تنسحب القوات.")[0]).toMatch(/^مصر \/ possible/);
  expect(claims("شددت مصر على ضرورة وقف القتال.")[0]).toMatch(/^مصر \/ reported/);
  expect(claims("قال سامر الجابري إن الجسر آمن. وأُغلق الميناء، على حد قوله.")[1]).toMatch(/^سامر الجابري \/ reported/);
});

test("what the speaker's own side will do is announced, what others will do predicted", () => {
  expect(claims("أعلنت مصر أنها ستنسحب من المدينة.")[0]).toMatch(/reported\+/);
  expect(claims("قالت مصر إن الصين ستنسحب من المدينة.")[0]).toMatch(/predicted\+/);
});

test("a long line takes time in proportion", () => {
  const seconds = (n: number): number => {
    const text = "قالت فرنسا إن الجسر آمن، مثل غيره، وقد توافق الصين على ما أعلن الوزير، ".repeat(n);
    const start = performance.now();
    const view = viewOf(text, "ar");
    arabicClaims(view, arabicActors(view));
    return performance.now() - start;
  };
  seconds(50);
  expect(seconds(4000)).toBeLessThan(40 * Math.max(20, seconds(400)));
});

test("what is left open asks without a mark, what was not known tells", () => {
  expect(claims("ويبقى السؤال ما إذا كانت فرنسا ستقبل النص. ولا أحد يعرف هل تنسحب الصين أم تبقى.")).toEqual([
    "author / question+ / يبقى السؤال ما إذا كانت فرنسا ستقبل النص",
    expect.stringMatching(/^author \/ question. \/ لا أحد يعرف هل تنسحب الصين أم تبقى$/u),
  ]);
  expect(claims("ولم يعرف ما إذا كانت فرنسا ستقبل النص.")[0]).toMatch(/^author \/ asserted/u);
});

test("behind وقد a deed for an object tells what she may do", () => {
  expect(claims("وقد تعرض ميرال نشر مراقبين.")).toEqual(["author / possible+ / قد تعرض ميرال نشر مراقبين"]);
  expect(claims("وقد تعرض الجيش لهجوم.")[0]).toMatch(/^author \/ asserted/u);
});

test("what two still do, behind an adjunct, is one claim", () =>
  expect(claims("بعد عام على الحادثة، ما زالت فرنسا والصين تتبادلان الرسائل.")).toHaveLength(1));

test("the first letter of a name is no particle", () =>
  expect(claims("فرنسا ترفض العرض. وفنزويلا تقبله.")).toEqual([
    expect.stringMatching(/ \/ فرنسا ترفض العرض$/),
    expect.stringMatching(/ \/ فنزويلا تقبله$/),
  ]));

test("a question opened by its letter alone", () => {
  expect(claims("أيعقل أن تصمت فرنسا.")[0]).toMatch(/question/);
  expect(claims("أفتقبل فرنسا بهذا العرض.")[0]).toMatch(/question/);
  expect(claims("أيدت فرنسا القرار.")[0]).toMatch(/asserted/);
});

test("the answer of لو makes the claim, whatever verb stands before it", () =>
  expect(claims("لو شاء الوزير إنقاذ الميناء لفعلها أمس.")).toEqual([
    "author / conditional+ / لو شاء الوزير إنقاذ الميناء لفعلها أمس",
  ]));

test("the vowel of a passive of two letters tells a verb", () => {
  expect(claims("شُقّ الطريق قبل عامين.")).toEqual(["author / asserted+ / شُقّ الطريق قبل عامين"]);
  expect(claims("فتح الحراس الباب فإذا هم أمام حشد.")[0]).toMatch(/asserted/);
});

test("clauses without a verb go on behind a pause, a comma or a connector", () => {
  expect(claims("صمدت الهدنة أسبوعين؛ فمخازنها ممتلئة، وأسواقها مكتظة.")).toEqual([
    "author / asserted+ / صمدت الهدنة أسبوعين",
    "author / asserted+ / مخازنها ممتلئة",
    "author / asserted+ / أسواقها مكتظة",
  ]);
  expect(claims("أرسل المراقبون ثلاثة تقارير؛ فبراير ومارس وأبريل.")).toHaveLength(1);
  expect(claims("وافقت فرنسا، غير أن البرلمان منقسم على نفسه، وقد رفض النص.")[1]).toBe(
    "author / asserted+ / البرلمان منقسم على نفسه",
  );
  expect(claims("في القرية مدرستان وعيادة مهجورة.")).toHaveLength(1);
  expect(claims("هذه أقصر الطرق كلفة.")).toHaveLength(1);
});

test("when stands before the verb without a comma", () => {
  expect(claims("وفي مارس أغلقت فرنسا الجسر.")).toEqual(["author / asserted+ / أغلقت فرنسا الجسر"]);
  expect(claims("وقبل أسبوعين وعدت فرنسا بفتح الجسر، ولم يتحرك شيء.")[0]).toBe(
    "فرنسا / committed+ / وعدت فرنسا بفتح الجسر",
  );
});

test("an aside stands between the verb and its object, or between the subject and its verb", () => {
  expect(claims("أرسلت الصين، وهي أكبر المشترين، ثلاث سفن إلى الميناء.")).toHaveLength(1);
  expect(claims("من المنتظر أن توفد فرنسا، وهي المشتري الأكبر، مبعوثًا إلى الجزيرة.")).toEqual([
    "author / predicted+ / من المنتظر أن توفد فرنسا، وهي المشتري الأكبر، مبعوثًا إلى الجزيرة",
  ]);
});

test("a superlative tells how likely; near in space is none", () => {
  expect(claims("أقرب الاحتمالات إلى الواقع هو تأجيل القمة.")).toEqual([
    "author / apparent+ / أقرب الاحتمالات إلى الواقع هو تأجيل القمة",
  ]);
  expect(claims("أقرب المطارات هو مطار نيروبي.")).toEqual([]);
});

test("a relative that may be, and perhaps with و, are claims of their own", () => {
  expect(claims("إذا تأخرت القافلة، دخلنا طور المماطلة الذي قد يطول عامًا.")).toEqual([
    "author / conditional+ / إذا تأخرت القافلة، دخلنا طور المماطلة",
    "author / possible+ / قد يطول عامًا",
  ]);
  expect(claims("يعيد المجلس التعرفة القديمة وربما يحفظ ماء الوجه.")[1]).toBe(
    "author / possible+ / ربما يحفظ ماء الوجه",
  );
});

test("who judges stands at once before the verb", () => {
  expect(claims("الصين تعتبر الجزر أرضًا محتلة.")[0]).toMatch(/^الصين \/ reported/);
  expect(claims("يعتبر الجسر أطول الجسور في البلاد.")[0]).toMatch(/^author/);
});
