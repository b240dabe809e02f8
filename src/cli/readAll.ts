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

interface Hearers {
  /** The share of the work that is done. */
  readonly told: (share: number) => void;
  /** Each reading, in the order of the articles, while others are still read. */
  readonly read?: ((reading: Reading) => void) | undefined;
}

/** Readings in the order of the articles. */
export async function readAll(articles: readonly Article[], hearers: Hearers): Promise<Reading[]> {
  const { told, read: heard = () => {} } = hearers;
  const units = articles.reduce((sum, { text }) => sum + text.length, 0);
  if (units > long) keepHeapSmall();
  const readings: Reading[] = [];
  const add = (reading: Reading): void => {
    readings.push(reading);
    heard(reading);
  };
  if (articles.length < 2 || units < much || availableParallelism() < 2) {
    for (const [k, article] of articles.entries())
      add(read(article, { told: (share) => told((k + share) / articles.length) }));
    return readings;
  }
  const runner = crew(workerEntry, 1).runner(null, readJobs);
  const waiting = new Map<number, Found>();
  const done = (count: number, place: number, found: unknown): void => {
    told(count / articles.length);
    waiting.set(place, found as Found);
    for (let next = waiting.get(readings.length); next; next = waiting.get(readings.length)) {
      waiting.delete(readings.length);
      add({ ...next, article: articles[readings.length]! });
    }
  };
  try {
    await runner.map("read", articles, { done });
    return readings;
  } finally {
    void runner.close();
  }
}
