// Chapter 9: which lens is missing, said in a sentence.
import type { Context } from "../context.ts";
import { type Block, rich } from "../document.ts";
import { chapter, judged } from "./common.ts";

export function power(x: Context): Block[] {
  const t = x.t.chapters.power;
  return [chapter(x, 9, "power", t.title), judged(...rich(t.missing, " ", x.c.power ? t.entered : t.none))];
}
