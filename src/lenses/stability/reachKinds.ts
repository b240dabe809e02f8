// The ways in which a state can be reached from the status quo.

/** From the status quo: by any moves; by single improvements; with joint moves as well; with chance as well (MODEL 9). */
export const reachKinds = ["possible", "alone", "joint", "chance"] as const;
export type ReachKind = (typeof reachKinds)[number];
export type Reach = Readonly<Record<ReachKind, boolean>>;
