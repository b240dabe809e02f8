// The job of reading an article, in the form that a runner takes.
import { read } from "../reading/read.ts";
import type { Article, Reading } from "../reading/reading.ts";
import type { Handlers } from "../run/runner.ts";

/** What is found in an article: the article itself need not travel back. */
export type Found = Omit<Reading, "article">;

export const readJobs: Handlers = {
  read(article): Found {
    const { article: _, ...found } = read(article as Article);
    return found;
  },
};
