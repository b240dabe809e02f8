// The five concepts by name, and what is said of each.

/** Nash, general metarational, symmetric metarational, sequential, symmetric sequential. */
export const concepts = ["nash", "gmr", "smr", "seq", "sseq"] as const;
export type Concept = (typeof concepts)[number];
export type PerConcept<T> = Readonly<Record<Concept, T>>;
