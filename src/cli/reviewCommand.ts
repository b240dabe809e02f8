// `qanat review`: the queue of a draft, one item at a time; decisions go into the draft and its review file.
import { type Case, plainCase } from "../case/index.ts";
import { sha256Hex } from "../math/digest.ts";
import {
  acceptAll,
  apply,
  type Decision,
  decide,
  type Item,
  isDecided,
  isRefusal,
  mergeInto,
  nextPending,
  pendingItems,
  printQueue,
  type Queue,
  undo,
} from "../reading/review/index.ts";
import { type Answers, openAnswers } from "./answers.ts";
import { type Console, diagnosticText, exit, Stop } from "./console.ts";
import { parseAt } from "./readCase.ts";
import { askEdits } from "./reviewEdit.ts";
import { readQueue, reviewPath } from "./reviewFile.ts";
import { itemText } from "./reviewText.ts";
import { reviewWords } from "./reviewWords.ts";
import { validCase } from "./validCase.ts";
import { writeAll } from "./write.ts";

/** Keys; an Arabic keyboard gives these letters in the same places. */
const keys: Readonly<Record<string, string>> = { ش: "a", ث: "e", ق: "r", ة: "m", ى: "n", ع: "u", ن: "k", ض: "q" };

interface Session {
  readonly console: Console;
  readonly answers: Answers;
  readonly path: string;
  /** The draft as it stands on disk. */
  readonly text: string;
  queue: Queue;
  /** Passed over in this session. */
  readonly passed: Set<string>;
}

export async function reviewCommand(
  console: Console,
  name: string,
  { json }: { readonly json: boolean },
): Promise<void> {
  const w = reviewWords[console.lang];
  const { path, text, case: c } = validCase(console, name);
  const queue = readQueue(console, path);
  if (!queue) throw new Stop(exit.errors, w.missing(path, reviewPath(path)));
  if (queue.case !== c.id) throw new Stop(exit.errors, w.otherCase(reviewPath(path), queue.case));
  if (json) {
    console.print(printQueue(queue));
    return;
  }
  const answers = openAnswers();
  const session: Session = { console, answers, path, text, queue, passed: new Set() };
  console.print(`${w.summary(pendingItems(queue).length, countOf(queue))}\n`);
  try {
    await ask(session, c);
  } finally {
    answers.close();
  }
  save(session);
}

const countOf = ({ items }: Queue): number => items.filter((item) => !item.isLost).length;

async function ask(session: Session, c: Case): Promise<void> {
  const { console, answers, passed } = session;
  const w = reviewWords[console.lang];
  const texts = new Map(c.sources.map((source) => [source.id, source.text]));
  let shown: string | undefined;
  for (;;) {
    const item = nextPending(session.queue, passed);
    if (!item) {
      console.print(`${w.done}\n`);
      return;
    }
    if (item.id !== shown) {
      const of = countOf(session.queue);
      console.print(itemText(console, item, { at: of - pendingItems(session.queue).length + 1, of, texts }));
      console.print(`${w.keys}\n`);
      shown = item.id;
    }
    console.print(w.prompt);
    const answer = (await answers.next())?.trim().toLowerCase();
    if (answer === undefined) return;
    const key = keys[answer] ?? answer;
    if (key === "q") return;
    if (key === "n") passed.add(item.id);
    else if (await act(session, item, key)) shown = undefined;
  }
}

/** True where something changed or the item is to be shown again. */
async function act(session: Session, item: Item, key: string): Promise<boolean> {
  const { console, answers } = session;
  const w = reviewWords[console.lang];
  switch (key) {
    case "a":
      return item.needs.length > 0 ? edit(session, item) : take(session, item, { review: "accepted" });
    case "e":
      return item.merge || item.proposal.length === 0
        ? take(session, item, { review: "accepted" })
        : edit(session, item);
    case "r":
      return take(session, item, { review: "rejected" });
    case "m":
      return merge(session, item);
    case "k": {
      const next = acceptAll(session.queue, item.kind);
      const count = next.history.length - session.queue.history.length;
      if (!isSound(session, next)) return false;
      session.queue = next;
      console.print(`${w.acceptedAll(count)}\n`);
      return count > 0;
    }
    case "u": {
      if (session.queue.history.length === 0) {
        console.print(`${w.nothingToUndo}\n`);
        return false;
      }
      const last = session.queue.history.at(-1)!.id;
      const isMerge = session.queue.items.find(({ id }) => id === last)?.method === "human";
      session.queue = isMerge ? undo(undo(session.queue)) : undo(session.queue);
      session.passed.clear();
      console.print(`${w.undone}\n`);
      return true;
    }
    default:
      console.print(`${w.unknownKey(answersShown(key))}\n${w.keys}\n`);
      return false;
  }

  async function edit(s: Session, one: Item): Promise<boolean> {
    const data = plainCase(apply(s.text, s.queue).text) ?? {};
    const edits = await askEdits(console, answers, one, data);
    if (edits === undefined) console.print(`${w.notYaml}\n`);
    if (edits === undefined || edits === "kept") return true;
    return take(s, one, { review: "edited", edits });
  }
}

const answersShown = (key: string): string => key.slice(0, 20);

function take(session: Session, item: Item, decision: Decision): boolean {
  const { console } = session;
  const w = reviewWords[console.lang];
  const next = decide(session.queue, item.id, decision);
  if (isRefusal(next)) return false;
  if (!isSound(session, next)) return false;
  session.queue = next;
  const isWaiting =
    decision.review !== "rejected" && item.proposal.length > 0 && !item.isInDraft && !isApplied(session, item.id);
  console.print(`${w.decided[decision.review]}${isWaiting ? ` · ${w.waits}` : ""}\n`);
  return true;
}

const isApplied = ({ text, queue }: Session, id: string): boolean =>
  apply(text, queue).queue.items.find((item) => item.id === id)?.applied !== undefined;

/** Whether the case has no new errors with these decisions; says them where it has. */
function isSound({ console, path, text }: Session, queue: Queue): boolean {
  const errors = parseAt(path, apply(text, queue).text).diagnostics.filter((d) => d.severity === "error");
  if (errors.length === 0) return true;
  console.print(
    `${[reviewWords[console.lang].refused, ...errors.slice(0, 5).map((d) => diagnosticText(console, d))].join("\n")}\n`,
  );
  return false;
}

async function merge(session: Session, item: Item): Promise<boolean> {
  const { console, answers } = session;
  const w = reviewWords[console.lang];
  if (item.merge) return take(session, item, { review: "accepted" });
  const [section, from] = item.proposal[0]?.path ?? [];
  if ((section !== "actors" && section !== "claims") || !item.isInDraft) {
    console.print(`${w.notMerge}\n`);
    return false;
  }
  const data = plainCase(apply(session.text, session.queue).text) ?? {};
  const ids = Object.keys((data[section] as object | undefined) ?? {}).filter((id) => id !== from && id !== "src");
  console.print(w.intoWhich(ids));
  const into = (await answers.next())?.trim() ?? "";
  if (!ids.includes(into)) {
    console.print(`${w.unknownId(into)}\n`);
    return false;
  }
  const accepted = decide(session.queue, item.id, { review: "accepted" });
  if (isRefusal(accepted)) return false;
  const id = sha256Hex(JSON.stringify(["merge", item.id, into])).slice(0, 12);
  const next = mergeInto(accepted, { section, from: String(from), into }, { id, quotes: item.quotes, note: item.note });
  if (!isSound(session, next)) return false;
  session.queue = next;
  console.print(`${w.merge(String(from), into)}\n`);
  return true;
}

/** Draft and review file, both or none; nothing where nothing was decided. */
function save({ console, path, text, queue }: Session): void {
  const w = reviewWords[console.lang];
  const done = apply(text, queue);
  writeAll(console, [
    { path: reviewPath(path), text: printQueue(done.queue) },
    ...(done.text === text ? [] : [{ path, text: done.text }]),
  ]);
  const decided = queue.items.filter((item) => isDecided(item) && !item.isLost).length;
  console.tell(w.saved(path, decided, pendingItems(queue).length));
}
