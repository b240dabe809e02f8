// Stability in words: why an actor stays or leaves, how a scenario is reached, which coalitions break an equilibrium. Lines of rich
// text, for the terminal and for the report.
import type { CellExplanation, Deciding, ExplainedMove, ExplainedStep } from "../lenses/stability/explanation.ts";
import type { CoalitionFinding, Concept, WayStep, Ways } from "../lenses/stability/finding.ts";
import type { NamingContext } from "./context.ts";
import { type Inline, join, type Part, type Rich, rich, text } from "./document.ts";
import { judgementWords } from "./naming.ts";
import { predicateWords } from "./predicateWords.ts";

/** A line and how deep it stands, from 0. */
export interface Line {
  readonly depth: number;
  readonly content: Rich;
}

const counted = (n: number, say: (n: number) => string): Inline => ({
  type: "number",
  text: say(n),
  values: [n],
  refs: [],
});

export const listWords = (x: NamingContext, parts: readonly Part[]): Rich =>
  parts.length === 2 ? join(parts, x.t.words.and) : join(parts, x.t.words.listMiddle, x.t.words.listLast);

/** A state by its options that are on. */
export function stateWords(id: string, x: NamingContext): Rich {
  if (id === "-") return x.t.stability.allOff;
  return listWords(
    x,
    id.split("+").map((option) => x.option(option)),
  );
}

const changesWords = (changes: ExplainedStep["changes"], x: NamingContext): Rich => {
  const t = x.t.stability;
  const named = (on: boolean): Rich[] => changes.filter((c) => c.on === on).map((c) => x.option(c.option));
  const parts = [
    ...(named(true).length > 0 ? [t.start(listWords(x, named(true)))] : []),
    ...(named(false).length > 0 ? [t.end(listWords(x, named(false)))] : []),
  ];
  return listWords(x, parts);
};

/** A statement as a priority of its actor; other judgements by their names. */
export function decidingWords(judgement: string, x: NamingContext): Rich {
  for (const preference of x.c.preferences) {
    if (preference.form !== "statements") continue;
    const statement = preference.statements.find((s) => s.key === judgement);
    if (statement) return x.t.naming.statement(x.actor(preference.actor), predicateWords(statement.when, x));
  }
  return judgementWords(judgement, x);
}

const because = (deciding: Deciding | null, x: NamingContext): Rich =>
  deciding ? x.t.stability.decidedBy(decidingWords(deciding.judgement, x)) : x.t.stability.noGain;

const stepWords = (step: ExplainedStep, x: NamingContext): Rich =>
  x.t.stability.step(x.actor(step.by), changesWords(step.changes, x));

function moveLines(
  { step, answer, end, escaped }: ExplainedMove,
  actor: Rich,
  concept: Concept,
  x: NamingContext,
): Line[] {
  const t = x.t.stability;
  const answers = (steps: readonly ExplainedStep[]): Line[] =>
    steps.map((s) => ({ depth: 2, content: t.answer(stepWords(s, x), because(s.because, x)) }));
  const head: Line = { depth: 1, content: t.ifMove(stepWords(step, x), because(step.because, x)) };
  if (answer)
    return [
      head,
      ...answers(answer),
      { depth: 2, content: end ? t.worseEnd(actor, because(end, x)) : t.sameEnd(actor) },
    ];
  if (escaped)
    return [head, ...answers(escaped.answer), { depth: 2, content: t.escape(actor, stepWords(escaped.escape, x)) }];
  return concept === "nash" ? [head] : [head, { depth: 2, content: t.noAnswer(actor) }];
}

export function explanationLines(e: CellExplanation, x: NamingContext): readonly Line[] {
  const t = x.t.stability;
  const actor = x.actor(e.actor);
  const concept = t.concepts[e.concept];
  const reason = t.reason[e.reason];
  const more = e.reason === "answered" ? e.improvements - e.moves.length : 0;
  return [
    { depth: 0, content: t.inState(stateWords(e.state, x), x.scenario(e.scenario)) },
    { depth: 0, content: e.isStable ? t.isStable(actor, concept) : t.isNotStable(actor, concept) },
    { depth: 0, content: reason(actor, [counted(e.improvements, t.moves)]) },
    ...e.moves.flatMap((move) => moveLines(move, actor, e.concept, x)),
    ...(more > 0 ? [{ depth: 1, content: t.more([counted(more, String)]) }] : []),
  ];
}

/** Judgements that an explanation rests on, in the order met. */
export function judgementsIn(e: CellExplanation): readonly string[] {
  const all = e.moves.flatMap(({ step, answer, end, escaped }) => [
    step.because,
    ...(answer ?? []).map((s) => s.because),
    end,
    ...(escaped?.answer ?? []).map((s) => s.because),
    escaped?.escape.because,
  ]);
  return [...new Set(all.flatMap((d) => (d ? [d.judgement] : [])))];
}

function wayStepWords(step: WayStep, x: NamingContext): Rich {
  const t = x.t.stability;
  const changes = changesWords(step.changes, x);
  const words = step.isJoint ? t.jointly(x.agreement(step.by), changes) : t.step(x.actor(step.by), changes);
  if (step.against.length === 0) return words;
  const who = step.against.map(({ actor, judgement }) =>
    judgement ? t.againstFor(x.actor(actor), decidingWords(judgement, x)) : x.actor(actor),
  );
  return rich(words, text(x.t.words.semicolon), t.against(listWords(x, who)));
}

/** Ways of the four kinds to a scenario; of what nobody stands against, the first way, of the rest who does. */
export function waysLines(scenario: string, ways: readonly Ways[], x: NamingContext): readonly Line[] {
  const t = x.t.stability;
  const title: Line = { depth: 0, content: t.waysTitle(x.scenario(scenario)) };
  if (ways.every((w) => w.moves === 0)) return [title, { depth: 1, content: t.isStatusQuo }];
  return [
    title,
    ...ways.flatMap(({ improving, joint, moves, count, shown }): Line[] => {
      const kind = t.way[`${joint ? "joint" : "alone"}${improving ? "Improving" : "Any"}`];
      if (moves === null) return [{ depth: 1, content: t.noWay(kind) }];
      return [
        { depth: 1, content: t.waysOf(kind, [counted(moves, t.moves)], [counted(count, t.ways)]) },
        ...(shown[0] ?? []).map((step): Line => ({ depth: 2, content: wayStepWords(step, x) })),
      ];
    }),
  ];
}

/** Under one concept: equilibria that coalitions would leave, and how many none does. */
export function coalitionLines(f: CoalitionFinding, concept: Concept, x: NamingContext): readonly Line[] {
  const t = x.t.stability;
  const broken = Object.entries(f.broken[concept]);
  const kept = f.equilibria[concept].length;
  return [
    { depth: 0, content: t.coalitionsTitle },
    ...broken.flatMap(([state, breaks]) =>
      breaks.map(({ members, to, canTalk }): Line => {
        const who = listWords(
          x,
          members.map((id) => x.actor(id)),
        );
        const words = t.breaks(who, t.concepts[concept], stateWords(state, x), stateWords(to, x));
        return { depth: 1, content: canTalk ? words : rich(words, text(x.t.words.semicolon), t.hypothetical) };
      }),
    ),
    {
      depth: 1,
      content: t.withstands(t.concepts[concept], kept === 0 ? t.noStates : [counted(kept, t.states)]),
    },
  ];
}
