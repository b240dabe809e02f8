// Arabic: the entangled files, and whether their developments hold together.
import { say } from "../../document.ts";
import type { consistency as en } from "../en/consistency.ts";
import { arabicPlural } from "../plural.ts";

export const consistency: typeof en = {
  holds: (n, space) =>
    say`عدد التشكيلات المتماسكة من المسارات ${n} من أصل ${space}: في كل منها يكون مسار كل ملف هو الذي تدعمه سائر الملفات.`,
  holdsNone: (space) => say`لا تتماسك أي تشكيلة من المسارات، وعدد التشكيلات كلها ${space}. وهذه نتيجة لا نقص.`,
  whole: say`شمل البحث التشكيلات كلها.`,
  notWhole: say`بلغ البحث حدّه: فالعدد حدّ أدنى، وما لم يُذكر ليس مستبعدًا.`,
  judged: (pairs, of, impacts, quoted) =>
    say`المقدَّر من أزواج الملفات ${pairs} من أصل ${of}، في ${impacts}، منها ${quoted} تستند إلى اقتباسات؛ وما لم يُقدَّر من الأزواج حُسب صفرًا.`,
  impacts: arabicPlural({
    zero: "لا آثار",
    one: "أثر واحد",
    two: "أثرين",
    few: "# آثار",
    many: "# أثرًا",
    other: "# أثر",
  }),
  notRun: say`لم يُحسب كيف تدعم مسارات الملفات بعضها بعضًا أو تستبعده: فليس في الحالة آثار مقدَّرة بينها.`,
  survival: (mean, draws) =>
    say`حين تُسحب التقديرات من مجالاتها يبقى من هذه التشكيلات في المتوسط ${mean} (${draws})؛ و«الصمود» حصة السحبات التي تتماسك فيها التشكيلة، وليس توقّعًا.`,
  draws: arabicPlural({
    zero: "لا سحبات",
    one: "سحبة واحدة",
    two: "سحبتان",
    few: "# سحبات",
    many: "# سحبة",
    other: "# سحبة",
  }),
  basin: (cycles) =>
    say`و«البدايات» حصة نقاط البداية التي تنجرف إلى التشكيلة حين ينتقل كل ملف إلى أكثر مساراته دعمًا، أي حصة الحوض؛ وحصة الحوض ليست احتمالًا. وينتهي ${cycles} من البدايات إلى دورات.`,
  caption: say`التشكيلات المتماسكة`,
  file: say`الملف`,
  developments: say`المسارات`,
  rests: say`السند`,
  value: say`أصغر هامش بالنقاط`,
  starts: say`البدايات (حصة الحوض)`,
  survives: say`الصمود (حصة السحبات)`,
  more: (n) => say`وبقي ما لم يُعرض منها، وعدده ${n}.`,
  files: say`الملفات ومساراتها الممكنة`,
  scenario: (scenario) => say`${scenario}:`,
  contained: (numbers) => say`متماسك (التشكيلة ${numbers}).`,
  broken: (parts) => say`غير متماسك: ${parts}.`,
  beats: (rival, variant, by) => say`يرجح ${rival} على ${variant} بفارق ${by}`,
  nearest: (changes) => say`وفي أقرب تشكيلة متماسكة إليه ${changes}.`,
  unknown: say`لا يُعرف أمتماسك هو أم لا: بلغ البحث حدّه.`,
  share: (share) => say`وهو كذلك في ${share} من السحبات.`,
  today: (drifts) => say`مسارات اليوم غير متماسكة، وإذا تُركت انجرفت إلى ${drifts}.`,
  todayHolds: (combination) => say`مسارات اليوم متماسكة (${combination}).`,
  number: (n) => say`التشكيلة ${n}`,
  cycle: say`دورة`,
  elsewhere: say`تشكيلة غير مذكورة هنا`,
  figure: say`الروافع: مسار يُفرض ثم تُترك الملفات لتتبعه (وبين القوسين عدد التغييرات المفردة التي تنتهي إلى الموضع نفسه)`,
  figureAlt: "أسهم من تشكيلة متماسكة إلى أخرى، وعلى كل سهم مسار إذا فُرض نقل من الأولى إلى الثانية.",
  leverColumns: [say`من`, say`ما يُفرض`, say`ينتهي إلى`],
  noLevers: say`لا ينقل أي تغيير مفرد من إحداها إلى أخرى.`,
  matrix: "آثار المسارات (الصفوف) في المسارات (الأعمدة)",
  matrixAlt:
    "مربع لكل أثر مقدَّر لمسار (في صفّه) في مسار آخر (في عموده): عدد من النقاط، يدل لونه على الدعم أو الإعاقة، والرمادي ما لم يقدّره أحد.",
  matrixColumns: [say`أثر`, say`في`, say`النقاط`, say`السند`],
  matrixKey: { positive: "يدعم", negative: "يعيق", zero: "قُدّر ألا أثر", unjudged: "غير مقدَّر" },
  cycleShort: "دورة",
  todayShort: "اليوم",
  column: say`التماسك`,
  yes: say`متماسك`,
  no: (files) => say`غير متماسك (${files})`,
  notKnown: say`غير معروف`,
  notRead: say`لم يُقرأ بمسارات الملفات`,
  ofDraws: (answer, share) => say`${answer}، في ${share} من السحبات`,
};
