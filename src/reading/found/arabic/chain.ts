// The words that a name of a body runs on with.

import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../phrases.ts";
import { bodyHeads, opensBody, titleWords } from "./heads.ts";
import { mayName, type NameHit, type Scene } from "./scene.ts";
import { deed } from "./shapes.ts";
import { adjectives, common, days, hasArticle, hasTanwin, isIn, isWord, nouns, prepositions } from "./words.ts";

/** A bare noun between a head and what it governs (اتحاد قبائل السهل). */
export function isLink(scene: Scene, k: number): boolean {
  const token = scene.view.tokens[k]!;
  return (
    !hasArticle(token) &&
    !hasTanwin(token) &&
    // «هيئة خبراء لتدقيق الأرقام»: to what end.
    !(/^ل..../u.test(token.exact) && deed.test(token.exact.slice(1))) &&
    (!scene.verbs[k] || isNoDeedOfHers(scene, k)) &&
    !isIn(token, prepositions()) &&
    !days().has(token.folded) &&
    !/^[بلوف]ال|^لل/u.test(token.folded) &&
    // «صحيفة محلية الخبر».
    !adjectives().has(token.folded.replace(/ه$/u, "")) &&
    // «لجنة مشتركة جرد المخازن»: an adjective of hers.
    !/^(?:مشترك|مختلط|محايد|مستقل|دائم|طارئ|موحد|مسلح|متخصص|مصغر|موسع)ه$/u.test(token.folded) &&
    (nouns().has(token.folded) || hasArticle(scene.view.tokens[k + 1]) || scene.names.has(k + 1))
  );
}

/** «حركة فجر الجنوب»: behind her who does it a deed would be hers, and no object stands at once. */
function isNoDeedOfHers({ view, verbs }: Scene, k: number): boolean {
  const verb = verbs[k]!;
  const isHers = /ة$/u.test(view.tokens[k - 1]?.exact ?? "") && !verbs[k - 1];
  return isHers && verb.tense === "perfect" && !verb.isFeminine && hasArticle(view.tokens[k + 1]);
}

/** The end of a run of words with the article from `k`; of adjectives only, unless `isConstruct`. */
export function chainEnd(scene: Scene, k: number, isConstruct: boolean): number {
  const { view, names } = scene;
  let to = k;
  for (; to < k + 5; to++) {
    const token = view.tokens[to];
    if (
      !isWord(token) ||
      days().has(token.folded) ||
      (common().has(token.folded) && !/^ال(?:اول|ثاني|علي)/u.test(token.folded))
    )
      break;
    if (to > k && passing.has(token.folded) && !isOfName(view.tokens[k - 1], view.tokens[to - 1], token)) break;
    // «قوات الشرطة المتظاهرين»: what is done to others.
    if (to > k && /(?:ون|ين)$/u.test(token.folded) && /(?:ه|ات)$/u.test(view.tokens[to - 1]!.folded)) break;
    // «قوات التحالف المقدم روبرت هايز»: a rank, and a name behind it.
    if ((to > k || !isConstruct) && titleWords().has(token.folded) && mayName(scene, to + 1)) break;
    // «لجان المقاومة الإضراب»: what is done.
    if (to > k && deed.test(token.exact.replace(/^ال/u, "")) && /^الإ/u.test(token.exact)) break;
    if ((to > k || !isConstruct) && bodyHeads().has(token.folded) && !isField(view.tokens[to - 1], token)) break;
    if (names.has(to) && names.get(to)!.form !== "demonym") break;
    // «أنصار السهل والقوات الحكومية»: another body.
    if (token.folded.startsWith("وال") && opensBody(token.folded.slice(1))) break;
    if (/^وال.../u.test(token.folded) && to > k && isConstruct && !scene.verbs[to]) continue;
    if (!hasArticle(token) || scene.verbs[to]) break;
    if ((to > k || !isConstruct) && !isAdjective(token.folded)) break;
  }
  return to;
}

/** «حركة الفجر الجديد», not «مجلس القيادة الجديد»: the adjective goes with what the head governs. */
const isOfName = (head: Token | undefined, noun: Token | undefined, { folded }: Token): boolean => {
  if (!/^الجديده?$/u.test(folded) || !isWord(head) || !isWord(noun)) return false;
  const isHers = (word: string) => /[هي]$|ات$/u.test(word);
  return isHers(noun.folded) === isHers(folded) && isHers(head.folded) !== isHers(folded);
};

/** «الشؤون الخارجية», «العلاقات الخارجية»: no ministry. */
const isField = (prior: Token | undefined, token: Token): boolean =>
  token.folded === "الخارجيه" && /^(?:ال|لل)(?:شؤون|شوون|علاقات|سياسه|تجاره)$/u.test(prior?.folded ?? "");

/** Adjectives of a meeting, a date, a while: no part of a body's name. */
export const passing = wordSet(
  "المقرب المقربة الجديد الجديدة الحالي الحالية السابق السابقة المقبل المقبلة المعنية المذكورة الأخيرة الأخير الراهنة المقترح المقترحة المطروح المطروحة المقرر المقررة المزمع المزمعة المرتقب المرتقبة المنعقد المنعقدة المنتظر المنتظرة المتوقع المتوقعة القادم القادمة الجاري الجارية الماضي الماضية التالي التالية المعارض المعارضة الحاكم الحاكمة الموالي الموالية المنشق المنشقة المحظور المحظورة المشغل المشغلة المالك المالكة المنفذ المنفذة المعني الجمهوريون الجمهوريين الديمقراطيون الديمقراطيين المعارضون المعارضين المستقلون المستقلين المحافظون المحافظين".split(
    " ",
  ),
);

/** The state that a name names. */
export function stateOf(scene: Scene, hit: NameHit): string | undefined {
  if (hit.known) {
    if (hit.known.kind !== "state") return undefined;
    return scene.actors.meet({ kind: "state", name: hit.exact, known: hit.known, rule: hit.rule });
  }
  return hit.entity && scene.actors.entity(hit.entity)?.kind === "state" ? hit.entity : undefined;
}

/** The name of tokens `[from, to)` that begins at `start`: of «للاتحاد» it is الاتحاد. */
export function spelledFrom({ view }: Scene, from: number, start: number, to: number): string {
  const exact = view.text.slice(start, view.tokens[to - 1]!.end);
  const token = view.tokens[from]!;
  return start > token.start && /^[وف]?لل/u.test(token.folded) ? `ا${exact}` : exact;
}

/** Puts a name where it stands; what else was found inside goes, but for adjectives of states. */
export function putName(scene: Scene, hit: Omit<NameHit, "exact">): void {
  const exact = spelledFrom(scene, hit.from, hit.start, hit.to);
  scene.actors.alias(hit.entity!, exact);
  if (hit.form === "name")
    for (let k = hit.from + 1; k < hit.to; k++) {
      const kind = scene.view.tokens[k]!.folded.replace(/^ال/u, "").replace(/ه$/u, "");
      if (scene.names.get(k)?.form !== "demonym" || adjectives().has(kind)) scene.names.delete(k);
    }
  scene.names.set(hit.from, { ...hit, exact });
}

/** An adjective with the article: of relation (ي، ية), feminine, or one of the common patterns. */
export const isAdjective = (word: string): boolean => hasShape(word) && !isNoun(word.replace(/^ال/u, ""));

/** المدينة، الأسرى، الاتفاق: a noun in the shape of an adjective; of an adjective the lists hold the masculine too. */
const isNoun = (word: string): boolean =>
  nouns().has(word) &&
  !adjectives().has(word.replace(/ه$/u, "")) &&
  ((word.endsWith("ه") && !nouns().has(word.slice(0, -1))) || /^ا..ا.$|ي$/u.test(word));

const hasShape = (word: string): boolean =>
  /(?:ي|يه|يون|يين|ه)$/u.test(word) ||
  /^ال(?:مو?..د|اعلي|عليا|كبري|وسطي|حاكم|موحد|كبير|جديد|قومي|حر|مسلح|اسلامي|شامل|مشترك|دائم|عام|حمر|سود|بيض|خضر|زرق)$/u.test(
    word,
  ) ||
  /^ال(?:ا...|ا..ا.|م.+|(?:خضر|حمر|سود|بيض|زرق|صفر)اء)$/u.test(word);
