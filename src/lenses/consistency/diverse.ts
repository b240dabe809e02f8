// A few configurations that stand for many: each next one as far as possible from those already taken.
import type { Configuration } from "./matrix.ts";

/** Number of files in which two configurations differ. */
export function distance(a: Configuration, b: Configuration): number {
  let count = 0;
  for (let j = 0; j < a.length; j++) if (a[j] !== b[j]) count++;
  return count;
}

/** Indices of at most `most` of `all`, greedily the largest smallest distance; starts from the first. Ascending. */
export function diverse(all: readonly Configuration[], most: number): readonly number[] {
  if (all.length <= most) return all.map((_, k) => k);
  const taken = [0];
  const least = all.map((z) => distance(z, all[0]!));
  while (taken.length < most) {
    const far = least.reduce((best, d, k) => (d > least[best]! ? k : best), 0);
    if (least[far] === 0) break;
    taken.push(far);
    all.forEach((z, k) => {
      least[k] = Math.min(least[k]!, distance(z, all[far]!));
    });
  }
  return taken.sort((a, b) => a - b);
}
