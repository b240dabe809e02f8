// States whose name is made of words of the language: «إمارة ساحل اللؤلؤ», «جمهورية الجبل», and «الإمارة» after them.
import { rows } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import { stems, wordSet } from "../phrases.ts";
import { isAdjective, putName, stateOf } from "./chain.ts";
import { type Scene, startOf } from "./scene.ts";
import { looseRealms } from "./stateFrames.ts";
import { hasArticle, hasTanwin, isIn, isWord, nouns, prepositions } from "./words.ts";

const realms = wordSet(
  "جمهورية مملكة سلطنة إمارة دوقية إمبراطورية كونفدرالية فدرالية فيدرالية خانية مشيخة سنجق إيالة خديوية باشوية".split(
    " ",
  ),
);
const sides = /^ال(?:عليا|سفلي|شماليه|جنوبيه|شرقيه|غربيه|كبري|جديده)$/u;

/** Run before states are looked for by their frames. */
export function composedStates(scene: Scene): void {
  const { view, names, taken, actors } = scene;
  const alone = new Map<string, { readonly entity: string; readonly exact: string }>();
  view.tokens.forEach((token, i) => {
    if (!isWord(token) || names.has(i + 1) || taken.has(i + 1)) return;
    const cut = stems(token.folded, "all").find(([form]) => realms.has(form))?.[1];
    if (cut === undefined) return;
    const first = view.tokens[i + 1];
    const second = view.tokens[i + 2];
    if (!isWord(first) || hasTanwin(first)) return;
    const isPair = !hasArticle(first) && isWord(second) && hasArticle(second);
    const isNamed = isPair && (isIn(first, nouns()) || sides.test(second.folded));
    if (!isNamed && !hasArticle(first)) return;
    const to = isNamed ? i + 3 : i + 2;
    const exact = view.text.slice(first.start, view.tokens[to - 1]!.end);
    const entity = actors.meet({ kind: "state", name: exact, rule: "ar.state-composed" });
    actors.alias(entity, `${view.text.slice(startOf(token, cut), token.end)} ${exact}`);
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

/** «الإمارة», «المملكة»: the realm of that kind named last, or the only one of the lists that calls itself so. */
export function realmsAgain(scene: Scene): void {
  const { view, names, taken } = scene;
  const last = new Map<string, string>();
  const called = new Set<string>();
  view.tokens.forEach((token, i) => {
    for (const [form] of isWord(token) ? stems(token.folded, "all") : []) {
      const named = form.startsWith("ال") ? undefined : realmNamed(scene, i, form);
      if (named) called.add(named.state);
    }
  });
  view.tokens.forEach((token, i) => {
    if (!isWord(token)) return;
    for (const [form, cut] of stems(token.folded, "all")) {
      const named = realmNamed(scene, i, form);
      if (named) last.set(named.kind, named.state);
      if (!form.startsWith("ال") || names.has(i) || taken.has(i)) continue;
      const behind = names.get(i + 1);
      if (behind && !(behind.rule === "ar.body-later" && scene.verbs[i - 1]?.isFeminine)) continue;
      const next = view.tokens[i + 1];
      const kind = form.slice(2);
      // «أكدت السلطنة الزيارة»: behind a verb of hers, and a realm that is known, what is done.
      const isObject = last.has(kind) && scene.verbs[i - 1]?.isFeminine && !/(?:ي|يه)$/u.test(next?.folded ?? "");
      if (hasArticle(next) && !isObject && (!looseRealms.has(kind) || isAdjective(next!.folded))) continue;
      const again = last.get(kind) ?? soleRealm(scene, kind) ?? untold(scene, kind, called);
      if (!again) continue;
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

/** The state that a kind of realm at `i` is named of: «جمهورية سوران», «الجمهورية السورانية», «المملكة العربية السعودية». */
function realmNamed(scene: Scene, i: number, form: string): { kind: string; state: string } | undefined {
  const kind = form.replace(/^ال/u, "");
  if (!realms.has(kind) && !looseRealms.has(kind)) return undefined;
  const [whole, behind] = [scene.names.get(i), scene.names.get(i + 1)];
  const hit = whole && whole.to > i + 1 ? whole : behind;
  const state = hit && stateOf(scene, hit);
  return state ? { kind, state } : undefined;
}

const crowned = new Set(["king", "queen", "crown prince"]);

/** «المملكة» of a text with a king: its one new state that is called no other kind. */
function untold({ names, actors }: Scene, kind: string, called: ReadonlySet<string>): string | undefined {
  if (kind !== "مملكه" || !actors.ids().some((id) => crowned.has(actors.entity(id)!.role ?? ""))) return undefined;
  const found = new Set<string>();
  for (const { entity, rule } of names.values())
    if (entity && rule === "ar.state-frame" && !called.has(entity)) found.add(entity);
  return found.size === 1 ? [...found][0] : undefined;
}

let kinds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** «المملكة», where of the states that are called so only one is named in the text. */
function soleRealm({ names }: Scene, kind: string): string | undefined {
  kinds ??= new Map(rows("ar", "realm").map(([word, ids]) => [fold(word!), new Set(ids!.toLowerCase().split(" "))]));
  const states = kinds.get(kind);
  if (!states) return undefined;
  const found = new Set<string>();
  for (const { known } of names.values()) if (known && states.has(known.id)) found.add(known.id);
  return found.size === 1 ? [...found][0] : undefined;
}
