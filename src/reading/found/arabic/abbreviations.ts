// Short names in brackets behind a body's name: «حزب النهضة والبناء (حنب)», and «حنب» after it.
import { fold } from "../../text/folded.ts";
import { stems } from "../phrases.ts";
import { putName } from "./chain.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isInsideName, isOrdinary, type NameHit, type Scene, startOf } from "./scene.ts";
import { hasArticle, isWord } from "./words.ts";

const rule = "ar.body-name";

/** Run once bodies are found. */
export function abbreviations(scene: Scene): void {
  const { view, names, taken } = scene;
  const short = new Map<string, NameHit>();
  for (const hit of [...names.values()]) {
    if (hit.form !== "name" || !isBody(scene, hit)) continue;
    const to = purposeEnd(scene, hit.to);
    const k = to + 1;
    if (!isBracketed(scene, k) || taken.has(k) || names.get(k)?.known) continue;
    const { exact, folded } = view.tokens[k]!;
    const isShort = isInitials(scene, hit.from, to, folded) || /^[A-Z]{2,8}$/u.test(exact) || isStrange(exact);
    if (hasArticle(view.tokens[k]) || !isShort) continue;
    short.set(folded, hit);
    takeOver(scene, names.get(k)?.entity, hit);
    putAt(scene, hit, k, 0);
  }
  if (short.size === 0) return;
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i]!;
    if (!isWord(token) || names.has(i) || taken.has(i) || isInsideName(scene, i)) continue;
    const found = stems(token.folded, "all").find(([form]) => short.has(form));
    // «حدت من نشاطه»: where the letters make a word, only the brackets tell.
    if (!found || isOrdinary(found[0]) || !isUnknownWord(found[0]) || i < short.get(found[0])!.from) continue;
    putAt(scene, short.get(found[0])!, i, found[1]);
  }
}

/** What was taken for a state of that name. */
function takeOver({ names }: Scene, from: string | undefined, { entity }: NameHit): void {
  if (from === undefined || entity === undefined) return;
  for (const [at, hit] of names) if (hit.entity === from) names.set(at, { ...hit, entity, rule });
}

/** «الاتحاد الوطني للعمال»: whom it is for stands between. */
function purposeEnd({ view: { tokens } }: Scene, to: number): number {
  if (!isWord(tokens[to]) || !/^ل..../u.test(tokens[to]!.folded)) return to;
  let k = to + 1;
  while (k < to + 4 && hasArticle(tokens[k])) k++;
  return k;
}

function putAt(scene: Scene, { entity }: NameHit, i: number, cut: number): void {
  const start = startOf(scene.view.tokens[i]!, cut);
  putName(scene, { from: i, to: i + 1, start, form: "name", entity: entity!, rule });
}

function isBody({ actors }: Scene, { entity, rule }: NameHit): boolean {
  const kind = entity === undefined ? undefined : actors.entity(entity)?.kind;
  return /^ar\.body/u.test(rule) && kind !== undefined && kind !== "state" && kind !== "person";
}

const isBracketed = ({ view: { tokens } }: Scene, k: number): boolean =>
  tokens[k - 1]?.exact === "(" && isWord(tokens[k]) && tokens[k + 1]?.exact === ")";

const isStrange = (exact: string): boolean =>
  exact.length <= 8 && isUnknownWord(exact) && !/(?:ي|ية|ة|ون|ين|ات)$/u.test(exact);

/** The first letters of its words, articles and particles left out: حنب of «حزب النهضة والبناء». */
function isInitials({ view }: Scene, from: number, to: number, folded: string): boolean {
  const firsts = view.tokens
    .slice(from, to)
    .filter(isWord)
    .map((token) => fold(token.exact).replace(/^[وفبل]?(?:ال|لل)(?=..)/u, "")[0]!);
  const letters = [...folded];
  if (letters.length < 2 || letters.length > firsts.length) return false;
  let at = 0;
  for (const first of firsts) if (first === letters[at]) at++;
  return at === letters.length;
}
