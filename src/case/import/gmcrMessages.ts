// What can be wrong with a .gmcr file, and what an import leaves out or chooses, in both languages.
import type { Diagnostic } from "../diagnostic.ts";
import { entry, isolate, nearestAr, nearestEn } from "../messageText.ts";
import { shapes } from "../terms.ts";

const kinds = {
  ...shapes,
  answer: { ar: `${isolate("Y")} أو ${isolate("N")}`, en: "Y or N" },
  direction: { ar: `${isolate("both")} أو ${isolate("fwd")} أو ${isolate("back")}`, en: "both, fwd or back" },
  pair: { ar: `خيار وقيمته ${isolate('[0, "Y"]')}`, en: 'an option and its value [0, "Y"]' },
  states: { ar: "أرقام أوضاع، والمتساوية منها في قائمة", en: "numbers of states, those that tie in a list" },
} as const;
export type Kind = keyof typeof kinds;

/** What stands in a file as far as it could be read. */
export interface Holds {
  readonly options: readonly string[];
  readonly makers: readonly string[];
}

/** What the case language does not take over from the file. */
export type Lost =
  | { readonly what: "misperceptions"; readonly actor: string; readonly count: number }
  | { readonly what: "coalitions"; readonly members: readonly (readonly string[])[] }
  | { readonly what: "statements"; readonly actor: string; readonly count: number }
  | { readonly what: "ranking"; readonly actor: string };

/** What the file leaves open and the import decided. */
export type Chosen =
  | { readonly what: "statusQuo"; readonly on: readonly string[] }
  | { readonly what: "owner"; readonly option: string }
  | { readonly what: "rest"; readonly actor: string; readonly count: number }
  | { readonly what: "noOptions" | "noPreferences" | "noRanking"; readonly actor: string }
  | { readonly what: "order" };

const most = 8;
const firstOf = (names: readonly string[]): readonly string[] =>
  names.length > most ? [...names.slice(0, most), "…"] : names;
const listEn = (names: readonly string[]): string => firstOf(names).join(", ");
const listAr = (names: readonly string[]): string => firstOf(names).map(isolate).join("، ");

const holdsEn = ({ options, makers }: Holds): string =>
  options.length + makers.length === 0
    ? "Nothing could be read before it."
    : `Read before it: options (${options.length}): ${listEn(options)}; decision makers (${makers.length}): ${listEn(makers)}.`;
const holdsAr = ({ options, makers }: Holds): string =>
  options.length + makers.length === 0
    ? "لم يُقرأ قبله شيء."
    : `المقروء قبله: خيارات (${isolate(options.length)}): ${listAr(options)}؛ أطراف (${isolate(makers.length)}): ${listAr(makers)}.`;

function lostEn(x: Lost): string {
  switch (x.what) {
    case "misperceptions":
      return `misperceptions of ${x.actor} (${x.count})`;
    case "coalitions":
      return `coalitions: ${x.members.map((m) => m.join(" + ")).join("; ")}. If these parties can agree, write an agreement`;
    case "statements":
      return `the prioritised conditions of ${x.actor} (${x.count}), because the file's own ranking of states is in force`;
    case "ranking":
      return `the ranking of states of ${x.actor}, because it is switched off in the file and the prioritised conditions are in force`;
  }
}

function lostAr(x: Lost): string {
  switch (x.what) {
    case "misperceptions":
      return `التصورات الخاطئة عند ${isolate(x.actor)} (${isolate(x.count)})`;
    case "coalitions":
      return `الائتلافات: ${x.members.map((m) => m.map(isolate).join(" + ")).join("؛ ")}. إن كان في وسع هذه الأطراف أن تتفق فاكتب تفاهمًا`;
    case "statements":
      return `الأولويات المرتبة عند ${isolate(x.actor)} (${isolate(x.count)})، لأن المعتمد في الملف ترتيب الأوضاع نفسه`;
    case "ranking":
      return `ترتيب الأوضاع عند ${isolate(x.actor)}، لأنه غير مفعّل في الملف والمعتمد فيه الأولويات المرتبة`;
  }
}

function chosenEn(x: Chosen): string {
  switch (x.what) {
    case "statusQuo":
      return `The file has no status quo; its first state was taken: ${x.on.length > 0 ? listEn(x.on) : "nothing on"}. Correct status_quo.`;
    case "owner":
      return `Nobody owns the option ${x.option}; it was given to chance without a rate, so that it stays as it is.`;
    case "rest":
      return `The ranking of ${x.actor} leaves out feasible states (${x.count}); they rank last.`;
    case "noOptions":
      return `${x.actor} has no options: with no moves of its own, every state is stable for it.`;
    case "noPreferences":
      return `${x.actor} has no preferences: all states tie, so every state is stable for it.`;
    case "noRanking":
      return `The file uses rankings of states but has none for ${x.actor}; the prioritised conditions were taken.`;
    case "order":
      return "The options are not grouped by decision maker; the numbers of states were read in the order of the options in the file.";
  }
}

function chosenAr(x: Chosen): string {
  switch (x.what) {
    case "statusQuo":
      return `لا وضع قائم في الملف؛ أُخذ أول أوضاعه: ${x.on.length > 0 ? listAr(x.on) : "لا خيار قائم"}. صحّح ${isolate("status_quo")}.`;
    case "owner":
      return `لا صاحب للخيار ${isolate(x.option)}؛ جُعل من الأحداث العارضة بلا معدل، فيبقى على حاله.`;
    case "rest":
      return `لا يشمل ترتيب ${isolate(x.actor)} أوضاعًا متاحة (${isolate(x.count)})؛ تأتي في آخر الترتيب.`;
    case "noOptions":
      return `لا خيارات عند ${isolate(x.actor)}: لا تحرك له، فكل وضع مستقر عنده.`;
    case "noPreferences":
      return `لا تفضيلات عند ${isolate(x.actor)}: تتساوى عنده الأوضاع، فكلها مستقر عنده.`;
    case "noRanking":
      return `المعتمد في الملف ترتيب الأوضاع، ولا ترتيب فيه عند ${isolate(x.actor)}؛ أُخذت الأولويات المرتبة.`;
    case "order":
      return "الخيارات غير مجمّعة بحسب أصحابها؛ قُرئت أرقام الأوضاع بترتيب الخيارات في الملف.";
  }
}

const messages = {
  "QN-GMCR-PICKLE": entry<object>(
    "error",
    () =>
      "الملف من الصيغة الثنائية القديمة، ولا تُقرأ لأنها قد تحمل برنامجًا. احفظه بصيغة JSON بإصدار أحدث من البرنامج الذي كتبه. لم يُقرأ منه شيء.",
    () =>
      "The file is of the old binary kind (a pickle), which is not read because it can hold a program. Save it as JSON with a newer version of the program that wrote it. Nothing of it was read.",
  ),
  "QN-GMCR-JSON": entry<{ line: number; column: number; isEnd: boolean; holds: Holds }>(
    "error",
    (a) =>
      `${a.isEnd ? "الملف مبتور، ينتهي" : "تنكسر صيغة JSON"} عند السطر ${isolate(a.line)} والعمود ${isolate(a.column)}. ${holdsAr(a.holds)}`,
    (a) =>
      `${a.isEnd ? "The file is cut off: it ends" : "The JSON breaks"} at line ${a.line}, column ${a.column}. ${holdsEn(a.holds)}`,
  ),
  "QN-GMCR-SHAPE": entry<{ at: string; expected: Kind; found: Kind | string }>(
    "error",
    (a) =>
      `ينبغي أن يكون في ${isolate(a.at)}: ${kinds[a.expected].ar}؛ والموجود: ${a.found in kinds ? kinds[a.found as Kind].ar : isolate(a.found)}.`,
    (a) => `${a.at} must be ${kinds[a.expected].en}, not ${a.found in kinds ? kinds[a.found as Kind].en : a.found}.`,
  ),
  "QN-GMCR-INDEX": entry<{ at: string; index: number; count: number }>(
    "error",
    (a) => `${isolate(a.at)}: لا شيء برقم ${isolate(a.index)}؛ الأرقام من ${isolate(0)} إلى ${isolate(a.count - 1)}.`,
    (a) => `${a.at}: there is no number ${a.index}; they run from 0 to ${a.count - 1}.`,
  ),
  "QN-GMCR-STATE": entry<{ at: string; state: number; count: number; isTwice: boolean }>(
    "error",
    (a) =>
      a.isTwice
        ? `${isolate(a.at)}: الوضع ${isolate(a.state)} مذكور مرتين في الترتيب.`
        : `${isolate(a.at)}: لا وضع برقم ${isolate(a.state)}؛ الأوضاع المتاحة من ${isolate(1)} إلى ${isolate(a.count)}.`,
    (a) =>
      a.isTwice
        ? `${a.at}: the state ${a.state} stands twice in the ranking.`
        : `${a.at}: there is no state ${a.state}; the feasible states are 1 to ${a.count}.`,
  ),
  "QN-GMCR-OWNERS": entry<{ option: string; owners: readonly string[] }>(
    "error",
    (a) =>
      `للخيار ${isolate(a.option)} أكثر من صاحب: ${listAr(a.owners)}. لكل خيار هنا صاحب واحد: قسّمه في الملف ثم أعد الاستيراد.`,
    (a) =>
      `The option ${a.option} has several owners: ${listEn(a.owners)}. Here an option has one: split it in the file and import again.`,
  ),
  "QN-GMCR-MANY": entry<{ options: number; limit: number }>(
    "error",
    (a) =>
      `في الملف ${isolate(a.options)} خيارًا مع ترتيب للأوضاع بأرقامها، ولا تُعدّ الأوضاع بأكثر من ${isolate(a.limit)} خيارًا.`,
    (a) =>
      `The file has ${a.options} options and ranks states by number; states are counted for at most ${a.limit} options.`,
  ),
  "QN-GMCR-KEY": entry<{ at: string; key: string; nearest: string | undefined }>(
    "warning",
    (a) => `المفتاح ${isolate(a.key)} في ${isolate(a.at)} غير معروف، فأُهمل.${nearestAr(a.nearest)}`,
    (a) => `The key ${a.key} in ${a.at} is not known and was left out.${nearestEn(a.nearest)}`,
  ),
  "QN-GMCR-LOST": entry<Lost>(
    "warning",
    (x) => `لم يُنقل من الملف: ${lostAr(x)}.`,
    (x) => `Not carried over from the file: ${lostEn(x)}.`,
  ),
  "QN-GMCR-CHOSEN": entry<Chosen>("hint", chosenAr, chosenEn),
};

export type GmcrCode = keyof typeof messages;
export const gmcrCodes = Object.keys(messages) as readonly GmcrCode[];
type Details<C extends GmcrCode> = Parameters<(typeof messages)[C]["en"]>[0];

export function gmcrDiagnostic<C extends GmcrCode>(code: C, file: string, details: Details<C>): Diagnostic {
  const { severity, ar, en } = messages[code] as {
    severity: Diagnostic["severity"];
    ar: (d: Details<C>) => string;
    en: (d: Details<C>) => string;
  };
  return { code, severity, file, message: { ar: ar(details), en: en(details) } };
}
