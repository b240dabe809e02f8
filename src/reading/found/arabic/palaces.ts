// Where a ruler sits, where it says or answers something: «ينفي قصر المرسى أي لقاء», «قالت دار السيف إن».
import { stems } from "../phrases.ts";
import { putName } from "./chain.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { type Scene, startOf } from "./scene.ts";
import { complementisers, hasArticle, isIn, isWord } from "./words.ts";

const seats: ReadonlyMap<string, boolean> = new Map([
  ["قصر", false],
  ["دار", true],
]);
const speech = ["say", "deny", "allege", "commit", "threat"] as const;
const rule = "ar.palace";

/** Of a palace that speaks once every mention; run before states are looked for by their frames. */
export function palaces(scene: Scene): void {
  const { view, names, taken, actors } = scene;
  const spoken = new Map<string, string>();
  const places: { readonly i: number; readonly cut: number; readonly key: string }[] = [];
  view.tokens.forEach((token, i) => {
    const next = view.tokens[i + 1];
    if (!isWord(token) || !isWord(next) || names.has(i) || names.has(i + 1) || taken.has(i)) return;
    // «قصر الرئاسة»: a body.
    if (/^ال(?:رئاسه|حكم|حكومه|جمهوري|جمهوريه|ملكي|ملك|سلطاني|اميري|شعب)$/u.test(next.folded)) return;
    const [form, cut] = stems(token.folded, "all").find(([word]) => seats.has(word)) ?? [];
    if (form === undefined || !(hasArticle(next) || isUnknownWord(next.exact))) return;
    const key = `${form} ${next.folded}`;
    places.push({ i, cut: cut!, key });
    if (speaks(scene, i, seats.get(form)!) && !spoken.has(key)) {
      const name = view.text.slice(startOf(token, cut!), next.end);
      spoken.set(key, actors.meet({ kind: "institution", name, rule }));
    }
  });
  for (const { i, cut, key } of places) {
    const entity = spoken.get(key);
    if (!entity) continue;
    putName(scene, { from: i, to: i + 2, start: startOf(view.tokens[i]!, cut), form: "name", entity, rule });
    taken.add(i).add(i + 1);
  }
}

/** Behind a verb of saying or denying that agrees, or before one at the head of a clause. */
function speaks({ view, verbs }: Scene, i: number, isShe: boolean): boolean {
  const prior = view.tokens[i - 1];
  const opens = !isWord(prior) || isIn(prior, complementisers()) || /^[وف]?(?:اما|لكن)$/u.test(prior.folded);
  const verb = verbs[i - 1] ?? (opens ? verbs[i + 2] : undefined);
  return (
    verb !== undefined && !verb.isGuess && verb.isFeminine === isShe && speech.some((list) => verb.lists.has(list))
  );
}
