// Tribes by their descent: «قبائل أولاد حميد», «عشيرة بني زيد», «آل مهران» where they act or somebody is of them.
import { stems, wordSet } from "../phrases.ts";
import { deedOf, isCharged, isDealtWith, isSource } from "./acting.ts";
import { putName } from "./chain.ts";
import { isUnknownWord } from "./ordinaryWords.ts";
import { isOrdinary, type Scene, startOf } from "./scene.ts";
import { givenNames, hasArticle, hasTanwin, isIn, isWord, prepositions } from "./words.ts";

const rule = "ar.tribe";
const heads = wordSet("قبيلة قبائل عشيرة عشائر فخذ أفخاذ بطن بطون عائلة عائلات أسرة رهط".split(" "));
/** Children, people, sons of: alone before a forefather's name they may be a tribe. */
const descents = wordSet("أولاد بنو بني آيت".split(" "));
/** Only behind a head: of كل and أهل there are others. */
const looseDescents = wordSet("كل أهل ذوي ذوو دوي البو عيال ولد".split(" "));
/** Who is somebody of a tribe: «وجهاء آل مهران», «مسلحو أولاد حميد». */
const members = wordSet(
  "وجهاء وجيه شيوخ شيخ مشايخ كبير كبراء كبار أعيان عميد زعيم زعماء رجال مسلحو مسلحي رعاة أبناء أفراد شباب فرسان مقاتلو مقاتلي حلفاء خصوم مضارب نساء وفد ممثل ممثلو ممثلي مندوب مندوبو".split(
    " ",
  ),
);
/** Behind these stands somebody of them, or whom one deals with. */
const relating = /^[وف]?(?:مع|من|بين|عن|ضد|لدي)$/u;

interface Place {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  /** Without the head: «قبائل أولاد حميد» and «أولاد حميد» are one. */
  readonly key: string;
  /** The forefather's name is a word of the language too: a tribe only where another place tells. */
  readonly isWeak: boolean;
}

/** Of a tribe that acts once every mention; run before states are looked for by their frames. */
export function tribes(scene: Scene): void {
  const { view, names, taken, actors } = scene;
  const shown = new Map<string, string>();
  const places: Place[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    if (!isWord(view.tokens[i]) || names.has(i) || taken.has(i)) continue;
    const place = placeAt(scene, i);
    if (!place) continue;
    places.push(place);
    i = place.to - 1;
    if (shown.has(place.key) || place.isWeak || !isShown(scene, place)) continue;
    const name = view.text.slice(startOf(view.tokens[place.from]!, place.cut), view.tokens[place.to - 1]!.end);
    shown.set(place.key, actors.meet({ kind: "group", name, rule }));
  }
  for (const { from, to, cut, key } of places) {
    const entity = shown.get(key);
    if (entity === undefined || isGround(scene, from)) continue;
    putName(scene, { from, to, start: startOf(view.tokens[from]!, cut), form: "name", entity, rule });
  }
}

function placeAt({ view }: Scene, i: number): Place | undefined {
  const { tokens } = view;
  const [head, headCut] = stems(tokens[i]!.folded, "all").find(([form]) => heads.has(form)) ?? [];
  const at = head === undefined ? i : i + 1;
  const [descent, cut] =
    stems(tokens[at]?.folded ?? "", head === undefined ? "all" : "none").find(
      ([form, letters]) =>
        descents.has(form) ||
        (head !== undefined && looseDescents.has(form)) ||
        (form === "ال" && /آل$/u.test(tokens[at]!.exact) && letters === tokens[at]!.folded.length - 2),
    ) ?? [];
  const father = tokens[at + 1];
  if (descent === undefined || !isWord(father) || hasTanwin(father) || isIn(father, prepositions())) return undefined;
  // «أولاد المدينة», «آل الأمر إليه»: no forefather.
  const isGiven = givenNames().has(father.folded);
  const isName = isGiven || head !== undefined || /^(?:ال|بنو)$/u.test(descent) || isUnknownWord(father.exact);
  if ((hasArticle(father) && head === undefined) || /(?:ه|ها|هم)$/u.test(father.exact)) return undefined;
  const isWeak = !isName || (head === undefined && isOrdinary(father.folded) && !isGiven);
  return { from: i, to: at + 2, cut: headCut ?? cut ?? 0, key: `${descent} ${father.folded}`, isWeak };
}

/** A head tells; without one it must be somebody who acts, or of whom somebody is. */
function isShown(scene: Scene, { from, to }: Place): boolean {
  const { view } = scene;
  const isHeaded = stems(view.tokens[from]!.folded, "all").some(([form]) => heads.has(form));
  if (isHeaded) return !isGround(scene, from);
  const prior = view.tokens[from - 1];
  // «سالم آل مهران»: his surname.
  if (isWord(prior) && givenNames().has(prior.folded)) return false;
  if (isIn(prior, members) || relating.test(prior?.folded ?? "") || isSource(scene, from)) return true;
  const deed = deedOf(scene, from, to, true) ?? deedOf(scene, from, to, false);
  return deed !== undefined || isCharged(scene, from, to) || isDealtWith(scene, from);
}

/** «معبر بني زيد», «مشيخة بني دومان»: a place or a realm that is called by them. */
function isGround({ view }: Scene, from: number): boolean {
  const prior = view.tokens[from - 1];
  if (!isWord(prior) || hasArticle(prior)) return false;
  return stems(prior.folded, "all").some(([form]) => grounds.has(form));
}

const grounds = wordSet(
  "معبر وادي جبل جبال قرية قرى بلدة مدينة حي منطقة مخيم طريق جسر سوق واحة بئر آبار سهل هضبة ميناء مشيخة إمارة سلطنة مملكة جمهورية دولة في نحو قرب داخل محافظة ولاية ناحية قصر قلعة دار مقبرة شارع ساحة عند".split(
    " ",
  ),
);
