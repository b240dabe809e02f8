// What the rules for bodies share: the scene, and the last body of each head («الحركة» later on).
import type { EntityKind } from "../../reading.ts";
import { putName } from "./chain.ts";
import type { Scene } from "./scene.ts";

export interface MetBodies {
  readonly scene: Scene;
  /** Entities by the head without its article, folded. */
  readonly byHead: Map<string, string>;
}

/** A head where it stands: its token, the word without particles, what it heads, and where it begins behind them (UTF-16). */
export interface Head {
  readonly at: number;
  readonly word: string;
  readonly kind: EntityKind;
  readonly start: number;
}

/** «مجموعة غرب أفريقيا», «جبهة تحرير نوبار»: all of it is the name. */
export function wholeAt(met: MetBodies, i: number, to: number, word: string, kind: EntityKind, start: number): number {
  const { scene, byHead } = met;
  const { view, actors } = scene;
  const exact = view.text.slice(start, view.tokens[to - 1]!.end);
  const entity = actors.meet({ kind, name: exact, rule: "ar.body" });
  byHead.set(word, entity);
  staffAgain(met, i, entity);
  putName(scene, { from: i, to, start, form: "name", entity, rule: "ar.body" });
  return to;
}

/** «هيئة الأركان», and «الأركان» later. */
export function staffAgain({ scene, byHead }: MetBodies, i: number, entity: string): void {
  if (scene.view.tokens[i + 1]?.folded === "الاركان") byHead.set("اركان", entity);
}
