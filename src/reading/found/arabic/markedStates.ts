// Where the names and adjectives of states that the text alone shows stand, once it has shown them.
import { fold } from "../../text/folded.ts";
import { adjectiveForms } from "../gazetteer.ts";
import { stems, wordSet } from "../phrases.ts";
import { isInsideName, type NameHit, type Scene, startOf } from "./scene.ts";
import { isWord } from "./words.ts";

/** What the adjective's ending is put onto: سورانيا gives سوران, لوكارا لوكار, كالدور itself. */
export const stemsOf = (name: string): readonly string[] =>
  [...new Set([name, name.replace(/يا$/u, ""), name.replace(/[اهو]$/u, "")])].filter((stem) => stem.length >= 3);

/** Where the names and adjectives of new states stand; the states are met. */
export function markStates(scene: Scene, states: ReadonlyMap<string, string>): void {
  if (states.size === 0) return;
  const forms = new Map<string, { readonly name: string; readonly isName: boolean }>();
  for (const name of states.keys()) {
    // «لمطانية», «الوزير اللمطاني».
    for (const stem of new Set([...stemsOf(name), name.replace(/(?<=....)يه$/u, "")]))
      for (const adjective of [...adjectiveForms(`${stem}ي`), `${stem}يا`])
        if (!forms.has(fold(adjective))) forms.set(fold(adjective), { name, isName: false });
  }
  for (const name of states.keys()) forms.set(name, { name, isName: true });
  const written = new Set<string>();
  const adjectives: { readonly name: string; readonly hit: NameHit }[] = [];
  scene.view.tokens.forEach((token, i) => {
    if (!isWord(token) || scene.names.has(i) || scene.taken.has(i) || isInsideName(scene, i)) return;
    for (const [form, cut] of stems(token.folded, "all")) {
      const found = forms.get(form);
      if (!found) continue;
      const exact = states.get(found.name)!;
      const entity = scene.actors.meet({ kind: "state", name: exact, rule: "ar.state-frame" });
      const hit: NameHit = {
        from: i,
        to: i + 1,
        start: startOf(token, cut),
        form: found.isName ? "name" : "demonym",
        entity,
        exact: found.isName ? exact : scene.view.text.slice(startOf(token, cut), token.end),
        rule: found.isName ? "ar.state-frame" : "ar.state-adjective",
      };
      // «جزر ألما»: so it is called too.
      const land = scene.view.tokens[i - 1];
      if (found.isName && realm.test(land?.folded ?? ""))
        scene.actors.alias(
          entity,
          `${land!.exact.replace(/^[وفبل]{1,2}(?=جزر|ولا|إما|أرخ|جمهور|مملك|سلطن|دول|دوق|إمبر|مشيخ)/u, "")} ${exact}`,
        );
      if (!isPlace(scene, i) || !found.isName) scene.names.set(i, hit);
      if (found.isName) written.add(found.name);
      else adjectives.push({ name: found.name, hit });
      return;
    }
  });
  // «الوزير السرندي»: of a name that is never written the text has the adjective only.
  for (const { name, hit } of adjectives) if (!written.has(name)) scene.actors.alias(hit.entity!, hit.exact);
}

/** What a state calls itself before its name. */
const realm = /^[وفبل]{0,2}(?:جزر|ولايات|امارات|ارخبيل|جمهوريه|مملكه|سلطنه|اماره|دوله|دوقيه|امبراطوريه|مشيخه)$/u;

const places = wordSet("ميناء معبر مطار مدينة بلدة قرية نهر جبل مخيم".split(" "));
const isPlace = (scene: Scene, i: number): boolean => {
  const prior = scene.view.tokens[i - 1];
  return prior !== undefined && stems(prior.folded, "all").some(([form]) => places.has(form));
};
