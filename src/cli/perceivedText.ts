// Perceived games in the terminal: what each actor expects to last, what lasts as all see it, what differs from the true game.

import { isolate as iso, type Lang } from "../case/index.ts";
import { type Concept, concepts, type PerceivedFinding } from "../lenses/stability/finding.ts";
import type { Console } from "./console.ts";

const en = {
  title: "Perceived games (midpoint draw)",
  view: (actor: string) => `${actor} expects to last`,
  unseen: (actor: string, options: string, n: number) =>
    `${actor} does not know of ${options}; states it does not see: ${n}`,
  misjudged: (actor: string, others: string) => `${actor} misjudges the preferences of ${others}`,
  own: "stable for everyone, each in its own game",
  rest: "rests on misperception",
  missed: "missed because of misperception",
  by: (state: string, actors: string) => `${state} (judged otherwise by ${actors})`,
  none: "none",
};
const ar: typeof en = {
  title: "النزاع كما يراه كل طرف (سحبة الوسط)",
  view: (actor) => `ما يتوقع ${iso(actor)} أن يدوم`,
  unseen: (actor, options, n) => `يغيب عن ${iso(actor)}: ${options}؛ عدد الأوضاع التي لا يراها ${iso(String(n))}`,
  misjudged: (actor, others) => `يرى ${iso(actor)} على خلاف الواقع تفضيلات ${others}`,
  own: "مستقر للجميع، كلٌّ بحسب ما يراه",
  rest: "يقوم على سوء تقدير",
  missed: "فائت بسبب سوء تقدير",
  by: (state, actors) => `${iso(state)} (يحكم عليه على خلاف ما هو: ${actors})`,
  none: "لا شيء",
};
const words: Readonly<Record<Lang, typeof en>> = { ar, en };

/** Lines for each concept under which something differs, and always for SEQ. */
export function perceivedText(
  { lang, words: w }: Console,
  { views, equilibria, rest, missed }: PerceivedFinding,
): string {
  const t = words[lang];
  const listed = (ids: readonly string[]): string => w.list(ids.map((id) => w.isolate(id)));
  const differs = (concept: Concept): boolean => concept === "seq" || rest[concept].length + missed[concept].length > 0;
  const line = (what: string, states: readonly string[]): string =>
    `  ${what}: ${states.length > 0 ? states.join(w.list(["", ""])) : t.none}`;
  const views_ = Object.entries(views);
  return [
    t.title,
    ...views_.flatMap(([actor, v]) => [
      ...(v.misjudged.length > 0 ? [`  ${t.misjudged(actor, listed(v.misjudged))}`] : []),
      ...(v.unseen.length > 0 ? [`  ${t.unseen(actor, listed(v.unseen), v.unseenStates)}`] : []),
    ]),
    ...concepts.filter(differs).flatMap((concept) => [
      w.concepts[concept],
      ...views_.map(([actor, v]) =>
        line(
          t.view(actor),
          v.equilibria[concept].map((id) => w.isolate(id)),
        ),
      ),
      line(
        t.own,
        equilibria[concept].map((id) => w.isolate(id)),
      ),
      ...(["rest", "missed"] as const).map((kind) =>
        line(
          t[kind],
          { rest, missed }[kind][concept].map((m) => t.by(m.state, listed(m.actors))),
        ),
      ),
    ]),
    "",
  ].join("\n");
}
