// Reads several articles: in two threads where there is so much to read that starting the second one pays.
import { availableParallelism } from "node:os";
import { read } from "../reading/read.ts";
import type { Article, Reading } from "../reading/reading.ts";
import { type Crew, crew } from "../run/pool.ts";
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

/** Articles to be read together. */
export interface Reader {
  add(article: Article): void;
  /** Call once: readings in the order of the articles. */
  read(hearers: Hearers): Promise<Reading[]>;
}

/** The second thread gets ready while articles are still added. */
export function openReader(): Reader {
  const articles: Article[] = [];
  let units = 0;
  let second: Crew | undefined;
  return {
    add(article) {
      articles.push(article);
      units += article.text.length;
      if (articles.length > 1 && units >= much && availableParallelism() > 1) second ??= crew(workerEntry, 1);
    },
    read(hearers) {
      if (units > long) keepHeapSmall();
      return second ? readInTwo(second, articles, hearers) : readHere(articles, hearers);
    },
  };
}

async function readHere(articles: readonly Article[], { told, read: heard }: Hearers): Promise<Reading[]> {
  return articles.map((article, k) => {
    const reading = read(article, { told: (share) => told((k + share) / articles.length) });
    heard?.(reading);
    return reading;
  });
}

async function readInTwo(
  second: Crew,
  articles: readonly Article[],
  { told, read: heard }: Hearers,
): Promise<Reading[]> {
  const runner = second.runner(null, readJobs);
  const readings: Reading[] = [];
  const waiting = new Map<number, Found>();
  const done = (count: number, place: number, found: unknown): void => {
    told(count / articles.length);
    waiting.set(place, found as Found);
    for (let next = waiting.get(readings.length); next; next = waiting.get(readings.length)) {
      waiting.delete(readings.length);
      const reading = { ...next, article: articles[readings.length]! };
      readings.push(reading);
      heard?.(reading);
    }
  };
  try {
    await runner.map("read", articles, { done });
    return readings;
  } finally {
    void runner.close();
  }
}
