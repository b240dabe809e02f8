// Armed groups by the end of their name: «الدرع الشمالي» behind «قوات الدرع الشمالي».
import { stems } from "../phrases.ts";
import { isAdjective, putName } from "./chain.ts";
import { bodyHeads } from "./heads.ts";
import { isInsideName, type Scene, startOf } from "./scene.ts";
import { hasArticle, isWord } from "./words.ts";

const heads = /^[وفبل]?(?:قوات|كتائب|سرايا|الويه|لواء|فيلق|حركه|جماعه|تنظيم|ميليشيا|فصائل|عصائب)$/u;

/** Run once bodies are found: a noun and its adjective, both with the article, that a head made a group of. */
export function groupsAgain(scene: Scene): void {
  const { view, names, taken } = scene;
  for (const hit of [...names.values()]) {
    const [head, noun, adjective] = view.tokens.slice(hit.from, hit.to);
    if (hit.to !== hit.from + 3 || hit.rule !== "ar.body" || !heads.test(head!.folded)) continue;
    if (!hasArticle(noun) || !hasArticle(adjective) || !isAdjective(adjective!.folded)) continue;
    view.tokens.forEach((token, i) => {
      if (!isWord(token) || taken.has(i) || names.has(i) || isInsideName(scene, i)) return;
      const cut = stems(token.folded, "all").find(([form]) => form === noun!.folded)?.[1];
      if (cut === undefined || view.tokens[i + 1]?.folded !== adjective!.folded || isOthers(scene, i)) return;
      putName(scene, { ...hit, from: i, to: i + 2, start: startOf(token, cut), form: "nominal" });
    });
  }
}

/** «وزارة الدفاع الوطني», «حزب النسر الأسود»: another body is called so. */
const isOthers = ({ view }: Scene, i: number): boolean =>
  stems(view.tokens[i - 1]?.folded ?? "", "all").some(([form]) => bodyHeads().has(form) || /^وزير/u.test(form));
