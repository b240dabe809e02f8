// A ZIP archive as far as documents need it: its directory, and single entries inflated under a cap. Declared sizes are checked before
// anything is unpacked, and what is unpacked is counted, so that a lie in the directory changes nothing.

export interface Entry {
  readonly name: string;
  readonly isLocked: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Larger than the caller allows once unpacked. */
export class TooLarge extends Error {}

const endSize = 22;
const longestComment = 65_535;

/** The directory, or undefined where the bytes end before it or it is in the form for archives above 4 GB. */
export function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endSize;
  const first = Math.max(0, end - longestComment);
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < first) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((o) => view.getUint16(at + o, true)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** What deflated bytes inflate to. Throws `TooLarge` as soon as there are more than `cap` bytes. */
export async function inflate(packed: Uint8Array, form: "deflate" | "deflate-raw", cap: number): Promise<Uint8Array> {
  const stream = new DecompressionStream(form);
  const writer = stream.writable.getWriter();
  // A failure to write shows up on the reading side too.
  const written = writer
    .write(packed)
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > cap) throw new TooLarge(`more than ${cap} bytes`);
      parts.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  await written;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The bytes of one entry. Throws where the archive is damaged. */
export async function unpack(bytes: Uint8Array, entry: Entry, cap: number): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === 0 && packed.length > cap) throw new TooLarge(`more than ${cap} bytes`);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new RangeError(`compression method ${entry.method}`);
  return inflate(packed, "deflate-raw", cap);
}
