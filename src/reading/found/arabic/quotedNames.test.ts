import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("a name in quotation marks comes again without them, of one word only where nothing is written onto it", () => {
  expect(mentions("قالت قوات «درع الشمال» إن الهجوم صد. واتهمت درع الشمال الحكومة.")).toBe("درع الشمال | درع الشمال");
  expect(mentions("نشرت صحيفة «المرفأ» الخبر. وقالت «المرفأ» إنه صحيح.")).toBe("المرفأ | المرفأ");
  expect(mentions("أعلن حزب «الأمل» موقفه، ويبقى الأمل قائما.")).toBe("الأمل");
});

test("an outlet is told something, with an aside, or is spoken to", () => {
  expect(mentions("وقد أبلغت «بريد المرجان»، في مقابلة قبل شهرين، أنها ستنتظر.")).toBe("بريد المرجان");
  expect(mentions("وأضاف في حديث مع «صوت الساحل» أن الطريق مغلق.")).toBe("صوت الساحل");
  expect(mentions("وبحسب «صوت الساحل» فإن الطريق مغلق.")).toBe("صوت الساحل");
  expect(mentions("ووصف الخطوة بأنها «خطأ فادح» لا يغتفر.")).toBe("");
});

test("a paper by any word without quotation marks, a centre by what it is for", () => {
  expect(mentions("كتبت مجلة أفق أن الصفقة ماتت. وأضافت المجلة أن الوسطاء غادروا.")).toBe("أفق | المجلة=أفق");
  expect(mentions("نشرت صحيفة محلية الخبر.")).toBe("");
  expect(mentions("يرى معهد نورا للدراسات أن الأزمة طويلة. وحذر المعهد من التصعيد.")).toBe(
    "معهد نورا للدراسات | المعهد=معهد نورا للدراسات",
  );
});

test("an outlet by what it brought; a letter in quotation marks is no name", () => {
  expect(mentions("لا يستبعد ذلك، وفق ما نشرته «بريد الجنوب»، أحد.")).toBe("بريد الجنوب");
  expect(mentions("أصابت القذيفة المنصة «ج».")).toBe("");
});

test("channels, airlines and clubs by a quoted name, and their head again", () => {
  expect(mentions("قالت محطة «صوت النهر» إن الجسر أغلق، ثم اعتذرت المحطة.")).toBe("صوت النهر | المحطة=صوت النهر");
  expect(mentions("علقت شركة طيران «النورس» رحلاتها، وقالت الشركة إنها ستعود.")).toBe("النورس | الشركة=النورس");
  expect(mentions("أوقفت محطة الكهرباء عملها.")).toBe("");
});

test("an adjective may stand between a bare head and the quoted name", () => {
  expect(mentions("علقت الخطوط الجوية «رفيف» رحلاتها.")).toBe("رفيف");
  expect(mentions("نشرت صحيفة محلية «البيدر» الصورة.")).toBe("البيدر");
  expect(mentions("أعلن المجلس العسكري «حالة الطوارئ».")).toBe("المجلس العسكري");
});

test("from which other paper a paper has it", () => {
  expect(mentions("ثم نسبته «البريد» إلى «الساعة»، و«الساعة» إلى «البريد».")).toBe("البريد | الساعة | الساعة | البريد");
  expect(mentions("ردت «البريد» على «الصفقة» بمقال.")).not.toContain("الصفقة");
});
