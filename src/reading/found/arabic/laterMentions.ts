// Later and lesser mentions: a surname alone, the king, a mediator known by his office only.
import type { Token } from "../../text/tokens.ts";
import { stems } from "../phrases.ts";
import { isAdjective, spelledFrom, stateOf } from "./chain.ts";
import { titleWords } from "./heads.ts";
import { type Scene, startOf } from "./scene.ts";
import { type Title, titleAt } from "./titles.ts";
import { hasArticle, isComma, isDefinite, isWord } from "./words.ts";

const throne = new Set(["king", "prince", "sultan", "queen", "emperor", "empress", "crown prince"]);
/** Who is mentioned by the office alone, once named. */
const namedAlone = new Set([...throne, "mediator", "governor", "bishop"]);

/** Ranks that stand for him who was named with them: «العقيد سعيد تامر … العقيد». */
const ranks = new Set(["colonel", "general", "marshal", "admiral", "judge", "sheikh"]);

/** Surnames and full names again. */
export function againNamed(scene: Scene): void {
  const { view, actors, names, taken } = scene;
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly id: string }[]>();
  for (const id of actors.ids()) {
    if (actors.entity(id)!.kind !== "person" || actors.entity(id)!.isKnown) continue;
    for (const alias of actors.aliasesOf(id)) {
      const words = alias.split(" ");
      byFirst.set(
        words[0]!,
        [...(byFirst.get(words[0]!) ?? []), { words, id }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  if (byFirst.size === 0) return;
  view.tokens.forEach((token, i) => {
    if (!isWord(token) || taken.has(i) || names.get(i)?.known?.kind === "person") return;
    for (const [form, cut] of stems(token.folded, "all"))
      for (const { words, id } of byFirst.get(form) ?? []) {
        if (!words.every((word, k) => k === 0 || view.tokens[i + k]?.folded === word)) continue;
        const to = i + words.length;
        const start = startOf(token, cut);
        names.set(i, {
          from: i,
          to,
          start,
          form: "name",
          entity: id,
          exact: view.text.slice(start, view.tokens[to - 1]!.end),
          rule: "ar.name-again",
        });
        for (let k = i; k < to; k++) taken.add(k);
        return;
      }
  });
}

/** With its article, without particles. */
const rankWord = ({ folded }: Token): string => folded.replace(/^[وف]?[بك]?(?=ال)|^[وف]?ل(?=ل)/u, "");

/** Offices of which a state has one holder. */
const soleRoles = new Set([
  "president",
  "prime minister",
  "king",
  "prince",
  "sultan",
  "adviser",
  "foreign minister",
  "minister",
]);
for (const role of ["defence minister", "interior minister", "crown prince", "chief of staff"]) soleRoles.add(role);

/** The state whose adjective ends a title. */
function stateIn(scene: Scene, title: Title): string | undefined {
  const hit = scene.names.get(title.to - 1);
  return hit && title.to - 1 > title.from ? stateOf(scene, hit) : undefined;
}

/** «الرئيس الروسي إلى القاعة»: the office ends before where he goes. */
function withoutPlace({ view }: Scene, title: Title): Title {
  for (let k = title.from + 1; k < title.to; k++)
    if (/^(?:الي|في|لدي|ل)$/u.test(view.tokens[k]!.folded)) return { ...title, to: k };
  return title;
}

/** The person named at a token. */
function personAt({ names, actors }: Scene, i: number): string | undefined {
  const hit = names.get(i);
  if (hit?.form !== "name") return undefined;
  if (hit.known) return hit.known.kind === "person" ? hit.known.id : undefined;
  return actors.entity(hit.entity!)?.kind === "person" ? hit.entity : undefined;
}

/** Who is named behind an office, at once, between commas or behind a rank: «وزير الدفاع الكالدوري الفريق سامي حداد». */
function holderAt(scene: Scene, { to }: Title): string | undefined {
  const at = isComma(scene.view.tokens[to]) ? to + 1 : to;
  const person = personAt(scene, at);
  if (person || !hasArticle(scene.view.tokens[at])) return person;
  const rank = titleAt(scene, at);
  return rank?.to === at + 1 ? personAt(scene, rank.to) : undefined;
}

/** «الرئيس الإريتري», «وزير الخارجية التركي»: adjective and title agree, and nobody's office stands before them. */
function leads({ view, names }: Scene, { from, to, role }: Title): boolean {
  if (!soleRoles.has(role) || names.get(to - 1)?.form !== "demonym") return false;
  // «مستشار سوراني»: one of several.
  if (!isDefinite(view.tokens[to - 1])) return false;
  const isShe = /[هة]$/u.test(view.tokens[from]!.exact);
  if (isShe !== /ه$/u.test(view.tokens[to - 1]!.folded)) return false;
  return !/^[وفبل]*(?:ال)?(?:مكتب|ديوان|مقر|قصر|نائب|مساعد|مستشار|شؤون)/u.test(view.tokens[from - 1]?.folded ?? "");
}

function nameless(scene: Scene, title: Title, state: string, byRole: Map<string, string>): void {
  const { view, actors, names } = scene;
  const token = view.tokens[title.from]!;
  const cut = stems(token.folded, "all").find(([form]) => titleWords().has(form))?.[1] ?? 0;
  const start = startOf(token, cut);
  const exact = spelledFrom(scene, title.from, start, title.to);
  const key = `${title.role} ${state}`;
  const rule = "ar.title-of-state";
  const entity = byRole.get(key) ?? actors.meet({ kind: "person", name: exact, rule, role: title.role, of: state });
  byRole.set(key, entity);
  byRole.set(title.role, entity);
  actors.alias(entity, exact);
  names.set(title.from, { from: title.from, to: title.to, start, form: "nominal", entity, exact, rule });
}

/** «ولي العهد»: of a country there is one, whether or not he is named. */
function heir(scene: Scene, { from, role }: Title, byRole: Map<string, string>): boolean {
  const { view, actors, names } = scene;
  const to = from + 2;
  if (role !== "crown prince" || view.tokens[from + 1]?.folded !== "العهد" || hasArticle(view.tokens[to])) return false;
  const cut = stems(view.tokens[from]!.folded, "all").find(([form]) => form === "ولي")?.[1] ?? 0;
  const start = startOf(view.tokens[from]!, cut);
  const exact = view.text.slice(start, view.tokens[to - 1]!.end);
  const rule = "ar.title-alone";
  const entity = byRole.get(role) ?? actors.meet({ kind: "person", name: exact, rule, role });
  byRole.set(role, entity);
  names.set(from, { from, to, start, form: "nominal", entity, exact, rule });
  return true;
}

/** A title without a name: the king is mentioned, a mediator is an actor, the minister may speak. */
export function titlesAlone(scene: Scene): void {
  const { view, actors, names, taken, verbs } = scene;
  const byRole = new Map<string, string>();
  const byRank = new Map<string, string>();
  for (const id of actors.ids()) {
    const { kind, role } = actors.entity(id)!;
    if (kind === "person" && role && (throne.has(role) || /^(?:governor|bishop)$/u.test(role))) byRole.set(role, id);
  }
  for (let i = 0; i < view.tokens.length; i++) {
    const known = names.get(i);
    if (known?.entity && known.form === "name") {
      const entity = actors.entity(known.entity);
      if (entity?.kind === "person" && entity.role) byRole.set(entity.role, known.entity);
    }
    const whole = titleAt(scene, i);
    if (!whole) continue;
    const person = holderAt(scene, whole);
    const title = person ? whole : withoutPlace(scene, whole);
    const state = stateIn(scene, title);
    if (person && ranks.has(whole.role)) byRank.set(rankWord(view.tokens[i]!), person);
    if (state && person) byRole.set(`${title.role} ${state}`, person);
    if (person || taken.has(title.to)) continue;
    // «الوسيط القطري», and «الوسيط» later: his state.
    if (state && title.role === "mediator" && names.get(title.to - 1)?.form === "demonym")
      byRole.set("mediator", state);
    if (state && leads(scene, title)) {
      nameless(scene, title, state, byRole);
      continue;
    }
    // «الحزب الحاكم»: what it does.
    if (title.role === "governor" && hasArticle(view.tokens[i - 1]) && !verbs[i - 1]) continue;
    if (heir(scene, title, byRole)) continue;
    const token = view.tokens[i]!;
    const [word, cut] = stems(token.folded, "all").find(([form]) => titleWords().has(form)) ?? [token.folded, 0];
    const start = startOf(token, cut);
    const adjective = view.tokens[i + 1];
    const isDescribed = hasArticle(adjective) && isAdjective(adjective!.folded);
    const isAlone = title.to === i + 1 || (!isDescribed && title.to === i + 2 && !state);
    const rank = title.to === i + 1 && !known ? byRank.get(rankWord(token)) : undefined;
    const again = rank ?? (isAlone && word.startsWith("ال") ? byRole.get(title.role) : undefined);
    if (again) {
      if (rank || namedAlone.has(title.role))
        names.set(i, {
          from: i,
          to: i + 1,
          start,
          form: "nominal",
          entity: again,
          exact: token.exact,
          rule: "ar.title-alone",
        });
      else actors.note({ from: i, to: i + 1, entity: again, form: "nominal", rule: "ar.title-alone" });
      continue;
    }
    if ((title.role !== "mediator" && title.role !== "envoy") || !word.startsWith("ال")) continue;
    if (!adjective || !isDescribed || names.has(i + 1)) continue;
    const exact = view.text.slice(start, adjective.end);
    const entity = actors.meet({ kind: "person", name: exact, rule: "ar.title-adjective", role: title.role });
    byRole.set(title.role, entity);
    names.set(i, { from: i, to: i + 2, start, form: "nominal", entity, exact, rule: "ar.title-adjective" });
  }
}
