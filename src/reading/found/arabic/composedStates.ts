// States whose name is made of words of the language: «إمارة ساحل اللؤلؤ», «جمهورية الجبل», and «الإمارة» after them.
import { rows } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { putName, stateOf } from "./chain.ts";
import { type Scene, startOf } from "./scene.ts";
import { hasArticle, hasTanwin, isIn, isWord, nouns, prepositions } from "./words.ts";

const realms = wordSet("جمهورية مملكة سلطنة إمارة دوقية".split(" "));
const sides = /^ال(?:عليا|سفلي|شماليه|جنوبيه|شرقيه|غربيه|كبري|جديده)$/u;

/** Run before states are looked for by their frames. */
export function composedStates(scene: Scene): void {
  const { view, names, taken, actors } = scene;
  const alone = new Map<string, { readonly entity: string; readonly exact: string }>();
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
    if (!isNamed) alone.set(first.folded, { entity, exact });
  });
  againAlone(scene, alone);
}

/** «حكومة الدانة», «لم تسحب الدانة»: a name of one word with the article comes back where names of states stand. */
function againAlone(
  scene: Scene,
  alone: ReadonlyMap<string, { readonly entity: string; readonly exact: string }>,
): void {
  const { view, names, taken, verbs } = scene;
  if (alone.size === 0) return;
  before ??= wordSet([...rows("ar", "title"), ...rows("ar", "state.before")].map((row) => row[0]!));
  view.tokens.forEach((token, i) => {
    const found = alone.get(token.folded);
    const prior = view.tokens[i - 1];
    if (!found || names.has(i) || taken.has(i) || !isWord(prior) || realms.has(prior.folded)) return;
    if (!verbs[i - 1]?.isFeminine && !(isIn(prior, before!) && !isIn(prior, prepositions()))) return;
    const { start } = token;
    putName(scene, { from: i, to: i + 1, start, form: "name", ...found, rule: "ar.state-composed" });
  });
}
let before: ReadonlySet<string> | undefined;

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
