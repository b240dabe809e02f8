// Builds assembly/steps.ts into src/math/stepsWasm.ts; with `--print`, only prints what would be written.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const written = new Map();
const { error, stderr } = await asc.main(
  [
    "steps.ts",
    ...["--baseDir", at("assembly"), "--outFile", "steps.wasm"],
    ...["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd"],
  ],
  { writeFile: (name, contents) => void written.set(name, contents) },
);
if (error) throw new Error(stderr.toString() || error.message);
const text = `// Built from assembly/steps.ts by \`node scripts/kernel.mjs\`: the module in base64.
export const stepsWasm =
  "${Buffer.from(written.get("steps.wasm")).toString("base64")}";
`;
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(at("src/math/stepsWasm.ts"), text);
