// Names that a list tells to be countries, parties or places: "three governments: Torva, Belm and Orn", "Torva and Port Aske, the two countries concerned", "towns such as Orn and Belm".
import { isMark, type View } from "../view.ts";
import type { Name } from "./shapes.ts";

type Kind = "state" | "group" | "place";

/** What such a list is of, and what each of it is. */
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...[
    "governments states countries nations powers capitals republics kingdoms emirates monarchies neighbours neighbors",
    "neighbouring-states littoral-states",
  ]
    .flatMap((line) => line.split(" "))
    .map((noun) => [noun, "state"] as const),
  ...[
    "parties sides factions groups movements militias companies firms banks operators unions tribes clans rivals allies",
    "signatories guarantors guarantor mediators delegations donors creditors members partners contenders claimants",
  ]
    .flatMap((line) => line.split(" "))
    .map((noun) => [noun, "group"] as const),
  ...[
    "towns cities villages ports harbours harbors islands districts provinces regions counties suburbs quarters hamlets",
    "rivers dams camps airports airfields bases crossings checkpoints routes markets valleys fields bridges prisons places",
  ]
    .flatMap((line) => line.split(" "))
    .map((noun) => [noun, "place"] as const),
]);

export type Told = ReadonlyMap<number, Kind>;

/** The tokens at which names of such lists begin, with what they are told to be. */
export function toldSides(view: View): Told {
  const told = new Map<number, Kind>();
  const starts = new Set(view.ranges.map(({ from }) => from));
  view.tokens.forEach((token, i) => {
    const kind = !token.isCapital || starts.has(i) ? kinds.get(token.folded) : undefined;
    if (kind === undefined) return;
    for (const from of [...listBehind(view, i), ...listBefore(view, i)]) told.set(from, kind);
  });
  return told;
}

/** The names as such lists tell them: places are nobody, and a capital behind a colon or dash is a name's. */
export const asTold = (names: readonly Name[], told: Told): readonly Name[] =>
  told.size === 0
    ? names
    : names.map((name) => {
        const kind = told.get(name.from);
        if (kind === undefined) return name;
        const { isDoubtful: _, ...sure } = name;
        return kind === "place" && /^(?:single|person|group)$/u.test(name.shape) ? { ...sure, shape: "place" } : sure;
      });

const listed = /^(?:including|like|namely)$/u;

/** "four states: A, B and C", "three governments – A, B and the C –", "countries such as A and B". */
function listBehind(view: View, head: number): readonly number[] {
  const next = view.tokens[head + 1]?.folded ?? "";
  let from = head + 2;
  // "the towns of A, B and C"
  if (next === "of" && /^(?:towns|cities|villages|ports|harbours|suburbs)$/u.test(view.tokens[head]!.folded))
    from = head + 2;
  else if (next === "such" && view.tokens[head + 2]?.folded === "as") from = head + 3;
  else if (isMark(view, head + 1, ",") && listed.test(view.tokens[head + 2]?.folded ?? "")) from = head + 3;
  else if (
    !listed.test(next) &&
    !isMark(view, head + 1, ":–—-") &&
    !(isMark(view, head + 1, ",") && isCounted(view, head))
  )
    return [];
  const { starts } = list(view, from);
  return starts.length > 1 ? starts : [];
}

/** "A and B, the two countries (concerned)": the list before the comma. */
function listBefore(view: View, head: number): readonly number[] {
  let comma = head - 1;
  while (comma > head - 4 && !isMark(view, comma, ",")) comma--;
  if (!isMark(view, comma, ",") || !/^(?:the|both|all|two|three|four)$/u.test(view.tokens[comma + 1]?.folded ?? ""))
    return [];
  let from = comma;
  while (from > comma - 24 && isPart(view, from - 1)) from--;
  while (from < comma && !view.tokens[from]!.isCapital) from++;
  const found = list(view, from);
  return found.to === comma && found.starts.length > 1 ? found.starts : [];
}

const isCounted = (view: View, head: number): boolean =>
  [1, 2].some((k) =>
    /^(?:two|three|four|five|six|seven|eight|nine|ten|both)$/u.test(view.tokens[head - k]?.folded ?? ""),
  );

const isPart = (view: View, i: number): boolean =>
  view.tokens[i]?.isCapital === true || isMark(view, i, ",") || /^(?:and|the|of)$/u.test(view.tokens[i]?.folded ?? "");

/** Names with capitals from `from`, parted by commas and "and": where each begins, and where they end. */
function list(view: View, from: number): { readonly starts: readonly number[]; readonly to: number } {
  const starts: number[] = [];
  let i = from;
  let to = from;
  for (;;) {
    if (view.tokens[i]?.folded === "the") i++;
    if (!view.tokens[i]?.isCapital) return { starts, to };
    starts.push(i);
    while (view.tokens[i]?.isCapital || (view.tokens[i]?.folded === "of" && view.tokens[i + 1]?.isCapital)) i++;
    to = i;
    if (isMark(view, i, ",")) i++;
    if (/^(?:and|or)$/u.test(view.tokens[i]?.folded ?? "")) i++;
    if (i === to) return { starts, to };
  }
}
