// Bodies by a head with the article: «الحركة الوطنية», and «الحركة» for the last one of that head.
import { isBuilding } from "./bodyPlaces.ts";
import { actsAt, alone, mustAct, unitEnd } from "./bodyWords.ts";
import { chainEnd, passing, putName, spelledFrom } from "./chain.ts";
import { isNoBody, titleWords } from "./heads.ts";
import { landsEnd } from "./linkedBodies.ts";
import { alsoWith, causeEnd, hasAdjective } from "./longerNames.ts";
import type { Head, MetBodies } from "./metBodies.ts";
import { isOutletAgain } from "./quotedNames.ts";
import { isSworn } from "./swornBodies.ts";
import { isIn } from "./words.ts";

/** الحركة الوطنية; «الحركة» alone is the last one of that head. */
export function definiteAt(met: MetBodies, { at: i, word, kind, start }: Head): number | undefined {
  const { scene, byHead } = met;
  const { view, actors, names } = scene;
  // «القناة السرية»: what goes between two, no outlet.
  if (isNoBody(word, view.tokens[i + 1]?.folded ?? "")) return undefined;
  const own = chainEnd(scene, i + 1, false);
  const to = unitEnd(view, i) ?? landsEnd(scene, causeEnd(scene, own, i + 1));
  const head = word.slice(2);
  if (word === "الموقع" && !isOutletAgain(scene, i)) return undefined;
  if (isBuilding(scene, i, word, to)) return to;
  // «الشركة الناقلة», «القناة الدائمة»: which one, no name.
  const isPlainKind = to === i + 2 && !/(?:ي|يه)$/u.test(view.tokens[i + 1]!.folded);
  if (/^ال(?:شركه|قناه|شبكه|منصه|موقع)$/u.test(word) && isPlainKind) return undefined;
  if (mustAct.has(word) && !byHead.has(head) && !actsAt(scene, i, to) && !isSworn(scene, i, own)) return undefined;
  // «الصحيفة الخريطة»: behind a head that is known, only an adjective of relation makes another name.
  const isObject = byHead.has(head) && !(/(?:ي|يه)$/u.test(view.tokens[i + 1]?.folded ?? "") && hasAdjective(scene, i));
  if (to > i + 1 && !isObject && !isIn(view.tokens[i + 1], passing)) {
    const exact = spelledFrom(scene, i, start, to);
    const entity = actors.meet({ kind, name: exact, rule: "ar.body" });
    alsoWith(scene, entity, start, to);
    if (to > own && own > i + 1) actors.alias(entity, spelledFrom(scene, i, start, own));
    byHead.set(head, entity);
    // «الجيش الكيني»: it may speak; a mention is only the state in its name. Of a state that no list knows both are met here.
    if (
      kind !== "institution" &&
      names.get(i + 1)?.rule === "ar.state-adjective" &&
      !/^[وف]?باسم$/u.test(view.tokens[i - 1]?.folded ?? "")
    ) {
      putName(scene, { from: i, to, start, form: "nominal", entity, rule: "ar.body" });
      return i + 1;
    }
    if (kind === "institution" && to === i + 2 && names.get(i + 1)?.form === "demonym") {
      actors.note({ from: i, to, entity, form: "nominal", rule: "ar.body" });
      return i + 1;
    }
    putName(scene, { from: i, to, start, form: "name", entity, rule: "ar.body" });
    return to;
  }
  // «رئيسة البرلمان، نوميسا»: her office.
  if (/^ال(?:برلمان|جيش)$/u.test(word) && isIn(view.tokens[i - 1], titleWords())) return undefined;
  let entity = byHead.get(head);
  if (!entity && alone.has(word)) {
    entity = actors.meet({ kind, name: spelledFrom(scene, i, start, i + 1), rule: "ar.body-alone" });
    byHead.set(head, entity);
  }
  if (!entity) return undefined;
  putName(scene, { from: i, to: i + 1, start, form: "nominal", entity, rule: "ar.body-later" });
  return i + 1;
}
