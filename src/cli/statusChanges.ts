// Confirmation statuses of two versions of a case, side by side, in words.
import type { Case } from "../case/index.ts";
import type { ConfirmationStatus } from "../lenses/evidence/finding.ts";
import { evidenceLens, posteriorsOf } from "../lenses/evidence/index.ts";
import { statusName } from "../report/index.ts";
import type { Console } from "./console.ts";

/** The computed status of each claim; null where nobody affirms and no party denies. */
export async function statusesOf(c: Case): Promise<Readonly<Record<string, ConfirmationStatus | null>>> {
  const { claims } = await evidenceLens.run(c, { draws: 1, posteriors: posteriorsOf(c) });
  return Object.fromEntries(Object.entries(claims).map(([id, { status }]) => [id, status]));
}

export interface StatusChange {
  readonly claim: string;
  /** `—` for a claim that was not there. */
  readonly from: string;
  readonly to: string;
}

export async function statusChanges({ words: w, lang }: Console, before: Case, after: Case): Promise<StatusChange[]> {
  const [was, is] = await Promise.all([before, after].map(statusesOf));
  const name = (s: ConfirmationStatus | null): string => (s ? statusName(s, lang) : w.noStatus);
  return Object.entries(is!).flatMap(([claim, status]) => {
    const earlier = was![claim];
    if (earlier === status) return [];
    return [{ claim, from: earlier === undefined ? "—" : name(earlier), to: name(status) }];
  });
}
