// Governments and ministries: the state that a government stands for, the ministry that speaks for it.
import { words } from "../../lexicon/lexicon.ts";
import { stems, wordSet } from "../phrases.ts";
import { isCharged } from "./acting.ts";
import { chainEnd, putName, stateOf } from "./chain.ts";
import { localAt } from "./localRule.ts";
import { type Scene, startOf } from "./scene.ts";
import { titleAt } from "./titles.ts";
import { hasArticle, isIn } from "./words.ts";

const ofState = wordSet(words("ar", "body.of-state"));
const ministries = wordSet(["وزارة", "الخارجية", "السفارة", "سفارة", "الوزارة", "الدفاع", "الداخلية"]);

/** «حكومة الوحدة الوطنية»: a government that calls itself so, one of several in its state. */
const named = (): ReadonlySet<string> => (namedGovernments ??= wordSet(words("ar", "government.named")));
let namedGovernments: ReadonlySet<string> | undefined;

/** What a ruler speaks through. */
const holders = wordSet(["مكتب", "ديوان"]);
const rulers = new Set(["president", "prime minister", "king", "queen", "emperor", "foreign minister"]);
/** Who tells what goes on in a seat of power. */
const insiders = wordSet("مصدر مصادر مصدرا مسؤول مسؤولا مسؤولين مسؤولون مستشار مقرب مقربين بيان بيانا مكتب".split(" "));

/** Asked head by head, in the order of the text: «الحكومة» alone is the government named last. */
export class Governments {
  readonly #scene: Scene;
  #government: string | undefined;
  #ministry: string | undefined;
  #administration: string | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** The token behind what was found at `i`; undefined where the head belongs to no state. */
  at(i: number, word: string, start: number): number | undefined {
    const isStaff = word === "رئاسه" && this.#scene.view.tokens[i + 1]?.folded === "اركان";
    if (ministries.has(word) || isStaff) return this.#ministryAt(i, start);
    if (word === "رئاسه" && /^ال(?:وزراء|حكومه|جمهوريه)$/u.test(this.#scene.view.tokens[i + 1]?.folded ?? ""))
      return this.#seatOf(i, i + 2, start);
    return this.#governmentAt(i, word, start);
  }

  isHead(i: number, word: string): boolean {
    return ministries.has(word) || (ofState.has(word) && this.#scene.verbs[i] === undefined);
  }

  /** A ministry is an actor that speaks; a mention is only the state in its name. */
  #ministryAt(i: number, start: number): number {
    const { view, actors, names } = this.#scene;
    const isStaff = view.tokens[i + 1]?.folded === "اركان";
    let to = chainEnd(this.#scene, isStaff ? i + 2 : i + 1, true);
    for (let k = i + 2; isStaff && to === i + 2 && k <= i + 3; k++) to = names.get(k)?.to ?? to;
    const inState = view.tokens[to]?.folded === "في" ? names.get(to + 1) : undefined;
    if (inState) to = inState.to;
    const state = [...Array(to - i).keys()]
      .map((k) => names.get(i + k))
      .find((hit) => hit && stateOf(this.#scene, hit));
    // «وزارة خارجيتها»: of the state named last.
    const owned = to === i + 1 && /^(?:خارجيت|دفاع|داخليت|ماليت|طاقت)/u.exec(view.tokens[to]?.folded ?? "")?.[0];
    const owner = owned ? this.#stateBefore(i) : undefined;
    const of = state ? stateOf(this.#scene, state) : owner;
    const exact =
      owned && owner
        ? `وزارة ${owned.replace(/ت$/u, "ة")} ${actors.entity(owner)!.name.ar ?? ""}`
        : view.text.slice(start, view.tokens[to - 1]!.end);
    const isShort = to === i + 1 && !owner;
    const known = isShort ? this.#ministry : undefined;
    const entity = known ?? actors.meet({ kind: "institution", name: exact, rule: "ar.ministry", ...(of && { of }) });
    if (!isShort) this.#ministry = entity;
    actors.note({ from: i, to, entity, form: "nominal", rule: "ar.ministry" });
    return i + 1;
  }

  /** «مكتب رئيس الوزراء»: it may speak; the one who holds the office is mentioned by himself. */
  officeAt(i: number): number | undefined {
    const { view, actors, names } = this.#scene;
    const found = stems(view.tokens[i]!.folded, "all").find(([form]) => holders.has(form));
    const title = found && titleAt(this.#scene, i + 1);
    if (!title || !rulers.has(title.role)) return undefined;
    const start = startOf(view.tokens[i]!, found[1]);
    const exact = view.text.slice(start, view.tokens[title.to - 1]!.end);
    const inner = names.get(title.to - 1);
    const of = (inner && stateOf(this.#scene, inner)) ?? this.#government ?? this.#only(i);
    const entity = actors.meet({ kind: "institution", name: exact, rule: "ar.ministry", ...(of && { of }) });
    actors.note({ from: i, to: title.to, entity, form: "nominal", rule: "ar.ministry" });
    return i + 1;
  }

  #stateBefore(i: number): string | undefined {
    for (let k = i - 1; k >= Math.max(0, i - 40); k--) {
      const hit = this.#scene.names.get(k);
      const state = hit && hit.form !== "demonym" ? stateOf(this.#scene, hit) : undefined;
      if (state) return state;
    }
    return undefined;
  }

  /** الحكومة الأرمينية, السلطات في نيامي, and «الحكومة» after them: the state. */
  #governmentAt(i: number, word: string, start: number): number | undefined {
    const { view, actors, names } = this.#scene;
    const next = names.get(i + 1);
    const state = next && stateOf(this.#scene, next);
    const isBare = !word.startsWith("ال");
    const exile = this.#exileAt(i, word, start);
    if (exile !== undefined) return exile;
    if (word === "حكومه" && !next && isIn(view.tokens[i + 1], named())) {
      const to = chainEnd(this.#scene, i + 1, true);
      const exact = view.text.slice(start, view.tokens[to - 1]!.end);
      const entity = actors.meet({ kind: "government", name: exact, rule: "ar.body" });
      actors.alias(entity, view.text.slice(start, view.tokens[i + 1]!.end));
      putName(this.#scene, { from: i, to, start, form: "name", entity, rule: "ar.body" });
      return to;
    }
    if (state && next) {
      this.#government = state;
      actors.alias(state, view.text.slice(start, view.tokens[next.to - 1]!.end));
      if (isBare) actors.alias(state, `ال${view.text.slice(start, view.tokens[i]!.end)}`);
      if (isBare || next.form !== "demonym") return undefined;
      // «رئيس الحكومة الأستيري»: the adjective is his.
      if (!/[هة]$/u.test(view.tokens[next.to - 1]!.exact)) return undefined;
      putName(this.#scene, { from: i, to: next.to, start, form: "nominal", entity: state, rule: "ar.state-body" });
      for (let k = i + 1; k < next.to; k++) names.delete(k);
      return next.to;
    }
    if (isBare) return /^(?:سلطات|رئاسه|حكومه)$/u.test(word) ? localAt(this.#scene, i, start) : undefined;
    // «رئيس الحكومة»: his office, not who acts.
    if (/(?:رئيس|رئيسه|رئيسا|وزراء)$/u.test(view.tokens[i - 1]?.folded ?? "")) return undefined;
    const isIslands = /^(?:جزر|جمهوريه|مملكه|دوله|اماره|سلطنه|اقليم)$/u.test(view.tokens[i + 2]?.folded ?? "");
    const placed = view.tokens[i + 1]?.folded === "في" ? names.get(isIslands ? i + 3 : i + 2) : undefined;
    const there = placed && stateOf(this.#scene, placed);
    if (there && placed && (word !== "الرئاسه" || this.#acts(i))) {
      this.#government = there;
      actors.alias(there, view.text.slice(start, view.tokens[placed.to - 1]!.end));
      putName(this.#scene, { from: i, to: i + 1, start, form: "nominal", entity: there, rule: "ar.state-body" });
      return i + 1;
    }
    const to = chainEnd(this.#scene, i + 1, false);
    const isGroup = /^الادار/u.test(word) && to > i + 1;
    if (isGroup || (to > i + 1 && !this.#government && /^ال(?:حكومه|سلطات)$/u.test(word))) {
      const exact = view.text.slice(start, view.tokens[to - 1]!.end);
      const entity = actors.meet({ kind: isGroup ? "group" : "government", name: exact, rule: "ar.body" });
      if (isGroup) this.#administration = entity;
      putName(this.#scene, { from: i, to, start, form: "nominal", entity, rule: "ar.body" });
      return to;
    }
    // «الإدارة الذاتية», and «الإدارة» where she acts.
    if (word === "الاداره" && this.#administration && this.#acts(i)) {
      putName(this.#scene, {
        from: i,
        to,
        start,
        form: "nominal",
        entity: this.#administration,
        rule: "ar.body-later",
      });
      return to;
    }
    if (to > i + 1 || !(word === "الحكومه" || (/^ال(?:رئاسه|سلطات)$/u.test(word) && this.#acts(i)))) return undefined;
    return this.#seatOf(i, i + 1, start);
  }

  /** «حكومة سلهب المنفية», and «الحكومة المنفية» after her: beside the one that rules. */
  #exileAt(i: number, word: string, start: number): number | undefined {
    const { view, actors, names, taken } = this.#scene;
    const isBare = word === "حكومه";
    // «حكومة المنفى»: beside the one that rules too.
    if (isBare && view.tokens[i + 1]?.folded === "المنفي") {
      const entity = actors.meet({
        kind: "government",
        name: view.text.slice(start, view.tokens[i + 1]!.end),
        rule: "ar.body",
      });
      putName(this.#scene, { from: i, to: i + 2, start, form: "name", entity, rule: "ar.body" });
      return i + 2;
    }
    const to = isBare ? i + 3 : i + 2;
    if (
      !/^ال(?:منفيه|موازيه|منافسه)$/u.test(view.tokens[to - 1]?.folded ?? "") ||
      hasArticle(view.tokens[i + 1]) === isBare
    )
      return undefined;
    if (!/^(?:ال)?حكومه$/u.test(word) || (isBare && taken.has(i + 1))) return undefined;
    const short = `الحكومة ${view.tokens[to - 1]!.exact}`;
    const name = isBare ? view.text.slice(start, view.tokens[to - 1]!.end) : short;
    const entity = actors.named(short) ?? actors.meet({ kind: "government", name, rule: "ar.body" });
    actors.alias(entity, short);
    if (isBare) names.delete(i + 1);
    putName(this.#scene, { from: i, to, start, form: isBare ? "name" : "nominal", entity, rule: "ar.body" });
    return to;
  }

  /** «نفت الرئاسة», «مصدر في الرئاسة»: who acts or speaks there. To take or seek office is another thing. */
  #acts(i: number): boolean {
    const { view, verbs } = this.#scene;
    const [prior, before] = [view.tokens[i - 1], view.tokens[i - 2]];
    if (verbs[i - 1]?.isFeminine || (verbs[i + 1]?.isFeminine && !hasArticle(view.tokens[i + 1]))) return true;
    if (/^(?:باسم|بلسان|لدي)$/u.test(prior?.folded ?? "") || isCharged(this.#scene, i, i + 1)) return true;
    return isIn(prior, insiders) || (/^(?:في|عن|من)$/u.test(prior?.folded ?? "") && isIn(before, insiders));
  }

  /** «الحكومة», «رئاسة الوزراء»: the government named last, or of the one state that the text is about so far. */
  #seatOf(i: number, to: number, start: number): number | undefined {
    const placed = this.#scene.view.tokens[to]?.folded === "في" ? this.#scene.names.get(to + 1) : undefined;
    const state =
      (placed && stateOf(this.#scene, placed)) ??
      this.#government ??
      this.#only(i) ??
      this.#nearest(i) ??
      this.#nameless(i, to);
    if (!state) return undefined;
    this.#government = state;
    putName(this.#scene, { from: i, to, start, form: "nominal", entity: state, rule: "ar.state-body-later" });
    return to;
  }

  /** «اعترفت الحكومة» where the text names no state: she is who acts. */
  #nameless(i: number, to: number): string | undefined {
    const { view, actors, names } = this.#scene;
    // «السلطات» are accused or called on; that they act is told of any.
    const isLoose = /سلطات$/u.test(view.tokens[i]!.folded) && !isCharged(this.#scene, i, to);
    if (to > i + 1 || !this.#acts(i) || isLoose) return undefined;
    for (const hit of names.values()) if (stateOf(this.#scene, hit)) return undefined;
    return actors.meet({ kind: "government", name: view.tokens[i]!.exact.replace(/^.*(?=ال)/u, ""), rule: "ar.body" });
  }

  /** Of several states the one that alone is named before it in the sentence, else in the sentence before. */
  #nearest(i: number): string | undefined {
    const { view, names } = this.#scene;
    const own = view.ranges.findIndex(({ from, to }) => from <= i && i < to);
    for (const s of [own, own - 1]) {
      const range = view.ranges[s];
      if (!range || view.sentences[s]!.isHeading) return undefined;
      const found = new Set<string>();
      for (let k = range.from; k < Math.min(range.to, i); k++) {
        const hit = names.get(k);
        const state = hit && hit.form !== "demonym" ? stateOf(this.#scene, hit) : undefined;
        if (state) found.add(state);
      }
      if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
    }
    return undefined;
  }

  #isOnlyAdjective(state: string, i: number): boolean {
    for (const [at, hit] of this.#scene.names)
      if (at < i && hit.form !== "demonym" && stateOf(this.#scene, hit) === state) return false;
    return true;
  }

  /** The only state named before `i`; at the head of a text the one named next in the sentence. */
  #only(i: number): string | undefined {
    const { view, names } = this.#scene;
    const found = new Set<string>();
    const named = new Set<string>();
    for (const [at, hit] of names) {
      const state = at < i ? stateOf(this.#scene, hit) : undefined;
      if (state) found.add(state);
      if (state && hit.form === "name" && !hit.known) named.add(state);
    }
    if (found.size === 1) return [...found][0];
    // «وزارة الخارجية المصرية … وفد بحرايا … الحكومة»: of a known state only the adjective was said.
    const isOnlyNamed = [...found].every((state) => named.has(state) || this.#isOnlyAdjective(state, i));
    if (named.size === 1 && isOnlyNamed) return [...named][0];
    if (found.size > 1) return undefined;
    for (let k = i + 1; k < Math.min(i + 60, view.tokens.length) && !/^[.؟!]$/u.test(view.tokens[k]!.folded); k++) {
      const hit = names.get(k);
      const state = hit && stateOf(this.#scene, hit);
      if (state) return state;
    }
    return undefined;
  }
}
