// The judgements of a case that some lens computes with (MODEL 9), each with what it rests on. Ascending by id.
import type { Basis, Case, Judged } from "../case/case.ts";
import { playersOf } from "../case/players.ts";
import { printPredicate } from "../case/predicate.ts";
import { writtenNumber } from "../case/quantities.ts";
import type { Judgement } from "./finding.ts";

const nothing: Basis = { quotes: [], assumptions: [""] };

export function judgementsOf(c: Case): readonly Judgement[] {
  const found: Judgement[] = [];
  const add = (
    id: string,
    kind: Judgement["kind"],
    item: string,
    { quotes, assumptions }: Basis,
    number?: Judged,
  ): void => {
    found.push({
      id,
      kind,
      item,
      quotes,
      assumptions,
      ...(number ? { text: writtenNumber(number), key: number.key } : {}),
    });
  };
  const players = playersOf(c);
  for (const o of c.options) {
    add(`option.${o.id}.owner`, "owner", o.id, o.basis);
    for (const to of ["on", "off"] as const)
      if (o.hazard[to]) add(`option.${o.id}.hazard.${to}`, "hazard", o.id, o.basis, o.hazard[to].rate);
    if (o.irreversible) add(`option.${o.id}.irreversible`, "irreversible", o.id, o.basis);
  }
  for (const rule of c.infeasible) add(`infeasible(${printPredicate(rule.when)})`, "rule", "infeasible", rule.basis);
  for (const rule of c.moot) add(`moot(${printPredicate(rule.when)})`, "moot", "moot", rule.basis);
  if (c.options.length > 0) add("status_quo", "status-quo", "status_quo", nothing);
  for (const s of c.scenarios) if (s.when) add(`scenario.${s.id}`, "scenario", s.id, s.basis);
  for (const p of c.preferences) {
    if (p.form === "statements") {
      for (const s of p.statements) {
        const p_ = s.hold.by === "number" ? s.hold.p : undefined;
        add(s.key, "statement", p.actor, s.basis, p_);
      }
    } else if (p.form === "ranking") add(`preference.${p.actor}.ranking`, "ranking", p.actor, p.basis);
    else for (const term of p.terms) add(term.value.key, "utility", p.actor, term.basis, term.value);
  }
  for (const { actor, preferences, unseen, basis } of c.perceives ?? []) {
    for (const p of preferences) {
      if (p.form === "statements")
        for (const s of p.statements)
          add(s.key, "perceived", actor, s.basis, s.hold.by === "number" ? s.hold.p : undefined);
      else if (p.form === "ranking") add(`perceives.${actor}.${p.actor}.ranking`, "perceived", actor, p.basis);
      else for (const term of p.terms) add(term.value.key, "perceived", actor, term.basis, term.value);
    }
    for (const option of unseen) add(`perceives.${actor}.unseen(${option})`, "perceived", actor, basis);
  }
  for (const a of c.agreements) {
    add(`agreement.${a.id}`, "agreement", a.id, a.basis, a.rate);
    add(`agreement.${a.id}.trust`, "trust", a.id, a.trust.isDefault ? nothing : a.basis, a.trust);
  }
  for (const h of c.hypotheses) add(h.prior.key, "prior", h.id, h.basis, h.prior);
  for (const e of c.evidence) add(`evidence.${e.id}`, "evidence", e.id, e.basis);
  for (const a of c.actors) {
    if (!players.has(a.id)) continue;
    if (a.tempo) add(a.tempo.key, "tempo", a.id, a.basis, a.tempo);
    if (a.foresight) add(a.foresight.key, "foresight", a.id, a.basis, a.foresight);
    if (a.decisiveness && a.decisiveness !== "decisive")
      add(a.decisiveness.key, "decisiveness", a.id, a.basis, a.decisiveness);
  }
  const beta = c.behaviour.decisiveness;
  if (beta !== "decisive")
    add(beta.key, "decisiveness", "behaviour", beta.isDefault ? nothing : c.behaviour.basis, beta);
  for (const x of c.impacts) add(x.key, "impact", x.from.file, x.basis, x.value);
  for (const r of c.reactions) add(`reaction.${r.id}`, "reaction", r.id, r.basis);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
