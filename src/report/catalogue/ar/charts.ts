// Arabic: words inside pictures.
import type { charts as en } from "../en/charts.ts";

export const charts: typeof en = {
  time: { day: "بالأيام", week: "بالأسابيع", month: "بالأشهر", year: "بالسنوات" },
  reach: "يُبلَغ من الوضع القائم",
  stable: "مستقر (حصّة السحبات)",
  probability: "الاحتمال عند نهاية الأفق",
  alone: "منفردًا",
  joint: "+ التحرك المشترك",
  chance: "+ الحدث العارض",
  nash: "بذاته",
  seq: "بتوقّع الردّ",
  mean: "المتوسط، مع النطاق 5–95%",
  ever: "ولو مرة (المتوسط)",
  low: "الحدّ الأدنى أو الانتفاء",
  high: "الحدّ الأعلى أو التغيير",
  axis: "بالنقاط، مع خطأ المعاينة",
};
