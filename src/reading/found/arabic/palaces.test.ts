import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a palace that says something is an actor, wherever it stands; one that is only a place is none", () => {
  expect(mentions("ينفي قصر المنارة أي لقاء. ولا أحد في قصر المنارة يعرف الوسيط.")).toBe("قصر المنارة | قصر المنارة");
  expect(mentions("وقالت دار الرمح إن العرض مرفوض.")).toBe("دار الرمح");
  expect(mentions("احترق قصر المنارة، وبيعت دار الرمح.")).toBe("");
});
