// Who rules a part of a state, where they act: «سلطات إقليم السهول», and «سلطات الإقليم» after them; «رئاسة الإقليم».
import { deedOf, isCharged, isDealtWith, isJoined, isSource } from "./acting.ts";
import { putName } from "./chain.ts";
import { mayName, type Scene } from "./scene.ts";
import { hasArticle, isWord } from "./words.ts";

const lands = /^(?:اقليم|ولايه|مقاطعه|محافظه|جزيره|جزر|مدينه|بلده|منطقه|ناحيه)$/u;

/** The token behind سلطات, the land and its name at `i`; undefined where they do not act, or are told of no land. */
export function localAt(scene: Scene, i: number, start: number): number | undefined {
  const { view, actors } = scene;
  const [land, name] = [view.tokens[i + 1], view.tokens[i + 2]];
  if (!isWord(land)) return undefined;
  const isAgain = land.folded.startsWith("ال") && lands.test(land.folded.slice(2));
  const isNamed = lands.test(land.folded) && isWord(name) && (hasArticle(name) || mayName(scene, i + 2));
  const to = isNamed ? i + 3 : i + 2;
  if (!isAgain && !isNamed) return undefined;
  const acts =
    deedOf(scene, i, to, true) ??
    (isCharged(scene, i, to) || isDealtWith(scene, i) || isJoined(scene, i) || isSource(scene, i));
  if (!acts) return undefined;
  const exact = view.text.slice(start, view.tokens[to - 1]!.end);
  const entity = actors.meet({ kind: "government", name: exact, rule: "ar.body" });
  if (isNamed) actors.alias(entity, `${view.text.slice(start, view.tokens[i]!.end)} ال${land.exact}`);
  if (isNamed) actors.alias(entity, view.text.slice(land.start, view.tokens[to - 1]!.end));
  putName(scene, { from: i, to, start, form: "name", entity, rule: "ar.body" });
  return to;
}
