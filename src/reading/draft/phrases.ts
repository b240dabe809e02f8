// What a draft says in its own words, in both languages: notes, questions to the reviewer, what the text leaves open.
// They stand in the case file, so they hold no direction marks; who shows them isolates what is quoted.

export interface Phrase {
  readonly ar: string;
  readonly en: string;
}

const q = (text: string): string => `«${text}»`;
const e = (text: string): string => `“${text}”`;
const listAr = (names: readonly string[]): string => names.map(q).join("، ");
const listEn = (names: readonly string[]): string => names.map(e).join(", ");

/** Several phrases as one. */
export const joined = (phrases: readonly Phrase[]): Phrase => ({
  ar: phrases.map((p) => p.ar).join("؛ "),
  en: phrases.map((p) => p.en).join("; "),
});

export const say = {
  draftLabel: { ar: "مسودة آلية من النص، لم تُراجَع", en: "A draft made from the text by the program, not reviewed" },
  unnamedSource: (note: string): Phrase => ({ ar: `مصدر لم يُسمَّ: ${q(note)}`, en: `a source not named: ${e(note)}` }),
  noSource: { ar: "القائل غير مذكور", en: "who says it is not stated" },
  via: (outlet: string): Phrase => ({ ar: `نقلًا عن ${q(outlet)}`, en: `as carried by ${e(outlet)}` }),
  speaks: (name: string): Phrase => ({ ar: `على لسان ${q(name)}`, en: `in the words of ${e(name)}` }),
  bothAffirm: { ar: "كما ينقله كاتب النص", en: "as the text's author tells it" },
  opinion: { ar: "رأي أو حكم قيمة", en: "an opinion or a judgement of value" },
  redLine: { ar: "خط أحمر", en: "a red line" },
  inherits: { ar: "يقع تحت تحفّظ القول السابق له", en: "stands under the hedge of the claim before it" },
  time: (text: string): Phrase => ({ ar: `الزمن في النص: ${q(text)}`, en: `time in the text: ${e(text)}` }),
  alternatives: (items: readonly string[]): Phrase => ({
    ar: `البدائل في النص: ${listAr(items)}`,
    en: `alternatives in the text: ${listEn(items)}`,
  }),
  stopsAt: ({ name, line, lines }: { name: string; line: number; lines: number }): Phrase => ({
    ar: `ما بعد السطر ${line} من ${lines} في ${q(name)}: لا يتسع له ملف حالة واحد`,
    en: `what follows line ${line} of ${lines} in ${e(name)}: one case file does not hold it`,
  }),
  noAnswerYet: {
    ar: "سؤال مفتوح: أضف answer أو hypotheses بعد تعريف السيناريوهات والفرضيات",
    en: "open: add answer or hypotheses once scenarios and hypotheses are defined",
  },
  role: (words: string): Phrase => ({ ar: `صفته في النص: ${q(words)}`, en: `role in the text: ${e(words)}` }),
  unknownActor: {
    ar: "اسم لا تعرفه القوائم، فهو ينتظر المراجعة",
    en: "a name that no list knows: it waits for review",
  },
  isActor: (name: string): Phrase => ({
    ar: `هل ${q(name)} طرف قائم بذاته؟`,
    en: `is ${e(name)} an actor of its own?`,
  }),
  isSame: (a: string, b: string): Phrase => ({
    ar: `هل ${q(a)} هو ${q(b)} نفسه؟`,
    en: `is ${e(a)} the same as ${e(b)}?`,
  }),
  whoAre: (name: string): Phrase => ({
    ar: `من يدخل في ${q(name)}: غير مذكور`,
    en: `who belongs to ${e(name)}: not stated`,
  }),
  channelOpen: (what: readonly Phrase[]): Phrase => ({
    ar: `غير مذكور: ${what.map((p) => p.ar).join("، ")}`,
    en: `not stated: ${what.map((p) => p.en).join(", ")}`,
  }),
  count: { ar: "عدد الاتصالات", en: "how many contacts" },
  when: { ar: "تاريخها", en: "when" },
  initiator: { ar: "من بادر إليها", en: "who began" },
  betweenWhom: { ar: "بين مَن هي", en: "between whom" },
  trigger: (text: string): Phrase => ({
    ar: `ما يُفضي إليه في النص: ${q(text)}`,
    en: `trigger in the text: ${e(text)}`,
  }),
  outcome: (text: string): Phrase => ({ ar: `مآله في النص: ${q(text)}`, en: `outcome in the text: ${e(text)}` }),
  deadlineText: (text: string): Phrase => ({
    ar: `المهلة في النص: ${q(text)}`,
    en: `deadline in the text: ${e(text)}`,
  }),
  scenarioOpen: (what: readonly Phrase[]): Phrase => ({
    ar: `غير مذكور: ${what.map((p) => p.ar).join("، ")}`,
    en: `not stated: ${what.map((p) => p.en).join(", ")}`,
  }),
  deadline: { ar: "المهلة", en: "by when" },
  measure: { ar: "المؤشر الذي يُعرف به", en: "the indicator that would show it" },
  noScenarios: { ar: "لا سيناريوهات في النص", en: "the text holds no scenarios" },
  noDate: { ar: "تاريخ النص غير مذكور: أضف as_of", en: "the date of the text is not stated: add as_of" },
  noNumbers: {
    ar: "لا أرقام هنا من البرنامج: الأوزان والاحتمالات والأولويات يضعها إنسان",
    en: "no number here is the program's: weights, probabilities and priorities are for a person to judge",
  },
  variantsOpen: {
    ar: "مسارات هذا الملف غير مذكورة: أضف variants",
    en: "its possible developments are not stated: add variants",
  },
  exchange: (give: string, get: string): Phrase => ({
    ar: `مقايضة في النص: ${q(give)} مقابل ${q(get)}`,
    en: `an exchange in the text: ${e(give)} for ${e(get)}`,
  }),
  levelsOpen: {
    ar: "المستوى المذكور وحده؛ أضف سائر المستويات بترتيبها",
    en: "only the level that the text states; add the others in order",
  },
  example: (text: string): Phrase => ({ ar: `مثاله في النص: ${q(text)}`, en: `its example in the text: ${e(text)}` }),
  asOption: (text: string): Phrase => ({
    ar: `هل ${q(text)} خيار يملكه طرف؟ ومن يملكه؟`,
    en: `is ${e(text)} an option that somebody owns, and who?`,
  }),
  asWhen: (label: string): Phrase => ({
    ar: `بمَ يتحقق السيناريو ${q(label)}، بلغة الخيارات؟`,
    en: `when does the scenario ${e(label)} hold, in terms of options?`,
  }),
  asHypothesis: (text: string): Phrase => ({
    ar: `فرضية عن نية: ${q(text)}. كم احتمالها المسبق عندك؟`,
    en: `a hypothesis about an intention: ${e(text)}. What prior do you give it?`,
  }),
  asHedge: (text: string): Phrase => ({
    ar: `بأي كلمة من سلّم الاحتمال يُقرأ تحفّظ النص في ${q(text)}؟ التحفّظ ليس رقمًا`,
    en: `which word of the scale does the hedge of ${e(text)} stand for? A hedge is no number`,
  }),
  asSameClaim: (a: string, b: string): Phrase => ({
    ar: `هل يقول النصان شيئًا واحدًا: ${q(a)} و${q(b)}؟`,
    en: `do both texts say one thing: ${e(a)} and ${e(b)}?`,
  }),
  asClaim: {
    ar: "قول: أهو كما في النص قائلًا وصيغةً، ومن أكّد ومن نفى ومن سكت؟",
    en: "a claim: right as to who says it, how, and who confirmed, denied or kept silent?",
  },
  asChannel: { ar: "قناة اتصال", en: "a channel" },
  asScenario: (text: string): Phrase => ({
    ar: `سيناريو في النص: ${q(text)}`,
    en: `a scenario in the text: ${e(text)}`,
  }),
  asReaction: (name: string): Phrase => ({ ar: `ردّ فعل ${q(name)}`, en: `a reaction of ${e(name)}` }),
  asQuestion: { ar: "سؤال يطرحه النص", en: "a question that the text asks" },
  asFile: (text: string): Phrase => ({ ar: `ملف متشابك: ${q(text)}`, en: `an entangled file: ${e(text)}` }),
  asPosition: (name: string, stance: Phrase): Phrase => ({
    ar: `موقف ${q(name)}: ${stance.ar}. أضفه إلى الأولويات أو الخطوط الحمراء إن رأيت، برقم منك`,
    en: `position of ${e(name)}: ${stance.en}. Add it to preferences or red lines if you hold it so, with a number of yours`,
  }),
  reactionOpen: {
    ar: "احتماله في كل سيناريو غير مذكور: أضف given",
    en: "how likely in each scenario is not stated: add given",
  },
  oneText: (other: string): Phrase => ({
    ar: `نصّ مكرر أو منقول عن ${q(other)}: أصل واحد`,
    en: `repeats or copies ${e(other)}: one origin`,
  }),
  ranked: { ar: "الترتيب ترتيب الكاتب", en: "the order is the author's" },
} as const;

export const stances = {
  reject: { ar: "يرفض", en: "rejects" },
  accept: { ar: "يقبل", en: "accepts" },
  demand: { ar: "يشترط", en: "demands" },
  pledge: { ar: "يتعهد", en: "pledges" },
  threat: { ar: "يهدد", en: "threatens" },
} as const satisfies Readonly<Record<string, Phrase>>;
