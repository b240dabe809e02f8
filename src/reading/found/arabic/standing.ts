// Where a unit, a list, a chamber stands as somebody though it does nothing itself: «عناصر من فرقة الصقر», «سُلّم إلى مديرية الأسرى», «لائحة الأمل 9».
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import type { Scene } from "./scene.ts";
import type { VerbHit } from "./verbs.ts";
import { isWord } from "./words.ts";

/** Who belongs to a body or speaks for it, before its name. */
const members = wordSet(
  "عناصر مقاتلو مقاتلي مسلحو مسلحي أنصار أتباع أعضاء عضو عضوة قادة نواب نائب مرشح مرشحة مرشحو مرشحي ممثل ممثلة ممثلو ممثلي ممثلا مندوب مندوبة مندوبو مندوبي وفد وفدا ناخبو ناخبي حلفاء خصوم منتسبو منتسبي جنود ضباط أفراد".split(
    " ",
  ),
);
/** The same where «من» or «عن» goes between. */
const someOf = wordSet(
  "عناصر عنصر عنصرا مقاتلون مقاتلين مقاتل مقاتلا مسلحون مسلحين مسلح أعضاء عضو عضوا ممثلون ممثلين ممثل ممثلا ممثلة مندوبون مندوبين مندوب وفد وفدا جنود جندي ضابط ضباط أفراد فرد نواب نائب مرشحون مرشحين مرشح منشقون منشقين عقيد مقدم رائد نقيب".split(
    " ",
  ),
);
/** What is handed, sent or put to somebody. */
const handing =
  /^(?:[وف]?(?:ي|ت|س|ا)*)(?:سلم|احال|احيل|ارسل|قدم|رفع|وجه|طلب|عهد|اوكل|كلف|نقل|انضم|انتمي|انتسب|لجا|اعيد)\p{L}{0,3}$|^(?:ال)?(?:بتسليم|تسليم|احاله|ارسال|تقديم|طلب|رساله|شكوي|مذكره|الانضمام|انضمام|انتماء|انتماءه|تابع|تابعه|تابعين)\p{L}{0,2}$/u;
/** What a list does at the polls. */
const polling =
  /^[وف]?(?:ي|ت|س)*(?:فاز|حصل|نال|حصد|خسر|تصدر|اكتسح|حاز|احرز|رشح|حل|فوز|بفوز|تقدم|خساره|هزيمه)(?:ت|وا)?$/u;

/** What somebody does with those he leads. */
const leading = /^[وف]?(?:ي|ت|س)*(?:قاد|قود|تزعم|اسس|ترءس|تراس|راس|دعم|مول|سلح|حارب|قاتل|هاجم|صنف|حظر)(?:ت|وا)?$/u;

const count =
  /^(?:واحد|اثنين|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين|مئه|مائه|شيء)$/u;

/** Whether what stands at `[i, to)` is one side of something there. */
export function isSide(scene: Scene, i: number, to: number): boolean {
  const { tokens } = scene.view;
  const [prior, before] = [tokens[i - 1], tokens[i - 2]];
  if (to === i + 1) return false;
  if (!isWord(prior)) return isSeated(scene, to);
  const isOfHis = (k: number, list: ReadonlySet<string>): boolean =>
    isWord(tokens[k]) && stems(tokens[k]!.folded, "all").some(([form]) => list.has(form));
  if (isOfHis(i - 1, members)) return true;
  if (/^(?:من|عن|في)$/u.test(prior.folded) && isOfHis(i - 2, prior.folded === "في" ? members : someOf)) return true;
  if (
    /^[وف]?بين$/u.test(prior.folded) &&
    /^(?:اتفاق|خلاف|حوار|لقاء|تحالف|نزاع|معارك|اشتباكات)$/u.test(before?.folded ?? "")
  )
    return true;
  return (
    leading.test(prior.folded) ||
    polling.test(prior.folded) ||
    isHanded(scene, i) ||
    isListed(scene, i) ||
    isSeated(scene, to)
  );
}

/** «سُلّمت الملفات إلى مديرية الأسرى», «شكوى لغرفة التجارة». */
function isHanded({ view }: Scene, i: number): boolean {
  const { tokens } = view;
  const isTo = /^[وف]?الي$/u.test(tokens[i - 1]!.folded);
  const isFor = /^ل/u.test(tokens[i]!.folded);
  for (let k = isTo ? i - 2 : i - 1; (isTo || isFor) && k >= Math.max(0, i - 7) && isWord(tokens[k]); k--)
    if (handing.test(tokens[k]!.folded)) return true;
  return false;
}

/** «نقابة العمال وغرفة التجارة»: joined to another actor. */
function isListed({ view, names, actors }: Scene, i: number): boolean {
  if (!/^و/u.test(view.tokens[i]!.folded)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const hit = names.get(k);
    if (hit)
      return hit.to === i && hit.form !== "demonym" && (!hit.entity || actors.entity(hit.entity)?.kind !== "person");
  }
  return false;
}

/** «لائحة الأمل 9», «لائحة الأمل على تسعة مقاعد»: how many seats. */
function isSeated({ view }: Scene, to: number): boolean {
  if (view.tokens[to]?.kind === "number" && !isWord(view.tokens[to + 1])) return true;
  for (let k = to; k < to + 4; k++)
    if (/^(?:مقعد|مقعدا|مقاعد|مقعدين)$/u.test(view.tokens[k]?.folded ?? "")) return true;
  return (
    /^(?:علي|ب)$/u.test(view.tokens[to]?.folded ?? "") &&
    count.test(view.tokens[to + 1]?.folded ?? "") &&
    !isWord(view.tokens[to + 2])
  );
}

/** «رأى المجمع في القرار مساسا به», «انتخب المجمع»: what councils do. */
const judging = /^(?:راي|اعتبر|بارك|اجاز|افتي|انتخب|عين|اختار)$/u;

let stances: ReadonlySet<string> | undefined;

/** «رفض», «ندد»: a deed of somebody's will. */
export function isStance(verb: VerbHit | undefined): boolean {
  stances ??= wordSet([...words("ar", "stance"), ...words("ar", "stance.governing")]);
  return verb !== undefined && (stances.has(verb.lemma) || judging.test(verb.lemma));
}
