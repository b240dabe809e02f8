// Puts the lexicons (src/reading/lexicon/*.txt) into one module, so that they travel with the code into a bundle or a page.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../src/reading/lexicon/", import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort();

/** The module's text, from the data files as they stand. */
export function lexiconModule() {
  const entries = files.map((name) => {
    // Comments stay in the data files.
    const lines = readFileSync(folder + name, "utf8").split(/\r?\n/u);
    const kept = lines.map((line) => line.replace(/(^|\s)#.*$/u, "").trim()).filter((line) => line !== "");
    return `  ${JSON.stringify(name.slice(0, -4))}: ${JSON.stringify(kept.join("\n"))},`;
  });
  return `// Written by scripts/lexicon.mjs from the .txt files beside it. Edit those.\nexport const lexicons = {\n${entries.join("\n")}\n} as const;\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${folder}data.ts`, lexiconModule());
