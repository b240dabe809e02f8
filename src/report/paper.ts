// The paper (تقدير موقف): page one, then the chapters that have a lens or data of the case, then the annexes.
import type { Context } from "./context.ts";
import type { Block } from "./document.ts";
import { pageOne } from "./pageOne.ts";

export function paper(x: Context): Block[] {
  return pageOne(x);
}
