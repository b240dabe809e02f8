// Groups named by another actor: allies of a state, supporters of a leader.
import { stems, wordSet } from "../phrases.ts";
import { type Scene, startOf } from "./scene.ts";
import { titleAt } from "./titles.ts";
import { isWord } from "./words.ts";

const grouping = wordSet(
  "حلفاء حلفاؤ أنصار خصوم مؤيدو مؤيدي معارضو معارضي داعمو داعمي عائلة أسرة عشيرة قبيلة محامو محامي ذوو مقاتلو مقاتلي أنصار".split(
    " ",
  ),
);

export const isGrouping = (word: string): boolean => grouping.has(word);

/** حلفاء الولايات المتحدة: a group named by another actor, who is mentioned too. The token behind its head. */
export function groupAt(scene: Scene, i: number): number | undefined {
  const { view, actors, names } = scene;
  const token = view.tokens[i]!;
  const found = isWord(token) && stems(token.folded, "all").find(([form]) => grouping.has(form));
  if (!found) return undefined;
  const next = names.get(i + 1);
  const isKing =
    isWord(view.tokens[i + 1]) && /^ال(?:ملك|رئيس|امير|سلطان|حكومه|نظام)$/u.test(view.tokens[i + 1]!.folded);
  if (next?.form === "demonym") return undefined;
  // «أنصار الرئيس عدنان مرجان», «خصوم رئيس الحكومة سامي نصر»: up to his name.
  const title = next ? undefined : titleAt({ ...scene, taken: new Set() }, i + 1);
  const holder = title && names.get(title.to);
  const isHis = holder?.entity !== undefined && actors.entity(holder.entity)?.kind === "person";
  if (!next && !isKing && !isHis) return undefined;
  const to = next?.to ?? (isHis ? holder.to : i + 2);
  const start = startOf(token, found[1]);
  const exact = view.text.slice(start, view.tokens[to - 1]!.end);
  const entity = actors.meet({ kind: "group", name: exact, rule: "ar.group" });
  actors.mention({ from: i, to, start, form: "nominal", entity, rule: "ar.group" });
  return i + 1;
}
