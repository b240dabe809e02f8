// The public face of `tier`: what a model of the person's choice says of a text, and where that differs from the rules.
export { type AskOptions, ask, type Marks, type TierNotice } from "./ask.ts";
export type { CallFailure, FetchLike } from "./call.ts";
export { compare, type Difference, type FromModel, type Proposal } from "./compare.ts";
export { type Endpoint, endpointOf } from "./endpoint.ts";
export { type ModelOptions, readWithModel, type WithModel } from "./readWithModel.ts";
