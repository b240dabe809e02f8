import { expect, test } from "vitest";
import { viewOf } from "../view.ts";
import { arabicLabels } from "./labels.ts";

const labels = (text: string): readonly string[] => {
  const view = viewOf(text, "ar");
  return arabicLabels(view).map(({ label }) =>
    view.text.slice(view.tokens[label.from]!.start, view.tokens[label.to - 1]!.end),
  );
};

test("two ways at a fork, up to what sets them off", () => {
  expect(
    labels("تقف المدينة عند مفترق: فإما إدارة مشتركة للمرفأ، وهو ما يرضي التجار؛ وإما حصار طويل إن قُتل أحد."),
  ).toEqual(["إدارة مشتركة للمرفأ", "حصار طويل"]);
  expect(labels("يختار الطلاب إما تعويضًا ماليًا وإما تمديدًا للعقد.")).toEqual([]);
});

test("ranked in our estimate, the next, the last", () => {
  expect(labels("الأرجح في ظني تسوية صامتة. ويأتي بعدها انهيار بطيء للجبهة.")).toEqual([
    "تسوية صامتة",
    "انهيار بطيء للجبهة",
  ]);
  expect(labels("تحدث رئيس الوفد، ويليه وزير المال. ويأتي أخيرًا ممثل الاتحاد.")).toEqual([]);
});

test("the first and the second called by quoted names, where courses were announced", () => {
  expect(labels("الأزمة صائرة إلى أحد مآلين. يطلقون على الأول «الخروج الهادئ»، والثاني «وراثة السلاح».")).toEqual([
    "الخروج الهادئ",
    "وراثة السلاح",
  ]);
  expect(labels("أصدر الكاتب روايتين. الأولى «حارس الليل»، وتدور في ميناء. والثانية «باب البحر».")).toEqual([]);
});

test("each under a heading that says of what kind it is", () => {
  const text = "تقدير\nالسيناريو الأساس\nتميل الكفة إلى تقاسم محدود.\nالسيناريو البديل\nلا يُستبعد كذلك تفكك الهدنة.";
  expect(labels(text)).toEqual(["تقاسم محدود", "تفكك الهدنة"]);
});

test("an aside that ranks a course names none", () => {
  const found = labels(
    "ثمة مسار الخروج على دفعات، ومفتاحه الوقود. وأما اقتحام المخفر، وهو أسوأ المسارات، فلا يقدم عليه الجيش.",
  );
  expect(found).not.toContain("وهو");
});
