// What can be wrong with the game a case means, in both languages.
import type { Rule, Scenario } from "../case/case.ts";
import type { Diagnostic } from "../case/diagnostic.ts";
import { isolate as iso } from "../case/messageText.ts";

export const emptyFeasibleSet = (): Diagnostic => ({
  code: "QN-STATES-NONE",
  severity: "error",
  path: ["infeasible"],
  message: {
    en: "the rules of `infeasible` leave no state at all; remove or narrow one of them",
    ar: `لا تترك قواعد ${iso("infeasible")} أيَّ وضع؛ احذف إحداها أو ضيِّقها`,
  },
});

export const infeasibleStatusQuo = (rule: Rule | undefined): Diagnostic => ({
  code: "QN-STATUS-QUO",
  severity: "error",
  path: ["status_quo"],
  message: {
    en: `the status quo is infeasible${rule?.why.en ? `: ${rule.why.en}` : ""}; change \`status_quo\` or the rule`,
    ar: `الوضع القائم متعذّر${rule?.why.ar ? `: ${rule.why.ar}` : ""}؛ عدِّل ${iso("status_quo")} أو القاعدة`,
  },
});

export const scenarioOverlap = (first: string, second: Scenario, state: string): Diagnostic => ({
  code: "QN-SCENARIO-OVERLAP",
  severity: "error",
  path: ["scenarios", second.id, "when"],
  value: `${first} & ${second.id}`,
  message: {
    en: `scenarios ${first} and ${second.id} overlap, for example in the state ${state}; scenarios must exclude each other`,
    ar: `يتداخل السيناريوهان ${iso(first)} و${iso(second.id)}، ومثال ذلك الوضع ${iso(state)}؛ ينبغي أن يستبعد كل سيناريو ما سواه`,
  },
});

export const scenarioWithoutState = (scenario: Scenario): Diagnostic => ({
  code: "QN-SCENARIO-EMPTY",
  severity: "error",
  path: ["scenarios", scenario.id, "when"],
  value: scenario.id,
  message: {
    en: `no feasible state satisfies scenario ${scenario.id}; widen its pattern or the rules`,
    ar: `لا يحقق أيُّ وضع متاح السيناريو ${iso(scenario.id)}؛ وسِّع نمطه أو خفِّف القواعد`,
  },
});

export const tooManyStates = (count: number, limit: number): Diagnostic => ({
  code: "QN-STATES-MANY",
  severity: "error",
  path: ["options"],
  message: {
    en: `at least ${count.toLocaleString("en-US")} states, more than the limit of ${limit.toLocaleString("en-US")}; remove options or add rules to \`infeasible\``,
    ar: `عدد الأوضاع ${iso(count.toLocaleString("en-US"))} على الأقل، والحد الأعلى ${iso(limit.toLocaleString("en-US"))}؛ احذف خيارات أو أضف قواعد إلى ${iso("infeasible")}`,
  },
});

export const tooManyMoves = (states: number, count: number, limit: number): Diagnostic => ({
  code: "QN-MOVES-MANY",
  severity: "error",
  path: ["options"],
  message: {
    en: `${states.toLocaleString("en-US")} states with ${count.toLocaleString("en-US")} moves, more than the limit of ${limit.toLocaleString("en-US")}; remove options or share them among more actors`,
    ar: `عدد الأوضاع ${iso(states.toLocaleString("en-US"))} والتحركات ${iso(count.toLocaleString("en-US"))}، والحد الأعلى للتحركات ${iso(limit.toLocaleString("en-US"))}؛ احذف خيارات أو وزِّعها على أطراف أكثر`,
  },
});

export const tooManyOptions = (count: number, limit: number): Diagnostic => ({
  code: "QN-STATES-MANY",
  severity: "error",
  path: ["options"],
  message: {
    en: `${count} options, more than the limit of ${limit}; remove options`,
    ar: `عدد الخيارات ${iso(count)}، والحد الأعلى ${iso(limit)}؛ احذف خيارات`,
  },
});

export const tooManyScenarios = (count: number, limit: number): Diagnostic => ({
  code: "QN-SCENARIOS-MANY",
  severity: "error",
  path: ["scenarios"],
  message: {
    en: `${count} scenarios, more than the limit of ${limit}; join those that differ little`,
    ar: `عدد السيناريوهات ${iso(count)}، والحد الأعلى ${iso(limit)}؛ ادمج ما تقارب منها`,
  },
});
