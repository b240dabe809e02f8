// An entry for the browser that assesses a case there and gives the digest of the result, to be compared with that of the command line.
import { assess, jobsFor, type Shared, sharedOf } from "../assess/index.ts";
import { digest } from "../math/digest.ts";
import { inProcess } from "../run/inProcess.ts";

/** Digest of the full assessment of a case given as JSON. */
async function qanatDigest(caseJson: string, draws: number): Promise<string> {
  const c = JSON.parse(caseJson) as Shared;
  return digest(await assess(c, { draws, isFull: true, runner: inProcess(jobsFor(sharedOf(c))) }));
}

Object.assign(globalThis, { qanatDigest });
