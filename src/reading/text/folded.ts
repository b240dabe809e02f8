// The matching view of a text: one form for spellings that mean the same, with the way back to the stored text.
// Vowel marks, tatweel and invisible marks are dropped; forms of alif, final ya and ta marbuta are one; digits are 0-9.

/** Dropped: harakat and Quranic marks, superscript alif, tatweel, zero-width and direction marks, soft hyphen. */
const dropped =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/;

const folds: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ک: "ك",
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
  "\u00a0": " ",
  "\u202f": " ",
};

/** Folded forms by code: texts ask for the same letters again and again. */
const known: string[] = [];

/** The folded form of one UTF-16 unit; empty where it is dropped. Case is kept. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit;
  known[code] ??= foldAnew(unit, code);
  return known[code];
}

function foldAnew(unit: string, code: number): string {
  if (dropped.test(unit)) return "";
  const fold = folds[unit];
  if (fold !== undefined) return fold;
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 48);
  return unit;
}

/** The folded form of a word or phrase, in small letters: what lexicons and names are compared by. */
export function fold(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) folded += foldUnit(text[i]!);
  return folded.toLowerCase();
}
