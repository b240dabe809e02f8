import fc from "fast-check";
import { expect, test } from "vitest";
import { draftedCase, goldReading } from "../../testing/goldReading.ts";
import { draftCase } from "../draft/index.ts";
import { reanchor } from "./anchor.ts";
import {
  acceptAll,
  apply,
  decide,
  type Item,
  isRefusal,
  mergeInto,
  nextPending,
  pendingItems,
  type Queue,
  rememberDecisions,
  undo,
  withValues,
} from "./index.ts";

const reading = goldReading("gold-article");
const { text, queue, sources } = draftCase([reading], { id: "test" });
const read = (caseText: string) => draftedCase(caseText, sources);
const take = (q: Queue, id: string, decision: Parameters<typeof decide>[2]): Queue => {
  const next = decide(q, id, decision);
  if (isRefusal(next)) throw new Error(JSON.stringify(next));
  return next;
};
const first = (kind: string, q = queue): Item => q.items.find((item) => item.kind === kind)!;

test("nothing decided leaves every byte", () => expect(apply(text, queue).text).toBe(text));

test("what needs a number, an owner or a pattern is not accepted but edited with them", () => {
  const hypothesis = first("hypothesis");
  expect(decide(queue, hypothesis.id, { review: "accepted" })).toMatchObject({
    code: "needs",
    needs: [["hypotheses", "h1", "prior"]],
  });
  const edits = withValues(hypothesis, [[["hypotheses", "h1", "prior"], "0.4 to 0.7"]]);
  const { text: after } = apply(text, take(queue, hypothesis.id, { review: "edited", edits }));
  expect(read(after).hypotheses[0]).toMatchObject({ id: "h1", about: "rus", prior: { text: "0.4 to 0.7" } });
});

test("options, then the pattern that waits for them; undone, both are gone to the letter", () => {
  const [one, two] = queue.items.filter((item) => item.kind === "option");
  const when = first("scenario-when");
  let q = take(queue, when.id, { review: "accepted" });
  expect(apply(text, q).text).toBe(text);
  for (const item of [one!, two!])
    q = take(q, item.id, { review: "edited", edits: withValues(item, [[item.needs[0]!, "rus"]]) });
  const done = apply(text, q);
  expect(read(done.text).scenarios[0]!.when).toBeDefined();
  expect(apply(done.text, done.queue).text).toBe(done.text);
  const lessOne = apply(done.text, undo(done.queue));
  expect(read(lessOne.text).options.map((o) => o.id)).toEqual([one!.proposal[0]!.path[1]]);
  expect(read(lessOne.text).scenarios[0]!.when).toBeUndefined();
  const none = apply(lessOne.text, undo(undo(lessOne.queue)));
  expect(none.text.trimEnd()).toBe(text.trimEnd());
});

test("a claim rejected is out, undone it is back; what a person wrote in between stays", () => {
  const claim = first("claim");
  const out = apply(text, take(queue, claim.id, { review: "rejected" }));
  expect(read(out.text).claims.some((c) => c.id === "c1")).toBe(false);
  const edited = out.text.replace("title: { ar: gold-article }", "title: { ar: عنوان }  # by hand");
  const back = apply(edited, undo(out.queue));
  expect(read(back.text).claims.some((c) => c.id === "c1")).toBe(true);
  expect(back.text).toMatch(/عنوان \}.*# by hand/);
});

test("an actor rejected takes its voice and its reactions with it; merged, it becomes an alias", () => {
  const actor = queue.items.find((item) => item.kind === "actor" && item.proposal[0]!.path[1] === "us_allies")!;
  const out = read(apply(text, take(queue, actor.id, { review: "rejected" })).text);
  expect(out.actors.some((a) => a.id === "us_allies")).toBe(false);
  expect(out.reactions.some((r) => r.actor === "us_allies")).toBe(false);
  const merged = mergeInto(
    queue,
    { section: "actors", from: "us_allies", into: "nato" },
    { id: "m1", quotes: actor.quotes, note: actor.note },
  );
  const joined = apply(text, merged);
  const c = read(joined.text);
  expect(c.actors.find((a) => a.id === "nato")!.aliases).toContain("حلفاء الولايات المتحدة");
  expect(c.reactions.filter((r) => r.actor === "nato")).toHaveLength(2);
  expect(read(apply(joined.text, undo(joined.queue)).text).actors.some((a) => a.id === "us_allies")).toBe(true);
});

test("what matters comes first, what is passed over comes last", () => {
  const order = pendingItems(queue).map((item) => item.kind);
  expect(order[0]).toBe("actor");
  expect(order.at(-1)).toBe("notice");
  const passed = new Set([nextPending(queue)!.id]);
  expect(passed.has(nextPending(queue, passed)!.id)).toBe(false);
});

test("decisions are remembered in a new reading, found again in a changed text, or said to be lost", () => {
  const [a, b, c] = queue.items.filter((item) => item.kind === "claim");
  let q = take(queue, a!.id, { review: "rejected" });
  q = take(q, b!.id, { review: "accepted" });
  q = take(q, c!.id, { review: "accepted" });
  const words = (exact: string) => (exact === b!.quotes[0]!.exact ? exact.replace("جوهرية", "أساسية") : exact);
  const changed = {
    ...queue,
    items: queue.items
      .filter((item) => item.id !== c!.id)
      .map((item) =>
        item.id === b!.id
          ? { ...item, id: "new", quotes: [{ ...item.quotes[0]!, exact: words(item.quotes[0]!.exact) }] }
          : item,
      ),
  };
  const body = reading.article.text.replace("جوهرية", "أساسية").replace(c!.quotes[0]!.exact, "-");
  const kept = rememberDecisions(q, changed, new Map([["article", body]]));
  expect(kept.items.find((item) => item.id === a!.id)!.review).toBe("rejected");
  expect(kept.items.find((item) => item.id === "new")!.review).toBe("accepted");
  expect(kept.items.filter((item) => item.isLost).map((item) => item.id)).toEqual([c!.id]);
});

test("a quotation is found at its place, elsewhere, nearly, or not", () => {
  expect(reanchor("abc quick brown fox", { exact: "quick brown", start: 4 })).toMatchObject({ how: "exact", start: 4 });
  expect(reanchor("quick brown, quick brown", { exact: "quick brown", start: 15 })).toMatchObject({
    how: "exact",
    start: 13,
  });
  expect(reanchor("a quick, brown fox", { exact: "quick brown", start: 0 })).toMatchObject({
    how: "fuzzy",
    start: 2,
    exact: "quick, brown",
  });
  expect(reanchor("nothing of the kind", { exact: "quick brown", start: 0 })).toEqual({ how: "lost" });
});

test("every subset of decisions gives a case without errors, and undoing all gives the draft again", () => {
  const names = ["gold-article", "ar-2-anonymous", "en-1-third-party", "ar-3-scenarios", "en-3-scenarios"];
  const drafts = names.map((name) => draftCase([goldReading(name)], { id: name }));
  fc.assert(
    fc.property(fc.nat(drafts.length - 1), fc.infiniteStream(fc.nat(3)), (which, choices) => {
      const draft = drafts[which]!;
      let q = draft.queue;
      for (const item of draft.queue.items) {
        // Patterns are a person's: two that mean the same would be an error.
        if (item.needs.some((path) => path.at(-1) === "when")) continue;
        const choice = choices.next().value;
        const values = item.needs.map(
          (path) =>
            [path, { owner: ownerOf(draft.text), prior: "0.3 to 0.6" }[String(path.at(-1))] ?? "likely"] as const,
        );
        const next =
          choice === 0
            ? q
            : choice === 1
              ? decide(q, item.id, { review: "rejected" })
              : item.needs.length > 0
                ? decide(q, item.id, { review: "edited", edits: withValues(item, values) })
                : decide(q, item.id, { review: "accepted" });
        if (!isRefusal(next)) q = next;
      }
      const applied = apply(draft.text, q);
      draftedCase(applied.text, draft.sources);
      let back = applied.queue;
      while (back.history.length > 0) back = undo(back);
      const restored = apply(applied.text, back);
      draftedCase(restored.text, draft.sources);
    }),
    { numRuns: 30 },
  );
  for (const draft of drafts) draftedCase(apply(draft.text, acceptAll(draft.queue)).text, draft.sources);
});

const ownerOf = (caseText: string): string =>
  /^ {2}(\w+): .*kind: /m.exec(caseText.slice(caseText.indexOf("\nactors:")))?.[1] ?? "chance";
