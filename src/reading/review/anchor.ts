// Finding a quotation again in a text that changed: at its place, elsewhere, nearly, or not at all.

export type Anchor =
  | { readonly how: "exact"; readonly start: number; readonly exact: string }
  | { readonly how: "fuzzy"; readonly start: number; readonly exact: string; readonly likeness: number }
  | { readonly how: "lost" };

/** Below this likeness (1 less the share of letters that would change) a passage is not the same. */
export const nearEnough = 0.75;
/** Letters of quote times letters of text that are compared at most. */
const mostWork = 60_000_000;

/** Where `quote` stands in `text`: the nearest verbatim place, else the passage with the fewest changed letters, if they are few. */
export function reanchor(text: string, { exact, start }: { readonly exact: string; readonly start: number }): Anchor {
  if (text.startsWith(exact, start)) return { how: "exact", start, exact };
  const after = text.indexOf(exact, start);
  const before = text.lastIndexOf(exact, start);
  const near = [before, after].filter((at) => at >= 0).sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  if (near !== undefined) return { how: "exact", start: near, exact };
  if (exact === "" || exact.length * text.length > mostWork) return { how: "lost" };
  const { end, from, distance } = nearestPassage(text, exact);
  const likeness = 1 - distance / exact.length;
  return likeness >= nearEnough
    ? { how: "fuzzy", start: from, exact: text.slice(from, end), likeness }
    : { how: "lost" };
}

/** The passage of `text` that becomes `pattern` with the fewest letters changed (Sellers 1980); the first among equals. */
function nearestPassage(text: string, pattern: string): { from: number; end: number; distance: number } {
  let costs = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let starts = new Array<number>(pattern.length + 1).fill(0);
  let best = { from: 0, end: 0, distance: pattern.length };
  for (let j = 1; j <= text.length; j++) {
    const nextCosts = [0];
    const nextStarts = [j];
    for (let i = 1; i <= pattern.length; i++) {
      const replaced = costs[i - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      const added = costs[i]! + 1;
      const left = nextCosts[i - 1]! + 1;
      const least = Math.min(replaced, added, left);
      nextCosts.push(least);
      nextStarts.push(least === replaced ? starts[i - 1]! : least === added ? starts[i]! : nextStarts[i - 1]!);
    }
    [costs, starts] = [nextCosts, nextStarts];
    const distance = costs[pattern.length]!;
    if (distance < best.distance) best = { from: starts[pattern.length]!, end: j, distance };
  }
  return best;
}
