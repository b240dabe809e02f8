// Impacts as CSV (RFC 4180): one judged cell a line, with its range, whose it is and why.
import type { Diagnostic } from "../../case/diagnostic.ts";
import type { MatrixCell, MatrixFile, ReadMatrix } from "./matrixFile.ts";
import { mistakes } from "./messages.ts";

const columns = ["from", "to", "value", "low", "high", "by", "why"] as const;

/** Records with the line on which each begins. A field between quotation marks may hold commas and line ends. */
function records(text: string): { readonly line: number; readonly fields: readonly string[] }[] {
  const out: { line: number; fields: string[] }[] = [];
  let [line, start] = [1, 1];
  let fields: string[] = [];
  let field = "";
  let isQuoted = false;
  const end = (): void => {
    fields.push(field);
    field = "";
  };
  for (let k = 0; k <= text.length; k++) {
    const c = text[k];
    if (isQuoted && c !== undefined) {
      if (c === '"' && text[k + 1] === '"') field += text[++k];
      else if (c === '"') isQuoted = false;
      else field += c;
      if (c === "\n") line++;
    } else if (c === '"' && field === "") isQuoted = true;
    else if (c === ",") end();
    else if (c === "\n" || c === undefined) {
      end();
      if (fields.some((x) => x.trim() !== "")) out.push({ line: start, fields: fields.map((x) => x.trim()) });
      fields = [];
      line++;
      start = line;
    } else if (c !== "\r") field += c;
  }
  return out;
}

/** Files and variants come in the order in which the lines first name them. */
export function parseCsv(text: string, title: string): ReadMatrix {
  const [head, ...rows] = records(text.replace(/^\uFEFF/, ""));
  const place = new Map(head?.fields.map((name, k) => [name.toLowerCase(), k]));
  if (!head || !["from", "to", "value"].every((name) => place.has(name)))
    return { diagnostics: [mistakes.csvHead(1, head?.fields.join(",") ?? "")] };
  const diagnostics: Diagnostic[] = [];
  const files: { name: string; note: string; variants: string[] }[] = [];
  const development = (name: string): readonly [number, number] | null => {
    const found = /^([^.]+)\.([^.]+)$/.exec(name);
    if (!found) return null;
    let file = files.findIndex((f) => f.name === found[1]);
    if (file < 0) file = files.push({ name: found[1]!, note: "", variants: [] }) - 1;
    const { variants } = files[file]!;
    const variant = variants.indexOf(found[2]!);
    return [file, variant < 0 ? variants.push(found[2]!) - 1 : variant];
  };
  const cells: MatrixCell[] = [];
  const judged = new Map<string, number>();
  for (const { line, fields } of rows) {
    const at = (name: (typeof columns)[number]): string => fields[place.get(name) ?? -1] ?? "";
    const from = development(at("from"));
    const to = development(at("to"));
    if (!from || !to) {
      diagnostics.push(mistakes.csvRow(line, fields.join(",")));
      continue;
    }
    const value = whole(at("value"));
    const low = at("low") === "" ? value : whole(at("low"));
    const high = at("high") === "" ? value : whole(at("high"));
    if (value === null || low === null || high === null || low > value || value > high) {
      diagnostics.push(mistakes.csvCell(line, fields.join(",")));
      continue;
    }
    const key = JSON.stringify([from, to, at("by")]);
    const earlier = judged.get(key);
    if (earlier !== undefined) {
      diagnostics.push(mistakes.csvTwice(line, fields.join(","), earlier));
      continue;
    }
    judged.set(key, line);
    cells.push({
      from,
      to,
      value,
      ...(low < high ? { range: [low, high] as const } : {}),
      ...(at("by") ? { by: at("by") } : {}),
      why: at("why"),
    });
  }
  return diagnostics.length > 0 ? { diagnostics } : { matrix: { title, note: "", files, cells }, diagnostics };
}

const whole = (text: string): number | null => (/^[+-]?\d{1,2}$/.test(text) ? Number(text) : null);

/** Developments are named `file.variant` by the names in `matrix`, which must hold no dots. */
export function printCsv({ files, cells }: MatrixFile): string {
  const field = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const name = ([i, l]: readonly [number, number]): string => `${files[i]!.name}.${files[i]!.variants[l]!}`;
  return [
    columns.join(","),
    ...cells.map(({ from, to, value, range, by, why }) =>
      [name(from), name(to), String(value), String(range?.[0] ?? ""), String(range?.[1] ?? ""), by ?? "", why]
        .map(field)
        .join(","),
    ),
    "",
  ].join("\n");
}
