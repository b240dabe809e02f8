// How states stand with the actors in one draw. Lists of pairs, so that what is read together lies together: at 2^20 states reading
// memory is most of the work.
import { remembered } from "../math/remembered.ts";
import type { Columns } from "./columns.ts";
import { roomFor } from "./wasmWorst.ts";

export interface Standing {
  readonly ranks: readonly Int32Array[];
  /**
   * The states of each stage, worst first, and their ranks: a pair for each place of `Columns.members`, at `2 place`. A view that holds
   * until another standing is asked, or the next call of `worst`.
   */
  readonly byStage: Int32Array;
  /** Stage and rank of state `s` for actor `i`, at `2 (s actors + i)`; made when first asked for. */
  readonly byState: Int32Array;
  /** The WebAssembly engine of `worst`, by improvements of `who`; gives null where there is none or the game is too irregular. */
  readonly worst: ((who: readonly number[], value: Int32Array) => Int32Array | null) | null;
  /** The same for `heldBy` of the stability lens along columns, for two answers. */
  readonly held: ((i: number, floors: readonly [Int32Array, Int32Array]) => [Uint8Array, Uint8Array] | null) | null;
}

/** Rank of state `s` for actor `i`. */
export const rankIn = ({ ranks }: Standing, i: number, s: number): number => ranks[i]![s]!;

/** Above so many states what is sorted for a standing is not kept apart from it: draws of such games are few. */
const large = 1 << 12;

/** `ranks[i][s]`: whole numbers from 0, by actor of the columns and state. */
export function standingOf(
  columns: Columns,
  ranks: readonly Int32Array[],
  {
    isLarge = columns.n > large,
    isCompiled = true,
  }: { readonly isLarge?: boolean; readonly isCompiled?: boolean } = {},
): Standing {
  const { n } = columns;
  const actors = ranks.length;
  const write = (pairs: Int32Array): void =>
    ranks.forEach((rank, i) => {
      if (isLarge) sortInto(pairs.subarray(2 * i * n, 2 * (i + 1) * n), columns, i, rank);
      else pairs.set(sorted(columns, i, rank), 2 * i * n);
    });
  const room = () => (isCompiled ? roomFor(write, columns, actors, { isLarge, write }) : null);
  // Without the room, or where a copy is small.
  let pairs: Int32Array | null = null;
  const written = (): Int32Array => {
    pairs ??= new Int32Array(2 * actors * n);
    write(pairs);
    return pairs;
  };
  let byState: Int32Array | null = null;
  return {
    ranks,
    get byStage() {
      return (isLarge ? room()?.byStage() : null) ?? pairs ?? written();
    },
    get byState() {
      byState ??= stagesAndRanks(columns, ranks);
      return byState;
    },
    worst: isCompiled ? (who, value) => room()?.worst(who, value) ?? null : null,
    held: isCompiled ? (i, floors) => room()?.held(i, floors) ?? null : null,
  };
}

function stagesAndRanks({ n, of }: Columns, ranks: readonly Int32Array[]): Int32Array {
  const pairs = new Int32Array(2 * ranks.length * n);
  ranks.forEach((rank, i) => {
    for (let s = 0, at = 2 * i; s < n; s++, at += 2 * ranks.length) {
      pairs[at] = of[i * n + s]!;
      pairs[at + 1] = rank[s]!;
    }
  });
  return pairs;
}

/** Columns do not change between draws, and ranks are shared by many. */
const known = new WeakMap<Columns, WeakMap<Int32Array, Int32Array>[]>();

function sorted(columns: Columns, i: number, rank: Int32Array): Int32Array {
  const byActor = remembered(known, columns, () =>
    Array.from({ length: columns.first.length - 1 }, () => new WeakMap<Int32Array, Int32Array>()),
  );
  return remembered(byActor[i]!, rank, () => sortInto(new Int32Array(2 * columns.n), columns, i, rank));
}

/** Writes pairs (state, rank) by stage of actor `i`, worst first, equal ones by state. */
function sortInto(pairs: Int32Array, { n, first, start, members }: Columns, i: number, rank: Int32Array): Int32Array {
  for (let g = first[i]!; g < first[i + 1]!; g++) {
    const bottom = start[g]! - i * n;
    const top = start[g + 1]! - i * n;
    if (top - bottom > 32) {
      sortLong(members, rank, i * n, bottom, top, pairs);
      continue;
    }
    // Columns are short: each state goes down to its place.
    for (let place = bottom; place < top; place++) {
      const s = members[i * n + place]!;
      const mine = rank[s]!;
      let p = place;
      for (; p > bottom && pairs[2 * p - 1]! > mine; p--) {
        pairs[2 * p] = pairs[2 * p - 2]!;
        pairs[2 * p + 1] = pairs[2 * p - 1]!;
      }
      pairs[2 * p] = s;
      pairs[2 * p + 1] = mine;
    }
  }
  return pairs;
}

/** The same by the engine's own sorting, of numbers that hold rank and position both. */
function sortLong(
  members: Uint32Array,
  rank: Int32Array,
  base: number,
  bottom: number,
  top: number,
  pairs: Int32Array,
): void {
  const size = top - bottom;
  const keys = Float64Array.from({ length: size }, (_, k) => rank[members[base + bottom + k]!]! * size + k).sort();
  for (let k = 0; k < size; k++) {
    const mine = Math.floor(keys[k]! / size);
    pairs[2 * (bottom + k)] = members[base + bottom + (keys[k]! - mine * size)]!;
    pairs[2 * (bottom + k) + 1] = mine;
  }
}
