// What the command line says of the consistency lens, in both languages. A basin share is not a probability, and is said not to be.
import type { Lang } from "../case/index.ts";

const iso = (x: string | number): string => `\u2068${x}\u2069`;

const en = {
  title: (count: string, space: string) => `Consistent configurations: ${count} of ${space}`,
  complete: "the whole space was searched",
  incomplete: {
    nodes: "NOT COMPLETE: the search stopped at its limit of steps; there may be others",
    time: "NOT COMPLETE: the search stopped when its time was up; there may be others",
    cancelled: "NOT COMPLETE: the search was cancelled; there may be others",
  },
  notListed: (n: number) => `only ${n} of them are listed`,
  tolerance: (k: number) => `tolerance ${k}: in no file does a rival win by more`,
  none: "none: no combination of developments holds together. That is a finding, not an error",
  columns: {
    n: "no.",
    variants: "developments",
    value: "value",
    total: "total",
    basin: "basin",
    survives: "survives",
    breaks: "breaks at",
  },
  tie: (files: string) => `held only by a tie: ${files}`,
  basinNote: (rule: string) =>
    `basin: starts that end there under ${rule} succession. A basin share is not a probability.`,
  estimateNote: (n: number) => `basins estimated from ${n} uniform starts, with 95 % intervals`,
  cycles: (share: string) => `starts that end in cycles: ${share}`,
  rules: { global: "global", sequential: "sequential", local: "local" },
  survivesNote: (draws: number) =>
    `survives: share of ${draws} draws of the judgements from their ranges in which it is consistent. Not a forecast.`,
  meanNote: (mean: string, none: string) =>
    `consistent configurations in a draw: ${mean} on average; none in ${none} of draws`,
  unfinished: (n: number) => `in ${n} draws the search met its limits`,
  scenario: (id: string, variants: string) => `${id} (${variants})`,
  holds: "holds: some consistent configuration contains it",
  unknown: "not known: the search met its limits",
  breaks: "does not hold",
  breakLine: (variant: string, rival: string, by: string) => `${rival} beats ${variant} by ${by}`,
  repair: (points: string, inRange: boolean) =>
    `cheapest change of judgements that would do: ${points} in all, ${inRange ? "inside" : "beyond"} their ranges`,
  excludes: (variants: string) => `already excluded by: ${variants}`,
  nearest: (n: number) => `nearest consistent configurations (${n} ${n === 1 ? "change" : "changes"}):`,
  inScenario: (share: string) => `consistent in ${share} of draws`,
  never: (variant: string, rival: string, least: string) =>
    `${variant} can never hold: whatever else happens, ${rival} scores at least ${least} more`,
  today: "Today",
  todayHolds: "holds together",
  todayBreaks: "does not hold together",
  drifts: (to: string) => `drifts to ${to}`,
  cycle: "a cycle",
  number: (n: number) => `no. ${n}`,
  unlisted: (variants: string) => variants,
  levers: "Levers (force one file, let go, follow the rule)",
  lever: (forced: string, to: string) => `${forced} → ${to}`,
  absorbs: (n: number, returned: number, moved: number, cycled: number) =>
    `no. ${n}: ${returned} changes absorbed, ${moved} lead elsewhere, ${cycled} into a cycle`,
  coverage: (pairs: number, of: number) =>
    `Judged: ${pairs} of ${of} pairs of files. A pair that nobody judged counts 0, which is not a judgement`,
  stay: (n: string) =>
    `if the unjudged pairs were judged up to one point either way, ${n} configurations would hold whatever was said`,
  possible: (n: string) => `consistent for some choice of the judgements inside their ranges: ${n}`,
  always: "whatever the judgements are inside their ranges",
  structure: "Structure",
  structureColumns: { file: "file", active: "active", passive: "passive", standing: "" },
  standing: {
    moved: "",
    dial: "nothing moves it, and its developments are level",
    jumps: "nothing moves it: it jumps to its best and stays",
  },
  islands: (list: string) => `islands: ${list}`,
  analyst: (id: string, count: string, scenarios: string) =>
    `${id} alone: ${count} configurations; holds: ${scenarios}`,
  disagree: (from: string, to: string, values: string, merged: string) =>
    `${from} on ${to}: ${values}; merged ${merged}`,
  analysts: "Analysts",
  share: (p: string, low: string, high: string) => `${p} (${low}–${high})`,
  why: (file: string, variant: string, rival: string, margin: string) =>
    `${file}: ${variant} against ${rival}: ${margin}`,
  bar: (from: string, support: string, rival: string) => `${from}: ${support} for it, ${rival} for the rival`,
  unknownVariant: (text: string, unknown: string | undefined, nearest: string | undefined) =>
    unknown === undefined
      ? `${text}: expected developments joined by + (forbidden together) or > (implied)`
      : `there is no development ${unknown}${nearest ? `; nearest: ${nearest}` : ""}`,
  unknownWhy: (x: string) =>
    `there is no scenario or configuration ${x}; name a scenario, a number of the list, or today`,
  or: " or ",
  list: (items: readonly string[]) => items.join(", "),
};

const ar: typeof en = {
  title: (count, space) => `التشكيلات المتسقة: ${iso(count)} من ${iso(space)}`,
  complete: "شمل البحث الفضاء كله",
  incomplete: {
    nodes: "النتيجة غير مكتملة: توقّف البحث عند حدّ خطواته، وقد توجد تشكيلات أخرى",
    time: "النتيجة غير مكتملة: توقّف البحث بانتهاء وقته، وقد توجد تشكيلات أخرى",
    cancelled: "النتيجة غير مكتملة: أُلغي البحث، وقد توجد تشكيلات أخرى",
  },
  notListed: (n) => `المعروض منها ${iso(n)} فقط`,
  tolerance: (k) => `التسامح ${iso(k)}: لا يتفوّق منافس في أي ملف بأكثر من ذلك`,
  none: "لا شيء: لا تتماسك أي تشكيلة من المسارات، وهذه نتيجة لا خطأ",
  columns: {
    n: "الرقم",
    variants: "المسارات",
    value: "القيمة",
    total: "المجموع",
    basin: "الحوض",
    survives: "الصمود",
    breaks: "تنكسر عند",
  },
  tie: (files) => `لا يثبت إلا بالتعادل: ${files}`,
  basinNote: (rule) => `الحوض: عدد البدايات التي تنتهي إلى التشكيلة بقاعدة التعاقب ${rule}. حصة الحوض ليست احتمالًا.`,
  estimateNote: (n) => `قُدّرت الأحواض من بدايات منتظمة عددها ${iso(n)}، مع مجالات ثقة ${iso("95%")}`,
  cycles: (share) => `البدايات التي تنتهي إلى دورات: ${iso(share)}`,
  rules: { global: "الشاملة", sequential: "المتتابعة", local: "الموضعية" },
  survivesNote: (draws) =>
    `الصمود: حصة السحبات التي تبقى فيها التشكيلة متسقة حين تُسحب التقديرات من مجالاتها (عدد السحبات ${iso(draws)}). وليس ذلك توقّعًا.`,
  meanNote: (mean, none) =>
    `متوسط عدد التشكيلات المتسقة في السحبة ${iso(mean)}، ولا تشكيلة متسقة في ${iso(none)} من السحبات`,
  unfinished: (n) => `عدد السحبات التي بلغ البحث فيها حدّه: ${iso(n)}`,
  scenario: (id, variants) => `${iso(id)} (${variants})`,
  holds: "يتماسك: تتضمنه تشكيلة متسقة",
  unknown: "غير معروف: بلغ البحث حدّه",
  breaks: "لا يتماسك",
  breakLine: (variant, rival, by) => `يتفوّق ${rival} على ${variant} بفارق ${iso(by)}`,
  repair: (points, inRange) =>
    `أقل تغيير في التقديرات يجعله متماسكًا مجموعه ${iso(points)}، ${inRange ? "ولا يخرج عن مجالاتها" : "ويخرج عن مجالاتها"}`,
  excludes: (variants) => `يكفي لاستبعاده: ${variants}`,
  nearest: (n) => `أقرب التشكيلات المتسقة (عدد التغييرات ${iso(n)}):`,
  inScenario: (share) => `متسق في ${iso(share)} من السحبات`,
  never: (variant, rival, least) =>
    `لا يثبت ${variant} في أي حال: مهما وقع في غيره يزيد عليه ${rival} بما لا يقل عن ${iso(least)}`,
  today: "اليوم",
  todayHolds: "الوضع متماسك",
  todayBreaks: "الوضع غير متماسك",
  drifts: (to) => `وينجرف إلى ${to}`,
  cycle: "دورة",
  number: (n) => `التشكيلة ${iso(n)}`,
  unlisted: (variants) => variants,
  levers: "الروافع (يُفرض مسار في ملف واحد ثم يُترك ليتبع القاعدة)",
  lever: (forced, to) => `${forced} ← ${to}`,
  absorbs: (n, returned, moved, cycled) =>
    `التشكيلة ${iso(n)}: تغييرات تُمتصّ ${iso(returned)}، وتنقل إلى غيرها ${iso(moved)}، وتُدخل في دورة ${iso(cycled)}`,
  coverage: (pairs, of) =>
    `المقدَّر من أزواج الملفات: ${iso(pairs)} من ${iso(of)}. والزوج غير المقدَّر يُحسب صفرًا، وليس الصفر تقديرًا`,
  stay: (n) => `لو قُدّرت الأزواج غير المقدَّرة بنقطة في أي اتجاه لبقي متسقًا في كل حال هذا العدد من التشكيلات: ${iso(n)}`,
  possible: (n) => `المتسق عند اختيار ما للتقديرات داخل مجالاتها: ${iso(n)}`,
  always: "مهما كانت التقديرات داخل مجالاتها",
  structure: "البنية",
  structureColumns: { file: "الملف", active: "التأثير", passive: "التأثر", standing: "" },
  standing: { moved: "", dial: "لا يحرّكه شيء ومساراته متعادلة", jumps: "لا يحرّكه شيء: يقفز إلى أفضل مساراته ويبقى" },
  islands: (list) => `الجزر: ${list}`,
  analyst: (id, count, scenarios) => `${iso(id)} وحده: تشكيلات عددها ${iso(count)}؛ ويتماسك عنده: ${scenarios}`,
  disagree: (from, to, values, merged) => `${from} في ${to}: ${iso(values)}، والمدمج ${iso(merged)}`,
  analysts: "المحللون",
  share: (p, low, high) => `${p} (${low}–${high})`,
  why: (file, variant, rival, margin) => `${file}: ${variant} في مقابل ${rival}: ${iso(margin)}`,
  bar: (from, support, rival) => `${from}: له ${iso(support)}، ولمنافسه ${iso(rival)}`,
  unknownVariant: (text, unknown, nearest) =>
    unknown === undefined
      ? `${iso(text)}: المطلوب مسارات يجمع بينها ${iso("+")} (لا تجتمع) أو ${iso(">")} (يستلزم الأول الثاني)`
      : `لا يوجد مسار باسم ${iso(unknown)}${nearest ? `؛ الأقرب: ${iso(nearest)}` : ""}`,
  unknownWhy: (x) => `لا يوجد سيناريو أو تشكيلة باسم ${iso(x)}؛ اذكر سيناريو أو رقمًا من القائمة أو ${iso("today")}`,
  or: " أو ",
  list: (items) => items.join("، "),
};

export type ConsistencyWords = typeof en;
export const consistencyWords: Readonly<Record<Lang, ConsistencyWords>> = { ar, en };
