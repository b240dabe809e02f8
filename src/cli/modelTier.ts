// The optional model of `qanat read`: the address a person names, what leaves the computer, and what could not be used of the answer.
import type { Reading } from "../reading/reading.ts";
import { endpointOf, type FetchLike, type Proposal, readWithModel, type TierNotice } from "../reading/tier/index.ts";
import { type Console, exit, Stop } from "./console.ts";
import { modelWords } from "./modelWords.ts";

export interface ModelFlags {
  /** Up to its `v1`, e.g. `http://localhost:11434/v1`. */
  readonly modelUrl?: string;
  readonly model?: string;
  /** The environment variable that holds the key. */
  readonly modelKeyEnv?: string;
  /** Seconds for one answer. */
  readonly modelTimeout?: number;
}

/** Proposals of each reading, in its place; undefined where no model was asked for. Stops on an address or flags that cannot be used. */
export async function askModel(
  console: Console,
  readings: readonly Reading[],
  flags: ModelFlags,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ReadonlyMap<Reading, readonly Proposal[]> | undefined> {
  const w = modelWords[console.lang];
  if (flags.modelUrl === undefined && flags.model === undefined) return undefined;
  if (flags.modelUrl === undefined || flags.model === undefined) throw new Stop(exit.use, w.both);
  const endpoint = endpointOf(flags.modelUrl);
  if (!endpoint) throw new Stop(exit.use, w.badUrl(flags.modelUrl));
  const key = flags.modelKeyEnv === undefined ? undefined : env[flags.modelKeyEnv];
  if (flags.modelKeyEnv !== undefined && !key) throw new Stop(exit.use, w.noKey(flags.modelKeyEnv));
  if (key && endpoint.isOpen) throw new Stop(exit.use, w.openKey(flags.modelUrl));
  if (!endpoint.isLocal) console.tell(w.leaves(flags.modelUrl));
  const found = new Map<Reading, readonly Proposal[]>();
  for (const reading of readings) {
    const { proposals, notices } = await readWithModel(reading, {
      url: endpoint.url,
      model: flags.model,
      fetch: globalThis.fetch as unknown as FetchLike,
      ...(key && { key }),
      ...(flags.modelTimeout !== undefined && { timeoutMs: flags.modelTimeout * 1000 }),
    });
    found.set(reading, proposals);
    for (const line of new Set(notices.map((n) => noticeLine(console, n)))) console.tell(line);
  }
  return found;
}

const noticeLine = (console: Console, { kind, detail }: TierNotice): string =>
  modelWords[console.lang].notices[kind](detail ?? "");
