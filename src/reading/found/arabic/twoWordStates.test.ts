import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a state whose name never stands without its second word", () => {
  expect(mentions("أعلنت ميلارا البحر وقف الحوار. وقالت ميلارا البحر إنها لن تعود.")).toBe(
    "ميلارا البحر=ميلارا | ميلارا البحر=ميلارا",
  );
  expect(mentions("أعلنت ميلارا الحرب. وقالت ميلارا إنها لن تعود.")).toBe("ميلارا | ميلارا");
});

test("behind what holds two sides apart, and whose minister it is", () =>
  expect(mentions("عاد السفراء بين ميلارا البحر وتركيا. وقال وزير خارجية ميلارا البحر سامي شاهين إنه راض.")).toBe(
    "ميلارا البحر=ميلارا | تركيا | ميلارا البحر=ميلارا | سامي شاهين",
  ));
