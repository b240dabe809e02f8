// Warnings and hints found by computing, not by a list (case language, "What is wrong with a file").

import type { Case, Path } from "../case/case.ts";
import type { Diagnostic } from "../case/diagnostic.ts";
import { isolate as iso } from "../case/messageText.ts";
import { predicatesOf } from "../case/players.ts";
import { namesIn, printPredicate } from "../case/predicate.ts";
import { evidenceFinding, posteriorsOf } from "../lenses/evidence/index.ts";
import { forecastLens, jointPairs, midpointOutflows, planOf } from "../lenses/forecast/index.ts";
import { ends } from "../math/quantity.ts";
import { compile, type Game, stateId, truthIn } from "../model/game.ts";
import { maxJointPairs } from "../model/joint.ts";

const say = (
  code: string,
  severity: Diagnostic["severity"],
  path: Path,
  value: string,
  en: string,
  ar: string,
): Diagnostic => ({ code, severity, path, value, message: { en, ar } });

/** Above this many states the hints that look at every chain are left out. */
const manyStates = 4096;

/** All that only the game can tell: errors that leave no game, then warnings and hints. */
export function computedDiagnostics(c: Case): readonly Diagnostic[] {
  if (c.options.length === 0) return traitHints(c);
  const { game, diagnostics } = compile(c);
  if (!game) return diagnostics;
  const pairs = jointPairs(game);
  if (pairs > maxJointPairs) return [tooManyPairs(pairs)];
  if (c.horizon > longestHorizon) return [tooLong(c)];
  const fast = tooFast(c, game);
  return [
    ...(fast ? [fast] : []),
    ...idleStatements(c, game),
    ...unaffecting(c, game),
    ...unranked(c, game),
    ...blockedHazards(c, game),
    ...sameTexts(c),
    ...emptyGoals(c, game),
    ...(fast ? [] : neverLeft(c, game)),
    ...traitHints(c),
  ];
}

const tooManyPairs = (pairs: number): Diagnostic =>
  say(
    "QN-JOINT-MANY",
    "error",
    ["agreements"],
    String(pairs),
    `joint moves over ${pairs.toLocaleString("en-US")} pairs of states, more than the limit of ${maxJointPairs.toLocaleString("en-US")}; fewer options or smaller agreements are needed`,
    `تتناول التحركات المشتركة ${iso(pairs.toLocaleString("en-US"))} زوجًا من الأوضاع، والحد الأعلى ${iso(maxJointPairs.toLocaleString("en-US"))}؛ قلِّل الخيارات أو أطراف التفاهمات`,
  );

/** Units of time up to which probabilities are reported, one by one. */
const longestHorizon = 1200;

const tooLong = (c: Case): Diagnostic =>
  say(
    "QN-HORIZON-LONG",
    "error",
    ["horizon"],
    String(c.horizon),
    `a horizon of ${c.horizon} units is longer than ${longestHorizon}; choose a longer \`unit\` and fewer of them`,
    `الأفق ${iso(c.horizon)} وحدة، والحد الأعلى ${iso(longestHorizon)}؛ اختر وحدة زمن أطول (${iso("unit")}) وعددًا أقل`,
  );

/** Events over the horizon, at the upper ends of all rates, above which a draw would take too long. */
const mostEvents = 20_000;

/** Rates that belong to a shorter unit of time than the case's. */
function tooFast(c: Case, game: Game): Diagnostic | null {
  const rates = [
    ...game.players.flatMap((p) => p.tempo ?? []),
    ...game.coalitions.map((h) => h.agreement.rate),
    ...game.flips.map((f) => f.rate),
  ];
  const total = rates.reduce((sum, j) => sum + ends(j.quantity)[1], 0) * c.horizon;
  if (total <= mostEvents) return null;
  const fastest = rates.reduce((a, b) => (ends(b.quantity)[1] > ends(a.quantity)[1] ? b : a));
  const count = Math.round(total).toLocaleString("en-US");
  return say(
    "QN-RATES-FAST",
    "error",
    fastest.path,
    fastest.text,
    `up to ${count} events over the horizon, more than the limit of ${mostEvents.toLocaleString("en-US")}; lower the rates or shorten the horizon`,
    `يصل عدد الأحداث خلال الأفق إلى ${iso(count)}، والحد الأعلى ${iso(mostEvents.toLocaleString("en-US"))}؛ اخفض المعدلات أو قصِّر الأفق`,
  );
}

/** Two scenarios that rest on the same quotes: the text does not tell them apart. */
function sameTexts(c: Case): Diagnostic[] {
  const seen = new Map<string, string>();
  return [...c.scenarios]
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .flatMap((s) => {
      if (s.basis.quotes.length === 0) return [];
      const key = [...s.basis.quotes].sort().join(" ");
      const other = seen.get(key);
      seen.set(key, other ?? s.id);
      if (other === undefined) return [];
      return [
        say(
          "QN-SCENARIO-TEXTS",
          "warning",
          ["scenarios", s.id],
          s.id,
          `scenarios ${other} and ${s.id} rest on the same quotes: say which words belong to which`,
          `يستند السيناريوهان ${iso(other)} و${iso(s.id)} إلى الاقتباسات نفسها: بيِّن ما يخصّ كلًّا منهما`,
        ),
      ];
    });
}

/** A goal that no feasible state satisfies. */
function emptyGoals(c: Case, game: Game): Diagnostic[] {
  return [...(c.goals ?? [])]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ when }) => truthIn(game, when).every((x) => x === 0))
    .map(({ id, path, when }) =>
      say(
        "QN-GOAL-EMPTY",
        "warning",
        [...path, "when"],
        printPredicate(when),
        `no feasible state satisfies the goal ${id}: correct its \`when\`, or a rule that excludes it`,
        `لا وضع متاح يحقق الغاية ${iso(id)}: صحّح شرطها (${iso("when")}) أو القاعدة التي تستبعدها`,
      ),
    );
}

/** A statement that draws no distinction beyond those above it, all being held. */
function idleStatements(c: Case, game: Game): Diagnostic[] {
  return [...c.preferences]
    .sort((a, b) => (a.actor < b.actor ? -1 : 1))
    .flatMap((preference) => {
      if (preference.form !== "statements") return [];
      const player = game.players.find((p) => p.id === preference.actor);
      if (player?.valuation.form !== "statements") return [];
      let classes = new Uint32Array(game.n);
      let count = 1;
      return player.valuation.statements.flatMap(({ truth }, j) => {
        const ids = new Map<number, number>();
        const next = classes.map((id, s) => {
          const key = id * 2 + truth[s]!;
          if (!ids.has(key)) ids.set(key, ids.size);
          return ids.get(key)!;
        });
        const decides = ids.size > count;
        classes = next;
        count = ids.size;
        if (decides) return [];
        const text = printPredicate(preference.statements[j]!.when);
        return [
          say(
            "QN-STATEMENT-IDLE",
            "warning",
            preference.statements[j]!.path,
            text,
            `this statement of ${preference.actor} decides nothing that those above it leave open (all held): move it up or remove it`,
            `لا تحسم هذه الأولوية من أولويات ${iso(preference.actor)} شيئًا لم تحسمه الأولويات التي فوقها (إن رُوعيت كلها): ارفعها أو احذفها`,
          ),
        ];
      });
    });
}

/** An actor none of whose options another actor's preference mentions. */
function unaffecting(c: Case, game: Game): Diagnostic[] {
  const mentions = c.preferences.map((p) => ({ actor: p.actor, names: new Set(predicatesOf(p).flatMap(namesIn)) }));
  return game.players.flatMap(({ id, mask }) => {
    const own = game.options.filter((_, k) => (mask >>> k) & 1);
    if (own.length === 0 || mentions.some((m) => m.actor !== id && own.some((o) => m.names.has(o)))) return [];
    return [
      say(
        "QN-ACTOR-UNFELT",
        "hint",
        ["actors", id],
        id,
        `no other actor's preference mentions an option of ${id}: nobody is affected by what it does`,
        `لا تذكر تفضيلات الأطراف الأخرى أيَّ خيار من خيارات ${iso(id)}: لا يتأثر أحد بما يفعل`,
      ),
    ];
  });
}

/** States that no pattern of a ranking covers rank last. */
function unranked(c: Case, game: Game): Diagnostic[] {
  return game.players.flatMap(({ id, valuation }) => {
    if (valuation.form !== "ranking") return [];
    const last = valuation.score.reduce((n, score) => n + (score === 0 ? 1 : 0), 0);
    const path = c.preferences.find((p) => p.actor === id)!.path;
    if (last === 0) return [];
    return [
      say(
        "QN-RANKING-REST",
        "hint",
        path,
        id,
        `${last} of ${game.n} states satisfy no pattern in the ranking of ${id} and rank last`,
        `عدد الأوضاع التي لا يشملها أي نمط في ترتيب ${iso(id)} هو ${iso(`${last}/${game.n}`)}، وتأتي في آخر الترتيب`,
      ),
    ];
  });
}

function blockedHazards(c: Case, game: Game): Diagnostic[] {
  return game.flips.flatMap((flip) => {
    if (flip.blocked.length === 0) return [];
    const state = stateId(game, flip.blocked[0]!);
    const path = c.options.find((o) => o.id === flip.option)!.hazard[flip.to]!.rate.path;
    return [
      say(
        "QN-HAZARD-BLOCKED",
        "warning",
        path,
        flip.key,
        `${flip.option} cannot go ${flip.to} by itself in ${flip.blocked.length} of ${game.n} states, since the result is infeasible or undoes what cannot be undone, for example in ${state}; say what goes with it (\`with\`)`,
        `لا يقع الحدث العارض في الخيار ${iso(flip.option)} في ${iso(`${flip.blocked.length}/${game.n}`)} من الأوضاع لأن نتيجته متعذّرة أو تنقض ما لا رجعة فيه، ومثال ذلك ${iso(state)}؛ اذكر ما يتبعه (${iso("with")})`,
      ),
    ];
  });
}

/** A scenario that no rate leads out of, at the midpoint draw. */
function neverLeft(c: Case, game: Game): Diagnostic[] {
  if (game.n > manyStates || forecastLens.needs(c).length > 0) return [];
  const out = midpointOutflows(planOf(c, game, posteriorsOf(c)));
  return game.scenarios.flatMap((id, k) => {
    if (id === "S0") return [];
    for (let s = 0; s < game.n; s++) {
      if (game.scenarioOf[s] !== k) continue;
      let leaves = false;
      out.from(s, (q) => {
        leaves ||= game.scenarioOf[q] !== k;
      });
      if (leaves) return [];
    }
    return [
      say(
        "QN-SCENARIO-SINK",
        "warning",
        ["scenarios", id],
        id,
        `at the midpoint draw no rate leads out of ${id}: once entered it is never left`,
        `لا مخرج من السيناريو ${iso(id)} عند سحبة الوسط: من دخله بقي فيه`,
      ),
    ];
  });
}

/** How near one half a posterior may be before its truth at the midpoint says little. */
const nearHalf = 0.02;

function traitHints(c: Case): Diagnostic[] {
  return Object.entries(evidenceFinding(c)).flatMap(([id, { midpoint, oneSided }]) => {
    const path: Path = ["hypotheses", id];
    const found: Diagnostic[] = [];
    if (Math.abs(midpoint - 0.5) <= nearHalf)
      found.push(
        say(
          "QN-TRAIT-HALF",
          "hint",
          path,
          id,
          `the posterior of ${id} at the midpoint is within 0.02 of one half: whether it holds there says little`,
          `الاحتمال اللاحق للفرضية ${iso(id)} عند سحبة الوسط لا يبعد عن النصف أكثر من ${iso("0.02")}: فلا يُعوَّل على صحتها أو عدمها هناك`,
        ),
      );
    if (oneSided === "up" || oneSided === "down")
      found.push(
        say(
          "QN-EVIDENCE-ONE-SIDED",
          "hint",
          path,
          id,
          `the evidence for ${id} is one-sided: no item entered can move it ${oneSided === "up" ? "down" : "up"}`,
          `قرائن الفرضية ${iso(id)} من جهة واحدة: لا قرينة مدخلة ${oneSided === "up" ? "تخفض" : "ترفع"} احتمالها`,
        ),
      );
    return found;
  });
}
