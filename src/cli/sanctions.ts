// `--sanctions`: stability with fewer answers than legal sequences, as older programs have it. The flag, and what is said of it.
import { type Case, isolate as iso, type Lang, playersOf } from "../case/index.ts";
import { type Sanctions, sanctionModes } from "../lenses/stability/finding.ts";
import { mostOnce } from "../lenses/stability/index.ts";
import { type Console, exit, Stop } from "./console.ts";

const en = {
  flag: "stability: answers that count: legal sequences of the others' moves (legal, default), one move in all (single) or one by each (once); the last two are for comparison with older programs",
  bad: (x: string) => `--sanctions is legal, single or once, not ${x}`,
  midpointOnly: (x: string) => `--sanctions ${x} is for comparison, at the midpoint draw alone: leave out --draws`,
  tooMany: (others: number, limit: number) =>
    `--sanctions once looks at every set of opponents: ${others} are more than ${limit}`,
  note: {
    single: "Answers here: a single move by one of the others.",
    once: "Answers here: at most one move by each of the others.",
  },
  why: "For comparison with older programs; the rule is legal sequences of any length.",
};
const ar: typeof en = {
  flag: "الاستقرار: أي الردود يُحسب: تتابع مشروع من تحركات الآخرين (legal، الأصل)، أو تحرك واحد لا غير (single)، أو تحرك واحد لكل منهم (once)؛ والأخيران للمقارنة ببرامج أقدم",
  bad: (x) =>
    `قيمة ${iso("--sanctions")} إحدى ثلاث: ${iso("legal")} أو ${iso("single")} أو ${iso("once")}، لا ${iso(x)}`,
  midpointOnly: (x) => `${iso(`--sanctions ${x}`)} للمقارنة، عند سحبة الوسط وحدها: لا تُذكر معها ${iso("--draws")}`,
  tooMany: (others, limit) =>
    `تنظر ${iso("--sanctions once")} في كل مجموعة من الخصوم، وعددهم هنا ${iso(others)}، وأقصاه ${iso(limit)}`,
  note: {
    single: "الردّ هنا تحرك واحد لا غير من أحد الآخرين.",
    once: "الردّ هنا تحرك واحد على الأكثر من كل طرف آخر.",
  },
  why: "وذلك للمقارنة ببرامج أقدم؛ والأصل تتابع مشروع من التحركات مهما طال.",
};
export const sanctionWords: Readonly<Record<Lang, typeof en>> = { ar, en };

/** The value of the flag; stops where it is none. */
export function sanctionsOf({ lang }: Pick<Console, "lang">, value: string): Sanctions {
  const found = sanctionModes.find((mode) => mode === value);
  if (found === undefined) throw new Stop(exit.use, sanctionWords[lang].bad(value));
  return found;
}

/** Stops where the case has too many players for this mode. */
export function checkSanctions({ lang }: Console, c: Case, sanctions: Sanctions): void {
  const playing = playersOf(c);
  const others = c.actors.filter(({ id }) => playing.has(id)).length - 1;
  if (sanctions === "once" && others > mostOnce)
    throw new Stop(exit.use, sanctionWords[lang].tooMany(others, mostOnce));
}

/** Which answers were counted; nothing where the rule holds. */
export function sanctionNote({ lang }: Console, sanctions: Sanctions): readonly string[] {
  const w = sanctionWords[lang];
  return sanctions === "legal" ? [] : [`${w.note[sanctions]} ${w.why}`];
}
