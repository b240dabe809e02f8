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

/** UTF-16 units of a text that are read at most: about as much as a case file holds what is found in. */
const longest = 250_000;

export interface ReadOptions {
  /** Nothing beyond the last line, or else the last word, that ends before this place is read. */
  readonly end?: number;
  /** Hears the share of the work that is done, now and then. */
  readonly told?: (share: number) => void;
}

export function read(article: Article, { end = longest, told = () => {} }: ReadOptions = {}): Reading {
  const readTo = article.text.length > end ? beforeBreak(article.text, end) : undefined;
  const view = viewOf(readTo === undefined ? article.text : article.text.slice(0, readTo), article.lang);
  told(0.1);
  const isArabic = article.lang === "ar";
  const actors = isArabic ? arabicActors(view) : englishActors(view);
  told(0.4);
  const labels = isArabic ? arabicLabels(view) : englishLabels(view);
  const times = timesOf(view, article.published);
  const found = isArabic ? arabicClaims(view, actors) : englishClaims(view, actors, labels);
  told(0.65);
  const claims = withAbout(completeClaims(view, actors, found, times));
  const { scenarios, conditions } = scenariosOf(view, labels, claims, conditionsOf(view, claims));
  const { entities, mentions } = actors.records(confidence);
  told(0.8);
  const questions = questionsOf(view, claims);
  const channels = channelsOf(view, actors, claims);
  const openLists = openListsOf(view, actors);
  return {
    schema: "qanat-reading/1",
    article,
    ...(readTo !== undefined && { readTo }),
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

/** The end of the last line that ends before `end`, else of the last word, else `end`; never between the halves of a letter. */
function beforeBreak(text: string, end: number): number {
  const line = text.lastIndexOf("\n", end);
  if (line > 0) return line;
  const blank = text.lastIndexOf(" ", end);
  if (blank > 0) return blank;
  return /[\uD800-\uDBFF]/.test(text[end - 1] ?? "") ? end - 1 : end;
}
