// Adjectives of states that no gazetteer knows: a name and a form of it with an ending of adjectives (Karsova, Karsovan).

const endings = [
  "an",
  "n",
  "ian",
  "ish",
  "ese",
  "i",
  "ic",
  "ais",
  "ois",
  "er",
  "ite",
  "ean",
  "ans",
  "ns",
  "ians",
  "is",
  "ers",
  "ites",
];

/** The name in `bases` of which `word` is the adjective; all in small letters. */
export function demonymBase(word: string, bases: ReadonlySet<string>): string | undefined {
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    // Karsova-n, Tesk-ian, Castori(a)-an, Bravan(y)-, Veldr(a)-an
    for (const tail of ["", "a", "ia", "e", "y", "o", "ya", "land"]) {
      const base = stem + tail;
      if (base !== word && base.length >= 3 && bases.has(base)) return base;
    }
  }
  for (const tail of ["y", "ia", "a"]) if (/(an|i|ish)$/u.test(word) && bases.has(word + tail)) return word + tail;
  return undefined;
}
