import { expect, test } from "vitest";
import { mentions } from "../testing/arabicMentions.ts";

test("people of whom it is told what they may do", () => {
  expect(mentions("قد يطالب مزارعو الهضبة بتعويضات.")).toContain("مزارعو الهضبة");
  expect(mentions("وعندئذ ستنسحب أسر الضحايا من اللجنة.")).toContain("أسر الضحايا");
  expect(mentions("قد يعود جو الوئام. وقد يسميه عمال الإغاثة المخيم. ويبيع تجار السوق القمح.")).toBe("");
});

test("the followers of one who is named with his office", () => {
  expect(mentions("يقول أنصار الرئيس عدنان مرجان إن اللقاء كان عابرًا.")).toBe("أنصار الرئيس عدنان مرجان | عدنان مرجان");
});

test("by what he is to those before him; whose widow she is is no name", () => {
  expect(mentions("بقي المهندسون، وفق ما أكده كبيرهم نادر صباغ.")).toBe("نادر صباغ");
  expect(mentions("تعترض أرملة الجنرال، السيدة وداد النقيب، على الرواية.")).toBe("وداد النقيب");
});

test("a channel between two sides is no outlet", () => {
  expect(mentions("بدأت قناة «المرفأ» بست رسائل بين الجانبين. فإن صمدت القناة فقد تلد اتفاقًا.")).toBe("");
  expect(mentions("متى تُغلق قناة الجنرالات؟")).toBe("");
  expect(mentions("ذكرت قناة «الشراع» أن الوسطاء عادوا.")).toBe("الشراع");
});

test("people who only suffer it are told of as anybody", () => {
  expect(mentions("سيفقد مزارعو السهل موسم القمح.")).toBe("");
  expect(mentions("قد يطالب مزارعو السهل بالتعويض.")).toBe("مزارعو السهل");
});
