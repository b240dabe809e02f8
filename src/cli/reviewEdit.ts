// A person's values for an item: asked for one at a time, with what may stand there.
import { plainCase, scales } from "../case/index.ts";
import { type Edit, type Item, type Json, withValues } from "../reading/review/index.ts";
import type { Answers } from "./answers.ts";
import type { Console } from "./console.ts";
import { pathText } from "./reviewText.ts";
import { reviewWords } from "./reviewWords.ts";

/** The edits; `kept` where a person left it as it was; undefined where a value cannot be read. */
export type Asked = readonly Edit[] | "kept" | undefined;

/** `data`: the case as it stands, for the names that may be used. */
export async function askEdits(
  console: Console,
  answers: Answers,
  item: Item,
  data: Readonly<Record<string, unknown>>,
): Promise<Asked> {
  return item.needs.length > 0 ? askNeeds(console, answers, item, data) : askValues(console, answers, item);
}

/** Values that no text holds: numbers and words of the scale, owners, patterns. As typed: none of them is YAML. */
async function askNeeds(
  console: Console,
  answers: Answers,
  item: Item,
  data: Readonly<Record<string, unknown>>,
): Promise<Asked> {
  const w = reviewWords[console.lang];
  const ids = (section: string): string[] =>
    Object.keys((data[section] as object | undefined) ?? {}).filter((id) => id !== "src");
  const values: [Edit["path"], Json][] = [];
  const last = String(item.needs[0]!.at(-1));
  if (last === "owner") console.print(`${w.owners(ids("actors"))}\n`);
  else if (last === "when") console.print(`${ids("options").length > 0 ? w.pattern(ids("options")) : w.noOptions}\n`);
  else {
    const bands = scales[data.scale === "phia" ? "phia" : "icd203"];
    console.print(`${w.wordsOfScale(bands.map((band) => band[console.lang][0]))}\n`);
  }
  for (const path of item.needs) {
    console.print(w.valueFor(pathText(path)));
    const answer = (await answers.next())?.trim();
    if (answer === undefined || answer === "") return "kept";
    values.push([path, /^-?\d+(?:\.\d+)?$/.test(answer) ? Number(answer) : answer]);
  }
  return withValues(item, values);
}

/** Other values for what is proposed: a map changes the fields it names, anything else takes the value's place. */
async function askValues(console: Console, answers: Answers, item: Item): Promise<Asked> {
  const w = reviewWords[console.lang];
  const edits: Edit[] = [];
  for (const edit of item.edited ?? item.proposal) {
    console.print(w.editFor(pathText(edit.path)));
    const answer = (await answers.next())?.trim();
    if (answer === undefined || answer === "") {
      edits.push(edit);
      continue;
    }
    const value = valueFrom(answer, edit.value);
    if (value === undefined) return undefined;
    edits.push({ path: edit.path, value });
  }
  return edits.every((edit, k) => edit === (item.edited ?? item.proposal)[k]) ? "kept" : edits;
}

const isMap = (x: unknown): x is Record<string, Json> => typeof x === "object" && x !== null && !Array.isArray(x);

function valueFrom(answer: string, old: Json): Json | undefined {
  const fields = /^[[{]/.test(answer) ? plainCase(`v: ${answer}`)?.v : plainCase(answer);
  if (isMap(old)) return isMap(fields) ? { ...old, ...fields } : undefined;
  const value = plainCase(`v: ${answer}`)?.v;
  return (value === undefined ? answer : value) as Json;
}
