// The worker thread of the command line: gets a case first, then answers requests for ranges of draws.
import { parentPort } from "node:worker_threads";
import { jobsFor, type Shared } from "../assess/index.ts";
import { answer, type Request } from "../run/serve.ts";

const port = parentPort;
if (!port) throw new Error("the worker's entry runs in a worker thread");
port.once("message", (shared: Shared) => {
  const handlers = jobsFor(shared);
  port.on("message", (request: Request) => answer(handlers, port, request));
});
