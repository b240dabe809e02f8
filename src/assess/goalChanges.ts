// Single changes of a case that a goal is tried under, and the case with one of them made.
import type { Agreement, Case, Judged } from "../case/case.ts";
import type { Predicate } from "../case/predicate.ts";
import type { GoalChange } from "./goalFinding.ts";
import { canBe, restructure } from "./restructure.ts";

/** Whoever owns options, ascending; `chance` is not an actor. */
const ownersOf = (c: Case): string[] =>
  [...new Set(c.options.map((o) => o.owner))].filter((id) => id !== "chance").sort();

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/**
 * Each option given to each other owner; each option of an actor made irreversible as some state of the goal has it; each channel
 * open and closed; each agreement open always; a new one for each pair of owners and for all of them. `values`: how the goal's states
 * have an option.
 */
export function goalChanges(c: Case, values: (option: string) => readonly boolean[]): readonly GoalChange[] {
  const owners = ownersOf(c);
  const options = [...c.options].sort(byId);
  const pairs = owners.flatMap((a, k) => owners.slice(k + 1).map((b) => [a, b]));
  const tables = owners.length > 2 ? [...pairs, owners] : pairs;
  const isOpen = (a: Agreement): boolean => a.when === undefined && a.hold.by === "always";
  const exists = (members: readonly string[]): boolean =>
    c.agreements.some((a) => isOpen(a) && [...a.members].sort().join() === members.join());
  return [
    ...options.flatMap((o) =>
      owners
        .filter((to) => to !== o.owner)
        .map((to): GoalChange => ({ kind: "owner", option: o.id, from: o.owner, to })),
    ),
    ...options.flatMap((o) =>
      (["on", "off"] as const)
        .filter((to) => o.owner !== "chance" && o.irreversible !== to && values(o.id).includes(to === "on"))
        .map((to): GoalChange => ({ kind: "irreversible", option: o.id, to })),
    ),
    ...[...c.channels]
      .sort(byId)
      .flatMap((channel) =>
        [true, false].flatMap((open): GoalChange[] =>
          channel.open && channel.open.op !== "constant" && canBe(channel.open, open)
            ? [{ kind: "channel", channel: channel.id, open }]
            : [],
        ),
      ),
    ...[...c.agreements]
      .sort(byId)
      .filter((a) => !isOpen(a))
      .map((a): GoalChange => ({ kind: "open-agreement", agreement: a.id })),
    ...tables.filter((members) => !exists(members)).map((members): GoalChange => ({ kind: "new-agreement", members })),
  ];
}

/** The case with the change made. A hazard against an option made irreversible goes with it. */
export function withGoalChange(c: Case, change: GoalChange): Case {
  switch (change.kind) {
    case "owner":
    case "channel":
      return restructure(c, change);
    case "irreversible":
      return {
        ...c,
        options: c.options.map((o) => {
          if (o.id !== change.option) return o;
          const { on, off } = o.hazard;
          const hazard = change.to === "on" ? (on ? { on } : {}) : off ? { off } : {};
          return { ...o, irreversible: change.to, hazard };
        }),
      };
    case "open-agreement":
      return { ...c, agreements: c.agreements.map((a) => (a.id === change.agreement ? opened(a) : a)) };
    case "new-agreement":
      return { ...c, agreements: [...c.agreements, newAgreement(change.members)] };
  }
}

function opened({ when: _, ...rest }: Agreement): Agreement {
  return { ...rest, hold: { by: "always" } };
}

/** Its id is no id of a file, so that it is nobody else's. */
function newAgreement(members: readonly string[]): Agreement {
  const id = members.join("+");
  const one = (name: string): Judged => ({
    key: `agreement.${id}.${name}`,
    quantity: { family: "number", value: 1 },
    text: "1",
    path: ["agreements"],
    isDefault: true,
  });
  return {
    id,
    label: {},
    basis: { quotes: [], assumptions: [""] },
    path: ["agreements"],
    members,
    rate: one("rate"),
    trust: one("trust"),
    kappa: one("kappa"),
    hold: { by: "always" },
  };
}

/** The goal under a change: with a channel held open or closed, only states that have it so count. */
export function goalUnder(c: Case, when: Predicate, change: GoalChange): Predicate {
  if (change.kind !== "channel") return when;
  const open = c.channels.find((x) => x.id === change.channel)?.open;
  if (!open) return when;
  return { op: "and", left: when, right: change.open ? open : { op: "not", of: open } };
}
