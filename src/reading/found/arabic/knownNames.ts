// Names that the gazetteer knows, where the context lets them stand for an actor.

import { rows, words } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/folded.ts";
import { gazetteer, type Known, type KnownName } from "../gazetteer.ts";
import { type Hit, Phrases, stems, wordSet } from "../phrases.ts";
import type { View } from "../view.ts";
import type { NameHit } from "./scene.ts";
import type { VerbHit } from "./verbs.ts";
import { hasArticle, isIn, nouns } from "./words.ts";

const govern = wordSet(
  "السلطات سلطات الحكومة حكومة القيادة قيادة الإدارة إدارة المسؤولين المسؤولون مسؤولين مسؤولون القادة الحكم النظام السلطة صناع القرار دوائر أوساط أحد".split(
    " ",
  ),
);
const travel = wordSet(
  "انتقل انتقلت ينتقل تنتقل انتقال الانتقال زار زارت يزور تزور وزار وزارت سيزور ستزور زيارة زيارته زيارتها وصل وصلت وصوله غادر غادرت توجه توجهت سافر عاد عادت عودته رحلة طائرة اجتماع اجتماعات لقاء قمة مؤتمر محادثات مفاوضات مباحثات جولة مشاورات منتدى اتفاق إعلان بيان معاهدة اتفاقية شوارع مطار ميناء ضواحي".split(
    " ",
  ),
);
const meetings = wordSet(
  "التقى التقيا التقوا التقت يلتقي يلتقيان اجتمع اجتمعا اجتمعوا اجتمعت يجتمع جرى جرت تجري عقد عقدت يعقد تعقد انعقد انعقدت لقاء محادثات مباحثات اجتماع".split(
    " ",
  ),
);
const sides = wordSet(
  "الضفة المنطقة المناطق الجهة الساحل الحدود الجبهة الشمال الجنوب الأراضي الضواحي الصحراء الجزء الشطر الشق النصف القسم الحي الطرف الجناح الجدار المدخل الباب البوابة المعبر الطريق السور الرصيف المرفأ الميناء البئر الجارة الجار".split(
    " ",
  ),
);

let seats: Phrases<Known> | undefined;
const seatNames: ReadonlySet<string> = new Set();
let before: ReadonlySet<string> | undefined;

/** Names by the token where they begin, in order. */
export function knownNames(view: View, verbs: readonly (VerbHit | undefined)[]): Map<number, NameHit> {
  const { names, capitals, byId } = gazetteer("ar");
  const hits = told(view, names.in(view, 0, view.tokens.length, "all"));
  const sure = new Set(
    hits.filter((hit) => !hit.value.isAmbiguous && hit.value.form !== "name").map((hit) => hit.value.known.id),
  );
  const found = new Map<number, NameHit>();
  for (const hit of hits) {
    const { known, form, exact } = hit.value;
    if (hit.value.isAmbiguous && !sure.has(known.id) && !verbs[hit.from - 1]?.isFeminine && !isStateHere(view, hit))
      continue;
    if (form === "name" && known.kind === "state" && isMetIn(view, hit)) continue;
    if (form === "name" && known.kind === "igo" && isTheirAdjective(view, hit)) continue;
    if (isLikened(view, hit)) continue;
    if (form === "metonym" && isVenue(view, hit, capitals)) continue;
    if (form === "demonym" && known.kind !== "state" && !isSide(view, hit)) continue;
    if (
      form === "demonym" &&
      /^[وفبكل]*(?:(?:مجر|بحر)[يى]|(?:ال|ل)?(?:مجر|بصر|يون|مرس)ى)$/u.test(view.tokens[hit.from]!.exact)
    )
      continue;
    if (isPlacePart(view, hit)) continue;
    // «في لاندورا»: no particle stands behind another.
    const isCut = hit.start > view.tokens[hit.from]!.start && /^[لبك]/u.test(view.tokens[hit.from]!.folded);
    if (isCut && /^[وف]?(?:في|من|الي|علي|عن|مع|بين|لدي)$/u.test(view.tokens[hit.from - 1]?.folded ?? "")) continue;
    found.set(hit.from, { from: hit.from, to: hit.to, start: hit.start, form, known, exact, rule: `ar.known-${form}` });
  }
  seats ??= new Phrases(rows("ar", "seat").map(([name, id]) => [name!, byId.get(id!)!] as const));
  for (const hit of seats.in(view, 0, view.tokens.length, "all")) {
    const exact = view.text.slice(hit.start, view.tokens[hit.to - 1]!.end);
    if (!found.has(hit.from) && !isVenue(view, hit, seatNames))
      found.set(hit.from, { ...hit, form: "metonym", known: hit.value, exact, rule: "ar.known-metonym" });
  }
  return found;
}

/** «السياح الأوروبيون»: what others are like; «وعدت الوزيرة الأوروبيين»: whom she promised it. */
const isTheirAdjective = ({ tokens }: View, { from, to }: Hit<unknown>): boolean => {
  const prior = tokens[from - 1];
  const isPlural = to === from + 1 && /(?:ون|ين)$/u.test(tokens[from]!.folded);
  return (
    isPlural &&
    prior !== undefined &&
    (hasArticle(prior) || /(?:ون|ين|ات)$/u.test(prior.folded)) &&
    !/ة$/u.test(prior.exact)
  );
};

/** «دولة كفرنسا», not «هدنة كاندورا»: what is like a state is a state; behind another bare noun ك is the name's own. */
function isLikened(view: View, { from, start }: Hit<unknown>): boolean {
  const [prior, token] = [view.tokens[from - 1], view.tokens[from]!];
  if (start === token.start || !/^ك/u.test(token.folded) || !isIn(prior, nouns()) || hasArticle(prior)) return false;
  return !/^[وفبل]?(?:دول|دوله|دولا|بلد|بلدان|بلدا|بلاد|عواصم|عاصمه|قوي|قوه|اطراف|طرف|حلفاء|حليف|جيران|جار|جاره|شركاء|شريك)$/u.test(
    prior!.folded,
  );
}

/** عُمان or عمّان: by the marks written on it, else by which of the two is told of elsewhere in the text. */
function told(view: View, hits: readonly Hit<KnownName>[]): readonly Hit<KnownName>[] {
  const { twins } = gazetteer("ar");
  const twinsAt = ({ value }: Hit<KnownName>) => twins.get(fold(value.exact));
  const sure = new Set(hits.filter((hit) => !twinsAt(hit)).map((hit) => hit.value.known.id));
  return hits.map((hit) => {
    const written = view.text.slice(hit.start, view.tokens[hit.to - 1]!.end);
    const all = twinsAt(hit);
    const isDoubled = /\u0651/u.test(written);
    const value =
      (/[\u064b-\u0652]/u.test(written) && all?.find(({ exact }) => /\u0651/u.test(exact) === isDoubled)) ||
      all?.find(({ known }) => sure.has(known.id));
    return value ? { ...hit, value } : hit;
  });
}

/** مالي، قطر، تونس: behind a word that names of states stand behind, or a preposition written onto it. */
function isStateHere(view: View, hit: Hit<KnownName>): boolean {
  before ??= wordSet(words("ar", "state.before"));
  const word = view.tokens[hit.from]!;
  const prior = view.tokens[hit.from - 1];
  if (hit.start > word.start && /^[ول]/u.test(word.folded)) return prior === undefined || !hasArticle(prior);
  return prior !== undefined && isIn(prior, before);
}

/** في جنيف, محادثات الدوحة, زيارة إلى أنقرة: where, not who. السلطات في نيامي is who. */
function isVenue(view: View, hit: Hit<unknown>, capitals: ReadonlySet<string>): boolean {
  if (isDateline(view, hit)) return true;
  if (
    !capitals.has(
      view.tokens
        .slice(hit.from, hit.to)
        .map((t) => t.folded)
        .join(" "),
    ) &&
    hit.to - hit.from > 1
  )
    return false;
  const at = (k: number) => view.tokens[hit.from - k]?.folded ?? "";
  if (hit.start > view.tokens[hit.from]!.start) {
    // «وفيينا» goes with the venue before it, «ببرلين» is one.
    const lead = view.tokens[hit.from]!.folded[0];
    if (lead === "ب") return true;
    if (lead === "و") return /^و?في$/u.test(at(2)) && !govern.has(at(3));
    return false;
  }
  if (/^[وف]?في$/u.test(at(1))) return !govern.has(at(2)) && !govern.has(at(3));
  if (/^[وف]?(?:الي|من)$/u.test(at(1))) return travel.has(at(2)) || travel.has(at(3));
  return travel.has(at(1)) || /^(?:العاصمه|مدينه)$/u.test(at(1));
}

/** «لقاء جرى في مالطا», «التقوا في جيبوتي»: where others met. */
function isMetIn(view: View, { from }: Hit<unknown>): boolean {
  const at = (k: number) => view.tokens[from - k]?.folded ?? "";
  return /^[وف]?في$/u.test(at(1)) && [2, 3].some((k) => meetings.has(at(k)));
}

/** «بيشكك (وكالات) - أعلن», «باريس: أعلن»: where it was written. */
function isDateline(view: View, { from, to }: Hit<unknown>): boolean {
  const before = from === 0 ? "\n" : view.text.slice(view.tokens[from - 1]!.end, view.tokens[from]!.start);
  if (!before.includes("\n")) return false;
  let k = to;
  if (view.tokens[k]?.folded === "(") while (k < to + 6 && view.tokens[k]?.folded !== ")") k++;
  if (k > to) k++;
  return /^[-–—ـ]$/u.test(view.tokens[k]?.exact ?? "") || (view.tokens[k]?.exact === ":" && to - from === 1);
}

/** العقوبات الغربية, not الضفة الغربية or غربي المدينة; of an organisation «مسؤول أممي» too. */
function isSide(view: View, hit: Hit<KnownName>): boolean {
  const token = view.tokens[hit.from]!;
  const prior = view.tokens[hit.from - 1];
  return (hasArticle(token) || hit.value.known.kind === "igo") && prior !== undefined && !isIn(prior, sides);
}

let places: ReadonlySet<string> | undefined;
/** ميناء X, معبر X: the name is the place's. A city's, region's or border's name does not hide a state (إقليم … في العراق). */
function isPlacePart(view: View, hit: Hit<KnownName>): boolean {
  places ??= wordSet(rows("ar", "place.before").map((row) => row[0]!));
  const prior = view.tokens[hit.from - 1];
  if (prior === undefined || hit.value.form === "demonym") return false;
  return stems(prior.folded, "all").some(([form]) => places!.has(form)) && hit.start === view.tokens[hit.from]!.start;
}
