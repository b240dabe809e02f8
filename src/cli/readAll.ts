// Reads several articles: in two threads where there is so much to read that starting the second one pays.
import { availableParallelism } from "node:os";
import { read } from "../reading/read.ts";
import type { Article, Reading } from "../reading/reading.ts";
import { crew } from "../run/pool.ts";
import { keepHeapSmall } from "./frugalHeap.ts";
import { type Found, readJobs } from "./readJobs.ts";

const workerEntry = new URL("./readWorker.js", import.meta.url);

/** UTF-16 units of all texts together from which a second thread is done earlier than it costs to start, */
const much = 60_000;
/** and from which reading leaves much garbage. */
const long = 500_000;

/** Readings in the order of the articles. `told` hears the share that is done. */
export async function readAll(articles: readonly Article[], told: (share: number) => void): Promise<Reading[]> {
  const units = articles.reduce((sum, { text }) => sum + text.length, 0);
  if (units > long) keepHeapSmall();
  if (articles.length < 2 || units < much || availableParallelism() < 2)
    return articles.map((article, k) => read(article, { told: (share) => told((k + share) / articles.length) }));
  const runner = crew(workerEntry, 1).runner(null, readJobs);
  try {
    const found = await runner.map<Found>("read", articles, { done: (count) => told(count / articles.length) });
    return articles.map((article, k) => ({ ...found[k]!, article }));
  } finally {
    void runner.close();
  }
}
