// What is tried to find what carries the conclusion (MODEL 9): each judgement at its ends, and the structural what-ifs.
import type { Case, Judged } from "../case/case.ts";
import { playersOf } from "../case/players.ts";
import { printPredicate } from "../case/predicate.ts";
import { ends, isUncertain } from "../math/quantity.ts";
import type { Change } from "./finding.ts";
import { canBe, literalsOf } from "./restructure.ts";

/** A judgement or a structural what-if with everything that is tried on it. */
export interface Variation {
  readonly id: string;
  readonly kind: "judgement" | "structure";
  readonly changes: readonly Change[];
}

const atEnds = (...numbers: (Judged | undefined)[]): Change[] =>
  numbers.flatMap((j): Change[] => {
    if (!j || !isUncertain(j.quantity)) return [];
    const [low, high] = ends(j.quantity);
    return [
      { kind: "value", key: j.key, end: "low", value: low },
      { kind: "value", key: j.key, end: "high", value: high },
    ];
  });

const heldOrNot = (key: string): Change[] => [
  { kind: "hold", key, held: true },
  { kind: "hold", key, held: false },
];

/** Every judgement that has ends, ascending by id. A trait's truth is tried with its prior. */
export function endsOf(c: Case): readonly Variation[] {
  const found: Variation[] = [];
  const add = (id: string, changes: readonly Change[]): void => {
    if (changes.length > 0) found.push({ id, kind: "judgement", changes });
  };
  for (const o of c.options)
    for (const to of ["on", "off"] as const) add(`option.${o.id}.hazard.${to}`, atEnds(o.hazard[to]?.rate));
  for (const p of c.preferences) {
    if (p.form === "statements")
      for (const s of p.statements)
        add(s.key, [
          ...(s.hold.by === "number" ? [...atEnds(s.hold.p), ...heldOrNot(s.hold.key)] : []),
          ...(s.swap
            ? ([
                { kind: "swap", key: s.swapKey, swapped: false },
                { kind: "swap", key: s.swapKey, swapped: true },
              ] as const)
            : []),
        ]);
    else if (p.form === "utility") for (const term of p.terms) add(term.value.key, atEnds(term.value));
  }
  for (const a of c.agreements) {
    add(`agreement.${a.id}`, [
      ...atEnds(a.rate, a.kappa),
      ...(a.hold.by === "number" ? [...atEnds(a.hold.p), ...heldOrNot(a.hold.key)] : []),
    ]);
    add(`agreement.${a.id}.trust`, atEnds(a.trust));
  }
  for (const h of c.hypotheses)
    add(h.prior.key, [
      ...atEnds(h.prior),
      { kind: "trait", trait: h.id, value: true },
      { kind: "trait", trait: h.id, value: false },
    ]);
  for (const e of c.evidence)
    add(
      `evidence.${e.id}`,
      atEnds(e.reliability, ...[...e.lr].sort((a, b) => (a.hypothesis < b.hypothesis ? -1 : 1)).map((lr) => lr.value)),
    );
  const players = playersOf(c);
  for (const a of c.actors) {
    if (!players.has(a.id)) continue;
    for (const j of [a.tempo, a.foresight, a.decisiveness]) if (j && j !== "decisive") add(j.key, atEnds(j));
  }
  const beta = c.behaviour.decisiveness;
  if (beta !== "decisive") add(beta.key, atEnds(beta));
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Name of a structural what-if, e.g. `owner(ua_freeze=eu)`. */
export function structureId(change: Change): string {
  switch (change.kind) {
    case "owner":
      return `owner(${change.option}=${change.to})`;
    case "drop-statement":
      return `drop(${change.key})`;
    case "channel":
      return `channel(${change.channel}=${change.open ? "open" : "closed"})`;
    case "drop-agreement":
      return `drop(agreement.${change.agreement})`;
    case "drop-seat":
      return `seat(${change.agreement}-${change.actor})`;
    case "drop-literal":
      return `literal(${change.scenario}: ${change.literal})`;
    default:
      throw new Error(`${change.kind} is no structural what-if`);
  }
}

/**
 * Every structural what-if, ascending by id. A statement with a numeric hold is tried held and dropped with its judgement, and a
 * seat of a two-member agreement goes with the agreement; neither is repeated here.
 */
export function structuresOf(c: Case): readonly Variation[] {
  const owners = [...new Set(c.options.map((o) => o.owner))].filter((id) => id !== "chance");
  const changes: Change[] = [
    ...c.options.flatMap((o) =>
      owners.filter((to) => to !== o.owner).map((to): Change => ({ kind: "owner", option: o.id, from: o.owner, to })),
    ),
    ...c.preferences.flatMap((p) =>
      p.form === "statements"
        ? p.statements
            .filter((s) => s.hold.by !== "number")
            .map((s): Change => ({ kind: "drop-statement", key: s.key }))
        : [],
    ),
    ...c.channels.flatMap((channel): Change[] =>
      [false, true].flatMap((open): Change[] =>
        channel.open && channel.open.op !== "constant" && canBe(channel.open, open)
          ? [{ kind: "channel", channel: channel.id, open }]
          : [],
      ),
    ),
    ...c.agreements.map((a): Change => ({ kind: "drop-agreement", agreement: a.id })),
    ...c.agreements.flatMap((a) =>
      a.members.length > 2 ? a.members.map((actor): Change => ({ kind: "drop-seat", agreement: a.id, actor })) : [],
    ),
    ...c.scenarios.flatMap((s) => {
      const literals = s.when ? literalsOf(s.when) : [];
      return literals.length > 1
        ? literals.map(
            (literal): Change => ({ kind: "drop-literal", scenario: s.id, literal: printPredicate(literal) }),
          )
        : [];
    }),
  ];
  return changes
    .map((change): Variation => ({ id: structureId(change), kind: "structure", changes: [change] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
