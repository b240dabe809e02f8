// The review queue as data: what waits for a person, what was decided, and what a decision would put where.
import type { Label, Path } from "../../case/index.ts";

/** What an item is about; `claim` to `question` stand in the draft already, the others are proposals until accepted. */
export type ItemKind =
  | "actor"
  | "merge"
  | "option"
  | "predicate"
  | "scenario-when"
  | "hedge"
  | "exchange"
  | "hypothesis"
  | "file"
  | "same-claim"
  | "notice"
  | "model-difference"
  | "claim"
  | "channel"
  | "scenario"
  | "reaction"
  | "question"
  | "position";

/** A value of the case file: what YAML and JSON both hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value at a path of the case file; missing maps on the way are made. `null` takes away what stands there. */
export interface Edit {
  readonly path: Path;
  readonly value: Json;
}

/** A quotation that an item rests on; `source` is its id in the case file. */
export interface ItemQuote {
  readonly source: string;
  readonly exact: string;
  readonly start: number;
}

export type Review = "pending" | "accepted" | "edited" | "rejected";

/** What applying an item changed, so that it can be taken back: absent `before` or `after` is an absent value. */
export interface Change {
  readonly path: Path;
  readonly before?: Json;
  readonly after?: Json;
}

export interface Item {
  /** Hash of kind, quotes and value: the same in every reading of the same text. */
  readonly id: string;
  readonly kind: ItemKind;
  /** What accepting puts into the case. Of an item that stands in the draft: what is there. */
  readonly proposal: readonly Edit[];
  /** It stands in the draft: accepting keeps it, rejecting takes it out. */
  readonly isInDraft: boolean;
  /** Two things that may be one: `from` is given up for `into`. */
  readonly merge?: { readonly section: "actors" | "claims"; readonly from: string; readonly into: string };
  /** Paths that a person must give a value before the item can be accepted: numbers, owners, predicates that no text holds. */
  readonly needs: readonly Path[];
  readonly quotes: readonly ItemQuote[];
  /** What is asked, for a person. */
  readonly note: Label;
  readonly rule: string;
  /** 0..1, of the rule. */
  readonly confidence: number;
  /** `rule:<id>`, `llm:<model>` or `human`. */
  readonly method: string;
  readonly review: Review;
  /** What a person put in place of the proposal. */
  readonly edited?: readonly Edit[];
  /** Present when the case file holds the decision: what it changed, and which decision it was. */
  readonly applied?: { readonly changes: readonly Change[]; readonly as: string };
  /** The quotes of a decided item are no longer found in the text that is read. */
  readonly isLost?: true;
}

/** A decision as it was made; `before` is the item's state until then. */
export interface Step {
  readonly id: string;
  readonly before: Pick<Item, "review" | "edited">;
}

export interface Queue {
  readonly schema: "qanat-review/1";
  /** Id of the case. */
  readonly case: string;
  readonly items: readonly Item[];
  /** Decisions in order, last last. */
  readonly history: readonly Step[];
}

export const emptyQueue = (id: string): Queue => ({ schema: "qanat-review/1", case: id, items: [], history: [] });

/** An item without its state of review, as the drafting makes it. */
export type Proposal = Omit<Item, "id" | "review" | "method" | "edited" | "applied" | "isLost">;

export const itemOf = (queue: Queue, id: string): Item | undefined => queue.items.find((item) => item.id === id);

export const isDecided = (item: Item): boolean => item.review !== "pending";
