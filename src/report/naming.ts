// Names for people: what a judgement id or a change is called, in words of the case's labels.
import type { Change } from "../assess/finding.ts";
import { isPredicateMistake, parsePredicate, printPredicate } from "../case/predicate.ts";
import type { NamingContext } from "./context.ts";
import { type Inline, isolate, type Rich } from "./document.ts";
import { toSignificant } from "./numbers.ts";
import { predicateWords } from "./predicateWords.ts";

const inWords = (text: string, x: NamingContext): Rich => {
  const predicate = parsePredicate(text);
  return isPredicateMistake(predicate) ? [isolate(text, "ltr")] : predicateWords(predicate, x);
};

/** A statement's predicate in words, from the part of its key after the actor: canonical predicate, or own id. */
function statementWords(actor: string, rest: string, x: NamingContext, preferences = x.c.preferences): Rich {
  const bare = rest.replace(/#\d+$/, "");
  const preference = preferences.find((p) => p.actor === actor);
  if (preference?.form === "statements") {
    const found = preference.statements.find(
      (s) =>
        s.key === `preference.${actor}.${rest}` ||
        s.key === `preference.${actor}.${bare}` ||
        s.key.endsWith(`.hold(${rest})`) ||
        printPredicate(s.when) === bare,
    );
    if (found) return predicateWords(found.when, x);
  }
  return inWords(bare, x);
}

function preferenceName(actor: string, rest: string, x: NamingContext, preferences = x.c.preferences): Rich {
  const t = x.t.naming;
  const who = x.actorOf(actor);
  if (rest === "ranking") return t.ranking(who);
  const call = /^(hold|swap|p|value)\((.*)\)(#\d+)?$/.exec(rest);
  if (call) {
    const words = statementWords(actor, `${call[2]}${call[3] ?? ""}`, x, preferences);
    if (call[1] === "swap") return t.swap(who, words);
    return call[1] === "value" ? t.utility(who, words) : t.hold(who, words);
  }
  const preference = preferences.find((p) => p.actor === actor);
  const suffixed = /^(.*)\.(hold|swap|p|value)$/.exec(rest);
  if (suffixed) {
    const words = statementWords(actor, suffixed[1]!, x, preferences);
    return suffixed[2] === "swap" ? t.swap(who, words) : t.hold(who, words);
  }
  const words = statementWords(actor, rest, x, preferences);
  return preference?.form === "utility" ? t.utility(who, words) : t.statement(who, words);
}

/** What an actor believes of another, or that it does not know of an option. */
function perceivedName(actor: string, rest: string, x: NamingContext): Rich {
  const unseen = /^unseen\((.*)\)$/.exec(rest);
  if (unseen) return x.t.naming.unseen(x.actor(actor), x.option(unseen[1]!));
  const [, of = "", belief = ""] = /^([^.(]+)\.(.*)$/s.exec(rest) ?? [];
  const held = x.c.perceives?.find((p) => p.actor === actor)?.preferences;
  return x.t.naming.perceived(x.actorOf(actor), preferenceName(of, belief, x, held));
}

function optionName(id: string, rest: string, x: NamingContext): Rich {
  const t = x.t.naming;
  const option = x.option(id);
  if (rest.startsWith("hazard.off")) return t.hazardOff(option);
  if (rest.startsWith("hazard")) return t.hazardOn(option);
  if (rest.startsWith("irreversible")) return t.irreversible(option);
  return t.owner(option, x.actor(x.c.options.find((o) => o.id === id)?.owner ?? ""));
}

function agreementName(id: string, rest: string, x: NamingContext): Rich {
  const t = x.t.naming;
  const agreement = x.agreement(id);
  if (rest === "rate") return t.agreementRate(agreement);
  if (rest === "trust") return t.agreementTrust(agreement);
  if (rest === "kappa") return t.agreementKappa(agreement);
  return rest.startsWith("hold") || rest.startsWith("p") ? t.agreementHold(agreement) : t.agreement(agreement);
}

function actorName(id: string, rest: string, x: NamingContext): Rich {
  const t = x.t.naming;
  if (rest === "tempo") return t.tempo(x.actorOf(id));
  if (rest === "foresight") return t.foresight(x.actorOf(id));
  if (rest === "power") return t.power(x.actorOf(id));
  return rest === "decisiveness" ? t.decisivenessOf(x.actorOf(id)) : x.actor(id);
}

function evidenceName(id: string, rest: string, x: NamingContext): Rich {
  const t = x.t.naming;
  const item = x.quotedLabel(x.c.evidence.find((e) => e.id === id)?.label, id);
  if (rest === "reliability") return t.reliability(item);
  return rest.startsWith("lr.") ? t.evidenceFor(item, x.trait(rest.slice(3))) : t.evidence(item);
}

function ruleName(kind: "rule" | "moot", when: string, x: NamingContext): Rich | null {
  const rule = (kind === "rule" ? x.c.infeasible : x.c.moot).find((r) => printPredicate(r.when) === when);
  return rule ? x.t.naming[kind](x.quotedLabel(rule.why, when)) : null;
}

/** A structural what-if or a rule by its id: `owner(x=y)`, `drop(…)`, `seat(g-a)`, `channel(x=open)`, `literal(S1: …)`, `infeasible(…)`, `moot(…)`. */
function structureName(id: string, x: NamingContext): Rich | null {
  const [, verb, inside = ""] = /^([a-z]+)\((.*)\)$/s.exec(id) ?? [];
  const t = x.t.naming;
  switch (verb) {
    case "owner": {
      const [option = "", to = ""] = inside.split("=", 2);
      return t.changedOwner(x.option(option), x.actor(to));
    }
    case "channel": {
      const [channel = "", state] = inside.split("=", 2);
      return state === "open" ? t.changedChannelOpen(x.channel(channel)) : t.changedChannelClosed(x.channel(channel));
    }
    case "seat": {
      const [agreement = "", actor = ""] = inside.split("-", 2);
      return t.changedSeat(x.agreement(agreement), x.actorOf(actor));
    }
    case "drop":
      return inside.startsWith("agreement.")
        ? t.changedAgreement(x.agreement(inside.slice("agreement.".length)))
        : dropStatement(inside, x);
    case "literal": {
      const at = inside.indexOf(":");
      return t.changedLiteral(x.code(inside.slice(0, at)), inWords(inside.slice(at + 1).trim(), x));
    }
    case "infeasible":
      return ruleName("rule", inside, x);
    case "moot":
      return ruleName("moot", inside, x);
    default:
      return null;
  }
}

function dropStatement(key: string, x: NamingContext): Rich {
  const [, actor = "", rest = ""] = /^preference\.([^.(]+)\.(.*)$/.exec(key) ?? [];
  return x.t.naming.changedStatement(x.actor(actor), statementWords(actor, rest, x));
}

/** A development of a case, by its labels: the variant between quotation marks after the file's name. `id`: `file.variant`. */
export function developmentWords(id: string, x: NamingContext): Rich {
  const [file = "", variant = ""] = id.split(".");
  const found = x.c.files.find((f) => f.id === file);
  return x.t.naming.development(
    x.label(found?.label, file),
    x.quotedLabel(found?.variants.find((v) => v.id === variant)?.label, variant),
  );
}

function impactName(id: string, x: NamingContext): Rich | null {
  const found = x.c.impacts.find((i) => i.key === id);
  if (!found) return null;
  const [from, to] = [found.from, found.to].map((v) => developmentWords(`${v.file}.${v.variant}`, x)) as [Rich, Rich];
  const analyst = x.c.analysts.find((a) => a.id === found.by);
  return analyst ? x.t.naming.impactBy(from, to, x.label(analyst.label, analyst.id)) : x.t.naming.impact(from, to);
}

/** The name of a judgement or structural what-if as rich text; the id itself where it is of no known form. */
export function judgementWords(id: string, x: NamingContext): Rich {
  const t = x.t.naming;
  if (id === "status_quo") return t.statusQuo;
  if (id === "behaviour.decisiveness") return t.decisiveness;
  const special = structureName(id, x) ?? impactName(id, x);
  if (special) return special;
  const [, kind = "", name = "", rest = ""] = /^([a-z_]+)\.([^.]+)\.?(.*)$/s.exec(id) ?? [];
  switch (kind) {
    case "scenario":
      return t.scenario(x.scenario(name));
    case "option":
      return optionName(name, rest, x);
    case "preference":
      return preferenceName(name, rest, x);
    case "perceives":
      return perceivedName(name, rest, x);
    case "agreement":
      return agreementName(name, rest, x);
    case "actor":
      return actorName(name, rest, x);
    case "hypothesis":
    case "trait":
      return rest.startsWith("prior") ? t.prior(x.trait(name)) : t.posterior(x.trait(name));
    case "evidence":
      return evidenceName(name, rest, x);
    case "reaction":
      return t.reaction(x.quotedLabel(x.c.reactions.find((r) => r.id === name)?.label, name));
    default:
      return [isolate(id, "ltr")];
  }
}

/** A change as a fragment: a name and "if ..."; `value` prints the value of an end. */
export function changeWords(change: Change, x: NamingContext, value: (v: number) => Inline): Rich {
  const t = x.t.naming;
  switch (change.kind) {
    case "value": {
      const name = judgementWords(change.key, x);
      return change.end === "low" ? t.changedLow(name, value(change.value)) : t.changedHigh(name, value(change.value));
    }
    case "hold": {
      const name = judgementWords(change.key, x);
      return change.held ? t.changedHeld(name) : t.changedNotHeld(name);
    }
    case "swap": {
      const name = judgementWords(change.key, x);
      return change.swapped ? t.changedSwapped(name) : t.changedNotSwapped(name);
    }
    case "trait":
      return change.value ? t.changedTrue(x.trait(change.trait)) : t.changedFalse(x.trait(change.trait));
    case "owner":
      return t.changedOwner(x.option(change.option), x.actor(change.to));
    case "drop-statement":
      return dropStatement(change.key, x);
    case "channel":
      return change.open
        ? t.changedChannelOpen(x.channel(change.channel))
        : t.changedChannelClosed(x.channel(change.channel));
    case "drop-agreement":
      return t.changedAgreement(x.agreement(change.agreement));
    case "drop-seat":
      return t.changedSeat(x.agreement(change.agreement), x.actorOf(change.actor));
    case "drop-literal":
      return t.changedLiteral(x.code(change.scenario), inWords(change.literal, x));
  }
}

/** A value of the case as it is, three significant digits. */
export const plainValue = (v: number): Inline => ({ type: "number", text: toSignificant(v), values: [v], refs: [] });
