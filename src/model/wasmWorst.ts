// The WebAssembly engine of worst.ts for improvements (assembly/worst.ts). Each standing of a large game has a memory of its own, in
// which it is made, so that nothing is copied; those of a small one take turns in one.
import { ascending } from "../math/ascending.ts";
import { moduleOf, Room } from "../math/wasm.ts";
import type { Columns } from "./columns.ts";
import { worstWasm } from "./worstWasm.ts";

interface Exports {
  readonly memory: WebAssembly.Memory;
  worst(...numbers: readonly number[]): void;
}

/** Where a standing is written, and what then answers for it. */
export interface WorstRoom {
  readonly byState: Int32Array;
  readonly byStage: Int32Array;
  /** As `worst`, by improvements of `who`. */
  worst(who: readonly number[], value: Int32Array): Int32Array;
}

const make = moduleOf(worstWasm);

/** Null where the machine has no WebAssembly. */
export const worstRoom = (columns: Columns, actors: number): WorstRoom | null =>
  make ? roomIn(make() as unknown as Exports, columns, actors) : null;

/** What small games share: one memory, and what stands in it. */
let shared: { readonly exports: Exports; columns?: Columns; room?: WorstRoom; standing?: Written } | null | undefined;

type Written = Pick<WorstRoom, "byState" | "byStage">;

/** The room that all small games take turns in, with `standing` of `actors` actors written in it; null where the machine has no WebAssembly. */
export function sharedRoom(columns: Columns, actors: number, standing: Written): WorstRoom | null {
  if (shared === undefined) shared = make ? { exports: make() as unknown as Exports } : null;
  if (shared === null) return null;
  if (shared.columns !== columns || !shared.room) {
    shared.room = roomIn(shared.exports, columns, actors);
    shared.columns = columns;
    delete shared.standing;
  }
  if (shared.standing !== standing) {
    shared.room.byState.set(standing.byState);
    shared.room.byStage.set(standing.byStage);
    shared.standing = standing;
  }
  return shared.room;
}

function roomIn({ memory, worst }: Exports, { n, start, between }: Columns, actors: number): WorstRoom {
  const room = new Room();
  const stages = start.length - 1;
  // Place 0 says that there is no list.
  room.bytes(16);
  const words = (count: number): number => room.bytes(4 * count);
  const at = {
    byState: words(2 * actors * n),
    byStage: words(2 * actors * n),
    start: words(start.length),
    beforeStart: between ? words(between.before.start.length) : 0,
    before: between ? words(between.before.to.length) : 0,
    movers: words(actors),
    order: words(n),
    value: words(n),
    result: words(n),
    marks: words(2 * stages),
    stack: words(n),
  };
  room.grow(memory);
  const ints = (place: number, length: number): Int32Array => new Int32Array(memory.buffer, place, length);
  ints(at.start, start.length).set(start);
  if (between) {
    ints(at.beforeStart, between.before.start.length).set(between.before.start);
    ints(at.before, between.before.to.length).set(between.before.to);
  }
  return {
    byState: ints(at.byState, 2 * actors * n),
    byStage: ints(at.byStage, 2 * actors * n),
    worst(who, value) {
      ints(at.movers, who.length).set(who);
      ints(at.value, n).set(value);
      ascending(value, new Uint32Array(memory.buffer, at.order, n));
      worst(
        ...[n, actors, stages, at.start, at.beforeStart, at.before, at.byState, at.byStage, at.movers, who.length],
        ...[at.order, at.value, at.result, at.marks, at.stack],
      );
      return ints(at.result, n).slice();
    },
  };
}
