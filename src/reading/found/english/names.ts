// Capitalised names of an English text that no gazetteer knows: where they stand and what they look like.
import type { EntityKind } from "../../reading.ts";
import { isMark, type View } from "../view.ts";
import { isAdjective } from "./acting.ts";
import { isAside } from "./asides.ts";
import { demonymBase } from "./demonyms.ts";
import { joinedBehind, joinedEnd } from "./joinedNames.ts";
import { gap, isPeoples, particleAt } from "./nameParts.ts";
import { isCompanyWord, type Name, shapeOf } from "./shapes.ts";
import { isMinistry } from "./stateBodies.ts";
import { isSurname } from "./surnames.ts";
import { english, isFiniteVerb, isWeekday } from "./words.ts";

const directions = /^(?:north|south|east|west|northern|southern|eastern|western)$/u;

/** Endings of what is no person and no land, met at the head of sentences alone: Escalation, Recognition, Hardship. */
const abstract = /.{3}(?:tion|sion|ment|ness|ity|ancy|ency|acy|ism|ship|hood)$/u;

const inRun = new Set(["of", "for", "de", "al", "el", "bin", "van", "von", "ibn", "-"]);

/** "the Commission on Human Rights" */
const onMatters = /^(?:commission|committee|council|institute|forum|panel|centre|center|conference)$/u;

/** Whether token `i` opens a sentence or a quotation, so that its capital says nothing. */
function opens(view: View, starts: ReadonlySet<number>, i: number): boolean {
  if (starts.has(i)) return true;
  const before = view.tokens[i - 1];
  return before !== undefined && before.kind === "mark" && '"“«(:•-'.includes(before.folded);
}

/** "Talks", "Gunmen": of an ordinary word; "Roscosmos" is of none. */
function isPlural(word: string): boolean {
  if (!/([^su]s|men)$/u.test(word)) return false;
  const { ordinary } = english();
  return [word, word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/u, "y"), word.replace(/men$/u, "man")].some(
    (one) => ordinary.has(one),
  );
}

/** Names in order of place. `taken` are tokens that known names hold. */
export function namesIn(view: View, taken: ReadonlySet<number>): readonly Name[] {
  const e = english();
  const { tokens } = view;
  const starts = new Set(view.ranges.map((r) => r.from));
  const headings = new Set<number>();
  view.sentences.forEach((s, k) => {
    const { from, to } = view.ranges[k]!;
    if (s.isHeading) for (let i = from; i < to; i++) headings.add(i);
  });
  const isCapital = (i: number): boolean => {
    const token = tokens[i];
    if (token?.kind !== "word" || taken.has(i) || /^(the|a|an)$|^\p{L}+'(ll|m|ve|d|re|t)$/u.test(token.folded))
      return false;
    // "Moscow-based", "Iran-backed": a property of what follows.
    if (/^\p{Lu}[\p{L}\p{M}]+-\p{Ll}*(?:ed|run|born|held|made|era|style)$/u.test(token.exact)) return false;
    // al-Sayf; no mid-December.
    if (!token.isCapital) return /^(?!mid-)\p{Ll}{2,3}-\p{Lu}\p{Ll}/u.test(token.exact);
    // «Northern Council»: a direction is part of a body's name.
    return (
      !e.common.has(token.folded) ||
      (directions.test(token.folded) && isBodyBehind(i)) ||
      isHalf(i) ||
      isSurname(view, i)
    );
  };
  /** "Northern Council", "South Quay Assembly" */
  const isBodyBehind = (i: number): boolean =>
    tokens[i + 1]?.isCapital === true &&
    [1, 2].some((k) => tokens[i + k]?.isCapital && e.body.has(tokens[i + k]!.folded));
  /** "North Veldra": the half of a land, a name of its own. */
  function isHalf(i: number): boolean {
    const next = tokens[i + 1];
    return (
      /^(north|south|east|west)$/u.test(tokens[i]!.folded) &&
      next?.kind === "word" &&
      next.isCapital &&
      !taken.has(i + 1) &&
      !e.common.has(next.folded) &&
      !e.place.has(next.folded)
    );
  }
  const lower = new Set<string>();
  const amid = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.kind !== "word") return;
    if (!isCapital(i) && !token.isCapital) lower.add(token.folded);
    else if (!opens(view, starts, i) && !headings.has(i)) amid.add(token.folded);
  });

  /** What opens a sentence as a name does: a heading may have it. */
  const opening = new Set<string>();
  tokens.forEach((token, i) => {
    if (!isCapital(i) || headings.has(i) || !opens(view, starts, i)) return;
    const isSubject = isFiniteVerb(view, i + 1) && !e.ordinary.has(token.folded) && !e.opener.has(token.folded);
    if (tokens[i + 1]?.folded === "'s" || (isSubject && !lower.has(token.folded))) opening.add(token.folded);
  });
  /** The adjective of a land that the text names. */
  const isOfLand = (word: string): boolean =>
    /(?:n|i|ish|ese|is|[ao]is|ite|er)$/u.test(word) &&
    !e.ordinary.has(word) &&
    (demonymBase(word, amid) !== undefined || demonymBase(word, opening) !== undefined);
  /** Whether a capital at the head of a sentence may still begin a name. */
  const mayOpen = (i: number): boolean => {
    const { folded } = tokens[i]!;
    if (amid.has(folded) || (headings.has(i) && isTold(folded))) return true;
    if (e.opener.has(folded) || lower.has(folded) || e.title.at(view, i) || isAdverb(folded, i))
      return folded !== "the" && isCapital(i + 1) && e.body.has(tokens[i + 1]!.folded);
    if (isCapital(i + 1)) return !/\p{L}{2}ed$/u.test(folded);
    // "GENEVA, 4 May (Meridian) -"
    if (isMark(view, i - 1, "(") && isMark(view, i + 1, ")") && isMark(view, i + 2, "-–—")) return true;
    if (abstract.test(folded) && tokens[i + 1]?.folded !== "'s") return false;
    if (particleAt(view, i + 1, isCapital) > 0) return true;
    const next = tokens[i + 1];
    if (next === undefined) return false;
    if (next.folded === "'s") return true;
    // "Snow will close the passes", "Transport minister Ilse Dorn": no name.
    if (e.ordinary.has(folded)) return false;
    // "Torvan negotiators left": the land is named elsewhere.
    if (next.kind === "word" && !next.isCapital && (isOfLand(folded) || isAdjective(view, { from: i, to: i + 1 })))
      return true;
    // "Torva, Belmar and Kess agreed"
    if (opensNames(i)) return true;
    // "Kesh foreign minister Alda Renn"
    if (!next.isCapital && !/^(former|deputy|foreign|acting|interim|outgoing|veteran|then|vice|late)$/u.test(folded)) {
      const office = e.title.at(view, i + 1);
      if (office && isCapital(office.to)) return true;
    }
    if (
      next.folded === "," &&
      (e.relative.has(tokens[i + 2]?.folded ?? "") || /^(a|an|the|its)$/u.test(tokens[i + 2]?.folded ?? ""))
    )
      return true;
    const joined = tokens[i + 2]?.folded === "the" ? i + 3 : i + 2;
    if (next.folded === "and" && (isCapital(joined) || taken.has(joined))) return true;
    // "Mott, across the border, could": what is said of it goes on behind the aside.
    if (next.folded === "," && isAside(view, i + 1) && !isPlural(folded)) return true;
    // "Pellmark on Thursday gave"
    if (next.folded === "on" && isWeekday(tokens[i + 2]?.folded ?? "") && isFiniteVerb(view, i + 3)) return true;
    // «Talks collapsed» is a plural, «Karsova accused» a name.
    return isFiniteVerb(view, i + 1) && !isPlural(folded);
  };

  /** "Distant Haal": an adjective whose capital is the sentence's; none before a body's head ("Coastal League"). */
  function isEpithet(i: number): boolean {
    const { folded } = tokens[i]!;
    if (amid.has(folded) || !isCapital(i + 1) || e.body.has(tokens[i + 1]!.folded)) return false;
    let to = i + 2;
    while (isCapital(to)) to++;
    return e.epithet.has(folded) && !(to > i + 2 && e.body.has(tokens[to - 1]!.folded) && !e.ordinary.has(folded));
  }

  /** "Quickly", "Reading": no name unless it acts as one (Tessaly, which; Tessaly will). */
  function isAdverb(folded: string, i: number): boolean {
    if (!/(ly|ing)$/u.test(folded)) return false;
    const next = tokens[i + 1]?.folded ?? "";
    return !(
      /^('s|will|would|may|might|could|has|is|was|says|said|wants)$/u.test(next) ||
      (next === "," && /^(which|who|whose)$/u.test(tokens[i + 2]?.folded ?? ""))
    );
  }

  /** "Torva, Belmar and Kess": names up to the last behind "and". */
  function opensNames(i: number): boolean {
    for (let k = i + 1; isMark(view, k, ","); k += 2) {
      if (!(isCapital(k + 1) || taken.has(k + 1))) return false;
      const last = tokens[k + 2]?.folded === "," ? k + 3 : k + 2;
      if (tokens[last]?.folded === "and") return isCapital(last + 1) || taken.has(last + 1);
    }
    return false;
  }

  /** A heading's capital says nothing: the text has that name, or the land of that adjective ("The Lorvan prisoners"). */
  const isTold = (word: string): boolean => amid.has(word) || opening.has(word) || isOfLand(word);

  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(i) || headings.has(i)) {
      if (!(headings.has(i) && isCapital(i) && isTold(tokens[i]!.folded))) continue;
    }
    // "Secretary of State John Kerry": the name begins behind its title.
    const title = e.title.at(view, i);
    if (title && title.to - i > 2 && isCapital(title.to - 1) && (isCapital(title.to) || taken.has(title.to))) {
      i = title.to - 1;
      continue;
    }
    if (starts.has(i) && isEpithet(i)) continue;
    if (opens(view, starts, i) && !mayOpen(i)) {
      const { folded, exact } = tokens[i]!;
      if (!e.opener.has(folded) && !e.ordinary.has(folded) && !lower.has(folded) && !isCapital(i + 1))
        names.push({ from: i, to: i + 1, folded, exact, shape: "single", isDoubtful: true });
      continue;
    }
    let to = Math.max(i + 1, joinedEnd(view, i, isCapital));
    while (to < tokens.length) {
      const particle = isCapital(to - 1) ? particleAt(view, to, isCapital) : 0;
      if (isCapital(to) && gap(view, to)) to++;
      else if (isShortened(to) && isCapital(to + 1)) to += 2;
      else if (particle > 0) to += particle;
      else if (isPeoples(view, to) && isCapital(to + 1) && e.body.has(tokens[to + 1]!.folded)) to += 2;
      else if (tokens[to]!.folded === "on" && onMatters.test(tokens[to - 1]!.folded) && isCapital(to + 1)) to += 2;
      else if (inRun.has(tokens[to]!.folded) && mayHave(to - 1, i) && continues(to + 1)) to += continues(to + 1);
      else if (joinedBehind(view, to, isCapital) > 0) to += 2;
      else break;
    }
    push(i, to);
    i = to - 1;
  }
  return names;

  /** "the St. Agnes Mission", "William J. Burns"; no "Plan B. Then". */
  function isShortened(to: number): boolean {
    const { folded } = tokens[to - 1]!;
    return (
      isMark(view, to, ".") &&
      (/^(st|mt|ft)$/u.test(folded) || (/^\p{L}$/u.test(folded) && !e.opener.has(tokens[to + 1]?.folded ?? "")))
    );
  }

  /** "Army of Kesh", "the Wolves of the Steppe": a head whose name goes on behind "of"; none that opens a sentence only. */
  function mayHave(head: number, from: number): boolean {
    const { folded } = tokens[head]!;
    return e.body.has(folded) || (e.band.has(folded) && tokens[head + 1]!.folded === "of" && head === from);
  }

  /** Tokens from `of` to the next capital, the article let through. */
  function continues(i: number): number {
    if (isCapital(i)) return 2;
    return tokens[i]?.folded === "the" && isCapital(i + 1) ? 3 : 0;
  }

  /** Parts a run at its title: what stands before is another name, what follows a person's. */
  function push(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const hit = e.title.at(view, i, to);
      if (!hit) continue;
      if (i > from && !isDepartment(from, i, hit.value)) add(from, i);
      // "the Sultan Murad Brigade": a body that bears a ruler's name.
      if (i === from && hit.to < to - 1 && e.body.has(tokens[to - 1]!.folded) && tokens[from - 1]?.folded === "the")
        add(from, to);
      // "General Motors"
      else if (i === from && hit.value === "general" && isCompanyWord(tokens[to - 1]!.folded)) add(from, to);
      else if (hit.to < to) add(hit.to, to, "person", hit.value);
      return;
    }
    // "the Sorvan Foreign Ministry": the state and its body.
    const body = from + 1 < to && isMinistry(view, from + 1, to) ? from + 1 : from;
    if (body > from) add(from, body);
    add(body, to);
  }

  /** "Transport Secretary Joan Hill": what the office is of, by ordinary words. */
  function isDepartment(from: number, to: number, role: string): boolean {
    return /minister$/u.test(role) && tokens.slice(from, to).every(({ folded }) => e.ordinary.has(folded));
  }

  function add(from: number, to: number, shape?: EntityKind, role?: string): void {
    // A dot of an abbreviated title before the name (Gen. Smith) is no part of it.
    const exact = view.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    const folded = tokens
      .slice(from, to)
      .map((t) => t.folded)
      .join(" ");
    const title = role ?? titleBefore(view, from);
    names.push({
      from,
      to,
      folded,
      exact,
      shape: shape ?? (title ? "person" : shapeOf(view, from, to)),
      ...(title && { role: title }),
    });
  }
}

/** The role that a title written right before a name gives, in small letters (the mediator Ana Koll) or shortened (Gen. Smith). */
function titleBefore(view: View, from: number): string | undefined {
  const e = english();
  const at = view.tokens[from - 1]?.folded === "." ? from - 1 : from;
  for (const length of [3, 2, 1]) {
    const hit = at - length >= 0 ? e.title.at(view, at - length, at) : undefined;
    if (hit && hit.to === at && /^[ .]*$/u.test(view.text.slice(view.tokens[at - 1]!.end, view.tokens[from]!.start)))
      return hit.value;
  }
  return undefined;
}
