// Outlets whose name ends as only outlets' names do: «نيويورك بوست», «ساوث تشاينا مورنينغ بوست».
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { putName } from "./chain.ts";
import { isOrdinary, mayName, type Scene, startOf } from "./scene.ts";
import { hasArticle, isWord } from "./words.ts";

let ends: ReadonlySet<string> | undefined;

/** Run before persons are looked for. */
export function outletsByTail(scene: Scene): void {
  const { view, names, taken, actors, verbs } = scene;
  ends ??= wordSet(words("ar", "outlet.tail"));
  view.tokens.forEach((token, i) => {
    if (!ends!.has(token.folded) || names.has(i)) return;
    let from = i;
    while (from > i - 3 && mayName(scene, from - 1) && !hasArticle(view.tokens[from - 1])) from--;
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
    for (let k = from; k < i; k++) if (names.get(k)?.known?.kind === "media") return;
    const start = startOf(view.tokens[from]!, cut);
    const entity = actors.meet({ kind: "media", name: view.text.slice(start, token.end), rule: "ar.outlet-tail" });
    putName(scene, { from, to: i + 1, start, form: "name", entity, rule: "ar.outlet-tail" });
    for (let k = from; k <= i; k++) taken.add(k);
  });
}
