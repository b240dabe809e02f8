// New ids: of the form that a case file asks for, never reserved, never taken in what they share a namespace with.
import { isReserved } from "../../case/index.ts";
import { fold } from "../text/folded.ts";

const latin: Readonly<Record<string, string>> = Object.fromEntries(
  "اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh وw يy ءa ؤw ئy"
    .split(" ")
    .map((pair) => [pair[0]!, pair.slice(1)]),
);

/** A name as an id of a thing: small Latin letters, digits and `_`, Arabic letter by letter; `fallback` where nothing of it is left. */
export function idFrom(name: string, fallback: string): string {
  const letters = fold(name)
    .replace(/[\u0621-\u064a]/g, (letter) => latin[letter] ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "")
    .slice(0, 40);
  return letters === "" ? fallback : isReserved(letters) ? `${letters}_1` : letters;
}

/** `id`, or `id_2`, `id_3`, ... where it is taken. */
export function freshId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id) && !isReserved(id)) return id;
  for (let n = 2; ; n++) if (!isTaken(`${id}_${n}`)) return `${id}_${n}`;
}

/** `c1`, `c2`, ...: the first number behind a prefix from which on none is taken. */
export function counter(prefix: string, isTaken: (id: string) => boolean): () => string {
  let n = 1;
  return () => {
    while (isTaken(`${prefix}${n}`)) n++;
    return `${prefix}${n++}`;
  };
}
