// The worker's side of a pool: answers requests with the jobs it knows.
import { type Handlers, handlerOf } from "./runner.ts";

export interface Request {
  readonly id: number;
  readonly job: string;
  readonly payload: unknown;
}

export interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** The end of a message port that both Node's and the browser's workers have. */
interface Port {
  postMessage(message: unknown): void;
}

/** Call with each message that arrives. */
export function answer(handlers: Handlers, port: Port, { id, job, payload }: Request): void {
  let reply: Reply;
  try {
    reply = { id, result: handlerOf(handlers, job)(payload) };
  } catch (error) {
    reply = { id, error: error instanceof Error ? error.message : String(error) };
  }
  port.postMessage(reply);
}
