// From a matrix of another program to a case file, and back. Ids are made from names where they can be, from places where they cannot.
import type { Basis, Case, Lang } from "../../case/case.ts";
import type { MatrixCell, MatrixFile } from "./matrixFile.ts";

const isArabic = (text: string): boolean => /[\u0600-\u06FF]/.test(text);
const label = (text: string): Record<string, string> => (text === "" ? {} : { [isArabic(text) ? "ar" : "en"]: text });

/** Ids of the case language: a name in lower case where that makes one, else `letter` and its place; no two alike. */
function idsFrom(names: readonly string[], letter: string, isReserved: (id: string) => boolean): string[] {
  const taken = new Set<string>();
  return names.map((name, k) => {
    const plain = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_+|_+$/g, "");
    const isId = /^[a-z][a-z0-9_]*$/.test(plain) && !isArabic(name) && !isReserved(plain) && plain.length <= 40;
    let id = isId ? plain : `${letter}${k + 1}`;
    while (taken.has(id)) id = `${id}_${k + 1}`;
    taken.add(id);
    return id;
  });
}

/** The case file as plain data with the keys of the file, for `printCase`. `isReserved` says which ids the case language keeps for itself. */
export function caseFrom(matrix: MatrixFile, id: string, isReserved: (id: string) => boolean): Record<string, unknown> {
  const files = idsFrom(
    matrix.files.map((f) => f.name),
    "f",
    isReserved,
  );
  const variants = matrix.files.map((f) => idsFrom(f.variants, "v", isReserved));
  const name = ([i, l]: readonly [number, number]): string => `${files[i]!}.${variants[i]![l]!}`;
  const limit = matrix.cells.reduce(
    (most, { value, range }) => Math.max(most, ...[value, ...(range ?? [])].map(Math.abs)),
    3,
  );
  const analysts = [...new Set(matrix.cells.flatMap((x) => x.by ?? []))].sort();
  return {
    qanat: 1,
    id,
    title: label(matrix.title === "" ? id : matrix.title),
    ...(matrix.note === "" ? {} : { note: label(matrix.note) }),
    seed: 0,
    files: Object.fromEntries(
      matrix.files.map((f, i) => [
        files[i]!,
        {
          ...label(f.name),
          variants: Object.fromEntries(f.variants.map((v, l) => [variants[i]![l]!, label(v)])),
          src: "assumption",
          ...(f.note === "" ? {} : { note: label(f.note) }),
        },
      ]),
    ),
    ...(analysts.length > 0 ? { analysts: Object.fromEntries(analysts.map((a) => [a, { en: a }])) } : {}),
    ...(limit > 3 ? { impact_limit: limit } : {}),
    impacts: matrix.cells.map(({ from, to, value, range, by, why }) => ({
      from: name(from),
      to: name(to),
      value,
      ...(range ? { range: `${range[0]} to ${range[1]}` } : {}),
      ...(by === undefined ? {} : { by }),
      src: why === "" ? "assumption" : { assumption: why },
    })),
  };
}

export interface ExportOptions {
  readonly lang: Lang;
  /** Names or, where an encoding may not survive, ids. */
  readonly names: "labels" | "ids";
}

/** Files in the order of the case. A justification is the quotes, as `id: words`, and the reasons of the assumptions. */
export function matrixFrom(c: Case, o: ExportOptions): MatrixFile {
  const text = (l: { readonly ar?: string; readonly en?: string } | undefined, id: string): string =>
    o.names === "ids" ? id : (l?.[o.lang] ?? l?.[o.lang === "ar" ? "en" : "ar"] ?? id);
  const place = new Map(
    c.files.flatMap((f, i) =>
      f.variants.map((v, l): [string, readonly [number, number]] => [`${f.id}.${v.id}`, [i, l]]),
    ),
  );
  const quotes = new Map(c.quotes.map((q) => [q.id, q.exact]));
  const why = ({ quotes: ids, assumptions }: Basis): string =>
    [...ids.map((id) => `${id}: ${quotes.get(id) ?? ""}`), ...assumptions.filter((reason) => reason !== "")].join("\n");
  const cells = c.impacts.map((x): MatrixCell => {
    const { quantity } = x.value;
    const value = quantity.family === "integers" || quantity.family === "number" ? quantity.value : 0;
    return {
      from: place.get(`${x.from.file}.${x.from.variant}`)!,
      to: place.get(`${x.to.file}.${x.to.variant}`)!,
      value,
      ...(quantity.family === "integers" ? { range: [quantity.low, quantity.high] as const } : {}),
      ...(x.by === undefined ? {} : { by: x.by }),
      why: why(x.basis),
    };
  });
  return {
    title: text(c.title, c.id),
    note: "",
    files: c.files.map((f) => ({
      name: text(f.label, f.id),
      note: f.note ? text(f.note, "") : "",
      variants: f.variants.map((v) => text(v.label, v.id)),
    })),
    cells,
  };
}
