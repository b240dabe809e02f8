// Offices and ranks before a name; a neighbour with her direction; a state of which only the adjective is written.
import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";
import { viewOf } from "../view.ts";
import { arabicActors } from "./actors.ts";

test("an office with a rank behind it has its holder named", () => {
  expect(mentions("ونفى وزير الدفاع الكالدوري الفريق جابر الحويطي ذلك.")).toBe("الكالدوري=كالدور | جابر الحويطي");
  expect(mentions("ونفى وزير الدفاع الكالدوري ذلك.")).toMatch(/^وزير الدفاع الكالدوري/u);
});

test("the northern neighbour by name", () => {
  expect(mentions("أما الجارة الشمالية كالمون فأغلقت حدودها.")).toBe("كالمون");
  expect(mentions("أما الجار الجنوبي كارمون فرفض.")).toBe("كارمون");
  expect(mentions("أما الجارة الشمالية فأغلقت حدودها.")).toBe("");
});

test("a state of which only the adjective is written is called by it", () => {
  const { entities } = arabicActors(viewOf("نفى الوزير الكالدوري ذلك.", "ar")).records(() => 1);
  expect(entities.find(({ kind }) => kind === "state")?.aliases).toContain("الكالدوري");
});
