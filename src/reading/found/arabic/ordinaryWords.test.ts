// Which words the list of ordinary words explains, with particles, endings and persons; which none does.
import { expect, test } from "vitest";
import { isUnknownIn, isUnknownWord, isWholeWord } from "./ordinaryWords.ts";

const unknown = (list: string) => list.split(" ").filter(isUnknownWord);
const all = (list: string) => list.split(" ");

test("names from abroad, and such as Arabic roots might make, are explained by no word", () => {
  const names = "أوردالا كارسوفا زاندار تيروندا لسيلفانا فيلماريا الزيرافي كولشان تومار ميدورا توغالا وتالاس بالتوفيا";
  expect(unknown(names)).toEqual(all(names));
});

test("nouns with particles, article, endings and owners are", () => {
  expect(
    unknown("المفاوضات واستقلالها بإخفاء مسؤولون صواريخ اتفاقيتهم إشارات الآخرين مؤسساتها كتابا سياسيا البرنامج"),
  ).toEqual([]);
  expect(unknown("وللمستشفيات كمباحثاتهم روايته بكاميرتين إضافيتان ثكناتها حكومتا عنهما مقهاها")).toEqual([]);
});

test("verbs of every person, weak ones too, are", () => {
  expect(unknown("سيطرته يستخدمونها لنتحدث قالت دعت يأتي يستجب هوجمت أعيدت أبلغوا ظلت يرضاه تتخلاها ينفيه")).toEqual(
    [],
  );
});

test("ة makes a noun of its own: جبالة is none of جبال, no article has a hamza: ألبرينيا", () => {
  expect(unknown("جبالة ألبرينيا")).toEqual(["جبالة", "ألبرينيا"]);
  expect(unknown("جبالنا كبيرة مفتوحة رسمية الألبان شفافة الحساسة")).toEqual([]);
});

test("a word whose و is its own is whole, one with a particle is not", () => {
  expect(all("ودائع وفود").map(isWholeWord)).toEqual([true, true]);
  expect(all("وقالت وجارتها").map(isWholeWord)).toEqual([false, false]);
});

test("behind a noun or her verb stands no dual in ان, behind a preposition no accusative in ا either, no verb", () => {
  const words = all("صفران أدرانا مقترحا تلوان");
  expect(words.filter((word) => isUnknownIn(word, "genitive"))).toEqual(words);
  expect(words.filter((word) => isUnknownIn(word, "owned"))).toEqual(["صفران", "تلوان"]);
  expect(words.filter((word) => isUnknownIn(word, "subject"))).toEqual(["صفران", "تلوان"]);
  expect(words.filter(isUnknownWord)).toEqual([]);
  expect(all("بلدان كتبت دنيا الجيران وطنية كتابين وفودها").filter((word) => isUnknownIn(word, "genitive"))).toEqual(
    [],
  );
});
