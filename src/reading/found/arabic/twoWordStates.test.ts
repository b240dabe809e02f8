import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a state whose name never stands without its second word", () => {
  expect(mentions("أعلنت ميلارا البحر وقف الحوار. وقالت ميلارا البحر إنها لن تعود.")).toBe(
    "ميلارا البحر=ميلارا | ميلارا البحر=ميلارا",
  );
  expect(mentions("أعلنت ميلارا الحرب. وقالت ميلارا إنها لن تعود.")).toBe("ميلارا | ميلارا");
});
