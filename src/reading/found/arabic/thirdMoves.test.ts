import { expect, test } from "vitest";
import { sha256Hex } from "../../../math/digest.ts";
import { read } from "../../read.ts";

/** Third parties that react, in order, with what they do where several are asked for. */
function reacting(text: string): readonly string[] {
  const { reactions, entities } = read({ text, lang: "ar", sha256: sha256Hex(text), format: "text", name: "a" });
  return reactions.map(({ actor }) => entities.find(({ id }) => id === actor)!.name.ar!);
}
const lead = "تتفاوض روسيا وأوكرانيا منذ أسبوع. وقالت روسيا إن أوكرانيا تماطل. ";

test("a border closed, an envoy withdrawn", () => {
  expect(reacting(`${lead}وأغلقت مصر معبرين على حدودها.`)).toEqual(["مصر"]);
  expect(reacting(`${lead}وسحبت اليابان سفيرها أمس.`)).toEqual(["اليابان"]);
  expect(reacting(`${lead}وأغلقت مصر مصنعًا قديمًا. وسحبت اليابان فريق الكرة.`)).toEqual([]);
});

test("readiness that she tells of herself, and what she leaves open", () => {
  expect(reacting(`${lead}وتقول مصر إنها مستعدة لاستضافة جولة رابعة.`)).toEqual(["مصر"]);
  expect(reacting(`${lead}ولا تستبعد اليابان نشر مراقبين.`)).toEqual(["اليابان"]);
  expect(
    reacting(`${lead}وتقول مصر إنها راضية عن النص. ولا تستبعد اليابان فشل الطرفين لأسباب كثيرة في أوكرانيا.`),
  ).not.toContain("مصر");
});

test("a pledge that hangs on something is one all the same; silence kept is none", () => {
  expect(reacting(`${lead}وتعهدت مصر بفتح المعبر متى وُقّع الاتفاق.`)).toEqual(["مصر"]);
  expect(reacting(`${lead}وتلتزم مصر الصمت.`)).toEqual([]);
});

test("an envoy who is named comes himself", () => {
  expect(reacting(`${lead}وسيزور المبعوث الجزائري رشيد بن صالح كييف الأربعاء.`)).toEqual(["رشيد بن صالح"]);
});

test("a world body is no side; a party at home is no third one", () => {
  const text =
    "صمدت الهدنة بين جيش التلال وجبهة النهر. واتهم جيش التلال جبهة النهر بالقصف. ورحبت الأمم المتحدة بالهدنة. وقال مبعوث الأمم المتحدة إن الأمم المتحدة تراقب.";
  expect(reacting(text)).toContain("الأمم المتحدة");
  expect(reacting(`${lead}وقد ينسحب حزب العمل من الحكومة.`)).toEqual([]);
});
