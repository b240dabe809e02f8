// The WebAssembly engine of steps.ts: flows and vectors are copied into its memory, which grows to the largest chain.
import { type Inflows, lanes, plainSteps, type StepEngine, sideBySide, widthFor } from "./steps.ts";
import { stepsWasm } from "./stepsWasm.ts";
import { moduleOf, Room } from "./wasm.ts";

type Place = number;
interface Exports {
  readonly memory: WebAssembly.Memory;
  step(n: number, start: Place, from: Place, move: Place, stay: Place, p: Place, next: Place): number;
  enter2(...places: readonly number[]): number;
  enter4(...places: readonly number[]): number;
}

/** Null where the machine has no WebAssembly with SIMD. */
export function wasmSteps(): StepEngine | null {
  const instance = moduleOf(stepsWasm)?.();
  if (!instance) return null;
  const exports = instance as unknown as Exports;
  const { memory } = exports;
  /** What the memory holds. */
  let held: Inflows | null = null;
  let at = { start: 0, from: 0, move: 0, stay: 0, p: 0, next: 0, inside: 0, total: 0 };

  const hold = (inflows: Inflows): void => {
    if (held === inflows) return;
    held = inflows;
    const { n, start, from, move, stay } = inflows;
    const room = new Room();
    at = {
      move: room.bytes(move.length * 8),
      stay: room.bytes(n * 8),
      p: room.bytes(n * 8 * lanes),
      next: room.bytes(n * 8 * lanes),
      inside: room.bytes(n * 8 * lanes),
      total: room.bytes(8 * lanes),
      start: room.bytes((n + 1) * 4),
      from: room.bytes(from.length * 4),
    };
    room.grow(memory);
    doubles(at.move, move.length).set(move);
    doubles(at.stay, n).set(stay);
    new Uint32Array(memory.buffer, at.start, n + 1).set(start);
    new Uint32Array(memory.buffer, at.from, from.length).set(from);
  };
  const doubles = (place: Place, length: number): Float64Array => new Float64Array(memory.buffer, place, length);

  return {
    id: "wasm",
    walk(inflows) {
      hold(inflows);
      const { n } = inflows;
      let [p, next] = [at.p, at.next];
      let [here, there] = [doubles(p, n), doubles(next, n)];
      here.fill(0);
      here[0] = 1;
      return {
        p: () => here,
        step() {
          const change = exports.step(n, at.start, at.from, at.move, at.stay, p, next);
          [p, next, here, there] = [next, p, there, here];
          return change;
        },
      };
    },
    entry(inflows, sets) {
      hold(inflows);
      const { n } = inflows;
      const width = widthFor(sets.length);
      let [p, next] = [at.p, at.next];
      sideBySide(n, sets, width, doubles(at.inside, n * width));
      doubles(p, n * width)
        .fill(0)
        .fill(1, 0, width);
      const total = doubles(at.total, width).fill(0);
      const enter = width === 2 ? exports.enter2 : exports.enter4;
      return {
        p: () => doubles(p, n * width),
        entered: () => total,
        step() {
          const change = enter(n, at.start, at.from, at.move, at.stay, p, next, at.inside, at.total);
          [p, next] = [next, p];
          return change;
        },
      };
    },
  };
}

/** The faster engine that this machine has. */
export const steps: StepEngine = wasmSteps() ?? plainSteps;
