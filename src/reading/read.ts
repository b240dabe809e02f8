// The whole way from a stored text to what is found in it. Pure: the same text gives the same reading.
import { arabicActors } from "./found/arabic/actors.ts";
import { arabicClaims } from "./found/arabic/claims.ts";
import { arabicLabels } from "./found/arabic/labels.ts";
import { channelsOf } from "./found/channels.ts";
import { completeClaims } from "./found/claims.ts";
import { conditionsOf } from "./found/conditions.ts";
import { confidence } from "./found/confidence.ts";
import { confirmationsOf, withAbout } from "./found/confirmations.ts";
import { englishActors } from "./found/english/actors.ts";
import { englishClaims } from "./found/english/claims.ts";
import { englishLabels } from "./found/english/labels.ts";
import { eventsOf } from "./found/events.ts";
import { issuesOf, openListsOf } from "./found/issues.ts";
import { noticesOf } from "./found/notices.ts";
import { questionsOf } from "./found/questions.ts";
import { reactionsOf } from "./found/reactions.ts";
import { phasesOf, relationsOf } from "./found/relations.ts";
import { scenariosOf } from "./found/scenarios.ts";
import { intentionsOf, positionsOf } from "./found/stances.ts";
import { timesOf } from "./found/times.ts";
import { viewOf } from "./found/view.ts";
import type { Article, Reading } from "./reading.ts";

export function read(article: Article): Reading {
  const view = viewOf(article.text, article.lang);
  const isArabic = article.lang === "ar";
  const actors = isArabic ? arabicActors(view) : englishActors(view);
  const labels = isArabic ? arabicLabels(view) : englishLabels(view);
  const times = timesOf(view, article.published);
  const found = isArabic ? arabicClaims(view, actors) : englishClaims(view, actors, labels);
  const claims = withAbout(completeClaims(view, actors, found, times));
  const { scenarios, conditions } = scenariosOf(view, labels, claims, conditionsOf(view, claims));
  const { entities, mentions } = actors.records(confidence);
  const questions = questionsOf(view, claims);
  const channels = channelsOf(view, actors, claims);
  const openLists = openListsOf(view, actors);
  return {
    schema: "qanat-reading/1",
    article,
    sections: view.sections,
    sentences: view.sentences,
    entities,
    mentions,
    claims,
    confirmations: confirmationsOf(claims),
    conditions,
    scenarios,
    reactions: reactionsOf(view, actors, claims, conditions),
    events: eventsOf(view, actors, claims),
    relations: relationsOf(view, actors),
    phases: phasesOf(view, times, claims),
    times,
    issues: issuesOf(view, actors, openLists),
    positions: positionsOf(view, actors, claims),
    intentions: intentionsOf(view, actors, claims),
    channels,
    questions,
    openLists,
    notices: noticesOf(view, actors, {
      claims,
      questions,
      scenarios,
      channels,
      times,
      lists: openLists,
      published: article.published,
    }),
  };
}
