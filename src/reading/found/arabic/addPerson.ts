// Puts a person found in an Arabic text: the entity, the names by which it comes back, the place that nothing else may take.
import type { Token } from "../../text/tokens.ts";
import { inside, joined, ordinals } from "./names.ts";
import { isInsideName, type Scene, startOf } from "./scene.ts";
import { hasArticle, isIn } from "./words.ts";

/** «يوسف بن علوي»: «ابن علوي» and «بن علوي» later on; «محمد ولد عبد العزيز»: «ولد عبد العزيز». */
function sonOf(actors: Scene["actors"], id: string, words: readonly Token[]): void {
  const at = words.findLastIndex((word, k) => k > 0 && /^(?:ا?بن|بنت|ولد|ولت|اغ|ال|ملا)$/u.test(word.folded));
  if (at < 0 || at === words.length - 1) return;
  const father = words.slice(at + 1).map((word) => word.exact);
  const sons = /^ا?بن$/u.test(words[at]!.folded) ? ["بن", "ابن"] : [words[at]!.exact];
  for (const son of sons) actors.alias(id, [son, ...father].join(" "));
}

/** A name of `[from, to)`, with `cut` letters of particles before it; `isWhole`: its last word is none that comes back alone. */
export function addPerson(
  scene: Scene,
  {
    from,
    to,
    cut = 0,
    isWhole,
  }: { readonly from: number; readonly to: number; readonly cut?: number; readonly isWhole?: boolean },
  role: string | undefined,
  rule: string,
): void {
  const { view, actors } = scene;
  if (scene.names.get(from)?.known?.kind === "person" || (scene.taken.has(from) && isInsideName(scene, from))) return;
  const start = startOf(view.tokens[from]!, cut);
  const exact = view.text.slice(start, view.tokens[to - 1]!.end);
  const id = actors.meet({ kind: "person", name: exact, rule, ...(role && { role }) });
  const words = view.tokens.slice(from, to);
  const last = words.at(-1)!;
  // «أبو زيد», «أبي زيد»: زيد is another.
  const isKunya = /^[وفبل]*اب[وي]$/u.test(words[0]!.folded) && words.length > 1;
  for (const father of isKunya ? ["أبو", "أبي", "أبا"] : []) actors.alias(id, `${father} ${words[1]!.exact}`);
  if (words.length > (isKunya ? 2 : 1) && !isIn(last, ordinals) && !isWhole) {
    actors.alias(id, last.exact);
    const prior = words.at(-2)!;
    if (isIn(prior, joined) || inside.has(prior.folded) || (words.length > 2 && !hasArticle(last)))
      actors.alias(id, `${prior.exact} ${last.exact}`);
    sonOf(actors, id, words);
  }
  scene.names.set(from, { from, to, start, form: "name", entity: id, exact, rule });
  for (let k = from; k < to; k++) {
    scene.taken.add(k);
    if (k > from) scene.names.delete(k);
  }
}
