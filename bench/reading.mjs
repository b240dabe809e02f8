// How long reading takes: a hundred articles in one case, and one text of 5 MB, through the command line as it is used.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at, commandRow } from "./command.mjs";

/** The annotated texts of one language, and the article's. */
function texts(lang) {
  const own = ["validation/reading", "validation/reading/own"].flatMap((folder) =>
    readdirSync(at(folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(at(`${folder}/${name}`), "utf8"))),
  );
  const article = { lang: "ar", text: readFileSync(at("cases/article.ar.txt"), "utf8") };
  return [article, ...own].filter((gold) => gold.text && (!lang || gold.lang === lang)).map((gold) => gold.text);
}

export async function reading() {
  const folder = mkdtempSync(join(tmpdir(), "qanat-bench-"));
  const kept = (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const all = texts();
  // Each is at least as long as the article, and no two are the same.
  const articles = Array.from({ length: 100 }, (_, k) => {
    let text = "";
    for (let t = k; text.length < all[0].length; t += 7) text += `${all[t % all.length]}\n\n`;
    return kept(`${k}.txt`, text);
  });
  const draft = (name) => ["-o", join(folder, name), "--force"];
  await commandRow(
    "qanat read, 100 texts as long as the article",
    "5 s, 300 MB",
    3,
    "read",
    ...articles,
    ...draft("all.yaml"),
  );
  for (const lang of ["ar", "en"]) {
    const long = `${texts(lang).join("\n\n")}\n\n`;
    const file = kept(`${lang}.txt`, long.repeat(Math.ceil(5e6 / Buffer.byteLength(long))));
    await commandRow(`qanat read, one text of 5 MB, ${lang}`, "20 s", 1, "read", file, ...draft(`${lang}.yaml`));
  }
  rmSync(folder, { recursive: true });
}
