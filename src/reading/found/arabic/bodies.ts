// Bodies and groups: a head (حركة, مجلس, صحيفة) with what follows it, and the state that a government stands for.
import { rows, words } from "../../lexicon/lexicon.ts";
import type { EntityKind } from "../../reading.ts";
import { fold } from "../../text/folded.ts";
import { stems, wordSet } from "../phrases.ts";
import { isOrdinary, type NameHit, phraseAt, phrases, type Scene, startOf } from "./scene.ts";
import {
  common,
  complementisers,
  days,
  hasArticle,
  hasTanwin,
  isIn,
  isQuoteOpen,
  isWord,
  nouns,
  prepositions,
  quoteEnd,
} from "./words.ts";

/** Heads of which only what follows is the name: صحيفة «X». */
const named = new Set(["media", "company", "centre"]);
/** Stand alone for the one body of their kind. */
const alone = wordSet("الجيش البرلمان القصر البلاط المعارضة".split(" "));
const passing = wordSet(
  "الجديد الجديدة الحالي الحالية السابق السابقة المقبل المقبلة المعنية المذكورة الأخيرة الأخير الراهنة المتعاقبة".split(
    " ",
  ),
);
const grouping = wordSet("حلفاء حلفاؤ أنصار خصوم مؤيدو مؤيدي معارضو معارضي داعمو داعمي".split(" "));

/** An entity for a head, and the last to bear it: «الحركة» later on. */
export class Bodies {
  readonly #scene: Scene;
  readonly #byHead = new Map<string, string>();
  #government: string | undefined;
  readonly #ofState = wordSet(words("ar", "body.of-state"));
  readonly #ministries = wordSet(["وزارة", "الخارجية", "السفارة", "سفارة", "الوزارة", "الدفاع", "الداخلية"]);

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  find(): void {
    const { view, taken } = this.#scene;
    for (let i = 0; i < view.tokens.length; i++) {
      if (taken.has(i)) continue;
      const name = this.#scene.names.get(i);
      if (name && name.form === "name") {
        this.#remember(i, name);
        if (name.to - name.from > 1) i = name.to - 1;
        continue;
      }
      const to = this.#bodyAt(i) ?? this.#groupAt(i) ?? this.#speakingName(i);
      if (to !== undefined) i = to - 1;
    }
  }

  #remember(i: number, name: NameHit): void {
    if (name.known?.kind === "state" || name.known?.kind === "person") return;
    const first = fold(name.exact).split(" ")[0]!.replace(/^ال/u, "");
    if (!name.known) return;
    const id = this.#scene.actors.meet({ kind: name.known.kind, name: name.exact, known: name.known, rule: name.rule });
    this.#byHead.set(first, id);
    const prior = this.#scene.view.tokens[i - 1];
    if (isWord(prior) && prior.folded === "منظمه") this.#byHead.set("منظمه", id);
  }

  #bodyAt(i: number): number | undefined {
    const { view } = this.#scene;
    const token = view.tokens[i]!;
    if (!isWord(token) || hasTanwin(token)) return undefined;
    const hit = phraseAt(
      phrases("body", () => rows("ar", "body")),
      view,
      i,
    );
    if (!hit || hit.to !== i + 1) return undefined;
    const [word, cut] = stems(token.folded, "all").find(([form]) => isHead(form)) ?? [token.folded, 0];
    const kind = hit.value as EntityKind;
    const start = startOf(token, cut);
    if (this.#ministries.has(word)) return this.#ministry(i, start);
    if (this.#ofState.has(word) && this.#scene.verbs[i] === undefined) return this.#government_(i, word, start);
    const quoted = isQuoteOpen(view.tokens[i + 1]) ? quoteEnd(view, i + 1) : undefined;
    if (quoted !== undefined) return this.#quoted(i, quoted, kind, word);
    return word.startsWith("ال") ? this.#definite(i, word, kind, start) : this.#construct(i, word, kind, start);
  }

  /** صحيفة «X»: the name stands in the quotation marks. */
  #quoted(i: number, end: number, kind: EntityKind, word: string): number {
    const { view, actors, names, taken } = this.#scene;
    const [from, to] = [i + 2, end - 1];
    if (to <= from) return end;
    const exact = view.text.slice(view.tokens[from]!.start, view.tokens[to - 1]!.end);
    const entity = actors.meet({ kind, name: exact, rule: "ar.body-quoted" });
    actors.alias(entity, view.text.slice(view.tokens[i]!.start, view.tokens[end - 1]!.end));
    names.set(from, { from, to, start: view.tokens[from]!.start, form: "name", entity, exact, rule: "ar.body-quoted" });
    for (let k = from; k < to; k++) {
      taken.add(k);
      if (k > from) names.delete(k);
    }
    this.#byHead.set(word.replace(/^ال/u, ""), entity);
    return end;
  }

  /** «قالت «X» إن»: a name in quotation marks that speaks is an outlet. */
  #speakingName(i: number): number | undefined {
    const { view, verbs } = this.#scene;
    if (!verbs[i]?.lists.has("say") || !isQuoteOpen(view.tokens[i + 1])) return undefined;
    const end = quoteEnd(view, i + 1, 5);
    if (end === undefined || !(isIn(view.tokens[end], complementisers()) || isIn(view.tokens[end], prepositions())))
      return undefined;
    return this.#quoted(i, end, "media", "صحيفه");
  }

  /** A ministry is an actor that speaks; a mention is only the state in its name. */
  #ministry(i: number, start: number): number {
    const { view, actors, names } = this.#scene;
    let to = this.#chain(i + 1, true);
    const inState = view.tokens[to]?.folded === "في" ? names.get(to + 1) : undefined;
    if (inState) to = inState.to;
    const state = [...Array(to - i).keys()].map((k) => names.get(i + k)).find((hit) => hit && this.#stateOf(hit));
    // «وزارة خارجيتها»: of the state named last.
    const owned = to === i + 1 && /^(?:خارجيت|دفاع|داخليت|ماليت|طاقت)/u.exec(view.tokens[to]?.folded ?? "")?.[0];
    const owner = owned ? this.#stateBefore(i) : undefined;
    const of = state ? this.#stateOf(state) : owner;
    const exact =
      owned && owner
        ? `وزارة ${owned.replace(/ت$/u, "ة")} ${actors.entity(owner)!.name.ar ?? ""}`
        : view.text.slice(start, view.tokens[to - 1]!.end);
    const isShort = to === i + 1 && !owner;
    const known = isShort ? this.#byHead.get("وزاره") : undefined;
    const entity = known ?? actors.meet({ kind: "institution", name: exact, rule: "ar.ministry", ...(of && { of }) });
    if (!isShort) this.#byHead.set("وزاره", entity);
    actors.note({ from: i, to, entity, form: "nominal", rule: "ar.ministry" });
    return i + 1;
  }

  #stateBefore(i: number): string | undefined {
    for (let k = i - 1; k >= Math.max(0, i - 40); k--) {
      const hit = this.#scene.names.get(k);
      const state = hit && hit.form !== "demonym" ? this.#stateOf(hit) : undefined;
      if (state) return state;
    }
    return undefined;
  }

  /** الحكومة الأرمينية, السلطات في نيامي, and «الحكومة» after them: the state. */
  #government_(i: number, word: string, start: number): number | undefined {
    const { view, actors, names } = this.#scene;
    const next = names.get(i + 1);
    const state = next && this.#stateOf(next);
    const isBare = !word.startsWith("ال");
    if (state && next) {
      this.#government = state;
      actors.alias(state, view.text.slice(start, view.tokens[next.to - 1]!.end));
      if (isBare) actors.alias(state, `ال${view.text.slice(start, view.tokens[i]!.end)}`);
      if (isBare || next.form !== "demonym") return undefined;
      this.#put({ from: i, to: next.to, start, form: "nominal", entity: state, rule: "ar.state-body" });
      for (let k = i + 1; k < next.to; k++) names.delete(k);
      return next.to;
    }
    if (isBare) return undefined;
    const placed = view.tokens[i + 1]?.folded === "في" ? names.get(i + 2) : undefined;
    const there = placed && this.#stateOf(placed);
    if (there && placed) {
      this.#government = there;
      actors.alias(there, view.text.slice(start, view.tokens[placed.to - 1]!.end));
      this.#put({ from: i, to: i + 1, start, form: "nominal", entity: there, rule: "ar.state-body" });
      return i + 1;
    }
    const to = this.#chain(i + 1, false);
    const isGroup = /^الادار/u.test(word) && to > i + 1;
    if (isGroup || (to > i + 1 && !this.#government && /^ال(?:حكومه|سلطات)$/u.test(word))) {
      const exact = view.text.slice(start, view.tokens[to - 1]!.end);
      const entity = actors.meet({ kind: isGroup ? "group" : "government", name: exact, rule: "ar.body" });
      this.#put({ from: i, to, start, form: "nominal", entity, rule: "ar.body" });
      return to;
    }
    if (!this.#government || /^ال(?:ادار|رئاس)/u.test(word)) return undefined;
    this.#put({ from: i, to: i + 1, start, form: "nominal", entity: this.#government, rule: "ar.state-body-later" });
    return i + 1;
  }

  /** الحركة الوطنية; «الحركة» alone is the last one of that head. */
  #definite(i: number, word: string, kind: EntityKind, start: number): number | undefined {
    const { view, actors } = this.#scene;
    const to = this.#chain(i + 1, false);
    const head = word.slice(2);
    if (to > i + 1 && !isIn(view.tokens[i + 1], passing)) {
      const exact = view.text.slice(start, view.tokens[to - 1]!.end);
      const entity = actors.meet({ kind, name: exact, rule: "ar.body" });
      this.#alsoWith(entity, start, to);
      this.#byHead.set(head, entity);
      this.#put({ from: i, to, start, form: "name", entity, rule: "ar.body" });
      return to;
    }
    let entity = this.#byHead.get(head);
    if (!entity && alone.has(word)) {
      entity = actors.meet({ kind, name: view.text.slice(start, view.tokens[i]!.end), rule: "ar.body-alone" });
      this.#byHead.set(head, entity);
    }
    if (!entity) return undefined;
    if (kind === "media") actors.note({ from: i, to: i + 1, entity, form: "nominal", rule: "ar.body-later" });
    else this.#put({ from: i, to: i + 1, start, form: "nominal", entity, rule: "ar.body-later" });
    return i + 1;
  }

  /** مجلس القيادة, جبهة التحرير الشمالية, اتحاد قبائل السهل: a head and what it governs. */
  #construct(i: number, word: string, kind: EntityKind, start: number): number | undefined {
    const { view, actors, names, verbs } = this.#scene;
    if (verbs[i] && !hasArticle(view.tokens[i + 1])) return undefined;
    let k = i + 1;
    let bare = 0;
    for (; bare < 2 && isWord(view.tokens[k]) && !names.has(k) && this.#isLink(k); bare++) k++;
    const inner = names.get(k);
    if (inner && this.#stateOf(inner) && inner.form !== "demonym") {
      const of = this.#stateOf(inner)!;
      const exact = view.text.slice(start, view.tokens[inner.to - 1]!.end);
      const entity = actors.meet({ kind, name: exact, rule: "ar.body", of });
      this.#byHead.set(word, entity);
      actors.note({ from: i, to: inner.to, entity, form: "nominal", rule: "ar.body" });
      return i + 1;
    }
    if (!hasArticle(view.tokens[k]) || names.get(k)?.form === "name") return this.#bareName(i, word, kind, start);
    const to = this.#chain(k, true);
    if (to === k) return undefined;
    const isNamed = named.has(kind) || word === "منظمه";
    const from = isNamed ? i + 1 : i;
    const exact = view.text.slice(isNamed ? view.tokens[from]!.start : start, view.tokens[to - 1]!.end);
    const entity = actors.meet({ kind, name: exact, rule: "ar.body" });
    if (isNamed) actors.alias(entity, view.text.slice(start, view.tokens[to - 1]!.end));
    this.#alsoWith(entity, start, to);
    this.#byHead.set(word, entity);
    this.#put({ from, to, start: isNamed ? view.tokens[from]!.start : start, form: "name", entity, rule: "ar.body" });
    return to;
  }

  /** «حركة فجر»: a head of parties and movements with a name that is no word of the language. */
  #bareName(i: number, word: string, kind: EntityKind, start: number): number | undefined {
    const { view, actors } = this.#scene;
    const next = view.tokens[i + 1];
    if (!/^(?:حركه|جبهه|حزب|جماعه|تنظيم|صحيفه|وكاله|موقع|شركه|قناه)$/u.test(word) || !isWord(next) || hasTanwin(next))
      return undefined;
    if (
      isOrdinary(next.folded) ||
      /(?:ه|ي|ين|ون|ات)$/u.test(next.folded) ||
      /^[وبلف]/u.test(next.folded) ||
      this.#scene.verbs[i + 1]
    )
      return undefined;
    const isNamed = named.has(kind);
    const exact = view.text.slice(isNamed ? next.start : start, next.end);
    const entity = actors.meet({ kind, name: exact, rule: "ar.body-name" });
    if (!isNamed) actors.alias(entity, next.exact);
    this.#byHead.set(word, entity);
    this.#put({
      from: isNamed ? i + 1 : i,
      to: i + 2,
      start: isNamed ? next.start : start,
      form: "name",
      entity,
      rule: "ar.body-name",
    });
    return i + 2;
  }

  /** حلفاء الولايات المتحدة: a group named by another actor, who is mentioned too. */
  #groupAt(i: number): number | undefined {
    const { view, actors, names } = this.#scene;
    const token = view.tokens[i]!;
    const found = isWord(token) && stems(token.folded, "all").find(([form]) => grouping.has(form));
    if (!found) return undefined;
    const next = names.get(i + 1);
    const isKing =
      isWord(view.tokens[i + 1]) && /^ال(?:ملك|رئيس|امير|سلطان|حكومه|نظام)$/u.test(view.tokens[i + 1]!.folded);
    if (!next && !isKing) return undefined;
    const to = next?.to ?? i + 2;
    const start = startOf(token, found[1]);
    const exact = view.text.slice(start, view.tokens[to - 1]!.end);
    const entity = actors.meet({ kind: "group", name: exact, rule: "ar.group" });
    actors.mention({ from: i, to, start, form: "nominal", entity, rule: "ar.group" });
    return i + 1;
  }

  /** «المجلس الأعلى للقبائل», «مجلس القيادة في X»: the longer name is one too. */
  #alsoWith(entity: string, start: number, to: number): void {
    const { view, actors, names } = this.#scene;
    const next = view.tokens[to];
    if (!isWord(next)) return;
    if (/^ل(?:ل|.{3,})/u.test(next.folded) || (next.folded === "في" && names.has(to + 1))) {
      let end = next.folded === "في" ? names.get(to + 1)!.to : to + 1;
      while (
        hasArticle(view.tokens[end]) &&
        isAdjective(view.tokens[end]!.folded) &&
        !days().has(view.tokens[end]!.folded)
      )
        end++;
      actors.alias(entity, view.text.slice(start, view.tokens[end - 1]!.end));
    }
  }

  #isLink(k: number): boolean {
    const token = this.#scene.view.tokens[k]!;
    return (
      !hasArticle(token) &&
      !hasTanwin(token) &&
      !this.#scene.verbs[k] &&
      !isIn(token, prepositions()) &&
      !days().has(token.folded) &&
      !/^[بلوف]ال|^لل/u.test(token.folded) &&
      (nouns().has(token.folded) || hasArticle(this.#scene.view.tokens[k + 1]) || this.#scene.names.has(k + 1))
    );
  }

  /** The end of a run of words with the article from `k`; of adjectives only, unless `isConstruct`. */
  #chain(k: number, isConstruct: boolean): number {
    const { view, names } = this.#scene;
    let to = k;
    for (; to < k + 5; to++) {
      const token = view.tokens[to];
      if (
        !isWord(token) ||
        days().has(token.folded) ||
        (common().has(token.folded) && !/^ال(?:اول|ثاني|علي)/u.test(token.folded))
      )
        break;
      if (names.has(to) && names.get(to)!.form !== "demonym") break;
      if (/^وال.../u.test(token.folded) && to > k && isConstruct && !this.#scene.verbs[to]) continue;
      if (!hasArticle(token) || this.#scene.verbs[to]) break;
      if ((to > k || !isConstruct) && !isAdjective(token.folded)) break;
    }
    return to;
  }

  #stateOf(hit: NameHit): string | undefined {
    if (hit.known) {
      if (hit.known.kind !== "state") return undefined;
      return this.#scene.actors.meet({ kind: "state", name: hit.exact, known: hit.known, rule: hit.rule });
    }
    return hit.entity && this.#scene.actors.entity(hit.entity)?.kind === "state" ? hit.entity : undefined;
  }

  #put(hit: Omit<NameHit, "exact">): void {
    const exact = this.#scene.view.text.slice(hit.start, this.#scene.view.tokens[hit.to - 1]!.end);
    this.#scene.actors.alias(hit.entity!, exact);
    if (hit.form === "name")
      for (let k = hit.from + 1; k < hit.to; k++)
        if (this.#scene.names.get(k)?.form !== "demonym") this.#scene.names.delete(k);
    this.#scene.names.set(hit.from, { ...hit, exact });
  }
}

let headSet: ReadonlySet<string> | undefined;
const isHead = (word: string): boolean => (headSet ??= wordSet(rows("ar", "body").map((row) => row[0]!))).has(word);

/** An adjective with the article: of relation (ي، ية), feminine, or one of the common patterns. */
const isAdjective = (word: string): boolean =>
  /(?:ي|يه|يون|يين|ه)$/u.test(word) ||
  /^ال(?:مو?..د|اعلي|حاكم|موحد|كبير|جديد|قومي|حر|مسلح|اسلامي|شامل|مشترك|دائم|عام)$/u.test(word) ||
  /^ال(?:ا...|ا..ا.|م.+)$/u.test(word);
