// Bodies by a head and what it governs: «مجلس القيادة», «جبهة التحرير الشمالية», «حركة فجر».
import type { EntityKind } from "../../reading.ts";
import { bareNameEnd, comesAlone, isBareName } from "./bareNames.ts";
import { isAgreeing, isArranging, isOfAKind, isToldOf, placeEnd } from "./bodyPlaces.ts";
import { actsAt, deeds, isCentre, isCommon, isCommonPlace, isElders, isMission, named, ownEnd } from "./bodyWords.ts";
import { chainEnd, isLink, putName, stateOf } from "./chain.ts";
import { civilBodyAt } from "./civilBodies.ts";
import { isNoBody } from "./heads.ts";
import { linkedEnd } from "./linkedBodies.ts";
import { alsoWith, causeNameEnd } from "./longerNames.ts";
import { type Head, type MetBodies, staffAgain, wholeAt } from "./metBodies.ts";
import { nounlessEnd } from "./nounlessNames.ts";
import { startOf } from "./scene.ts";
import { isKin, type Traded, tradedAt } from "./tradedBodies.ts";
import { verbForms } from "./verbs.ts";
import { hasArticle, isIn, isWord } from "./words.ts";

/** مجلس القيادة, جبهة التحرير الشمالية, اتحاد قبائل السهل: a head and what it governs. */
export function constructAt(met: MetBodies, { at: i, word, kind, start }: Head): number | undefined {
  const { scene, byHead } = met;
  const { view, actors, names, verbs } = scene;
  if (verbs[i] && !hasArticle(view.tokens[i + 1])) return undefined;
  // «لم تثبت أي محكمة التهمة»: none of that name.
  if (/^[وفبل]?(?:اي|ايه|كل|بعض|عده)$/u.test(view.tokens[i - 1]?.folded ?? "")) return undefined;
  if (isToldOf(scene, i)) return undefined;
  const nounless = nounlessEnd(scene, i, word);
  if (nounless !== undefined) return wholeAt(met, i, nounless, word, kind, start);
  if (isNoBody(word, view.tokens[i + 1]?.folded ?? "") || isAgreeing(scene, i)) return undefined;
  if (word === "وكاله" && /^ال?انباء$/u.test(view.tokens[i + 1]?.folded ?? "")) return agencyAt(met, i, start);
  // «في نادي الضباط»: where they met.
  if (word === "نادي" && /^[وف]?(?:في|الي|قرب)$/u.test(view.tokens[i - 1]?.folded ?? "")) return undefined;
  // «نفى قصر الرئاسة», «في قصر الرئاسة»: who rules there, or where.
  if (word === "قصر") return palaceAt(met, i, start);
  // «أعادت صحيفتان وقناة نشر الخبر»: what they did.
  if (kind === "media" && isIn(view.tokens[i + 1], deeds())) return undefined;
  // «تنظيم الانتخابات»: a deed, unless «التنظيم» comes later.
  if (word === "تنظيم" && hasArticle(view.tokens[i + 1]) && !comesAlone(view, i, word)) return undefined;
  if (word === "تنظيم" && isArranging(scene, i) && !comesAlone(view, i, word)) return i + 2;
  if (/^(?:شرق|غرب|شمال|جنوب|وسط)$/u.test(view.tokens[i + 1]?.folded ?? "") && isWord(view.tokens[i + 2]))
    return wholeAt(met, i, i + 3, word, kind, start);
  // «فصائل جبل صخر»: whose it is, by a place.
  const place = placeEnd(scene, i, kind);
  if (place !== undefined) return wholeAt(met, i, place, word, kind, start);
  // «جبهة ولد سلامات»: whose it is, by a name of descent.
  if (/^(?:ولد|ود|ال|بني|بنو|ابو|ابي|ام|بن|ابن)$/u.test(view.tokens[i + 1]?.folded ?? "") && isWord(view.tokens[i + 2]))
    return wholeAt(met, i, i + 3, word, kind, start);
  const cause = named.has(kind) ? undefined : causeNameEnd(scene, i);
  if (cause !== undefined) return wholeAt(met, i, cause, word, kind, start);
  if (kind === "company" && isKin(view.tokens[i + 1]?.folded ?? "")) return undefined;
  const traded = tradedAt(scene, i);
  if (traded) return tradedNamed(met, i, traded, word, kind, start);
  const linked = linkedEnd(scene, i, word);
  if (linked !== undefined) return wholeAt(met, i, linked, word, kind, start);
  let k = i + 1;
  let bare = 0;
  for (; bare < 2 && isWord(view.tokens[k]) && !names.has(k) && isLink(scene, k); bare++) k++;
  const inner = names.get(k);
  // «قناة الدوحة»: where they talk, no outlet.
  if (word === "قناه" && inner?.form === "metonym") return undefined;
  if (inner && stateOf(scene, inner) && inner.form !== "demonym") {
    const of = stateOf(scene, inner)!;
    const to = ownEnd(scene, i, k, inner.to);
    // The state in its name is mentioned too.
    if (to !== undefined) {
      wholeAt(met, i, to, word, kind, start);
      names.set(k, inner);
      return to;
    }
    const exact = view.text.slice(start, view.tokens[inner.to - 1]!.end);
    const entity = actors.meet({ kind, name: exact, rule: "ar.body", of });
    byHead.set(word, entity);
    actors.note({ from: i, to: inner.to, entity, form: "nominal", rule: "ar.body" });
    return i + 1;
  }
  // «بعثة الأمم المتحدة»: one body of another, which its name holds.
  if (k === i + 1 && inner?.known?.kind === "igo" && inner.form === "name" && isMission.test(word))
    return wholeAt(met, i, inner.to, word, kind, start);
  if (!hasArticle(view.tokens[k]) || names.get(k)?.form === "name")
    return bareNameAt(met, i, word, kind, start) ?? civilAt(met, i);
  const to = chainEnd(scene, k, true);
  if (to === k) return undefined;
  // «قوات الدعم», once «قوات الدعم الوطني» were named.
  if (word === "قوات" && to < k + 2 && !actors.named(view.text.slice(start, view.tokens[to - 1]!.end)))
    return undefined;
  if (isOfAKind(scene, i, word, k, to)) return undefined;
  if (
    ((isCommonPlace.test(word) && k === i + 1) || verbForms().has(word)) &&
    to === k + 1 &&
    isCommon(view.tokens[k]!) &&
    // «شركة الساحل للتعدين».
    !/^لل..../u.test(view.tokens[to]?.folded ?? "")
  )
    return undefined;
  const isNamed = named.has(kind) || word === "منظمه";
  const from = isNamed ? i + 1 : i;
  const exact = view.text.slice(isNamed ? view.tokens[from]!.start : start, view.tokens[to - 1]!.end);
  const entity = actors.meet({ kind, name: exact, rule: "ar.body" });
  if (isNamed) actors.alias(entity, view.text.slice(start, view.tokens[to - 1]!.end));
  if (isNamed) alsoWith(scene, entity, view.tokens[from]!.start, to);
  if (kind === "company") actors.alias(entity, view.text.slice(view.tokens[i + 1]!.start, view.tokens[to - 1]!.end));
  for (let end = to - 1; end > k; end--)
    actors.alias(entity, view.text.slice(isNamed ? view.tokens[from]!.start : start, view.tokens[end - 1]!.end));
  alsoWith(scene, entity, start, to);
  byHead.set(word, entity);
  staffAgain(met, i, entity);
  // «مجلس أعيان الجبل», and «الأعيان» later.
  const members = view.tokens[i + 1]!.folded;
  if (isElders(members) && k > i + 1) byHead.set(members, entity);
  // «نقابة الصيادين الأوغنديين»: the adjective says whose fishers they are.
  for (let m = k + 1; m < to; m++) if (/(?:ون|ين)$/u.test(view.tokens[m]!.folded)) names.delete(m);
  putName(scene, {
    from,
    to,
    start: isNamed ? view.tokens[from]!.start : start,
    form: "name",
    entity,
    rule: "ar.body",
  });
  return to;
}

/** «شركة مرسى للطاقة»: it may be called «مرسى» alone too. */
function tradedNamed(
  met: MetBodies,
  i: number,
  { nameTo, to }: Traded,
  word: string,
  kind: EntityKind,
  start: number,
): number {
  const { scene, byHead } = met;
  const { view, actors } = scene;
  const entity = actors.meet({ kind, name: view.text.slice(start, view.tokens[to - 1]!.end), rule: "ar.body-name" });
  for (const end of [nameTo, to])
    actors.alias(entity, view.text.slice(view.tokens[i + 1]!.start, view.tokens[end - 1]!.end));
  actors.alias(entity, view.text.slice(start, view.tokens[nameTo - 1]!.end));
  byHead.set(word, entity);
  putName(scene, { from: i, to, start, form: "name", entity, rule: "ar.body-name" });
  return to;
}

/** «وكالة الأنباء الصومالية»: all of it is her name, and no mention of the state. */
function agencyAt(met: MetBodies, i: number, start: number): number {
  const { scene } = met;
  const { names } = scene;
  const to = chainEnd(scene, i + 1, true);
  for (let k = i + 1; k < to; k++) names.delete(k);
  return wholeAt(met, i, to, "وكاله", "media", start);
}

function palaceAt(met: MetBodies, i: number, start: number): number | undefined {
  const { scene } = met;
  const isOfRule = /^ال(?:رئاسه|حكم|حاكم|اماره|سلطنه|ملك|جمهوريه)$/u.test(scene.view.tokens[i + 1]?.folded ?? "");
  if (!isOfRule || !actsAt(scene, i, i + 2)) return undefined;
  const to = wholeAt(met, i, i + 2, "قصر", "institution", start);
  return to;
}

/** «حركة فجر»: a head of parties and movements with a name that is no word of the language. */
function bareNameAt(met: MetBodies, i: number, word: string, kind: EntityKind, start: number): number | undefined {
  const { scene, byHead } = met;
  const { view, actors } = scene;
  const next = view.tokens[i + 1];
  if (!isWord(next) || !isBareName(scene, i, word)) return undefined;
  const to = bareNameEnd(scene, i + 1);
  const { end } = view.tokens[to - 1]!;
  const isNamed = named.has(kind);
  const entity = actors.meet({ kind, name: view.text.slice(isNamed ? next.start : start, end), rule: "ar.body-name" });
  actors.alias(entity, view.text.slice(isNamed ? start : next.start, end));
  if (isCentre.test(word)) alsoWith(scene, entity, start, to);
  byHead.set(word, entity);
  putName(scene, {
    from: isNamed ? i + 1 : i,
    to,
    start: isNamed ? next.start : start,
    form: "name",
    entity,
    rule: "ar.body-name",
  });
  return to;
}

/** An office that is a body only where it acts. */
export function civilAt(met: MetBodies, i: number): number | undefined {
  const { scene } = met;
  const body = civilBodyAt(scene, i);
  if (!body) return undefined;
  // «فريق خبراء الأمم المتحدة»: who sends them is named too.
  const inner = [...scene.names.values()].find(({ from, to, form }) => from > i && to === body.to && form === "name");
  wholeAt(met, i, body.to, body.word.replace(/^ال(?=...)/u, ""), body.kind, startOf(scene.view.tokens[i]!, body.cut));
  if (inner) scene.names.set(inner.from, inner);
  // «قيادة القوات الشعبية», and «القوات» later.
  const led = met.byHead.get(body.word);
  const next = scene.view.tokens[i + 1];
  if (body.word === "قياده" && led && hasArticle(next)) met.byHead.set(next!.folded.slice(2), led);
  return body.to;
}
