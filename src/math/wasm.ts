// Modules of WebAssembly, kept as base64 in the project.

/** Makes an instance with its own memory. */
export type Make = () => Readonly<Record<string, unknown>>;

/** Null where the machine has no WebAssembly, or none with SIMD. */
export function moduleOf(base64: string): Make | null {
  if (typeof WebAssembly === "undefined") return null;
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  if (!WebAssembly.validate(bytes)) return null;
  const module = new WebAssembly.Module(bytes);
  return () => new WebAssembly.Instance(module).exports;
}

/** Hands out places in a memory, one after the other, each on a boundary of 16 bytes; `grow` makes the memory hold them all. */
export class Room {
  private end = 0;
  bytes(count: number): number {
    const place = this.end;
    this.end += (count + 15) & ~15;
    return place;
  }
  /** Where the next place would be; `release` gives everything from there on back. */
  mark(): number {
    return this.end;
  }
  release(mark: number): void {
    this.end = mark;
  }
  grow(memory: WebAssembly.Memory): void {
    const missing = this.end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
  }
}
