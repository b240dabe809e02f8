// Names that the gazetteer knows, where they stand for what it knows by them: no namesake, no half of a longer name.
import { gazetteer, type KnownName } from "../gazetteer.ts";
import type { Hit } from "../phrases.ts";
import type { View } from "../view.ts";
import { isInBody } from "./demonymBodies.ts";
import { english } from "./words.ts";

/** Known names that stand with a capital, an acronym in capitals; a common word or given name only alone. */
export function knownNames(view: View): readonly Hit<KnownName>[] {
  const { names } = gazetteer("en");
  const { tokens } = view;
  const isPersonal = (i: number): boolean => {
    const token = tokens[i];
    return (
      token !== undefined &&
      token.kind === "word" &&
      token.isCapital &&
      !english().common.has(token.folded) &&
      !english().body.has(token.folded) &&
      !english().title.at(view, i) &&
      !names.at(view, i)
    );
  };
  const isUnknownName = (i: number): boolean =>
    tokens[i]?.kind === "word" &&
    tokens[i]!.isCapital &&
    !english().opener.has(tokens[i]!.folded) &&
    !english().common.has(tokens[i]!.folded) &&
    !names.at(view, i);
  /** "Bertrand Lome": a capital's name right behind a given name is a family's, there and wherever it stands alone. */
  const families = new Set<string>();
  const isFamilyName = (hit: Hit<KnownName>): boolean => {
    const name = tokens[hit.from]!.folded;
    if (hit.to - hit.from > 1) return false;
    const before = tokens[hit.from - 1];
    const isGap = before !== undefined && /^[ \u00a0]$/u.test(view.text.slice(before.end, tokens[hit.from]!.start));
    if (isGap && isPersonal(hit.from - 1) && isGiven(hit.from - 1)) families.add(name);
    return families.has(name);
  };
  const isGiven = (i: number): boolean =>
    (!english().ordinary.has(tokens[i]!.folded) &&
      !english().place.has(tokens[i]!.folded) &&
      !/(?:n|ish|ese)$/u.test(tokens[i]!.folded)) ||
    english().title.at(view, i - 1) !== undefined;
  /** Where a known person's name begins, "Abdel Fattah" before Burhan let in; undefined where another given name tells of a namesake. */
  function withGivenName(hit: Hit<KnownName>): number | undefined {
    if (hit.value.known.kind !== "person") return hit.from;
    const own = new Set((hit.value.known.name.en ?? "").toLowerCase().split(/[ -]/u));
    let { from } = hit;
    for (; isPersonal(from - 1) && isBeside(from); from--) {
      const { folded } = tokens[from - 1]!;
      if (english().ordinary.has(folded) || english().opener.has(folded)) break;
      if (!own.has(folded)) return undefined;
    }
    return from;
  }
  const isBeside = (i: number): boolean => /^[ \u00a0]$/u.test(view.text.slice(tokens[i - 1]!.end, tokens[i]!.start));
  const hits: Hit<KnownName>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = tokens[i]!.isCapital || tokens[i]!.folded === "the" ? names.at(view, i) : undefined;
    const exact = hit && view.text.slice(hit.start, tokens[hit.to - 1]!.end);
    const isAcronym = hit && /^[A-Z.+0-9]{2,}$/u.test(hit.value.exact.replace(/^the /u, ""));
    const isMeant =
      hit &&
      (!isAcronym || exact === hit.value.exact || exact === hit.value.exact.replaceAll(".", "")) &&
      (tokens[hit.from]!.isCapital || tokens[hit.from + 1]?.isCapital) &&
      // "the West Bank Senate" is not the West.
      !(hit.value.exact === "the West" && tokens[hit.to]?.isCapital) &&
      // "Maravel Congress"
      !(hit.to - hit.from === 1 && english().body.has(tokens[hit.from]!.folded) && isUnknownName(hit.from - 1)) &&
      // "the Guardian Council"
      !(
        hit.value.known.kind === "media" &&
        english().ordinary.has(tokens[hit.from]!.folded) &&
        tokens[hit.to]?.isCapital &&
        english().body.has(tokens[hit.to]!.folded)
      ) &&
      !(hit.value.known.kind === "state" && isInBody(view, hit, hit.value.form === "metonym")) &&
      // "the Turkish Red Crescent": the country's own.
      !(hit.value.known.id === "icrc" && i > 0 && names.at(view, i - 1)?.value.form === "demonym") &&
      // "Tembara's Foreign Affairs Minister"
      !(hit.value.known.kind === "media" && english().title.at(view, hit.to) && tokens[hit.to]!.isCapital) &&
      // Jordan Petrik, Georgia Hale, Michael Jordan are people.
      !(hit.value.isAmbiguous && !isAcronym && (isPersonal(hit.to) || isPersonal(hit.from - 1))) &&
      !(hit.value.form === "metonym" && isFamilyName(hit));
    const start = isMeant ? withGivenName(hit) : undefined;
    if (isMeant && start !== undefined)
      hits.push(hit.value.exact.startsWith("the ") ? { ...hit, from: hit.from + 1 } : { ...hit, from: start });
    i = isMeant && start !== undefined ? hit.to : i + 1;
  }
  return hits;
}
