import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("an office of a town or a service is a body where it speaks or acts, and its head alone later", () => {
  expect(mentions("أفادت مديرية شرطة وادي السرو بأن الطريق مغلق، ونفت المديرية الخبر.")).toBe(
    "مديرية شرطة وادي السرو | المديرية=مديرية شرطة وادي السرو",
  );
  expect(mentions("قالت مصلحة الجمارك إن الشاحنات عبرت.")).toBe("مصلحة الجمارك");
  expect(mentions("أما بلدية تاوسرت فلزمت الصمت.")).toBe("بلدية تاوسرت");
  expect(mentions("اقتضت مصلحة الطرفين هدنة، وعبرت القافلة ولاية الجوف ليلا.")).toBe("");
});

test("a convent or an order is a body behind the title of its head", () => {
  expect(mentions("قال شيخ زاوية الكدية إن الطريق آمن.")).toBe("زاوية الكدية");
  expect(mentions("جلس في زاوية الغرفة.")).toBe("");
});

test("a service is a body where it acts or is accused", () => {
  expect(mentions("اتهمت الحركة الدرك بحرق القرية. ونفى الدرك ذلك.")).toBe("الدرك | الدرك");
  expect(mentions("أكد سلاح الجو أنه لم يقصف القرية.")).toBe("سلاح الجو");
  expect(mentions("احتجزت بحرية تلوما ناقلة وقود. ونفى قائد البحرية العميد سامر حداد الخبر.")).toBe(
    "بحرية | تلوما | البحرية=بحرية | سامر حداد",
  );
  expect(mentions("اتهم التحالف قيادة الأركان بإخفاء الصناديق.")).toBe("قيادة الأركان");
});

test("an adjective, a guard of a state, forces of a state are no service of their own", () => {
  expect(mentions("أغلقت القاعدة البحرية أبوابها.")).toBe("");
  expect(mentions("رفع الحظر عن أسطول الصيد.")).toBe("");
  expect(mentions("أعلنت جمهورية دومارا الحداد. واحتجز خفر السواحل في دومارا السفينة.")).toBe("دومارا | دومارا");
  expect(mentions("أعلنت جمهورية دومارا الحداد. وانسحبت القوات الدومارية.")).toBe("دومارا | الدومارية=دومارا");
});

test("a team with who sends it, a wing, forces beside another body", () => {
  expect(mentions("حذر فريق خبراء الأمم المتحدة من نفاد الوقود.")).toBe("فريق خبراء الأمم المتحدة | الأمم المتحدة");
  expect(mentions("قد ينسحب جناح الساحل من الاتفاق.")).toBe("جناح الساحل");
  expect(mentions("مددت حركة أنصار الجبل والقوات الحكومية الهدنة.")).toBe("حركة أنصار الجبل | القوات الحكومية");
});
