/** Regular forms of a verb: itself, third person, past, -ing. */
export function formsOf(base: string): readonly string[] {
  const stem = base.replace(/[ey]$/u, "");
  const double = /[^aeiou][aeiou][bdgmnprt]$/u.test(base)
    ? [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`]
    : [];
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${stem}ing`];
  if (/[^aeiou]y$/u.test(base)) return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  if (/(s|sh|ch|x)$/u.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  return [base, `${base}s`, `${base}ed`, `${base}ing`, ...double];
}
