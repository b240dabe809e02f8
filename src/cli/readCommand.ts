// `qanat read`: articles to a draft case, its texts and its review file; or into a case that is there.
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Case, Lang } from "../case/index.ts";
import { type DraftedCase, type DraftOptions, fittingDraft, startDraft } from "../reading/draft/index.ts";
import type { Article, Reading } from "../reading/reading.ts";
import { apply, isDecided, printedQueue, type Queue, rememberDecisions } from "../reading/review/index.ts";
import { codeFor, type ReadInput, readInputs, tellStops } from "./articleInput.ts";
import { type Console, exit, Stop } from "./console.ts";
import { soundCase } from "./draftCheck.ts";
import { askModel, type ModelFlags } from "./modelTier.ts";
import { caseLimit, draftLimit } from "./readCase.ts";
import { differenceOf, differenceText, summaryOf, summaryText } from "./readSummary.ts";
import { readWords } from "./readWords.ts";
import { readQueue, reviewPath } from "./reviewFile.ts";
import { validCase } from "./validCase.ts";
import { writeAll } from "./write.ts";

export interface ReadFlags extends ModelFlags {
  readonly output?: string;
  readonly into?: string;
  readonly langOf?: Lang;
  readonly json: boolean;
  readonly force: boolean;
}

/** The exit code: 1 where one of several articles could not be read. */
export async function readCommand(console: Console, names: readonly string[], flags: ReadFlags): Promise<number> {
  const w = readWords[console.lang];
  const yaml = names.find((name) => /\.ya?ml$/i.test(name));
  if (yaml !== undefined) throw new Stop(exit.use, w.isCase(yaml));
  const before = flags.into === undefined ? undefined : validCase(console, flags.into);
  const path = targetOf(console, names, flags, before?.path);
  const isWritten = !flags.json || flags.output !== undefined || before !== undefined;
  if (isWritten && !before && !flags.force && existsSync(path)) throw new Stop(exit.use, w.exists(path));
  const old = before || flags.force ? readQueue(console, before?.path ?? path) : undefined;
  const options: DraftOptions = {
    id: basename(path).replace(/(?:\.case)?\.ya?ml$/i, ""),
    fileOf: (article) => standingText(names, path, article),
    ...(before && {
      previous: {
        text: before.text,
        sources: new Map(before.case.sources.map((source) => [source.id, source.text])),
        ...(old && { queue: old }),
      },
      isTaken: (file: string) => existsSync(join(dirname(path), file)),
    }),
  };
  // Drafted while other articles are still read; what a model says is known only when all are.
  const drafting = flags.modelUrl === undefined ? startDraft(options) : undefined;
  const input = await readInputs(console, names, { lang: flags.langOf, read: drafting?.add });
  const fromModel = await askModel(console, input.readings, flags);
  const fitting = fittingDraft(
    input.readings,
    { ...options, ...(fromModel && { fromModel }) },
    before ? caseLimit : draftLimit,
    drafting?.drafted(),
  );
  if (!fitting) throw new Stop(exit.errors, w.tooMuch);
  const fresh = fitting.draft;
  tellStops(console, fitting.readings);
  const first = sound(console, path, fresh);
  const draft = before || !old ? fresh : withDecisions(fresh, old, first);
  const drafted = draft === fresh ? first : sound(console, path, draft);
  if (isWritten) writeDraft(console, path, draft, flags);
  await tellResult(console, { names, flags, path, draft, isWritten }, drafted, {
    ...input,
    drafted: fitting.readings,
    ...(before && { before: before.case }),
  });
  return codeFor(names, input);
}

/** The file of one of `names` that stands beside the case or below it and holds exactly the article's text. */
function standingText(names: readonly string[], path: string, article: Article): string | undefined {
  if (article.format !== "text") return undefined;
  for (const name of names) {
    if (name === "-" || basename(name) !== article.name || !existsSync(name)) continue;
    const file = relative(dirname(path), name).split(sep).join("/");
    if (file.startsWith("../") || isAbsolute(file)) continue;
    if (readFileSync(name, "utf8").replaceAll("\r\n", "\n") === article.text) return file;
  }
  return undefined;
}

/** The case that a draft is. Stops where it is larger than a case file may be, or has errors. */
function sound(console: Console, path: string, draft: DraftedCase): Case {
  if (new TextEncoder().encode(draft.text).length > caseLimit)
    throw new Stop(exit.errors, readWords[console.lang].tooMuch);
  return soundCase(console, path, draft);
}

/** The case file to write. */
function targetOf(
  console: Console,
  names: readonly string[],
  { output, into }: ReadFlags,
  old: string | undefined,
): string {
  const w = readWords[console.lang];
  if (output !== undefined && !/\.ya?ml$/i.test(output)) throw new Stop(exit.use, w.ending(output));
  if (into !== undefined && old !== undefined) {
    if (output !== undefined && resolve(dirname(output)) !== resolve(dirname(old)))
      throw new Stop(exit.use, w.otherFolder(output));
    return output ?? old;
  }
  const first = names[0]! === "-" ? "article" : basename(names[0]!, extname(names[0]!));
  return output ?? `${first.replace(/\.(?:ar|en)$/, "") || "article"}.case.yaml`;
}

/** Decisions of an earlier review of the same articles, found again and put into the new draft. */
function withDecisions(draft: DraftedCase, old: Queue, c: Case): DraftedCase {
  if (old.items.every((item) => !isDecided(item))) return draft;
  const queue = rememberDecisions(old, draft.queue, new Map(c.sources.map((source) => [source.id, source.text])));
  const bare = { ...queue, items: queue.items.map(({ applied: _, ...item }) => item) };
  return { ...draft, ...apply(draft.text, bare) };
}

function writeDraft(console: Console, path: string, { text, sources, queue }: DraftedCase, { force }: ReadFlags): void {
  const w = readWords[console.lang];
  const stored = sources
    .filter((one) => !one.isThere)
    .map((one) => ({ path: join(dirname(path), one.file), text: one.text }));
  for (const one of stored)
    if (!force && existsSync(one.path) && readFileSync(one.path, "utf8") !== one.text)
      throw new Stop(exit.use, w.textExists(one.path));
  writeAll(console, [...stored, { path: reviewPath(path), text: printedQueue(queue) }, { path, text }]);
}

interface Result {
  readonly names: readonly string[];
  readonly flags: ReadFlags;
  readonly path: string;
  readonly draft: DraftedCase;
  readonly isWritten: boolean;
}

async function tellResult(
  console: Console,
  { names, flags, path, draft, isWritten }: Result,
  c: Case,
  { readings, drafted, problems, before }: ReadInput & { readonly drafted: readonly Reading[]; readonly before?: Case },
): Promise<void> {
  const w = readWords[console.lang];
  const summary = await summaryOf(c, drafted, draft.queue);
  const difference = before ? await differenceOf(console, before, c) : null;
  if (flags.json) {
    const { data: _, ...written } = draft;
    console.printJson({
      schema: "qanat-draft/1",
      file: basename(path),
      ...written,
      readings,
      problems,
      summary,
      difference,
    });
    return;
  }
  if (difference) console.print(differenceText(console.lang, c, difference));
  console.print(summaryText(console, names, summary));
  const lost = draft.queue.items.filter((item) => item.isLost).length;
  if (lost > 0) console.print(`${w.lost(lost)}\n`);
  if (!isWritten) return;
  for (const file of [
    path,
    reviewPath(path),
    ...draft.sources.filter((one) => !one.isThere).map((one) => join(dirname(path), one.file)),
  ])
    console.tell(console.words.wrote(relative(".", file) || file));
  const iso = (x: string): string => console.words.isolate(x);
  const steps = [
    ["review", w.review],
    ["check", w.check],
    ["assess", w.assess],
  ] as const;
  console.print(`${w.next}\n${steps.map(([name, what]) => `  ${iso(`qanat ${name} ${path}`)}  ${what}\n`).join("")}`);
}
