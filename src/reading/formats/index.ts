// From the bytes of a file to the articles in it.
export { largestFile, limits } from "./limits.ts";
export type { ReadOptions } from "./raw.ts";
export { type ReadArticles, readArticles } from "./readArticles.ts";
