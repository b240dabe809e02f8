// Reads JSON so that a broken text still gives what stands before the break.

/** `value`: what could be read, open lists and maps closed where the text breaks; undefined if nothing. `brokenAt`: offset of the break, null if there is none. */
export interface ReadJson {
  readonly value: unknown;
  readonly brokenAt: number | null;
}

const deepest = 60;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const words: readonly (readonly [word: string, value: unknown])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/** Stops the reading; everything read so far hangs together already. */
class Break extends Error {
  readonly at: number;
  constructor(at: number) {
    super(`JSON breaks at ${at}`);
    this.at = at;
  }
}

/** Reads `source`. Of a key given twice the last counts, as in every JSON reader; nesting beyond 60 levels is a break. */
export function readJson(source: string): ReadJson {
  let at = 0;
  let root: unknown;
  const skip = (): void => {
    while (/[ \t\n\r]/.test(source[at] ?? "")) at++;
  };
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    if (found === undefined) throw new Break(at);
    at += found.length;
    return found;
  };

  /** Gives the value to `keep` as soon as it exists, so that what is read into it later is kept too. */
  function value(keep: (x: unknown) => void, depth: number): void {
    skip();
    const c = source[at];
    if ((c === "[" || c === "{") && depth >= deepest) throw new Break(at);
    if (c === "[") {
      const list: unknown[] = [];
      keep(list);
      members("]", () => value((x) => list.push(x), depth + 1));
    } else if (c === "{") {
      const map: Record<string, unknown> = Object.create(null);
      keep(map);
      members("}", () => {
        const key = JSON.parse(take(text)) as string;
        skip();
        if (source[at] !== ":") throw new Break(at);
        at++;
        value((x) => {
          map[key] = x;
        }, depth + 1);
      });
    } else if (c === '"') keep(JSON.parse(take(text)));
    else {
      const word = words.find(([w]) => source.startsWith(w, at));
      if (word) {
        at += word[0].length;
        keep(word[1]);
      } else keep(Number(take(number)));
    }
  }

  function members(close: string, one: () => void): void {
    at++;
    skip();
    if (source[at] === close) {
      at++;
      return;
    }
    for (;;) {
      skip();
      one();
      skip();
      const c = source[at];
      if (c !== "," && c !== close) throw new Break(at);
      at++;
      if (c === close) return;
    }
  }

  try {
    value((x) => {
      root = x;
    }, 0);
    skip();
    if (at < source.length) throw new Break(at);
    return { value: root, brokenAt: null };
  } catch (error) {
    if (error instanceof Break) return { value: root, brokenAt: error.at };
    throw error;
  }
}
