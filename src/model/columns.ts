// States by what an actor controls. States that differ only in its options form a column; within a column, states that agree on
// what cannot be undone form a stage. Own moves lead within a stage, or to a stage that what cannot be undone allows: nothing else
// need be known of them, so that no list of moves is made (at 2^20 states it would not fit).

export interface Irreversible {
  /** Options that cannot go off again, and options that cannot go on again, as masks. */
  readonly on: number;
  readonly off: number;
}

/** Whether irreversible options allow going from mask `from` to mask `to`. */
export const allows = (irreversible: Irreversible, from: number, to: number): boolean =>
  (from & ~to & irreversible.on) === 0 && (to & ~from & irreversible.off) === 0;

/** Lists by stage: `to[start[g] .. start[g+1])`. */
export interface Rows {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * Columns of several actors, or coalitions, over the same `n` states. What holds for state `s` and actor `i` stands at `i n + s`;
 * stages are numbered through all of them, and hold states at places from `i n` up to `(i + 1) n`.
 */
export interface Columns {
  readonly n: number;
  /** Masks of the states, ascending; of what each actor controls. */
  readonly states: Uint32Array;
  readonly masks: readonly number[];
  readonly irreversible: Irreversible;
  /** Stages of actor `i`: `first[i]` up to, not including, `first[i + 1]`. */
  readonly first: Uint32Array;
  /** Stage of each state; made when first asked for. */
  readonly of: Uint32Array;
  /** States of stage `g`: `members[start[g] .. start[g+1])`, ascending. */
  readonly start: Uint32Array;
  readonly members: Uint32Array;
  /** Stages from which one is entered, and which are entered from it, itself included; null where each stage is its column. */
  readonly between: { readonly before: Rows; readonly after: Rows } | null;
}

/** Columns of the options in each of `masks`, over `states` of `m` options. Without `irreversible` every column is one stage. */
export function columns(
  states: Uint32Array,
  m: number,
  masks: readonly number[],
  irreversible: Irreversible = { on: 0, off: 0 },
): Columns {
  const n = states.length;
  const { on, off } = irreversible;
  const first = new Uint32Array(masks.length + 1);
  const members = new Uint32Array(masks.length * n);
  const starts: Uint32Array[] = [];
  const isFixed = masks.some((mask) => (mask & (on | off)) !== 0);
  const before = new Lists(isFixed ? n : 0);
  const after = new Lists(isFixed ? n : 0);
  const room = { stage: new Uint32Array(n), table: m <= 22 ? new Int32Array(1 << m) : null };
  let count = 0;
  masks.forEach((mask, i) => {
    const stages = stagesOf(states, ~mask | on | off, count, room);
    if (isFixed) {
      // What can be undone nowhere was otherwise before, or will be.
      before.add(stages, count, (key) => mask & ((key & on) | (~key & off)));
      after.add(stages, count, (key) => mask & ((~key & on) | (key & off)));
    }
    const start = new Uint32Array(stages.keys.length);
    for (let s = 0; s < n; s++) start[room.stage[s]! - count]!++;
    let end = (i + 1) * n;
    for (let g = start.length - 1; g >= 0; g--) {
      end -= start[g]!;
      start[g] = end;
    }
    const next = start.slice();
    for (let s = 0; s < n; s++) members[next[room.stage[s]! - count]!++] = s;
    starts.push(start);
    count += stages.keys.length;
    first[i + 1] = count;
  });
  const start = new Uint32Array(count + 1);
  starts.forEach((list, i) => {
    start.set(list, first[i]);
  });
  start[count] = members.length;
  const between = isFixed ? { before: before.rows(), after: after.rows() } : null;
  let of: Uint32Array | null = null;
  return {
    ...{ n, states, masks, irreversible, first, start, members, between },
    get of() {
      of ??= stageOfEach({ n, first, start, members });
      return of;
    },
  };
}

function stageOfEach({ n, first, start, members }: Pick<Columns, "n" | "first" | "start" | "members">): Uint32Array {
  const of = new Uint32Array(members.length);
  for (let i = 0; i + 1 < first.length; i++)
    for (let g = first[i]!; g < first[i + 1]!; g++)
      for (let p = start[g]!; p < start[g + 1]!; p++) of[i * n + members[p]!] = g;
  return of;
}

interface Stages {
  /** The bits that all states of a stage share, by stage. */
  readonly keys: Uint32Array;
  /** Number of the stage with a key, by key; where the keys are too many for a list, none for what there is not. */
  readonly table: Int32Array | null;
  readonly map: ReadonlyMap<number, number>;
}

/** Writes the stage of each state into `stage`, counted from `first`: states with the same bits in `keep` share one. `table` is room to work in. */
function stagesOf(
  states: Uint32Array,
  keep: number,
  first: number,
  { stage: of, table }: { readonly stage: Uint32Array; readonly table: Int32Array | null },
): Stages {
  const n = states.length;
  const keys = new Uint32Array(n);
  const map = new Map<number, number>();
  let count = 0;
  table?.fill(-1);
  for (let s = 0; s < n; s++) {
    const key = (states[s]! & keep) >>> 0;
    let stage = table ? table[key]! : (map.get(key) ?? -1);
    if (stage < 0) {
      stage = first + count;
      keys[count++] = key;
      if (table) table[key] = stage;
      else map.set(key, stage);
    }
    of[s] = stage;
  }
  return { keys: keys.subarray(0, count), table, map };
}

/** Lists of stages, one after the other; with room for `size` of them to begin with. */
class Lists {
  private start: Uint32Array;
  private to: Uint32Array;
  private count = 0;
  private length = 0;
  constructor(size: number) {
    this.start = new Uint32Array(size + 1);
    this.to = new Uint32Array(2 * size);
  }
  /** For each stage, numbered from `first`, itself and those whose keys differ from its own in some of `bits`. */
  add({ keys, table, map }: Stages, first: number, bits: (key: number) => number): void {
    while (this.count + keys.length >= this.start.length) this.start = wider(this.start);
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k]!;
      const all = bits(key);
      this.push(first + k);
      for (let change = all; change !== 0; change = (change - 1) & all) {
        const other = (key ^ change) >>> 0;
        const stage = table ? table[other]! : (map.get(other) ?? -1);
        if (stage >= 0) this.push(stage);
      }
      this.start[++this.count] = this.length;
    }
  }
  rows(): Rows {
    return { start: this.start.subarray(0, this.count + 1), to: this.to.subarray(0, this.length) };
  }
  private push(stage: number): void {
    if (this.length === this.to.length) this.to = wider(this.to);
    this.to[this.length++] = stage;
  }
}

function wider(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(2 * list.length);
  twice.set(list);
  return twice;
}
