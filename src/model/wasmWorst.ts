// The WebAssembly engine for what improvements lead to (assembly/worst.ts, assembly/held.ts). All standings take turns in one memory:
// touching memory for the first time costs more than writing a standing again. What is arranged for a set of movers serves until room
// is needed.
import { ascending } from "../math/ascending.ts";
import { moduleOf, Room } from "../math/wasm.ts";
import type { Columns, Rows } from "./columns.ts";
import { regionsOf } from "./worstByAnyMoves.ts";
import { worstWasm } from "./worstWasm.ts";

type Call = (...numbers: readonly number[]) => number;

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly unite: Call;
  readonly survey: Call;
  readonly arrange: Call;
  readonly flood: Call;
  readonly held: Call;
}

/** Where the pairs of a standing are written, and what then answers for it. */
interface WorstRoom {
  /** A view that holds until the next call of `worst`. */
  byStage(): Int32Array;
  /** To be called when another standing was written after a call of `worst`. */
  changed(): void;
  /** As `worst`, by improvements of `who`; null where the game is too irregular to be packed. */
  worst(who: readonly number[], value: Int32Array): Int32Array | null;
  /** As `heldBy` of the stability lens along columns, for two answers. */
  held(i: number, floors: readonly [Int32Array, Int32Array]): [Uint8Array, Uint8Array];
}

/** What is kept for a set of movers: where the arguments of its calls lie, and for which standing it was last arranged. */
interface Tables {
  readonly arrange: readonly number[];
  readonly flood: readonly number[];
  standing: number;
}

/** So many bits hold every whole number from 0 that is less than `count`. */
const bitsFor = (count: number): number => 32 - Math.clz32(count - 1);

const make = moduleOf(worstWasm);

/** The one memory, and what stands in it. */
let shared: { readonly exports: Exports; columns?: Columns; room?: WorstRoom; standing?: object } | null | undefined;

/** So many bytes of tables are kept for games of few states; large ones keep those of the last movers alone. */
const mostKept = 1 << 23;

/**
 * The room in which `standing` stands, which `write` writes, by actor and stage, if another stood there; null where the machine has no
 * WebAssembly. It is `standing`'s until the next call.
 */
export function roomFor(
  standing: object,
  columns: Columns,
  actors: number,
  { isLarge, write }: { readonly isLarge: boolean; readonly write: (byStage: Int32Array) => void },
): Omit<WorstRoom, "changed"> | null {
  if (shared === undefined) shared = make ? { exports: make() as unknown as Exports } : null;
  if (shared === null) return null;
  if (shared.columns !== columns || !shared.room) {
    shared.room = roomIn(shared.exports, columns, actors, isLarge ? 0 : mostKept);
    shared.columns = columns;
    delete shared.standing;
  }
  if (shared.standing !== standing) {
    write(shared.room.byStage());
    shared.room.changed();
    shared.standing = standing;
  }
  return shared.room;
}

/** `most`: bytes of tables above which those of other movers are given up. */
function roomIn(
  { memory, unite, survey, arrange, flood, held }: Exports,
  columns: Columns,
  actors: number,
  most: number,
): WorstRoom {
  const { n, first, start, between } = columns;
  const room = new Room();
  // Place 0 says that there is no list.
  room.bytes(16);
  const words = (count: number): number => room.bytes(4 * count);
  const ints = (place: number, length: number): Int32Array => new Int32Array(memory.buffer, place, length);
  const byStage = words(2 * actors * n);
  const kept = (list: Uint32Array): number => {
    const place = words(list.length);
    room.grow(memory);
    ints(place, list.length).set(list);
    return place;
  };
  const startAt = kept(start);
  const stages = start.length - 1;
  const beforeAt = between ? [kept(between.before.start), kept(between.before.to)] : [0, 0];
  const afterAt = between ? [kept(between.after.start), kept(between.after.to)] : [0, 0];
  const lengths = between ? lengthsOf(start, between.before) : null;
  const sums = lengths ? kept(lengths.sums) : startAt;
  const entry = lengths ? words(stages + 1) : startAt;
  const entries = lengths ? words(2 * lengths.sums[stages]!) : byStage;
  const uniting = lengths
    ? [stages, startAt, ...beforeAt, byStage, entry, entries, words(2 * lengths.longest), words(2 * lengths.longest)]
    : null;
  const game = [kept(first), startAt, byStage];
  const [sorted, value, result] = [words(n), words(n), words(n)];
  // What is looked at in order while flooding is by turns what two answers are read from.
  const floors = words(2 * n);
  const [order, values] = [floors, floors + 4 * n];
  room.grow(memory);
  const end = room.mark();

  /** Makes room for the tables of movers; null where they do not fit into 32 bits. */
  const tablesFor = (who: readonly number[]): Tables | null => {
    const { of, count: regions } = regionsOf(columns, who);
    const [region, place, movers] = [words(n), words(n), words(who.length)];
    const [states, stages, listsOf, next, spareNext] = Array.from({ length: 5 }, () => words(regions + 1)) as [
      ...[number, number, number, number, number],
    ];
    const ofMover = words(regions * who.length);
    room.grow(memory);
    ints(movers, who.length).set(who);
    ints(region, n).set(of);
    const ofRegions = [movers, who.length, place, states, stages, listsOf, ofMover];
    const longest = survey(n, regions, region, ...game, sums, ...ofRegions, next);
    // Where no stage leads anywhere there is none longer than one.
    const bits = bitsFor(Math.max(longest, 1));
    const largest = (starts: number): number => {
      const at = ints(starts, regions + 1);
      let most = 0;
      for (let r = 0; r < regions; r++) most = Math.max(most, at[r + 1]! - at[r]!);
      return most;
    };
    const stagesOfOne = ints(ofMover, regions * who.length).reduce((most, count) => Math.max(most, count), 1);
    const packed = bitsFor(stagesOfOne) + bits;
    if (packed > 32) return null;
    const bytes = packed <= 16 && largest(states) <= 1 << 16 ? 2 : 4;
    const total = (starts: number): number => ints(starts, regions + 1)[regions]!;
    const listAt = words(total(stages));
    const marks = room.bytes(bytes * total(stages));
    const lists = room.bytes(bytes * total(listsOf));
    const below = room.bytes(bytes * n * who.length);
    room.grow(memory);
    const tables = [listAt, lists, below];
    return {
      arrange: [bytes, regions, bits, region, ...game, entry, entries, ...ofRegions, next, spareNext, ...tables],
      flood: [bytes, n, regions, bits, who.length, region, place, states, stages, ofMover, ...tables, next].concat([
        ...[sorted, value, order, values, result, marks],
      ]),
      standing: -1,
    };
  };
  const known = new Map<string, Tables | null>();
  let standing = 0;
  return {
    byStage: () => ints(byStage, 2 * actors * n),
    changed() {
      standing++;
      if (uniting) unite(...uniting);
    },
    worst(who, from) {
      const key = who.join();
      let tables = known.get(key);
      if (tables === undefined) {
        if (room.mark() - end > most) {
          room.release(end);
          known.clear();
        }
        tables = tablesFor(who);
        known.set(key, tables);
      }
      if (!tables) return null;
      if (tables.standing !== standing) {
        arrange(...tables.arrange);
        tables.standing = standing;
      }
      ints(value, n).set(from);
      ascending(from, new Uint32Array(memory.buffer, sorted, n));
      flood(...tables.flood);
      return ints(value, n).slice();
    },
    held(i, [a, b]) {
      const pairs = ints(floors, 2 * n);
      for (let s = 0; s < n; s++) {
        pairs[2 * s] = a[s]!;
        pairs[2 * s + 1] = b[s]!;
      }
      const stable = new Uint8Array(memory.buffer, result, 2 * n).fill(1);
      held(first[i]!, first[i + 1]!, startAt, ...afterAt, byStage, floors, result, result + n);
      return [stable.slice(0, n), stable.slice(n)];
    },
  };
}

/** By stage, sums of how many states it is entered from, and the most of one. */
function lengthsOf(start: Uint32Array, before: Rows): { readonly sums: Uint32Array; readonly longest: number } {
  const sums = new Uint32Array(start.length);
  let longest = 0;
  for (let g = 0; g + 1 < start.length; g++) {
    let length = 0;
    for (let k = before.start[g]!; k < before.start[g + 1]!; k++) {
      const h = before.to[k]!;
      length += start[h + 1]! - start[h]!;
    }
    sums[g + 1] = sums[g]! + length;
    if (length > longest) longest = length;
  }
  return { sums, longest };
}
