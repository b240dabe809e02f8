// The worker thread of `qanat read`: answers requests to read articles. Nothing is shared.
import { parentPort } from "node:worker_threads";
import { answer, type Request } from "../run/serve.ts";
import { readJobs } from "./readJobs.ts";

const port = parentPort;
if (!port) throw new Error("the worker's entry runs in a worker thread");
port.once("message", () => {
  port.on("message", (request: Request) => answer(readJobs, port, request));
});
