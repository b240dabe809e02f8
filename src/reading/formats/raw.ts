// What a reader of one format gives before the text is frozen and its language told.
import type { Lang } from "../../case/index.ts";
import type { Article } from "../reading.ts";
import type { Say } from "./messages.ts";

export interface Raw {
  readonly text: string;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  /** As found; `published.ts` makes it ISO or drops it. */
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
  /** Of an item in a feed. */
  readonly name?: string | undefined;
}

export interface ReadOptions {
  /** Takes the place of the detected language. */
  readonly lang?: Lang;
  /** Called after each part: pages of a PDF, items of a feed. */
  readonly onProgress?: (done: number, total: number) => void;
  /** An abort rejects the promise with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface Input {
  readonly bytes: Uint8Array;
  /** Of the file, to show and for its ending. */
  readonly name: string;
  readonly say: Say;
  readonly options: ReadOptions;
}

export type Format = Article["format"];
