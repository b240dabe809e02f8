// States whose name is made of words of the language: «إمارة ساحل اللؤلؤ», «جمهورية الجبل», and «الإمارة» after them.
import { stems, wordSet } from "../phrases.ts";
import { putName, stateOf } from "./chain.ts";
import { type Scene, startOf } from "./scene.ts";
import { hasArticle, hasTanwin, isIn, isWord, nouns } from "./words.ts";

const realms = wordSet("جمهورية مملكة سلطنة إمارة دوقية".split(" "));
const sides = /^ال(?:عليا|سفلي|شماليه|جنوبيه|شرقيه|غربيه|كبري|جديده)$/u;

/** Run before states are looked for by their frames. */
export function composedStates(scene: Scene): void {
  const { view, names, taken, actors } = scene;
  view.tokens.forEach((token, i) => {
    if (!isWord(token) || names.has(i + 1) || taken.has(i + 1)) return;
    if (!stems(token.folded, "all").some(([form]) => realms.has(form))) return;
    const first = view.tokens[i + 1];
    const second = view.tokens[i + 2];
    if (!isWord(first) || hasTanwin(first)) return;
    const isPair = !hasArticle(first) && isWord(second) && hasArticle(second);
    const isNamed = isPair && (isIn(first, nouns()) || sides.test(second.folded));
    if (!isNamed && !hasArticle(first)) return;
    const to = isNamed ? i + 3 : i + 2;
    const exact = view.text.slice(first.start, view.tokens[to - 1]!.end);
    const entity = actors.meet({ kind: "state", name: exact, rule: "ar.state-composed" });
    putName(scene, { from: i + 1, to, start: first.start, form: "name", entity, rule: "ar.state-composed" });
    for (let k = i + 1; k < to; k++) taken.add(k);
  });
}

/** «الإمارة», «المملكة»: the realm of that kind named last. */
export function realmsAgain(scene: Scene): void {
  const { view, names } = scene;
  const last = new Map<string, string>();
  view.tokens.forEach((token, i) => {
    if (!isWord(token)) return;
    for (const [form, cut] of stems(token.folded, "all")) {
      const named = names.get(i + 1);
      const state = realms.has(form) && named ? stateOf(scene, named) : undefined;
      if (state) last.set(form, state);
      const again = form.startsWith("ال") ? last.get(form.slice(2)) : undefined;
      if (!again || names.has(i) || hasArticle(view.tokens[i + 1]) || names.has(i + 1)) continue;
      putName(scene, {
        from: i,
        to: i + 1,
        start: startOf(token, cut),
        form: "nominal",
        entity: again,
        rule: "ar.realm-again",
      });
      return;
    }
  });
}
