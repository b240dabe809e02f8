// The files chapter in both languages: what holds together, what breaks, what the numbers are not.
import { expect, test } from "vitest";
import { assess, jobsFor, sharedOf } from "../../assess/index.ts";
import { caseOf } from "../../case/testing.ts";
import { inProcess } from "../../run/inProcess.ts";
import type { Block } from "../document.ts";
import { lintDocument, report, toHtml, toText } from "../index.ts";

const body = `scenarios:
  S1: { ar: "هدنة", en: "Truce", src: assumption }
  S2: { ar: "هدنة بلا قناة", en: "Truce without a channel", src: assumption }
files:
  war: { ar: "الحرب", en: "War", variants: { truce: { ar: "هدنة", en: "Truce" }, wider: { ar: "اتساع", en: "Wider" } }, today: wider, src: assumption }
  chan: { ar: "القناة", en: "Channel", variants: { deepens: { ar: "تتعمق", en: "Deepens" }, collapses: { ar: "تنهار", en: "Collapses" } }, today: deepens, src: assumption }
impacts:
  - { from: chan.deepens, to: war.truce, value: 2, range: 1 to 3, src: assumption }
  - { from: chan.collapses, to: war.wider, value: 2, src: assumption }
  - { from: war.truce, to: chan.deepens, value: 1, src: assumption }
  - { from: war.wider, to: chan.collapses, value: 2, src: assumption }
scenario_files: { S1: [war.truce], S2: [war.truce, chan.collapses] }
`;
async function chapter(text: string) {
  const c = caseOf(text);
  const a = await assess(c, { draws: 30, isFull: false, runner: inProcess(jobsFor(sharedOf(c))) });
  const show = (lang: "ar" | "en") => {
    // The picture of levers stands in the dossier.
    const document = report(a, c, { lang, size: "dossier" });
    const isHead = (b: Block): boolean => b.type === "heading" && b.level === 2;
    const from = document.blocks.findIndex((b) => b.type === "heading" && b.id === "files");
    const to = document.blocks.findIndex((b, k) => k > from && isHead(b));
    const part = { ...document, blocks: document.blocks.slice(from, to), notes: [] };
    return {
      findings: lintDocument(document),
      html: toHtml(part),
      // Links lead to the annex, which the chapter alone does not hold.
      whole: toHtml(document),
      text: toText(part, { width: 10_000 }).replace(/[\u2066-\u2069]/g, ""),
    };
  };
  return [show("ar"), show("en")] as const;
}

test("combinations, a scenario that breaks, today, levers", async () => {
  const [ar, en] = await chapter(body);
  expect([ar.findings, en.findings]).toEqual([[], []]);
  for (const line of [
    "2 of 4 combinations of developments hold together",
    "The whole space was searched.",
    "a share of starts is not a probability",
    "War: “Wider” outweighs War: “Truce” by 2",
    "Today's developments do not hold together; left alone they drift to a cycle.",
  ])
    expect(en.text).toContain(line);
  for (const line of [
    "عدد التشكيلات المتماسكة من المسارات 2 من أصل 4",
    "حصة الحوض ليست احتمالًا",
    "يرجح الحرب: «اتساع» على الحرب: «هدنة» بفارق 2",
    "وإذا تُركت انجرفت إلى دورة",
  ])
    expect(ar.text).toContain(line);
  for (const { html } of [ar, en]) expect(html.match(/<svg/g)).toHaveLength(2);
  expect(ar.html.match(/<svg[^>]*lang="ar" direction="rtl"/g)).toHaveLength(2);
  // Each judged cell of the heat map leads to its judgement.
  for (const { whole } of [ar, en])
    expect(whole.match(/<a class="n" href="#j-impact\.[^"]*"/g)!.length).toBeGreaterThanOrEqual(4);
});

test("none holds: a finding, not a gap", async () => {
  // Each pushes the other where it does not want to be.
  const [ar, en] = await chapter(
    body
      .replace("from: war.truce, to: chan.deepens, value: 1", "from: war.truce, to: chan.collapses, value: 1")
      .replace("from: war.wider, to: chan.collapses, value: 2", "from: war.wider, to: chan.deepens, value: 2"),
  );
  expect(en.text).toContain("None of 4 combinations of developments holds together. This is a finding, not a gap.");
  expect(ar.text).toContain("وهذه نتيجة لا نقص");
  expect(en.text).not.toContain("undefined");
});

test("files without judgements: said so", async () => {
  const [ar, en] = await chapter(body.replace(/impacts:\n(?: {2}- .*\n)+/, ""));
  expect(en.text).toContain("the case holds no judged effects between them");
  expect(ar.text).toContain("فليس في الحالة آثار مقدَّرة بينها");
});
