// What a page says of itself in JSON-LD, read as data: headline, author, date, publisher of the article.
import type { About } from "./about.ts";

const articleTypes = /(?:Article|BlogPosting|Report)$/;

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** A name, an object with a name, or several of them. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 5)
      .map(nameOf)
      .filter((n) => n !== undefined);
    return names.length > 0 ? names.join(", ") : undefined;
  }
  return textOf(value) ?? (isRecord(value) ? textOf(value.name) : undefined);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All objects of a block, as far as five levels down and a thousand in all. */
function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  const visit = (x: unknown, depth: number): void => {
    if (depth > 5 || found.length > 1000) return;
    if (Array.isArray(x)) for (const y of x.slice(0, 1000)) visit(y, depth + 1);
    else if (isRecord(x)) {
      found.push(x);
      visit(x["@graph"], depth + 1);
      visit(x.mainEntity, depth + 1);
    }
  };
  visit(value, 0);
  return found;
}

export function fromJsonLd(block: string): About {
  let data: unknown;
  try {
    data = JSON.parse(block);
  } catch {
    return {};
  }
  const article = objectsIn(data).find((x) =>
    [x["@type"]].flat().some((t) => typeof t === "string" && articleTypes.test(t)),
  );
  if (!article) return {};
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    byline: nameOf(article.author),
    published: textOf(article.datePublished),
    outlet: nameOf(article.publisher),
  };
}
