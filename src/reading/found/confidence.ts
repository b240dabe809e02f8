// How often what a rule finds is right, from the gold texts (`qanat eval` prints the table); one half where nothing was counted.
const counted: Readonly<Record<string, number>> = {};

export const confidence = (rule: string): number => counted[rule] ?? 0.5;
