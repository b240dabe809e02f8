// A tribe by its own name once it was headed: «المساعيد» after «قبيلة المساعيد».
import { rows } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { putName } from "./chain.ts";
import { isInsideName, isOrdinary, type NameHit, type Scene, startOf } from "./scene.ts";
import { hasArticle, isIn, isWord, nouns } from "./words.ts";

const heads = /^[وفبلك]?(?:قبيله|قبائل|عشيره|عشائر|فخذ|بطن|رهط)$/u;

let places: ReadonlySet<string> | undefined;

/** Run once bodies are found: a name of one word with the article that is no word of the language. */
export function tribesAgain(scene: Scene): void {
  const { view, names, taken } = scene;
  const own = new Map<string, NameHit>();
  for (const hit of names.values()) {
    const [head, name] = [view.tokens[hit.from]!, view.tokens[hit.from + 1]];
    if (hit.to !== hit.from + 2 || hit.form !== "name" || !heads.test(head.folded) || !hasArticle(name)) continue;
    const bare = name!.folded.slice(2);
    // «عشائر البادية»: of where they live.
    if (isOrdinary(bare) || nouns().has(name!.folded)) continue;
    if (hit.entity !== undefined && !own.has(name!.folded)) own.set(name!.folded, hit);
  }
  if (own.size === 0) return;
  places ??= wordSet(rows("ar", "place.before").map((row) => row[0]!));
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i]!;
    if (!isWord(token) || names.has(i) || taken.has(i) || isInsideName(scene, i)) continue;
    const found = stems(token.folded, "all").find(([form]) => own.has(form));
    // «وادي المساعيد», «سالم المساعيد».
    if (!found || isIn(view.tokens[i - 1], places) || names.get(i - 1)?.to === i) continue;
    const { entity } = own.get(found[0])!;
    putName(scene, {
      from: i,
      to: i + 1,
      start: startOf(token, found[1]),
      form: "name",
      entity: entity!,
      rule: "ar.tribe",
    });
  }
}
