// Outlets and companies whose name ends as only theirs do: «نيويورك بوست», «سنابل القابضة».
import { words } from "../../lexicon/lexicon.ts";
import type { EntityKind } from "../../reading.ts";
import { stems, wordSet } from "../phrases.ts";
import { isMark } from "../view.ts";
import { putName } from "./chain.ts";
import { bodyHeads } from "./heads.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { putQuoted } from "./quotedNames.ts";
import { isOrdinary, mayName, type Scene, startOf } from "./scene.ts";
import { hasArticle, isIn, isWord, prepositions } from "./words.ts";

let ends: ReadonlySet<string> | undefined;
let firms: ReadonlySet<string> | undefined;

/** «سهيل للأنباء»: what an agency is for, behind its name; with «وكالة» before it the head tells. */
const purpose = /^(?:للانباء|للاعلام|للصحافه)$/u;

function agencies({ view, names, taken, actors, verbs }: Scene): void {
  view.tokens.forEach((token, i) => {
    if (!purpose.test(token.folded)) return;
    const name = view.tokens[i - 1];
    const before = view.tokens[i - 2];
    if (!isWord(name) || hasArticle(name) || verbs[i - 1] || names.has(i - 1) || taken.has(i - 1)) return;
    if (isIn(name, prepositions()) || isHeadWord(name.folded)) return;
    // «وكالة الساحل للأنباء», «مدير مكتب للأنباء».
    if (isWord(before) && stems(before.folded, "all").some(([form]) => bodyHeads().has(form))) return;
    const cut = verbs[i - 2]?.lists.has("say") || !isWord(before) ? 0 : /^ل..../u.test(name.folded) ? 1 : 0;
    const start = startOf(name, cut);
    const exact = view.text.slice(start, token.end);
    const entity = actors.meet({ kind: "media", name: exact, rule: "ar.outlet-tail" });
    putName(
      { view, names, taken, actors, verbs },
      { from: i - 1, to: i + 1, start, form: "name", entity, rule: "ar.outlet-tail" },
    );
    for (let k = i - 1; k <= i; k++) taken.add(k);
  });
}

const isHeadWord = (word: string): boolean =>
  stems(word, "all").some(([form]) => bodyHeads().has(form) || bodyHeads().has(`ال${form}`));

const noOutlet = /^(?:وكالات|خاص|متابعات|وكالاتنا|مراسلنا|مراسلون|ا|د|ر)$/u;

/** «أوسلو (شمال برس) - قال»: who sent the report. */
function senders(scene: Scene): void {
  const { view, names, taken } = scene;
  for (const { from, to } of view.ranges.slice(0, 2)) {
    let open = from;
    while (open < Math.min(to, from + 3) && isWord(view.tokens[open])) open++;
    if (!isMark(view, open, "(")) continue;
    let end = open + 1;
    while (end < open + 4 && isWord(view.tokens[end])) end++;
    if (!isMark(view, end, ")") || !isMark(view, end + 1, "-–—")) continue;
    const first = view.tokens[open + 1]!;
    if (end === open + 1 || noOutlet.test(first.folded) || isHeadWord(first.folded)) continue;
    if (names.has(open + 1) || taken.has(open + 1)) continue;
    putQuoted(scene, open, end + 1, "media");
  }
}

/** Run before persons are looked for. */
export function outletsByTail(scene: Scene): void {
  senders(scene);
  agencies(scene);
  ends ??= wordSet(words("ar", "outlet.tail"));
  firms ??= wordSet(words("ar", "company.tail"));
  byTail(scene, ends, "media");
  byTail(scene, firms, "company");
}

/** «نيويورك بوست», «سنابل القابضة». */
function byTail(scene: Scene, tails: ReadonlySet<string>, kind: EntityKind): void {
  const { view, names, taken, actors, verbs } = scene;
  view.tokens.forEach((token, i) => {
    if (!tails.has(token.folded) || names.has(i)) return;
    let from = i;
    // «أسهم سنابل القابضة»: before a firm's name a word of the language is none of it.
    const isOfName = (k: number) => kind === "media" || k === i - 1 || isUnknownWord(view.tokens[k]!.exact);
    while (from > i - 3 && mayName(scene, from - 1) && !hasArticle(view.tokens[from - 1]) && isOfName(from - 1)) from--;
    // «لنيويورك بوست»: with a particle before it.
    const prior = view.tokens[from - 1];
    const cut =
      from === i && isWord(prior) && !verbs[from - 1]
        ? (stems(prior.folded, "all").find(
            ([form, letters]) => letters > 0 && form.length > 3 && !isOrdinary(form),
          )?.[1] ?? 0)
        : 0;
    if (cut > 0) from--;
    if (from === i) return;
    // «مجموعة نخيل القابضة»: told by its head.
    if (kind === "company" && isHeadWord(view.tokens[from - 1]?.folded ?? "")) return;
    for (let k = from; k < i; k++) if (names.get(k)?.known?.kind === "media") return;
    const start = startOf(view.tokens[from]!, cut);
    const entity = actors.meet({ kind, name: view.text.slice(start, token.end), rule: "ar.outlet-tail" });
    putName(scene, { from, to: i + 1, start, form: "name", entity, rule: "ar.outlet-tail" });
    for (let k = from; k <= i; k++) taken.add(k);
  });
}
