// Page one, the numbered key judgements: what decides, what leads, what a closed channel goes with, what holds, intentions.
import type { Context } from "../context.ts";
import { type Item, join, type Rich, rich, type Sentence, sentence } from "../document.ts";
import { effectList } from "../effectWords.ts";
import { uncertain, worded } from "../likelihood.ts";
import { changeWords, judgementWords, plainValue } from "../naming.ts";
import { partition } from "../numbers.ts";
import { refsOf } from "../refs.ts";
import {
  contenders,
  isDefinition,
  leader,
  type Mover,
  movers,
  scenarioIds,
  shareAhead,
  type TableMover,
  tableMovers,
  tableRows,
} from "../selection.ts";
import { prosePoints } from "./points.ts";

/** What the largest carrier is about, as the title of the first judgement. */
function topic(x: Context, m: Mover): Rich {
  const t = x.t.page;
  const change = m.effects[0]!.change;
  switch (change.kind) {
    case "drop-seat":
    case "drop-agreement":
      return t.topicSeat;
    case "owner":
      return t.topicOwner(x.option(change.option));
    case "channel":
      return t.topicChannel(x.channel(change.channel));
    case "trait":
      return t.topicIntention(x.trait(change.trait));
    case "drop-literal":
      return t.topicJudgement(x.scenario(change.scenario));
    case "drop-statement":
    case "hold":
    case "swap": {
      const actor = /^preference\.([^.(]+)/.exec(change.key)?.[1];
      return actor === undefined
        ? t.topicJudgement(judgementWords(m.carrier.id, x))
        : t.topicPriorities(x.actorOf(actor));
    }
    case "value":
      return t.topicJudgement(judgementWords(m.carrier.id, x));
  }
}

/** How many changes of seats, and of owners, are named. */
const mostSeats = 3;
const mostOwners = 2;

/** `the four-party table, if dropped, from 15% to less than 5%; ...`: changes of one kind with what they do to the union of scenarios. */
function unionMoves(x: Context, moves: readonly TableMover[]): Rich {
  return join(
    moves.map((m) =>
      x.t.page.unionMove(changeWords(m.change, x, plainValue), x.share(m.before, 5, []), x.share(m.after, 5, [])),
    ),
    x.t.words.semicolon,
  );
}

/** The title: who sits at the table and who owns what, where that decides whether joint moves get anywhere; else the largest mover. */
function decidingTopic(
  x: Context,
  seats: readonly TableMover[],
  owners: readonly TableMover[],
  top: Mover | undefined,
): Rich | null {
  const t = x.t.page;
  const owner = owners[0]?.change;
  const ownerName = owner?.kind === "owner" ? x.option(owner.option) : null;
  if (seats.length > 0) return ownerName ? t.topicSeatAndOwner(ownerName) : t.topicSeat;
  if (ownerName) return t.topicOwner(ownerName);
  return top ? topic(x, top) : null;
}

export function whatDecides(x: Context): Item {
  const t = x.t.page;
  const refs = refsOf(x.a);
  const top = movers(x.a).filter((m) => !isDefinition(m));
  const { seats, owners } = tableMovers(x.a);
  const sentences: Sentence[] = [];
  const joint = x.a.jointOnly;
  if (joint && joint.scenarios.length > 0) {
    const agreements = Object.entries(joint.agreements);
    const agreementRefs = agreements.flatMap(([id]) => refs.agreement(id));
    sentences.push(
      sentence("computed", t.jointOnly(x.list(joint.scenarios.map(x.code)), joint.scenarios.length > 1)),
      sentence(
        "computed",
        joint.exists > 0
          ? t.jointExists(x.ofHundred(joint.exists, agreementRefs))
          : tableRows(x.a).some((r) => joint.scenarios.includes(r.scenario) && (r.probability?.mean ?? 0) > 0)
            ? t.jointLater
            : t.jointNever,
      ),
    );
    if (agreements.length > 1 && joint.exists > 0)
      sentences.push(
        sentence(
          "computed",
          t.jointByAgreement(
            join(
              agreements.map(([id, share]) => rich(x.agreement(id), " ", x.ofHundred(share, refs.agreement(id)))),
              x.t.words.semicolon,
            ),
          ),
        ),
      );
    if (joint.where) {
      const w = worded(x, uncertain(joint.where.in), refs.scenario(...joint.scenarios));
      sentences.push(sentence("computed", t.jointWhere(x.listOr(joint.scenarios.map(x.code)), w.word, w.detail)));
    }
    const named = [...seats.slice(0, mostSeats), ...owners.slice(0, mostOwners)];
    if (named.length > 0)
      sentences.push(sentence("computed", t.unionMoves(x.listOr(joint.scenarios.map(x.code)), unionMoves(x, named))));
  }
  if (x.a.carries === null) sentences.push(sentence("computed", t.effectsNotRun));
  else if (top.length === 0) sentences.push(sentence("computed", t.effectNone));
  else if (sentences.length === 0)
    sentences.push(sentence("computed", t.largestEffect(effectList(x, top.slice(0, 2)))));
  else if (seats.length + owners.length === 0)
    sentences.push(sentence("computed", t.largestEffect(effectList(x, top.slice(0, 1)))));
  const about = decidingTopic(x, seats, owners, top[0]);
  return { lead: about ? t.decides(about) : t.decidesPlain, sentences };
}

/** S0 in its parts, in points that add up to the points shown for S0. */
function residualSentence(x: Context, total: number): Sentence | null {
  const { residual } = x.a;
  if (!residual) return null;
  const t = x.t.page;
  const refs = refsOf(x.a).scenario("S0");
  const parts = [
    { p: residual.statusQuo.mean, say: t.residualStatusQuo },
    { p: residual.channelsClosed.mean, say: t.residualClosed },
    { p: residual.rest.mean, say: t.residualRest },
  ];
  const shown = partition(
    parts.map((part) => part.p),
    5,
    total,
  );
  const list = parts.flatMap((part, i) => {
    if (part.p <= 0) return [];
    const { points, edge } = shown[i]!;
    const inPoints =
      edge === "below"
        ? x.number(x.t.words.lessThanPoints(x.t.words.points(5)), [5], refs)
        : x.number(x.t.words.points(points), [points], refs);
    return [part.say(inPoints)];
  });
  return sentence("computed", t.residual(join(list, x.t.words.semicolon)));
}

export function whatLeads(x: Context): Item | null {
  if (x.a.lenses.forecast === null || x.a.order.length === 0) return null;
  const t = x.t.page;
  const refs = refsOf(x.a);
  const shown = prosePoints(x);
  const first = leader(x.a);
  const wordedOf = (s: string) => {
    const p = x.a.table.find((r) => r.scenario === s)?.probability;
    return p ? worded(x, uncertain(p), refs.scenario(s), "prose", shown[s]) : null;
  };
  const residual = residualSentence(x, shown.S0?.points ?? 0);
  const isLarge = (x.a.table.find((r) => r.scenario === "S0")?.probability?.mean ?? 0) >= 0.1;
  if (first === null) {
    const top = contenders(x.a).slice(0, 3);
    const list = top.flatMap((s) => {
      const w = wordedOf(s);
      return w ? [t.scenarioIs(x.scenario(s), w.word, w.detail)] : [];
    });
    const sentences = [
      sentence("computed", t.noOrder(x.list(top.map(x.code)))),
      sentence("computed", rich(join(list, x.t.words.semicolon), ".")),
    ];
    return {
      lead: t.noOrderLead,
      sentences: residual && isLarge && top.includes("S0") ? [...sentences, residual] : sentences,
    };
  }
  const w = wordedOf(first)!;
  const others = scenarioIds(x.a).filter((s) => s !== first);
  const share = Math.min(...others.map((s) => shareAhead(x.a, first, s)));
  return {
    lead: t.leads(x.scenario(first), w.word),
    sentences: [
      sentence("computed", w.detail, "."),
      ...(residual && first === "S0" ? [residual] : []),
      sentence("computed", share === 1 ? t.aheadOfAllAlways : t.aheadOfAll(x.atLeast(share, refs.scenario(first)))),
    ],
  };
}

/** What the closing of the first channel goes with: the scenario whose probability differs most between open and closed. */
export function ifTheChannelCloses(x: Context): Item | null {
  const t = x.t.page;
  const refs = refsOf(x.a);
  const effect = x.a.channels.find((e) => Object.values(e.scenarios).some((s) => s.closed !== null && s.open !== null));
  if (!effect) return null;
  const [id, most] = Object.entries(effect.scenarios)
    .filter(([, s]) => s.open !== null && s.closed !== null)
    // The named scenarios first: that S0 falls says only that something else rises.
    .sort(([a], [b]) => Number(a === "S0") - Number(b === "S0"))
    .reduce((best, entry) =>
      Math.abs(entry[1].closed! - entry[1].open!) > Math.abs(best[1].closed! - best[1].open!) &&
      (entry[0] !== "S0" || Math.abs(best[1].closed! - best[1].open!) < 0.05)
        ? entry
        : best,
    );
  const difference = most.closed! - most.open!;
  const lead = t.channelLead(x.channel(effect.channel));
  if (Math.abs(difference) < 0.05) return { lead, sentences: [sentence("computed", t.channelSame)] };
  const r = refs.scenario(id);
  const open = worded(x, { mean: most.open!, band: most.openBand }, r);
  const closed = worded(x, { mean: most.closed!, band: most.closedBand }, r);
  const sentences = [
    sentence("computed", (difference > 0 ? t.channelHigher : t.channelLower)(x.scenario(id))),
    sentence(
      "computed",
      t.channelOpenClosed({
        openWord: x.t.words.wordAlone(open.word),
        open: open.detail,
        closedWord: x.t.words.wordAlone(closed.word),
        closed: closed.detail,
      }),
    ),
    sentence("computed", t.channelAssociation),
  ];
  if (most.keptOpen !== null && most.closedFromStart !== null)
    sentences.push(sentence("computed", t.channelRerun(x.about(most.closedFromStart, r), x.about(most.keptOpen, r))));
  return { lead, sentences };
}

/** Which scenarios the expected answer holds in place, which are stable by themselves, which by nothing (midpoint draw). */
export function whatHolds(x: Context): Item | null {
  if (x.a.lenses.stability === null) return null;
  const t = x.t.page;
  const refs = refsOf(x.a);
  const rows = tableRows(x.a).filter((r) => r.stable !== null);
  const phrase = (s: string, n: number): Rich => t.heldPhrase(x.code(s), x.count(n, t.heldStates, refs.structure(s)));
  const itself = rows.filter((r) => r.stable!.nash.states > 0).map((r) => phrase(r.scenario, r.stable!.nash.states));
  const answer = rows
    .filter((r) => r.stable!.nash.states === 0 && r.stable!.seq.states > 0)
    .map((r) => phrase(r.scenario, r.stable!.seq.states));
  const nothing = rows
    .filter((r) => r.stable!.nash.states === 0 && r.stable!.seq.states === 0)
    .map((r) => x.code(r.scenario));
  const parts: Rich[] = [];
  if (answer.length > 0) parts.push(t.heldByAnswer(x.list(answer)));
  if (itself.length > 0) parts.push(t.heldByItself(x.list(itself), answer.length === 0));
  if (nothing.length > 0) parts.push(t.heldByNothing(x.list(nothing), parts.length === 0));
  return {
    lead: t.heldLead,
    sentences: [sentence("computed", join(parts, x.t.words.semicolon), "."), sentence("computed", t.heldMidpoint)],
  };
}

/** Up to three hypotheses, those of the first question about intentions first. */
export function intentions(x: Context): Item | null {
  const finding = x.a.lenses.evidence;
  const asked = x.a.answers.find((o) => o.kind === "hypotheses");
  const ids = [
    ...new Set([...(asked?.kind === "hypotheses" ? asked.hypotheses : []), ...x.c.hypotheses.map((h) => h.id)]),
  ].filter((h) => finding?.hypotheses[h]);
  if (!finding || ids.length === 0) return null;
  const t = x.t.page;
  const refs = refsOf(x.a);
  const shown = [...ids]
    .sort(
      (g, h) =>
        Math.abs(finding.hypotheses[h]!.posterior.mean - 0.5) - Math.abs(finding.hypotheses[g]!.posterior.mean - 0.5),
    )
    .slice(0, 2)
    .sort((g, h) => ids.indexOf(g) - ids.indexOf(h));
  const parts = shown.map((h) => {
    const f = finding.hypotheses[h]!;
    const w = worded(x, uncertain(f.posterior), refs.hypothesis(h));
    return t.intention(x.actor(f.about), x.trait(h), w.word, w.detail);
  });
  const one = shown.filter(
    (h) => finding.hypotheses[h]!.oneSided === "up" || finding.hypotheses[h]!.oneSided === "down",
  );
  const without = shown.filter((h) => finding.hypotheses[h]!.oneSided === "none");
  const sentences = [sentence("computed", t.intentions(join(parts, x.t.words.semicolon)))];
  if (one.length > 0) sentences.push(sentence("computed", t.oneSided(x.list(one.map(x.trait)))));
  if (without.length > 0) sentences.push(sentence("computed", t.noEvidence(x.list(without.map(x.trait)))));
  sentences.push(sentence("judged", t.intentionsLimit));
  return { lead: t.intentionsLead, sentences };
}
