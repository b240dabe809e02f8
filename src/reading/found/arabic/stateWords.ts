// What a word, wherever it stands, says of a name beside it: that a state's follows, that what it tells of happens in one, that it is near.
import { lately } from "../../../math/remembered.ts";
import { stems, wordSet } from "../phrases.ts";

/** What follows is a state's name. */
const surely = wordSet(
  "جمهورية مملكة سلطنة دولة إمارة دوقية كونفدرالية كانتون خانية مشيخة إمبراطورية أرشيدوقية فدرالية فيدرالية سنجق إيالة خديوية باشوية".split(
    " ",
  ),
);
const likely = wordSet(
  "ملك ملكة إمبراطور إمبراطورة حكومة رئيس رئيسة زعيم زعيمة جيش برلمان خارجية عاصمة شعب رئاسة سفارة سفير مبعوث موفد وفد حدود أراضي قوات وفدا وفدي وفود سجون مخابرات استخبارات نظام صادرات مواطني سكان بحرية أسطول بلاط شرطة جمارك مطارات موانئ سلطات اقتصاد جارتها جارته جارتهما جارتيهما جاراتها جارتيها الجارة حليفتها طيران مقاتلات مدفعية دبلوماسية خزانة خزينة عملة مع ضد لدى حيال تجاه".split(
    " ",
  ),
);
const bodiesIn = wordSet(
  "الجيران الحكومة السلطات القيادة الخارجية الدفاع الداخلية المالية الطاقة الحكم المعارضة الجيش البرلمان الوزراء الجمهورية الرئيس".split(
    " ",
  ),
);
const powers = wordSet("الحرس الأمن الشرطة الجيش القوات الأركان المخابرات الاستخبارات".split(" "));
const happenings = wordSet("الانقلاب انقلاب الانتخابات الحكم السلطة الثورة الأزمة الاستفتاء الحرب".split(" "));
/** «رئيس وزراء X», «وزير خارجية X». */
const ministries = wordSet("وزراء خارجية دفاع داخلية مالية طاقة أركان عدل".split(" "));
const neighbours = wordSet("المجاورة الشقيقة الجارة الصديقة المجاور الشقيق".split(" "));
const nearStates = wordSet("دول الدول دولا دولتين بلدان البلدان بلدين عواصم جيران أطراف حلفاء".split(" "));

/** As `isIn` of a token: with و or ف before it too. */
const isOf = (folded: string, set: ReadonlySet<string>): boolean =>
  set.has(folded) || (/^[وف]/u.test(folded) && set.has(folded.slice(1)));

/** All that is asked of a folded word beside a name. */
export const wordCues = lately((folded) => {
  const forms = stems(folded, "all").map(([form]) => form);
  return {
    isMinistry: isOf(folded, ministries),
    isTitle: /(?:رئيس|رئيسه|وزير|وزيره|وزراء|وزيري|وزيرا)$/u.test(folded),
    isRealm: isOf(folded, surely) || forms.some((form) => surely.has(form)),
    isLikely: forms.some((form) => likely.has(form)),
    isPairOfNeighbours: /جار/u.test(folded),
    /** جارتها, حليفتنا, غريمه: who stands in the name behind. */
    isBeside: /^[وفبكل]*(?:جار(?:ت?ه|ت?نا)|(?:حليف|غريم|شريك)ت(?:ه|نا))[اما]*$/u.test(folded),
    /** «الجارة الشمالية X». */
    isTheNeighbour: /^[وف]?(?:[بك]?ال|لل)جاره?$/u.test(folded),
    /** Behind these without the article stands what he rules. */
    isCrown: /^[وفبل]?(?:ملك|ملكه|امبراطور|امبراطوره|عاهل)$/u.test(folded),
    /** What a state has, in construct. */
    isRuled: /^[وفبل]?(?:حكومه|جيش|برلمان|رئاسه|سلطات|عاصمه)$/u.test(folded),
    isEnvoy: /^[وفبكل]?(?:مندوب|مندوبه|ممثل|ممثله|سفير|سفيره)$/u.test(folded),
    isMinister: /^[وفبل]?(?:وزير|وزيره)$/u.test(folded),
    isPower: isOf(folded, powers),
    isBodyThere: isOf(folded, bodiesIn),
    isHappening: forms.some((form) => happenings.has(form)),
    isBetween: /^[وف]?بين$/u.test(folded),
    isTopic: /^[وف]?اما$/u.test(folded),
    isNobody: /^[وف]?احد$/u.test(folded),
    isNeighbour: isOf(folded, neighbours),
    isOneOf: /^[وف]?(?:مثل|بينها|منها|خصوصا|لاسيما|سيما)$/u.test(folded),
    isNearStates: isOf(folded, nearStates),
    opensClause: /^(?:ان|اما|بينما|لكن|فيما|حيث|اذ)$/u.test(folded),
    /** A preposition behind which a venue stands as often as a state. */
    isWithin: /^[وف]?في$/u.test(folded),
  };
});

const beside = wordSet("مع ضد لدى حيال تجاه الجارة".split(" "));

/** حكومة, وزراء, بلاط, مملكة: what a state has or is, in construct. */
export const ownsState = lately((folded) => {
  const { isLikely, isRealm, isMinistry } = wordCues(folded);
  return (isLikely || isRealm || isMinistry) && !stems(folded, "all").some(([form]) => beside.has(form));
});

/** Adjectives of relation, as far as a word may be one: of which name, and whether it bears the article or is a plural. */
export const adjectiveCues = lately((folded) => {
  const cues: { readonly stem: string; readonly kind: "article" | "adjective" | "bare adjective" }[] = [];
  const add = (kind: (typeof cues)[number]["kind"], stem: string | undefined) => {
    if (stem !== undefined) cues.push({ kind, stem });
  };
  for (const [form] of stems(folded, "all")) {
    // «مسؤولون قرطانيون»: a plural adjective without the article shows its state too.
    add("adjective", /^(?!ال)(.{3,}?)(?:يون|يين)$/u.exec(form)?.[1]);
    // «ضابط توغالي»: so does one of somebody, for a name in ا.
    add("bare adjective", /^(?!ال)(.{4,}?)(?:ي|يه)$/u.exec(form)?.[1]);
    if (!form.startsWith("ال")) continue;
    add("article", form.slice(2));
    add("adjective", /^ال(.{3,}?)(?:ي|يه|يون|يين|يان|يتين|يتان)$/u.exec(form)?.[1]);
  }
  return cues;
});
