// Bundles the built command and its worker into dist/bin: fewer files to load, so that a short command starts at once.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
await build({
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
      input: { main: at("dist/cli/main.js"), worker: at("dist/cli/worker.js") },
      output: {
        entryFileNames: "[name].js",
        // Beside the entries: a chunk finds the worker by its own place.
        chunkFileNames: "[name].js",
      },
    },
  },
});
writeFileSync(at("dist/bin/package.json"), '{ "type": "module" }\n');
