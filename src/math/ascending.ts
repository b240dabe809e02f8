// Counting sort: positions in the order of their values.

/** Positions of `value` (whole numbers from 0) in ascending order of value, equal ones by position. */
export function ascending(value: Int32Array): Uint32Array {
  const n = value.length;
  let top = 0;
  for (let s = 0; s < n; s++) if (value[s]! > top) top = value[s]!;
  const next = new Uint32Array(top + 2);
  for (let s = 0; s < n; s++) next[value[s]! + 1]!++;
  for (let v = 0; v < top; v++) next[v + 1]! += next[v]!;
  const sorted = new Uint32Array(n);
  for (let s = 0; s < n; s++) sorted[next[value[s]!]!++] = s;
  return sorted;
}
