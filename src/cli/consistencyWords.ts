// What the command line says of the consistency lens, in both languages. A basin share is not a probability, and is said not to be.

import { isolate as iso, type Lang } from "../case/index.ts";

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
  tie: (n: number, files: string) => `no. ${n} is held only by a tie in: ${files}`,
  shownOf: (shown: number, of: number) => `${shown} of ${of} are shown, chosen to differ; --json has all`,
  more: (n: number) => `and ${n} more; --json has all`,
  fixed: (variants: string) => `fixed: ${variants}`,
  forbidden: (variants: string) => `never together: ${variants}`,
  implied: (one: string, other: string) => `where ${one} holds, ${other} holds`,
  breaksNote: "breaks at: by how many points one judgement must change to break it; which one: --why NUMBER",
  breaksAt: (points: string, inRange: boolean) =>
    `breaks if one of these judgements changes by ${points} (${inRange ? "their ranges allow it" : "no range allows it"}):`,
  cell: {
    falls: (from: string, to: string) => `${from} on ${to} falls`,
    rises: (from: string, to: string) => `${from} on ${to} rises`,
  },
  makes: (points: string, inRange: boolean) =>
    `smallest change of one judgement that would do: ${points} (${inRange ? "inside its range" : "beyond every range"}), any of:`,
  makesNone: "no change of a single judgement would do",
  couldBreak: (n: number, of: number) =>
    `unjudged pairs of files that could alone break it if judged one point either way: ${n} of ${of}`,
  decides: "judgements that decide it (points between draws above their stated value and below):",
  decide: (from: string, to: string, points: string) => `${from} on ${to}: ${points}`,
  impactNote: "it enters no probability; it bears on which developments of the files hold together:",
  asStated: (value: string) => `as stated (${value})`,
  atEnd: (value: string) => `at ${value}`,
  impactEnd: (at: string, count: string, scenarios: string) =>
    `${at}: ${count} consistent configurations; scenarios that hold: ${scenarios}`,
  noToday: (files: string) => `the case does not say where every file stands today; \`today\` is missing for: ${files}`,
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
  levers: (rule: string) => `Levers (force one file, let go, follow the ${rule} rule)`,
  leversOfTwo: (rule: string) =>
    `Levers (force one file, let go, follow the ${rule} rule; two files where neither alone leads there)`,
  lever: (forced: string, to: string) => `${forced} → ${to}`,
  absorbs: (n: number, returned: number, of: number, moved: number, cycled: number) =>
    `no. ${n}: ${returned} of ${of} single changes absorbed, ${moved} lead elsewhere, ${cycled} into a cycle`,
  coverage: (pairs: number, of: number) =>
    `Judged: ${pairs} of ${of} pairs of files. A pair that nobody judged counts 0, which is not a judgement`,
  unjudged: (pairs: string) => `not judged: ${pairs}`,
  pair: (from: string, to: string) => `${from} → ${to}`,
  could: (n: string) => `and ${n} would hold for something that could be said of them`,
  stay: (n: string) =>
    `if the unjudged pairs were judged up to one point either way, ${n} configurations would hold whatever was said`,
  possible: (n: string) => `consistent for some choice of the judgements inside their ranges: ${n}`,
  always: "it holds whatever the judgements are inside their ranges",
  structure: "Structure",
  structureColumns: { file: "file", active: "active", passive: "passive", role: "in the grid", standing: "" },
  role: { active: "drives", passive: "driven", critical: "both", buffering: "neither" },
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
  why: (variant: string, rival: string, margin: string) => `${variant} against ${rival}: ${margin}`,
  bar: (from: string, support: string, rival: string) => `${from}: ${support} for it, ${rival} for the rival`,
  unknownVariant: (text: string, unknown: string | undefined, nearest: string | undefined) =>
    unknown === undefined
      ? `${text}: expected developments joined by + (forbidden together) or > (implied)`
      : `there is no development ${unknown}${nearest ? `; nearest: ${nearest}` : ""}`,
  unknownWhy: (x: string) =>
    `there is no scenario or configuration ${x}; name a scenario, a number of the list, a development (file.variant), or today`,
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
  tie: (n, files) => `لا تثبت التشكيلة ${iso(n)} إلا بالتعادل في: ${files}`,
  shownOf: (shown, of) => `المعروض ${iso(shown)} من ${iso(of)}، اختيرت لتباعدها؛ وفي ${iso("--json")} كلها`,
  more: (n) => `وبقي غيرها، وعدده ${iso(n)}؛ وفي ${iso("--json")} كلها`,
  fixed: (variants) => `مثبَّت: ${variants}`,
  forbidden: (variants) => `لا تجتمع: ${variants}`,
  implied: (one, other) => `حيث يقع ${one} يقع ${other}`,
  breaksNote: `تنكسر عند: مقدار ما يكفي أن يتغير به تقدير واحد لتنكسر؛ ولمعرفة أيّ التقديرات: ${iso("--why")} ورقم التشكيلة`,
  breaksAt: (points, inRange) =>
    `تنكسر إذا تغيّر بمقدار ${iso(points)} أحد هذه التقديرات (${inRange ? "ومجالاتها تتسع لذلك" : "ولا يتسع لذلك أي مجال"}):`,
  cell: {
    falls: (from, to) => `انخفاض أثر ${from} في ${to}`,
    rises: (from, to) => `ارتفاع أثر ${from} في ${to}`,
  },
  makes: (points, inRange) =>
    `أصغر تغيير في تقدير واحد يجعله متماسكًا: ${iso(points)} (${inRange ? "داخل مجاله" : "خارج كل مجال"})، في أي من:`,
  makesNone: "لا يجعله متماسكًا تغييرُ تقدير واحد",
  couldBreak: (n, of) =>
    `أزواج الملفات غير المقدَّرة التي يكفي واحد منها لكسرها لو قُدّر بنقطة في أي اتجاه: ${iso(n)} من ${iso(of)}`,
  decides: "تقديرات تحسم ذلك (الفرق بالنقاط المئوية بين السحبات التي تعلو فيها قيمتَها المذكورة والتي تنزل عنها):",
  decide: (from, to, points) => `أثر ${from} في ${to}: ${iso(points)}`,
  impactNote: "لا يدخل في أي احتمال، وإنما يمسّ ما يتماسك من مسارات الملفات:",
  asStated: (value) => `بقيمته المذكورة (${iso(value)})`,
  atEnd: (value) => `عند ${iso(value)}`,
  impactEnd: (at, count, scenarios) =>
    `${at}: عدد التشكيلات المتسقة ${iso(count)}؛ والسيناريوهات المتماسكة: ${scenarios}`,
  noToday: (files) => `لا تذكر الحالة موضع كل ملف اليوم؛ ينقص ${iso("today")} في: ${files}`,
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
  levers: (rule) => `الروافع (يُفرض مسار في ملف واحد ثم تُترك الملفات لقاعدة التعاقب ${rule})`,
  leversOfTwo: (rule) =>
    `الروافع (يُفرض مسار في ملف واحد ثم تُترك الملفات لقاعدة التعاقب ${rule}؛ ومساران معًا حيث لا يكفي أحدهما)`,
  lever: (forced, to) => `${forced} ← ${to}`,
  absorbs: (n, returned, of, moved, cycled) =>
    `التشكيلة ${iso(n)}: تمتصّ من التغييرات المفردة ${iso(returned)} من ${iso(of)}، وينقلها إلى غيرها ${iso(moved)}، ويُدخلها في دورة ${iso(cycled)}`,
  coverage: (pairs, of) =>
    `المقدَّر من أزواج الملفات: ${iso(pairs)} من ${iso(of)}. والزوج غير المقدَّر يُحسب صفرًا، وليس الصفر تقديرًا`,
  unjudged: (pairs) => `غير المقدَّر: ${pairs}`,
  pair: (from, to) => `${from} ← ${to}`,
  could: (n) => `وعدد ما يتسق عند بعض ما قد يُقال فيها: ${iso(n)}`,
  stay: (n) => `لو قُدّرت الأزواج غير المقدَّرة بنقطة في أي اتجاه لبقي متسقًا في كل حال هذا العدد من التشكيلات: ${iso(n)}`,
  possible: (n) => `المتسق عند اختيار ما للتقديرات داخل مجالاتها: ${iso(n)}`,
  always: "تتسق مهما كانت التقديرات داخل مجالاتها",
  structure: "البنية",
  structureColumns: { file: "الملف", active: "التأثير", passive: "التأثر", role: "في الشبكة", standing: "" },
  role: { active: "محرِّك", passive: "متأثر", critical: "محرِّك ومتأثر", buffering: "لا محرِّك ولا متأثر" },
  standing: { moved: "", dial: "لا يحرّكه شيء ومساراته متعادلة", jumps: "لا يحرّكه شيء: يقفز إلى أفضل مساراته ويبقى" },
  islands: (list) => `الجزر: ${list}`,
  analyst: (id, count, scenarios) => `${iso(id)} وحده: تشكيلات عددها ${iso(count)}؛ ويتماسك عنده: ${scenarios}`,
  disagree: (from, to, values, merged) => `${from} في ${to}: ${iso(values)}، والمدمج ${iso(merged)}`,
  analysts: "المحللون",
  share: (p, low, high) => `${p} (${low}–${high})`,
  why: (variant, rival, margin) => `${variant} في مقابل ${rival}: ${iso(margin)}`,
  bar: (from, support, rival) => `${from}: له ${iso(support)}، ولمنافسه ${iso(rival)}`,
  unknownVariant: (text, unknown, nearest) =>
    unknown === undefined
      ? `${iso(text)}: المطلوب مسارات يجمع بينها ${iso("+")} (لا تجتمع) أو ${iso(">")} (يستلزم الأول الثاني)`
      : `لا يوجد مسار باسم ${iso(unknown)}${nearest ? `؛ الأقرب: ${iso(nearest)}` : ""}`,
  unknownWhy: (x) =>
    `لا يوجد سيناريو أو تشكيلة باسم ${iso(x)}؛ اذكر سيناريو أو رقمًا من القائمة أو مسارًا (${iso("file.variant")}) أو ${iso("today")}`,
  list: (items) => items.join("، "),
};

export type ConsistencyWords = typeof en;
export const consistencyWords: Readonly<Record<Lang, ConsistencyWords>> = { ar, en };
