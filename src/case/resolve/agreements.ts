// Who can move jointly, and how decisively actors choose.
import type { Agreement, Case } from "../case.ts";
import {
  addSlot,
  basisOf,
  type Draft,
  readBasis,
  readIds,
  readItem,
  readJudged,
  readJudgedOr,
  report,
} from "./draft.ts";
import { compact, fieldsOf, itemsOf } from "./fields.ts";
import { readDecisiveness } from "./parties.ts";
import { readPredicate } from "./predicates.ts";
import { readHold } from "./preferences.ts";

export function resolveAgreements(draft: Draft): Agreement[] {
  const inherited = readBasis(draft, draft.raw.agreements, ["agreements"]);
  return itemsOf(draft.raw.agreements).map(([id, item]): Agreement => {
    const path = ["agreements", id];
    const at = (name: string) => ({ key: `agreement.${id}.${name}`, path: [...path, name] });
    const members = [...new Set(readIds(draft, item.members, "actor", [...path, "members"]))];
    const given = Array.isArray(item.members) ? new Set(item.members).size : 2;
    if (given < 2) report(draft, "QN-MEMBERS", [...path, "members"], { count: given }, { value: String(given) });
    const when =
      item.when === undefined
        ? undefined
        : readPredicate(draft, item.when, [...path, "when"], ["option", "hypothesis"]);
    addSlot(draft, `agreement.${id}.hold`, [...path, "hold"]);
    return {
      ...readItem(draft, id, item, path, inherited),
      members,
      ...compact({ when }),
      rate: readJudged(draft, item.rate, { ...at("rate"), kind: "positive" }),
      trust: readJudgedOr(draft, item.trust, "1", { ...at("trust"), kind: "probability" }),
      kappa: readJudgedOr(draft, item.kappa, "1", { ...at("kappa"), kind: "positive" }),
      hold: readHold(draft, item.hold, [...path, "hold"], `agreement.${id}.hold`, `agreement.${id}.p`),
    };
  });
}

export const defaultDecisiveness = "5 to 50";

export function resolveBehaviour(draft: Draft): Case["behaviour"] {
  const path = ["behaviour"];
  const raw = fieldsOf(draft.raw.behaviour);
  const at = { key: "behaviour.decisiveness", path: ["behaviour", "decisiveness"] };
  const given = readDecisiveness(draft, raw.decisiveness, at);
  const decisiveness = given ?? readJudgedOr(draft, undefined, defaultDecisiveness, { ...at, kind: "positive" });
  const basis = given === undefined ? readBasis(draft, raw, path) : basisOf(draft, raw, path);
  return { decisiveness, basis: basis ?? { quotes: [], assumptions: [""] }, path };
}
