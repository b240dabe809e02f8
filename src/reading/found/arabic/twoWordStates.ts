// States of two words, the second with the article: «ميسان البحر», where the first never stands without it.
import { putName } from "./chain.ts";
import type { NameHit, Scene } from "./scene.ts";
import { complementisers, days, hasArticle, isIn, isWord } from "./words.ts";

/** Run when the states that the text shows are marked. */
export function twoWordStates(scene: Scene): void {
  const { view, names, actors, taken } = scene;
  const byState = new Map<string, NameHit[]>();
  for (const hit of names.values()) {
    const isShown = hit.rule === "ar.state-frame" && hit.form === "name";
    if (isShown) byState.set(hit.entity!, [...(byState.get(hit.entity!) ?? []), hit]);
  }
  for (const [state, hits] of byState) {
    const seconds = hits.map((hit) => view.tokens[hit.to]);
    const second = seconds[0];
    if (!isWord(second) || !hasArticle(second) || days().has(second.folded)) continue;
    if (seconds.some((token) => token?.folded !== second.folded)) continue;
    const isTwice = hits.length > 1 && hits.some((hit) => isParty.test(view.tokens[hit.from - 1]?.folded ?? ""));
    if (!isTwice && !hits.some((hit) => isNoObject(scene, hit))) continue;
    for (const hit of hits) {
      putName(scene, { from: hit.from, to: hit.to + 1, start: hit.start, form: "name", entity: state, rule: hit.rule });
      taken.add(hit.to);
    }
    actors.alias(state, view.text.slice(hits[0]!.start, second.end));
  }
}

/** «بين ميسان البحر وجارتها», «وزير خارجية ميسان البحر». */
const isParty = /^[وف]?(?:بين|مع|ضد|لدي|خارجيه|دفاع|داخليه|ماليه|رئيس|رئيسه|ملك|سفير|مبعوث)$/u;

/** «قالت ميسان البحر إنها», «جيش ميسان البحر»: not what she does it to. */
function isNoObject({ view, verbs, names }: Scene, { from, to }: NameHit): boolean {
  if (names.has(to)) return false;
  const behind = view.tokens[to + 1];
  const doesSay = verbs[from - 1]?.lists.has("say") === true && isIn(behind, complementisers());
  const isDoer = verbs[from - 1] === undefined && verbs[to + 1]?.isFeminine === true;
  return doesSay || isDoer;
}
