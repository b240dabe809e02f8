// From stored text to everything found in it.
import type { Article, Reading } from "./reading.ts";

/** Everything that the rules find in an article. */
export function read(article: Article): Reading {
  return {
    schema: "qanat-reading/1",
    article,
    sections: [],
    sentences: [],
    entities: [],
    mentions: [],
    claims: [],
    confirmations: [],
    conditions: [],
    scenarios: [],
    reactions: [],
    events: [],
    relations: [],
    phases: [],
    times: [],
    issues: [],
    positions: [],
    intentions: [],
    channels: [],
    questions: [],
    openLists: [],
    notices: [],
  };
}
