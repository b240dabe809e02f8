// What is noticed in a text, said to a person. The quotes stand beside it.
import type { Notice, NoticeType } from "../reading.ts";
import type { Phrase } from "./phrases.ts";

const noticeText: Readonly<Record<NoticeType, Phrase>> = {
  "internal contradiction": {
    ar: "في النص ما يناقض بعضه بعضًا: لا تحسمه، بل بيّنه",
    en: "the text contradicts itself: show it, do not settle it",
  },
  "drift of terms": {
    ar: "تتصاعد التسميات بلا دليل جديد",
    en: "the terms grow stronger without new evidence",
  },
  "unattributed passive": {
    ar: "اتهام أو خبر بصيغة المجهول: من القائل؟",
    en: "a passive without an agent: who says so?",
  },
  "question without question mark": { ar: "سؤال بلا علامة استفهام", en: "a question without a question mark" },
  "author's ranking": {
    ar: "ترتيب من الكاتب: يُحفظ بمعزل عن كل ترتيب محسوب",
    en: "the author ranks: kept apart from every computed order",
  },
  spelling: { ar: "هفوة في الكتابة، تُقتبس كما هي", en: "a slip of spelling, quoted as it stands" },
  "two readings": { ar: "عبارة تحتمل قراءتين: أبقِ القراءتين", en: "two readings are possible: keep both" },
  "absent party": {
    ar: "طرف يُفعل به ولا يفعل ولا يتكلم: ما موقفه؟ غير مذكور",
    en: "a party that is only acted upon: its position is not stated",
  },
  "missing date": { ar: "التاريخ غير مذكور", en: "the date is not stated" },
  "missing deadline": {
    ar: "المهلة غير مذكورة: متى يُحكم بأنه وقع أو لم يقع؟",
    en: "no deadline is stated: when is it to be judged?",
  },
  "hedged throughout": {
    ar: "متحفَّظ فيه كله: ما الذي يؤكده النص؟",
    en: "hedged throughout: what does the text affirm?",
  },
  "single source": { ar: "لا يستند إلا إلى مصدر واحد", en: "rests on one source only" },
  "direction marks": {
    ar: "في النص محارف تغيّر اتجاه السطر: تُعرض رموزًا ولا يُعمل بها",
    en: "the text holds characters that turn the line: shown as tokens, never obeyed",
  },
};

/** The notice with what it is about: words of the text between quotation marks, or the share that is hedged. */
export function noticeNote({ type, detail, spans }: Notice): Phrase {
  const text = noticeText[type];
  if (type === "hedged throughout") {
    const [soft, all] = detail;
    return { ar: `${text.ar} (${soft} من ${all})`, en: `${text.en} (${soft} of ${all})` };
  }
  // Steps are told in their order; a party acted upon is quoted beside the notice.
  const words =
    type === "drift of terms" ? spans.map((s) => s.exact) : type === "absent party" ? [] : detail.slice(0, 6);
  return {
    ar: [text.ar, ...words.map((w) => `«${w}»`)].join(" · "),
    en: [text.en, ...words.map((w) => `“${w}”`)].join(" · "),
  };
}

/** Notices that name something that is missing: they are listed at the head of the file. */
export const missing: ReadonlySet<NoticeType> = new Set<NoticeType>([
  "absent party",
  "missing date",
  "missing deadline",
  "unattributed passive",
]);
