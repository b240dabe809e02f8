// The shape of a .gmcr file (JSON): checked key by key, everything wrong collected, nothing assumed.
import { nearestName } from "../nearest.ts";
import type { GmcrCode, gmcrDiagnostic, Holds, Kind } from "./gmcrMessages.ts";

/** `[option, is it taken]`, all of which must hold. */
export type Conjunction = readonly (readonly [option: number, isTaken: boolean])[];
/** One of the conjunctions must hold. */
export type Condition = readonly Conjunction[];

export interface GmcrOption {
  readonly name: string;
  /** `fwd`: only from off to on; `back`: only from on to off. */
  readonly direction: "both" | "fwd" | "back";
}

export interface DecisionMaker {
  readonly name: string;
  /** Places in the list of options. */
  readonly options: readonly number[];
  /** Most important first. */
  readonly preferences: readonly Condition[];
  /** Numbers of states, best first, each group a tie; null if there is none. */
  readonly ranking: readonly (readonly number[])[] | null;
  readonly misperceptions: number;
}

export interface GmcrFile {
  readonly options: readonly GmcrOption[];
  readonly makers: readonly DecisionMaker[];
  readonly infeasibles: readonly Condition[];
  readonly usesRanking: boolean;
  /** Coalitions of two or more, as places in the list of decision makers. */
  readonly coalitions: readonly (readonly number[])[];
}

/** Notes something wrong. */
export type Report = <C extends GmcrCode>(code: C, details: Parameters<typeof gmcrDiagnostic<C>>[2]) => void;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (x: unknown): x is Fields => typeof x === "object" && x !== null && !Array.isArray(x);
const nothing: Fields = {};
const isWhole = (x: unknown): x is number => typeof x === "number" && Number.isInteger(x);

const known = {
  file: [
    "decisionMakers",
    "options",
    "infeasibles",
    "useManualPreferenceRanking",
    "useManualPreferenceVectors",
    "coalitions",
    "coalitionsFull",
    "program",
    "version",
  ],
  option: ["name", "permittedDirection"],
  maker: ["name", "options", "preferences", "preferenceRanking", "preferenceVector", "payoffs", "misperceptions"],
  compound: ["compound", "members"],
} as const;

/** Names that stand in what could be read of a broken file. */
export function holdsOf(value: unknown): Holds {
  const names = (list: unknown): string[] =>
    (Array.isArray(list) ? list : []).flatMap((x) => (isFields(x) && typeof x.name === "string" ? [x.name] : []));
  const fields = isFields(value) ? value : {};
  return { options: names(fields.options), makers: names(fields.decisionMakers) };
}

/** What the file says. Where something has the wrong shape it is reported and left out; the result is then of no use. */
export function gmcrFile(value: unknown, report: Report): GmcrFile {
  const wrong = (at: string, expected: Kind, x: unknown): void => {
    report("QN-GMCR-SHAPE", { at, expected, found: foundKind(x) });
  };
  const fields = (x: unknown, at: string, keys: readonly string[]): Fields => {
    if (!isFields(x)) {
      wrong(at, "map", x);
      return nothing;
    }
    for (const key of Object.keys(x))
      if (!keys.includes(key))
        report("QN-GMCR-KEY", {
          at,
          key,
          nearest: nearestName(
            key,
            keys.filter((k) => x[k] === undefined),
          ),
        });
    return x;
  };
  /** An absent list is empty unless `isNeeded`. */
  const list = <T>(x: unknown, at: string, one: (x: unknown, at: string) => T, isNeeded = false): T[] => {
    if (x === undefined && !isNeeded) return [];
    if (Array.isArray(x)) return x.map((item, k) => one(item, `${at}[${k}]`));
    wrong(at, "list", x);
    return [];
  };
  const name = (x: Fields, at: string): string => {
    if (typeof x.name === "string") return x.name;
    // What is no map has been reported as that.
    if (x !== nothing) wrong(`${at}.name`, "text", x.name);
    return "";
  };
  const index = (x: unknown, at: string, count: number): number[] => {
    if (!isWhole(x)) wrong(at, "whole", x);
    else if (x < 0 || x >= count) report("QN-GMCR-INDEX", { at, index: x, count });
    else return [x];
    return [];
  };
  const flag = (x: unknown, at: string): boolean => {
    if (x !== undefined && typeof x !== "boolean") wrong(at, "yesNo", x);
    return x === true;
  };

  const root = fields(value, "/", known.file);
  const options = list(
    root.options,
    "options",
    (x, at): GmcrOption => {
      const option = fields(x, at, known.option);
      const direction = option.permittedDirection ?? "both";
      if (direction !== "both" && direction !== "fwd" && direction !== "back")
        wrong(`${at}.permittedDirection`, "direction", direction);
      return {
        name: name(option, at),
        direction: direction === "fwd" || direction === "back" ? direction : "both",
      };
    },
    true,
  );

  const conjunction = (x: unknown, at: string): Conjunction =>
    list(x, at, (pair, here): Conjunction => {
      if (!Array.isArray(pair) || pair.length !== 2) {
        wrong(here, "pair", pair);
        return [];
      }
      const [option, taken] = pair as readonly unknown[];
      if (taken !== "Y" && taken !== "N") wrong(`${here}[1]`, "answer", taken);
      return index(option, `${here}[0]`, options.length).map((k) => [k, taken === "Y"]);
    }).flat();
  const condition = (x: unknown, at: string): Condition => {
    if (!isFields(x)) return [conjunction(x, at)];
    const compound = fields(x, at, known.compound);
    return list(compound.members, `${at}.members`, conjunction, true);
  };
  const state = (x: unknown, at: string): number[] => {
    if (isWhole(x)) return [x];
    wrong(at, "states", x);
    return [];
  };
  const ranking = (x: unknown, at: string): readonly (readonly number[])[] =>
    list(x, at, (group, here) => (Array.isArray(group) ? list(group, here, state).flat() : state(group, here)));

  const count = Array.isArray(root.decisionMakers) ? root.decisionMakers.length : 0;
  return {
    options,
    makers: list(
      root.decisionMakers,
      "decisionMakers",
      (x, at): DecisionMaker => {
        const maker = fields(x, at, known.maker);
        const key = maker.preferenceRanking === undefined ? "preferenceVector" : "preferenceRanking";
        const owned = list(maker.options, `${at}.options`, (k, here) => index(k, here, options.length)).flat();
        return {
          name: name(maker, at),
          options: [...new Set(owned)],
          preferences: list(maker.preferences, `${at}.preferences`, condition),
          ranking: maker[key] === undefined ? null : ranking(maker[key], `${at}.${key}`),
          misperceptions: list(maker.misperceptions, `${at}.misperceptions`, condition).length,
        };
      },
      true,
    ),
    infeasibles: list(root.infeasibles, "infeasibles", condition),
    usesRanking: flag(root.useManualPreferenceRanking ?? root.useManualPreferenceVectors, "useManualPreferenceRanking"),
    coalitions: list(root.coalitions, "coalitions", (x, at) =>
      Array.isArray(x) ? list(x, at, (k, here) => index(k, here, count)).flat() : index(x, at, count),
    ).filter((members) => members.length > 1),
  };
}

/** What was found, as a person calls it; a short text or number as it stands. */
function foundKind(x: unknown): Kind | string {
  if (x === undefined || x === null) return "nothing";
  if (Array.isArray(x)) return "list";
  if (typeof x === "object") return "map";
  if (typeof x === "boolean") return "yesNo";
  return String(JSON.stringify(x)).slice(0, 40);
}
