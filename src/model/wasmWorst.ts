// The WebAssembly engine of worst.ts for improvements (assembly/worst.ts). Each standing of a large game has a memory of its own, in
// which it is made, so that it is not copied. What is arranged for one set of movers serves until another is asked for.
import { ascending } from "../math/ascending.ts";
import { moduleOf, Room } from "../math/wasm.ts";
import type { Columns } from "./columns.ts";
import { regionsOf } from "./worstByAnyMoves.ts";
import { worstWasm } from "./worstWasm.ts";

type Call = (...numbers: readonly number[]) => number;

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly survey: Call;
  readonly arrange: Call;
  readonly flood: Call;
}

/** Where the pairs of a standing are written, and what then answers for it. */
export interface WorstRoom {
  /** A view that holds until the next call of `worst`. */
  byStage(): Int32Array;
  /** As `worst`, by improvements of `who`; null where the game is too irregular to be packed. */
  worst(who: readonly number[], value: Int32Array): Int32Array | null;
}

const make = moduleOf(worstWasm);

/** Null where the machine has no WebAssembly. */
export function worstRoom(columns: Columns, actors: number): WorstRoom | null {
  if (!make) return null;
  const { memory, survey, arrange, flood } = make() as unknown as Exports;
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
  const game = [
    kept(first),
    kept(start),
    between ? kept(between.before.start) : 0,
    between ? kept(between.before.to) : 0,
    byStage,
  ];
  const movers = words(actors);
  const [region, place, sorted, value, order, values, result] = Array.from({ length: 7 }, () => words(n)) as [
    ...[number, number, number, number, number, number, number],
  ];
  const end = room.mark();

  /** Tables for movers, in what is left of the memory; null where they do not fit into 32 bits. */
  const tablesFor = (who: readonly number[]) => {
    room.release(end);
    const { of, count: regions } = regionsOf(columns, who);
    const [states, stages, listsOf, next, spareNext] = Array.from({ length: 5 }, () => words(regions + 1)) as [
      ...[number, number, number, number, number],
    ];
    room.grow(memory);
    ints(movers, who.length).set(who);
    ints(region, n).set(of);
    const common = [...game, movers, who.length, place, states, stages, listsOf];
    const longest = survey(n, regions, region, ...common, next);
    const bits = 32 - Math.clz32(longest - 1);
    const largest = (starts: number): number => {
      const at = ints(starts, regions + 1);
      let most = 0;
      for (let r = 0; r < regions; r++) most = Math.max(most, at[r + 1]! - at[r]!);
      return most;
    };
    const packed = largest(stages) * 2 ** bits;
    if (packed > 2 ** 32) return null;
    const bytes = packed <= 1 << 16 && largest(states) <= 1 << 16 ? 2 : 4;
    const total = (starts: number): number => ints(starts, regions + 1)[regions]!;
    const listAt = words(total(stages));
    const marks = room.bytes(bytes * total(stages));
    const lists = room.bytes(bytes * total(listsOf));
    const below = room.bytes(bytes * n * who.length);
    const merged = words(2 * longest);
    const spare = words(2 * longest);
    room.grow(memory);
    const tables = [listAt, lists, below];
    arrange(bytes, regions, bits, region, ...common, next, spareNext, ...tables, merged, spare);
    return [bytes, n, regions, bits, who.length, region, place, states, stages, ...tables, next].concat([
      ...[sorted, value, order, values, result, marks],
    ]);
  };
  let asked = "";
  let tables: readonly number[] | null = null;
  return {
    byStage: () => ints(byStage, 2 * actors * n),
    worst(who, from) {
      if (asked !== who.join()) {
        tables = tablesFor(who);
        asked = who.join();
      }
      if (!tables) return null;
      ints(value, n).set(from);
      ascending(from, new Uint32Array(memory.buffer, sorted, n));
      flood(...tables);
      return ints(value, n).slice();
    },
  };
}
