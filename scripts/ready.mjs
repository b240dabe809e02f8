// Makes a fresh clone ready: checks Node, installs what is missing, and with --build builds what changed. Imports only node: modules.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => join(root, ...parts);
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Qanat needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");
const hash = (texts) => texts.reduce((h, text) => h.update(text).update("\0"), createHash("sha256")).digest("hex");

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: process.env,
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

// The stamp lies inside node_modules, which `npm ci` wipes, so that it cannot lie.
const installed = at("node_modules", ".qanat-installed");
const wanted = hash([read(at("package-lock.json")), process.version, process.platform, process.arch]);
if (read(installed) !== wanted) {
  console.error("Installing dependencies (once) ...");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  if (npm) run(process.execPath, [npm, ...args]);
  else run(process.platform === "win32" ? "npm.cmd" : "npm", args);
  writeFileSync(installed, wanted);
}

if (process.argv.includes("--build")) {
  const files = (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));
  const stamp = at("dist", ".qanat-built");
  const current = hash([
    wanted,
    read(at("tsconfig.json")),
    read(at("tsconfig.build.json")),
    ...["bundle.mjs", "launcher.cjs", "writeCode.cjs"].map((name) => read(at("scripts", name))),
    ...files(at("src")).flatMap((file) => [file.slice(root.length), read(file)]),
  ]);
  if (read(stamp) !== current) {
    rmSync(at("dist"), { recursive: true, force: true });
    run(process.execPath, [at("node_modules", "typescript", "bin", "tsc"), "-p", at("tsconfig.build.json")]);
    writeFileSync(at("dist", "package.json"), '{ "type": "module" }\n');
    run(process.execPath, [at("scripts", "bundle.mjs")]);
    chmodSync(at("dist", "bin", "main.js"), 0o755);
    writeFileSync(stamp, current);
  }
  // `npx qanat` finds the command of the clone itself here.
  const bin = at("node_modules", ".bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "qanat"), '#!/usr/bin/env node\nrequire("../../dist/bin/main.js");\n', { mode: 0o755 });
  writeFileSync(join(bin, "qanat.cmd"), '@node "%~dp0\\..\\..\\dist\\bin\\main.js" %*\r\n');
}
