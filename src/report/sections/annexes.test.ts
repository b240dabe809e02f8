import { expect, test } from "vitest";
import { context } from "../context.ts";
import { harbour, harbourCase } from "../testing/fixture.ts";
import { sourceLines } from "./annexes.ts";

const x = context(harbour, harbourCase, { lang: "ar", size: "paper" });

test("lines of the source annex are the source, cut at the ends of quotes", () => {
  for (const text of [harbourCase.sources[0]!.text, "a\r\nb\rc\n\nd"]) {
    const source = { ...harbourCase.sources[0]!, text };
    const lines = sourceLines(x, source);
    expect(lines.map((l) => l.spans.map((s) => s.text).join(""))).toEqual(text.split(/\r\n|\r|\n/));
    expect(lines.map((l) => l.n)).toEqual(lines.map((_, i) => i + 1));
  }
});

test("each quote is marked in full, on the line it names", () => {
  const lines = sourceLines(x, harbourCase.sources[0]!);
  for (const q of harbourCase.quotes) {
    const marked = lines.filter((l) => l.spans.some((s) => s.quotes.includes(q.id)));
    expect(marked.map((l) => l.n)).toEqual([q.line]);
    expect(
      marked[0]!.spans
        .filter((s) => s.quotes.includes(q.id))
        .map((s) => s.text)
        .join(""),
    ).toBe(q.exact);
  }
});
