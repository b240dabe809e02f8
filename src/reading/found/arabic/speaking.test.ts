import { expect, test } from "vitest";
import { claims } from "../testing/arabicClaims.ts";

test("whose duty something is, is told by the text; an adjunct with على is not", () =>
  expect(claims("على فرنسا أن تبادر إلى خطوة. على صعيد آخر، فازت الصين بالسباق.")).toEqual([
    "author / asserted+ / على فرنسا أن تبادر إلى خطوة",
    "author / asserted+ / فازت الصين بالسباق",
  ]));

test("a verb without a subject goes on with whoever agrees with it", () => {
  const text = "قال الرئيس الفرنسي إن الجسر آمن. وقالت الصين إن العبور مفتوح. ";
  expect(claims(`${text}وأضافت أن الثلج ذاب.`)[2]).toMatch(/^الصين /);
  expect(claims(`${text}وأضاف أن الثلج ذاب.`)[2]).not.toMatch(/^الصين /);
  expect(claims("قالت الصين إن الجسر آمن. وأضاف أن الثلج ذاب.")[1]).toMatch(/^الصين /);
});

test("two who speak, and the two again", () => {
  expect(claims("ورحب وزيرا خارجية مصر والأردن بالخطوة.")).toHaveLength(1);
  expect(claims("أكدت مصر والأردن أن الهدنة صامدة. وشدد المبعوثان على ضرورة فتح الممرات.")[1]).toMatch(
    /^مصر \+ الأردن /,
  );
});

test("blame is alleged by whoever lays it", () => {
  expect(claims("حمّلت فرنسا الصين مسؤولية الانهيار.")[0]).toMatch(/^فرنسا \/ alleged/);
  expect(claims("ألقت فرنسا باللوم على الصين. ووجهت مصر اتهامات إلى إيران.")).toEqual([
    expect.stringMatching(/^فرنسا \/ alleged/),
    expect.stringMatching(/^مصر \/ alleged/),
  ]);
  expect(claims("حملت فرنسا رسالة إلى الصين.")[0]).toMatch(/^author \/ asserted/);
});

test("the one called upon is no caller", () => {
  expect(claims("أعربت فرنسا عن قلقها، ودعت طهران إلى العودة عن خطواتها.")[1]).toMatch(/^فرنسا /);
  expect(claims("أعربت فرنسا عن قلقها. ودعت تركيا إلى ضبط النفس.")[1]).toMatch(/^تركيا /);
});

test("rumour, several who are not named, those who ask not to be", () => {
  expect(claims("تردد في باريس أن الوفدين قد يلتقيان.")[0]).toMatch(/^unnamed \/ possible/);
  expect(claims("قيل لنا إن صمتها علامة رضا.")[0]).toMatch(/^unnamed \/ reported/);
  expect(claims("تردد الوفد في قبول العرض.")[0]).toMatch(/^author/);
  expect(claims("بحسب ثلاثة مسؤولين، وافقت فرنسا على العرض.")[0]).toMatch(/^unnamed \/ reported/);
  expect(claims("وعبّر مسؤولون فرنسيون، طلبوا عدم ذكر أسمائهم، عن استيائهم من القرار.")).toHaveLength(1);
});

test("the name of a company between quotation marks is not what is said", () => {
  expect(claims("علّقت فرنسا تراخيص شركة «هيلادا».")[0]).toMatch(/^author \/ asserted/);
  expect(claims("علّقت فرنسا: «لن نعود إلى هذا الميناء أبدا».")[0]).toMatch(/^فرنسا \/ reported/);
});

test("where a clause ends: before حين, a subject with و, a colon with ف; not at a relative before the object", () => {
  const parts = (text: string) => claims(text).map((claim) => claim.split(" / ")[2]);
  expect(parts("توقف العمل منذ مارس، حين علّقت فرنسا التراخيص.")).toEqual([
    "توقف العمل منذ مارس",
    "علّقت فرنسا التراخيص",
  ]);
  expect(parts("تتهم فرنسا الصين بالتوسع، والحكومة تكذّب ذلك.")).toHaveLength(2);
  expect(parts("لكن الروايتين تفترقان: ففرنسا تقول إن الجسر آمن.")).toHaveLength(2);
  expect(parts("من المرجح أن تطلب فرنسا، التي يعبر الأنبوب أراضيها، الاطلاع على النص.")).toEqual([
    "من المرجح أن تطلب فرنسا، التي يعبر الأنبوب أراضيها، الاطلاع على النص",
    "يعبر الأنبوب أراضيها",
  ]);
  expect(parts("منذ نشرت فرنسا التقرير، انقسم الناس في الساحل.")).toHaveLength(2);
  expect(parts("باريس (وكالات) - أعلنت الصين أن الجسر آمن.")).toEqual(["أعلنت الصين أن الجسر آمن"]);
});

test("a question with أ, and what only looks like a hedge or like a claim", () => {
  expect(claims("أهي مجاملات حقًا أم عربون صفقة.")[0]).toMatch(/^author \/ question/);
  expect(claims("سارعت فرنسا إلى التقليل من شأن الإعلان.")[0]).toMatch(/asserted/);
  expect(claims("من شأن الإعلان أن يغضب فرنسا.")[0]).toMatch(/possible/);
  expect(claims("ويلوح في الأفق احتمالان. ربما.")).toEqual([]);
});

test("a deed told by its vowel or a number", () => {
  expect(claims("قُتل أربعة جنود في كمين، بحسب فرنسا.")).toEqual([
    "فرنسا / reported+ / قُتل أربعة جنود في كمين، بحسب فرنسا",
  ]);
  expect(claims("قتل الجنود حدث جسيم.")).not.toEqual([expect.stringMatching(/^فرنسا/)]);
});

test("إن with its answer is one clause", () =>
  expect(claims("إن هاجمت فرنسا مخفرًا ثانيًا، فستنسحب الصين.")).toEqual([
    "author / conditional+ / إن هاجمت فرنسا مخفرًا ثانيًا، فستنسحب الصين",
  ]));

test("a quotation told behind, and people of somebody's", () => {
  expect(claims("«لن نسلّم شبرًا واحدًا»، قال الرئيس الفرنسي للصحافيين.")[0]).not.toMatch(/^author/);
  expect(claims("تحدثت فرنسا عن المجلس. لكن خصومه يتهمونه بالتشبث بالسلطة.")[1]).toMatch(/^unnamed \/ alleged/);
});

test("what is unlikely is negative, what is not unlikely is not", () => {
  expect(claims("من غير المرجح أن توافق فرنسا على النص.")[0]).toMatch(/apparent-/);
  expect(claims("من المرجح أن توافق فرنسا على النص. ولا يُستبعد أن توافق الصين.")).toEqual([
    expect.stringMatching(/apparent\+/),
    expect.stringMatching(/possible\+/),
  ]);
});

test("«وهو ما» is no negation, «ما» before a verb is", () => {
  expect(claims("اتفقت فرنسا والصين على هدنة، وهو ما أكده الوزير.")[1]).toMatch(/reported\+/);
  expect(claims("ما وقّع الرئيس الفرنسي النص.")[0]).toMatch(/asserted-/);
});

test("otherwise at the head of a sentence, a protasis with an aside, a question that asks who", () => {
  expect(claims("وإلا، فإن فرنسا ستغلق المعبر.")[0]).toBe("author / conditional+ / فرنسا ستغلق المعبر");
  expect(claims("إذا أُعيد فتح المعبر، وهو أمر مستبعد، فإن التجارة ستنتعش.")).toEqual([
    "author / conditional+ / إذا أُعيد فتح المعبر، وهو أمر مستبعد، فإن التجارة ستنتعش",
  ]);
  expect(claims("ومن سيدفع رواتب الجنود؟")[0]).toMatch(/question/);
  expect(claims("أعلنت فرنسا القرار. واعتبره محللون خطوة إلى الوراء.")).toHaveLength(2);
});

test("a paragraph that opens with a verb of saying goes on with the speaker before it, over a heading too", () => {
  const text = "قالت الصين إن الجسر آمن.\n\nحال الطريق\n\nوأضافت أن الثلج ذاب.\n\n";
  expect(claims(text)[1]).toMatch(/^الصين \/ reported/);
  expect(claims(`${text}وأشارت إلى أن العبور مفتوح، مؤكدة أن القطار وصل.`).slice(2)).toEqual([
    expect.stringMatching(/^الصين \/ reported/),
    expect.stringMatching(/^الصين \/ reported/),
  ]);
  expect(claims(`${text}وصلت القافلة أمس.`)[2]).toMatch(/^author/);
  expect(claims(`${text}وأضافت الحافلات رحلة ثانية.`)[2]).toMatch(/^author/);
});

test("a quotation goes on to its closing mark, of whatever kind", () => {
  for (const [open, close] of ["«»", "“”", '""'])
    expect(
      claims(`قالت الصين: ${open}الجسر آمن. لا تزال الطريق مفتوحة. وصلت القافلة${close}. وعاد الجنود أمس.`).map(
        (claim) => claim.split(" / ")[0],
      ),
    ).toEqual(["الصين", "الصين", "الصين", "author"]);
});
