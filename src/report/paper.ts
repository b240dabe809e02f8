// The paper (تقدير موقف): page one, then the chapters in the order of the report sheet, then the annexes.
import type { Context } from "./context.ts";
import type { Block } from "./document.ts";
import { basesOf } from "./finish.ts";
import { pageOne } from "./pageOne.ts";
import { actors } from "./sections/actors.ts";
import { annexes } from "./sections/annexes.ts";
import { background } from "./sections/background.ts";
import { confidenceChapter } from "./sections/confidence.ts";
import { constraints } from "./sections/constraints.ts";
import { files } from "./sections/files.ts";
import { gains } from "./sections/gains.ts";
import { goals } from "./sections/goals.ts";
import { indicators } from "./sections/indicators.ts";
import { intentionsChapter } from "./sections/intentions.ts";
import { issue } from "./sections/issue.ts";
import { known } from "./sections/known.ts";
import { options } from "./sections/options.ts";
import { outcome } from "./sections/outcome.ts";
import { perceivedGames } from "./sections/perceived.ts";
import { power } from "./sections/power.ts";
import { reactions } from "./sections/reactions.ts";
import { scenarios } from "./sections/scenarios.ts";
import { sources } from "./sections/sources.ts";

const needsModel = [constraints, power, scenarios, outcome, perceivedGames, goals, gains, reactions] as const;

/** All chapters that have a lens or data of the case; with sources, quotes and claims alone, those that need no model. */
export function paper(x: Context): Block[] {
  const hasModel = x.c.options.length > 0;
  const chapters = [
    issue,
    background,
    known,
    actors,
    files,
    intentionsChapter,
    ...(hasModel ? needsModel : []),
    indicators,
    options,
    confidenceChapter,
    sources,
  ];
  const blocks = [...pageOne(x), ...chapters.flatMap((chapter) => chapter(x))];
  return [...blocks, ...annexes(x, basesOf(blocks))];
}
