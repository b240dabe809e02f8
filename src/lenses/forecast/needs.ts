// What a case lacks for the forecast lens, said in both languages.
import type { Case } from "../../case/case.ts";
import type { Diagnostic } from "../../case/diagnostic.ts";
import { playersOf } from "../../case/players.ts";

export function forecastNeeds(c: Case): readonly Diagnostic[] {
  const lacking: Diagnostic[] = [];
  const add = (path: readonly string[], what: string, en: string, ar: string): void => {
    lacking.push({ code: "QN-FORECAST-NEEDS", severity: "warning", path, value: what, message: { en, ar } });
  };
  if (c.options.length === 0)
    add(["options"], "options", "the forecast lens needs options", "يحتاج منظور الزمن إلى خيارات");
  for (const s of c.scenarios)
    if (s.id !== "S0" && !s.when)
      add(
        ["scenarios", s.id],
        `scenario.${s.id}`,
        `the forecast lens needs the pattern (\`when\`) of ${s.id}`,
        `يحتاج منظور الزمن إلى نمط السيناريو \u2068${s.id}\u2069 (\u2068when\u2069)`,
      );
  const owners = new Set(c.options.map((o) => o.owner));
  const players = playersOf(c);
  for (const actor of c.actors) {
    const { id } = actor;
    if (owners.has(id) && !actor.tempo)
      add(
        ["actors", id],
        `actor.${id}.tempo`,
        `the forecast lens needs the tempo of ${id}, how often it reconsiders`,
        `يحتاج منظور الزمن إلى وتيرة تحرّك الطرف \u2068${id}\u2069 (\u2068tempo\u2069)`,
      );
    if (players.has(id) && !actor.foresight)
      add(
        ["actors", id],
        `actor.${id}.foresight`,
        `the forecast lens needs the foresight of ${id}, a degree of caution in 0..1`,
        `يحتاج منظور الزمن إلى درجة حذر الطرف \u2068${id}\u2069 من الردّ (\u2068foresight\u2069، من \u20680\u2069 إلى \u20681\u2069)`,
      );
  }
  return lacking;
}
