"use strict";
// Copied into dist/bin: loads chunks of the bundle, each with the code that was compiled of it when the bundle was built (decision 013).
// Another version of V8 refuses that code and compiles for itself: slower, the same otherwise.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");
const { isMainThread } = require("node:worker_threads");

// A V8 too new to be known might not have these settings, and would say so aloud.
if (isMainThread && Number.parseInt(process.versions.v8, 10) < 14) {
  // Bytecode that runs before V8 optimises a function (67,584 by default): most of what a command calls is not called often enough to
  // pay for that, in each thread anew.
  setFlagsFromString("--interrupt-budget=1000000");
  // Megabytes for new objects in threads started from now on (16 by default): they make few, and wait with collecting arrays' memory.
  setFlagsFromString("--max-semi-space-size=6");
}

/** The script of each loaded chunk, by path. */
const scripts = new Map();
const modules = new Map();

const codePath = (path) => `${path}.code`;

function codeOf(path) {
  try {
    return readFileSync(codePath(path));
  } catch {
    return undefined;
  }
}

function moduleAt(path) {
  const known = modules.get(path);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(path, module);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "utf8")}\n})`,
    { filename: path, cachedData: codeOf(path) },
  );
  scripts.set(path, script);
  const requireHere = (id) => (id.startsWith("./") ? moduleAt(join(__dirname, id)) : require(id));
  script.runInThisContext()(module.exports, requireHere, module, path, __dirname);
  return module.exports;
}

/** What the chunk `name` exports. */
const load = (name) => moduleAt(join(__dirname, name));

module.exports = { load, scripts, codePath };
