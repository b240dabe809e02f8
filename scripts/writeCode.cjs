"use strict";
// `node scripts/writeCode.cjs <arguments of the command>`: runs the bundled command, then writes beside each chunk that has none the code
// compiled of it, with every function that the run called.
const { existsSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");

const { codePath, load, scripts } = require("../dist/bin/launcher.js");
// Functions that ran only at the start are kept too. V8 accepts code under the flags it was written under: back to the default at the end.
setFlagsFromString("--no-flush-bytecode");
process.on("exit", () => {
  setFlagsFromString("--flush-bytecode");
  for (const [path, script] of scripts)
    if (!existsSync(codePath(path))) writeFileSync(codePath(path), script.createCachedData());
});
process.argv[1] = join(__dirname, "../dist/bin/main.js");
load("command.js");
