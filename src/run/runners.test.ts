// Wherever work runs it gives the same bytes, says how far it is, and can be stopped. The worker is the built one (`npm run build`).
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assessment, assess, jobsFor, type Stage, sharedOf } from "../assess/index.ts";
import type { Case } from "../case/index.ts";
import { parseAt } from "../cli/readCase.ts";
import { digest } from "../math/digest.ts";
import { inProcess } from "./inProcess.ts";
import { crew, pool } from "./pool.ts";
import type { Runner } from "./runner.ts";

const entry = new URL("../../dist/cli/worker.js", import.meta.url);
const file = fileURLToPath(new URL("../../cases/ukraine-backchannel.case.yaml", import.meta.url));

let c: Case;
beforeAll(() => {
  if (!existsSync(entry)) throw new Error("there is no built worker; run `npm run build` first");
  c = parseAt(file, readFileSync(file, "utf8")).case!;
});

/** A worker in a line of code, which sees what is `shared`, for what the real one never does. */
const worker = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; parentPort.once("message", (shared) => { ${code} })`)}`,
  );
const echo = worker(`parentPort.on("message", ({ id, payload }) => parentPort.postMessage({ id, result: payload }))`);

/** What a promise comes to: its value's type, or the error's name; "nothing" after `patience` ms. */
const outcome = (promise: Promise<unknown>, patience = 3000): Promise<string> =>
  Promise.race([
    promise.then(
      () => "result",
      (error: Error) => `${error.name}: ${error.message}`,
    ),
    new Promise<string>((resolve) => setTimeout(() => resolve("nothing"), patience)),
  ]);

describe("every runner gives the bytes of one thread", () => {
  const seen: { readonly quick: Record<string, string>; readonly full: string }[] = [];
  const runners: Record<string, () => Runner> = {
    "1 thread": () => inProcess(jobsFor(sharedOf(c))),
    "1 worker": () => pool(entry, 1, sharedOf(c)),
    "2 workers": () => pool(entry, 2, sharedOf(c)),
    "4 workers": () => pool(entry, 4, sharedOf(c)),
    "2 threads": () => crew(entry, 1).runner(sharedOf(c), jobsFor(sharedOf(c))),
  };

  test.each(Object.keys(runners))("%s", async (id) => {
    const runner = runners[id]!();
    expect(runner.id).toBe(id);
    const progress: [Stage, number][] = [];
    const report = (stage: Stage, share: number) => void progress.push([stage, share]);
    const { lenses } = await assess(c, { draws: 100, isFull: false, runner, progress: report });
    const firsts: Assessment[] = [];
    // Trials cost a hundred times a first answer: four ranges of draws are enough to deal out.
    const full = await assess(c, {
      draws: 20,
      isFull: true,
      runner,
      progress: report,
      onFirst: (a) => void firsts.push(a),
    });
    await runner.close();
    const { forecast, stability } = lenses;
    seen.push({ quick: { forecast: digest(forecast), stability: digest(stability) }, full: digest(full) });
    expect(seen.at(-1)).toEqual(seen[0]);

    const sharesOf = (stage: Stage): number[] => progress.filter(([of]) => of === stage).map(([, share]) => share);
    for (const stage of ["forecast", "stability", "trials"] as const) {
      const shares = sharesOf(stage);
      expect(shares.at(-1)).toBe(1);
      // One rise for each assessment that has the stage.
      expect(shares.filter((x, k) => k > 0 && x <= shares[k - 1]!)).toHaveLength(stage === "trials" ? 0 : 1);
    }
    expect(sharesOf("trials")).toHaveLength(10);
    expect(progress.slice(-10).every(([stage]) => stage === "trials")).toBe(true);
    expect(firsts).toHaveLength(1);
    expect({ ...full, carries: null, limits: null, channels: [] }).toEqual({ ...firsts[0], channels: [] });
  });

  test("results stand in the order asked, whoever was slower", async () => {
    const slow = worker(
      `parentPort.on("message", ({ id, payload }) => setTimeout(() => parentPort.postMessage({ id, result: payload }), (7 - payload) * 5))`,
    );
    const runner = pool(slow, 3, null);
    const counts: number[] = [];
    expect(await runner.map("any", [1, 2, 3, 4, 5, 6, 7], { done: (count) => counts.push(count) })).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await runner.close();
  });
});

describe("stopping", () => {
  const runners: Record<string, () => Runner> = {
    "1 thread": () => inProcess(jobsFor(sharedOf(c))),
    "2 workers": () => pool(entry, 2, sharedOf(c)),
    "2 threads": () => crew(entry, 1).runner(sharedOf(c), jobsFor(sharedOf(c))),
  };
  test.each(Object.keys(runners))("%s: an abort rejects at once with an AbortError", async (id) => {
    const runner = runners[id]!();
    const controller = new AbortController();
    let aborted = 0;
    const progress = (): void => {
      aborted ||= performance.now();
      controller.abort();
    };
    // So many draws would take half a minute.
    const running = assess(c, { draws: 2000, isFull: true, runner, signal: controller.signal, progress });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(performance.now() - aborted).toBeLessThan(1500);
    await runner.close();
  });

  test("a signal that is already aborted starts nothing", async () => {
    for (const runner of [inProcess({ any: () => 1 }), pool(echo, 1, null)]) {
      let count = 0;
      const running = runner.map("any", [1, 2], { signal: AbortSignal.abort(), done: () => count++ });
      expect(await outcome(running)).toMatch(/^AbortError/);
      expect(count).toBe(0);
      await runner.close();
    }
  });

  test.each(["aborting", "closing"])("%s leaves no worker running", async (how) => {
    // Each worker counts while it lives.
    const beats = new Int32Array(new SharedArrayBuffer(4));
    const alive = worker(`setInterval(() => Atomics.add(shared, 0, 1), 2); parentPort.on("message", () => {})`);
    const runner = pool(alive, 2, beats);
    const controller = new AbortController();
    const running = runner.map("any", [1, 2, 3], { signal: controller.signal });
    const end = outcome(running);
    while (Atomics.load(beats, 0) < 10) await new Promise((next) => setTimeout(next, 5));
    if (how === "aborting") controller.abort();
    else await runner.close();
    await new Promise((next) => setTimeout(next, 200));
    const count = Atomics.load(beats, 0);
    await new Promise((next) => setTimeout(next, 100));
    expect(Atomics.load(beats, 0)).toBe(count);
    // Whoever waits is told.
    expect(await end).toMatch(how === "aborting" ? /^AbortError/ : /Error/);
    await runner.close();
  });
});

describe("what goes wrong is said", () => {
  const runners: Runner[] = [];
  const started = (at: URL, size = 1): Runner => {
    const runner = pool(at, size, null);
    runners.push(runner);
    return runner;
  };
  afterAll(async () => {
    await Promise.all(runners.map((runner) => runner.close()));
  });

  test("a worker that dies, one that throws, one that cannot start", async () => {
    const dies = worker(`parentPort.on("message", () => process.exit(7))`);
    expect(await outcome(started(dies).map("any", [1]))).toBe("Error: a worker stopped");
    const throws = worker(`parentPort.on("message", () => { throw new Error("broken") })`);
    expect(await outcome(started(throws).map("any", [1]))).toBe("Error: broken");
    const missing = new URL("./no-such-worker.js", import.meta.url);
    expect(await outcome(started(missing).map("any", [1]))).toMatch(/Cannot find module/);
    // One of two suffices; and a pool with a dead worker takes no more work.
    const oneDies = worker(`parentPort.on("message", ({ id, payload }) => { if (payload === 1) process.exit(1); })`);
    const broken = started(oneDies, 2);
    expect(await outcome(broken.map("any", [0, 1]))).toBe("Error: a worker stopped");
    expect(await outcome(broken.map("any", [0]))).toBe("Error: a worker stopped");
  });

  test("a job that fails, and one that nobody knows", async () => {
    const runner = pool(entry, 1, sharedOf(c));
    expect(await outcome(runner.map("no such job", [1]))).toBe("Error: no job is called no such job");
    // The worker is as good as before.
    expect(await outcome(runner.map("stability", [{ from: 0, to: 1 }]))).toBe("result");
    await runner.close();
    const here = inProcess({
      fails: () => {
        throw new RangeError("no");
      },
    });
    expect(await outcome(here.map("fails", [1]))).toBe("RangeError: no");
    expect(await outcome(here.map("other", [1]))).toBe("Error: no job is called other");
  });

  test("after a failure nothing more is handed out", async () => {
    const fails = worker(
      `parentPort.on("message", ({ id, payload }) => setTimeout(() => parentPort.postMessage(payload === 0 ? { id, error: "no" } : { id, result: 1 }), 5))`,
    );
    let count = 0;
    const running = started(fails, 2).map(
      "any",
      Array.from({ length: 100 }, (_, k) => k),
      { done: () => count++ },
    );
    expect(await outcome(running)).toBe("Error: no");
    const atOnce = count;
    await new Promise((next) => setTimeout(next, 200));
    expect(count - atOnce).toBeLessThanOrEqual(1);
  });

  test("a pool of nobody is refused, rather than giving no results", () => {
    expect(() => pool(echo, 0, null)).toThrow(RangeError);
  });
});
