// Arabic: every visible word of a report.
import { chapters } from "./ar/chapters.ts";
import { charts } from "./ar/charts.ts";
import { consistency } from "./ar/consistency.ts";
import { goals } from "./ar/goals.ts";
import { graph } from "./ar/graph.ts";
import { method } from "./ar/method.ts";
import { naming } from "./ar/naming.ts";
import { page } from "./ar/page.ts";
import { stability } from "./ar/stability.ts";
import { words } from "./ar/words.ts";
import type { Catalogue } from "./en.ts";

export const ar: Catalogue = { words, naming, page, chapters, goals, method, charts, consistency, graph, stability };
