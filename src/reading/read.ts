// The whole way from a stored text to what is found in it. Pure: the same text gives the same reading.
import { arabicActors } from "./found/arabic/actors.ts";
import { arabicClaims } from "./found/arabic/claims.ts";
import { completeClaims } from "./found/claims.ts";
import { arabicLabels } from "./found/arabic/labels.ts";
import { reactionsOf } from "./found/reactions.ts";
import { scenariosOf } from "./found/scenarios.ts";
import { conditionsOf } from "./found/conditions.ts";
import { confidence } from "./found/confidence.ts";
import { englishActors } from "./found/english/actors.ts";
import { englishClaims } from "./found/english/claims.ts";
import { englishLabels } from "./found/english/labels.ts";
import { viewOf } from "./found/view.ts";
import type { Article, Reading } from "./reading.ts";

export function read(article: Article): Reading {
  const view = viewOf(article.text, article.lang);
  const isArabic = article.lang === "ar";
  const actors = isArabic ? arabicActors(view) : englishActors(view);
  const labels = isArabic ? arabicLabels(view) : englishLabels(view);
  const claims = completeClaims(view, actors, isArabic ? arabicClaims(view, actors) : englishClaims(view, actors, labels));
  const { scenarios, conditions } = scenariosOf(view, labels, claims, conditionsOf(view, claims));
  const { entities, mentions } = actors.records(confidence);
  return {
    schema: "qanat-reading/1",
    article,
    sections: view.sections,
    sentences: view.sentences,
    entities,
    mentions,
    claims,
    confirmations: [],
    conditions,
    scenarios,
    reactions: reactionsOf(view, actors, claims),
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
