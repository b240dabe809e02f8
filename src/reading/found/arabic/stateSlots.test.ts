// States told by a slot that only a state fills, and words that stand there and are none.
import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("where her ambassador was, whoever is one of both, an organ of hers", () => {
  expect(mentions("سحبت ترافانيا قائمها بالأعمال من مولدافور بعد الحادث.")).toBe("ترافانيا | مولدافور");
  expect(mentions("دعا الأمين العام كلا من روسيندا وكاليمار إلى ضبط النفس.")).toMatch(/روسيندا \| كاليمار$/u);
  expect(mentions("قال محافظ البنك المركزي في كاستورا إن التضخم تراجع.")).toBe("كاستورا");
  expect(mentions("أعلن المدعي العام في سان فيردو فتح تحقيق.")).toBe("سان فيردو");
  expect(mentions("قال وزير عدل سابق في كورتال إن الملف أغلق.")).toBe("كورتال");
  expect(mentions("أقر مجلس شيوخ ميرادور القانون.")).toMatch(/ميرادور$/u);
});

test("who is asked or gives, whom somebody is unlike, whose concerns are told, a land by its ending", () => {
  expect(mentions("قال ضابط إن المقاتلين حصلوا على السلاح من كرينفا.")).toBe("كرينفا");
  expect(mentions("خلافًا لتورمادا، وافقت الصين على النص.")).toBe("تورمادا | الصين");
  expect(mentions("ولكوردانا مصالحها في الممر أيضًا.")).toBe("كوردانا");
  expect(mentions("أما العفو عن السجناء فإن فرغستان، بحسب دبلوماسي، غير معنية به.")).toBe("فرغستان");
});

test("words of the language in these slots, towns and persons are none", () => {
  expect(mentions("عاد سفيرها من المطار، وسحبت الشركة موظفيها من الميناء.")).toBe("");
  expect(mentions("دعا الطبيب كلا من الأب والأم إلى الصبر.")).toBe("");
  expect(mentions("قرر المدعي العام في القضية تأجيل الجلسة.")).toBe("");
  expect(mentions("خلافًا لتوقعات الخبراء، تراجعت الأسعار.")).toBe("");
  expect(mentions("ولسكان القرى مصالحهم أيضًا.")).toBe("");
  expect(mentions("في البستان فستان معلق.")).toBe("");
  expect(mentions("قال محافظ البنك المركزي في مدينة كاستورا إن المصرف أغلق.")).toBe("");
});

test("whom a person with two names charges; a capital that is only where they meet", () => {
  expect(mentions("اتهم وزير خارجيتها أندريه كولتان سيرافا بالتجسس.")).toBe("أندريه كولتان | سيرافا");
  expect(mentions("ناشدت منظمة الصحة العالمية غورانيا فتح المعابر.")).toMatch(/غورانيا$/u);
  expect(mentions("اتهم وزير الدفاع جان لوك مارتان بالتقصير.")).toBe("جان لوك");
  expect(mentions("التقى الوزير نظيره الكوستاني في أوسلو.")).toBe("الكوستاني=كوستان");
});

test("half of a land by its side, kinds of realms and lands, what a state has in the air; parts of the world are none", () => {
  expect(mentions("قال ممثل كورا الشمالية إن بلاده مستعدة.")).toMatch(/كورا/u);
  expect(mentions("رحب سنجق المرج بالعرض، ورفضته محمية الساحل.")).toMatch(/المرج/u);
  expect(mentions("شن طيران غالبورا الحربي ثلاث غارات.")).toMatch(/غالبورا/u);
  expect(mentions("هطل المطر في أوروبا الشرقية.")).toBe("");
  expect(mentions("زار السياح محمية الطيور في جزيرة النخيل.")).toBe("");
});
