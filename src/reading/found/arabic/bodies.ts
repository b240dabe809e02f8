// Bodies and groups: a head (حركة, مجلس, صحيفة) with what follows it, and the state that a government stands for.
import { rows } from "../../lexicon/lexicon.ts";
import type { EntityKind } from "../../reading.ts";
import { fold } from "../../text/folded.ts";
import { stems } from "../phrases.ts";
import { comesAlone, isBareName } from "./bareNames.ts";
import { isAgreeing, isBuilding, isOfAKind } from "./bodyPlaces.ts";
import {
  actsAt,
  alone,
  deeds,
  isCentre,
  isCommon,
  isCommonPlace,
  isElders,
  isMission,
  mustAct,
  named,
  ownEnd,
  unitEnd,
} from "./bodyWords.ts";
import { chainEnd, isLink, passing, putName, spelledFrom, stateOf } from "./chain.ts";
import { civilBodyAt, isCivilAgain } from "./civilBodies.ts";
import { Governments } from "./governments.ts";
import { groupAt } from "./groups.ts";
import { bodyCauses, bodyHeads, isDefiniteHead, isHeadAgain, isNoBody, quotedHeads, titleWords } from "./heads.ts";
import { alsoWith, causeEnd, hasAdjective } from "./longerNames.ts";
import {
  groupQuotedAt,
  isOutletAgain,
  isQuotedPlace,
  outletAt,
  putQuoted,
  quoteBehind,
  saysWithin,
} from "./quotedNames.ts";
import { isQuotedLabel } from "./quotedStand.ts";
import { mayName, type NameHit, phraseAt, phrases, type Scene, startOf } from "./scene.ts";
import { verbForms } from "./verbs.ts";
import { hasArticle, hasTanwin, isIn, isWord, quoteEnd } from "./words.ts";

/** An entity for a head, and the last to bear it: «الحركة» later on. */
export class Bodies {
  readonly #scene: Scene;
  readonly #byHead = new Map<string, string>();
  readonly #governments: Governments;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#governments = new Governments(scene);
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
      const to = this.#bodyAt(i) ?? this.#governments.officeAt(i) ?? groupAt(this.#scene, i) ?? this.#speakingName(i);
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
    if (!hit)
      return unitEnd(view, i) === undefined ? (this.#quotedOnly(i) ?? this.#civil(i) ?? this.#again(i)) : this.#unit(i);
    if (hit.to !== i + 1) return undefined;
    if (isDefiniteHead(token.folded) && isQuotedLabel(view, i - 1)) return quoteEnd(view, i - 1, 5);
    const [word, cut] = stems(token.folded, "all").find(([form]) => bodyHeads().has(form)) ?? [token.folded, 0];
    const kind = hit.value as EntityKind;
    const start = startOf(token, cut);
    // «رئاسة الأركان»: who commands the army, no government.
    if (word === "رئاسه" && view.tokens[i + 1]?.folded === "الاركان")
      return this.#whole(i, i + 2, word, "institution", start);
    if (this.#governments.isHead(i, word)) return this.#governments.at(i, word, start);
    const open = isDefiniteHead(word) ? i + 1 : quoteBehind(this.#scene, i);
    const quoted = quoteEnd(view, open);
    if (quoted !== undefined && word === "موقع" && isQuotedPlace(this.#scene, i, quoted)) return quoted;
    if (quoted !== undefined && !(isDefiniteHead(word) && saysWithin(this.#scene, open + 1, quoted)))
      return this.#quoted(open - 1, quoted, kind, word);
    return isDefiniteHead(word) ? this.#definite(i, word, kind, start) : this.#construct(i, word, kind, start);
  }

  /** «الفرقة الرابعة»: a head that only its number makes a body. */
  #unit(i: number): number {
    const token = this.#scene.view.tokens[i]!;
    const cut = token.folded.indexOf("ال");
    return this.#whole(i, i + 2, token.folded.slice(cut + 2), "armed group", startOf(token, cut));
  }

  #civil(i: number): number | undefined {
    const body = civilBodyAt(this.#scene, i);
    if (!body) return undefined;
    return this.#whole(i, body.to, body.word, body.kind, startOf(this.#scene.view.tokens[i]!, body.cut));
  }

  /** «الكتائب», «القوات»: the body of that head named last. «القوات الروسية» are others. */
  #again(i: number): number | undefined {
    const token = this.#scene.view.tokens[i]!;
    const found = stems(token.folded, "all").find(
      ([form]) => isHeadAgain(form) || isCivilAgain(form) || isElders(form.slice(2)),
    );
    const entity = found && this.#byHead.get(found[0].slice(2));
    if (!entity || hasAdjective(this.#scene, i)) return undefined;
    putName(this.#scene, {
      from: i,
      to: i + 1,
      start: startOf(token, found[1]),
      form: "nominal",
      entity,
      rule: "ar.body-later",
    });
    return i + 1;
  }

  /** صحيفة «X»: the name stands in the quotation marks. */
  #quoted(i: number, end: number, kind: EntityKind, word: string): number {
    const { view, actors } = this.#scene;
    const entity = putQuoted(this.#scene, i + 1, end, kind);
    if (entity === undefined) return end;
    actors.alias(entity, view.text.slice(view.tokens[i]!.start, view.tokens[end - 1]!.end));
    this.#byHead.set(word.replace(/^ال/u, ""), entity);
    return end;
  }

  /** «فضائية «X»», «طيران «X»»: heads that make a body with a quoted name only. */
  #quotedOnly(i: number): number | undefined {
    const { view } = this.#scene;
    const open = quoteBehind(this.#scene, i);
    const end = quoteEnd(view, open);
    const word = stems(view.tokens[i]!.folded, "all").find(([form]) => quotedHeads().has(form))?.[0];
    if (end === undefined || word === undefined) return undefined;
    const kind = quotedHeads().get(word) as EntityKind;
    const to = this.#joined(this.#quoted(open - 1, end, kind, word), kind, word);
    // «شركة طيران «X»», and «الشركة» later.
    const [outer] = stems(view.tokens[i - 1]?.folded ?? "", "all").find(([form]) => bodyHeads().has(form)) ?? [];
    const entity = this.#byHead.get(word);
    if (outer && entity) this.#byHead.set(outer, entity);
    return to;
  }

  /** «صحيفتا «X» و«Y»»: the other of two. */
  #joined(at: number, kind: EntityKind, word: string): number {
    const { view } = this.#scene;
    if (!/(?:تا|تي|[^ا]ا|عي|صحف|مواقع|قنوات|اذاعات|منصات|صفحات|مجلات)$/u.test(word)) return at;
    const end = /^و$/u.test(view.tokens[at]?.folded ?? "") ? quoteEnd(view, at + 1) : undefined;
    return end === undefined ? at : this.#joined(this.#quoted(at, end, kind, word), kind, word);
  }

  /** «قالت «X» إن»: a name in quotation marks that speaks, or is spoken to, is an outlet. */
  #speakingName(i: number): number | undefined {
    const group = groupQuotedAt(this.#scene, i + 1);
    if (group !== undefined) {
      putQuoted(this.#scene, i + 1, group, "armed group");
      return group;
    }
    const end = outletAt(this.#scene, i + 1);
    return end === undefined ? undefined : this.#quoted(i, end, "media", "صحيفه");
  }

  /** الحركة الوطنية; «الحركة» alone is the last one of that head. */
  #definite(i: number, word: string, kind: EntityKind, start: number): number | undefined {
    const { view, actors, names } = this.#scene;
    // «القناة السرية»: what goes between two, no outlet.
    if (isNoBody(word, view.tokens[i + 1]?.folded ?? "")) return undefined;
    const to = unitEnd(view, i) ?? causeEnd(this.#scene, chainEnd(this.#scene, i + 1, false), i + 1);
    const head = word.slice(2);
    if (word === "الموقع" && !isOutletAgain(this.#scene, i)) return undefined;
    if (isBuilding(this.#scene, i, word, to)) return to;
    // «الشركة الناقلة», «القناة الدائمة»: which one, no name.
    const isPlainKind = to === i + 2 && !/(?:ي|يه)$/u.test(view.tokens[i + 1]!.folded);
    if (/^ال(?:شركه|قناه|شبكه|منصه|موقع)$/u.test(word) && isPlainKind) return undefined;
    if (mustAct.has(word) && !this.#byHead.has(head) && !actsAt(this.#scene, i, to)) return undefined;
    // «الصحيفة الخريطة»: behind a head that is known, only an adjective of relation makes another name.
    const isObject =
      this.#byHead.has(head) && !(/(?:ي|يه)$/u.test(view.tokens[i + 1]?.folded ?? "") && hasAdjective(this.#scene, i));
    if (to > i + 1 && !isObject && !isIn(view.tokens[i + 1], passing)) {
      const exact = spelledFrom(this.#scene, i, start, to);
      const entity = actors.meet({ kind, name: exact, rule: "ar.body" });
      alsoWith(this.#scene, entity, start, to);
      this.#byHead.set(head, entity);
      // «الجيش الكيني»: it may speak; a mention is only the state in its name. Of a state that no list knows both are met here.
      if (
        kind !== "institution" &&
        names.get(i + 1)?.rule === "ar.state-adjective" &&
        !/^[وف]?باسم$/u.test(view.tokens[i - 1]?.folded ?? "")
      ) {
        putName(this.#scene, { from: i, to, start, form: "nominal", entity, rule: "ar.body" });
        return i + 1;
      }
      if (kind === "institution" && to === i + 2 && names.get(i + 1)?.form === "demonym") {
        actors.note({ from: i, to, entity, form: "nominal", rule: "ar.body" });
        return i + 1;
      }
      putName(this.#scene, { from: i, to, start, form: "name", entity, rule: "ar.body" });
      return to;
    }
    // «رئيسة البرلمان، نوميسا»: her office.
    if (/^ال(?:برلمان|جيش)$/u.test(word) && isIn(view.tokens[i - 1], titleWords())) return undefined;
    let entity = this.#byHead.get(head);
    if (!entity && alone.has(word)) {
      entity = actors.meet({ kind, name: spelledFrom(this.#scene, i, start, i + 1), rule: "ar.body-alone" });
      this.#byHead.set(head, entity);
    }
    if (!entity) return undefined;
    putName(this.#scene, { from: i, to: i + 1, start, form: "nominal", entity, rule: "ar.body-later" });
    return i + 1;
  }

  /** مجلس القيادة, جبهة التحرير الشمالية, اتحاد قبائل السهل: a head and what it governs. */
  #construct(i: number, word: string, kind: EntityKind, start: number): number | undefined {
    const { view, actors, names, verbs } = this.#scene;
    if (verbs[i] && !hasArticle(view.tokens[i + 1])) return undefined;
    // «لم تثبت أي محكمة التهمة»: none of that name.
    if (/^[وفبل]?(?:اي|ايه|كل|بعض|عده)$/u.test(view.tokens[i - 1]?.folded ?? "")) return undefined;
    if (isNoBody(word, view.tokens[i + 1]?.folded ?? "") || isAgreeing(this.#scene, i)) return undefined;
    if (word === "وكاله" && /^ال?انباء$/u.test(view.tokens[i + 1]?.folded ?? "")) return this.#agency(i, start);
    // «في نادي الضباط»: where they met.
    if (word === "نادي" && /^[وف]?(?:في|الي|قرب)$/u.test(view.tokens[i - 1]?.folded ?? "")) return undefined;
    // «نفى قصر الرئاسة», «في قصر الرئاسة»: who rules there, or where.
    if (word === "قصر") return this.#palace(i, start);
    // «أعادت صحيفتان وقناة نشر الخبر»: what they did.
    if (kind === "media" && isIn(view.tokens[i + 1], deeds())) return undefined;
    // «تنظيم الانتخابات»: a deed, unless «التنظيم» comes later.
    if (word === "تنظيم" && hasArticle(view.tokens[i + 1]) && !comesAlone(view, i, word)) return undefined;
    if (/^(?:شرق|غرب|شمال|جنوب|وسط)$/u.test(view.tokens[i + 1]?.folded ?? "") && isWord(view.tokens[i + 2]))
      return this.#whole(i, i + 3, word, kind, start);
    // «جبهة ولد سلامات»: whose it is, by a name of descent.
    if (
      /^(?:ولد|ود|ال|بني|بنو|ابو|ابي|ام|بن|ابن)$/u.test(view.tokens[i + 1]?.folded ?? "") &&
      isWord(view.tokens[i + 2])
    )
      return this.#whole(i, i + 3, word, kind, start);
    if (isIn(view.tokens[i + 1], bodyCauses()) && mayName(this.#scene, i + 2) && !named.has(kind))
      return this.#whole(i, i + 3, word, kind, start);
    let k = i + 1;
    let bare = 0;
    for (; bare < 2 && isWord(view.tokens[k]) && !names.has(k) && isLink(this.#scene, k); bare++) k++;
    const inner = names.get(k);
    // «قناة الدوحة»: where they talk, no outlet.
    if (word === "قناه" && inner?.form === "metonym") return undefined;
    if (inner && stateOf(this.#scene, inner) && inner.form !== "demonym") {
      const of = stateOf(this.#scene, inner)!;
      const to = ownEnd(this.#scene, i, k, inner.to);
      // The state in its name is mentioned too.
      if (to !== undefined) {
        this.#whole(i, to, word, kind, start);
        names.set(k, inner);
        return to;
      }
      const exact = view.text.slice(start, view.tokens[inner.to - 1]!.end);
      const entity = actors.meet({ kind, name: exact, rule: "ar.body", of });
      this.#byHead.set(word, entity);
      actors.note({ from: i, to: inner.to, entity, form: "nominal", rule: "ar.body" });
      return i + 1;
    }
    // «بعثة الأمم المتحدة»: one body of another, which its name holds.
    if (k === i + 1 && inner?.known?.kind === "igo" && inner.form === "name" && isMission.test(word))
      return this.#whole(i, inner.to, word, kind, start);
    if (!hasArticle(view.tokens[k]) || names.get(k)?.form === "name")
      return this.#bareName(i, word, kind, start) ?? this.#civil(i);
    const to = chainEnd(this.#scene, k, true);
    if (to === k) return undefined;
    // «قوات الدعم», once «قوات الدعم الوطني» were named.
    if (word === "قوات" && to < k + 2 && !actors.named(view.text.slice(start, view.tokens[to - 1]!.end)))
      return undefined;
    if (isOfAKind(this.#scene, i, word, k, to)) return undefined;
    if (
      ((isCommonPlace.test(word) && k === i + 1) || verbForms().has(word)) &&
      to === k + 1 &&
      isCommon(view.tokens[k]!) &&
      // «شركة الساحل للتعدين».
      !/^لل..../u.test(view.tokens[to]?.folded ?? "")
    )
      return undefined;
    const isNamed = named.has(kind) || word === "منظمه";
    const from = isNamed ? i + 1 : i;
    const exact = view.text.slice(isNamed ? view.tokens[from]!.start : start, view.tokens[to - 1]!.end);
    const entity = actors.meet({ kind, name: exact, rule: "ar.body" });
    if (isNamed) actors.alias(entity, view.text.slice(start, view.tokens[to - 1]!.end));
    if (isNamed) alsoWith(this.#scene, entity, view.tokens[from]!.start, to);
    for (let end = to - 1; end > k; end--)
      actors.alias(entity, view.text.slice(isNamed ? view.tokens[from]!.start : start, view.tokens[end - 1]!.end));
    alsoWith(this.#scene, entity, start, to);
    this.#byHead.set(word, entity);
    // «مجلس أعيان الجبل», and «الأعيان» later.
    const members = view.tokens[i + 1]!.folded;
    if (isElders(members) && k > i + 1) this.#byHead.set(members, entity);
    // «نقابة الصيادين الأوغنديين»: the adjective says whose fishers they are.
    for (let m = k + 1; m < to; m++) if (/(?:ون|ين)$/u.test(view.tokens[m]!.folded)) names.delete(m);
    putName(this.#scene, {
      from,
      to,
      start: isNamed ? view.tokens[from]!.start : start,
      form: "name",
      entity,
      rule: "ar.body",
    });
    return to;
  }

  /** «مجموعة غرب أفريقيا», «جبهة تحرير نوبار»: all of it is the name. */
  #whole(i: number, to: number, word: string, kind: EntityKind, start: number): number {
    const { view, actors } = this.#scene;
    const exact = view.text.slice(start, view.tokens[to - 1]!.end);
    const entity = actors.meet({ kind, name: exact, rule: "ar.body" });
    this.#byHead.set(word, entity);
    putName(this.#scene, { from: i, to, start, form: "name", entity, rule: "ar.body" });
    return to;
  }

  /** «وكالة الأنباء الصومالية»: all of it is her name, and no mention of the state. */
  #agency(i: number, start: number): number {
    const { names } = this.#scene;
    const to = chainEnd(this.#scene, i + 1, true);
    for (let k = i + 1; k < to; k++) names.delete(k);
    return this.#whole(i, to, "وكاله", "media", start);
  }

  #palace(i: number, start: number): number | undefined {
    const isOfRule = /^ال(?:رئاسه|حكم|حاكم|اماره|سلطنه|ملك|جمهوريه)$/u.test(
      this.#scene.view.tokens[i + 1]?.folded ?? "",
    );
    if (!isOfRule || !actsAt(this.#scene, i, i + 2)) return undefined;
    const to = this.#whole(i, i + 2, "قصر", "institution", start);
    return to;
  }

  /** «حركة فجر»: a head of parties and movements with a name that is no word of the language. */
  #bareName(i: number, word: string, kind: EntityKind, start: number): number | undefined {
    const { view, actors } = this.#scene;
    const next = view.tokens[i + 1];
    if (!isWord(next) || !isBareName(this.#scene, i, word)) return undefined;
    const isNamed = named.has(kind);
    const exact = view.text.slice(isNamed ? next.start : start, next.end);
    const entity = actors.meet({ kind, name: exact, rule: "ar.body-name" });
    actors.alias(entity, isNamed ? view.text.slice(start, next.end) : next.exact);
    if (isCentre.test(word)) alsoWith(this.#scene, entity, start, i + 2);
    this.#byHead.set(word, entity);
    putName(this.#scene, {
      from: isNamed ? i + 1 : i,
      to: i + 2,
      start: isNamed ? next.start : start,
      form: "name",
      entity,
      rule: "ar.body-name",
    });
    return i + 2;
  }
}
