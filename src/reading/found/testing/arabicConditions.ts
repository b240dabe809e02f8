// For tests: the conditions of an Arabic text, without the claims.
import { conditionsOf } from "../conditions.ts";
import { viewOf } from "../view.ts";

/** Conditions as `type / cue`. */
export const conditionTypes = (text: string): readonly string[] =>
  conditionsOf(viewOf(text, "ar"), []).map((c) => `${c.type} / ${c.cue.exact}`);
