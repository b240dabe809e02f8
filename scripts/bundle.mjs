// Bundles the built command and its workers into dist/bin, with the code that V8 compiles of them, so that a short command starts at once.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { output } = await build({
  configFile: false,
  root: at(""),
  logLevel: "error",
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: "node20",
    outDir: at("dist/bin"),
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      // An entry gives nothing to other chunks: loading one would run it.
      preserveEntrySignatures: "strict",
      input: {
        command: at("dist/cli/main.js"),
        draws: at("dist/cli/worker.js"),
        articles: at("dist/cli/readWorker.js"),
      },
      output: {
        format: "cjs",
        entryFileNames: "[name].js",
        // Beside the entries: a chunk finds the worker by its own place.
        chunkFileNames: "[name].js",
      },
    },
  },
});
// A script of ASCII alone is read, and held, in half the room.
for (const { fileName } of output) {
  const path = at(`dist/bin/${fileName}`);
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(path, readFileSync(path, "utf8").replace(/[^\0-\x7f]/g, escaped));
}
writeFileSync(at("dist/bin/package.json"), '{ "type": "commonjs" }\n');
copyFileSync(at("scripts/launcher.cjs"), at("dist/bin/launcher.js"));
writeFileSync(at("dist/bin/main.js"), '#!/usr/bin/env node\nrequire("./launcher.js").load("command.js");\n');
writeFileSync(at("dist/bin/worker.js"), 'require("./launcher.js").load("draws.js");\n');
writeFileSync(at("dist/bin/readWorker.js"), 'require("./launcher.js").load("articles.js");\n');

const example = at("cases/ukraine-backchannel.case.yaml");
for (const command of [
  ["assess", example, "--quick", "--draws", "50", "--workers", "0"],
  ["check", example],
]) {
  const { status } = spawnSync(process.execPath, [at("scripts/writeCode.cjs"), ...command], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  if (status !== 0) throw new Error(`qanat ${command[0]} of the bundle ended with ${status}`);
}
