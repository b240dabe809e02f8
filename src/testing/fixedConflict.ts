// A conflict with every quantity fixed: what the reference implementation reads. Plain data; not to be changed once it has been used.

/** The sorted names of the options that are on, joined by `+`; `-` if none is. */
export type StateId = string;

export interface FixedOption {
  id: string;
  /** An actor, or `chance`. */
  owner: string;
  /** `on`: cannot be switched off again; `off`: cannot be switched on again. */
  irreversible?: "on" | "off";
  /** Rates at which the option flips by itself. */
  hazard?: { on?: number; off?: number };
  /** What else becomes so in that flip: `x` or `!x`. */
  with?: { on?: string[]; off?: string[] };
}

export interface FixedAgreement {
  id: string;
  members: string[];
  /** Guard; absent: always. */
  when?: string;
  rate: number;
  trust: number;
  kappa: number;
}

/** Statements, most important first, all held; or a score per state, larger is better. */
export type FixedPreference = string[] | { scores: Record<StateId, number> };

export interface FixedConflict {
  actors: string[];
  options: FixedOption[];
  infeasible: string[];
  moot: { when: string; options: string[] }[];
  statusQuo: string[];
  /** Predicates; `S0` is the rest and is not listed. */
  scenarios: Record<string, string>;
  preferences: Record<string, FixedPreference>;
  beta: Record<string, number | "decisive">;
  tempo: Record<string, number>;
  foresight: Record<string, number>;
  agreements: FixedAgreement[];
}

/** The entry of a record that must have it. */
export function entry<T>(record: Record<string, T>, key: string): T {
  const value = record[key];
  if (value === undefined) throw new Error(`nothing is given for ${key}`);
  return value;
}
