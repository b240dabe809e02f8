// Bodies and groups: a head (حركة, مجلس, صحيفة) with what follows it, and where the head comes again.
import { rows } from "../../lexicon/lexicon.ts";
import type { EntityKind } from "../../reading.ts";
import { fold } from "../../text/folded.ts";
import { stems } from "../phrases.ts";
import { isElders, unitEnd } from "./bodyWords.ts";
import { putName } from "./chain.ts";
import { isBetweenSides } from "./channelsBetween.ts";
import { isCivilAgain } from "./civilBodies.ts";
import { civilAt, constructAt } from "./constructBodies.ts";
import { definiteAt } from "./definiteBodies.ts";
import { Governments } from "./governments.ts";
import { groupAt } from "./groups.ts";
import { bodyHeads, isDefiniteHead, isHeadAgain, titleWords } from "./heads.ts";
import { hasAdjective } from "./longerNames.ts";
import { type MetBodies, wholeAt } from "./metBodies.ts";
import { peopleAt } from "./peopleGroups.ts";
import { quotedAt, quotedOnlyAt, speakingNameAt } from "./quotedBodies.ts";
import { quotedFirmAt } from "./quotedFirms.ts";
import { isQuotedPlace, quoteBehind, saysWithin } from "./quotedNames.ts";
import { isQuotedLabel } from "./quotedStand.ts";
import { type NameHit, phraseAt, phrases, type Scene, startOf } from "./scene.ts";
import { hasTanwin, isIn, isWord, quoteEnd } from "./words.ts";

/** An entity for a head, and the last to bear it: «الحركة» later on. */
export class Bodies {
  readonly #scene: Scene;
  readonly #met: MetBodies;
  readonly #governments: Governments;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#met = { scene, byHead: new Map() };
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
      const to =
        peopleAt(this.#scene, i) ??
        this.#bodyAt(i) ??
        this.#governments.officeAt(i) ??
        groupAt(this.#scene, i) ??
        speakingNameAt(this.#met, i) ??
        quotedFirmAt(this.#scene, i + 1);
      if (to !== undefined) i = to - 1;
    }
  }

  #remember(i: number, name: NameHit): void {
    if (name.known?.kind === "state" || name.known?.kind === "person") return;
    const first = fold(name.exact).split(" ")[0]!.replace(/^ال/u, "");
    // «قبائل أولاد حميد», and «القبائل» later.
    if (name.rule === "ar.tribe" && bodyHeads().has(first)) this.#met.byHead.set(first, name.entity!);
    if (!name.known) return;
    const id = this.#scene.actors.meet({ kind: name.known.kind, name: name.exact, known: name.known, rule: name.rule });
    this.#met.byHead.set(first, id);
    const prior = this.#scene.view.tokens[i - 1];
    if (isWord(prior) && prior.folded === "منظمه") this.#met.byHead.set("منظمه", id);
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
      return unitEnd(view, i) === undefined
        ? (quotedOnlyAt(this.#met, i) ?? civilAt(this.#met, i) ?? this.#again(i))
        : this.#unit(i);
    if (hit.to !== i + 1) return undefined;
    if (isDefiniteHead(token.folded) && isQuotedLabel(view, i - 1)) return quoteEnd(view, i - 1, 5);
    const [word, cut] = stems(token.folded, "all").find(([form]) => bodyHeads().has(form)) ?? [token.folded, 0];
    const kind = hit.value as EntityKind;
    const start = startOf(token, cut);
    // «رئاسة الأركان»: who commands the army, no government.
    if (word === "رئاسه" && view.tokens[i + 1]?.folded === "الاركان")
      return wholeAt(this.#met, i, i + 2, word, "institution", start);
    if (this.#governments.isHead(i, word)) return this.#governments.at(i, word, start);
    const open = isDefiniteHead(word) ? i + 1 : quoteBehind(this.#scene, i);
    const quoted = quoteEnd(view, open);
    if (quoted !== undefined && word === "موقع" && isQuotedPlace(this.#scene, i, quoted)) return quoted;
    if (quoted !== undefined && word === "قناه" && isBetweenSides(view)) return quoted;
    if (quoted !== undefined && !(isDefiniteHead(word) && saysWithin(this.#scene, open + 1, quoted - 1)))
      return quotedAt(this.#met, open - 1, quoted, kind, word);
    if (isDefiniteHead(word)) return definiteAt(this.#met, { at: i, word, kind, start });
    return constructAt(this.#met, { at: i, word, kind, start }) ?? this.#withLam(i, word, start);
  }

  /** «سبق للواء أن رفض»: of ل, ال and لواء two ل are written. */
  #withLam(i: number, word: string, start: number): number | undefined {
    const entity = /^[وف]?لل/u.test(this.#scene.view.tokens[i]!.folded) && this.#met.byHead.get(word);
    if (!entity || !word.startsWith("ل")) return undefined;
    putName(this.#scene, { from: i, to: i + 1, start, form: "nominal", entity, rule: "ar.body-later" });
    return i + 1;
  }

  /** «الفرقة الرابعة»: a head that only its number makes a body. */
  #unit(i: number): number {
    const token = this.#scene.view.tokens[i]!;
    const cut = token.folded.indexOf("ال");
    return wholeAt(this.#met, i, i + 2, token.folded.slice(cut + 2), "armed group", startOf(token, cut));
  }

  /** «الكتائب», «القوات»: the body of that head named last. «القوات الروسية» are others. */
  #again(i: number): number | undefined {
    const token = this.#scene.view.tokens[i]!;
    const found = stems(token.folded, "all").find(
      ([form]) => isHeadAgain(form) || isCivilAgain(form) || isElders(form.slice(2)),
    );
    const entity = found && this.#met.byHead.get(found[0].slice(2));
    if (!entity || hasAdjective(this.#scene, i)) return undefined;
    // «رئيس الأركان»: his office; «وتعهد الفريق إدريس كانو»: his rank.
    if (found[0] === "الاركان" && isIn(this.#scene.view.tokens[i - 1], titleWords())) return undefined;
    if (found[0] === "الفريق" && this.#scene.taken.has(i + 1)) return undefined;
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
}
