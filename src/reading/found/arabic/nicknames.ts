// What somebody is called instead of his name: «خالد الصقر، الملقب بـ«الثعلب»», «الرجل المعروف بـ«الجزار»», «يُلقب بـ«البارون»».
import { titleWords } from "./heads.ts";
import type { Scene } from "./scene.ts";
import { isComma, isQuoteOpen, isWord, quoteEnd } from "./words.ts";

const called =
  /^(?:ال)?(?:ملقب|معروف|مكني|شهير)ه?$|^[وف]?(?:[يت]لقب|[يت]عرف|[يت]كني|لقب|لقبت|عرف|عرفت|اشتهر|اشتهرت)(?:ه|ها|ونه|ونها)?$/u;
const by = /^(?:ب|باسم|بلقب|بكنيه|بال)$/u;
/** Who may be called so without a name: a man, a fighter, an officer. */
const somebody =
  /^[وفبل]*(?:ال)?(?:رجل|امراه|قيادي|مقاتل|مقاتله|مهرب|قناص|ضابط|تاجر|وسيط|سجين|اسير|معتقل|مطلوب|متهم|زعيم|قائد|عقيد|جنرال|نقيب|شيخ|ناشط|ناشطه|مدون|جاسوس|عميل|محارب|متمرد|امير)$/u;

/** Nicknames in quotation marks; of somebody named right before, else of one who is named by it alone. */
export function nicknames(scene: Scene): void {
  const { view, names, taken, actors } = scene;
  for (let i = 1; i + 3 < view.tokens.length; i++) {
    const token = view.tokens[i]!;
    if (!isQuoteOpen(token) || !by.test(view.tokens[i - 1]!.folded)) continue;
    let k = i - 2;
    if (!called.test(view.tokens[k]?.folded ?? "")) k--;
    if (k < 0 || !called.test(view.tokens[k]!.folded)) continue;
    const end = quoteEnd(view, i, 5);
    if (end === undefined || end - 1 <= i + 1 || taken.has(i + 1)) continue;
    const [from, to] = [i + 1, end - 1];
    const owner = ownerBefore(scene, k) ?? realName(scene, end);
    const isNamed =
      owner !== undefined ||
      somebody.test(view.tokens[k - 1]?.folded ?? "") ||
      titleWords().has(view.tokens[k - 1]?.folded ?? "");
    if (!isNamed || view.tokens.slice(from, to).some((word) => !isWord(word))) continue;
    const exact = view.text.slice(view.tokens[from]!.start, view.tokens[to - 1]!.end);
    const rule = "ar.nickname";
    const entity = owner ?? actors.meet({ kind: "person", name: exact, rule });
    actors.alias(entity, exact);
    for (let n = from; n < to; n++) {
      names.delete(n);
      taken.add(n);
    }
    names.set(from, { from, to, start: view.tokens[from]!.start, form: "name", entity, exact: exact, rule });
  }
}

/** The person named right before `k`, behind whose name no more than a comma stands. */
function ownerBefore({ view, names, actors }: Scene, k: number): string | undefined {
  const at = isComma(view.tokens[k - 1]) ? k - 1 : k;
  for (let n = at - 1; n >= Math.max(0, at - 6); n--) {
    const hit = names.get(n);
    if (hit?.to !== at || hit.form !== "name") continue;
    if (hit.known) return hit.known.kind === "person" ? hit.known.id : undefined;
    return actors.entity(hit.entity!)?.kind === "person" ? hit.entity : undefined;
  }
  return undefined;
}

/** «، واسمه الحقيقي ميلان ستويكوف،»: whose nickname it is. */
function realName({ view, names, actors }: Scene, from: number): string | undefined {
  if (!/^[وف]?اسمها?$/u.test(view.tokens[from + 1]?.folded ?? "")) return undefined;
  const real = (names.get(from + 2) ?? names.get(from + 3))?.entity;
  return real && actors.entity(real)?.kind === "person" ? real : undefined;
}
