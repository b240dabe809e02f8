// Builds the AssemblyScript of assembly/ into base64 modules beside the code that uses them; with `--check`, exits with 1 where one
// is not what its source gives.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const modules = { "steps.ts": "src/math/stepsWasm.ts", "worst.ts": "src/model/worstWasm.ts" };
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function built(source) {
  const written = new Map();
  const { error, stderr } = await asc.main(
    [
      source,
      ...["--baseDir", at("assembly"), "--outFile", "out.wasm"],
      ...["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd"],
    ],
    { writeFile: (name, contents) => void written.set(name, contents) },
  );
  if (error) throw new Error(stderr.toString() || error.message);
  const name = source.replace(".ts", "Wasm");
  return `// Built from assembly/${source} by \`node scripts/kernel.mjs\`: the module in base64.
export const ${name} =
  "${Buffer.from(written.get("out.wasm")).toString("base64")}";
`;
}

for (const [source, target] of Object.entries(modules)) {
  const text = await built(source);
  if (!process.argv.includes("--check")) writeFileSync(at(target), text);
  else if (readFileSync(at(target), "utf8") !== text) {
    console.log(`${target} is not what assembly/${source} gives: node scripts/kernel.mjs`);
    process.exitCode = 1;
  }
}
