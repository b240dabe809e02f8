// Who says a clause, how surely, and how far it goes, where words only look like a speaker, a mood or an end.
import { expect, test } from "vitest";
import { claims } from "../testing/arabicClaims.ts";

test("who is blamed is not who blames, where no other name stands between the verb and the charge", () => {
  expect(claims("قالت تركيا إن الجسر آمن. واتهمت فرنسا بالتضليل.")[1]).toMatch(/^تركيا \/ alleged/);
  expect(claims("انتقد الرئيس التركي القرار. وحمّل باريس مسؤولية التصعيد.")[1]).toMatch(/^تركيا \/ alleged/);
  expect(claims("واتهمت تركيا فرنسا بالتضليل.")[0]).toMatch(/^تركيا \/ alleged/);
  expect(claims("اتهم الجيش المتمردين بخرق الهدنة.")[0]).not.toMatch(/^unnamed/);
  expect(claims("اتهم المتمردون الجيش بقصف القرى.")[0]).toMatch(/^unnamed \/ alleged/);
  expect(claims("واتهمها الجابري بالتضليل.")[0]).not.toMatch(/passive/);
});

test("a question has no speaker, and goes before a condition", () => {
  expect(claims("هل تعلن تركيا انسحابها.")).toEqual(["author / question+ / هل تعلن تركيا انسحابها"]);
  expect(claims("كيف سترد تركيا إذا صدر القرار.")[0]).toMatch(/^author \/ question/);
  expect(claims("ليس واضحًا إن كانت تركيا ستوافق.")[0]).toMatch(/^author \/ question/);
});

test("nobody's fear, somebody's guess, passives with بأن", () => {
  expect(claims("يُخشى أن تمتد النار إلى الساحل. وتخشى تركيا أن تمتد.")).toEqual([
    expect.stringMatching(/^author \/ apparent/),
    expect.stringMatching(/^تركيا \/ reported/),
  ]);
  expect(claims("تميل تركيا إلى ترجيح فرضية العطل.")[0]).toMatch(/^تركيا \/ apparent/);
  expect(claims("أُفيد بأن السفينة غرقت. ويُقال إن ربانها نجا.")).toEqual([
    expect.stringMatching(/^unnamed \/ reported/),
    expect.stringMatching(/^unnamed \/ reported/),
  ]);
});

test("a text that came out, and the text again", () => {
  expect(claims("وفقًا لما جاء في تقرير نشرته صحيفة الغارديان، فإن تركيا قبلت. وزعم التقرير أنها ستوقع.")).toEqual([
    expect.stringMatching(/^الغارديان \/ reported/),
    expect.stringMatching(/^الغارديان \/ alleged/),
  ]);
  expect(claims("تواصل القصف، كما جاء في بيان للحكومة التركية.")).toHaveLength(1);
  expect(claims("بحسب الموقع، وصلت السفينة أمس.")[0]).toMatch(/^unnamed \/ reported/);
});

test("told to a hearer, told by who was named before", () => {
  expect(claims("قالت تركيا إن الجسر آمن. وقالت لرويترز إن العبور مفتوح.")[1]).toMatch(/^تركيا /);
  expect(claims("أعلنت تركيا القرار منذ أن أعلن الرئيس التركي استعداده للحوار.")[1]).toMatch(
    /^الرئيس التركي \/ reported/,
  );
  expect(claims("ربطت تركيا عودة سفيرها باعتذار علني.")[0]).toMatch(/^تركيا \/ conditional/);
  expect(claims("أما تركيا فاكتفت بالدعوة إلى ضبط النفس.")[0]).toMatch(/^تركيا \/ reported/);
  expect(claims("قال بقائي: «لا، لم نقبل العرض».")).toEqual(["unnamed / reported- / قال بقائي: «لا، لم نقبل العرض"]);
});

test("where a clause ends: not behind بين, an apposition or a comparison; at a telling behind حين or فيها", () => {
  const parts = (text: string) => claims(text).map((claim) => claim.split(" / ")[2]);
  expect(parts("قال الجابري إن المحادثات بين تركيا وفرنسا لا تزال متعثرة.")).toHaveLength(1);
  expect(parts("قالت تركيا إن الوفد، برئاسة وزير الخارجية، سيصل الأحد.")).toHaveLength(1);
  expect(parts("يقول الجابري إن الفجوة أضيق مما يظن الناس.")).toHaveLength(1);
  expect(parts("تراجع الوزير التركي حين قال إن الاتفاق لم يكتمل.")).toHaveLength(2);
  expect(parts("جاء ذلك في تصريحات للرئيس التركي، أكد فيها أن بلاده مستعدة.")).toHaveLength(2);
  expect(parts("قد توافق تركيا على النص، ذلك أنها تستورد الغاز.")).toHaveLength(2);
});

test("a verb at the head of a line below a heading without a mark, and behind an adjunct without a comma", () => {
  const parts = (text: string) => claims(text).map((claim) => claim.split(" / ")[2]);
  expect(parts("خبر أول عن الحرب.\nفوز المعارضة\nتعهد زعيم المعارضة بمراجعة العقود.")).toContain(
    "تعهد زعيم المعارضة بمراجعة العقود",
  );
  expect(parts("في هذه الحالة سيُستأنف ضخ الغاز، وقد تُرفع العقوبات.")).toEqual(["سيُستأنف ضخ الغاز", "قد تُرفع العقوبات"]);
  expect(parts("أما في الشمال فتنهار الهدنة.")).toEqual(["تنهار الهدنة"]);
  expect(parts("الجسر هو الممر الوحيد، وقد يُغلق.")).toEqual(["الجسر هو الممر الوحيد", "قد يُغلق"]);
});

test("the two that a text is about speak together; a participle goes on with who acted; a person behind a comma", () => {
  expect(claims("تتنازع فرنسا والصين على الجزر. وأقر الطرفان بأن لجنة اجتمعت سرًا.")[1]).toMatch(
    /^فرنسا \+ الصين \/ reported/,
  );
  expect(claims("قالت فرنسا إن الجسر آمن. ورفضت الصين الخطة، معتبرة أنها غير عادلة.")[2]).toMatch(/^الصين /);
  expect(claims("صرّح رئيس وفد الصين إلى المحادثات، سامر الجابري، للصحافيين، بأن الجسر آمن.")[0]).toMatch(
    /^سامر الجابري/,
  );
  expect(claims("قالت الصين إن العفو سابق لأوانه، لكنها لم تستبعد إصدار عفو جزئي.")[1]).toMatch(/^الصين \/ possible/);
  expect(claims("وقد تسارع الصين إلى تقديم عرض.")[0]).toMatch(/^author \/ possible/);
});

test("a quotation without a colon, a document again, the one of two, an answer to a concession", () => {
  expect(claims("وأضاف الجابري «وافقت الحكومة على مقترح الهدنة كله».")[0]).toMatch(/^unnamed \/ reported/);
  expect(claims("نقل التلفزيون التركي عن بيان عسكري قوله إن الهدنة تبدأ الجمعة.")[0]).toMatch(/^unnamed .*\/ reported/);
  expect(claims("أعلنت تركيا، في بيان، أن القرار سيصدر غدًا.\nوجاء في البيان أن الطرح قيد الدراسة.")[1]).toMatch(
    /^تركيا /,
  );
  expect(claims("أعلن الجيشان التزامهما بالهدنة، لكن كليهما هدد بالرد على أي خرق.")).toHaveLength(2);
  expect(claims("رغم أن التصريح أوحى بالكثير فإن تركيا ترى أن العقبات باقية.")[1]).toMatch(/^تركيا \/ reported/);
  expect(claims("ترفض تركيا أي تنازلات من شأنها تأجيل الحل.")[0]).not.toMatch(/possible/);
  expect(claims("يتمثل المسار الأول، وهو الأرجح، في تهدئة طويلة.")).toHaveLength(1);
});

test("a verb far from what is said, an impersonal phrase, an adjunct of whatever, things that speak", () => {
  expect(claims("قائد المتمردين سامر الجابري كرر الأسبوع الماضي أنه لن يوقع.")[0]).toMatch(/^سامر الجابري/);
  expect(claims("ومن المرتقب أن يلتئم المجلس غدًا.")[0]).toMatch(/predicted/);
  expect(claims("وأيًا كانت النتيجة، فإن تركيا تستعد للأسوأ.")).toHaveLength(1);
  expect(claims("أعلنت تركيا القرار. وتشير بيانات الأقمار إلى أن الخزان امتلأ.")[1]).toMatch(/^unnamed/);
  expect(claims("ماذا بقي في يدها إذن؟")[0]).toMatch(/question/);
  expect(claims("تُزاد الكميات مقابل ربط كهربائي.")[0]).toMatch(/conditional/);
});

test("a holder of an office without a name, one called upon by somebody unnamed, what is not ruled out or known", () => {
  expect(claims("قالت تركيا إن الجسر آمن. وتوعّد قائد الفرقة الثالثة بسحق الحركة.")[1]).toMatch(/^unnamed \/ committed/);
  expect(claims("قال مسؤول محلي إن الجسر آمن، وطالب تركيا بضمانات.")[1]).toMatch(/^unnamed \/ reported/);
  expect(claims("قالت تركيا إن الجسر آمن. وتوصي بنشر مراقبين.")[1]).toMatch(/^تركيا \/ reported/);
  expect(claims("من غير المستبعد أن تدخل تركيا على الخط.")[0]).toMatch(/possible/);
  expect(claims("ولا يُعرف هل ستقبل تركيا بدور الوسيط.")[0]).toMatch(/question/);
});

test("each of the two denies; passives of three letters and «if» before one; when and how are asked too", () => {
  expect(claims("تتنازع فرنسا والصين على الجزر. ونفى كل منهما مسؤوليته.")[1]).toMatch(/^فرنسا \+ الصين \/ denied/);
  expect(claims("وفُسّر ذلك بأنه مناورة.")).toHaveLength(1);
  expect(claims("لن تقف تركيا متفرجة إن مُسّت مصالحها.")[0]).toMatch(/conditional/);
  expect(claims("ولا يعرف أحد متى ينفد صبر الشارع.")[0]).toMatch(/question/);
});

test("laid at somebody's door in the passive, denied by a pronoun, told by «بقوله» and «كما يزعم»", () => {
  expect(claims("نُسبت الغارة إلى الجيش.")).toEqual(["unnamed / alleged+ / نُسبت الغارة إلى الجيش"]);
  expect(claims("اتُّهمت فرنسا بقطع الكابل، وأنكرت هي التهمة.")[1]).toBe("فرنسا / denied- / أنكرت هي التهمة");
  expect(claims("عارضت فرنسا ذلك بقولها إن المعبر مغلق.")[0]).toMatch(/^فرنسا \/ reported/);
  expect(claims("أغلقت الصين الجسر، كما تزعم فرنسا.")).toEqual([
    "فرنسا / alleged+ / أغلقت الصين الجسر، كما تزعم فرنسا",
  ]);
});

test("the gist of somebody's story is his word", () => {
  expect(claims("ذكر دبلوماسي أن اللقاء تم، ومفاد روايته أن فرنسا تقبل الانسحاب.")[1]).toMatch(/^unnamed \/ reported/);
  expect(claims("ذكر دبلوماسي أن اللقاء تم، ومضمون الرسالة غير معروف.")).toHaveLength(1);
});

test("rumours name nobody, with where and when before what is said or in an aside", () => {
  expect(claims("وقيل حينها إن تركيا دفعت الثمن.")).toEqual(["unnamed / reported+ / قيل حينها إن تركيا دفعت الثمن"]);
  expect(claims("يُتداول في الأسواق أن الجسر سيُقفل.")[0]).toMatch(/^unnamed /);
  expect(claims("غادر الوفد، على ما يتردد في المدينة، قبل الفجر.")).toEqual([
    "unnamed / reported+ / غادر الوفد، على ما يتردد في المدينة، قبل الفجر",
  ]);
  expect(claims("وكان قد قيل إن تركيا دفعت فدية.")[0]).toMatch(/^unnamed \/ reported/);
  expect(claims("فقد ذُكر أن الموفد زار القصر.")[0]).toMatch(/^unnamed \/ reported/);
  expect(claims("ترددت شائعات عن لقاء جمع الوزيرين.")[0]).toMatch(/^unnamed \/ reported/);
  expect(claims("والرواية الرائجة أن تركيا عرضت تمديدًا.")[0]).toMatch(/^unnamed \/ reported/);
  expect(claims("وقد ذكر أن اللقاء جرى. ونشر المركز شائعات عن الوزير.")[0]).not.toMatch(/^unnamed/);
  expect(claims("لو كانت السفينة غرقت، كما أُشيع، لما عاد ربانها.")[0]).toMatch(/^author \/ conditional/);
});

test("what both own to is fact; where a paper has it from is nothing said", () => {
  expect(claims("أقر الطرفان، كل على حدة، بأن اللقاء جرى.")[0]).toMatch(/^author \/ asserted/);
  expect(claims("أقرت تركيا وفرنسا، كل على حدة، بأن اللقاء جرى.")[0]).toMatch(/^تركيا \+ فرنسا \/ reported/);
  expect(claims("نسبت صحيفة «الفجر» الخبر إلى وكالة محلية.")[0]).toMatch(/^author \/ asserted/);
  expect(claims("نسبت صحيفة «الفجر» إلى ضابط قوله إن الجسر سقط.")[0]).toMatch(/^unnamed/);
});

test("who calls it false, keeps denying it, holds that, breaks a silence to say", () => {
  expect(claims("وتصف تركيا الأنباء بأنها مختلقة.")[0]).toMatch(/^تركيا \/ denied/);
  expect(claims("وتصف تركيا الاتفاق بأنه تاريخي.")[0]).not.toMatch(/denied/);
  expect(claims("وقد دأبت تركيا على إنكاره.")[0]).toMatch(/^تركيا \/ denied/);
  expect(claims("تذهب تركيا إلى أن الهدنة صامدة.")[0]).toMatch(/^تركيا \/ reported/);
  expect(claims("ذهبت تركيا إلى المؤتمر.")[0]).toMatch(/^author \/ asserted/);
  expect(claims("خرجت تركيا عن صمتها لتقول إن الزيارة لم تحدث.")[0]).toMatch(/^تركيا \/ reported/);
  expect(claims("قالت تركيا إن الجسر آمن. ثم استدركت قائلةً إن الفحص لم ينتهِ.")[1]).toMatch(/^تركيا \/ reported/);
});

test("behind أما and its topic ف leads to the verb, of one clause", () => {
  expect(claims("أما الوزير سامر خطاب فتعهد بفتح الطريق.")).toEqual([
    expect.stringMatching(/ \/ committed\+ \/ الوزير سامر خطاب فتعهد بفتح الطريق$/),
  ]);
});
