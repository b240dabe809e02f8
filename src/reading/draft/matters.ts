// What the text asks, what it is about and what it tells of the past: questions, files, phases; and what is noticed in it.
import { rowsOf } from "./caseData.ts";
import { ask, type Page, place } from "./desk.ts";
import { missing, noticeNote } from "./noticeText.ts";
import { joined, say } from "./phrases.ts";
import { dateOf } from "./voices.ts";
import { nameKey } from "./words.ts";

/** Questions of the text, and claims that ask and are in none of them. */
export function draftQuestions(page: Page): void {
  const { reading, desk, source, lang } = page;
  const next = (): string => desk.next("q", (id) => Object.hasOwn(desk.data.questions ?? {}, id));
  const known = new Set(
    rowsOf(desk.data.questions)
      .flatMap(([, row]) => [row.ar, row.en])
      .map((x) => nameKey(x ?? "")),
  );
  const asks = reading.claims
    .filter((c) => c.modality === "question" && !reading.questions.some((x) => x.start < c.end && c.start < x.end))
    .map((c) => ({ ...c, alternatives: [] }));
  for (const question of [...reading.questions, ...asks]) {
    if (known.has(nameKey(question.exact))) continue;
    known.add(nameKey(question.exact));
    const alternatives = question.alternatives.map((a) => a.exact);
    const row = {
      [lang]: question.exact,
      src: [desk.quote(source, "Q", question)],
      note: joined([...(alternatives.length > 0 ? [say.alternatives(alternatives)] : []), say.noAnswerYet]),
    };
    place(page, ["questions", next()], row, {
      kind: "question",
      quotes: [question],
      by: question,
      note: say.asQuestion,
    });
  }
}

/** Files: the matters that several parties care about. Their possible developments are a person's to name. */
export function draftFiles(page: Page): void {
  const { reading, desk, source, lang } = page;
  const next = (): string => desk.next("f", (id) => Object.hasOwn(desk.data.files ?? {}, id));
  const known = new Set(
    rowsOf(desk.data.files)
      .flatMap(([, row]) => [row.ar, row.en])
      .map((x) => nameKey(x ?? "")),
  );
  for (const issue of reading.issues) {
    const first = issue.mentions[0];
    if (!first || known.has(nameKey(first.exact))) continue;
    known.add(nameKey(first.exact));
    const row = {
      [lang]: first.exact,
      variants: {},
      src: issue.mentions.map((mention) => desk.quote(source, "F", mention)),
      note: say.variantsOpen,
    };
    place(page, ["files", next()], row, { kind: "file", quotes: [first], by: issue, note: say.asFile(first.exact) });
  }
}

/** Phases of the relation; dates only where the text and the date of the article fix them. */
export function draftTimeline({ desk, reading, source, lang }: Page): void {
  const list = desk.data.timeline ?? [];
  const next = (): string => desk.next("p", (id) => list.some((row) => row.id === id));
  const fresh = reading.phases
    .filter((phase) => !list.some((row) => row.text[lang] === phase.exact))
    .map((phase) => {
      const [from, to] = (phase.time?.iso ?? "").split("/").map(dateOf);
      const isOrdered = from === undefined || to === undefined || from <= to;
      return {
        id: next(),
        ...(from !== undefined && isOrdered && { from }),
        ...(to !== undefined && isOrdered && { to }),
        ...(phase.tone !== undefined && { tone: phase.tone }),
        text: { [lang]: phase.exact },
        src: [desk.quote(source, "P", phase)],
        ...(phase.time && phase.time.iso === undefined && { note: say.time(phase.time.exact) }),
      };
    });
  if (fresh.length > 0) desk.data.timeline = [...list, ...fresh];
}

/** What is noticed waits for a person to have seen it; what is missing is listed at the head of the file. */
export function askNotices(page: Page): void {
  for (const notice of page.reading.notices) {
    const note = noticeNote(notice);
    ask(page, { kind: "notice", key: notice.type, quotes: notice.spans, by: notice, note });
    if (missing.has(notice.type)) {
      const place = notice.spans[0]?.exact;
      page.desk.open.push(place === undefined ? note : { ar: `«${place}»: ${note.ar}`, en: `“${place}”: ${note.en}` });
    }
  }
}
