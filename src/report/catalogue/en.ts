// English: every visible word of a report. The Arabic catalogue has this type, so a missing key does not compile.
import { chapters } from "./en/chapters.ts";
import { charts } from "./en/charts.ts";
import { consistency } from "./en/consistency.ts";
import { goals } from "./en/goals.ts";
import { graph } from "./en/graph.ts";
import { method } from "./en/method.ts";
import { naming } from "./en/naming.ts";
import { page } from "./en/page.ts";
import { stability } from "./en/stability.ts";
import { words } from "./en/words.ts";

export const en = { words, naming, page, chapters, goals, method, charts, consistency, graph, stability };

export type Catalogue = typeof en;
