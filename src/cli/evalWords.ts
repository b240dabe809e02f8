// What `qanat eval` says, in both languages.

import { isolate as iso, type Lang } from "../case/index.ts";
import type { ErrorKind, LayerName, Outcome } from "../reading/gold/index.ts";

const en = {
  about: "measure the reading against annotated texts",
  files: "gold files (qanat-reading-gold/1), or folders of them",
  json: "print the scores as JSON",
  errorsFlag: "list every error with its quote",
  rulesFlag: "print the confidence of each rule as these texts bear it out",
  skipped: (path: string) => `${path}: no gold file, left out`,
  emptyFolder: (path: string) => `there is no gold file in ${path}`,
  same: (path: string, other: string) => `${path} has the id of ${other}: name each text once`,
  texts: (n: number, languages: string) => `${n} ${n === 1 ? "text" : "texts"} (${languages})`,
  languages: { ar: "Arabic", en: "English" } satisfies Record<Lang, string>,
  columns: { layer: "layer", p: "P", r: "R", f1: "F1", right: "right", found: "found", gold: "gold" },
  layers: {
    mentions: "mentions",
    claim_spans: "claim spans",
    end_to_end: "claims end to end",
    conditions: "conditions",
    scenarios: "scenarios",
    reactions: "reactions",
    events: "events",
  } satisfies Record<LayerName, string>,
  modality: "modality",
  source: "source",
  matched: (what: string, share: string, right: number, n: number) =>
    `${what}, on claims whose spans match: ${share} (${right} of ${n})`,
  invented: (scenarios: number, conditions: number) =>
    `invented, matching nothing: scenarios ${scenarios}, conditions ${conditions}`,
  unit: "Shares in percent",
  tuned: "Texts that rules may be tuned on",
  heldOut: "Texts held out: no rule is tuned on them",
  hidden: (n: number) => `held out: its ${n} errors are not listed`,
  perFile: { title: "F1 of each text", file: "text" },
  kinds: {
    missed: "missed",
    invented: "invented",
    "not a record": "inside what is marked as no record",
    "wrong actor": "wrong actor",
    "wrong span": "wrong span",
    "wrong source": "wrong source",
    "wrong modality": "wrong modality",
    "wrong type": "wrong type",
  } satisfies Record<ErrorKind, string>,
  errors: { title: "Errors by class", none: "no errors", layer: "layer", kind: "class", n: "number" },
  errorLine: (layer: string, kind: string, expected: string | undefined, found: string | undefined) =>
    `${layer}, ${kind}${expected === undefined ? "" : `; gold: ${expected}`}${found === undefined ? "" : `; found: ${found}`}`,
  goldQuote: (quote: string) => `gold: ${quote}`,
  reliability: {
    title: "Reliability of the confidences",
    layer: "layer",
    bin: "confidence",
    mean: "mean",
    right: "right",
    n: "items",
  },
  outcomes: {
    mentions: "mentions",
    claims: "claims",
    conditions: "conditions",
    scenarios: "scenarios",
    reactions: "reactions",
    events: "events",
  } satisfies Record<Outcome["layer"], string>,
  brier: (layer: string, brier: string, n: number) => `${layer}: Brier score ${brier} on ${n} items (0 is perfect)`,
};

export type EvalWords = typeof en;

const ar: EvalWords = {
  about: "قِس القراءة على نصوص موسومة بأيدي الناس",
  files: `ملفات الوسم (${iso("qanat-reading-gold/1")}) أو مجلداتها`,
  json: `اطبع النتائج بصيغة ${iso("JSON")}`,
  errorsFlag: "اعرض كل خطأ مع اقتباسه",
  rulesFlag: "اطبع درجة الثقة بكل قاعدة كما تشهد لها هذه النصوص",
  skipped: (path) => `${iso(path)}: ليس ملف وسم، فتُرك`,
  emptyFolder: (path) => `لا يوجد ملف وسم في ${iso(path)}`,
  same: (path, other) => `لملف ${iso(path)} معرّف ${iso(other)} نفسه: اذكر كل نص مرة واحدة`,
  texts: (n, languages) => `عدد النصوص ${iso(n)} (${languages})`,
  languages: { ar: "العربية", en: "الإنجليزية" },
  columns: {
    layer: "الطبقة",
    p: "الدقة",
    r: "الاستيفاء",
    f1: iso("F1"),
    right: "الصحيح",
    found: "المستخرج",
    gold: "الموسوم",
  },
  layers: {
    mentions: "الإشارات إلى الأطراف",
    claim_spans: "حدود الأقوال",
    end_to_end: "الأقوال كاملة",
    conditions: "الشروط",
    scenarios: "السيناريوهات",
    reactions: "ردود الفعل",
    events: "الأحداث",
  },
  modality: "الصيغة",
  source: "المصدر",
  matched: (what, share, right, n) =>
    `${what} في الأقوال التي تطابقت حدودها: ${iso(share)} (${iso(right)} من ${iso(n)})`,
  invented: (scenarios, conditions) =>
    `المختلق الذي لا يقابله شيء: سيناريوهات ${iso(scenarios)}، شروط ${iso(conditions)}`,
  unit: "النسب مئوية",
  tuned: "نصوص يجوز ضبط القواعد عليها",
  heldOut: "نصوص محجوزة: لا تُضبط عليها قاعدة",
  hidden: (n) => `نص محجوز: لا تُعرض أخطاؤه، وعددها ${iso(n)}`,
  perFile: { title: `${iso("F1")} لكل نص`, file: "النص" },
  kinds: {
    missed: "فائت",
    invented: "مختلق",
    "not a record": "داخل ما وُسم بأنه ليس عنصرًا",
    "wrong actor": "الطرف خطأ",
    "wrong span": "الحدود خطأ",
    "wrong source": "المصدر خطأ",
    "wrong modality": "الصيغة خطأ",
    "wrong type": "النوع خطأ",
  },
  errors: { title: "الأخطاء بأصنافها", none: "لا أخطاء", layer: "الطبقة", kind: "الصنف", n: "العدد" },
  errorLine: (layer, kind, expected, found) =>
    `${layer}، ${kind}${expected === undefined ? "" : `؛ الموسوم: ${iso(expected)}`}${found === undefined ? "" : `؛ المستخرج: ${iso(found)}`}`,
  goldQuote: (quote) => `الموسوم: ${quote}`,
  reliability: {
    title: "صدق درجات الثقة",
    layer: "الطبقة",
    bin: "الثقة",
    mean: "متوسطها",
    right: "نسبة الصحيح",
    n: "العدد",
  },
  outcomes: {
    mentions: "الإشارات إلى الأطراف",
    claims: "الأقوال",
    conditions: "الشروط",
    scenarios: "السيناريوهات",
    reactions: "ردود الفعل",
    events: "الأحداث",
  },
  brier: (layer, brier, n) =>
    `${layer}: مقياس ${iso("Brier")} ${iso(brier)} على عناصر عددها ${iso(n)} (الصفر تمام الصدق)`,
};

export const evalWords: Readonly<Record<Lang, EvalWords>> = { ar, en };
