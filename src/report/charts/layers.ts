// Boxes in columns: the order within each column that crosses few arrows, by the mean place of neighbours (Sugiyama's sweeps).

export interface Layered {
  /** Column of each item; null: not in a column. */
  readonly layers: readonly (number | null)[];
  readonly arrows: readonly { readonly from: number; readonly to: number }[];
}

const sweeps = 8;

/** Items by column, each column in the order to draw it. Ties keep the given order, so that the same graph has the same picture. */
export function orderedLayers({ layers, arrows }: Layered): number[][] {
  const count = layers.reduce<number>((n, layer) => Math.max(n, (layer ?? -1) + 1), 0);
  const columns: number[][] = Array.from({ length: count }, (_, l) =>
    [...layers.keys()].filter((k) => layers[k] === l),
  );
  const place = new Map<number, number>();
  const settle = (column: readonly number[]): void => {
    column.forEach((k, i) => {
      place.set(k, i - (column.length - 1) / 2);
    });
  };
  for (const column of columns) settle(column);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isForward = sweep % 2 === 0;
    for (let step = 1; step < count; step++) {
      const column = columns[isForward ? step : count - 1 - step]!;
      const wanted = new Map(
        column.map((k) => {
          const neighbours = arrows.flatMap((a) =>
            isForward ? (a.to === k ? [a.from] : []) : a.from === k ? [a.to] : [],
          );
          const mean = neighbours.reduce((sum, n) => sum + place.get(n)!, 0) / neighbours.length;
          return [k, neighbours.length > 0 ? mean : place.get(k)!] as const;
        }),
      );
      column.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
      settle(column);
    }
  }
  return columns;
}
