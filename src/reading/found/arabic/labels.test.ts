import { expect, test } from "vitest";
import { quoteOf, viewOf } from "../view.ts";
import { arabicLabels } from "./labels.ts";

const labels = (text: string): readonly string[] => {
  const view = viewOf(text, "ar");
  return arabicLabels(view).map(({ label, start }) => text.slice(start, quoteOf(view, label).end));
};

test("an ordinal names what stands behind its aside, behind ف or at once", () => {
  expect(
    labels("يرسمون سيناريوهين. السيناريو الأول، وهو الأرجح، هدنة هشة. أما السيناريو الثاني، فهو حرب مفتوحة."),
  ).toEqual(["هدنة هشة", "حرب مفتوحة"]);
  expect(labels("أمام فرنسا مساران. الأول تفاوض مباشر. والثاني عملية محدودة.")).toEqual([
    "تفاوض مباشر",
    "عملية محدودة",
  ]);
  expect(labels("تنقسم الآراء إلى مسارين. الأول يرى أن الحرب حتمية. والثاني في جنيف.")).toEqual([]);
});

test("several names of one sentence, each behind its ordinal", () => {
  expect(labels("ثمة احتمالات ثلاثة: أولها تمديد الهدنة، وثانيها عودة المعارك، وثالثها تقسيم البلاد.")).toEqual([
    "تمديد الهدنة",
    "عودة المعارك",
    "تقسيم البلاد",
  ]);
});

test("lists of demands, rounds and clauses name none", () => {
  expect(labels("ثمة سيناريوهان. قدمت فرنسا ثلاثة مطالب. أولها وقف القصف، وثانيها رفع الحصار.")).toEqual([]);
  expect(labels("في الاتفاق مسارات وثلاثة بنود. الأول: وقف القصف. والثاني: تبادل الأسرى.")).toEqual([]);
  expect(labels("ثمة احتمالات. عُقدت جولتان. الأولى: لقاء قصير. والثانية: لقاء طويل.")).toEqual([]);
});

test("names behind a colon, where as many stand there as are told", () => {
  expect(labels("يتحدثون عن سيناريوهين: توسيع التفاهم ليشمل الطيران أو عودة إلى الحرب.")).toEqual([
    "توسيع التفاهم ليشمل الطيران",
    "عودة إلى الحرب",
  ]);
  expect(labels("أمام الوفد مساران: القبول بالورقة أو العودة.")).toEqual([]);
  expect(labels("رفضوا سيناريوهين: قالت فرنسا إن التفاهم صعب.")).toEqual([]);
});

test("lines of a numbered list, once scenarios are announced", () => {
  expect(labels("هناك سيناريوهات.\n1- بقاء الوضع على ما هو عليه: يستمر الهدوء.\n2- انهيار: تعود الحرب.")).toEqual([
    "بقاء الوضع على ما هو عليه",
    "انهيار",
  ]);
  expect(labels("هناك ثلاثة مطالب.\n1- وقف القصف: يبدأ غدًا.\n2- فتح المطار: يبدأ بعده.")).toEqual([]);
});

test("سيناريو with its name and a colon", () => {
  expect(labels("سيناريو التهدئة: تنسحب فرنسا.\nسيناريو المواجهة: ترسل فرنسا قوات.")).toEqual(["التهدئة", "المواجهة"]);
  expect(labels("سيناريو التهدئة مستبعد. وسيناريو المواجهة كذلك.")).toEqual([]);
  expect(labels("أمامهم قريتان. القرية الأولى أكبرها، والثانية أصغرها. ثم رحلوا.")).toEqual([]);
  expect(labels("إلى أين؟\nالأرجح لدينا تسوية تقنية. أما الاحتمال الآخر فلن ينضج قبل عامين.")).not.toContain("فلن");
});

test("the best and the worst, where both are told", () => {
  expect(labels("في أحسن الأحوال، يوقعون قبل الصيف. وفي أسوئها، يعود القتال.")).toEqual(["أحسن الأحوال", "أسوئها"]);
  expect(labels("في أسوأ الأحوال، يعود القتال. ولا أحد يريد ذلك.")).toEqual([]);
});

test("names between quotation marks, each at the head of its sentence", () => {
  expect(labels("هناك سيناريوهان. «أفضل الأحوال» أن تهدأ الشوارع. وأما «يوم القوارب»، فقد يسدون المضيق.")).toEqual([
    "أفضل الأحوال",
    "يوم القوارب",
  ]);
  expect(labels("اجتمعت فرنسا بالوفد. «الوطن» صحيفة. و«المرفأ» صحيفة.")).toEqual([]);
});

const headed = (title: string, ...headings: readonly string[]) =>
  `${title}\n${headings.map((heading) => `${heading}\nقد توافق فرنسا على النص قبل الصيف.`).join("\n")}`;

test("as many headings as are announced, or numbered ones", () => {
  expect(labels(headed("باريس ولندن: سيناريوهان لشتاء طويل", "هدنة الصيادين", "شتاء المدافع"))).toEqual([
    "هدنة الصيادين",
    "شتاء المدافع",
  ]);
  expect(labels(headed("إلى أين تتجه ليبيا؟", "السيناريو الأول: حكومة واحدة", "السيناريو الثاني: انقسام"))).toEqual([
    "حكومة واحدة",
    "انقسام",
  ]);
  expect(labels(headed("باريس ولندن: ثلاثة سيناريوهات", "هدنة الصيادين", "شتاء المدافع"))).toEqual([]);
  expect(labels(headed("باريس ولندن", "هدنة الصيادين", "شتاء المدافع"))).toEqual([]);
});

test("courses told one after the other in running text", () => {
  expect(labels("أقرب المسارات إلى التحقق هو تبريد الجبهة. ويليه فراغ طويل، إذ لا يجتمع أحد.")).toEqual([
    "تبريد الجبهة",
    "فراغ طويل",
  ]);
  expect(labels("أمامنا بابان. باب العودة المتدرجة، حيث قد يرجعون. وباب القطيعة: لا يرجع أحد.")).toEqual([
    "العودة المتدرجة",
    "القطيعة",
  ]);
  expect(labels("الأرجح عندي هو جمود معلن. ولو عاد الجنود لتقدّم الاحتمال الآخر، أي حرب الجسور.")).toEqual([
    "جمود معلن",
    "حرب الجسور",
  ]);
  expect(labels("أسوأ ما يُخشى إقفال الميناء. ويبقى اتفاق جزئي أقرب المخارج.")).toEqual(["إقفال الميناء", "اتفاق جزئي"]);
  expect(labels("هذا هو سيناريو التمديد الذي يريدونه. ويقابله سيناريو القطيعة: تُقفل الحدود.")).toEqual([
    "التمديد",
    "القطيعة",
  ]);
});

test("courses by their rank: before it or behind it, with an aside, by what each is called", () => {
  expect(labels("الطرق ثلاث. إعادة العدّ أهونها، وأظنها آتية. تقاسم الوزارات أغلاها، إذ يرضى الجميع.")).toEqual([
    "إعادة العدّ",
    "تقاسم الوزارات",
  ]);
  expect(labels("تتفرع من هنا ثلاث طرق. أقربها رجوع طوعي. وأبعدها منالًا توطين دائم، لا تموله العواصم.")).toEqual([
    "رجوع طوعي",
    "توطين دائم",
  ]);
  expect(
    labels("نرى أمامنا مسارين. أولهما، وإليه نميل، دمج بطيء: تُدفع الرواتب. وثانيهما، وهو بعيد، تفكك كامل."),
  ).toEqual(["دمج بطيء", "تفكك كامل"]);
  expect(labels("ثمة طريق أطول اسمه الإحالة، يسلكه الوفد. ويبقى احتمال القطيعة، أي أن يُطوى الملف.")).toEqual([
    "الإحالة",
    "القطيعة",
  ]);
});

test("one that is pointed at alone, or what ranks other things, names none", () => {
  expect(labels("أقرب المسارات إلى التحقق هو تبريد الجبهة. ثم قصفت فرنسا المطار.")).toEqual([]);
  expect(labels("أقرب المطارات هو مطار الشمال. ويليه مطار الجنوب.")).toEqual([]);
  expect(labels("سيناريو التهدئة مستبعد. وسيناريو المواجهة كذلك.")).toEqual([]);
});

test("a name behind the verb that it rests on, behind أما with its ف, behind a rank in brackets; a track is none", () => {
  expect(
    labels("أمام الوسطاء مساران. يقوم المسار الأول على هدنة قصيرة. ويقوم المسار الثاني على تسوية شاملة، لكنها بعيدة."),
  ).toEqual(["هدنة قصيرة", "تسوية شاملة"]);
  expect(labels("الاحتمال الأرجح هو استمرار الجمود. أما الاحتمال الآخر فانفجار واسع قد يبدأ قريبًا.")).toEqual([
    "استمرار الجمود",
    "انفجار واسع",
  ]);
  expect(labels("السيناريو الأول (الأرجح): تجميد النزاع.\nالسيناريو الثاني (ضعيف): صفقة كبرى.")).toEqual([
    "تجميد النزاع",
    "صفقة كبرى",
  ]);
  expect(labels("المسار الأول للمفاوضات عُقد في جنيف، والثاني في فيينا.")).toEqual([]);
});

test("numbers are names where several were announced and no other names are given; what happened is none", () => {
  expect(
    labels("ثمة مساران محتملان. في المسار الأول، تلتزم الحكومة بالخطة. وفي المسار الثاني، تماطل وتغلق الطرق."),
  ).toEqual(["المسار الأول", "المسار الثاني"]);
  expect(
    labels("سارت المحادثات في مسارين. في المسار الأول ناقش الوفدان الأسرى. وفي المسار الثاني ناقشا الحدود."),
  ).toEqual([]);
});

test("courses that running text turns to on the way, where it tells of another beside them", () => {
  expect(
    labels(
      "الأرجح أننا أمام هدنة طويلة. لكنها قد تنقلب إلى حرب شوارع متى اغتيل أحد القادة. ويبقى احتمال ثالث هو التقسيم.",
    ),
  ).toEqual(["هدنة طويلة", "حرب شوارع", "التقسيم"]);
  expect(
    labels(
      "الهدوء الحذر هو ما نعيشه الآن. فإذا سقط السقف انزلقت الجزيرة إلى حال أخرى يسميها الخبراء الشلل الكامل، حيث تُقفل الموانئ.",
    ),
  ).toEqual(["الهدوء الحذر", "الشلل الكامل"]);
  expect(labels("هذا أول ما يواجهنا، جمود طويل. والباب الآخر تسوية مؤلمة، تُدفع أثمانها على دفعات.")).toEqual([
    "جمود طويل",
    "تسوية مؤلمة",
  ]);
});

test("what happens to turn, a town of another name, an office with أما name none", () => {
  expect(
    labels("الوضع الراهن هو ما نشهده اليوم. وانتقلت الحكومة إلى مدينة أخرى يسميها السكان العاصمة الصيفية."),
  ).toEqual([]);
  expect(labels("الأرجح أنه أمام المحكمة. وقد يؤدي الجفاف إلى نزوح واسع إذا استمر.")).toEqual([]);
  expect(labels("هذا أول ما يهمنا، سلامة السكان. وأما الوزير فلن يحضر.")).toEqual([]);
});

test("courses beside others that nobody counts: by where they stand, what remains of them, what the writer prefers", () => {
  expect(
    labels("من هنا تتفرع السبل. فهدنة قصيرة تظل واردة. وفي الطرف الآخر حرب بحرية. وبين هذه وتلك مماطلة طويلة."),
  ).toEqual(["هدنة قصيرة", "حرب بحرية", "مماطلة طويلة"]);
  expect(
    labels(
      "خريف الوادي\nبدأت المحادثات أمس.\nإلى أين\nيرجّح كاتب هذه السطور هدنة باردة، تمتد إلى الربيع. وقد نرى بدلًا منها انقسامًا هادئًا، لا يعلنه أحد. ويبقى الحسم العسكري مستبعدًا.",
    ),
  ).toEqual(["هدنة باردة", "انقسامًا هادئًا", "الحسم العسكري"]);
  expect(labels("أمامهم دربان. إن قلّ المطر غلبت الهجرة الكبرى. وإن زاد فالعودة الطوعية.")).toEqual([
    "الهجرة الكبرى",
    "العودة الطوعية",
  ]);
});

test("the same turns without an outlook, and what is no course, name none", () => {
  expect(labels("وفي الطرف الآخر قرية صغيرة. وبين هذا وذاك طريق ترابية. ويبقى الجسر مغلقًا.")).toEqual([]);
  expect(labels("أمامنا مساران. وبين الاثنين منطقة رمادية. ويبقى الوزير حاضرًا بيننا في كل جلسة.")).toEqual([]);
  expect(labels("إن انسحبت فرنسا غلب الحزن. وقد نرى وفدًا آخر.")).toEqual([]);
});

test("an aside that ranks is no name; the one or the other; a preference for one that was named", () => {
  expect(
    labels("أمامها ثلاثة أبواب. الباب الأول اندماج كامل، تفقد معه برلمانها. أما الثالث، وهو الأسوأ، فحرب عصابات."),
  ).toEqual(["اندماج كامل", "حرب عصابات"]);
  expect(labels("أمام الطرفين خياران لا أكثر. فإما تمديد الهدنة شهرًا، وإما العودة إلى القتال. ونرجّح التمديد.")).toEqual(
    ["تمديد الهدنة شهرًا", "العودة إلى القتال"],
  );
  expect(labels("اقترب الموعد. فإما أن يوقعوا، وإما أن يرحلوا.")).toEqual([]);
});

test("under an outlook, where things go and how likely each course is", () => {
  const ahead = "خريف الجسور\nاتفق الوفدان على موعد.\nإلى أين\n";
  expect(labels(`${ahead}قد تنتهي الأزمة إلى تسوية رمزية يوقعها الوزيران. والبديل عنها قطيعة طويلة.`)).toEqual([
    "تسوية رمزية",
    "قطيعة طويلة",
  ]);
  expect(
    labels(
      `${ahead}التمديد هو الأقرب، ولو بشروط أقسى. والتجميد وارد متى تعثر التمويل. أما الحسم فلا يُتصور قبل الشتاء.`,
    ),
  ).toEqual(["التمديد", "التجميد", "الحسم"]);
  expect(
    labels(`${ahead}يبدو أن الأمور تتجه نحو هدنة هشة. وقد يأتي بدلًا منها اقتتال داخلي. ولا نستبعد وصاية دولية.`),
  ).toEqual(["هدنة هشة", "اقتتال داخلي", "وصاية دولية"]);
});

test("what somebody does, what was said or done, ports and budgets are no courses", () => {
  expect(labels("زار الوزير القاهرة. وقد تتجه مصر إلى التحكيم الدولي. أما التسوية فقد رفضتها الحكومة أمس.")).toEqual(
    [],
  );
  expect(
    labels("أمام الحكومة خياران. قالت المعارضة إن البلاد ذاهبة إلى انتخابات. وتعهد الرئيس بالعودة إلى الحوار."),
  ).toEqual([]);
  const ahead = "خريف الجسور\nاتفق الوفدان على موعد.\nإلى أين\n";
  expect(labels(`${ahead}أعلن المجلس موعد الجلسة. وقد تعود السفن إلى الميناء. أما السوق فلن تفتح قبل الربيع.`)).toEqual(
    [],
  );
});

test("a course pointed back at is not told twice, nor is its likelihood a name", () => {
  expect(
    labels(
      "ثمة مخرجان. المخرج الأول تقاسم المقاعد بالتناوب. والمخرج الآخر، أي حل المجلس، بعيد. والأرجح عندنا التقاسم.",
    ),
  ).toEqual(["تقاسم المقاعد بالتناوب", "حل المجلس"]);
  expect(labels("أمامنا طريقان. قد نمضي إلى هدنة، وقد ننزلق إلى قتال. والطريق الثاني هو الأرجح.")).toEqual([
    "هدنة",
    "قتال",
  ]);
});

test("a name in an aside behind its ordinal, behind what tells which, by letters at the head of lines", () => {
  expect(
    labels(
      "أمام المدينة مساران. في الأول، ولنسمّه العودة البطيئة، يرجع الناس. أما الآخر، وأعني الرحيل، فلن يكون قريبًا.",
    ),
  ).toEqual(["العودة البطيئة", "الرحيل"]);
  expect(
    labels(
      "السيناريو الذي ترجحه العواصم تمديد مهلة التفاوض. والسيناريو المقابل، وهو ما تخشاه الجارة، انفجار الجبهة الجنوبية.",
    ),
  ).toEqual(["تمديد مهلة التفاوض", "انفجار الجبهة الجنوبية"]);
  expect(
    labels("بعد القمة\nانتهت بلا بيان.\nالمسارات\n(أ) التطبيع البارد: تُفتح السفارات.\n(ب) القطيعة: يُطرد السفراء."),
  ).toEqual(["التطبيع البارد", "القطيعة"]);
});

test("what stands between two, what is likely in a respect, a third behind two that were numbered", () => {
  const ahead = "سد الوادي\nعاد الملف أمس.\nمسارات الملف\n";
  expect(
    labels(
      `${ahead}أقرب الاحتمالات إلى العقل اتفاق صامت. أما القطيعة فتصبح مرجحة متى مُلئ الخزان. وبين هذا وذاك يبقى التأجيل مخرجًا.`,
    ),
  ).toEqual(["اتفاق صامت", "القطيعة", "التأجيل"]);
  expect(
    labels(
      "أمامنا مساران. المسار الأول تسوية قريبة. والثاني جمود طويل. ويبقى مسار ثالث هو الحرب. وعاد الوفد إلى الحوار.",
    ),
  ).toEqual(["تسوية قريبة", "جمود طويل", "الحرب"]);
  expect(labels("ماذا بعد\nلم يعد أحد يراهن على اتفاق آذار. وقال الوزير إن الهدنة قائمة.")).toEqual([]);
});

test("of what kind a way is, doors of a fair and ways of a town name no courses", () => {
  expect(labels("أمام المسافر طريقان. الطريق الأول جبلي وعر. والطريق الثاني ساحلي آمن.")).toEqual([]);
  expect(labels("افتتح المعرض بابين. الأول باب الزوار، والثاني باب العارضين. أما الإغلاق فيكون مساء.")).toEqual([]);
  expect(labels("أمامنا بابان. الأول باب المقايضة، ويُفتح قريبًا. والثاني باب القطيعة، وهو الأرجح.")).toEqual([
    "باب المقايضة",
    "باب القطيعة",
  ]);
  expect(labels("ميناء\nبدأ العمل.\nماذا بعد\nقد تعود الشركة إلى التفاوض. أما التمويل فيبقى رهن البرلمان.")).toEqual(
    [],
  );
});
