// The catalogue continued: what is wrong with what the file says, once it can be read: quantities, model, judgements.
import { entry, isolate, nearestAr, nearestEn } from "./messageText.ts";

const isolated = (list: readonly string[]): string => list.map(isolate).join("، ");

const quantityMessages = {
  "QN-QTY": entry<{ value: string }>(
    "error",
    (a) =>
      `${isolate(a.value)} ليس مقدارًا: اكتب عددًا أو مدى مثل ${isolate("0.2 to 0.6")} أو ${isolate("uniform(a, b)")} أو ${isolate("beta(a, b)")} أو ${isolate("triangular(a, b, c)")}.`,
    (a) =>
      `${a.value} is not a quantity: write a number, a range such as 0.2 to 0.6, uniform(a, b), beta(a, b) or triangular(a, b, c).`,
  ),
  "QN-PROB": entry<{ value: string }>(
    "error",
    (a) => `الاحتمال ${isolate(a.value)} خارج المدى من 0 إلى 1.`,
    (a) => `The probability ${a.value} is outside 0..1.`,
  ),
  "QN-RANGE": entry<{ value: string }>(
    "error",
    (a) => `المدى ${isolate(a.value)} معكوس: ابدأ بالطرف الأصغر.`,
    (a) => `The range ${a.value} is reversed: the smaller end comes first.`,
  ),
  "QN-BOUND": entry<{ value: string; low: number; high: number }>(
    "error",
    (a) => `${isolate(a.value)} خارج المدى المسموح، من ${isolate(a.low)} إلى ${isolate(a.high)}.`,
    (a) => `${a.value} is outside ${a.low}..${a.high}.`,
  ),
  "QN-ZERO": entry<{ value: string }>(
    "error",
    (a) =>
      `${isolate(a.value)}: هذا المقدار موجب، فلا يكون طرف مداه صفرًا ولا سالبًا؛ إن أردت الصفر طرفًا فاكتب ${isolate("uniform(0, b)")}.`,
    (a) =>
      `${a.value}: this quantity is positive, so neither zero nor less can be an end of its range; for zero write uniform(0, b).`,
  ),
  "QN-WORD": entry<{ value: string; ar: readonly string[]; en: readonly string[] }>(
    "error",
    (a) => `«${a.value}» ليست من كلمات السلّم، إذ لا تدل على مدى معلوم. اكتب عددًا أو إحدى هذه: ${a.ar.join("، ")}.`,
    (a) =>
      `“${a.value}” is not a word of the scale: it stands for no known range. Write a number or one of: ${a.en.join(", ")}.`,
  ),
  "QN-IMPACT": entry<{ value: string }>(
    "error",
    (a) => `قيمة الأثر خارج مداها (${isolate(a.value)}): وسّع المدى أو صحّح القيمة.`,
    (a) => `The impact lies outside its own range (${a.value}): widen the range or correct the value.`,
  ),
};

const modelMessages = {
  "QN-OWNER": entry<{ option: string }>(
    "error",
    (a) => `الخيار ${isolate(a.option)} بلا صاحب: أضف ${isolate("owner")}، وهو طرف أو ${isolate("chance")}.`,
    (a) => `The option ${a.option} has no owner: add owner, an actor or chance.`,
  ),
  "QN-OPTIONS": entry<{ count: number; limit: number }>(
    "error",
    (a) => `عدد الخيارات ${isolate(a.count)} والحدّ ${isolate(a.limit)}: ادمج منها ما يتحرك معًا.`,
    (a) => `There are ${a.count} options, the limit is ${a.limit}: merge those that move together.`,
  ),
  "QN-STATEMENTS": entry<{ actor: string; count: number; limit: number }>(
    "error",
    (a) => `للطرف ${isolate(a.actor)} ${isolate(a.count)} أولوية، والحدّ ${isolate(a.limit)}: احذف أدناها.`,
    (a) => `Actor ${a.actor} has ${a.count} statements, the limit is ${a.limit}: drop the least important.`,
  ),
  "QN-SWAP": entry<{ actor: string }>(
    "error",
    (a) => `آخر أولوية للطرف ${isolate(a.actor)} لا تالية لها تبدّلها موضعها: احذف ${isolate("swap")}.`,
    (a) => `The last statement of ${a.actor} has no next one to trade places with: remove swap.`,
  ),
  "QN-HAZARD": entry<{ option: string; direction: string }>(
    "error",
    (a) =>
      `الخيار ${isolate(a.option)} لا رجعة فيه، فلا يصحّ له معدل حدوث في الاتجاه ${isolate(a.direction)}: احذف أحدهما.`,
    (a) =>
      `Option ${a.option} is irreversible and cannot go ${a.direction} by itself: remove the hazard or irreversible.`,
  ),
  "QN-WITH": entry<{ value: string }>(
    "error",
    (a) => `${isolate(a.value)} لا يصلح في ${isolate("with")}: اكتب خيارًا آخر، أو خيارًا منفيًّا مثل ${isolate('"!x"')}.`,
    (a) => `${a.value} cannot stand in with: write another option, or one negated as "!x".`,
  ),
  "QN-MOOT": entry<{ option: string }>(
    "error",
    (a) => `شرط القاعدة يذكر ${isolate(a.option)}، وهو خيار تجعله القاعدة نفسها غير ذي صلة: أخرجه من أحدهما.`,
    (a) => `The rule's when mentions ${a.option}, which the rule itself makes moot: take it out of one of them.`,
  ),
  "QN-SAME": entry<{ other: string; line: number }>(
    "error",
    (a) => `لهذا السيناريو معنى السيناريو ${isolate(a.other)} نفسه (السطر ${isolate(a.line)}): ادمجهما أو ميّز بينهما.`,
    (a) => `This scenario means the same as ${a.other} (line ${a.line}): merge them or tell them apart.`,
  ),
  "QN-S0": entry<Record<string, never>>(
    "error",
    () => `السيناريو ${isolate("S0")} هو ما عدا السيناريوهات الأخرى: يُسمّى ولا يُعرَّف، فاحذف ${isolate("when")}.`,
    () => "S0 is whatever the other scenarios leave: it may be named, never defined; remove when.",
  ),
  "QN-MEMBERS": entry<{ count: number }>(
    "error",
    (a) => `التفاهم يجمع طرفين مختلفين على الأقل، والمذكور ${isolate(a.count)}.`,
    (a) => `An agreement joins at least two different actors; ${a.count} given.`,
  ),
  "QN-PERCEIVES-SELF": entry<{ actor: string }>(
    "error",
    (a) =>
      `لا يُنسب إلى الطرف ${isolate(a.actor)} ظنّ في تفضيله هو: تفضيله يُكتب في ${isolate("preferences")} في أعلى الملف.`,
    (a) => `${a.actor} is not said to misjudge its own preference: write that under the top-level preferences.`,
  ),
  "QN-UNSEEN-OWN": entry<{ actor: string; option: string }>(
    "error",
    (a) =>
      `الخيار ${isolate(a.option)} بيد الطرف ${isolate(a.actor)} نفسه، فلا يغيب عنه: احذفه من ${isolate("unseen")}.`,
    (a) => `Option ${a.option} is ${a.actor}'s own, so it cannot be unseen: remove it from unseen.`,
  ),
  "QN-COUNT": entry<{ issue: string; expected: number; found: number }>(
    "error",
    (a) => `البند ${isolate(a.issue)} يحتاج إلى ${isolate(a.expected)} من القيم، والمكتوب ${isolate(a.found)}.`,
    (a) => `The issue ${a.issue} takes ${a.expected} values here; found: ${a.found}.`,
  ),
  "QN-SELF": entry<{ id: string }>(
    "error",
    (a) => `لا يُقدَّر أثر ${isolate(a.id)} في نفسه: احذف هذا الحكم.`,
    (a) => `The effect of ${a.id} on itself is not judged: remove this row.`,
  ),
  "QN-VARIANTS": entry<{ file: string; count: number; limit: number }>(
    "error",
    (a) =>
      `عدد مسارات الملف ${isolate(a.file)} هو ${isolate(a.count)}، والحد الأعلى ${isolate(a.limit)}: اجمع المتقارب منها أو اقسم الملف ملفين.`,
    (a) =>
      `File ${a.file} has ${a.count} variants, more than the limit of ${a.limit}: join those that are close, or split the file.`,
  ),
  "QN-BY": entry<{ id: string; nearest?: string | undefined; known: readonly string[] }>(
    "error",
    (a) =>
      a.id === ""
        ? `لم يُذكر صاحب هذا التقدير (${isolate("by")})، وفي الحالة أكثر من محلل: ${isolated(a.known)}`
        : `لا محلل باسم ${isolate(a.id)} في قسم ${isolate("analysts")}.${nearestAr(a.nearest, a.known)}`,
    (a) =>
      a.id === ""
        ? `This impact does not say whose it is (by), and the case lists analysts: ${a.known.join(", ")}`
        : `There is no analyst ${a.id} in analysts.${nearestEn(a.nearest, a.known)}`,
  ),
  "QN-TWICE": entry<{ key: string; line: number }>(
    "error",
    (a) => `الحكم ${isolate(a.key)} مكتوب من قبل في السطر ${isolate(a.line)}: أبقِ واحدًا منهما.`,
    (a) => `${a.key} is already judged on line ${a.line}: keep one of them.`,
  ),
};

const judgementMessages = {
  "QN-SRC": entry<{ item: string }>(
    "warning",
    (a) =>
      `${isolate(a.item)} بلا سند: أضف ${isolate("src")}، اقتباسات أو ${isolate("assumption")}. يُعدّ الآن افتراضًا للمحلل.`,
    (a) => `${a.item} rests on nothing: add src, quote ids or assumption. It is taken as the analyst's assumption.`,
  ),
  "QN-OWN-BLOCK": entry<{ id: string }>(
    "warning",
    (a) => `هذا أثر للملف ${isolate(a.id)} في نفسه، ويُحسب كما كُتب: تأكّد من أنه مقصود.`,
    (a) => `This is an impact of file ${a.id} on itself; it is summed as written: make sure that it is meant.`,
  ),
  "QN-TRIGGER": entry<{ scenario: string; missing: readonly string[] }>(
    "warning",
    (a) => `للسيناريو ${isolate(a.scenario)} محفّز ينقصه ${isolated(a.missing)}: لا يُعرف بغيرهما متى وقع.`,
    (a) =>
      `The trigger of ${a.scenario} lacks ${a.missing.join(" and ")}: without them nobody can say whether it happened.`,
  ),
  "QN-PERCEIVES-IDLE": entry<{ actor: string }>(
    "warning",
    (a) => `لا خيار بيد الطرف ${isolate(a.actor)}، فلا أثر لما يظنّه في شيء: راجع المعرّف أو احذفه.`,
    (a) => `${a.actor} owns no option, so nothing follows from what it perceives: check the id or remove it.`,
  ),
  "QN-TWINS": entry<{ a: string; b: string }>(
    "warning",
    (a) => `السيناريوهان ${isolate(a.a)} و${isolate(a.b)} متطابقان في مسارات الملفات، فلا يميّز بينهما منظور الاتساق.`,
    (a) =>
      `Scenarios ${a.a} and ${a.b} read the same in the files' terms: the consistency lens cannot tell them apart.`,
  ),
  "QN-GROUP": entry<{ group: string; hypothesis: string; above: string; below: string }>(
    "warning",
    (a) =>
      `في المجموعة ${isolate(a.group)} ترفع القرينة ${isolate(a.above)} الفرضية ${isolate(a.hypothesis)} وتخفضها ${isolate(a.below)}: ما أصله واحد لا يشهد للشيء وضدّه، فراجع المجموعة.`,
    (a) =>
      `In group ${a.group}, ${a.above} raises ${a.hypothesis} and ${a.below} lowers it: items of one origin do not point both ways; review the group.`,
  ),
  "QN-LANG": entry<{ lang: "ar" | "en"; count: number; places: readonly string[] }>(
    "hint",
    (a) =>
      `نصوص تنقصها ${a.lang === "ar" ? "العربية" : "الإنجليزية"}، عددها ${isolate(a.count)}: ${isolated(a.places)}`,
    (a) => `Texts without ${a.lang === "ar" ? "Arabic" : "English"}: ${a.count}: ${a.places.join(", ")}`,
  ),
  "QN-DRAFT": entry<{ scenario: string }>(
    "hint",
    (a) => `السيناريو ${isolate(a.scenario)} بلا تعريف: أضف ${isolate("when")} حتى تعمل المنظورات كلها.`,
    (a) => `Scenario ${a.scenario} has no definition: add when; until then only the evidence lens is ready.`,
  ),
  "QN-UNUSED": entry<{ option: string }>(
    "hint",
    (a) => `لا شيء يذكر الخيار ${isolate(a.option)}: اذكره في سيناريو أو تفضيل أو قاعدة، أو احذفه.`,
    (a) => `Nothing mentions option ${a.option}: use it in a scenario, a preference or a rule, or remove it.`,
  ),
  "QN-SINGLE": entry<{ count: number; total: number }>(
    "hint",
    (a) => `أقوال لا تستند إلى أكثر من مصدر واحد: ${isolate(a.count)} من ${isolate(a.total)}.`,
    (a) => `Claims that rest on one source only: ${a.count} of ${a.total}.`,
  ),
  "QN-ROW": entry<{ file: string; variants: readonly string[] }>(
    "hint",
    (a) => `لم يُقدَّر أثر الملف ${isolate(a.file)} في غيره عند هذه المسارات: ${isolated(a.variants)}`,
    (a) => `The effect of file ${a.file} on others was not judged for: ${a.variants.join(", ")}`,
  ),
  "QN-ONOFF": entry<{ value: string; meant: string }>(
    "hint",
    (a) => `${isolate(a.value)} تُقرأ هنا ${isolate(`"${a.meant}"`)}: اكتبها كذلك.`,
    (a) => `${a.value} is read as "${a.meant}" here: write that.`,
  ),
  "QN-SEED": entry<Record<string, never>>(
    "hint",
    () => `لا ${isolate("seed")} في الملف، فيُؤخذ 0: أضفه لتبقى السحبات هي نفسها.`,
    () => "The file has no seed, so 0 is taken: add one to keep the draws the same.",
  ),
  "QN-HORIZON": entry<{ unit: string }>(
    "hint",
    (a) => `لا ${isolate("horizon")} في الملف، فيُؤخذ 24 (${isolate(a.unit)}).`,
    (a) => `The file has no horizon, so 24 (${a.unit}) is taken.`,
  ),
  "QN-EDIT": entry<{ key: string; nearest?: string | undefined }>(
    "error",
    (a) => `لا حكم ولا موضع في الملف بالاسم ${isolate(a.key)}.${a.nearest ? ` الأقرب: ${isolate(a.nearest)}.` : ""}`,
    (a) => `Nothing in the file is called ${a.key}.${a.nearest ? ` Nearest: ${a.nearest}.` : ""}`,
  ),
};

export const draftMessages = { ...quantityMessages, ...modelMessages, ...judgementMessages };
