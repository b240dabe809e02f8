// Counting sort: positions in the order of their values.

/** Positions of `value` (whole numbers from 0) in ascending order of value, equal ones by position; written into `sorted`. */
export function ascending(value: Int32Array, sorted: Uint32Array = new Uint32Array(value.length)): Uint32Array {
  const n = value.length;
  let top = 0;
  for (let s = 0; s < n; s++) if (value[s]! > top) top = value[s]!;
  const next = new Uint32Array(top + 2);
  for (let s = 0; s < n; s++) next[value[s]! + 1]!++;
  for (let v = 0; v < top; v++) next[v + 1]! += next[v]!;
  for (let s = 0; s < n; s++) sorted[next[value[s]!]!++] = s;
  return sorted;
}
