// A case with one structural change: another owner, a channel closed or kept open, a seat or a literal gone.
import type { Case, Hazard, Option } from "../case/case.ts";
import { evaluate, namesIn, type Predicate, printPredicate } from "../case/predicate.ts";
import type { Change } from "./finding.ts";

/** Conjuncts of a pattern at its top level. */
export function literalsOf(p: Predicate): readonly Predicate[] {
  return p.op === "and" ? [...literalsOf(p.left), ...literalsOf(p.right)] : [p];
}

/** Changes that give another case; the others only fix something within a draw. */
export type Structural = Extract<Change, { kind: "owner" | "channel" | "drop-seat" | "drop-literal" }>;

export const isStructural = (change: Change): change is Structural =>
  change.kind === "owner" || change.kind === "channel" || change.kind === "drop-seat" || change.kind === "drop-literal";

export function restructure(c: Case, change: Structural): Case {
  switch (change.kind) {
    case "owner":
      return { ...c, options: c.options.map((o) => (o.id === change.option ? { ...o, owner: change.to } : o)) };
    case "channel":
      return withChannel(c, change.channel, change.open);
    case "drop-seat":
      return {
        ...c,
        agreements: c.agreements.map((a) =>
          a.id === change.agreement ? { ...a, members: a.members.filter((m) => m !== change.actor) } : a,
        ),
      };
    case "drop-literal":
      return {
        ...c,
        scenarios: c.scenarios.map((s) =>
          s.id === change.scenario && s.when ? { ...s, when: without(s.when, change.literal) } : s,
        ),
      };
  }
}

/** More options than this in one channel's `open` are not searched. */
const mostOpening = 16;

/**
 * The options of `when` set so that it is as wanted, changing as few of those on at the start as can be; null if nothing makes
 * it so. Among equals all off comes first for a closed channel, all on for an open one.
 */
function setting(when: Predicate, wanted: boolean, on: ReadonlySet<string>): ReadonlySet<string> | null {
  const names = namesIn(when);
  if (names.length > mostOpening)
    throw new RangeError(`${names.length} options open one channel, limit ${mostOpening}`);
  let best: { readonly on: ReadonlySet<string>; readonly cost: number } | null = null;
  for (let k = 0; k < 1 << names.length; k++) {
    const mask = wanted ? (1 << names.length) - 1 - k : k;
    const chosen = new Set(names.filter((_, bit) => (mask >>> bit) & 1));
    if (evaluate(when, (name) => chosen.has(name)) !== wanted) continue;
    const cost = names.filter((name) => chosen.has(name) !== on.has(name)).length;
    if (!best || cost < best.cost) best = { on: chosen, cost };
  }
  return best?.on ?? null;
}

/** Whether options can be set so that a channel's `open` is as wanted. */
export const canBe = (open: Predicate, wanted: boolean): boolean => setting(open, wanted, new Set()) !== null;

/** The options that open the channel are set at the start, nobody moves them, and no hazard turns them back. */
function withChannel(c: Case, id: string, open: boolean): Case {
  const channel = c.channels.find((x) => x.id === id);
  if (!channel?.open) throw new Error(`channel ${id} never says when it is open`);
  const opening = new Set(namesIn(channel.open));
  const chosen = setting(channel.open, open, new Set(c.statusQuo));
  if (!chosen) throw new Error(`channel ${id} cannot be ${open ? "open" : "closed"}`);
  const held = (o: Option): Option => {
    const { on, off } = o.hazard;
    return { ...o, owner: "chance", hazard: chosen.has(o.id) ? (on ? { on } : {}) : off ? { off } : {} };
  };
  const untouched = (o: Option): Option => {
    const rest = (h: Hazard | undefined): Hazard | undefined =>
      h && { ...h, with: h.with.filter((w) => !opening.has(w.option)) };
    const [on, off] = [rest(o.hazard.on), rest(o.hazard.off)];
    return { ...o, hazard: { ...(on && { on }), ...(off && { off }) } };
  };
  return {
    ...c,
    options: c.options.map((o) => (opening.has(o.id) ? held(o) : untouched(o))),
    statusQuo: [...c.statusQuo.filter((o) => !opening.has(o)), ...chosen],
  };
}

function without(p: Predicate, literal: string): Predicate {
  const rest = literalsOf(p).filter((q) => printPredicate(q) !== literal);
  return rest.length > 0
    ? rest.reduce((left, right): Predicate => ({ op: "and", left, right }))
    : { op: "constant", value: true };
}
