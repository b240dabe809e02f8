// Looking up items that stand in order of place, without going through all of them.

/** Index of the first item that starts at `start` or after it; the number of items where none does. */
export function firstFrom(items: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first item that stands within a place. `items` in order of place, none overlapping. */
export function firstWithin<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  place: { readonly start: number; readonly end: number },
): T | undefined {
  const item = items[firstFrom(items, place.start)];
  return item && item.end <= place.end ? item : undefined;
}
