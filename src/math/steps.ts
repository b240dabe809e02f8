// Steps of a Markov chain over sparse flows: one vector, or several side by side that lose what enters a set. Two engines do the
// same operations in the same order and give the same bits: plain JavaScript, and WebAssembly (assembly/steps.ts) where there is one.

/** A step's probabilities by target: into `b` flow `move[e]` from `from[e]`, `e` in `start[b] .. start[b+1]`, and `stay[b]` from itself. */
export interface Inflows {
  readonly n: number;
  readonly start: Uint32Array;
  readonly from: Uint32Array;
  readonly move: Float64Array;
  readonly stay: Float64Array;
}

/** A walk of vectors. Only the latest walk of an engine can be stepped: it lends its room to the next. */
export interface Walk {
  /** Replaces the vectors by those one step later; returns the sum of the absolute changes. */
  step(): number;
  /** The vector now, until the next step; of several, lane by lane for each state. */
  readonly p: () => Float64Array;
}

export interface EntryWalk extends Walk {
  /** What has entered each lane's set so far. */
  readonly entered: () => Float64Array;
}

export interface StepEngine {
  readonly id: "plain" | "wasm";
  /** All mass in state 0. */
  walk(inflows: Inflows): Walk;
  /**
   * One lane for each set (0 or 1 by state; state 0 in none), at most `lanes`: what enters its set is counted and taken out.
   */
  entry(inflows: Inflows, sets: readonly Uint8Array[]): EntryWalk;
}

/** So many sets are followed at once. */
export const lanes = 4;

/** Lanes really used: what a machine can do side by side. */
export const widthFor = (sets: number): 2 | 4 => {
  if (!(sets >= 1 && sets <= lanes)) throw new RangeError(`1 to ${lanes} sets are followed at once, got ${sets}`);
  return sets <= 2 ? 2 : 4;
};

/** Sets side by side: 1 where a lane's set holds the state. */
export function sideBySide(n: number, sets: readonly Uint8Array[], width: number, inside: Float64Array): void {
  inside.fill(0, 0, n * width);
  sets.forEach((set, v) => {
    for (let a = 0; a < n; a++) inside[a * width + v] = set[a]!;
  });
}

export const plainSteps: StepEngine = {
  id: "plain",
  walk({ n, start, from, move, stay }) {
    let p = new Float64Array(n);
    let next = new Float64Array(n);
    p[0] = 1;
    return {
      p: () => p,
      step() {
        let change = 0;
        for (let b = 0; b < n; b++) {
          // Two sums at a time: one addition need not wait for the other.
          let even = p[b]! * stay[b]!;
          let odd = 0;
          let e = start[b]!;
          const end = start[b + 1]!;
          for (; e + 1 < end; e += 2) {
            even += p[from[e]!]! * move[e]!;
            odd += p[from[e + 1]!]! * move[e + 1]!;
          }
          if (e < end) even += p[from[e]!]! * move[e]!;
          even += odd;
          change += Math.abs(even - p[b]!);
          next[b] = even;
        }
        [p, next] = [next, p];
        return change;
      },
    };
  },
  entry({ n, start, from, move, stay }, sets) {
    const width = widthFor(sets.length);
    const inside = new Float64Array(n * width);
    sideBySide(n, sets, width, inside);
    let p = new Float64Array(n * width);
    let next = new Float64Array(n * width);
    p.fill(1, 0, width);
    const total = new Float64Array(width);
    const change = new Float64Array(width);
    const here = new Float64Array(width);
    return {
      p: () => p,
      entered: () => total,
      step() {
        change.fill(0);
        for (let b = 0; b < n; b++) {
          for (let v = 0; v < width; v++) here[v] = p[b * width + v]! * stay[b]!;
          for (let e = start[b]!; e < start[b + 1]!; e++)
            for (let v = 0; v < width; v++) here[v]! += p[from[e]! * width + v]! * move[e]!;
          for (let v = 0; v < width; v++) {
            const at = b * width + v;
            total[v]! += here[v]! * inside[at]!;
            const left = here[v]! * (1 - inside[at]!);
            change[v]! += Math.abs(left - p[at]!);
            next[at] = left;
          }
        }
        [p, next] = [next, p];
        let sum = change[0]! + change[1]!;
        for (let v = 2; v < width; v++) sum += change[v]!;
        return sum;
      },
    };
  },
};
