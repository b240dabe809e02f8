// Events in PLOVER's terms, one a claim at most, with the auxiliary modes that most sentences of this genre need.
import type { Claim, Event } from "../reading.ts";
import type { Actors } from "./actors.ts";
import { confidence } from "./confidence.ts";
import { cuesIn } from "./cues.ts";
import { subjectsOf } from "./subject.ts";
import { quoteOf, type View } from "./view.ts";

/** What a future of these types is: the manual counts a promise as an agreement, a promised retreat as a concession. */
const promised: Readonly<Record<string, string>> = {
  CONSULT: "AGREE",
  SUPPORT: "AGREE",
  COOPERATE: "AGREE",
  AID: "AGREE",
  RETREAT: "CONCEDE",
};

export function eventsOf(view: View, actors: Actors, claims: readonly Claim[]): readonly Event[] {
  const events: Event[] = [];
  for (const claim of claims) {
    if (claim.modality === "question" || claim.meta) continue;
    const range = view.within(claim.start, claim.end);
    const hits = cuesIn(view, `events.${view.lang}`, range).filter((hit) => !isSpokenOf(view, hit.from));
    // Both sides of an exchange are events; otherwise what the clause turns on is the first.
    const taken = claim.modality === "conditional" ? hits.slice(0, 2) : hits.slice(0, 1);
    const seen = new Set<string>();
    for (const hit of taken) {
      const [type, mode, context] = hit.fields as [string, string, string];
      if (seen.has(type)) continue;
      seen.add(type);
      const aux = auxiliaries(view, claim);
      const isPromise = claim.modality === "committed" || claim.modality === "predicted";
      const isPassive = claim.modality === "alleged" && claim.source.type === "unnamed";
      const subjects = isPassive
        ? []
        : subjectsOf(view, actors, range)
            .filter((m) => m.form !== "demonym")
            .map((m) => m.entity);
      const named = actors
        .within(range)
        .filter((m) => m.form !== "demonym" || claim.modality === "conditional")
        .map((m) => m.entity);
      // A passive's sufferer is whom the sentence named before.
      const before = isPassive
        ? actors
            .within({ from: view.ranges[claim.sentence]!.from, to: range.from })
            .map((m) => m.entity)
            .slice(-1)
        : [];
      const others = [...new Set([...before, ...named])].filter((id) => !subjects.includes(id));
      const isReciprocal = type === "CONSULT";
      const rule = `${view.lang}.event`;
      events.push({
        id: `e${events.length + 1}`,
        type: isPromise ? (promised[type] ?? type) : type,
        ...(mode && { mode }),
        context: context ? [context] : [],
        aux,
        actors: isReciprocal ? [...subjects, ...others] : subjects,
        recipients: isReciprocal ? [] : others,
        claim: claim.id,
        cue: quoteOf(view, hit),
        rule,
        confidence: confidence(rule),
      });
    }
  }
  return events;
}

/** "these talks", «هذه الاتصالات»: what was told before, spoken of again. */
const isSpokenOf = (view: View, i: number): boolean =>
  /^(?:[وفبلك]?(?:هذه|هذا|تلك|ذلك)|this|these|that|those)$/u.test(view.tokens[i - 1]?.folded ?? "") &&
  (view.lang === "en" || /^ال/u.test(view.tokens[i]!.folded));

const past = /(?:سابق|الماضي|الأولى|كان|already|previously|last |had |in (?:19|20)\d\d|ago)/u;

function auxiliaries(view: View, claim: Claim): Event["aux"] {
  const aux: Event["aux"][number][] = [];
  const isBackground = view.sections[view.sentences[claim.sentence]!.section]?.role === "background";
  if (isBackground || past.test(claim.exact)) aux.push("historical");
  if (claim.modality === "predicted" || claim.modality === "committed") aux.push("future");
  if (claim.modality === "possible" || claim.modality === "conditional") aux.push("hypothetical");
  if (claim.polarity === "-" && claim.modality !== "denied") aux.push("negation");
  return aux;
}
