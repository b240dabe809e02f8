// People told by what they do and where they live, of whom a text says what they may do: «قد يطالب مزارعو الهضبة», «أن تتحفظ أحزاب الساحل», «ستنسحب أسر الضحايا».
import { stems, wordSet } from "../phrases.ts";
import { putName } from "./chain.ts";
import { isWholeWord } from "./ordinaryWords.ts";
import { type Scene, startOf } from "./scene.ts";
import { hasArticle, isWord } from "./words.ts";

/** Of سكان, عمال, جنود, ضباط a text tells as of anybody. */
const people = wordSet("أحزاب قبائل عشائر شيوخ أهالي تجار أسر عائلات وجهاء دول نقابات بلديات فصائل ذوو".split(" "));
const lands = /^(?:جزيره|جزر|وادي|جبل|سهل|قري|بلده|مدينه|اقليم|ساحل|ضفه|نهر)$/u;
/** Other words that end alike. */
const never = /^(?:اول|ذو|نحو|عضو|عدو|غزو|نمو|علو|سمو|جو|راديو|فيديو|سيناريو|كيلو|استوديو|يورو)$/u;
/** What is done or said is done by anybody; what may be done is theirs. */
const mayDo = /^[وف]?(?:قد|ان|ربما|لن|سوف|فقد)$/u;

const suffers =
  /^(?:ا|[يت])?(?:فقد|خسر|تضرر|عاني|نزح|جاع|تشرد|فر|هرب|مات|قتل|اصيب|انتظر|بقي|ظل|تكبد|تحمل|واجه|شهد|عاش)$/u;

/** The token behind the group that begins at `i`; undefined where none does. */
export function peopleAt(scene: Scene, i: number): number | undefined {
  const { view, verbs, names, taken, actors } = scene;
  const token = view.tokens[i]!;
  const verb = verbs[i - 1];
  if (!isWord(token) || verbs[i] || names.has(i) || taken.has(i) || verb?.tense !== "imperfect") return undefined;
  // «قد يسميه عمال الإغاثة».
  if (/سمي$/u.test(verb.lemma)) return undefined;
  // «سيفقد مزارعو السهل موسمهم»: they suffer it, as anybody does.
  if (suffers.test(verb.lemma)) return undefined;
  if (!verb.isFuture && !mayDo.test(view.tokens[i - 2]?.folded ?? "")) return undefined;
  const found = stems(token.folded, "all").find(([form]) => people.has(form));
  if (!found && !isSoundPlural(token.exact)) return undefined;
  const end = ownerEnd(scene, i + 1);
  if (end === undefined) return undefined;
  const start = startOf(token, found?.[1] ?? 0);
  const exact = view.text.slice(start, view.tokens[end - 1]!.end);
  const entity = actors.meet({ kind: "group", name: exact, rule: "ar.people" });
  putName(scene, { from: i, to: end, start, form: "name", entity, rule: "ar.people" });
  return end;
}

/** «مزارعو», «صيادو»: of مزارعون the last letter falls before whose they are. */
const isSoundPlural = (exact: string): boolean =>
  /^\p{L}{4,}و$/u.test(exact) && !never.test(exact) && !/^[يتوف]/u.test(exact) && isWholeWord(`${exact}ن`);

/** «الهضبة», «جزيرة لومى». */
function ownerEnd({ view, names }: Scene, k: number): number | undefined {
  const [owner, next] = [view.tokens[k], view.tokens[k + 1]];
  if (!isWord(owner) || names.get(k)?.form === "demonym") return undefined;
  if (lands.test(owner.folded) && isWord(next)) return k + 2;
  return hasArticle(owner) ? k + 1 : undefined;
}
