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
