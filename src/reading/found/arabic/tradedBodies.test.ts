import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("what a company deals in tells its name, whatever the word", () => {
  expect(mentions("اتُّهمت شركة لقلق للملاحة بالتهريب. ثم عادت الشركة إلى الميناء.")).toBe(
    "شركة لقلق للملاحة | الشركة=شركة لقلق للملاحة",
  );
  expect(mentions("أما مؤسسة وتد للإغاثة فأوقفت قوافلها.")).toBe("مؤسسة وتد للإغاثة");
  expect(mentions("نفى مدير شركة منارة لخدمات الموانئ الخبر.")).toBe("شركة منارة لخدمات الموانئ");
  expect(mentions("وهو مهندس أدار شركة دلتا للنفط والغاز.")).toBe("شركة دلتا للنفط والغاز");
});

test("by the name alone it comes again", () =>
  expect(mentions("قالت شركة سحاب للطيران إن رحلاتها معلقة. وأضافت سحاب أنها ستدفع.")).toBe(
    "شركة سحاب للطيران | سحاب=شركة سحاب للطيران",
  ));

test("of what sort or whose a company is, is no name", () => {
  for (const text of [
    "طلبت البلدية شركة محايدة للتدقيق.",
    "هي شركة خاصة للحراسة.",
    "عن شركة نقل للطلاب.",
    "تملكها شركة عادت للتعدين بعد عام.",
    "أنشأت الوزارة مؤسسة مستقلة للتدريب.",
    "تمت عبر مجموعة وسطاء للسلام.",
    "باع حصته في شركة أخيه للنقل.",
  ])
    expect(mentions(text)).toBe("");
});

test("a plain word is a company's name once «الشركة» comes", () => {
  expect(mentions("لم تعلق شركة لوتس على الخبر، لكن الشركة ستنسحب.")).toBe("شركة لوتس | الشركة=شركة لوتس");
  expect(mentions("عرضت شركة تأمين تغطية الكلفة. ثم اعتذرت الشركة.")).toBe("");
});

test("a holding is told by its end, an armed group by its place", () => {
  expect(mentions("وباتت سنابل القابضة تشتري الطحين.")).toBe("سنابل القابضة");
  expect(mentions("ظلت اليد القابضة على الزناد.")).toBe("");
  expect(mentions("سلمت فصائل جبل صخر الأسرى. وأكدت الفصائل ذلك.")).toBe("فصائل جبل صخر | الفصائل=فصائل جبل صخر");
});

test("people called several, a foreign firm by its name alone, units by a figure", () => {
  expect(mentions("زار الوفد مؤسسة سواعد للإغاثة.")).toBe("مؤسسة سواعد للإغاثة");
  expect(mentions("عن شركة مراكب للشحن.")).toBe("");
  expect(mentions("نفت شركة زيفيلا الدولية الخبر. وقالت زيفيلا إنها باقية.")).toBe(
    "شركة زيفيلا الدولية | زيفيلا=شركة زيفيلا الدولية",
  );
  expect(mentions("واندلعت مواجهات بين الكتيبة 116 وكتائب الفجر.")).toBe("الكتيبة 116 | كتائب الفجر");
});
